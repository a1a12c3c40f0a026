// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/operationreader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// `fields[..]` and `include` are lists without an order; sorted they can be compared with what derives.
bool isUnordered(const QString &parameter)
{
    return parameter == "include"_L1 || parameter.startsWith("fields["_L1);
}

QStringList includableNames(const CatalogData &data, const QString &key)
{
    QStringList names;
    for (const auto &entry : data.entries) {
        if (entry.key != key)
            continue;
        for (const auto &relationship : entry.relationships) {
            if (relationship.includable)
                names.append(relationship.name);
        }
    }
    return names;
}

/// Names of the relationships, of the request's resource or of an inline one, that point at the type.
void addThrough(const QJsonObject &resource, const QString &type, QStringList &through)
{
    const auto relationships = property(resource, "relationships"_L1)["properties"_L1].toObject();
    for (auto it = relationships.begin(); it != relationships.end(); ++it) {
        const auto data = property(it->toObject(), "data"_L1);
        const auto item = data.contains("items"_L1) ? data["items"_L1].toObject() : data;
        if (typeName(item) == type && !through.contains(it.key()))
            through.append(it.key());
    }
}

} // namespace

OperationReader::OperationReader(const OpenApiSpec &spec, ShapeBuilder &shapes, EntryBuilder &entries,
                                 CatalogData &data, QStringList &errors)
    : m_spec(spec)
    , m_shapes(shapes)
    , m_entries(entries)
    , m_data(data)
    , m_errors(errors)
{
}

std::map<QString, OperationInfo> OperationReader::read()
{
    std::map<QString, OperationInfo> operations;
    const auto &paths = m_spec.paths();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const auto path = SpecPath::parse(it.key());
        if (!path)
            continue;
        const auto methods = it->toObject();
        for (const auto method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
            const auto json = methods[methodName(method).toLower()].toObject();
            if (json.isEmpty())
                continue;
            auto operation = readOperation(*path, method, json);
            noteFacts(operation);
            operations.emplace(operationKey(method, it.key()), std::move(operation));
        }
    }
    return operations;
}

OperationInfo OperationReader::readOperation(const SpecPath &path, HttpMethod method, const QJsonObject &json)
{
    OperationInfo operation;
    operation.method = method;
    operation.path = path.text;
    operation.deprecated = json["deprecated"_L1].toBool();
    for (const auto parameter : json["parameters"_L1].toArray())
        operation.parameters.push_back(readParameter(parameter.toObject()));
    readAnswers(json, operation);

    const auto document = m_spec.answerSchema(json);
    const auto data = property(document, "data"_L1);
    QString schema;
    m_spec.resolve(data.contains("items"_L1) ? data["items"_L1].toObject() : data, &schema);
    operation.target = m_entries.keyOfSchema(schema);
    if (path.tail == SpecPath::Tail::Metric)
        operation.metric = readMetric(document, path.text);
    operation.inlines = readInlines(path, m_spec.requestSchema(json));
    return operation;
}

ParameterInfo OperationReader::readParameter(const QJsonObject &json) const
{
    ParameterInfo parameter;
    parameter.name = json["name"_L1].toString();
    parameter.required = json["required"_L1].toBool();
    parameter.deprecated = json["deprecated"_L1].toBool();
    // Its values are kept here, not interned: most of them derive and need no place in the catalog.
    auto schema = m_spec.resolve(json["schema"_L1].toObject());
    parameter.isArray = schema["type"_L1] == "array"_L1;
    if (parameter.isArray)
        schema = m_spec.resolve(schema["items"_L1].toObject());
    parameter.values = stringList(schema["enum"_L1]);
    if (isUnordered(parameter.name))
        parameter.values.sort();
    if (!parameter.values.isEmpty()) {
        parameter.kind = ValueKind::Enum;
        return parameter;
    }
    const auto shape = m_shapes.shape(schema, {});
    parameter.kind = shape.kind;
    parameter.maximum = int(shape.maximum.value_or(0));
    return parameter;
}

