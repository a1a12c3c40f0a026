// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changejson.h"

#include "api/catalog/catalog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonValue toJson(const ResourceKey &key)
{
    return key.isNull() ? QJsonValue() : QJsonValue(QJsonArray{key.entry, key.id});
}

ResourceKey keyFromJson(const QJsonValue &value)
{
    return {value[0].toString(), value[1].toString()};
}

namespace {

QJsonArray keysToJson(const QList<ResourceKey> &keys)
{
    QJsonArray array;
    for (const auto &key : keys)
        array.append(toJson(key));
    return array;
}

QList<ResourceKey> keysFromJson(const QJsonValue &value)
{
    QList<ResourceKey> keys;
    for (const auto &key : value.toArray())
        keys.append(keyFromJson(key));
    return keys;
}

QJsonValue linkageToJson(const Linkage &linkage)
{
    if (const auto *key = std::get_if<ResourceKey>(&linkage))
        return QJsonObject{{u"one"_s, toJson(*key)}};
    return QJsonObject{{u"many"_s, keysToJson(std::get<QList<ResourceKey>>(linkage))}};
}

Linkage linkageFromJson(const QJsonObject &object)
{
    if (object.contains("many"_L1))
        return keysFromJson(object.value("many"_L1));
    return keyFromJson(object.value("one"_L1));
}

QJsonObject draftToJson(const ResourceDraft &draft)
{
    QJsonObject links;
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it)
        links.insert(it.key(), linkageToJson(it.value()));
    QJsonArray included;
    for (const auto &inlined : draft.included())
        included.append(draftToJson(inlined));
    return {{u"entry"_s, draft.key().entry},
            {u"id"_s, draft.key().id},
            {u"attributes"_s, draft.attributes()},
            {u"links"_s, links},
            {u"included"_s, included}};
}

ResourceDraft draftFromJson(const QJsonObject &object)
{
    QMap<QString, Linkage> links;
    const auto stored = object.value("links"_L1).toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        links.insert(it.key(), linkageFromJson(it.value().toObject()));
    QList<ResourceDraft> included;
    for (const auto &inlined : object.value("included"_L1).toArray())
        included.append(draftFromJson(inlined.toObject()));
    return makeDraft({object.value("entry"_L1).toString(), object.value("id"_L1).toString()},
                     object.value("attributes"_L1).toObject(), links, included);
}

QJsonArray itemsToJson(const std::vector<ErrorItem> &items)
{
    QJsonArray array;
    for (const auto &item : items) {
        QJsonArray associated;
        for (const auto &errors : item.associated)
            associated.append(QJsonObject{{u"path"_s, errors.path}, {u"errors"_s, itemsToJson(errors.errors)}});
        array.append(QJsonObject{{u"id"_s, item.id},
                                 {u"status"_s, item.status},
                                 {u"code"_s, item.code},
                                 {u"title"_s, item.title},
                                 {u"detail"_s, item.detail},
                                 {u"pointer"_s, item.pointer},
                                 {u"parameter"_s, item.parameter},
                                 {u"about"_s, item.about.toString()},
                                 {u"associated"_s, associated}});
    }
    return array;
}

std::vector<ErrorItem> itemsFromJson(const QJsonArray &array)
{
    std::vector<ErrorItem> items;
    for (const auto &value : array) {
        ErrorItem item;
        item.id = value["id"_L1].toString();
        item.status = value["status"_L1].toString();
        item.code = value["code"_L1].toString();
        item.title = value["title"_L1].toString();
        item.detail = value["detail"_L1].toString();
        item.pointer = value["pointer"_L1].toString();
        item.parameter = value["parameter"_L1].toString();
        item.about = QUrl(value["about"_L1].toString());
        for (const auto &errors : value["associated"_L1].toArray())
            item.associated.push_back({errors["path"_L1].toString(), itemsFromJson(errors["errors"_L1].toArray())});
        items.push_back(std::move(item));
    }
    return items;
}

QJsonObject attributesWithout(const QJsonObject &attributes, const QString &entry, const Catalog &catalog,
                              QStringList *taken)
{
    QJsonObject kept;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (it.value().isNull() || !isSecret(entry, it.key(), catalog))
            kept.insert(it.key(), it.value());
        else if (taken && !taken->contains(it.key()))
            taken->append(it.key());
    }
    return kept;
}

ResourceDraft draftWithout(const ResourceDraft &draft, const Catalog &catalog, QStringList *taken)
{
    QList<ResourceDraft> included;
    for (const auto &inlined : draft.included())
        included.append(draftWithout(inlined, catalog, nullptr));
    return makeDraft(draft.key(), attributesWithout(draft.attributes(), draft.key().entry, catalog, taken),
                     draft.links(), included);
}

} // namespace

ResourceDraft makeDraft(const ResourceKey &key, const QJsonObject &attributes, const QMap<QString, Linkage> &links,
                        const QList<ResourceDraft> &included)
{
    ResourceDraft draft(key.entry, key.id);
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        draft.set(it.key(), QVariant::fromValue(QJsonValue(it.value())));
    for (auto it = links.begin(); it != links.end(); ++it)
        draft.link(it.key(), it.value());
    for (const auto &inlined : included)
        draft.include(inlined);
    return draft;
}

