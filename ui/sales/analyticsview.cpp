// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/analyticsview.h"

#include "api/reports/analyticssync.h"
#include "api/reports/reportrates.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/charts/rankedbars.h"
#include "ui/documents/metricchart.h"
#include "ui/sales/questionbar.h"
#include "ui/sales/salesitems.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr std::size_t mostRanks = 8;

AnalyticsView::AnalyticsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_dashboard(context.services.reports, context.services.reportRates, analyticsMeasures())
    , m_appsLoader(context.services, m_directory)
    , m_app(new QComboBox(this))
    , m_fetch(new QPushButton(icon(u"refresh-cw"_s), tr("Fetch analytics"), this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_figures(new FigureRow(tr("Figures; one chooses what the charts show"), this))
    , m_total(new TextLabel(TextLabel::Style::Strong, this))
    , m_chart(new MetricChart(this))
    , m_funnel(new RankedBars(tr("From impression to download"), this))
    , m_basis(new TextLabel(TextLabel::Style::Small, this))
{
    setObjectName(u"analyticsView"_s);
    auto question = SalesQuestion::fromMap(context.state.value(u"analyticsQuestion"_s).toMap());
    if (question.wanted().kind != "analytics"_L1)
        question.measure = analyticsMeasures().front().id;
    m_dashboard.setRankedBy({u"source"_s, u"territory"_s, u"version"_s, u"device"_s});
    m_dashboard.prepare(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_banner);
    column->addWidget(new QuestionBar(context.services.reports, m_dashboard, QuestionBar::Use::Charts, this));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(buildBoard());
    column->addWidget(m_stack, 1);
    connect(&m_dashboard, &SalesDashboard::changed, this, &AnalyticsView::updateState);
    connect(&m_dashboard, &SalesDashboard::questionChanged, this, &AnalyticsView::keepQuestion);
    connect(&m_directory, &AppDirectory::changed, this, &AnalyticsView::fillApps);
    connect(&context.services.analyticsSync, &AnalyticsSync::changed, this, &AnalyticsView::updateState);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_placeholderNext = Next::None;
        act();
    });
    connect(m_placeholder, &Placeholder::actionTriggered, this, [this] {
        m_next = m_placeholderNext;
        act();
    });
    connect(m_figures, &FigureRow::chosen, this, [this](const QString &measure) {
        auto changed = m_dashboard.question();
        changed.measure = measure;
        m_dashboard.setQuestion(changed);
    });
    updateState();
}

QWidget *AnalyticsView::buildBar()
{
    auto *bar = new FilterBar(this);
    m_app->setObjectName(u"analyticsApp"_s);
    m_app->setAccessibleName(tr("App"));
    m_app->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_app->addItem(tr("All apps"), QString());
    m_fetch->setObjectName(u"fetchAnalytics"_s);
    m_fetch->setToolTip(tr("Fetch the analytics reports that Apple has made"));
    bar->addWidget(m_app);
    bar->addTrailing(m_fetch);
    connect(m_app, &QComboBox::activated, this, &AnalyticsView::onAppChosen);
    connect(m_fetch, &QAbstractButton::clicked, this, [this] {
        m_next = Next::Fetch;
        act();
    });
    return bar;
}

QWidget *AnalyticsView::buildBoard()
{
    const auto &theme = Theme::of(this);
    m_figures->setObjectName(u"analyticsFigures"_s);
    m_chart->setObjectName(u"analyticsChart"_s);
    m_funnel->setObjectName(u"analyticsFunnel"_s);
    m_basis->setWordWrap(true);
    m_chart->setModel(&m_model);
    m_chart->setMinimumHeight(theme.px(280));
    auto *board = new QWidget;
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(24));
    column->setSpacing(theme.px(12));
    column->addWidget(m_basis);
    column->addWidget(m_figures);
    m_chartCard = salesitems::card({}, m_chart, *m_chart, m_context.dialogs);
    m_chartCard->addTitleWidget(m_total);
    column->addWidget(m_chartCard);
    column->addWidget(salesitems::card(m_funnel->chartTitle(), m_funnel, *m_funnel, m_context.dialogs));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.px(12));
    for (const auto &dimension : {u"source"_s, u"territory"_s, u"version"_s, u"device"_s})
        addRanking(dimension, grid);
    column->addLayout(grid);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    return scroll;
}

