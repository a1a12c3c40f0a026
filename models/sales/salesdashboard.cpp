// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salesdashboard.h"

#include "api/reports/reportrates.h"
#include "models/sales/saleschart.h"
#include "models/sales/salesmarkers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int pauseBetweenLoads = 400; // ms, while reports come in

std::optional<double> SalesFigure::change() const
{
    if (!before)
        return {};
    const double was = measure->size(*before);
    if (was == 0 || !isThere)
        return {};
    return 100 * (measure->size(now) - was) / std::abs(was);
}

SalesDashboard::SalesDashboard(ReportArchive &archive, ReportRates &rates, const std::vector<SalesMeasure> &measures,
                               QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_rates(rates)
    , m_measures(measures)
{
    m_question.measure = measures.front().id;
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBetweenLoads);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isLoading())
            m_again.start();
        else
            load();
    });
    connect(&archive, &ReportArchive::changed, this, &SalesDashboard::reloadSoon);
    connect(&rates, &ReportRates::changed, this, &SalesDashboard::reloadSoon);
}

SalesDashboard::~SalesDashboard() = default;

/// Only what is on show is asked again; the first time it is up to the page.
void SalesDashboard::reloadSoon()
{
    if ((m_result || m_error || isLoading()) && !m_again.isActive())
        m_again.start();
}

void SalesDashboard::setQuestion(const SalesQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    emit questionChanged();
    load();
}

void SalesDashboard::load()
{
    m_load = std::make_unique<ReplyGroup>();
    connect(m_load.get(), &ReplyGroup::finished, this, &SalesDashboard::finish);
    connect(m_load.get(), &ReplyGroup::failed, this, [this](const ApiError &error) {
        m_error = error;
        leave();
    });
    m_next = {};
    m_next.question = m_question;
    m_chartRows.clear();
    m_comparedRows.clear();
    m_markers.clear();
    m_load->add(m_archive.products(), [this](const QHash<QString, ReportProduct> &products) {
        if (products == m_names.products())
            return;
        m_names.setProducts(products);
        emit namesChanged();
    });
    m_load->add(m_archive.coverage(), [this](const ReportCoverage &coverage) { takeCoverage(coverage); });
    emit changed();
}

void SalesDashboard::takeCoverage(const ReportCoverage &coverage)
{
    const auto &kind = m_question.wanted().kind;
    m_next.covered = coveredBy(coverage, kind);
    if (!m_next.covered.isValid())
        return;
    m_next.period = m_question.period(m_next.covered);
    m_next.compared = m_question.compared(m_next.period);
    m_comparable.clear();
    for (const auto &measure : m_measures) {
        const auto first = coveredBy(coverage, measure.kind).first;
        if (first.isValid() && first <= m_next.compared.first && !m_comparable.contains(measure.kind))
            m_comparable.append(measure.kind);
    }
    m_next.step = m_question.stepFor(m_next.period);
    m_next.calendar = {std::min(m_next.period.first, m_next.period.last.addDays(-364)), m_next.period.last};
    m_next.gaps = gapsOf(coverage, kind, m_next.period);
    m_next.calendarGaps = gapsOf(coverage, kind, m_next.calendar);
    askNumbers();
}

void SalesDashboard::askFor(const SalesAsk &ask, const ReportPeriod &period, ReportStep step,
                            std::function<void(const std::vector<SalesRow> &, const ReportAnswer &)> take)
{
    const auto rates = ratesFor(m_question, m_rates.table());
    m_load->add(m_archive.query(ask.query(m_question, period, step, rates)),
                [ask, take = std::move(take), currency = m_question.currency](const ReportAnswer &answer) {
                    take(ask.rows(answer, currency), answer);
                });
}

void SalesDashboard::askNumbers()
{
    m_next.currency = ratesFor(m_question, m_rates.table())->currency;
    askFigures();
    if (!SalesAsk({&m_question.wanted()}).isAnswerable(m_question))
        return;
    askChart();
    askRanks();
    askMarkers();
}

/// Measures of one kind of report come from one query.
void SalesDashboard::askFigures()
{
    std::map<QString, std::vector<const SalesMeasure *>> kinds;
    for (const auto &measure : m_measures) {
        m_next.figures.push_back({.measure = &measure});
        kinds[measure.kind].push_back(&measure);
    }
    for (const auto &[kind, measures] : kinds) {
        const SalesAsk ask(measures);
        if (!ask.isAnswerable(m_question)) {
            for (auto &figure : m_next.figures)
                figure.isKnown = figure.isKnown && figure.measure->kind != kind;
            continue;
        }
        askFor(ask, m_next.period, m_next.step,
               [this, ask](const std::vector<SalesRow> &rows, const ReportAnswer &) { takeFigures(ask, rows, false); });
        if (m_comparable.contains(kind)) {
            askFor(
                ask, m_next.compared, m_next.step,
                [this, ask](const std::vector<SalesRow> &rows, const ReportAnswer &) { takeFigures(ask, rows, true); });
        }
    }
}

