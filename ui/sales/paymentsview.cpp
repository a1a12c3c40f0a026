// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/paymentsview.h"

#include "api/reports/reportrates.h"
#include "models/sales/moneytext.h"
#include "ui/documents/metricchart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

static const std::array dimensions{u"territory"_s, u"product"_s, u"currency"_s}; // as the segments stand

PaymentsView::PaymentsView(ReportArchive &archive, ReportRates &rates, Dialogs &dialogs, const ViewState &state,
                           QWidget *parent)
    : QWidget(parent)
    , m_rates(rates)
    , m_dialogs(dialogs)
    , m_model(archive, rates)
    , m_parts(archive, rates)
    , m_banner(new Banner(this))
    , m_chart(new MetricChart(this))
    , m_table(new DataTable(tr("Payments by fiscal month"), this))
    , m_panel(new SidePanel(tr("What the payment is made of"), this))
    , m_dimension(new SegmentedControl(tr("Parts by"), this))
    , m_partsTable(new DataTable(tr("Parts of the payment"), this))
    , m_note(new TextLabel(TextLabel::Style::Small, this))
{
    setObjectName(u"paymentsView"_s);
    m_banner->setObjectName(u"paymentsBanner"_s);
    buildPanel();
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPayments(state));
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({Theme::of(this).px(760), Theme::of(this).px(460)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(&archive, &ReportArchive::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&rates, &ReportRates::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_model, &PaymentsModel::stateChanged, this, &PaymentsView::updateState);
    connect(&m_parts, &PaymentPartsModel::stateChanged, this, &PaymentsView::updateParts);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_model.error())
            load();
        else
            emit ratesWanted();
    });
    updateState();
}

QWidget *PaymentsView::buildBar()
{
    auto *bar = new FilterBar(this);
    auto *about
        = new TextLabel(TextLabel::Style::Muted,
                        tr("Finance: what Apple pays. Sales: estimates, for months without a finance report."), bar);
    about->setObjectName(u"paymentsBasis"_s);
    bar->addWidget(about);
    auto *save = new QAction(icon(u"file-down"_s), tr("Export as CSV…"), this);
    save->setObjectName(u"exportPayments"_s);
    connect(save, &QAction::triggered, m_table, &DataTable::exportCsv);
    auto *button = new QToolButton(bar);
    button->setDefaultAction(save);
    button->setAccessibleName(save->text());
    bar->addTrailing(button);
    bar->addColumnChooser(m_table);
    return bar;
}

QWidget *PaymentsView::buildPayments(const ViewState &state)
{
    const auto &theme = Theme::of(this);
    m_chart->setObjectName(u"paymentsChart"_s);
    m_chart->setAccessibleName(tr("Payments by fiscal month"));
    m_chart->setMinimumHeight(theme.px(200));
    m_chart->setModel(&m_chartModel);
    m_table->setObjectName(u"payments"_s);
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setHiddenByDefault({PaymentsModel::Days});
    m_table->setDialogs(m_dialogs);
    m_table->setExportName(u"payments"_s);
    m_table->keepState(state.child(u"payments"_s));
    m_table->setEmpty({u"wallet"_s, tr("No payments yet"),
                       tr("They come from finance reports, and are estimated from sales reports until Apple has "
                          "closed the month."),
                       tr("Get reports")});
    connect(m_table, &DataTable::emptyActionTriggered, this, &PaymentsView::reportsWanted);
    connect(m_table, &DataTable::retryRequested, this, &PaymentsView::load);
    connect(m_table, &DataTable::selectionChanged, this, &PaymentsView::loadParts);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(260), theme.px(360)});
    return splitter;
}

void PaymentsView::buildPanel()
{
    const auto &theme = Theme::of(this);
    m_panel->setObjectName(u"paymentPanel"_s);
    m_dimension->setObjectName(u"paymentDimension"_s);
    m_dimension->addSegment(tr("Territory"), u"globe"_s);
    m_dimension->addSegment(tr("Product"), u"shopping-bag"_s);
    m_dimension->addSegment(tr("Currency"), u"banknote"_s);
    m_partsTable->setObjectName(u"paymentParts"_s);
    m_partsProxy.setSourceModel(&m_parts);
    m_partsTable->setModel(&m_partsProxy);
    m_partsTable->setDialogs(m_dialogs);
    m_partsTable->setEmpty({u"wallet"_s, tr("Nothing was paid for this month")});
    m_note->setObjectName(u"paymentNote"_s);
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), 0);
    head->setSpacing(theme.px(8));
    head->addWidget(m_note);
    head->addWidget(m_dimension, 0, Qt::AlignLeft);
    column->addLayout(head);
    column->addWidget(m_partsTable, 1);
    m_panel->setContent(content);
    m_panel->hide();
    connect(m_panel, &SidePanel::closed, m_panel, &QWidget::hide);
    connect(m_dimension, &SegmentedControl::currentIndexChanged, this, &PaymentsView::loadParts);
    connect(m_partsTable, &DataTable::retryRequested, this, &PaymentsView::loadParts);
}

void PaymentsView::load()
{
    m_model.load();
}

void PaymentsView::updateState()
{
    m_table->setLoading(m_model.isLoading());
    m_table->setFailure(m_model.error());
    const bool hasRows = m_model.rowCount() > 0;
    m_chart->setVisible(hasRows);
    const auto missing = m_model.missing();
    if (m_model.error() && hasRows) {
        m_banner->showError(*m_model.error());
    } else if (!missing.isEmpty()) {
        m_banner->setAction(tr("Show rates"));
        m_banner->showMessage(Tone::Info, tr("Not in the totals, for want of a rate: %1").arg(missing.join(u", "_s)));
    } else {
        m_banner->clear();
    }
    if (!m_model.isLoading() && !m_model.error()) {
        m_chartModel.setChart(m_model.chart());
        if (!m_panel->isHidden())
            loadParts();
    }
    emit loadingChanged();
}

void PaymentsView::loadParts()
{
    const auto *payment = m_model.payment(m_table->selectedIds().value(0));
    m_panel->setVisible(payment != nullptr);
    if (!payment)
        return;
    m_panel->setTitle(payment->month.title(), convertedText(payment->proceeds, m_rates.book().currency()));
    m_note->setText(payment->isEstimate()
                        ? tr("Estimate from sales: Apple's finance report of this month is not there yet.")
                        : tr("Finance: what Apple pays."));
    m_partsTable->setExportName(
        u"payment-%1-%2"_s.arg(payment->id, dimensions[std::size_t(m_dimension->currentIndex())]));
    m_parts.load(*payment, dimensions[std::size_t(m_dimension->currentIndex())]);
}

void PaymentsView::updateParts()
{
    m_partsTable->setLoading(m_parts.isLoading());
    m_partsTable->setFailure(m_parts.error());
    emit loadingChanged();
}
