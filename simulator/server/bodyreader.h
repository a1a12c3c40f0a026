// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "simulator/world/behaviour.h"

#include <QJsonObject>

#include <vector>

/// {type, id} as sent; `entry` is the catalog key the relationship leads to.
struct Reference
{
    QString entry;
    QString id;
    QString pointer;
};

/// A relationship as sent. Null of a to-one is an empty list.
struct GivenLink
{
    QString relationship;
    std::vector<Reference> references;
};

struct GivenObject
{
    QString entry;
    QString id; ///< of an update: the path's; of an inline object: the client's
    QString pointer; ///< "/data", "/included/0"
    QJsonObject attributes;
    std::vector<GivenLink> links;
};

/// The body of a create or update, held against the operation. References are not looked up yet.
struct GivenBody
{
    GivenObject primary;
    std::vector<GivenObject> inlines;
    Refusals refusals;
};

GivenBody readBody(const Catalog &catalog, const OperationInfo &operation, const QString &id, std::string_view bytes);

/// The body of a linkage write: {"data": {type, id}} or {"data": [..]}.
struct GivenLinkage
{
    std::vector<Reference> references;
    Refusals refusals;
};

GivenLinkage readLinkage(const Catalog &catalog, const RelationshipInfo &relationship, bool toMany,
                         std::string_view bytes);
