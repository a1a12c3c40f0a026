// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogwriter.h"
#include "api/catalog/openapiimporter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sortedValues(const QJsonValue &array)
{
    QStringList list;
    for (const auto each : array.toArray())
        list.append(each.toString());
    list.sort();
    return list;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QString join(const QStringList &words)
{
    return words.join(u' ');
}

/// One text for the kind of a value, from the catalog.
QString kindText(const Catalog &catalog, const ValueShape &shape)
{
    static const QHash<ValueKind, QString> names{{ValueKind::String, u"string"_s},
                                                 {ValueKind::Boolean, u"boolean"_s},
                                                 {ValueKind::Integer, u"integer"_s},
                                                 {ValueKind::Integer64, u"integer/int64"_s},
                                                 {ValueKind::Number, u"number"_s},
                                                 {ValueKind::Decimal, u"string/number"_s},
                                                 {ValueKind::Date, u"string/date"_s},
                                                 {ValueKind::DateTime, u"string/date-time"_s},
                                                 {ValueKind::Duration, u"string/duration"_s},
                                                 {ValueKind::Uri, u"string/uri"_s},
                                                 {ValueKind::Email, u"string/email"_s},
                                                 {ValueKind::Map, u"map"_s}};
    auto text = names.value(shape.kind);
    if (shape.kind == ValueKind::Enum)
        text = u"enum "_s + join(sorted(catalog.enumValues(shape.enumIndex)));
    if (shape.kind == ValueKind::Object) {
        QStringList fields;
        for (const auto &field : catalog.objectFields(shape.schema))
            fields.append(field.name + u'=' + kindText(catalog, field));
        text = u"{%1}"_s.arg(sorted(fields).join(u';'));
    }
    if (shape.kind == ValueKind::Map && shape.isNested)
        text = u"map map"_s;
    else if (shape.isNested)
        text += "[]"_L1;
    return shape.isArray ? text + "[]"_L1 : text;
}

} // namespace

/// Reads the specification by itself, without the importer, and compares every operation with the derived one.
class TestRederivation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOperationIsThere();
    void parameters();
    void answers();
    void requestBodies();
    void resources();
    void committedCatalogIsTheImport();

private:
    struct SpecOperation
    {
        QString key; // "GET /v1/apps"
        QJsonObject json;
        const OperationInfo *derived;
    };

    QJsonObject resolved(const QJsonValue &schema) const;
    QString kindOf(const QJsonValue &schema) const;
    QStringList parametersOf(const QJsonObject &operation) const;
    QStringList bodyOf(const QJsonObject &data) const;
    QStringList derivedBody(const OperationInfo &operation) const;
    QStringList derivedParts(const std::vector<AttributeInfo> &attributes,
                             const std::vector<RelationshipInfo> &relationships, bool isCreate) const;
    QString typeOf(const QString &entry) const;

    QByteArray m_specText;
    QJsonObject m_spec;
    QJsonObject m_schemas;
    std::optional<Catalog> m_catalog;
    std::vector<SpecOperation> m_operations;
};

void TestRederivation::initTestCase()
{
    Catalog::LoadError error;
    m_catalog = Catalog::load(fileContent(QStringLiteral(CATALOG_FILE)), {}, &error);
    QVERIFY2(m_catalog, qPrintable(error.message));
    const auto specFile = qEnvironmentVariable("ESPALIER_ASC_SPEC");
    if (specFile.isEmpty())
        QSKIP("ESPALIER_ASC_SPEC does not name Apple's specification: nothing to compare with");
    m_specText = fileContent(specFile);
    m_spec = QJsonDocument::fromJson(m_specText).object();
    m_schemas = m_spec["components"_L1]["schemas"_L1].toObject();
    QVERIFY2(!m_schemas.isEmpty(), "ESPALIER_ASC_SPEC is not an OpenAPI document");
    const auto paths = m_spec["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const auto methods = path->toObject();
        const std::pair<QLatin1StringView, HttpMethod> known[]{{"get"_L1, HttpMethod::Get},
                                                               {"post"_L1, HttpMethod::Post},
                                                               {"patch"_L1, HttpMethod::Patch},
                                                               {"delete"_L1, HttpMethod::Delete}};
        for (const auto &[name, method] : known) {
            if (methods.contains(name))
                m_operations.push_back({QString(name).toUpper() + u' ' + path.key(), methods[name].toObject(),
                                        m_catalog->operation(method, path.key())});
        }
    }
}

