// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/overviewview.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/charts/rankedbars.h"
#include "ui/charts/treemap.h"
#include "ui/documents/metricchart.h"
#include "ui/sales/linespane.h"
#include "ui/sales/questionbar.h"
#include "ui/sales/salesitems.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr std::size_t mostTerritories = 8;

OverviewView::OverviewView(const PageContext &context, SalesDashboard &dashboard, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_dashboard(dashboard)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_figures(new FigureRow(tr("Figures; one chooses what the charts show"), this))
    , m_total(new TextLabel(TextLabel::Style::Strong, this))
    , m_chart(new MetricChart(this))
    , m_territories(new RankedBars(tr("By territory"), this))
    , m_products(new Treemap(tr("By product"), this))
    , m_calendar(new HeatCalendar(tr("By day"), this))
    , m_basis(new TextLabel(TextLabel::Style::Small, this))
    , m_pane(new LinesPane(context, this))
{
    setObjectName(u"overviewView"_s);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(buildBoard());
    m_pane->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new QuestionBar(context.services.reports, dashboard, QuestionBar::Use::Charts, this));
    column->addWidget(splitter, 1);
    connect(&dashboard, &SalesDashboard::changed, this, &OverviewView::updateState);
    connect(m_pane, &LinesPane::loadingChanged, this, &OverviewView::loadingChanged);
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        if (m_dashboard.error())
            m_dashboard.load();
        else
            emit reportsWanted();
    });
    connectCharts();
    updateState();
}

QWidget *OverviewView::buildBoard()
{
    const auto &theme = Theme::of(this);
    m_figures->setObjectName(u"salesFigures"_s);
    m_chart->setObjectName(u"salesChart"_s);
    m_territories->setObjectName(u"salesTerritories"_s);
    m_products->setObjectName(u"salesProducts"_s);
    m_calendar->setObjectName(u"salesCalendar"_s);
    m_basis->setObjectName(u"salesBasis"_s);
    m_basis->setWordWrap(true);
    m_total->setObjectName(u"salesTotal"_s);
    m_chart->setModel(&m_model);
    m_chart->setMinimumHeight(theme.px(300));
    m_territories->setMinimumHeight(theme.px(320));
    m_products->setMinimumHeight(theme.px(320));
    auto *board = new QWidget;
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(12));
    column->addWidget(m_basis);
    column->addWidget(m_figures);
    m_chartCard = salesitems::card({}, m_chart, *m_chart, m_context.dialogs);
    m_chartCard->addTitleWidget(m_total);
    column->addWidget(m_chartCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(salesitems::card(tr("By territory"), m_territories, *m_territories, m_context.dialogs), 1);
    row->addWidget(salesitems::card(tr("By product"), m_products, *m_products, m_context.dialogs), 1);
    column->addLayout(row);
    column->addWidget(salesitems::card(tr("By day"), m_calendar, *m_calendar, m_context.dialogs));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"salesBoard"_s);
    scroll->setAccessibleName(tr("Dashboard"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    return scroll;
}

void OverviewView::connectCharts()
{
    connect(m_figures, &FigureRow::chosen, this, [this](const QString &measure) {
        auto question = m_dashboard.question();
        question.measure = measure;
        m_dashboard.setQuestion(question);
    });
    connect(m_chart, &MetricChart::activated, this, &OverviewView::openPlace);
    connect(m_territories, &RankedBars::chosen, this,
            [this](const QString &word) { toggleFilter(u"territory"_s, word); });
    connect(m_products, &Treemap::chosen, this, [this](const QString &word) { toggleFilter(u"product"_s, word); });
    connect(m_calendar, &HeatCalendar::chosen, this, &OverviewView::showDay);
}

bool OverviewView::isLoading() const
{
    return m_dashboard.isLoading() || m_pane->isLoading();
}

void OverviewView::updateState()
{
    const auto &error = m_dashboard.error();
    const auto *result = m_dashboard.result();
    if (error) {
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
        m_stack->setCurrentIndex(0);
    } else if (!result) {
        m_placeholder->setContent({u"loader-circle"_s, tr("Adding up the reports…")});
        m_stack->setCurrentIndex(0);
    } else if (!m_dashboard.hasReports()) {
        m_placeholder->setContent(
            {u"chart-column"_s, tr("No reports yet"),
             tr("Fetch them from Apple, or import the files you have. Apple forgets daily reports "
                "after a year; here they stay."),
             tr("Get reports")});
        m_stack->setCurrentIndex(0);
    } else if (!m_dashboard.isLoading()) { // what is on show stays until the next is there
        showResult(*result);
        m_stack->setCurrentIndex(1);
    }
    emit loadingChanged();
}

void OverviewView::showResult(const SalesResult &result)
{
    const auto &measure = result.question.wanted();
    const auto figures = salesitems::figures(result);
    m_figures->setFigures(figures.keys, figures.contents);
    m_figures->setCurrent(measure.id);
    if (result.chart != m_model.chart()) // else the user may have zoomed it
        m_model.setChart(result.chart);
    m_chartCard->setTitle(u"%1 · %2"_s.arg(result.chart.title, periodText(result.period)));
    m_total->setText(salesitems::total(result));
    m_territories->setItems(salesitems::ranks(result, u"territory"_s, mostTerritories), measure.name());
    m_products->setItems(salesitems::tree(result, m_dashboard.names()), measure.name());
    m_calendar->setDays(result.calendar.first, result.calendar.last, salesitems::days(result));
    m_basis->setText(salesitems::basis(result));
}

/// A click on what is chosen already takes the filter away.
void OverviewView::toggleFilter(const QString &dimension, const QString &word)
{
    if (word.isEmpty())
        return; // those too small to stand alone
    auto question = m_dashboard.question();
    const auto isAlone = question.words(dimension) == QStringList{word};
    question.setFilter(dimension, isAlone ? QStringList() : QStringList{word});
    m_dashboard.setQuestion(question);
}

/// A longer step is looked into; behind a day are its lines.
void OverviewView::openPlace(int row)
{
    const auto *result = m_dashboard.result();
    const auto places = placesOf(result->period, result->step);
    if (row < 0 || row >= int(places.size()))
        return;
    const auto place = places[std::size_t(row)];
    if (result->step == ReportStep::Day)
        return showDay(place);
    auto question = m_dashboard.question();
    question.span = SalesQuestion::Span::Custom;
    question.custom = {std::max(place, result->period.first),
                       std::min(nextPlace(place, result->step).addDays(-1), result->period.last)};
    question.step.reset();
    m_dashboard.setQuestion(question);
}

void OverviewView::showDay(const QDate &day)
{
    const auto &question = m_dashboard.question();
    m_pane->showLines(linesQuery(question, {day, day}), u"%1 · %2"_s.arg(question.wanted().name(), format::date(day)));
}
