// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/entrybuilder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Named>
void sortByName(std::vector<Named> &list)
{
    std::sort(list.begin(), list.end(), [](const Named &a, const Named &b) { return a.name < b.name; });
}

template <typename Named>
Named &named(std::vector<Named> &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&name](const Named &each) { return each.name == name; });
    if (found != list.end())
        return *found;
    auto &added = list.emplace_back();
    added.name = name;
    return added;
}

/// The schema of what a document holds, and whether it is a list.
QJsonObject dataItem(const QJsonObject &document, bool *isArray)
{
    const auto data = property(document, "data"_L1);
    *isArray = data["type"_L1] == "array"_L1;
    return *isArray ? data["items"_L1].toObject() : data;
}

} // namespace

EntryBuilder::EntryBuilder(const OpenApiSpec &spec, ShapeBuilder &shapes, CatalogData &data, QStringList &errors)
    : m_spec(spec)
    , m_shapes(shapes)
    , m_data(data)
    , m_errors(errors)
{
}

void EntryBuilder::build()
{
    assignKeys();
    for (auto &entry : m_data.entries)
        readResource(entry);
    readPaths();
    for (auto &entry : m_data.entries) {
        sortByName(entry.attributes);
        sortByName(entry.relationships);
        for (const auto &r : entry.relationships) {
            const bool hasPath = r.related || r.linkageGet || r.linkagePatch || r.linkagePost || r.linkageDelete;
            if (r.linked != hasPath)
                m_errors.append(
                    u"%1.%2: a relationship carries links exactly when it has a path"_s.arg(entry.key, r.name));
        }
    }
}

void EntryBuilder::addEntry(const QString &key, const QString &type, const QString &schema, int version,
                            bool hasCollection)
{
    EntryInfo entry;
    entry.key = key;
    entry.type = type;
    entry.schema = schema;
    entry.version = version;
    entry.hasCollection = hasCollection;
    m_data.entries.push_back(std::move(entry));
    if (!schema.isEmpty())
        m_keys.insert(schema, key);
}

/// Every versioned collection gets the resource schema of its type and version; what is left over stands alone.
void EntryBuilder::assignKeys()
{
    std::map<QString, SpecPath> collections;
    for (const auto &path : m_spec.paths().keys()) {
        if (const auto parsed = SpecPath::parse(path))
            collections.emplace(parsed->entryKey(), *parsed);
    }
    for (const auto &[key, path] : collections) {
        const auto candidates = m_spec.resourcesOfType(path.collection);
        auto schema = candidates.size() == 1 ? candidates.first() : QString();
        for (const auto &each : candidates) {
            if (schemaVersion(each) == path.version)
                schema = each;
        }
        if (schema.isEmpty() && !candidates.isEmpty())
            m_errors.append(
                u"%1: none of the schemas %2 has the version of the path"_s.arg(path.text, candidates.join(u", "_s)));
        addEntry(key, path.collection, schema, path.version, true);
    }
    for (const auto &[name, schema] : m_spec.resources()) {
        if (!m_keys.contains(name))
            addEntry(name, typeName(schema), name, schemaVersion(name), false);
    }
    std::sort(m_data.entries.begin(), m_data.entries.end(),
              [](const EntryInfo &a, const EntryInfo &b) { return a.key < b.key; });

    // Where a relationship leads is best seen from what its related path answers, then from what comes included.
    for (const auto &path : m_spec.paths().keys()) {
        const auto parsed = SpecPath::parse(path);
        const auto *owner = parsed ? entry(parsed->entryKey()) : nullptr;
        if (owner == nullptr)
            continue;
        const auto document = m_spec.answerSchema(m_spec.operation(path, u"get"_s));
        bool isArray = false;
        QString schema;
        m_spec.resolve(dataItem(document, &isArray), &schema);
        if (parsed->tail == SpecPath::Tail::Related && !schema.isEmpty())
            m_relatedSchemas.insert(owner->schema + u'.' + parsed->name, schema);
        else if (parsed->tail == SpecPath::Tail::One || parsed->tail == SpecPath::Tail::Collection)
            m_included[owner->schema] += m_spec.includedSchemas(document);
        if (!schema.isEmpty() && schema != owner->schema)
            m_included[schema] += m_spec.includedSchemas(document);
    }
}