QJsonObject TestRederivation::resolved(const QJsonValue &schema) const
{
    const auto object = schema.toObject();
    const auto reference = object["$ref"_L1].toString();
    return reference.isEmpty() ? object : m_schemas[reference.split(u'/').last()].toObject();
}

/// The same text as kindText, from the specification.
QString TestRederivation::kindOf(const QJsonValue &value) const
{
    const auto schema = resolved(value);
    const auto type = schema["type"_L1].toString();
    if (schema.contains("enum"_L1))
        return u"enum "_s + join(sortedValues(schema["enum"_L1]));
    if (type == "array"_L1)
        return kindOf(schema["items"_L1]) + "[]"_L1;
    if (type == "object"_L1 && schema.contains("properties"_L1)) {
        const auto properties = schema["properties"_L1].toObject();
        QStringList fields;
        for (auto it = properties.begin(); it != properties.end(); ++it)
            fields.append(it.key() + u'=' + kindOf(*it));
        return u"{%1}"_s.arg(sorted(fields).join(u';'));
    }
    if (type == "object"_L1)
        return schema["additionalProperties"_L1]["additionalProperties"_L1].isObject() ? u"map map"_s : u"map"_s;
    const auto format = schema["format"_L1].toString();
    return format.isEmpty() ? type : type + u'/' + format;
}

void TestRederivation::everyOperationIsThere()
{
    for (const auto &operation : m_operations)
        QVERIFY2(operation.derived != nullptr, qPrintable(operation.key));
    QCOMPARE(m_catalog->operations().size(), m_operations.size());
    QCOMPARE(m_operations.size(), std::size_t(1263));
    for (const auto &operation : m_operations)
        QCOMPARE(operation.key + QString::number(operation.derived->deprecated),
                 operation.key + QString::number(operation.json["deprecated"_L1].toBool()));
}

QStringList TestRederivation::parametersOf(const QJsonObject &operation) const
{
    QStringList list;
    for (const auto value : operation["parameters"_L1].toArray()) {
        const auto schema = value["schema"_L1].toObject();
        list.append(u"%1: %2 max=%3 required=%4 deprecated=%5"_s.arg(value["name"_L1].toString(), kindOf(schema))
                        .arg(schema["maximum"_L1].toInt())
                        .arg(value["required"_L1].toBool())
                        .arg(value["deprecated"_L1].toBool()));
    }
    return sorted(list);
}

void TestRederivation::parameters()
{
    int count = 0;
    for (const auto &operation : m_operations) {
        QStringList derived;
        for (const auto &parameter : operation.derived->parameters) {
            ValueShape shape;
            shape.kind = parameter.kind;
            auto kind = parameter.kind == ValueKind::Enum ? u"enum "_s + join(sorted(parameter.values))
                                                          : kindText(*m_catalog, shape);
            if (parameter.isArray)
                kind += "[]"_L1;
            derived.append(u"%1: %2 max=%3 required=%4 deprecated=%5"_s.arg(parameter.name, kind)
                               .arg(parameter.maximum)
                               .arg(parameter.required)
                               .arg(parameter.deprecated));
        }
        const auto stated = parametersOf(operation.json);
        QVERIFY2(sorted(derived) == stated,
                 qPrintable(operation.key + u"\n  derived "_s + sorted(derived).join(u"\n    "_s) + u"\n  stated "_s
                            + stated.join(u"\n    "_s)));
        count += int(stated.size());
    }
    qInfo("%d parameters agree", count);
}

