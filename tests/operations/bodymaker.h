// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pool.h"

#include "api/catalog/catalog.h"
#include "api/client/query.h"

#include <QJsonObject>

#include <optional>

/// Which of several possibilities a body takes: other values, or other resources to hang on.
struct BodyChoice
{
    int value = 0;
    int parent = 0;
};

/// Bodies and queries that the catalog allows, filled with ids from the pool.
class BodyMaker
{
public:
    BodyMaker(const Catalog &catalog, const Pool &pool)
        : m_catalog(catalog)
        , m_pool(pool)
    {
    }

    /// What is required, what is needed in fact, and one of the possible parents; with `full` everything there is an id
    /// for. Nothing when an id is missing.
    std::optional<QJsonObject> create(const OperationInfo &operation, BodyChoice choice, bool full) const;
    /// One attribute after the other; the last attempts change nothing.
    QJsonObject update(const OperationInfo &operation, const QString &id, int attempt) const;
    /// Nothing when there is no id to name.
    std::optional<QJsonObject> updateRelationship(const OperationInfo &operation, const QString &id,
                                                  const RelationshipInfo &relationship, int attempt) const;
    static QJsonObject uploaded(const EntryInfo &entry, const QString &id);
    QJsonObject linkage(const RelationshipInfo &relationship, const QStringList &ids) const;

    /// Parameters without which the operation refuses.
    Query required(const OperationInfo &operation, int attempt) const;
    /// Every field, include, sort and limit.
    Query decorated(const OperationInfo &operation, int attempt) const;
    /// Every filter and `exists`.
    Query filtered(const OperationInfo &operation, int attempt) const;

private:
    QString filterValue(const OperationInfo &operation, const ParameterInfo &parameter, int attempt) const;
    bool isWanted(const EntryInfo &entry, const RelationshipInfo &relationship, int attempt, bool full) const;
    QJsonValue identifiers(const RelationshipInfo &relationship, const QStringList &ids) const;
    QJsonObject inlineResource(const OperationInfo &operation, const InlineEntry &each, BodyChoice choice) const;
    const InlineEntry *inlineFor(const OperationInfo &operation, const RelationshipInfo &relationship) const;
    QString typeOf(const QString &entry) const;

    const Catalog &m_catalog;
    const Pool &m_pool;
};
