// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "api/jsonapi/resource.h"

#include <variant>
#include <vector>

class Catalog;

/// One request that changed something on the server, or tried to.
struct HistoryEntry
{
    enum class Outcome { Applied, Failed, Unknown };

    qint64 id = 0;
    QDateTime at; ///< UTC, when the answer was there
    ResourceKey app;
    QString title;
    StagedChange change; ///< with before and after; secrets blanked
    ResourceKey target; ///< the real key, also of what was created
    Resource deleted; ///< what a deletion took away, as last read
    QByteArray method;
    QString path;
    int status = 0;
    QString requestId;
    Outcome outcome = Outcome::Applied;
    QString error; ///< one sentence
};
Q_DECLARE_METATYPE(HistoryEntry)

struct HistoryFilter
{
    QString text; ///< in title, path, values
    QDateTime from; ///< invalid: any
    QDateTime to;
    std::optional<ResourceKey> app; ///< none: any; a null key: what belongs to no app
    std::optional<HistoryEntry::Outcome> outcome;
};

/// The changes that undo an entry, or one sentence saying why there are none.
std::variant<std::vector<StagedChange>, QString> inverseOf(const HistoryEntry &entry, const Catalog &catalog);

QByteArray historyToCsv(const QList<HistoryEntry> &entries);
QByteArray historyToJson(const QList<HistoryEntry> &entries);
