// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymaker.h"

#include "valuemaker.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString localId(const InlineEntry &each)
{
    return u"${%1-1}"_s.arg(each.entry).replace(u'/', u'-');
}

QString bracketed(const QString &name)
{
    return name.sliced(name.indexOf(u'[') + 1).chopped(1);
}

} // namespace

QString BodyMaker::typeOf(const QString &entry) const
{
    const auto *known = m_catalog.entry(entry);
    return known != nullptr ? known->type : QString();
}

const InlineEntry *BodyMaker::inlineFor(const OperationInfo &operation, const RelationshipInfo &relationship) const
{
    for (const auto &each : operation.inlines) {
        // Territories and price points are inline by their type and id alone: an id that exists does as well.
        const bool hasContent = !each.attributes.empty() || !each.relationships.empty() || m_pool.isEmpty(each.entry);
        if (hasContent && each.through.contains(relationship.name) && typeOf(each.entry) == typeOf(relationship.target))
            return &each;
    }
    return nullptr;
}

bool BodyMaker::isWanted(const EntryInfo &entry, const RelationshipInfo &relationship, int attempt, bool full) const
{
    if (relationship.requiredOnCreate || entry.requiredInFact.contains(relationship.name))
        return true;
    if (!entry.oneOfParents.isEmpty() && entry.oneOfParents.contains(relationship.name)) {
        QStringList possible;
        for (const auto &each : entry.oneOfParents) {
            if (!m_pool.isEmpty(entry.relationship(each)->target))
                possible.append(each);
        }
        return !possible.isEmpty() && possible.at(attempt % possible.size()) == relationship.name;
    }
    return full && !m_pool.isEmpty(relationship.target);
}

QJsonValue BodyMaker::identifiers(const RelationshipInfo &relationship, const QStringList &ids) const
{
    QJsonArray list;
    for (const auto &id : ids)
        list.append(QJsonObject{{u"type"_s, typeOf(relationship.target)}, {u"id"_s, id}});
    if (relationship.toMany)
        return list;
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : list.first();
}

QJsonObject BodyMaker::inlineResource(const OperationInfo &operation, const InlineEntry &each, BodyChoice choice) const
{
    QJsonObject resource{{u"type"_s, typeOf(each.entry)}, {u"id"_s, localId(each)}};
    QJsonObject attributes;
    for (const auto &attribute : each.attributes) {
        if (attribute.requiredOnCreate)
            attributes[attribute.name] = makeValue(m_catalog, attribute, each.entry, attribute.name, choice.value);
    }
    QJsonObject relationships;
    for (const auto &relationship : each.relationships) {
        const auto *nested = inlineFor(operation, relationship);
        const auto id
            = nested != nullptr ? localId(*nested) : m_pool.pick(relationship.target, choice.parent, relationship.name);
        // The way back to the resource being made has no id yet and is left out.
        if (!id.isEmpty() && relationship.target != operation.entry)
            relationships[relationship.name] = QJsonObject{{u"data"_s, identifiers(relationship, {id})}};
    }
    if (!attributes.isEmpty())
        resource[u"attributes"_s] = attributes;
    if (!relationships.isEmpty())
        resource[u"relationships"_s] = relationships;
    return resource;
}

std::optional<QJsonObject> BodyMaker::create(const OperationInfo &operation, BodyChoice choice, bool full) const
{
    const auto *entry = m_catalog.entry(operation.entry);
    QJsonObject attributes;
    for (const auto &attribute : entry->attributes) {
        const bool wanted = attribute.requiredOnCreate || full || entry->requiredInFact.contains(attribute.name);
        if (attribute.onCreate && wanted)
            attributes[attribute.name] = makeValue(m_catalog, attribute, entry->key, attribute.name, choice.value);
    }
    QJsonObject relationships;
    QJsonArray included;
    for (const auto &relationship : entry->relationships) {
        if (!relationship.onCreate)
            continue;
        const auto *inlined = inlineFor(operation, relationship);
        if (inlined == nullptr && !isWanted(*entry, relationship, choice.parent, full))
            continue;
        const auto id = inlined != nullptr ? localId(*inlined)
                                           : m_pool.pick(relationship.target, choice.parent, relationship.name);
        if (id.isEmpty())
            return std::nullopt;
        relationships[relationship.name] = QJsonObject{{u"data"_s, identifiers(relationship, {id})}};
    }
    for (const auto &each : operation.inlines) {
        if (!each.attributes.empty() || !each.relationships.empty() || m_pool.isEmpty(each.entry))
            included.append(inlineResource(operation, each, choice));
    }
    QJsonObject data{{u"type"_s, entry->type}};
    if (!attributes.isEmpty())
        data[u"attributes"_s] = attributes;
    if (!relationships.isEmpty())
        data[u"relationships"_s] = relationships;
    QJsonObject body{{u"data"_s, data}};
    if (!included.isEmpty())
        body[u"included"_s] = included;
    return body;
}