void AnalyticsView::addRanking(const QString &dimension, QGridLayout *grid)
{
    const auto title = tr("By %1").arg(dimensionName(dimension).toLower());
    auto *bars = new RankedBars(title, this);
    bars->setObjectName(u"analyticsBy-"_s + dimension);
    bars->setMinimumHeight(Theme::of(this).px(200));
    connect(bars, &RankedBars::chosen, this, [this, dimension](const QString &word) {
        auto question = m_dashboard.question();
        const auto isAlone = question.words(dimension) == QStringList{word};
        question.setFilter(dimension, isAlone || word.isEmpty() ? QStringList() : QStringList{word});
        m_dashboard.setQuestion(question);
    });
    auto *card = salesitems::card(title, bars, *bars, m_context.dialogs);
    const auto at = int(m_rankings.size());
    grid->addWidget(card, at / 2, at % 2);
    m_rankings.push_back({dimension, card, bars});
}

QString AnalyticsView::app() const
{
    const auto words = m_dashboard.question().words(u"app"_s);
    return words.size() == 1 ? words.front() : QString();
}

void AnalyticsView::fillApps()
{
    while (m_app->count() > 1)
        m_app->removeItem(1);
    for (const auto &each : m_directory.apps())
        m_app->addItem(each.name, each.key.id);
    m_app->setCurrentIndex(std::max(0, m_app->findData(app())));
    updateState();
}

void AnalyticsView::onAppChosen()
{
    auto question = m_dashboard.question();
    const auto chosen = m_app->currentData().toString();
    question.setFilter(u"app"_s, chosen.isEmpty() ? QStringList() : QStringList{chosen});
    m_dashboard.setQuestion(question);
    updateState();
}

void AnalyticsView::keepQuestion()
{
    m_context.state.setValue(u"analyticsQuestion"_s, m_dashboard.question().toMap());
    m_app->setCurrentIndex(std::max(0, m_app->findData(app())));
}

void AnalyticsView::load()
{
    m_appsLoader.load();
    m_dashboard.load();
}

void AnalyticsView::act()
{
    auto &sync = m_context.services.analyticsSync;
    QStringList apps;
    for (const auto &each : m_directory.apps()) {
        if (app().isEmpty() || each.key.id == app())
            apps.append(each.key.id);
    }
    switch (m_next) {
    case Next::Retry:
        m_dashboard.load();
        break;
    case Next::Fetch:
        sync.sync(apps);
        break;
    case Next::Request:
        for (const auto &each : m_directory.apps()) {
            if (each.key.id == app())
                sync.requestReports(each.key.id, each.name);
        }
        break;
    case Next::ShowChanges:
        emit m_context.navigator.workspaceRequested(u"changes"_s);
        break;
    case Next::Cancel:
        sync.cancel();
        break;
    case Next::None:
        break;
    }
    updateState();
}

void AnalyticsView::updateState()
{
    const auto &error = m_dashboard.error();
    const auto *result = m_dashboard.result();
    m_placeholderNext = Next::None;
    if (error) {
        m_placeholderNext = Next::Retry;
        m_placeholder->setContent({u"circle-alert"_s, error->title, error->detail, tr("Retry")});
        m_stack->setCurrentIndex(0);
    } else if (!result) {
        m_placeholder->setContent({u"loader-circle"_s, tr("Adding up the reports…")});
        m_stack->setCurrentIndex(0);
    } else if (!m_dashboard.hasReports()) {
        const bool isRunning = m_context.services.analyticsSync.isRunning();
        m_placeholderNext = isRunning ? Next::None : Next::Fetch;
        m_placeholder->setContent({u"chart-line"_s, tr("No analytics reports yet"),
                                   tr("Apple makes them once they are requested, for each app; the first come after 24 "
                                      "to 48 hours."),
                                   isRunning ? QString() : tr("Look for reports")});
        m_stack->setCurrentIndex(0);
    } else if (!m_dashboard.isLoading()) {
        showResult(*result);
        m_stack->setCurrentIndex(1);
    }
    updateRequest();
    emit loadingChanged();
}