void TestRederivation::answers()
{
    for (const auto &operation : m_operations) {
        const auto responses = operation.json["responses"_L1].toObject();
        QList<int> statuses;
        QStringList media;
        QJsonObject document;
        for (const auto &status : responses.keys()) {
            if (!status.startsWith(u'2'))
                continue;
            const auto content = responses[status]["content"_L1].toObject();
            statuses.append(status.toInt());
            media += content.keys();
            document = resolved(content["application/json"_L1]["schema"_L1]);
        }
        QVERIFY2(statuses == operation.derived->successStatuses, qPrintable(operation.key));
        QVERIFY2(sorted(media) == sorted(operation.derived->mediaTypes), qPrintable(operation.key));
        const auto data = document["properties"_L1]["data"_L1].toObject();
        auto item = data["type"_L1] == "array"_L1 ? data["items"_L1] : QJsonValue(data);
        const auto type = resolved(item)["properties"_L1]["type"_L1]["enum"_L1][0].toString();
        const bool isLinkage = operation.key.contains("/relationships/"_L1);
        if (!type.isEmpty() && !isLinkage) {
            QVERIFY2(typeOf(operation.derived->target) == type, qPrintable(operation.key));
            QCOMPARE(m_catalog->entry(operation.derived->target)->schema,
                     item["$ref"_L1].toString().split(u'/').last());
        }
        const auto points = resolved(item)["properties"_L1]["dataPoints"_L1]["items"_L1]["properties"_L1].toObject();
        QCOMPARE(operation.derived->metric.has_value(), !points.isEmpty());
    }
}

QString TestRederivation::typeOf(const QString &entry) const
{
    const auto *known = m_catalog->entry(entry);
    return known != nullptr ? known->type : QString();
}

