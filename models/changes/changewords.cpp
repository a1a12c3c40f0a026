// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changewords.h"

#include "models/core/enumwords.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};
}

QString changewords::kind(StagedChange::Kind kind)
{
    using Kind = StagedChange::Kind;
    switch (kind) {
    case Kind::Create:
        return ChangeWords::tr("New");
    case Kind::Update:
        return ChangeWords::tr("Edit");
    case Kind::Delete:
        return ChangeWords::tr("Delete");
    case Kind::SetLink:
    case Kind::ReplaceLinks:
        return ChangeWords::tr("Link");
    case Kind::AddLinks:
        return ChangeWords::tr("Add links");
    case Kind::RemoveLinks:
        return ChangeWords::tr("Take out links");
    case Kind::Action:
        return ChangeWords::tr("Order");
    case Kind::Upload:
        return ChangeWords::tr("Upload");
    }
    return {};
}

QString changewords::icon(StagedChange::Kind kind)
{
    using Kind = StagedChange::Kind;
    switch (kind) {
    case Kind::Create:
        return u"plus"_s;
    case Kind::Update:
        return u"pencil"_s;
    case Kind::Delete:
        return u"trash-2"_s;
    case Kind::Action:
        return u"play"_s;
    case Kind::Upload:
        return u"upload"_s;
    default:
        return u"link"_s;
    }
}

changewords::State changewords::state(StagedChange::State state)
{
    using State = StagedChange::State;
    switch (state) {
    case State::Staged:
        return {};
    case State::Sending:
        return {ChangeWords::tr("Sending"), Tone::Info};
    case State::Verify:
        return {ChangeWords::tr("Sent, not known whether it took"), Tone::Warning};
    case State::Conflict:
        return {ChangeWords::tr("Changed on the server"), Tone::Warning};
    case State::Failed:
        return {ChangeWords::tr("Failed"), Tone::Danger};
    }
    return {};
}

changewords::State changewords::state(ApplyJob::Item::State state)
{
    using State = ApplyJob::Item::State;
    switch (state) {
    case State::Waiting:
        return {ChangeWords::tr("Waiting"), Tone::Neutral};
    case State::Blocked:
        return {ChangeWords::tr("Held back"), Tone::Warning};
    case State::Checking:
        return {ChangeWords::tr("Comparing"), Tone::Info};
    case State::Sending:
        return {ChangeWords::tr("Sending"), Tone::Info};
    case State::Verifying:
        return {ChangeWords::tr("Looking whether it took"), Tone::Info};
    case State::Applied:
        return {ChangeWords::tr("Applied"), Tone::Success};
    case State::Failed:
        return {ChangeWords::tr("Failed"), Tone::Danger};
    case State::Conflict:
        return {ChangeWords::tr("Changed on the server"), Tone::Warning};
    case State::Skipped:
        return {ChangeWords::tr("Skipped"), Tone::Neutral};
    case State::Cancelled:
        return {ChangeWords::tr("Not sent"), Tone::Neutral};
    }
    return {};
}

changewords::State changewords::outcome(HistoryEntry::Outcome outcome)
{
    switch (outcome) {
    case HistoryEntry::Outcome::Applied:
        return {ChangeWords::tr("Applied"), Tone::Success};
    case HistoryEntry::Outcome::Failed:
        return {ChangeWords::tr("Refused"), Tone::Danger};
    case HistoryEntry::Outcome::Unknown:
        return {ChangeWords::tr("Not known"), Tone::Warning};
    }
    return {};
}

QString changewords::value(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()))
        return u"–"_s;
    if (value.isBool())
        return value.toBool() ? ChangeWords::tr("Yes") : ChangeWords::tr("No");
    if (value.isString()) {
        const auto word = enumWord(value.toString());
        return word.known ? word.text : value.toString();
    }
    if (value.isArray()) {
        QStringList words;
        for (const auto each : value.toArray()) {
            if (each.isObject() || each.isArray())
                return format::raw(value.toVariant());
            words.append(changewords::value(each));
        }
        return words.isEmpty() ? u"–"_s : words.join(u", "_s);
    }
    return format::raw(value.toVariant());
}

QString changewords::keys(const QList<ResourceKey> &keys)
{
    if (keys.isEmpty())
        return u"–"_s;
    QStringList words;
    for (const auto &key : keys) {
        const auto place = key.entry == "territories"_L1 ? format::territory(key.id) : QString();
        words.append(!place.isEmpty()       ? place
                         : isTemporary(key) ? ChangeWords::tr("new %1").arg(format::title(key.entry))
                                            : key.id);
    }
    return words.join(u", "_s);
}

QString changewords::field(const QString &name)
{
    return format::title(name);
}

QString changewords::progress(const ApplyJob &apply)
{
    using Phase = ApplyJob::Phase;
    const int total = int(apply.items().size());
    switch (apply.phase()) {
    case Phase::Idle:
        return {};
    case Phase::Verifying:
        return ChangeWords::tr("Looking what became of earlier requests");
    case Phase::Running:
        return ChangeWords::tr("Applying %1 of %2").arg(std::min(apply.finishedCount() + 1, total)).arg(total);
    case Phase::Pausing:
        return ChangeWords::tr("Pausing after the request that is under way");
    case Phase::Paused:
        return ChangeWords::tr("Paused");
    case Phase::Cancelling:
        return ChangeWords::tr("Stopping after the request that is under way");
    }
    return {};
}

QString changewords::result(const ApplyJob &apply)
{
    using State = ApplyJob::Item::State;
    const auto &items = apply.items();
    const auto count = [&items](State state) {
        return int(
            std::count_if(items.begin(), items.end(), [state](const auto &each) { return each.state == state; }));
    };
    QStringList parts;
    if (const int applied = count(State::Applied); applied > 0)
        parts.append(ChangeWords::tr("%n applied", nullptr, applied));
    if (const int failed = count(State::Failed); failed > 0)
        parts.append(ChangeWords::tr("%n failed", nullptr, failed));
    if (const int conflicts = count(State::Conflict); conflicts > 0)
        parts.append(ChangeWords::tr("%n changed on the server", nullptr, conflicts));
    if (const int held = count(State::Blocked) + count(State::Skipped) + count(State::Cancelled); held > 0)
        parts.append(ChangeWords::tr("%n not sent", nullptr, held));
    return parts.join(u", "_s);
}