QString EntryBuilder::includedTarget(const QString &owner, const QStringList &candidates) const
{
    for (const auto &each : m_included.value(owner)) {
        if (candidates.contains(each))
            return each;
    }
    return {};
}

QString EntryBuilder::targetKey(const QString &owner, const QString &relationship, const QString &type) const
{
    const auto candidates = m_spec.resourcesOfType(type);
    if (candidates.size() == 1)
        return m_keys.value(candidates.first());
    if (const auto related = m_relatedSchemas.value(owner + u'.' + relationship); !related.isEmpty())
        return m_keys.value(related);
    const auto ofVersion = [&](int version) {
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [version](const QString &each) { return schemaVersion(each) == version; });
        return found != candidates.end() ? m_keys.value(*found) : QString();
    };
    if (const auto version = schemaVersion(relationship); version > 1)
        return ofVersion(version);
    if (const auto included = includedTarget(owner, candidates); !included.isEmpty())
        return m_keys.value(included);
    return ofVersion(schemaVersion(owner));
}

void EntryBuilder::readResource(EntryInfo &entry)
{
    const auto schema = m_spec.schema(entry.schema);
    entry.deprecated = schema["deprecated"_L1].toBool();
    const auto attributes = property(schema, "attributes"_L1)["properties"_L1].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        auto &attribute = named(entry.attributes, it.key());
        const auto json = it->toObject();
        static_cast<ValueShape &>(attribute) = m_shapes.shape(json, entry.schema + u'.' + it.key());
        attribute.readable = true;
        attribute.deprecated = json["deprecated"_L1].toBool();
    }
    const auto relationships = property(schema, "relationships"_L1)["properties"_L1].toObject();
    for (auto it = relationships.begin(); it != relationships.end(); ++it) {
        const auto json = it->toObject();
        auto &relationship = named(entry.relationships, it.key());
        relationship.readable = true;
        relationship.deprecated = json["deprecated"_L1].toBool();
        relationship.linked = !property(json, "links"_L1).isEmpty();
        relationship.includable = !property(json, "data"_L1).isEmpty();
        const auto item = dataItem(json, &relationship.toMany);
        relationship.target = relationship.includable ? targetKey(entry.schema, it.key(), typeName(item)) : QString();
    }
}

void EntryBuilder::readPaths()
{
    for (const auto &path : m_spec.paths().keys()) {
        const auto parsed = SpecPath::parse(path);
        auto *owner = parsed ? entry(parsed->entryKey()) : nullptr;
        if (owner == nullptr)
            continue;
        if (parsed->tail == SpecPath::Tail::Collection || parsed->tail == SpecPath::Tail::One)
            readCollectionPath(*owner, *parsed);
        else if (parsed->tail != SpecPath::Tail::Metric)
            readRelationshipPath(*owner, *parsed);
    }
    for (auto &entry : m_data.entries) {
        QString ordered;
        for (const auto letter : u"LGCUD"_s) {
            if (entry.crud.contains(letter))
                ordered += letter;
        }
        entry.crud = ordered;
    }
}

void EntryBuilder::readCollectionPath(EntryInfo &entry, const SpecPath &path)
{
    const bool isOne = path.tail == SpecPath::Tail::One;
    const auto methods = m_spec.paths()[path.text].toObject();
    if (methods.contains("get"_L1))
        entry.crud += isOne ? u'G' : u'L';
    if (methods.contains("post"_L1))
        entry.crud += u'C';
    if (methods.contains("patch"_L1))
        entry.crud += u'U';
    if (methods.contains("delete"_L1))
        entry.crud += u'D';
    if (methods.contains("post"_L1))
        readRequest(entry, methods["post"_L1].toObject(), true);
    if (methods.contains("patch"_L1))
        readRequest(entry, methods["patch"_L1].toObject(), false);
}

