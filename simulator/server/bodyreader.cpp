// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/bodyreader.h"

#include "simulator/server/refusals.h"
#include "simulator/server/shapecheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Which attributes and relationships one resource object of a request may have.
struct Rules
{
    const std::vector<AttributeInfo> *attributes;
    const std::vector<RelationshipInfo> *relationships;
    bool isCreate;
};

class BodyReader
{
public:
    BodyReader(const Catalog &catalog, const OperationInfo &operation)
        : m_catalog(catalog)
        , m_operation(operation)
        , m_entry(*catalog.entry(operation.entry))
        , m_isCreate(operation.pattern == OperationPattern::Create)
    {
    }

    GivenBody read(const QString &id, std::string_view bytes)
    {
        QJsonObject root;
        if (!parse(bytes, &root))
            return std::move(m_body);
        for (auto it = root.begin(); it != root.end(); ++it) {
            if (it.key() != "data"_L1 && !(it.key() == "included"_L1 && !m_operation.inlines.empty()))
                refuseStructure(u"/"_s + it.key(), u"'%1' is not known here"_s.arg(it.key()));
        }
        const auto data = root.value("data"_L1).toObject();
        checkIdentity(data, id);
        m_body.primary = {m_operation.entry, id, u"/data"_s, {}, {}};
        readObject(data, {&m_entry.attributes, &m_entry.relationships, m_isCreate}, m_body.primary);
        readInlines(root.value("included"_L1));
        if (m_isCreate)
            checkParents();
        return std::move(m_body);
    }

private:
    void refuseStructure(const QString &pointer, const QString &detail)
    {
        m_body.refusals.push_back(refuse::structure(pointer, detail));
    }