void OperationReader::readAnswers(const QJsonObject &json, OperationInfo &operation) const
{
    const auto responses = json["responses"_L1].toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        if (!it.key().startsWith(u'2'))
            continue;
        operation.successStatuses.append(it.key().toInt());
        operation.mediaTypes += (*it)["content"_L1].toObject().keys();
    }
    std::sort(operation.successStatuses.begin(), operation.successStatuses.end());
    operation.mediaTypes.sort(); // "application/json" before "text/csv"
}

std::vector<InlineEntry> OperationReader::readInlines(const SpecPath &path, const QJsonObject &request)
{
    std::vector<InlineEntry> inlines;
    const auto schemas = m_spec.includedSchemas(request);
    for (const auto &name : schemas) {
        const auto schema = m_spec.schema(name);
        const auto type = typeName(schema);
        auto resource = name.chopped(qsizetype(qstrlen("InlineCreate")));
        if (!name.endsWith("InlineCreate"_L1) || m_entries.keyOfSchema(resource).isEmpty()) {
            m_errors.append(u"%1: the inline resource %2 belongs to no resource schema"_s.arg(path.text, name));
            continue;
        }
        InlineEntry entry;
        entry.entry = m_entries.keyOfSchema(resource);
        addThrough(property(request, "data"_L1), type, entry.through);
        for (const auto &other : schemas)
            addThrough(m_spec.schema(other), type, entry.through);
        entry.attributes = m_entries.writableAttributes(schema, resource);
        entry.relationships = m_entries.writableRelationships(schema, resource);
        inlines.push_back(std::move(entry));
    }
    return inlines;
}

MetricShape OperationReader::readMetric(const QJsonObject &document, const QString &place)
{
    MetricShape metric;
    const auto item = property(document, "data"_L1)["items"_L1].toObject();
    metric.hasGranularity = !property(item, "granularity"_L1).isEmpty();
    const auto fields = [&](const QJsonObject &properties, bool isDimension) {
        std::vector<ObjectField> list;
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const auto schema = isDimension ? property(it->toObject(), "data"_L1) : it->toObject();
            auto &field = list.emplace_back();
            static_cast<ValueShape &>(field) = m_shapes.shape(schema, place + u'.' + it.key());
            field.name = it.key();
        }
        return list;
    };
    const auto points = property(item, "dataPoints"_L1)["items"_L1].toObject();
    metric.values = fields(property(points, "values"_L1)["properties"_L1].toObject(), false);
    const auto dimensions = property(item, "dimensions"_L1)["properties"_L1].toObject();
    metric.dimensions = fields(dimensions, true);
    for (auto it = dimensions.begin(); it != dimensions.end(); ++it) {
        if (!property(property(it->toObject(), "links"_L1), "related"_L1).isEmpty())
            metric.relatedDimensions.append(it.key());
    }
    return metric;
}

/// Media types, metrics, inlines and `include` steer the derivation, so they are noted before it runs.
void OperationReader::noteFacts(const OperationInfo &operation)
{
    OperationFacts facts;
    facts.inlines = operation.inlines;
    facts.metric = operation.metric;
    if (!operation.mediaTypes.isEmpty() && !operation.mediaTypes.contains(u"application/json"_s))
        facts.mediaTypes = operation.mediaTypes;
    const auto path = SpecPath::parse(operation.path);
    const bool isRead = operation.method == HttpMethod::Get && path->tail != SpecPath::Tail::Linkage
        && path->tail != SpecPath::Tail::Metric && !operation.target.isEmpty();
    if (isRead) {
        const auto *parameter = operation.parameter(u"include");
        const auto include = parameter != nullptr ? parameter->values : QStringList();
        if (include != includableNames(m_data, operation.target))
            facts.include = include;
    }
    if (!facts.isEmpty())
        m_data.operations.emplace(operationKey(operation.method, operation.path), std::move(facts));
}
