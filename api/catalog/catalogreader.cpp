// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogreader.h"

#include "api/catalog/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Applies "+added -missing" to a resource's own fields; "*" stands for no list at all.
QStringList changedFields(QStringList fields, const QString &changes)
{
    if (changes == "*"_L1)
        return {};
    for (const auto &change : changes.split(u' ')) {
        if (change.startsWith(u'-'))
            fields.removeOne(change.sliced(1));
        else
            fields.append(change.sliced(1));
    }
    fields.sort();
    return fields;
}

/// Reads section by section; the first thing that makes no sense ends it, with its place in `error`.
class DataReader
{
public:
    explicit DataReader(const QJsonObject &root)
        : m_root(root)
    {
    }
    bool read();

    CatalogData data;
    QString error;

private:
    bool readEnumsAndObjects();
    bool readEntry(const QString &key, const QJsonObject &json);
    bool readOperation(const QString &key, const QJsonObject &json);
    bool readAttributes(const QString &place, const QJsonObject &json, std::vector<AttributeInfo> &attributes);
    bool readFields(const QString &place, const QJsonObject &json, std::vector<ObjectField> &fields);
    bool readRelationships(const QString &place, const QJsonObject &json, std::vector<RelationshipInfo> &relationships);
    bool fail(const QString &place, const QString &name, const QString &text);

    const QJsonObject m_root;
    ValueNames m_names{{}, {}};
};

bool DataReader::fail(const QString &place, const QString &name, const QString &text)
{
    error = u"%1, %2: cannot read \"%3\""_s.arg(place, name, text);
    return false;
}

bool DataReader::read()
{
    if (m_root["format"_L1].toInt() != 1)
        return fail(u"catalog"_s, u"format"_s, m_root["format"_L1].toVariant().toString());
    data.specVersion = m_root["specification"_L1].toString();
    if (!readEnumsAndObjects())
        return false;
    const auto entries = m_root["entries"_L1].toObject();
    data.entries.reserve(std::size_t(entries.size()));
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!readEntry(it.key(), it->toObject()))
            return false;
    }
    const auto operations = m_root["operations"_L1].toObject();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        if (!readOperation(it.key(), it->toObject()))
            return false;
    }
    return true;
}

bool DataReader::readEnumsAndObjects()
{
    const auto enums = m_root["enums"_L1].toObject();
    for (auto it = enums.begin(); it != enums.end(); ++it) {
        data.enumNames.append(it.key());
        data.enums.push_back(it->toString().split(u' '));
    }
    const auto objects = m_root["objects"_L1].toObject();
    data.objectNames = objects.keys();
    m_names = ValueNames(data.enumNames, data.objectNames);
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (!readFields(it.key(), it->toObject(), data.objects.emplace_back()))
            return false;
    }
    return true;
}

bool DataReader::readEntry(const QString &key, const QJsonObject &json)
{
    EntryInfo entry;
    entry.key = key;
    entry.schema = json["schema"_L1].toString();
    entry.type = json["type"_L1].toString();
    entry.hasCollection = entry.type.isEmpty();
    if (entry.hasCollection) {
        const auto slash = key.indexOf(u'/'); // "v2/inAppPurchases"
        entry.type = key.sliced(slash + 1);
        entry.version = slash > 1 ? key.sliced(1, slash - 1).toInt() : 1;
    } else if (!entry.schema.isEmpty()) {
        const auto last = entry.schema.back(); // "AppPriceV2"
        entry.version = last.isDigit() && entry.schema.chopped(1).endsWith(u'V') ? last.digitValue() : 1;
    }
    entry.deprecated = json["deprecated"_L1].toBool();
    entry.crud = json["crud"_L1].toString();
    if (entry.type.isEmpty() || entry.version < 1)
        return fail(key, u"type"_s, entry.type);
    if (!readAttributes(key, json["attributes"_L1].toObject(), entry.attributes)
        || !readRelationships(key, json["relationships"_L1].toObject(), entry.relationships))
        return false;
    if (json.contains("fields"_L1))
        data.fieldLists[key] = changedFields(fieldNames(entry), json["fields"_L1].toString());
    data.entries.push_back(std::move(entry));
    return true;
}

bool DataReader::readAttributes(const QString &place, const QJsonObject &json, std::vector<AttributeInfo> &attributes)
{
    attributes.resize(std::size_t(json.size()));
    auto *attribute = attributes.data();
    for (auto it = json.begin(); it != json.end(); ++it, ++attribute) {
        attribute->name = it.key();
        const auto text = it->toString();
        if (!readAttribute(text, m_names, attribute))
            return fail(place, it.key(), text);
    }
    return true;
}

