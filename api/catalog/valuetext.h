// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

/// The names that enums and objects have in the catalog's text, by index.
struct ValueNames
{
    QStringList enums;
    QStringList objects;
    QHash<QString, int> enumIndex;
    QHash<QString, int> objectIndex;

    ValueNames(const QStringList &enumNames, const QStringList &objectNames);
};

/// "string", "integer 1..5", "enum:Platform[]", "object:ImageAsset", "map".
QString shapeText(const ValueShape &shape, const ValueNames &names);
/// Reads the first words of a text written by shapeText; returns how many characters it took, -1 when it cannot.
qsizetype readShape(QStringView text, const ValueNames &names, ValueShape *shape);

QString attributeText(const AttributeInfo &attribute, const ValueNames &names);
bool readAttribute(QStringView text, const ValueNames &names, AttributeInfo *attribute);

QString relationshipText(const RelationshipInfo &relationship);
bool readRelationship(QStringView text, RelationshipInfo *relationship);

/// Whether the parameter's values must be an enum of the catalog before its text can be written.
bool needsEnum(const ParameterInfo &parameter);
QString parameterText(const ParameterInfo &parameter, const ValueNames &names, const std::vector<QStringList> &enums);
bool readParameter(QStringView text, const ValueNames &names, const std::vector<QStringList> &enums,
                   ParameterInfo *parameter);