    bool parse(std::string_view bytes, QJsonObject *root)
    {
        QJsonParseError error;
        const auto json
            = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())), &error);
        if (error.error != QJsonParseError::NoError) {
            m_body.refusals.push_back(refuse::syntax(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)));
            return false;
        }
        *root = json.object();
        if (!root->value("data"_L1).isObject()) {
            refuseStructure(u"/data"_s, u"The document must have an object in 'data'"_s);
            return false;
        }
        return true;
    }

    void checkIdentity(const QJsonObject &data, const QString &id)
    {
        const auto type = data.value("type"_L1);
        if (!type.isString())
            m_body.refusals.push_back(wrongIdentity(u"REQUIRED"_s, u"/data/type"_s, u"'type' is missing"_s));
        else if (type.toString() != m_entry.type)
            m_body.refusals.push_back(wrongIdentity(
                u"INVALID"_s, u"/data/type"_s,
                u"The type '%1' does not fit the path, which wants '%2'"_s.arg(type.toString(), m_entry.type)));
        const auto given = data.value("id"_L1);
        if (m_isCreate && !given.isUndefined())
            m_body.refusals.push_back(
                wrongIdentity(u"NOT_ALLOWED"_s, u"/data/id"_s, u"The server makes the id of a new resource"_s));
        else if (!m_isCreate && given.toString() != id)
            m_body.refusals.push_back(
                wrongIdentity(given.isUndefined() ? u"REQUIRED"_s : u"INVALID"_s, u"/data/id"_s,
                              u"The id '%1' is not the id of the path, '%2'"_s.arg(given.toString(), id)));
    }

    static Refusal wrongIdentity(const QString &code, const QString &pointer, const QString &detail)
    {
        auto refusal = refuse::attribute(code, pointer, detail);
        refusal.code = u"ENTITY_ERROR."_s + code;
        return refusal;
    }

    void readObject(const QJsonObject &json, const Rules &rules, GivenObject &object)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            static const QStringList known{u"type"_s, u"id"_s, u"attributes"_s, u"relationships"_s};
            const bool isPart = it.key() == "attributes"_L1 || it.key() == "relationships"_L1;
            if (!known.contains(it.key()) || (isPart && !it.value().isObject()))
                refuseStructure(object.pointer + u'/' + it.key(), u"This is not part of a resource object"_s);
        }
        readAttributes(json.value("attributes"_L1).toObject(), rules, object);
        readRelationships(json.value("relationships"_L1).toObject(), rules, object);
    }

    void readAttributes(const QJsonObject &given, const Rules &rules, GivenObject &object)
    {
        const auto pointerTo = [&](const QString &name) { return object.pointer + u"/attributes/"_s + name; };
        for (auto it = given.begin(); it != given.end(); ++it) {
            const auto info = std::find_if(rules.attributes->begin(), rules.attributes->end(),
                                           [&it](const AttributeInfo &each) { return each.name == it.key(); });
            if (info == rules.attributes->end()) {
                m_body.refusals.push_back(refuse::attribute(
                    u"UNKNOWN"_s, pointerTo(it.key()), u"'%1' is not an attribute of this resource"_s.arg(it.key())));
            } else if (!(rules.isCreate ? info->onCreate : info->onUpdate)) {
                m_body.refusals.push_back(
                    refuse::attribute(u"NOT_ALLOWED"_s, pointerTo(it.key()),
                                      u"The attribute '%1' can not be set by %2"_s.arg(
                                          it.key(), rules.isCreate ? u"a create"_s : u"an update"_s)));
            } else if (!it.value().isNull()) {
                checkShape(m_catalog, *info, it.value(), pointerTo(it.key()), m_body.refusals);
            }
        }
        object.attributes = given;
        for (const auto &info : *rules.attributes) {
            const bool needed
                = info.requiredOnCreate || (&object == &m_body.primary && m_entry.requiredInFact.contains(info.name));
            if (rules.isCreate && needed && (given.value(info.name).isUndefined() || given.value(info.name).isNull()))
                m_body.refusals.push_back(
                    refuse::attribute(u"REQUIRED"_s, pointerTo(info.name),
                                      u"You must provide a value for the attribute '%1'"_s.arg(info.name)));
        }
    }

    void readRelationships(const QJsonObject &given, const Rules &rules, GivenObject &object)
    {
        const auto pointerTo = [&](const QString &name) { return object.pointer + u"/relationships/"_s + name; };
        for (auto it = given.begin(); it != given.end(); ++it) {
            const auto info = std::find_if(rules.relationships->begin(), rules.relationships->end(),
                                           [&it](const RelationshipInfo &each) { return each.name == it.key(); });
            if (info == rules.relationships->end()) {
                m_body.refusals.push_back(refuse::relationship(
                    u"UNKNOWN"_s, pointerTo(it.key()), u"'%1' is not a relationship of this resource"_s.arg(it.key())));
            } else if (!(rules.isCreate ? info->onCreate : info->onUpdate)) {
                m_body.refusals.push_back(
                    refuse::relationship(u"NOT_ALLOWED"_s, pointerTo(it.key()),
                                         u"The relationship '%1' can not be set here"_s.arg(it.key())));
            } else {
                object.links.push_back(
                    {info->name, readData(*info, it.value()["data"_L1], pointerTo(it.key()) + u"/data"_s)});
            }
        }
        for (const auto &info : *rules.relationships) {
            const bool needed
                = info.requiredOnCreate || (&object == &m_body.primary && m_entry.requiredInFact.contains(info.name));
            if (rules.isCreate && needed && !given[info.name]["data"_L1].isObject()
                && !given[info.name]["data"_L1].isArray())
                m_body.refusals.push_back(refuse::relationship(
                    u"REQUIRED"_s, pointerTo(info.name), u"You must provide the relationship '%1'"_s.arg(info.name)));
        }
    }

    std::vector<Reference> readData(const RelationshipInfo &info, const QJsonValue &data, const QString &pointer)
    {
        std::vector<Reference> references;
        if (info.toMany ? !data.isArray() : !data.isObject() && !data.isNull()) {
            refuseStructure(pointer, info.toMany ? u"'data' must be an array"_s : u"'data' must be an object"_s);
            return references;
        }
        const auto array = data.isArray() ? data.toArray() : data.isObject() ? QJsonArray{data} : QJsonArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto place = info.toMany ? u"%1/%2"_s.arg(pointer).arg(i) : pointer;
            if (auto reference = readReference(m_catalog, info, array[i], place, m_body.refusals))
                references.push_back(std::move(*reference));
        }
        return references;
    }

