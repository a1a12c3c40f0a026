// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/stagedchange.h"

#include "api/changes/values.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr auto temporaryPrefix = "~new-"_L1;

ResourceKey temporaryKey(const QString &entry)
{
    return {entry, temporaryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

bool isTemporary(const ResourceKey &key)
{
    return key.id.startsWith(temporaryPrefix);
}

static QList<FieldChange> draftFields(const StagedChange &change)
{
    QList<FieldChange> fields;
    const auto &attributes = change.after.attributes();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const auto before = change.before.attributes().value(it.key());
        fields.append({it.key(), false, before.isUndefined() ? QJsonValue() : before, it.value(), {}, {}});
    }
    for (auto it = change.after.links().begin(); it != change.after.links().end(); ++it)
        fields.append({it.key(),
                       true,
                       {},
                       {},
                       keysOf(change.before.links().value(it.key(), QList<ResourceKey>())),
                       keysOf(it.value())});
    std::stable_sort(fields.begin(), fields.end(),
                     [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return fields;
}

QList<FieldChange> fieldChanges(const StagedChange &change)
{
    switch (change.kind) {
    case StagedChange::Kind::Create:
    case StagedChange::Kind::Update:
    case StagedChange::Kind::Action:
    case StagedChange::Kind::Upload:
        return draftFields(change);
    case StagedChange::Kind::Delete:
        return {};
    case StagedChange::Kind::SetLink:
    case StagedChange::Kind::ReplaceLinks:
        return {{change.relationship, true, {}, {}, change.linksBefore, change.linksAfter}};
    case StagedChange::Kind::AddLinks:
        return {{change.relationship, true, {}, {}, {}, change.linksAfter}};
    case StagedChange::Kind::RemoveLinks:
        return {{change.relationship, true, {}, {}, change.linksAfter, {}}};
    }
    return {};
}
