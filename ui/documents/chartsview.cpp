// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/chartsview.h"

#include "ui/documents/metricchart.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartsView::ChartsView(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_bar(new QHBoxLayout)
    , m_choice(new QComboBox(this))
    , m_unit(new TextLabel(TextLabel::Style::Small, this))
    , m_insights(new QVBoxLayout)
    , m_chart(new MetricChart(this))
    , m_table(new DataTable(tr("Numbers of the chart"), this))
{
    const auto &theme = Theme::of(this);
    m_choice->setObjectName(u"chartChoice"_s);
    m_choice->setAccessibleName(tr("What is shown"));
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setObjectName(u"chartTable"_s);
    m_table->view()->horizontalHeader()->setStretchLastSection(false); // numbers stand near each other
    m_bar->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12));
    m_bar->setSpacing(theme.px(12));
    m_bar->addWidget(m_choice);
    m_bar->addWidget(m_unit);
    m_bar->addStretch();
    auto *save = new QPushButton(icon(u"file-down"_s), tr("Export chart"), this);
    save->setObjectName(u"exportChart"_s);
    setButtonKind(save, ButtonKind::Quiet);
    connect(save, &QAbstractButton::clicked, this, [this, save] { openExportMenu(save, *m_chart, m_name, m_dialogs); });
    m_bar->addWidget(save);
    m_insights->setContentsMargins(theme.px(24), 0, theme.px(24), 0);
    m_insights->setSpacing(theme.px(8));
    auto *frame = new QWidget(this);
    auto *inset = new QVBoxLayout(frame);
    inset->setContentsMargins(theme.px(16), 0, theme.px(24), theme.px(8));
    inset->addWidget(m_chart);
    auto *levels = new QSplitter(Qt::Vertical, this);
    levels->setChildrenCollapsible(false);
    levels->addWidget(frame);
    levels->addWidget(m_table);
    levels->setStretchFactor(0, 3);
    levels->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(m_bar);
    column->addLayout(m_insights);
    column->addWidget(levels, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartsView::showChart);
    m_chart->setModel(&m_model);
}

void ChartsView::addAction(QWidget *button)
{
    m_bar->addWidget(button);
}

void ChartsView::setMetrics(const MetricsDocument &metrics, const QString &name)
{
    m_metrics = metrics;
    m_name = name;
    const auto before = m_choice->currentText();
    m_choice->blockSignals(true);
    m_choice->clear();
    for (const auto &chart : m_metrics.charts)
        m_choice->addItem(chart.category.isEmpty() ? chart.title : u"%1: %2"_s.arg(chart.category, chart.title));
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(before))); // another period of the same metric
    m_choice->blockSignals(false);
    m_choice->setEnabled(m_choice->count() > 1);
    fillInsights();
    showChart(m_choice->currentIndex());
}

void ChartsView::fillInsights()
{
    while (auto *item = m_insights->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &insight : m_metrics.insights) {
        auto *banner = new Banner(this);
        banner->showMessage(insight.tone, insight.text);
        m_insights->addWidget(banner);
    }
}

void ChartsView::showChart(int index)
{
    if (index < 0 || std::size_t(index) >= m_metrics.charts.size())
        return;
    m_model.setChart(m_metrics.charts[std::size_t(index)]);
    m_unit->setText(m_model.chart().unit);
}
