// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviews/reviewfilter.h"

#include "api/reviews/reviewbook.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

constexpr int lowStars = 2;

bool isIn(const ReviewFacts &review, ReviewQueue queue)
{
    using Facts = ReviewFacts;
    const bool waits = !review.is(Facts::Answered) && !review.is(Facts::Staged) && !review.is(Facts::Done);
    switch (queue) {
    case ReviewQueue::Unanswered:
        return waits;
    case ReviewQueue::LowStars:
        return waits && review.rating <= lowStars;
    case ReviewQueue::EditedSince:
        return review.is(Facts::Edited) && !review.is(Facts::Staged) && !review.is(Facts::Done);
    case ReviewQueue::Unread:
        return review.is(Facts::Unread);
    case ReviewQueue::Staged:
        return review.is(Facts::Staged) || review.is(Facts::Draft);
    case ReviewQueue::Answered:
        return review.is(Facts::Answered);
    case ReviewQueue::Done:
        return review.is(Facts::Done);
    case ReviewQueue::All:
        return true;
    }
    return true;
}

/// Which numbers of a table's words are wanted: all of them when none is named.
std::vector<bool> wanted(const QStringList &words, const QStringList &names)
{
    std::vector<bool> numbers(std::size_t(words.size()), names.isEmpty());
    for (const auto &name : names) {
        if (const auto number = words.indexOf(name); number >= 0)
            numbers[std::size_t(number)] = true;
    }
    return numbers;
}

quint32 startOf(const QDate &day)
{
    return day.isValid() ? quint32(std::max<qint64>(0, day.startOfDay().toSecsSinceEpoch())) : 0;
}

QString sortName(ReviewSort sort)
{
    static const QStringList names{u"newest"_s, u"oldest"_s, u"fewestStars"_s, u"mostStars"_s, u"longestWaiting"_s};
    return names[int(sort)];
}

QString queueKey(ReviewQueue queue)
{
    static const QStringList names{u"unanswered"_s, u"lowStars"_s, u"editedSince"_s, u"unread"_s,
                                   u"staged"_s,     u"answered"_s, u"done"_s,        u"all"_s};
    return names[int(queue)];
}

void sortReviews(const std::vector<ReviewFacts> &reviews, ReviewSort sort, std::vector<int> *order)
{
    // The table is newest first, which stays the order among equals.
    const auto stars = [&reviews](int place) { return reviews[std::size_t(place)].rating; };
    switch (sort) {
    case ReviewSort::Newest:
        break;
    case ReviewSort::Oldest:
        std::reverse(order->begin(), order->end());
        break;
    case ReviewSort::FewestStars:
        std::stable_sort(order->begin(), order->end(), [&](int a, int b) { return stars(a) < stars(b); });
        break;
    case ReviewSort::MostStars:
        std::stable_sort(order->begin(), order->end(), [&](int a, int b) { return stars(a) > stars(b); });
        break;
    case ReviewSort::LongestWaiting:
        std::reverse(order->begin(), order->end());
        std::stable_partition(order->begin(), order->end(),
                              [&reviews](int place) { return !reviews[std::size_t(place)].is(ReviewFacts::Answered); });
        break;
    }
}

} // namespace

QString queueName(ReviewQueue queue)
{
    switch (queue) {
    case ReviewQueue::Unanswered:
        return FilterTexts::tr("Unanswered");
    case ReviewQueue::LowStars:
        return FilterTexts::tr("Low stars");
    case ReviewQueue::EditedSince:
        return FilterTexts::tr("Edited since answered");
    case ReviewQueue::Unread:
        return FilterTexts::tr("Unread");
    case ReviewQueue::Staged:
        return FilterTexts::tr("Drafts and staged");
    case ReviewQueue::Answered:
        return FilterTexts::tr("Answered");
    case ReviewQueue::Done:
        return FilterTexts::tr("Done");
    case ReviewQueue::All:
        return FilterTexts::tr("All reviews");
    }
    return {};
}

QString queueIcon(ReviewQueue queue)
{
    static const QStringList icons{u"message-square"_s, u"star"_s,  u"pencil"_s,
                                   u"circle-dot"_s,     u"clock"_s, u"message-square-reply"_s,
                                   u"circle-check"_s,   u"layers"_s};
    return icons[int(queue)];
}

bool ReviewFilter::isRestricted() const
{
    auto plain = ReviewFilter();
    plain.queue = queue;
    plain.app = app;
    plain.sort = sort;
    return !(*this == plain);
}