void EntryBuilder::readRelationshipPath(EntryInfo &entry, const SpecPath &path)
{
    const auto methods = m_spec.paths()[path.text].toObject();
    auto &relationship = named(entry.relationships, path.name);
    if (path.tail == SpecPath::Tail::Related) {
        relationship.related = true;
    } else {
        relationship.linkageGet = methods.contains("get"_L1);
        relationship.linkagePatch = methods.contains("patch"_L1);
        relationship.linkagePost = methods.contains("post"_L1);
        relationship.linkageDelete = methods.contains("delete"_L1);
    }
    if (!relationship.target.isEmpty())
        return;
    // Links only in the resource: the answer or the body of the path tells what is behind it.
    for (const auto &method : methods.keys()) {
        const auto operation = methods[method].toObject();
        auto document = m_spec.answerSchema(operation);
        if (document.isEmpty())
            document = m_spec.requestSchema(operation);
        if (document.isEmpty())
            continue;
        const auto item = m_spec.resolve(dataItem(document, &relationship.toMany));
        relationship.target = targetKey(entry.schema, path.name, typeName(item));
    }
    if (!relationship.target.isEmpty())
        return;
    // The path answers no JSON; the linkage document it would have is still among the schemas.
    const auto name = entry.schema + path.name.front().toUpper() + path.name.sliced(1);
    for (const auto ending : {"LinkagesResponse"_L1, "LinkageResponse"_L1}) {
        const auto document = m_spec.schema(name + ending);
        if (!document.isEmpty())
            relationship.target
                = targetKey(entry.schema, path.name, typeName(dataItem(document, &relationship.toMany)));
    }
}

std::vector<AttributeInfo> EntryBuilder::writableAttributes(const QJsonObject &data, const QString &owner)
{
    const auto json = property(data, "attributes"_L1);
    const auto required = stringList(json["required"_L1]);
    const auto properties = json["properties"_L1].toObject();
    std::vector<AttributeInfo> attributes;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        auto &attribute = attributes.emplace_back();
        static_cast<ValueShape &>(attribute) = m_shapes.shape(it->toObject(), owner + u'.' + it.key());
        attribute.name = it.key();
        attribute.onCreate = true;
        attribute.requiredOnCreate = required.contains(it.key());
        attribute.deprecated = (*it)["deprecated"_L1].toBool();
    }
    return attributes;
}

std::vector<RelationshipInfo> EntryBuilder::writableRelationships(const QJsonObject &data, const QString &owner)
{
    const auto json = property(data, "relationships"_L1);
    const auto required = stringList(json["required"_L1]);
    const auto properties = json["properties"_L1].toObject();
    std::vector<RelationshipInfo> relationships;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        auto &relationship = relationships.emplace_back();
        relationship.name = it.key();
        relationship.onCreate = true;
        relationship.requiredOnCreate = required.contains(it.key());
        relationship.deprecated = (*it)["deprecated"_L1].toBool();
        const auto item = dataItem(it->toObject(), &relationship.toMany);
        relationship.target = targetKey(owner, it.key(), typeName(item));
    }
    return relationships;
}

void EntryBuilder::readRequest(EntryInfo &entry, const QJsonObject &operation, bool isCreate)
{
    const auto data = property(m_spec.requestSchema(operation), "data"_L1);
    for (auto &written : writableAttributes(data, entry.schema)) {
        auto &attribute = named(entry.attributes, written.name);
        // A format that only the request states is the better one.
        if (!attribute.readable || (attribute.kind == ValueKind::String && !attribute.isArray))
            static_cast<ValueShape &>(attribute) = written;
        attribute.deprecated = attribute.deprecated || written.deprecated;
        attribute.requiredOnCreate = attribute.requiredOnCreate || (isCreate && written.requiredOnCreate);
        (isCreate ? attribute.onCreate : attribute.onUpdate) = true;
    }
    for (auto &written : writableRelationships(data, entry.schema)) {
        auto &relationship = named(entry.relationships, written.name);
        if (relationship.target.isEmpty()) {
            relationship.target = written.target;
            relationship.toMany = written.toMany;
        }
        relationship.deprecated = relationship.deprecated || written.deprecated;
        relationship.requiredOnCreate = relationship.requiredOnCreate || (isCreate && written.requiredOnCreate);
        (isCreate ? relationship.onCreate : relationship.onUpdate) = true;
    }
}

EntryInfo *EntryBuilder::entry(const QString &key)
{
    const auto found = std::find_if(m_data.entries.begin(), m_data.entries.end(),
                                    [&key](const EntryInfo &each) { return each.key == key; });
    return found != m_data.entries.end() ? &*found : nullptr;
}
