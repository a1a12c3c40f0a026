// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/applyjob.h"
#include "api/changes/historyentry.h"
#include "models/core/tone.h"

/// What a change and its state are called.
namespace changewords {

QString kind(StagedChange::Kind kind); ///< "New", "Edit", "Delete", ...
QString icon(StagedChange::Kind kind); ///< a name in resources/icons

struct State
{
    QString text; ///< empty: nothing worth saying
    Tone tone = Tone::Neutral;
};
State state(StagedChange::State state);
State state(ApplyJob::Item::State state);
State outcome(HistoryEntry::Outcome outcome);
/// "Applying 3 of 200", "Paused", ...; empty when no apply runs.
QString progress(const ApplyJob &apply);
/// "12 applied, 1 failed" of the present or the last run; empty before the first.
QString result(const ApplyJob &apply);

/// A value of a field in one line: words for enums, "–" for nothing.
QString value(const QJsonValue &value);
/// "2 linked", names are not known here.
QString keys(const QList<ResourceKey> &keys);
/// The field's name for people.
QString field(const QString &name);

} // namespace changewords
