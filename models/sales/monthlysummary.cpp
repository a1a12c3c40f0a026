// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/monthlysummary.h"

#include "api/reports/reportrates.h"
#include "models/sales/saleschart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static ReportPeriod monthOf(QDate first)
{
    return {first, first.addMonths(1).addDays(-1)};
}

MonthlySummary::MonthlySummary(ReportArchive &archive, ReportRates &rates, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_rates(rates)
{
}

void MonthlySummary::load(QDate month)
{
    m_load = std::make_unique<ReplyGroup>();
    connect(m_load.get(), &ReplyGroup::finished, this, &MonthlySummary::finish);
    connect(m_load.get(), &ReplyGroup::failed, this, [this](const ApiError &error) {
        m_load.release()->deleteLater(); // not at once: its signal led here
        emit failed(error);
    });
    m_next = {};
    m_next.month = {month.year(), month.month(), 1};
    m_periods = {Period{monthOf(m_next.month), {}}, Period{monthOf(m_next.month.addMonths(-1)), {}},
                 Period{monthOf(m_next.month.addYears(-1)), {}}};
    for (auto *rows : {&m_days, &m_daysBefore, &m_territories, &m_products})
        rows->clear();
    m_load->add(m_archive.products(),
                [this](const QHash<QString, ReportProduct> &products) { m_names.setProducts(products); });
    m_load->add(m_archive.coverage(), [this](const ReportCoverage &coverage) { askNumbers(coverage); });
}

void MonthlySummary::askFor(const SalesAsk &ask, const ReportPeriod &period, ReportStep step,
                            std::function<void(const Rows &)> take)
{
    m_load->add(m_archive.query(ask.query({}, period, step, m_rates.table())),
                [ask, take = std::move(take)](const ReportAnswer &answer) { take(ask.rows(answer)); });
}

void MonthlySummary::askNumbers(const ReportCoverage &coverage)
{
    const auto covered = coveredBy(coverage, u"SALES"_s);
    const auto &month = m_periods[0].period;
    m_next.currency = m_rates.table()->currency;
    m_next.covered = {std::max(covered.first, month.first), std::min(covered.last, month.last)};
    m_next.gaps = int(gapsOf(coverage, u"SALES"_s, month).size());
    std::map<QString, std::vector<const SalesMeasure *>> kinds;
    for (const auto &measure : salesMeasures())
        kinds[measure.kind].push_back(&measure);
    for (auto &period : m_periods) {
        for (const auto &[kind, measures] : kinds) {
            const SalesAsk ask(measures, {u"app"_s});
            askFor(ask, period.period, ReportStep::Whole, [ask, &period](const Rows &rows) {
                for (const auto &row : rows) {
                    for (std::size_t i = 0; i < ask.measures().size(); ++i)
                        period.apps[row.group.front()][ask.measures()[i]].add(row.numbers[i]);
                }
            });
        }
    }
    const auto *proceeds = salesMeasure(u"proceeds");
    const auto keep = [](Rows &into) { return [&into](const Rows &rows) { into = rows; }; };
    askFor(SalesAsk({proceeds}, {u"app"_s}), month, ReportStep::Day, keep(m_days));
    askFor(SalesAsk({proceeds}, {u"app"_s}), m_periods[1].period, ReportStep::Day, keep(m_daysBefore));
    askFor(SalesAsk({proceeds}, {u"app"_s, u"territory"_s}), month, ReportStep::Whole, keep(m_territories));
    askFor(SalesAsk({proceeds}, {u"app"_s, u"product"_s}), month, ReportStep::Whole, keep(m_products));
}

/// Those of an app, without it; of all apps when it is empty.
MonthlySummary::Rows MonthlySummary::rowsOf(const Rows &rows, const QString &app) const
{
    Rows some;
    for (const auto &row : rows) {
        if (app.isEmpty() || row.group.front() == app)
            some.push_back({row.time, row.group.mid(1), row.numbers});
    }
    return some;
}

SummaryPage MonthlySummary::pageOf(const QString &app) const
{
    const auto *proceeds = salesMeasure(u"proceeds");
    SummaryPage page{.app = app, .title = app.isEmpty() ? tr("All apps") : m_names.text(u"app"_s, app)};
    for (const auto &measure : salesMeasures()) {
        std::array<std::optional<SalesNumber>, 3> numbers;
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            for (const auto &[id, figures] : m_periods[i].apps) {
                const auto found = figures.find(&measure);
                if ((!app.isEmpty() && id != app) || found == figures.end())
                    continue;
                if (!numbers[i])
                    numbers[i].emplace();
                numbers[i]->add(found->second);
            }
        }
        const bool isZero = std::all_of(numbers.begin(), numbers.end(),
                                        [](const auto &number) { return !number || number->isZero(); });
        if (!isZero)
            page.figures.push_back({&measure, numbers[0].value_or(SalesNumber()), numbers[1], numbers[2]});
    }
    const auto addDays = [this, &app](const Rows &rows, std::vector<std::pair<QDate, SalesNumber>> &days) {
        std::map<QDate, SalesNumber> sums;
        for (const auto &row : rowsOf(rows, app))
            sums[row.time].add(row.numbers.front());
        days.assign(sums.begin(), sums.end());
    };
    addDays(m_days, page.days);
    addDays(m_daysBefore, page.daysBefore);
    page.territories = salesRanks(*proceeds, m_names, u"territory"_s, rowsOf(m_territories, app));
    page.products = salesRanks(*proceeds, m_names, u"product"_s, rowsOf(m_products, app));
    return page;
}

void MonthlySummary::finish()
{
    const auto *proceeds = salesMeasure(u"proceeds");
    m_next.pages.push_back(pageOf({}));
    std::vector<SummaryPage> apps;
    for (const auto &[app, figures] : m_periods[0].apps) {
        if (!app.isEmpty())
            apps.push_back(pageOf(app));
    }
    const auto size = [proceeds](const SummaryPage &page) {
        for (const auto &figure : page.figures) {
            if (figure.measure == proceeds)
                return proceeds->size(figure.now);
        }
        return 0.;
    };
    std::stable_sort(apps.begin(), apps.end(),
                     [&size](const SummaryPage &a, const SummaryPage &b) { return size(a) > size(b); });
    std::move(apps.begin(), apps.end(), std::back_inserter(m_next.pages));
    SalesNumber all;
    for (const auto &row : m_days)
        all.add(row.numbers.front());
    for (const auto &[currency, amount] : all.value.money.byCurrency) {
        const auto rate = m_rates.table()->rate(currency, m_next.month);
        if (currency != m_next.currency && rate > 0 && !amount.isZero())
            m_next.rates.emplace_back(currency, rate);
    }
    m_load.release()->deleteLater(); // not at once: its signal led here
    emit finished(m_next);
}
