// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/shapebuilder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

ShapeBuilder::ShapeBuilder(const OpenApiSpec &spec, CatalogData &data)
    : m_spec(spec)
    , m_data(data)
{
    // Named enums first, so that an inline list of the same values takes their name.
    const auto &schemas = spec.schemas();
    for (auto it = schemas.begin(); it != schemas.end(); ++it) {
        const auto values = stringList((*it)["enum"_L1]);
        if (!values.isEmpty()) {
            m_data.enumNames.append(it.key());
            m_data.enums.push_back(values);
        }
    }
}

int ShapeBuilder::internEnum(const QStringList &values, const QString &place)
{
    const auto known = std::find(m_data.enums.begin(), m_data.enums.end(), values);
    if (known != m_data.enums.end())
        return int(known - m_data.enums.begin());
    m_data.enums.push_back(values);
    m_data.enumNames.append(place);
    return int(m_data.enums.size()) - 1;
}

ValueShape ShapeBuilder::shape(const QJsonObject &schema, const QString &place)
{
    QString name;
    const auto resolved = m_spec.resolve(schema, &name);
    const auto type = resolved["type"_L1].toString();
    ValueShape shape;
    if (const auto values = stringList(resolved["enum"_L1]); !values.isEmpty()) {
        shape.kind = ValueKind::Enum;
        shape.enumIndex = int(m_data.enumNames.indexOf(name));
        if (shape.enumIndex < 0)
            shape.enumIndex = internEnum(values, place);
    } else if (type == "array"_L1) {
        shape = this->shape(resolved["items"_L1].toObject(), place);
        shape.isNested = shape.isArray;
        shape.isArray = true;
    } else if (type == "object"_L1 && resolved.contains("properties"_L1)) {
        shape.kind = ValueKind::Object;
        shape.schema = internObject(resolved, name.isEmpty() ? place : name, !name.isEmpty());
    } else if (type == "object"_L1) {
        shape.kind = ValueKind::Map;
        shape.isNested = resolved["additionalProperties"_L1]["additionalProperties"_L1].isObject();
    } else if (type == "boolean"_L1) {
        shape.kind = ValueKind::Boolean;
    } else if (type == "integer"_L1 || type == "number"_L1) {
        addNumber(resolved, shape);
    } else {
        static const QHash<QString, ValueKind> formats{
            {u"date"_s, ValueKind::Date},         {u"date-time"_s, ValueKind::DateTime},
            {u"duration"_s, ValueKind::Duration}, {u"uri"_s, ValueKind::Uri},
            {u"uri-reference"_s, ValueKind::Uri}, {u"email"_s, ValueKind::Email},
            {u"number"_s, ValueKind::Decimal}};
        shape.kind = formats.value(resolved["format"_L1].toString(), ValueKind::String);
    }
    return shape;
}

void ShapeBuilder::addNumber(const QJsonObject &schema, ValueShape &shape) const
{
    if (schema["type"_L1] == "number"_L1)
        shape.kind = ValueKind::Number;
    else
        shape.kind = schema["format"_L1] == "int64"_L1 ? ValueKind::Integer64 : ValueKind::Integer;
    if (schema.contains("minimum"_L1))
        shape.minimum = schema["minimum"_L1].toInteger();
    if (schema.contains("maximum"_L1))
        shape.maximum = schema["maximum"_L1].toInteger();
}

int ShapeBuilder::internObject(const QJsonObject &schema, const QString &name, bool isNamed)
{
    if (isNamed && m_namedObjects.contains(name))
        return m_namedObjects.value(name);
    std::vector<ObjectField> fields;
    const auto properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        ObjectField field;
        static_cast<ValueShape &>(field) = shape(it->toObject(), name + u'.' + it.key());
        field.name = it.key();
        fields.push_back(std::move(field));
    }
    auto index = int(m_data.objects.size());
    if (!isNamed) {
        const auto known = std::find(m_data.objects.begin(), m_data.objects.end(), fields);
        if (known != m_data.objects.end())
            return int(known - m_data.objects.begin());
    } else {
        m_namedObjects.insert(name, index);
    }
    m_data.objects.push_back(std::move(fields));
    m_data.objectNames.append(name);
    return index;
}
