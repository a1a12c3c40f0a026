// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/saleschart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

constexpr std::size_t mostSeries = 8; ///< as many as there are colours

using Places = std::map<QDate, SalesNumber>;

void sortBySize(const SalesMeasure &measure, std::vector<SalesRank> &ranks)
{
    std::stable_sort(ranks.begin(), ranks.end(), [&measure](const SalesRank &a, const SalesRank &b) {
        return std::abs(measure.size(a.number)) > std::abs(measure.size(b.number));
    });
}

ChartPoint pointAt(const SalesResult &result, QDate place, const SalesNumber &number)
{
    const auto &measure = result.question.wanted();
    return {.label = placeText(place, result.step),
            .time = place.startOfDay(),
            .value = measure.size(number),
            .margin = {},
            .text = measure.text(number, result.currency),
            .plain = measure.plain(number)};
}

ChartSeries seriesOf(const SalesResult &result, const QString &name, const std::vector<QDate> &places,
                     const Places &numbers)
{
    const auto &measure = result.question.wanted();
    const bool isSum = !measure.isState && measure.format != SalesMeasure::Format::Share;
    ChartSeries series{name, {}};
    for (const auto place : places) {
        const auto found = numbers.find(place);
        if (found != numbers.end())
            series.points.push_back(pointAt(result, place, found->second));
        else if (isSum) // nothing sold is a number; a state that is not told is not
            series.points.push_back(pointAt(result, place, {}));
    }
    return series;
}

/// The place that stands over the same place of the period compared with.
ChartSeries comparedSeries(const SalesResult &result, const std::vector<QDate> &places,
                           const std::vector<SalesRow> &rows)
{
    Places numbers;
    for (const auto &row : rows)
        numbers[row.time].add(row.numbers.front());
    auto series = seriesOf(result, periodText(result.compared), placesOf(result.compared, result.step), numbers);
    series.role = ChartSeries::Role::Comparison;
    std::vector<ChartPoint> moved;
    const auto before = placesOf(result.compared, result.step);
    for (auto &point : series.points) {
        const auto at = std::find(before.begin(), before.end(), point.time.date()) - before.begin();
        if (std::size_t(at) >= places.size())
            continue;
        const auto place = places[std::size_t(at)];
        point.label = placeText(place, result.step);
        point.time = place.startOfDay();
        moved.push_back(std::move(point));
    }
    series.points = std::move(moved);
    return series;
}

Chart::Kind kindOf(const SalesResult &result, std::size_t series)
{
    const bool adds = result.question.wanted().format != SalesMeasure::Format::Share;
    switch (result.question.form) {
    case SalesQuestion::Form::Areas:
        return adds ? Chart::Kind::StackedAreas : Chart::Kind::Lines;
    case SalesQuestion::Form::Bars:
        return adds ? Chart::Kind::StackedBars : Chart::Kind::Lines;
    case SalesQuestion::Form::Lines:
        return Chart::Kind::Lines;
    case SalesQuestion::Form::Automatic:
        break;
    }
    return series > 1 && adds ? Chart::Kind::StackedAreas : Chart::Kind::Lines;
}

} // namespace

std::vector<SalesRank> salesRanks(const SalesMeasure &measure, const SalesNames &names, const QString &dimension,
                                  const std::vector<SalesRow> &rows)
{
    std::map<QString, SalesNumber> sums;
    for (const auto &row : rows)
        sums[row.group.value(0)].add(row.numbers.front());
    std::vector<SalesRank> ranks;
    for (const auto &[word, number] : sums) {
        if (!number.isZero())
            ranks.push_back({word, names.text(dimension, word), number, {}});
    }
    sortBySize(measure, ranks);
    return ranks;
}

std::vector<SalesRank> salesTree(const SalesMeasure &measure, const SalesNames &names,
                                 const std::vector<SalesRow> &rows)
{
    std::map<QString, std::vector<SalesRow>> products;
    for (const auto &row : rows)
        products[row.group.value(0)].push_back({row.time, {row.group.value(1)}, row.numbers});
    std::vector<SalesRank> apps;
    for (const auto &[app, lines] : products) {
        SalesRank rank;
        rank.word = app;
        rank.name = names.text(u"app"_s, app);
        rank.parts = salesRanks(measure, names, u"product"_s, lines);
        for (const auto &part : rank.parts)
            rank.number.add(part.number);
        if (!rank.parts.empty())
            apps.push_back(std::move(rank));
    }
    sortBySize(measure, apps);
    return apps;
}

Chart salesChart(const SalesResult &result, const SalesNames &names, const std::vector<SalesRow> &rows,
                 const std::vector<SalesRow> &compared)
{
    const auto &measure = result.question.wanted();
    const auto &breakdown = result.question.breakdown;
    const auto places = placesOf(result.period, result.step);
    Chart chart;
    chart.title = breakdown.isEmpty() ? measure.name()
                                      //: title of a chart: "Proceeds by territory"
                                      : Text::tr("%1 by %2").arg(measure.name(), dimensionName(breakdown).toLower());
    chart.unit = measure.isMoney() ? result.currency : measure.name();
    auto ranks = salesRanks(measure, names, breakdown, rows);
    const auto single = ranks.size() > mostSeries ? mostSeries - 1 : ranks.size();
    QHash<QString, std::size_t> seriesOfWord;
    for (std::size_t i = 0; i < single; ++i)
        seriesOfWord.insert(ranks[i].word, i);
    std::vector<Places> numbers(std::min(ranks.size(), single + 1));
    for (const auto &row : rows) {
        const auto at = seriesOfWord.value(row.group.value(0), single);
        if (at < numbers.size())
            numbers[at][row.time].add(row.numbers.front());
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const bool isRest = i >= single;
        const auto name = breakdown.isEmpty() ? measure.name() : isRest ? Text::tr("Others") : ranks[i].name;
        chart.series.push_back(seriesOf(result, name, places, numbers[i]));
        if (isRest)
            chart.series.back().role = ChartSeries::Role::Rest;
        else if (breakdown == "app"_L1)
            chart.series.back().colour = names.colourOf(ranks[i].word);
    }
    chart.kind = kindOf(result, chart.series.size());
    if (result.compared.isValid() && !compared.empty() && !chart.series.empty())
        chart.series.push_back(comparedSeries(result, places, compared));
    return chart;
}