void SalesDashboard::takeFigures(const SalesAsk &ask, const std::vector<SalesRow> &rows, bool isBefore)
{
    if (rows.empty())
        return;
    for (auto &figure : m_next.figures) {
        const auto found = std::find(ask.measures().begin(), ask.measures().end(), figure.measure);
        if (found == ask.measures().end())
            continue;
        const auto at = std::size_t(found - ask.measures().begin());
        SalesNumber sum;
        std::map<QDate, double> sizes;
        for (const auto &row : rows) {
            if (figure.measure->isState)
                sum = row.numbers[at];
            else
                sum.add(row.numbers[at]);
            sizes[row.time] = figure.measure->size(row.numbers[at]);
        }
        if (isBefore) {
            figure.before = sum;
            continue;
        }
        figure.now = sum;
        figure.isThere = true;
        for (const auto place : placesOf(m_next.period, m_next.step))
            figure.trend.push_back(sizes[place]);
    }
}

void SalesDashboard::askChart()
{
    const auto &measure = m_question.wanted();
    const bool isSplit = !m_question.breakdown.isEmpty() && measure.knows(m_question.breakdown);
    if (!isSplit)
        m_next.question.breakdown.clear();
    const SalesAsk split({&measure}, isSplit ? QStringList{m_question.breakdown} : QStringList());
    askFor(split, m_next.period, m_next.step, [this](const std::vector<SalesRow> &rows, const ReportAnswer &answer) {
        m_chartRows = rows;
        m_next.coarseDays = answer.coarseDays;
    });
    if (m_comparable.contains(measure.kind)) {
        askFor(SalesAsk({&measure}), m_next.compared, m_next.step,
               [this](const std::vector<SalesRow> &rows, const ReportAnswer &) { m_comparedRows = rows; });
    }
}

void SalesDashboard::askRanks()
{
    const auto &measure = m_question.wanted();
    askFor(SalesAsk({&measure}), m_next.period, ReportStep::Whole,
           [this](const std::vector<SalesRow> &rows, const ReportAnswer &) {
               for (const auto &row : rows)
                   m_next.total.add(row.numbers.front());
           });
    for (const auto &dimension : m_rankedBy) {
        if (!measure.knows(dimension))
            continue;
        askFor(SalesAsk({&measure}, {dimension}), m_next.period, ReportStep::Whole,
               [this, &measure, dimension](const std::vector<SalesRow> &rows, const ReportAnswer &) {
                   m_next.ranks[dimension] = salesRanks(measure, m_names, dimension, rows);
               });
    }
    askFor(SalesAsk({&measure}, {u"app"_s, u"product"_s}), m_next.period, ReportStep::Whole,
           [this, &measure](const std::vector<SalesRow> &rows, const ReportAnswer &) {
               m_next.apps = salesTree(measure, m_names, rows);
           });
    askFor(SalesAsk({&measure}), m_next.calendar, ReportStep::Day,
           [this](const std::vector<SalesRow> &rows, const ReportAnswer &) {
               for (const auto &row : rows)
                   m_next.days.emplace_back(row.time, row.numbers.front());
           });
}

/// Releases and prices are told of one app only: those of many would cover the chart.
void SalesDashboard::askMarkers()
{
    const auto apps = m_question.words(u"app"_s);
    if (apps.size() != 1)
        return;
    const auto period = m_next.period;
    const auto step = m_next.step;
    m_load->add(m_archive.query(releasesQuery(apps.front())), [this, period, step](const ReportAnswer &answer) {
        const auto found = releaseMarkers(answer, period, step);
        m_markers.insert(m_markers.end(), found.begin(), found.end());
    });
    const auto app = apps.front();
    m_load->add(m_archive.query(territoriesQuery(app, period)), [this, app, period, step](const ReportAnswer &answer) {
        const auto territory = mainTerritory(answer);
        if (territory.isEmpty())
            return;
        m_load->add(m_archive.query(pricesQuery(app, territory, period)), [this, step](const ReportAnswer &prices) {
            const auto found = priceMarkers(prices, m_names, step);
            m_markers.insert(m_markers.end(), found.begin(), found.end());
        });
    });
}

void SalesDashboard::finish()
{
    if (m_next.covered.isValid()) {
        m_next.chart = salesChart(m_next, m_names, m_chartRows, m_comparedRows);
        m_next.chart.markers = joinedMarkers(m_markers);
    }
    m_result = std::move(m_next);
    m_error.reset();
    leave();
}

void SalesDashboard::leave()
{
    m_load.release()->deleteLater(); // not at once: one of its signals led here
    emit changed();
}
