// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/openapispec.h"

/// Turns schemas of values into shapes, keeping each enum and each nested object once.
class ShapeBuilder
{
public:
    ShapeBuilder(const OpenApiSpec &spec, CatalogData &data);

    /// `place` names an enum or object that has no name of its own: "AppEvent.territorySchedules".
    ValueShape shape(const QJsonObject &schema, const QString &place);
    int internEnum(const QStringList &values, const QString &place);

private:
    void addNumber(const QJsonObject &schema, ValueShape &shape) const;
    int internObject(const QJsonObject &schema, const QString &name, bool isNamed);

    const OpenApiSpec &m_spec;
    CatalogData &m_data;
    QHash<QString, int> m_namedObjects;
};