/// Attributes and relationships of a request's data, or of an inline resource, one text each.
QStringList TestRederivation::bodyOf(const QJsonObject &data) const
{
    QStringList parts;
    const auto attributes = data["properties"_L1]["attributes"_L1].toObject();
    const auto required = sortedValues(attributes["required"_L1]);
    const auto properties = attributes["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        parts.append(u"%1: %2 required=%3"_s.arg(it.key(), kindOf(*it)).arg(required.contains(it.key())));
    const auto relationships = data["properties"_L1]["relationships"_L1].toObject();
    const auto requiredRelationships = sortedValues(relationships["required"_L1]);
    const auto links = relationships["properties"_L1].toObject();
    for (auto it = links.begin(); it != links.end(); ++it) {
        const auto target = (*it)["properties"_L1]["data"_L1].toObject();
        const bool toMany = target["type"_L1] == "array"_L1;
        const auto item = toMany ? target["items"_L1].toObject() : target;
        parts.append(
            u"%1 -> %2%3 required=%4"_s
                .arg(it.key(), item["properties"_L1]["type"_L1]["enum"_L1][0].toString(), toMany ? u"[]"_s : QString())
                .arg(requiredRelationships.contains(it.key())));
    }
    return sorted(parts);
}

QStringList TestRederivation::derivedParts(const std::vector<AttributeInfo> &attributes,
                                           const std::vector<RelationshipInfo> &relationships, bool isCreate) const
{
    QStringList parts;
    for (const auto &each : attributes) {
        if (isCreate ? each.onCreate : each.onUpdate)
            parts.append(u"%1: %2 required=%3"_s.arg(each.name, kindText(*m_catalog, each))
                             .arg(isCreate && each.requiredOnCreate));
    }
    for (const auto &each : relationships) {
        if (isCreate ? each.onCreate : each.onUpdate)
            parts.append(
                u"%1 -> %2%3 required=%4"_s.arg(each.name, typeOf(each.target), each.toMany ? u"[]"_s : QString())
                    .arg(isCreate && each.requiredOnCreate));
    }
    return sorted(parts);
}

void TestRederivation::requestBodies()
{
    int count = 0;
    for (const auto &operation : m_operations) {
        const auto request
            = resolved(operation.json["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1]);
        const auto data = request["properties"_L1]["data"_L1].toObject();
        const auto pattern = operation.derived->pattern;
        if (pattern == OperationPattern::Create || pattern == OperationPattern::Update) {
            const auto *entry = m_catalog->entry(operation.derived->entry);
            const auto derived
                = derivedParts(entry->attributes, entry->relationships, pattern == OperationPattern::Create);
            const auto stated = bodyOf(data);
            QVERIFY2(derived == stated,
                     qPrintable(operation.key + u'\n' + derived.join(u'\n') + u"\n--\n"_s + stated.join(u'\n')));
            count += int(stated.size());
        } else if (!request.isEmpty()) {
            const bool toMany = data["type"_L1] == "array"_L1;
            const auto item = toMany ? data["items"_L1].toObject() : data;
            const auto *relationship
                = m_catalog->entry(operation.derived->entry)->relationship(operation.derived->relationship);
            QCOMPARE(relationship->toMany, toMany);
            QCOMPARE(typeOf(relationship->target), item["properties"_L1]["type"_L1]["enum"_L1][0].toString());
        }
        const auto items = request["properties"_L1]["included"_L1]["items"_L1].toObject();
        auto inlines = items["oneOf"_L1].toArray();
        if (items.contains("$ref"_L1))
            inlines.append(items);
        QCOMPARE(operation.derived->inlines.size(), std::size_t(inlines.size()));
        for (const auto &each : operation.derived->inlines) {
            const auto stated = std::find_if(inlines.begin(), inlines.end(), [&](const auto &schema) {
                return resolved(schema)["properties"_L1]["type"_L1]["enum"_L1][0].toString() == typeOf(each.entry);
            });
            QVERIFY2(stated != inlines.end(), qPrintable(operation.key));
            QCOMPARE(derivedParts(each.attributes, each.relationships, true), bodyOf(resolved(*stated)));
        }
    }
    qInfo("%d attributes and relationships of requests agree", count);
}

void TestRederivation::resources()
{
    int count = 0;
    for (const auto &entry : m_catalog->entries()) {
        if (entry.schema.isEmpty())
            continue;
        const auto schema = m_schemas[entry.schema].toObject();
        QCOMPARE(schema["properties"_L1]["type"_L1]["enum"_L1][0].toString(), entry.type);
        QCOMPARE(entry.deprecated, schema["deprecated"_L1].toBool());
        const auto attributes = schema["properties"_L1]["attributes"_L1]["properties"_L1].toObject();
        QStringList names;
        for (const auto &attribute : entry.attributes) {
            if (!attribute.readable)
                continue;
            names.append(attribute.name);
            const auto stated = attributes[attribute.name].toObject();
            // AppEvent.deepLink says "format": null, its requests say it is a URI.
            if (!stated["format"_L1].isNull() || !stated.contains("format"_L1))
                QCOMPARE(kindText(*m_catalog, attribute), kindOf(stated));
            QCOMPARE(attribute.minimum.has_value(), stated.contains("minimum"_L1));
            QCOMPARE(attribute.deprecated, stated["deprecated"_L1].toBool());
        }
        QCOMPARE(names, attributes.keys());
        const auto relationships = schema["properties"_L1]["relationships"_L1]["properties"_L1].toObject();
        names.clear();
        for (const auto &relationship : entry.relationships) {
            if (!relationship.readable)
                continue;
            names.append(relationship.name);
            const auto stated = relationships[relationship.name]["properties"_L1].toObject();
            QCOMPARE(relationship.includable, stated.contains("data"_L1));
            QCOMPARE(relationship.linked, stated.contains("links"_L1));
            if (relationship.includable)
                QCOMPARE(relationship.toMany, stated["data"_L1]["type"_L1] == "array"_L1);
        }
        QCOMPARE(names, relationships.keys());
        ++count;
    }
    qInfo("%d resources agree", count);
}

void TestRederivation::committedCatalogIsTheImport()
{
    const auto committed = fileContent(QStringLiteral(CATALOG_FILE));
    QVERIFY2(committed.size() <= 200 * 1024, qPrintable(QString::number(committed.size())));
    const auto result = importOpenApi(m_specText);
    QVERIFY2(result.data, qPrintable(result.errors.join(u'\n')));
    QVERIFY2(writeCatalog(*result.data) == committed,
             "import the specification again and commit resources/catalog/catalog.json");
}

QTEST_GUILESS_MAIN(TestRederivation)
#include "tst_rederivation.moc"