QJsonObject ReviewFilter::toJson() const
{
    QJsonObject json{{u"queue"_s, queueKey(queue)}, {u"sort"_s, sortName(sort)}};
    const auto put = [&json](const QString &name, const QStringList &values) {
        if (!values.isEmpty())
            json.insert(name, QJsonArray::fromStringList(values));
    };
    put(u"territories"_s, territories);
    put(u"languages"_s, languages);
    put(u"versions"_s, versions);
    put(u"tags"_s, tags);
    if (stars > 0)
        json.insert(u"stars"_s, stars);
    if (from.isValid())
        json.insert(u"from"_s, from.toString(Qt::ISODate));
    if (to.isValid())
        json.insert(u"to"_s, to.toString(Qt::ISODate));
    if (answered)
        json.insert(u"answered"_s, *answered);
    if (!text.isEmpty())
        json.insert(u"text"_s, text);
    return json;
}

ReviewFilter ReviewFilter::fromJson(const QJsonObject &json)
{
    ReviewFilter filter;
    const auto list = [&json](QLatin1StringView name) { return json.value(name).toVariant().toStringList(); };
    for (int i = 0; i < reviewQueueCount; ++i) {
        if (json.value("queue"_L1) == queueKey(ReviewQueue(i)))
            filter.queue = ReviewQueue(i);
    }
    for (int i = 0; i <= int(ReviewSort::LongestWaiting); ++i) {
        if (json.value("sort"_L1) == sortName(ReviewSort(i)))
            filter.sort = ReviewSort(i);
    }
    filter.territories = list("territories"_L1);
    filter.languages = list("languages"_L1);
    filter.versions = list("versions"_L1);
    filter.tags = list("tags"_L1);
    filter.stars = json.value("stars"_L1).toInt() & 31;
    filter.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    filter.to = QDate::fromString(json.value("to"_L1).toString(), Qt::ISODate);
    if (json.contains("answered"_L1))
        filter.answered = json.value("answered"_L1).toBool();
    filter.text = json.value("text"_L1).toString();
    return filter;
}

std::vector<int> filteredReviews(const ReviewBook &book, const ReviewFilter &filter,
                                 const std::optional<std::vector<ReviewRow>> &found)
{
    const auto &table = book.table();
    std::vector<bool> isFound;
    if (found) {
        isFound.resize(found->empty() ? 0 : std::size_t(found->back()) + 1);
        for (const auto row : *found)
            isFound[std::size_t(row)] = true;
    }
    const auto apps = wanted(table.apps, filter.app.isEmpty() ? QStringList() : QStringList{filter.app});
    const auto territories = wanted(table.territories, filter.territories);
    const auto languages = wanted(table.languages, filter.languages);
    const auto versions = wanted(table.versions, filter.versions);
    const auto from = startOf(filter.from);
    const auto to = filter.to.isValid() ? startOf(filter.to.addDays(1)) : 0;
    std::vector<int> order;
    for (std::size_t i = 0; i < table.reviews.size(); ++i) {
        const auto &review = table.reviews[i];
        if (found && (std::size_t(review.row) >= isFound.size() || !isFound[std::size_t(review.row)]))
            continue;
        if (!apps[review.app] || !territories[review.territory] || !languages[review.language]
            || !versions[review.version])
            continue;
        if (filter.stars > 0 && (review.rating == 0 || !(filter.stars & (1 << (review.rating - 1)))))
            continue;
        if (review.created < from || (to > 0 && review.created >= to))
            continue;
        if (filter.answered && *filter.answered != review.is(ReviewFacts::Answered))
            continue;
        if (!isIn(review, filter.queue))
            continue;
        if (!filter.tags.isEmpty()) {
            const auto tags = book.markOf(review.row).tags;
            if (std::none_of(filter.tags.begin(), filter.tags.end(),
                             [&](const auto &tag) { return tags.contains(tag); }))
                continue;
        }
        order.push_back(int(i));
    }
    sortReviews(table.reviews, filter.sort, &order);
    return order;
}

std::array<int, reviewQueueCount> queueCounts(const ReviewBook &book, const QString &app)
{
    const auto &table = book.table();
    const auto apps = wanted(table.apps, app.isEmpty() ? QStringList() : QStringList{app});
    std::array<int, reviewQueueCount> counts{};
    for (const auto &review : table.reviews) {
        if (!apps[review.app])
            continue;
        for (int queue = 0; queue < reviewQueueCount; ++queue)
            counts[std::size_t(queue)] += isIn(review, ReviewQueue(queue)) ? 1 : 0;
    }
    return counts;
}
