// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewcharts.h"

#include "api/reviews/reviewbook.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

constexpr int movingWindow = 4; // places
constexpr std::size_t mostTerritories = 20;
constexpr std::size_t mostVersions = 24;

/// Reviews that are counted together.
struct Group
{
    std::array<int, 6> stars{}; ///< [0] is not used
    int count = 0;
    qint64 sum = 0;
    int answered = 0;
    std::vector<double> hours; ///< until the answer

    void add(const ReviewFacts &review)
    {
        ++stars[review.rating];
        ++count;
        sum += review.rating;
        if (!review.is(ReviewFacts::Answered))
            return;
        ++answered;
        if (review.answered > review.created) // else the customer has written anew since
            hours.push_back((review.answered - review.created) / 3600.0);
    }
    double average() const { return count > 0 ? double(sum) / count : 0; }
    double medianHours() const
    {
        auto sorted = hours;
        const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        return *middle;
    }
};

QDate placeOf(const QDate &day, ChartStep step)
{
    switch (step) {
    case ChartStep::Day:
        return day;
    case ChartStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case ChartStep::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

QDate nextPlace(const QDate &place, ChartStep step)
{
    return step == ChartStep::Month ? place.addMonths(1) : place.addDays(step == ChartStep::Week ? 7 : 1);
}

QString labelOf(const QDate &place, ChartStep step)
{
    return step == ChartStep::Month ? format::month(place) : format::date(place);
}

QString starsName(int stars)
{
    return ChartTexts::tr("%n star(s)", "a series of a chart", stars);
}

class ReviewStatistics
{
public:
    ReviewStatistics(const ReviewBook &book, const ReviewChartQuery &query)
        : m_book(book)
        , m_step(query.step)
    {
        const auto &table = book.table();
        const auto app = table.apps.indexOf(query.app);
        // A month of which only a few days count would look like a fall.
        const auto start = query.from.isValid() ? placeOf(query.from, m_step).startOfDay().toSecsSinceEpoch() : 0;
        const auto end
            = (query.to.isValid() ? query.to : QDate::currentDate()).addDays(1).startOfDay().toSecsSinceEpoch();
        quint32 lastSecond = 0;
        QDate place;
        for (const auto &review : table.reviews) {
            if ((!query.app.isEmpty() && review.app != app) || review.rating < 1 || review.created < start
                || review.created >= end)
                continue;
            // Newest first: thousands in a row share their day.
            if (!place.isValid() || review.created / 900 != lastSecond / 900) {
                lastSecond = review.created;
                place = placeOf(QDateTime::fromSecsSinceEpoch(review.created).date(), m_step);
            }
            m_byTime[place].add(review);
            m_byTerritory[review.territory].add(review);
            if (review.version > 0) {
                m_byVersion[review.version].add(review);
                m_firstOfVersion[review.version] = review.created;
            }
        }
        if (m_byTime.isEmpty())
            return;
        const auto last = m_byTime.lastKey();
        for (auto each = m_byTime.firstKey(); each < last; each = nextPlace(each, m_step))
            m_byTime[each]; // a time without reviews is a place as well
    }

    bool isEmpty() const { return m_byTime.isEmpty(); }

    Chart starsOverTime() const
    {
        auto chart = overTime(ChartTexts::tr("Stars over time"), ChartTexts::tr("Reviews"));
        chart.kind = Chart::Kind::StackedBars;
        chart.palette = Chart::Palette::Stars;
        chart.markers = releases();
        for (int stars = 1; stars <= 5; ++stars)
            chart.series.push_back(timeSeries(
                starsName(stars), [stars](const Group &group) { return double(group.stars[std::size_t(stars)]); }));
        return chart;
    }

    Chart averageOverTime() const
    {
        auto chart = overTime(ChartTexts::tr("Average over time"), ChartTexts::tr("Stars of reviews with a text"));
        chart.markers = releases();
        chart.series.push_back(timeSeries(
            ChartTexts::tr("Average"), [](const Group &group) { return group.average(); },
            [](const Group &group) { return group.count > 0; }));
        ChartSeries moving;
        //: of a chart: the mean of so many months, weeks or days
        moving.name = ChartTexts::tr("Mean of %1").arg(movingWindow);
        std::vector<const Group *> window;
        for (auto it = m_byTime.begin(); it != m_byTime.end(); ++it) {
            window.push_back(&it.value());
            if (window.size() > movingWindow)
                window.erase(window.begin());
            qint64 sum = 0;
            int count = 0;
            for (const auto *group : window) {
                sum += group->sum;
                count += group->count;
            }
            if (window.size() == movingWindow && count > 0)
                moving.points.push_back({labelOf(it.key(), m_step), it.key().startOfDay(), double(sum) / count, {}});
        }
        if (!moving.points.empty())
            chart.series.push_back(moving);
        return chart;
    }

    Chart byTerritory() const
    {
        std::vector<std::pair<int, const Group *>> sorted;
        for (auto it = m_byTerritory.begin(); it != m_byTerritory.end(); ++it)
            sorted.emplace_back(it.key(), &it.value());
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &a, const auto &b) { return a.second->count > b.second->count; });
        sorted.resize(std::min(sorted.size(), mostTerritories));
        Chart chart;
        chart.title = ChartTexts::tr("By territory");
        chart.unit = ChartTexts::tr("Reviews");
        chart.kind = Chart::Kind::StackedBars;
        chart.palette = Chart::Palette::Stars;
        chart.placeTitle = ChartTexts::tr("Territory");
        for (int stars = 1; stars <= 5; ++stars) {
            ChartSeries series{starsName(stars), {}};
            for (const auto &[number, group] : sorted)
                series.points.push_back({format::territory(m_book.table().territories.value(number)),
                                         {},
                                         double(group->stars[std::size_t(stars)]),
                                         {}});
            chart.series.push_back(std::move(series));
        }
        return chart;
    }

    /// Oldest first, by their first reviews.
    Chart byVersion() const
    {
        Chart chart;
        chart.title = ChartTexts::tr("Average by version");
        chart.unit = ChartTexts::tr("Stars of reviews with a text");
        chart.placeTitle = ChartTexts::tr("Version");
        ChartSeries average{ChartTexts::tr("Average"), {}};
        for (const auto version : versionsInOrder()) {
            const auto &group = *m_byVersion.constFind(version);
            average.points.push_back({m_book.table().versions.value(version), {}, group.average(), {}});
        }
        if (average.points.size() > mostVersions)
            average.points.erase(average.points.begin(), average.points.end() - std::ptrdiff_t(mostVersions));
        if (!average.points.empty())
            chart.series.push_back(average);
        return chart;
    }

    Chart responseRate() const
    {
        auto chart
            = overTime(ChartTexts::tr("Response rate"), ChartTexts::tr("Percent of the reviews that were answered"));
        chart.series.push_back(timeSeries(
            ChartTexts::tr("All reviews"), [](const Group &group) { return 100.0 * group.answered / group.count; },
            [](const Group &group) { return group.count > 0; }));
        return chart;
    }

    Chart timeToAnswer() const
    {
        auto chart = overTime(ChartTexts::tr("Time to answer"), ChartTexts::tr("Hours until the answer, median"));
        chart.series.push_back(timeSeries(
            ChartTexts::tr("Hours"), [](const Group &group) { return group.medianHours(); },
            [](const Group &group) { return !group.hours.empty(); }));
        if (chart.series.back().points.empty())
            chart.series.clear();
        return chart;
    }

private:
    static Chart overTime(const QString &title, const QString &unit)
    {
        Chart chart;
        chart.title = title;
        chart.unit = unit;
        return chart;
    }

    ChartSeries timeSeries(const QString &name, const std::function<double(const Group &)> &value,
                           const std::function<bool(const Group &)> &has = {}) const
    {
        ChartSeries series{name, {}};
        for (auto it = m_byTime.begin(); it != m_byTime.end(); ++it) {
            if (!has || has(it.value()))
                series.points.push_back({labelOf(it.key(), m_step), it.key().startOfDay(), value(it.value()), {}});
        }
        return series;
    }

    std::vector<int> versionsInOrder() const
    {
        std::vector<int> versions(m_firstOfVersion.keyBegin(), m_firstOfVersion.keyEnd());
        std::sort(versions.begin(), versions.end(),
                  [this](int a, int b) { return m_firstOfVersion.value(a) < m_firstOfVersion.value(b); });
        return versions;
    }

    /// Where a version has its first review: no request is needed for it, and it is seldom off by more than a day.
    std::vector<ChartMarker> releases() const
    {
        std::vector<ChartMarker> markers;
        for (const auto version : versionsInOrder()) {
            const auto day = QDateTime::fromSecsSinceEpoch(m_firstOfVersion.value(version)).date();
            const auto label = labelOf(placeOf(day, m_step), m_step);
            const auto name = m_book.table().versions.value(version).section(u' ', 1);
            if (!markers.empty() && markers.back().label == label)
                markers.back().text += u", "_s + name;
            else
                markers.push_back({label, name});
        }
        return markers;
    }

    const ReviewBook &m_book;
    const ChartStep m_step;
    QMap<QDate, Group> m_byTime;
    QMap<int, Group> m_byTerritory;
    QMap<int, Group> m_byVersion;
    QHash<int, quint32> m_firstOfVersion;
};

} // namespace

std::vector<Chart> reviewCharts(const ReviewBook &book, const ReviewChartQuery &query)
{
    const ReviewStatistics statistics(book, query);
    if (statistics.isEmpty())
        return {};
    std::vector<Chart> charts{statistics.starsOverTime(), statistics.averageOverTime(), statistics.byTerritory(),
                              statistics.byVersion(),     statistics.responseRate(),    statistics.timeToAnswer()};
    std::erase_if(charts, [](const Chart &chart) { return chart.isEmpty(); });
    return charts;
}
