// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salesask.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

SalesAsk::SalesAsk(std::vector<const SalesMeasure *> measures, QStringList groupBy)
    : m_measures(std::move(measures))
    , m_groupBy(std::move(groupBy))
{
    for (const auto *measure : m_measures) {
        if (!m_columns.contains(measure->column))
            m_columns.append(measure->column);
        for (const auto *filters : {&measure->filters, &measure->whole}) {
            for (const auto &filter : *filters) {
                if (!isAlone() && !m_parts.contains(filter.dimension))
                    m_parts.append(filter.dimension);
            }
        }
    }
}

bool SalesAsk::isAnswerable(const SalesQuestion &question) const
{
    return std::all_of(question.filters.begin(), question.filters.end(),
                       [this](const ReportFilter &filter) { return m_measures.front()->knows(filter.dimension); });
}

ReportQuery SalesAsk::query(const SalesQuestion &question, const ReportPeriod &period, ReportStep step,
                            const std::shared_ptr<const RateTable> &rates) const
{
    ReportQuery query{.kind = m_measures.front()->kind,
                      .period = period,
                      .step = step,
                      .groupBy = m_groupBy + m_parts,
                      .measures = m_columns,
                      .filters = question.filters,
                      .rates = rates};
    if (isAlone()) {
        const auto &own = m_measures.front()->filters;
        query.filters.insert(query.filters.end(), own.begin(), own.end());
    }
    return query;
}

bool SalesAsk::matches(const std::vector<ReportFilter> &filters, const QStringList &group) const
{
    return std::all_of(filters.begin(), filters.end(), [&](const ReportFilter &filter) {
        return filter.words.contains(group.value(m_groupBy.size() + m_parts.indexOf(filter.dimension)));
    });
}

SalesNumber SalesAsk::numberOf(const SalesMeasure &measure, const ReportAnswerRow &row, const QString &currency) const
{
    SalesNumber number;
    const auto &value = row.values[std::size_t(m_columns.indexOf(measure.column))];
    if (isAlone() || matches(measure.filters, row.group))
        number.value = value;
    if (!measure.whole.empty() && matches(measure.whole, row.group))
        number.whole = value.count;
    if (measure.isNegated)
        number.value.count = -number.value.count;
    if (measure.isMoney() && !currency.isEmpty()) {
        const auto found = value.money.byCurrency.find(currency);
        const auto amount = found == value.money.byCurrency.end() ? Decimal() : found->second;
        number.value.money = {.byCurrency = {{currency, amount}}, .converted = amount};
    }
    return number;
}

std::vector<SalesRow> SalesAsk::rows(const ReportAnswer &answer, const QString &currency) const
{
    std::map<std::pair<QDate, QStringList>, std::vector<SalesNumber>> places;
    for (const auto &row : answer.rows) {
        auto &numbers = places[{row.time, row.group.mid(0, m_groupBy.size())}];
        numbers.resize(m_measures.size());
        for (std::size_t i = 0; i < m_measures.size(); ++i)
            numbers[i].add(numberOf(*m_measures[i], row, currency));
    }
    std::vector<SalesRow> rows;
    rows.reserve(places.size());
    for (auto &[place, numbers] : places)
        rows.push_back({place.first, place.second, std::move(numbers)});
    return rows;
}

ReportQuery linesQuery(const SalesQuestion &question, const ReportPeriod &period, const std::vector<ReportFilter> &more)
{
    const auto &measure = question.wanted();
    ReportQuery query{
        .kind = measure.kind, .period = period, .measures = {measure.column}, .filters = question.filters};
    auto own = measure.filters;
    for (const auto &filter : measure.whole) { // of a share: the whole and the part are of one dimension
        for (auto &each : own) {
            if (each.dimension == filter.dimension)
                each.words += filter.words;
        }
    }
    query.filters.insert(query.filters.end(), own.begin(), own.end());
    query.filters.insert(query.filters.end(), more.begin(), more.end());
    if (measure.isMoney() && !question.currency.isEmpty())
        query.filters.push_back({measure.currencyDimension(), {question.currency}});
    return query;
}

std::shared_ptr<const RateTable> ratesFor(const SalesQuestion &question, const std::shared_ptr<const RateTable> &usual)
{
    if (question.currency.isEmpty())
        return usual;
    auto own = std::make_shared<RateTable>();
    own->currency = question.currency;
    return own;
}

ReportPeriod coveredBy(const ReportCoverage &coverage, const QString &kind)
{
    ReportPeriod covered;
    for (const auto &file : coverage.files) {
        if (file.kind != kind)
            continue;
        covered.first = covered.first.isValid() ? std::min(covered.first, file.period.first) : file.period.first;
        covered.last = covered.last.isValid() ? std::max(covered.last, file.period.last) : file.period.last;
    }
    return covered;
}

std::vector<QDate> gapsOf(const ReportCoverage &coverage, const QString &kind, const ReportPeriod &period)
{
    const auto covered = coveredBy(coverage, kind);
    const auto first = std::max(covered.first, period.first);
    const auto last = std::min(covered.last, period.last);
    std::set<QDate> there;
    for (const auto &file : coverage.files) {
        if (file.kind != kind)
            continue;
        const auto end = std::min(file.period.last, last);
        for (auto day = std::max(file.period.first, first); day <= end; day = day.addDays(1))
            there.insert(day);
    }
    std::vector<QDate> gaps;
    for (auto day = first; covered.isValid() && day <= last; day = day.addDays(1)) {
        if (!there.contains(day))
            gaps.push_back(day);
    }
    return gaps;
}
