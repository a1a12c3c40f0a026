// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/historyentry.h"

#include "api/catalog/catalog.h"
#include "api/changes/changejson.h"
#include "api/changes/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;
using Inverse = std::variant<std::vector<StagedChange>, QString>;

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

StagedChange inverseBase(const HistoryEntry &entry, Kind kind)
{
    StagedChange change;
    change.kind = kind;
    change.target = entry.target;
    change.app = entry.app;
    change.title = entry.title;
    change.after = ResourceDraft(entry.target.entry, entry.target.id);
    change.before = change.after;
    change.relationship = entry.change.relationship;
    return change;
}

Inverse inverseOfUpdate(const HistoryEntry &entry, const Catalog &catalog)
{
    const auto &was = entry.change;
    const auto *info = catalog.entry(entry.target.entry);
    auto change = inverseBase(entry, Kind::Update);
    QStringList lost = was.missingSecrets;
    for (const auto &field : fieldChanges(was)) {
        const auto *attribute = info ? info->attribute(field.field) : nullptr;
        const auto isKnown = field.isRelationship ? was.before.links().contains(field.field)
                                                  : was.before.attributes().contains(field.field);
        if (!isKnown || (attribute && !attribute->onUpdate)) {
            lost.append(field.field);
        } else if (field.isRelationship) {
            change.after.link(field.field, was.before.links().value(field.field));
            change.before.link(field.field, was.after.links().value(field.field));
        } else {
            change.after.set(field.field, QVariant::fromValue(field.before));
            change.before.set(field.field, QVariant::fromValue(field.after));
        }
    }
    if (change.after.isEmpty())
        return HistoryTexts::tr("The values before are not known: %1.").arg(lost.join(", "_L1));
    return std::vector{change};
}

Inverse inverseOfDelete(const HistoryEntry &entry, const Catalog &catalog)
{
    const auto *info = catalog.entry(entry.target.entry);
    if (!info || !info->crud.contains(u'C'))
        return HistoryTexts::tr("What was deleted cannot be created again with the API.");
    if (entry.deleted.isNull())
        return HistoryTexts::tr("What was deleted was not read before, so that it cannot be created again.");
    auto change = inverseBase(entry, Kind::Create);
    change.target = temporaryKey(entry.target.entry);
    change.after = ResourceDraft(entry.target.entry);
    change.before = change.after;
    QStringList missing;
    const auto attributes = entry.deleted.json().value("attributes"_L1).toObject();
    for (const auto &attribute : info->attributes) {
        const auto value = attributes.value(attribute.name);
        if (attribute.onCreate && !value.isUndefined() && !value.isNull() && attribute.hint != ValueHint::Secret)
            change.after.set(attribute.name, QVariant::fromValue(value));
        else if (attribute.requiredOnCreate)
            missing.append(attribute.name);
    }
    for (const auto &relationship : info->relationships) {
        const auto data = entry.deleted.relationship(relationship.name, relationship.target);
        if (relationship.onCreate && data.loaded && !data.keys.isEmpty())
            change.after.link(relationship.name,
                              relationship.toMany ? Linkage(data.keys) : Linkage(data.keys.constFirst()));
        else if (relationship.requiredOnCreate)
            missing.append(relationship.name);
    }
    if (!missing.isEmpty())
        return HistoryTexts::tr("It cannot be created again: %1 is not known.").arg(missing.join(", "_L1));
    return std::vector{change};
}

Inverse inverseOfLinks(const HistoryEntry &entry, const Catalog &catalog)
{
    const auto &was = entry.change;
    const auto *info = catalog.entry(entry.target.entry);
    const auto *relationship = info ? info->relationship(was.relationship) : nullptr;
    const auto adds = was.kind == Kind::AddLinks;
    const auto removes = was.kind == Kind::RemoveLinks;
    if ((adds && relationship && !relationship->linkageDelete)
        || (removes && relationship && !relationship->linkagePost))
        return HistoryTexts::tr("The API has no request for the reverse.");
    auto change = inverseBase(entry, adds ? Kind::RemoveLinks : removes ? Kind::AddLinks : was.kind);
    if (adds || removes) {
        change.linksAfter = was.linksAfter;
    } else {
        change.linksAfter = was.linksBefore;
        change.linksBefore = was.linksAfter;
    }
    return std::vector{change};
}

