// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salesquestion.h"

#include "api/reports/fiscalcalendar.h"
#include "models/core/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

constexpr int mostDays = 120;
constexpr int mostWeeks = 104;

/// The words in which enums are kept, in their order.
const QStringList spans{u"days7"_s,      u"days30"_s,      u"days90"_s, u"months12"_s,
                        u"yearToDate"_s, u"fiscalMonth"_s, u"all"_s,    u"custom"_s};
const QStringList comparisons{u"none"_s, u"periodBefore"_s, u"yearBefore"_s};
const QStringList forms{u"automatic"_s, u"areas"_s, u"bars"_s, u"lines"_s};
const QStringList steps{u"whole"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s};

template <typename Enum>
Enum enumOf(const QStringList &words, const QVariant &word, Enum fallback)
{
    const auto at = words.indexOf(word.toString());
    return at < 0 ? fallback : Enum(at);
}

} // namespace

ReportPeriod SalesQuestion::period(const ReportPeriod &covered) const
{
    if (span == Span::Custom)
        return custom;
    if (!covered.isValid())
        return {};
    const auto last = covered.last;
    switch (span) {
    case Span::Days7:
        return {last.addDays(-6), last};
    case Span::Days30:
        return {last.addDays(-29), last};
    case Span::Days90:
        return {last.addDays(-89), last};
    case Span::Months12:
        return {last.addMonths(-12).addDays(1), last};
    case Span::YearToDate:
        return {QDate(last.year(), 1, 1), last};
    case Span::FiscalMonth: {
        const auto month = FiscalMonth::of(last);
        return {month ? month->period().first : QDate(last.year(), last.month(), 1), last};
    }
    case Span::All:
    case Span::Custom:
        break;
    }
    return covered;
}

ReportPeriod SalesQuestion::compared(const ReportPeriod &period) const
{
    if (!period.isValid() || comparison == Comparison::None || span == Span::All)
        return {};
    if (comparison == Comparison::YearBefore)
        return {period.first.addYears(-1), period.last.addYears(-1)};
    if (span == Span::Months12)
        return {period.first.addMonths(-12), period.first.addDays(-1)};
    if (span == Span::FiscalMonth) { // as many days of it as have passed of this one
        const auto before = FiscalMonth::of(period.first.addDays(-1));
        const auto first = before ? before->period().first : period.first.addMonths(-1);
        return {first, std::min(first.addDays(daysOf(period) - 1), period.first.addDays(-1))};
    }
    return {period.first.addDays(-daysOf(period)), period.first.addDays(-1)};
}

ReportStep SalesQuestion::stepFor(const ReportPeriod &period) const
{
    if (step)
        return *step;
    const auto days = daysOf(period);
    return days <= mostDays ? ReportStep::Day : days <= mostWeeks * 7 + 3 ? ReportStep::Week : ReportStep::Month;
}

QStringList SalesQuestion::words(const QString &dimension) const
{
    for (const auto &filter : filters) {
        if (filter.dimension == dimension)
            return filter.words;
    }
    return {};
}

QStringList SalesQuestion::unknownFilters() const
{
    QStringList unknown;
    for (const auto &filter : filters) {
        if (!wanted().knows(filter.dimension))
            unknown.append(filter.dimension);
    }
    return unknown;
}

void SalesQuestion::setFilter(const QString &dimension, const QStringList &words)
{
    const auto found = std::find_if(filters.begin(), filters.end(),
                                    [&](const ReportFilter &each) { return each.dimension == dimension; });
    if (words.isEmpty()) {
        if (found != filters.end())
            filters.erase(found);
    } else if (found == filters.end()) {
        filters.push_back({dimension, words});
    } else {
        found->words = words;
    }
}

QVariantMap SalesQuestion::toMap() const
{
    QVariantMap map{{u"span"_s, spans[int(span)]}, {u"measure"_s, measure},
                    {u"breakdown"_s, breakdown},   {u"comparison"_s, comparisons[int(comparison)]},
                    {u"form"_s, forms[int(form)]}, {u"currency"_s, currency}};
    if (step)
        map.insert(u"step"_s, steps[int(*step)]);
    if (custom.isValid()) {
        map.insert(u"from"_s, custom.first);
        map.insert(u"to"_s, custom.last);
    }
    QVariantMap kept;
    for (const auto &filter : filters)
        kept.insert(filter.dimension, filter.words);
    map.insert(u"filters"_s, kept);
    return map;
}

SalesQuestion SalesQuestion::fromMap(const QVariantMap &map)
{
    SalesQuestion question;
    question.span = enumOf(spans, map.value(u"span"_s), question.span);
    question.custom = {map.value(u"from"_s).toDate(), map.value(u"to"_s).toDate()};
    if (question.span == Span::Custom && !question.custom.isValid())
        question.span = Span::Days30;
    if (map.contains(u"step"_s))
        question.step = enumOf(steps, map.value(u"step"_s), ReportStep::Day);
    question.measure = salesMeasure(map.value(u"measure"_s).toString())->id;
    question.breakdown = map.value(u"breakdown"_s).toString();
    question.comparison = enumOf(comparisons, map.value(u"comparison"_s), question.comparison);
    question.form = enumOf(forms, map.value(u"form"_s), question.form);
    question.currency = map.value(u"currency"_s).toString();
    const auto kept = map.value(u"filters"_s).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        question.setFilter(it.key(), it.value().toStringList());
    return question;
}

QDate placeOf(QDate day, ReportStep step)
{
    switch (step) {
    case ReportStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case ReportStep::Month:
        return {day.year(), day.month(), 1};
    case ReportStep::Year:
        return {day.year(), 1, 1};
    case ReportStep::Whole:
    case ReportStep::Day:
        break;
    }
    return day;
}

QDate nextPlace(QDate place, ReportStep step)
{
    switch (step) {
    case ReportStep::Week:
        return place.addDays(7);
    case ReportStep::Month:
        return place.addMonths(1);
    case ReportStep::Year:
        return place.addYears(1);
    case ReportStep::Whole:
    case ReportStep::Day:
        break;
    }
    return place.addDays(1);
}

QString placeText(QDate place, ReportStep step)
{
    if (step == ReportStep::Year)
        return QString::number(place.year());
    return step == ReportStep::Month ? format::month(place) : format::date(place);
}

std::vector<QDate> placesOf(const ReportPeriod &period, ReportStep step)
{
    std::vector<QDate> places;
    if (!period.isValid())
        return places;
    for (auto place = placeOf(period.first, step); place <= period.last; place = nextPlace(place, step))
        places.push_back(place);
    return places;
}

QString periodText(const ReportPeriod &period)
{
    //: the first and the last day of a period
    return Text::tr("%1 – %2").arg(format::date(period.first), format::date(period.last));
}

qint64 daysOf(const ReportPeriod &period)
{
    return period.isValid() ? period.first.daysTo(period.last) + 1 : 0;
}
