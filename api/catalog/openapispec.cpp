// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/openapispec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<SpecPath> SpecPath::parse(const QString &path)
{
    static const QRegularExpression form(
        u"^/v([1-9])/([A-Za-z0-9]+)(?:/\\{id\\}(?:/(relationships|metrics)/([A-Za-z0-9]+)|/([A-Za-z0-9]+))?)?$"_s);
    const auto match = form.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    SpecPath result;
    result.text = path;
    result.version = match.captured(1).toInt();
    result.collection = match.captured(2);
    if (match.hasCaptured(4)) {
        result.tail = match.captured(3) == "metrics"_L1 ? Tail::Metric : Tail::Linkage;
        result.name = match.captured(4);
    } else if (match.hasCaptured(5)) {
        result.tail = Tail::Related;
        result.name = match.captured(5);
    } else if (path.endsWith("/{id}"_L1)) {
        result.tail = Tail::One;
    }
    return result;
}

QString SpecPath::entryKey() const
{
    return version == 1 ? collection : u"v%1/%2"_s.arg(version).arg(collection);
}

std::optional<OpenApiSpec> OpenApiSpec::parse(const QByteArray &json, QString *error)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        *error = u"not JSON: %1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset);
        return std::nullopt;
    }
    OpenApiSpec spec;
    spec.m_root = document.object();
    spec.m_paths = spec.m_root["paths"_L1].toObject();
    spec.m_schemas = spec.m_root["components"_L1]["schemas"_L1].toObject();
    if (!spec.m_root["openapi"_L1].isString() || spec.m_paths.isEmpty() || spec.m_schemas.isEmpty()) {
        *error = u"JSON, but not an OpenAPI document: it needs \"openapi\", \"paths\" and \"components.schemas\""_s;
        return std::nullopt;
    }
    for (auto it = spec.m_schemas.begin(); it != spec.m_schemas.end(); ++it) {
        const auto schema = it->toObject();
        const auto type = typeName(schema);
        if (type.isEmpty() || property(schema, "id"_L1).isEmpty() || it.key().endsWith("InlineCreate"_L1))
            continue;
        spec.m_resources.emplace(it.key(), schema);
        spec.m_byType[type].append(it.key());
    }
    return spec;
}

QString OpenApiSpec::version() const
{
    return m_root["info"_L1]["version"_L1].toString();
}

QJsonObject OpenApiSpec::operation(const QString &path, const QString &method) const
{
    return m_paths[path][method.toLower()].toObject();
}

QJsonObject OpenApiSpec::resolve(const QJsonObject &schema, QString *name) const
{
    const auto reference = schema["$ref"_L1].toString();
    if (reference.isEmpty())
        return schema;
    const auto target = reference.sliced(reference.lastIndexOf(u'/') + 1);
    if (name != nullptr)
        *name = target;
    return m_schemas[target].toObject();
}

QJsonObject OpenApiSpec::answerSchema(const QJsonObject &operation, QString *name) const
{
    const auto responses = operation["responses"_L1].toObject();
    for (const auto status : {"200"_L1, "201"_L1}) {
        const auto content = responses[status]["content"_L1]["application/json"_L1]["schema"_L1].toObject();
        if (!content.isEmpty())
            return resolve(content, name);
    }
    return {};
}

QJsonObject OpenApiSpec::requestSchema(const QJsonObject &operation, QString *name) const
{
    return resolve(operation["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1].toObject(), name);
}

QStringList OpenApiSpec::includedSchemas(const QJsonObject &document) const
{
    const auto items = property(document, "included"_L1)["items"_L1].toObject();
    QStringList names;
    const auto add = [&](const QJsonObject &reference) {
        QString name;
        resolve(reference, &name);
        names.append(name);
    };
    for (const auto each : items["oneOf"_L1].toArray())
        add(each.toObject());
    if (items.contains("$ref"_L1))
        add(items);
    return names;
}

QString typeName(const QJsonObject &schema)
{
    const auto values = property(schema, "type"_L1)["enum"_L1].toArray();
    return values.size() == 1 ? values.first().toString() : QString();
}

QJsonObject property(const QJsonObject &schema, QLatin1StringView name)
{
    return schema["properties"_L1][name].toObject();
}

int schemaVersion(const QString &schemaName)
{
    static const QRegularExpression ending(u"V([2-9])$"_s);
    const auto match = ending.match(schemaName);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

QStringList stringList(const QJsonValue &array)
{
    QStringList list;
    for (const auto each : array.toArray())
        list.append(each.toString());
    return list;
}
