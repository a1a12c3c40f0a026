// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/specrules.h"

#include "api/catalog/shapebuilder.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject attributesOf(const QJsonObject &resource)
{
    return property(resource, "attributes"_L1)["properties"_L1].toObject();
}

/// Values of enums have no spaces: the catalog's text separates them by one.
void checkEnums(const OpenApiSpec &spec, const QString &place, const QJsonValue &json, RuleReport &report)
{
    const auto schema = spec.resolve(json.toObject());
    for (const auto &value : stringList(schema["enum"_L1]))
        report.require(!value.contains(u' ') && !value.isEmpty(), place,
                       u"values of an enum have no spaces; \"%1\" has"_s.arg(value));
}

void checkResource(const OpenApiSpec &spec, const QString &name, const QJsonObject &resource, RuleReport &report)
{
    const auto attributes = attributesOf(resource);
    report.require(property(resource, "attributes"_L1)["required"_L1].toArray().isEmpty(), name,
                   u"no attribute of a resource is required"_s);
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const auto place = name + u'.' + it.key();
        report.require(!(*it)["nullable"_L1].toBool(), place, u"no attribute of a resource is nullable"_s);
        checkEnums(spec, place, *it, report);
    }
    const auto relationships = property(resource, "relationships"_L1)["properties"_L1].toObject();
    for (auto it = relationships.begin(); it != relationships.end(); ++it) {
        const auto data = property(it->toObject(), "data"_L1);
        if (data.isEmpty())
            continue;
        const auto type = typeName(data["type"_L1] == "array"_L1 ? data["items"_L1].toObject() : data);
        report.require(!spec.resourcesOfType(type).isEmpty(), name + u'.' + it.key(),
                       u"a relationship has one target type, which is a resource"_s);
    }
}

/// Compares what a request says of an attribute with what the resource says.
class RequestRules
{
public:
    RequestRules(const OpenApiSpec &spec, RuleReport &report)
        : m_spec(spec)
        , m_report(report)
        , m_shapes(spec, m_data)
    {
    }
    void check(const SpecPath &path, const QString &method, const QJsonObject &operation);

private:
    void checkAttribute(const QString &place, const QJsonObject &written, const QJsonObject &read);

    const OpenApiSpec &m_spec;
    RuleReport &m_report;
    CatalogData m_data;
    ShapeBuilder m_shapes;
};

void RequestRules::check(const SpecPath &path, const QString &method, const QJsonObject &operation)
{
    const auto data = property(m_spec.requestSchema(operation), "data"_L1);
    const auto required = stringList(property(data, "attributes"_L1)["required"_L1]);
    const auto attributes = attributesOf(data);
    const bool isCreate = method == "post"_L1;
    QString name;
    m_spec.resolve(property(m_spec.answerSchema(operation), "data"_L1), &name);
    const auto known = attributesOf(m_spec.schema(name));
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const auto place = u"%1 %2 %3"_s.arg(method.toUpper(), path.text, it.key());
        const bool isNullable = (*it)["nullable"_L1].toBool();
        if (isCreate)
            m_report.require(isNullable != required.contains(it.key()), place,
                             u"in a create, nullable means not required"_s);
        else
            m_report.require(isNullable && required.isEmpty(), place,
                             u"in an update, every attribute is optional and nullable"_s);
        if (known.contains(it.key()))
            checkAttribute(place, it->toObject(), known[it.key()].toObject());
    }
}

void RequestRules::checkAttribute(const QString &place, const QJsonObject &written, const QJsonObject &read)
{
    const auto writtenShape = m_shapes.shape(written, place);
    const auto readShape = m_shapes.shape(read, place);
    // A string without a format may have one in the request, and the other way round.
    const bool isLooserText = (readShape.kind == ValueKind::String || writtenShape.kind == ValueKind::String)
        && m_spec.resolve(written)["type"_L1] == "string"_L1 && m_spec.resolve(read)["type"_L1] == "string"_L1
        && readShape.enumIndex < 0 && writtenShape.enumIndex < 0;
    if (writtenShape.kind != readShape.kind && isLooserText) {
        m_report.note(place, u"the format differs between request and resource"_s);
        return;
    }
    const auto values = [this](const ValueShape &shape) {
        return shape.enumIndex < 0 ? QStringList() : m_data.enums[std::size_t(shape.enumIndex)];
    };
    m_report.require(values(writtenShape) == values(readShape), place,
                     u"the values of an enum are the same in request and resource"_s);
    m_report.require(writtenShape.kind == readShape.kind && writtenShape.isArray == readShape.isArray
                         && writtenShape.schema == readShape.schema,
                     place, u"the type is the same in request and resource"_s);
}

} // namespace

void checkSchemaRules(const OpenApiSpec &spec, RuleReport &report)
{
    for (const auto &[name, resource] : spec.resources())
        checkResource(spec, name, resource, report);
    RequestRules requests(spec, report);
    const auto &paths = spec.paths();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const auto path = SpecPath::parse(it.key());
        if (!path || path->tail == SpecPath::Tail::Linkage)
            continue;
        for (const auto method : {"post"_L1, "patch"_L1}) {
            const auto operation = (*it)[method].toObject();
            if (!operation.isEmpty())
                requests.check(*path, method, operation);
        }
    }
}