bool DataReader::readFields(const QString &place, const QJsonObject &json, std::vector<ObjectField> &fields)
{
    fields.resize(std::size_t(json.size()));
    auto *field = fields.data();
    for (auto it = json.begin(); it != json.end(); ++it, ++field) {
        field->name = it.key();
        const auto text = it->toString();
        if (readShape(text, m_names, field) != text.size())
            return fail(place, it.key(), text);
    }
    return true;
}

bool DataReader::readRelationships(const QString &place, const QJsonObject &json,
                                   std::vector<RelationshipInfo> &relationships)
{
    relationships.resize(std::size_t(json.size()));
    auto *relationship = relationships.data();
    for (auto it = json.begin(); it != json.end(); ++it, ++relationship) {
        relationship->name = it.key();
        const auto text = it->toString();
        if (!readRelationship(text, relationship))
            return fail(place, it.key(), text);
    }
    return true;
}

bool DataReader::readOperation(const QString &key, const QJsonObject &json)
{
    auto &facts = data.operations[key];
    const auto parameters = json["parameters"_L1].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        auto &parameter = facts.parameters[it.key()];
        if (it->isNull())
            continue;
        parameter.emplace();
        parameter->name = it.key();
        if (!readParameter(it->toString(), m_names, data.enums, &*parameter))
            return fail(key, it.key(), it->toString());
    }
    if (json.contains("include"_L1))
        facts.include = json["include"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    for (const auto value : json["inlines"_L1].toArray()) {
        const auto inlined = value.toObject();
        auto &entry = facts.inlines.emplace_back();
        entry.entry = inlined["entry"_L1].toString();
        entry.through = inlined["through"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        if (!readAttributes(key, inlined["attributes"_L1].toObject(), entry.attributes)
            || !readRelationships(key, inlined["relationships"_L1].toObject(), entry.relationships))
            return false;
    }
    if (json.contains("statuses"_L1)) {
        facts.successStatuses.emplace();
        for (const auto status : json["statuses"_L1].toArray())
            facts.successStatuses->append(status.toInt());
    }
    if (json.contains("media"_L1))
        facts.mediaTypes = json["media"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    if (json.contains("deprecated"_L1))
        facts.deprecated = json["deprecated"_L1].toBool();
    if (const auto metric = json["metric"_L1].toObject(); !metric.isEmpty()) {
        facts.metric.emplace();
        facts.metric->relatedDimensions = metric["related"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        facts.metric->hasGranularity = metric["granularity"_L1].toBool();
        return readFields(key, metric["values"_L1].toObject(), facts.metric->values)
            && readFields(key, metric["dimensions"_L1].toObject(), facts.metric->dimensions);
    }
    return true;
}

} // namespace

std::optional<CatalogData> CatalogReader::readData(const QByteArray &json, QString *error)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        *error = u"catalog: not JSON, at byte %1: %2"_s.arg(parseError.offset).arg(parseError.errorString());
        return std::nullopt;
    }
    DataReader reader(document.object());
    if (!reader.read()) {
        *error = reader.error;
        return std::nullopt;
    }
    return std::move(reader.data);
}

std::optional<Catalog> CatalogReader::read(const QByteArray &json, const QByteArray &overlay, QString *error)
{
    auto data = readData(json, error);
    if (!data)
        return std::nullopt;
    if (const auto wrong = mergeOverlay(overlay, *data); !wrong.isEmpty()) {
        *error = wrong;
        return std::nullopt;
    }
    return build(std::move(*data));
}

Catalog CatalogReader::build(CatalogData data)
{
    Catalog catalog;
    catalog.m_operations = deriveOperations(data);
    catalog.m_specVersion = data.specVersion;
    catalog.m_entries = std::move(data.entries);
    catalog.m_enums = std::move(data.enums);
    catalog.m_enumNames = std::move(data.enumNames);
    catalog.m_objects = std::move(data.objects);
    catalog.index();
    return catalog;
}

std::optional<Catalog> Catalog::load(const QByteArray &json, const QByteArray &overlay, LoadError *error)
{
    QString message;
    auto catalog = CatalogReader::read(json, overlay, &message);
    if (!catalog && error != nullptr)
        error->message = message;
    return catalog;
}
