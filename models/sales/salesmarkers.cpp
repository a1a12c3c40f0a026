// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salesmarkers.h"

#include "models/sales/moneytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

constexpr int daysToBelieve = 2; ///< days with sales for which a price has to hold

ChartMarker markerAt(QDate day, ReportStep step, const QString &text)
{
    return {placeText(placeOf(day, step), step), text};
}

/// The price all units of a day were sold for. Null when they had several.
struct DayPrice
{
    QDate day;
    QString currency;
    std::optional<Decimal> price;
};

DayPrice priceOf(const ReportAnswerRow &row)
{
    DayPrice price{row.time, {}, {}};
    const auto &money = row.values[0].money.byCurrency;
    const auto units = row.values[1].count;
    if (money.size() != 1 || units <= Decimal())
        return price;
    price.currency = money.begin()->first;
    const auto amount = money.begin()->second.scaled();
    const auto each = multipliedAndDivided(amount, Decimal::scale, units.scaled());
    if (each && Decimal::product(Decimal::fromScaled(*each), units) == money.begin()->second
        && Decimal::fromScaled(*each).rounded(2) == Decimal::fromScaled(*each))
        price.price = Decimal::fromScaled(*each);
    return price;
}

/// From the days of one product.
void addChanges(const std::vector<DayPrice> &days, const QString &name, ReportStep step,
                std::vector<ChartMarker> &markers)
{
    std::optional<DayPrice> known;
    std::vector<DayPrice> held; ///< equal ones in a row
    for (const auto &day : days) {
        if (!day.price)
            continue;
        if (!held.empty() && (held.back().price != day.price || held.back().currency != day.currency))
            held.clear();
        held.push_back(day);
        if (int(held.size()) != daysToBelieve)
            continue;
        if (known && known->currency == day.currency && known->price != day.price) {
            //: a price change of a product: name, old price, new price
            markers.push_back(markerAt(
                held.front().day, step,
                Text::tr("%1: %2 → %3").arg(name, decimalText(*known->price, 2), moneyText(*day.price, day.currency))));
        }
        known = day;
    }
}

} // namespace

ReportQuery releasesQuery(const QString &app)
{
    return {.step = ReportStep::Day,
            .groupBy = {u"version"_s},
            .measures = {u"units"_s},
            .filters = {{u"app"_s, {app}}, {u"saleType"_s, {u"download"_s, u"update"_s}}}};
}

std::vector<ChartMarker> releaseMarkers(const ReportAnswer &answer, const ReportPeriod &period, ReportStep step)
{
    QHash<QString, QDate> first;
    for (const auto &row : answer.rows) { // by time
        const auto &version = row.group.value(0);
        if (!version.isEmpty() && !first.contains(version))
            first.insert(version, row.time);
    }
    std::vector<std::pair<QDate, QString>> releases;
    for (auto it = first.begin(); it != first.end(); ++it) {
        // Of those there from the first report on nobody knows since when.
        if (it.value() > answer.covered.first && it.value() >= period.first && it.value() <= period.last)
            releases.emplace_back(it.value(), it.key());
    }
    std::sort(releases.begin(), releases.end());
    std::vector<ChartMarker> markers;
    for (const auto &[day, version] : releases)
        markers.push_back(markerAt(day, step, version));
    return markers;
}

ReportQuery territoriesQuery(const QString &app, const ReportPeriod &period)
{
    return {.period = period,
            .groupBy = {u"territory"_s},
            .measures = {u"units"_s},
            .filters = {{u"app"_s, {app}}, {u"saleType"_s, {u"download"_s, u"inAppPurchase"_s, u"subscription"_s}}}};
}

QString mainTerritory(const ReportAnswer &answer)
{
    const auto most
        = std::max_element(answer.rows.begin(), answer.rows.end(),
                           [](const ReportAnswerRow &a, const ReportAnswerRow &b) { return a.lines < b.lines; });
    return most == answer.rows.end() ? QString() : most->group.front();
}

ReportQuery pricesQuery(const QString &app, const QString &territory, const ReportPeriod &period)
{
    auto query = territoriesQuery(app, period);
    query.step = ReportStep::Day;
    query.groupBy = {u"product"_s};
    query.measures = {u"gross"_s, u"units"_s};
    query.filters.push_back({u"territory"_s, {territory}});
    query.filters.push_back({u"refund"_s, {u"sale"_s}});
    return query;
}

std::vector<ChartMarker> priceMarkers(const ReportAnswer &answer, const SalesNames &names, ReportStep step)
{
    std::map<QString, std::vector<DayPrice>> products;
    for (const auto &row : answer.rows)
        products[row.group.value(0)].push_back(priceOf(row));
    std::vector<ChartMarker> markers;
    for (const auto &[product, days] : products)
        addChanges(days, names.text(u"product"_s, product), step, markers);
    return markers;
}

std::vector<ChartMarker> joinedMarkers(const std::vector<ChartMarker> &markers)
{
    std::vector<ChartMarker> joined;
    for (const auto &marker : markers) {
        const auto known = std::find_if(joined.begin(), joined.end(),
                                        [&marker](const ChartMarker &each) { return each.label == marker.label; });
        if (known == joined.end())
            joined.push_back(marker);
        else
            known->text += u", "_s + marker.text;
    }
    return joined;
}