public:
    static std::optional<Reference> readReference(const Catalog &catalog, const RelationshipInfo &info,
                                                  const QJsonValue &value, const QString &pointer, Refusals &refusals)
    {
        const auto *target = catalog.entry(info.target);
        const auto type = value["type"_L1].toString();
        const auto id = value["id"_L1].toString();
        if (!value.isObject() || type.isEmpty() || id.isEmpty()) {
            refusals.push_back(refuse::structure(pointer, u"A linkage must have 'type' and 'id'"_s));
            return std::nullopt;
        }
        if (target && type != target->type) {
            refusals.push_back(refuse::relationship(
                u"INVALID"_s, pointer,
                u"The type '%1' does not fit '%2', which wants '%3'"_s.arg(type, info.name, target->type)));
            return std::nullopt;
        }
        return Reference{info.target, id, pointer};
    }

private:
    void readInlines(const QJsonValue &included)
    {
        if (included.isUndefined())
            return;
        if (!included.isArray())
            return refuseStructure(u"/included"_s, u"'included' must be an array"_s);
        const auto array = included.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            readInline(array[i].toObject(), u"/included/%1"_s.arg(i));
    }

    void readInline(const QJsonObject &json, const QString &pointer)
    {
        const auto type = json.value("type"_L1).toString();
        const auto &inlines = m_operation.inlines;
        const auto info = std::find_if(inlines.begin(), inlines.end(), [&](const InlineEntry &each) {
            const auto *entry = m_catalog.entry(each.entry);
            return entry && entry->type == type;
        });
        if (info == inlines.end())
            return refuseStructure(pointer + u"/type"_s, u"'%1' can not be included in this request"_s.arg(type));
        GivenObject object{info->entry, json.value("id"_L1).toString(), pointer, {}, {}};
        const bool isTwin = std::any_of(m_body.inlines.begin(), m_body.inlines.end(), [&](const GivenObject &each) {
            return !object.id.isEmpty() && each.entry == object.entry && each.id == object.id;
        });
        if (isTwin)
            m_body.refusals.push_back(
                wrongIdentity(u"INVALID"_s, pointer + u"/id"_s, u"The id '%1' is used twice"_s.arg(object.id)));
        readObject(json, {&info->attributes, &info->relationships, true}, object);
        m_body.inlines.push_back(std::move(object));
    }

    /// Some creates want exactly one of several parents, which the specification does not say.
    void checkParents()
    {
        if (m_entry.oneOfParents.isEmpty())
            return;
        const auto named
            = std::count_if(m_body.primary.links.begin(), m_body.primary.links.end(), [this](const GivenLink &link) {
                  return m_entry.oneOfParents.contains(link.relationship) && !link.references.empty();
              });
        if (named == 1)
            return;
        m_body.refusals.push_back(refuse::relationship(
            named == 0 ? u"REQUIRED"_s : u"INVALID"_s, u"/data/relationships"_s,
            u"Exactly one of these relationships is needed: %1"_s.arg(m_entry.oneOfParents.join(u", "_s))));
    }

    const Catalog &m_catalog;
    const OperationInfo &m_operation;
    const EntryInfo &m_entry;
    bool m_isCreate;
    GivenBody m_body;
};

} // namespace

GivenBody readBody(const Catalog &catalog, const OperationInfo &operation, const QString &id, std::string_view bytes)
{
    return BodyReader(catalog, operation).read(id, bytes);
}

GivenLinkage readLinkage(const Catalog &catalog, const RelationshipInfo &relationship, bool toMany,
                         std::string_view bytes)
{
    GivenLinkage result;
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())), &error);
    if (error.error != QJsonParseError::NoError) {
        result.refusals.push_back(refuse::syntax(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)));
        return result;
    }
    const auto data = json.object().value("data"_L1);
    if (toMany ? !data.isArray() : !data.isObject() && !data.isNull()) {
        result.refusals.push_back(refuse::structure(
            u"/data"_s, toMany ? u"'data' must be an array of linkages"_s : u"'data' must be a linkage or null"_s));
        return result;
    }
    const auto array = data.isArray() ? data.toArray() : data.isObject() ? QJsonArray{data} : QJsonArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto pointer = toMany ? u"/data/%1"_s.arg(i) : u"/data"_s;
        if (auto reference = BodyReader::readReference(catalog, relationship, array[i], pointer, result.refusals))
            result.references.push_back(std::move(*reference));
    }
    return result;
}
