// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/stagedoverlay.h"

#include "api/services/resourcepaths.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject identifier(const ResourceKey &key, const Catalog &catalog)
{
    return {{u"type"_s, typeOf(key.entry, catalog)}, {u"id"_s, key.id}};
}

QJsonArray identifiers(const QList<ResourceKey> &keys, const Catalog &catalog)
{
    QJsonArray array;
    for (const auto &key : keys)
        array.append(identifier(key, catalog));
    return array;
}

QJsonValue linkageData(const Linkage &linkage, const Catalog &catalog)
{
    if (const auto *one = std::get_if<ResourceKey>(&linkage))
        return one->isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(identifier(*one, catalog));
    return identifiers(std::get<QList<ResourceKey>>(linkage), catalog);
}

void setData(QJsonObject *relationships, const QString &name, const QJsonValue &data)
{
    auto relationship = relationships->value(name).toObject();
    relationship.insert("data"_L1, data);
    relationship.remove("meta"_L1); // its total no longer holds
    relationships->insert(name, relationship);
}

/// Adds or removes; a relationship whose data was never read stays unknown.
void changeData(QJsonObject *relationships, const StagedChange &change, const Catalog &catalog)
{
    const auto known = relationships->value(change.relationship)["data"_L1];
    if (!known.isArray())
        return;
    auto data = known.toArray();
    for (const auto &key : change.linksAfter) {
        const auto position = [&] {
            for (qsizetype i = 0; i < data.size(); ++i) {
                if (data.at(i)["id"_L1].toString() == key.id)
                    return i;
            }
            return qsizetype(-1);
        }();
        if (change.kind == StagedChange::Kind::AddLinks && position < 0)
            data.append(identifier(key, catalog));
        else if (change.kind == StagedChange::Kind::RemoveLinks && position >= 0)
            data.removeAt(position);
    }
    setData(relationships, change.relationship, data);
}

void layDraft(QJsonObject *object, const ResourceDraft &draft, const Catalog &catalog)
{
    auto attributes = object->value("attributes"_L1).toObject();
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it)
        attributes.insert(it.key(), it.value());
    object->insert("attributes"_L1, attributes);
    auto relationships = object->value("relationships"_L1).toObject();
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it)
        setData(&relationships, it.key(), linkageData(it.value(), catalog));
    object->insert("relationships"_L1, relationships);
}

} // namespace

void lay(QJsonObject *object, const StagedChange &change, const Catalog &catalog)
{
    using Kind = StagedChange::Kind;
    auto relationships = object->value("relationships"_L1).toObject();
    switch (change.kind) {
    case Kind::Create:
    case Kind::Upload:
    case Kind::Update:
        layDraft(object, change.after, catalog);
        return;
    case Kind::SetLink:
        setData(&relationships, change.relationship, linkageData(change.linksAfter.value(0), catalog));
        break;
    case Kind::ReplaceLinks:
        setData(&relationships, change.relationship, identifiers(change.linksAfter, catalog));
        break;
    case Kind::AddLinks:
    case Kind::RemoveLinks:
        changeData(&relationships, change, catalog);
        break;
    case Kind::Delete:
    case Kind::Action:
        return;
    }
    object->insert("relationships"_L1, relationships);
}

Resource createdResource(const StagedChange &change, const Catalog &catalog)
{
    auto object = identifier(change.target, catalog);
    lay(&object, change, catalog);
    return Resource(change.target.entry, object);
}