QString outcomeName(HistoryEntry::Outcome outcome)
{
    switch (outcome) {
    case HistoryEntry::Outcome::Applied:
        return u"applied"_s;
    case HistoryEntry::Outcome::Failed:
        return u"failed"_s;
    case HistoryEntry::Outcome::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString kindName(Kind kind)
{
    static const QHash<Kind, QString> names{{Kind::Create, u"create"_s},
                                            {Kind::Update, u"update"_s},
                                            {Kind::Delete, u"delete"_s},
                                            {Kind::SetLink, u"set link"_s},
                                            {Kind::ReplaceLinks, u"replace links"_s},
                                            {Kind::AddLinks, u"add links"_s},
                                            {Kind::RemoveLinks, u"remove links"_s},
                                            {Kind::Action, u"action"_s},
                                            {Kind::Upload, u"upload"_s}};
    return names.value(kind);
}

QString text(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString idsOf(const QList<ResourceKey> &keys)
{
    QStringList ids;
    for (const auto &key : keys)
        ids.append(key.id);
    return ids.join(u' ');
}

QString cell(QString value)
{
    // A spreadsheet would take these for formulas.
    if (!value.isEmpty() && u"=+-@\t\r"_s.contains(value[0]))
        value.prepend(u'\'');
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &value : cells)
        quoted.append(cell(value));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

Inverse inverseOf(const HistoryEntry &entry, const Catalog &catalog)
{
    if (entry.outcome == HistoryEntry::Outcome::Failed)
        return HistoryTexts::tr("It was refused, so that there is nothing to take back.");
    switch (entry.change.kind) {
    case Kind::Update:
        return inverseOfUpdate(entry, catalog);
    case Kind::Create:
    case Kind::Upload: {
        const auto *info = catalog.entry(entry.target.entry);
        if (isTemporary(entry.target))
            return HistoryTexts::tr("It is not known what was created.");
        if (!info || !info->crud.contains(u'D'))
            return HistoryTexts::tr("What was created cannot be deleted with the API.");
        if (info->replacesOnCreate && !entry.change.before.attributes().isEmpty()) {
            auto change = inverseBase(entry, Kind::Create);
            change.target = temporaryKey(entry.target.entry);
            change.before = ResourceDraft(entry.target.entry);
            change.after = entry.change.after;
            const auto &was = entry.change.before.attributes();
            for (auto it = was.begin(); it != was.end(); ++it) {
                change.before.set(it.key(), QVariant::fromValue(QJsonValue(change.after.attributes().value(it.key()))));
                change.after.set(it.key(), QVariant::fromValue(QJsonValue(it.value())));
            }
            return std::vector{change};
        }
        return std::vector{inverseBase(entry, Kind::Delete)};
    }
    case Kind::Delete:
        return inverseOfDelete(entry, catalog);
    case Kind::SetLink:
    case Kind::ReplaceLinks:
    case Kind::AddLinks:
    case Kind::RemoveLinks:
        return inverseOfLinks(entry, catalog);
    case Kind::Action:
        return HistoryTexts::tr("It was an order, and orders cannot be taken back here.");
    }
    return QString();
}

QByteArray historyToCsv(const QList<HistoryEntry> &entries)
{
    auto csv = line({u"time"_s, u"app"_s, u"title"_s, u"change"_s, u"entry"_s, u"id"_s, u"field"_s, u"before"_s,
                     u"after"_s, u"method"_s, u"path"_s, u"status"_s, u"outcome"_s, u"error"_s, u"request id"_s});
    for (const auto &entry : entries) {
        auto fields = fieldChanges(entry.change);
        if (fields.isEmpty())
            fields.append(FieldChange());
        for (const auto &field : fields)
            csv += line({entry.at.toUTC().toString(Qt::ISODate), entry.app.id, entry.title, kindName(entry.change.kind),
                         entry.target.entry, entry.target.id, field.field,
                         field.isRelationship ? idsOf(field.keysBefore) : text(field.before),
                         field.isRelationship ? idsOf(field.keysAfter) : text(field.after),
                         QString::fromLatin1(entry.method), entry.path, QString::number(entry.status),
                         outcomeName(entry.outcome), entry.error, entry.requestId});
    }
    return csv.toUtf8();
}

QByteArray historyToJson(const QList<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const auto &entry : entries) {
        QJsonArray fields;
        for (const auto &field : fieldChanges(entry.change)) {
            fields.append(
                QJsonObject{{u"name"_s, field.field},
                            {u"before"_s, field.isRelationship ? QJsonValue(idsOf(field.keysBefore)) : field.before},
                            {u"after"_s, field.isRelationship ? QJsonValue(idsOf(field.keysAfter)) : field.after}});
        }
        array.append(QJsonObject{{u"time"_s, entry.at.toUTC().toString(Qt::ISODate)},
                                 {u"app"_s, entry.app.id},
                                 {u"title"_s, entry.title},
                                 {u"change"_s, kindName(entry.change.kind)},
                                 {u"entry"_s, entry.target.entry},
                                 {u"id"_s, entry.target.id},
                                 {u"fields"_s, fields},
                                 {u"deleted"_s, entry.deleted.json()},
                                 {u"method"_s, QString::fromLatin1(entry.method)},
                                 {u"path"_s, entry.path},
                                 {u"status"_s, entry.status},
                                 {u"outcome"_s, outcomeName(entry.outcome)},
                                 {u"error"_s, entry.error},
                                 {u"requestId"_s, entry.requestId}});
    }
    return QJsonDocument(array).toJson();
}
