// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/review.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <functional>
#include <optional>

class ReviewBook;

/// What waits for the user, each with those that are done left out; and everything.
enum class ReviewQueue { Unanswered, LowStars, EditedSince, Unread, Staged, Answered, Done, All };
constexpr int reviewQueueCount = 8;
QString queueName(ReviewQueue queue);
QString queueIcon(ReviewQueue queue);

enum class ReviewSort { Newest, Oldest, FewestStars, MostStars, LongestWaiting };

/// Which reviews are shown, and in what order. A value; what is empty does not restrict.
struct ReviewFilter
{
    ReviewQueue queue = ReviewQueue::Unanswered;
    QString app; ///< Apple's id; empty: all apps
    int stars = 0; ///< bit 0: one star, ... bit 4: five; 0: any
    QStringList territories;
    QStringList languages;
    QStringList versions;
    QStringList tags;
    QDate from; ///< of the user's calendar, as `to`; both included
    QDate to;
    std::optional<bool> answered;
    QString text; ///< for the full-text index; not looked into here
    ReviewSort sort = ReviewSort::Newest;

    /// Besides queue, app and order.
    bool isRestricted() const;
    QJsonObject toJson() const; ///< without the app
    static ReviewFilter fromJson(const QJsonObject &json);

    bool operator==(const ReviewFilter &) const = default;
};

/// Places in the book's table of what passes, in order. `found` is what the full-text index gave, ascending; nothing
/// when no text is looked for.
std::vector<int> filteredReviews(const ReviewBook &book, const ReviewFilter &filter,
                                 const std::optional<std::vector<ReviewRow>> &found);

/// How many of an app's reviews each queue holds; of all apps when it is empty.
std::array<int, reviewQueueCount> queueCounts(const ReviewBook &book, const QString &app);
