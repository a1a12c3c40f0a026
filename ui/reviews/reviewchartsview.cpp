// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewchartsview.h"

#include "api/reviews/reviewbook.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "ui/documents/chartsview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewChartsView::ReviewChartsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_summaries(context.services)
    , m_view(new SegmentedControl(tr("What is shown")))
    , m_step(new SegmentedControl(tr("One place for each")))
    , m_period(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_empty(new Placeholder)
    , m_charts(new ChartsView(context.dialogs))
    , m_cards(new QVBoxLayout)
{
    const auto &theme = Theme::of(this);
    setObjectName(u"reviewCharts"_s);
    m_empty->setContent({u"chart-column"_s, tr("No reviews in this time"), tr("Choose a longer one.")});
    auto *cards = new QWidget;
    m_cards->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(24));
    m_cards->setSpacing(theme.px(12));
    cards->setLayout(m_cards);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Apple's summaries"));
    area->setWidget(cards);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    connect(&context.services.reviews, &ReviewBook::tableChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_summaries, &ReviewSummaries::changed, this, [this] {
        fillSummaries();
        emit loadingChanged();
    });
}

QWidget *ReviewChartsView::buildBar()
{
    const auto &theme = Theme::of(this);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(4));
    row->setSpacing(theme.px(12));
    m_view->setObjectName(u"chartsOrSummaries"_s);
    m_view->addSegment(tr("Charts"), u"chart-column"_s);
    m_view->addSegment(tr("Apple's summaries"), u"sparkles"_s);
    row->addWidget(m_view);
    m_period->setObjectName(u"chartPeriod"_s);
    m_period->setAccessibleName(tr("Time"));
    for (const auto &[text, months] : {std::pair(tr("Last 3 months"), 3), std::pair(tr("Last 12 months"), 12),
                                       std::pair(tr("Last 2 years"), 24), std::pair(tr("All time"), 0)})
        m_period->addItem(text, months);
    m_period->setCurrentIndex(m_context.state.value(u"chartPeriod"_s, 1).toInt());
    row->addWidget(m_period);
    m_step->setObjectName(u"chartStep"_s);
    m_step->addSegment(tr("Day"));
    m_step->addSegment(tr("Week"));
    m_step->addSegment(tr("Month"));
    m_step->setCurrentIndex(m_context.state.value(u"chartStep"_s, 2).toInt());
    row->addWidget(m_step);
    row->addStretch();
    auto *note = new TextLabel(TextLabel::Style::Small,
                               tr("Reviews with a text only: star ratings alone are not in Apple's API."));
    row->addWidget(note);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, &ReviewChartsView::refresh);
    connect(m_step, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_context.state.setValue(u"chartStep"_s, index);
        refresh();
    });
    connect(m_period, &QComboBox::activated, this, [this](int index) {
        m_context.state.setValue(u"chartPeriod"_s, index);
        refresh();
    });
    return bar;
}

void ReviewChartsView::setApp(const ResourceKey &app, const QString &name)
{
    const bool isOther = app != m_app;
    m_app = app;
    m_name = name;
    m_view->setSegmentVisible(1, !app.isNull());
    if (isOther && isVisible())
        load();
}

void ReviewChartsView::load()
{
    if (!m_app.isNull())
        m_summaries.load(m_app);
    refresh();
}

void ReviewChartsView::refresh()
{
    const bool summaries = m_view->currentIndex() == 1;
    m_period->setVisible(!summaries);
    m_step->setVisible(!summaries);
    if (summaries) {
        m_stack->setCurrentIndex(2);
        return;
    }
    ReviewChartQuery query;
    query.app = m_app.id;
    query.step = ChartStep(m_step->currentIndex());
    if (const auto months = m_period->currentData().toInt(); months > 0)
        query.from = QDate::currentDate().addMonths(-months).addDays(1);
    MetricsDocument document;
    document.charts = reviewCharts(m_context.services.reviews, query);
    m_stack->setCurrentIndex(document.charts.empty() ? 0 : 1);
    if (!document.charts.empty())
        m_charts->setMetrics(document, m_name);
}

void ReviewChartsView::fillSummaries()
{
    while (auto *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto &state = m_summaries.state();
    if (m_summaries.summaries().isEmpty()) {
        auto *none = new Placeholder;
        if (state.error)
            none->setContent({u"circle-alert"_s, state.error->title, state.error->detail, tr("Retry")});
        else if (state.loading)
            none->setContent({u"loader-circle"_s, tr("Loading the summaries…")});
        else
            none->setContent({u"sparkles"_s, tr("Apple has made no summary of this app's reviews"),
                              tr("It makes them for stores with enough reviews.")});
        connect(none, &Placeholder::actionTriggered, this, &ReviewChartsView::load);
        m_cards->addWidget(none);
        return;
    }
    auto *about = new TextLabel(TextLabel::Style::Small,
                                tr("Written by Apple's machines, and shown on the store page as they are here."));
    about->setWordWrap(true);
    m_cards->addWidget(about);
    for (const auto &summary : m_summaries.summaries()) {
        auto *card = new Card(u"%1 %2 · %3"_s
                                  .arg(format::flag(summary.territory), format::territory(summary.territory),
                                       enumWord(summary.platform).text)
                                  .trimmed());
        auto *text = new TextLabel(TextLabel::Style::Body, summary.text);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        card->body()->addWidget(text);
        auto *facts = new TextLabel(TextLabel::Style::Small,
                                    u"%1 · %2"_s.arg(format::locale(summary.locale), relativeTime(summary.created)));
        facts->setToolTip(exactTime(summary.created));
        card->body()->addWidget(facts);
        m_cards->addWidget(card);
    }
    m_cards->addStretch();
}