/// One app's state, or what is under way.
void AnalyticsView::updateRequest()
{
    const auto &sync = m_context.services.analyticsSync;
    const auto state = sync.app(app());
    m_fetch->setEnabled(!sync.isRunning() && !m_directory.apps().empty());
    m_next = Next::None;
    const auto tell = [this](Next next, Tone tone, const QString &action, const QString &title, const QString &text) {
        m_next = next;
        m_banner->setAction(action);
        m_banner->showMessage(tone, title, text);
    };
    if (sync.isRunning()) {
        const auto &progress = sync.progress();
        const auto text = progress.isWaiting
            ? tr("Waiting: what is left of the hour's requests is yours")
            : tr("%1 of %2 days of reports").arg(format::count(progress.done), format::count(progress.total));
        return tell(Next::Cancel, Tone::Info, tr("Cancel"), tr("Fetching analytics…"), text);
    }
    if (app().isEmpty()) {
        if (sync.error())
            m_banner->showError(*sync.error());
        else
            m_banner->clear();
        m_next = sync.error() ? Next::Fetch : Next::None;
        return;
    }
    using State = AnalyticsSync::AppState;
    if (sync.isRequestStaged(app()))
        return tell(Next::ShowChanges, Tone::Info, tr("Show the changes"), tr("The request is ready to be sent"),
                    tr("It goes with the other changes, and takes a key with the role Admin."));
    switch (state.state) {
    case State::NotRequested:
        return tell(Next::Request, Tone::Info, tr("Request reports"), tr("No reports are requested for this app"),
                    tr("Apple makes them from the request on, every day."));
    case State::Stopped:
        return tell(Next::Request, Tone::Warning, tr("Request reports"), tr("Apple has stopped making the reports"),
                    tr("Nobody had read them for a long time. They have to be requested again."));
    case State::Preparing:
        return tell(Next::Fetch, Tone::Info, tr("Look again"), tr("Apple is preparing the reports"),
                    tr("The first come 24 to 48 hours after the request."));
    case State::Failed:
        m_next = Next::Fetch;
        if (state.error)
            m_banner->showError(*state.error);
        return;
    case State::Unknown:
    case State::Ready:
        m_banner->clear();
        return;
    }
}

void AnalyticsView::showResult(const SalesResult &result)
{
    const auto &measure = result.question.wanted();
    const auto figures = salesitems::figures(result);
    m_figures->setFigures(figures.keys, figures.contents);
    m_figures->setCurrent(measure.id);
    if (result.chart != m_model.chart()) // else the user may have zoomed it
        m_model.setChart(result.chart);
    m_chartCard->setTitle(u"%1 · %2"_s.arg(result.chart.title, periodText(result.period)));
    m_total->setText(salesitems::total(result));
    m_basis->setText(salesitems::basis(result));
    showFunnel(result);
    for (const auto &ranking : m_rankings) {
        ranking.bars->setItems(salesitems::ranks(result, ranking.dimension, mostRanks), measure.name());
        ranking.card->setVisible(measure.knows(ranking.dimension));
    }
}

/// Each step with what is left of the one before.
void AnalyticsView::showFunnel(const SalesResult &result)
{
    std::vector<ChartItem> steps;
    double before = 0;
    for (const auto &id : {u"impressions"_s, u"pageViews"_s, u"firstDownloads"_s}) {
        for (const auto &figure : result.figures) {
            if (figure.measure->id != id || !figure.isThere)
                continue;
            const auto &measure = *figure.measure;
            const double size = measure.size(figure.now);
            ChartItem step{.key = id,
                           .name = measure.name(),
                           .size = size,
                           .text = measure.text(figure.now, {}),
                           .plain = measure.plain(figure.now),
                           .note = {}};
            if (before > 0) {
                //: a step of a funnel: how many of those of the step before went on
                step.note = tr("%1 %").arg(QLocale().toString(100 * size / before, 'f', 1));
            }
            before = size;
            steps.push_back(std::move(step));
        }
    }
    m_funnel->setItems(std::move(steps), tr("Count"));
    m_funnel->setFixedHeight(m_funnel->chartSize().height() + Theme::of(this).px(4));
}
