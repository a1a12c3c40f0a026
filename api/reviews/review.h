// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

/// The database's number of a review; 0: none.
using ReviewRow = qint32;

/// What reviews are filtered, sorted and counted by: one small record each, so that all of an account's stay in memory.
/// Numbers of words point into ReviewTable; 0 means not known.
struct ReviewFacts
{
    enum Flag : quint16 {
        Answered = 1,
        Pending = 2, ///< the answer is not public yet
        Edited = 4, ///< the customer wrote again after the answer
        // What the user has noted or staged; set by the ReviewBook.
        Unread = 8,
        Done = 16,
        Staged = 32, ///< a reply is
        Draft = 64
    };

    ReviewRow row = 0;
    quint32 created = 0; ///< seconds since 1970, UTC
    quint32 answered = 0; ///< the answer's last change; 0: no answer
    quint16 app = 0;
    quint16 territory = 0;
    quint16 version = 0;
    quint8 language = 0;
    quint8 rating = 0; ///< 1 to 5
    quint16 flags = 0;

    bool is(Flag flag) const { return flags & flag; }
};

/// All reviews of an account, newest first.
struct ReviewTable
{
    std::vector<ReviewFacts> reviews;
    QStringList apps; ///< Apple's ids; [0] is empty
    QStringList territories; ///< ISO 3166-1 alpha-3; [0] is empty
    QStringList versions; ///< "IOS 2.4"; [0] is empty
    QStringList languages; ///< "de", "zh-Hans"; [0] is empty: could not be told
};

/// One review whole.
struct ReviewRecord
{
    ReviewRow row = 0;
    QString id; ///< Apple's
    QString app; ///< Apple's id of the app
    int rating = 0;
    QString title;
    QString body;
    QString nickname;
    QDateTime created; ///< UTC
    QString territory;
    QString language;
    QString version;
    QString answerId; ///< empty: not answered
    QString answer;
    QDateTime answered; ///< UTC
    QString answerState; ///< Apple's: PENDING_PUBLISH, PUBLISHED

    bool isAnswered() const { return !answerId.isEmpty(); }
    bool isEdited() const { return isAnswered() && created > answered; }
    ResourceKey key() const { return {QStringLiteral("customerReviews"), id}; }
    /// The answer as it was read, for staging a change of it; null when there is none.
    Resource answerResource() const;

    bool operator==(const ReviewRecord &) const = default;
};

/// How far an app's reviews have been fetched.
struct ReviewSyncState
{
    bool complete = false; ///< every review has been read once
    QDateTime fetchedAt; ///< UTC, of the last time; invalid: never
    QDateTime wholeAt; ///< UTC, of the last reading of everything
    QString next; ///< where an interrupted first reading goes on: the address of the next page
};

/// What saving a page changed.
struct ReviewsSaved
{
    int added = 0;
    int changed = 0;
    int same = 0;
};