QJsonObject BodyMaker::update(const OperationInfo &operation, const QString &id, int attempt) const
{
    const auto *entry = m_catalog.entry(operation.entry);
    std::vector<const AttributeInfo *> plain;
    for (const auto &attribute : entry->attributes) {
        if (attribute.onUpdate && attribute.actionLabel.isEmpty() && !attribute.deprecated)
            plain.push_back(&attribute);
    }
    QJsonObject data{{u"type"_s, entry->type}, {u"id"_s, id}};
    if (std::size_t(attempt) < plain.size()) {
        const auto &attribute = *plain[std::size_t(attempt)];
        data[u"attributes"_s]
            = QJsonObject{{attribute.name, makeValue(m_catalog, attribute, entry->key, attribute.name, attempt)}};
    }
    return QJsonObject{{u"data"_s, data}};
}

std::optional<QJsonObject> BodyMaker::updateRelationship(const OperationInfo &operation, const QString &id,
                                                         const RelationshipInfo &relationship, int attempt) const
{
    const auto *inlined = inlineFor(operation, relationship);
    const auto target
        = inlined != nullptr ? localId(*inlined) : m_pool.pick(relationship.target, attempt, relationship.name);
    if (target.isEmpty())
        return std::nullopt;
    const QJsonObject relationships{{relationship.name, QJsonObject{{u"data"_s, identifiers(relationship, {target})}}}};
    const QJsonObject data{{u"type"_s, typeOf(operation.entry)}, {u"id"_s, id}, {u"relationships"_s, relationships}};
    QJsonObject body{{u"data"_s, data}};
    if (inlined != nullptr)
        body[u"included"_s] = QJsonArray{inlineResource(operation, *inlined, {attempt, attempt})};
    return body;
}

QJsonObject BodyMaker::uploaded(const EntryInfo &entry, const QString &id)
{
    QJsonObject attributes{{u"uploaded"_s, true}};
    const auto md5 = QString::fromLatin1(QCryptographicHash::hash(uploadContent(), QCryptographicHash::Md5).toHex());
    const auto *checksum = entry.attribute(u"sourceFileChecksum");
    if (checksum != nullptr && checksum->onUpdate)
        attributes[u"sourceFileChecksum"_s] = md5;
    return QJsonObject{{u"data"_s, QJsonObject{{u"type"_s, entry.type}, {u"id"_s, id}, {u"attributes"_s, attributes}}}};
}

QJsonObject BodyMaker::linkage(const RelationshipInfo &relationship, const QStringList &ids) const
{
    return QJsonObject{{u"data"_s, identifiers(relationship, ids)}};
}

QString BodyMaker::filterValue(const OperationInfo &operation, const ParameterInfo &parameter, int attempt) const
{
    if (!parameter.values.isEmpty())
        return parameter.values.at(attempt % parameter.values.size());
    const auto name = bracketed(parameter.name);
    if (parameter.name == "filter[vendorNumber]"_L1)
        return u"87654321"_s;
    if (name == "regionCode"_L1)
        return u"ZZ"_s;
    if (name == "reportDate"_L1)
        return u"2026-01"_s;
    if (name == "id"_L1)
        return m_pool.pick(operation.target, attempt, name);
    const auto *entry = m_catalog.entry(operation.target);
    const auto *relationship = entry != nullptr ? entry->relationship(name) : nullptr;
    auto target = relationship != nullptr ? relationship->target : QString();
    for (const auto &candidate : {name, name + u's'}) {
        if (target.isEmpty() && m_catalog.entry(candidate) != nullptr)
            target = candidate;
    }
    if (!target.isEmpty())
        return m_pool.pick(target, attempt, name);
    const auto *attribute = entry != nullptr ? entry->attribute(name) : nullptr;
    if (attribute != nullptr)
        return makeValue(m_catalog, *attribute, entry->key, name, attempt).toVariant().toString();
    return u"1"_s;
}

Query BodyMaker::required(const OperationInfo &operation, int attempt) const
{
    Query query;
    for (const auto &parameter : operation.parameters) {
        if (!parameter.required)
            continue;
        const auto value = filterValue(operation, parameter, attempt);
        query.set(parameter.name, value.isEmpty() ? u"1"_s : value);
    }
    return query;
}

Query BodyMaker::decorated(const OperationInfo &operation, int attempt) const
{
    auto query = required(operation, attempt);
    for (const auto &parameter : operation.parameters) {
        const auto &name = parameter.name;
        if (parameter.deprecated)
            continue;
        if (name == "include"_L1 || name.startsWith("fields["_L1))
            query.set(name, parameter.values); // without values there is nothing to choose from
        else if (name == "sort"_L1 || name == "groupBy"_L1 || name == "period"_L1)
            query.set(name, parameter.values.isEmpty() ? QString() : parameter.values.last());
        else if (name.startsWith("limit"_L1))
            query.set(name, QString::number(name == "limit"_L1 ? 3 : 2));
    }
    return query;
}

Query BodyMaker::filtered(const OperationInfo &operation, int attempt) const
{
    auto query = required(operation, attempt);
    for (const auto &parameter : operation.parameters) {
        if (parameter.deprecated)
            continue;
        if (parameter.name.startsWith("exists["_L1))
            query.set(parameter.name, u"true"_s);
        else if (parameter.name.startsWith("filter["_L1)) {
            const auto value = filterValue(operation, parameter, attempt);
            query.set(parameter.name, value.isEmpty() ? u"1"_s : value);
        }
    }
    return query;
}
