// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/shapebuilder.h"

/// Builds the entries of a catalog: resources, what may be written to them, and the paths they have.
class EntryBuilder
{
public:
    EntryBuilder(const OpenApiSpec &spec, ShapeBuilder &shapes, CatalogData &data, QStringList &errors);
    void build();

    /// Catalog key of a resource schema, empty when there is none.
    QString keyOfSchema(const QString &schema) const { return m_keys.value(schema); }
    /// Key of the entry a type means, seen from one relationship of one owner schema.
    QString targetKey(const QString &owner, const QString &relationship, const QString &type) const;
    /// Reads the writable attributes or relationships of a request's `data` or of an inline resource.
    std::vector<AttributeInfo> writableAttributes(const QJsonObject &data, const QString &owner);
    std::vector<RelationshipInfo> writableRelationships(const QJsonObject &data, const QString &owner);

private:
    void assignKeys();
    void addEntry(const QString &key, const QString &type, const QString &schema, int version, bool hasCollection);
    void readResource(EntryInfo &entry);
    void readPaths();
    void readCollectionPath(EntryInfo &entry, const SpecPath &path);
    void readRelationshipPath(EntryInfo &entry, const SpecPath &path);
    void readRequest(EntryInfo &entry, const QJsonObject &operation, bool isCreate);
    QString includedTarget(const QString &owner, const QStringList &candidates) const;
    EntryInfo *entry(const QString &key);

    const OpenApiSpec &m_spec;
    ShapeBuilder &m_shapes;
    CatalogData &m_data;
    QStringList &m_errors;
    QHash<QString, QString> m_keys; // by schema
    QHash<QString, QString> m_relatedSchemas; // "App.builds" -> "Build"
    QHash<QString, QStringList> m_included; // by owner schema
};