QJsonObject toJson(const ApiError &error)
{
    QJsonObject object{{u"kind"_s, int(error.kind)},
                       {u"httpStatus"_s, error.httpStatus},
                       {u"title"_s, error.title},
                       {u"detail"_s, error.detail},
                       {u"requestId"_s, error.requestId},
                       {u"outcomeUnknown"_s, error.outcomeUnknown},
                       {u"items"_s, itemsToJson(error.items)}};
    return object;
}

ApiError errorFromJson(const QJsonObject &object)
{
    ApiError error;
    error.kind = ApiError::Kind(object.value("kind"_L1).toInt());
    error.httpStatus = object.value("httpStatus"_L1).toInt();
    error.title = object.value("title"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    error.requestId = object.value("requestId"_L1).toString();
    error.outcomeUnknown = object.value("outcomeUnknown"_L1).toBool();
    error.items = itemsFromJson(object.value("items"_L1).toArray());
    return error;
}

QJsonObject toJson(const StagedChange &change)
{
    QJsonObject object{{u"id"_s, change.id},
                       {u"kind"_s, int(change.kind)},
                       {u"state"_s, int(change.state)},
                       {u"target"_s, toJson(change.target)},
                       {u"app"_s, toJson(change.app)},
                       {u"title"_s, change.title},
                       {u"after"_s, draftToJson(change.after)},
                       {u"before"_s, draftToJson(change.before)},
                       {u"relationship"_s, change.relationship},
                       {u"linksAfter"_s, keysToJson(change.linksAfter)},
                       {u"linksBefore"_s, keysToJson(change.linksBefore)},
                       {u"waitsFor"_s, keysToJson(change.waitsFor)},
                       {u"file"_s, change.file},
                       {u"stagedAt"_s, change.stagedAt.toString(Qt::ISODateWithMs)},
                       {u"chosen"_s, change.chosen},
                       {u"secrets"_s, QJsonArray::fromStringList(change.missingSecrets)},
                       {u"progress"_s, change.progress}};
    if (change.error)
        object.insert("error"_L1, toJson(*change.error));
    return object;
}

StagedChange changeFromJson(const QJsonObject &object)
{
    StagedChange change;
    change.id = object.value("id"_L1).toInteger();
    change.kind = StagedChange::Kind(object.value("kind"_L1).toInt());
    change.state = StagedChange::State(object.value("state"_L1).toInt());
    change.target = keyFromJson(object.value("target"_L1));
    change.app = keyFromJson(object.value("app"_L1));
    change.title = object.value("title"_L1).toString();
    change.after = draftFromJson(object.value("after"_L1).toObject());
    change.before = draftFromJson(object.value("before"_L1).toObject());
    change.relationship = object.value("relationship"_L1).toString();
    change.linksAfter = keysFromJson(object.value("linksAfter"_L1));
    change.linksBefore = keysFromJson(object.value("linksBefore"_L1));
    change.waitsFor = keysFromJson(object.value("waitsFor"_L1));
    change.file = object.value("file"_L1).toString();
    change.stagedAt = QDateTime::fromString(object.value("stagedAt"_L1).toString(), Qt::ISODateWithMs);
    change.chosen = object.value("chosen"_L1).toBool(true);
    change.missingSecrets = object.value("secrets"_L1).toVariant().toStringList();
    change.progress = object.value("progress"_L1).toObject();
    if (object.contains("error"_L1))
        change.error = errorFromJson(object.value("error"_L1).toObject());
    return change;
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"app"_s, toJson(entry.app)},
            {u"title"_s, entry.title},
            {u"change"_s, toJson(entry.change)},
            {u"target"_s, toJson(entry.target)},
            {u"deletedEntry"_s, entry.deleted.entry()},
            {u"deleted"_s, entry.deleted.json()},
            {u"method"_s, QString::fromLatin1(entry.method)},
            {u"path"_s, entry.path},
            {u"status"_s, entry.status},
            {u"requestId"_s, entry.requestId},
            {u"outcome"_s, int(entry.outcome)},
            {u"error"_s, entry.error}};
}

HistoryEntry historyFromJson(const QJsonObject &object)
{
    HistoryEntry entry;
    entry.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    entry.app = keyFromJson(object.value("app"_L1));
    entry.title = object.value("title"_L1).toString();
    entry.change = changeFromJson(object.value("change"_L1).toObject());
    entry.target = keyFromJson(object.value("target"_L1));
    entry.deleted = Resource(object.value("deletedEntry"_L1).toString(), object.value("deleted"_L1).toObject());
    entry.method = object.value("method"_L1).toString().toLatin1();
    entry.path = object.value("path"_L1).toString();
    entry.status = object.value("status"_L1).toInt();
    entry.requestId = object.value("requestId"_L1).toString();
    entry.outcome = HistoryEntry::Outcome(object.value("outcome"_L1).toInt());
    entry.error = object.value("error"_L1).toString();
    return entry;
}

bool isSecret(const QString &entry, const QString &attribute, const Catalog &catalog)
{
    const auto *info = catalog.entry(entry);
    const auto *found = info ? info->attribute(attribute) : nullptr;
    return found && found->hint == ValueHint::Secret;
}

QStringList secretFields(const StagedChange &change, const Catalog &catalog)
{
    QStringList names;
    attributesWithout(change.after.attributes(), change.target.entry, catalog, &names);
    return names;
}

StagedChange withoutSecrets(const StagedChange &change, const Catalog &catalog)
{
    auto bare = change;
    bare.after = draftWithout(change.after, catalog, &bare.missingSecrets);
    bare.before = draftWithout(change.before, catalog, nullptr);
    return bare;
}
