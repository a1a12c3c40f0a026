// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/recordtablemodel.h"

#include <optional>

class Catalog;
class ChangeSet;
struct AttributeInfo;
struct EntryInfo;

struct ResourceRow
{
    QString id;
    Resource resource;

    bool operator==(const ResourceRow &) const = default;
};

/// Resources of one entry, with a column for each attribute the catalog knows and a last one for the id. What names the
/// resource comes first, then states, numbers and dates; nested objects and addresses come last.
class ResourceTableModel : public RecordTableModel<ResourceRow>
{
    Q_OBJECT
public:
    explicit ResourceTableModel(const Catalog &catalog, QObject *parent = nullptr);

    /// Lays what is staged over what was read: changed cells are marked and tell the old value, what is to be deleted
    /// says so, and what is to be created stands above the rest. `changes` must outlive the model.
    void setChanges(const ChangeSet &changes);
    /// Of which parent the created ones are shown; a null key: of any; nothing: none.
    void setCreatedOf(const std::optional<ResourceKey> &parent);

    /// Takes away the rows and makes the columns of another entry.
    void setEntry(const QString &entry);
    const QString &entry() const { return m_entry; }

    void setResources(const QList<Resource> &resources);
    void appendResources(const QList<Resource> &resources);
    const Resource &resourceAt(int row) const { return rowAt(row).resource; }

    /// Wire name of the attribute; empty for the id.
    QString attributeOf(int column) const { return m_attributes.value(column); }
    /// Columns a table should not show until asked: all but the first few that say something in one line.
    QList<int> secondaryColumns() const { return m_secondary; }

    /// What a person would call this resource: its name, title, version or file; the id when nothing else is there.
    static QString nameOf(const Resource &resource);
    /// The attribute nameOf() would read of this entry; empty when it has none.
    static QString namingAttribute(const EntryInfo &entry);

private:
    Column columnFor(const AttributeInfo &attribute) const;
    QList<Resource> created() const;
    void onStaged(const QList<ResourceKey> &keys);

    const Catalog &m_catalog;
    const ChangeSet *m_changes = nullptr;
    std::optional<ResourceKey> m_createdOf;
    QString m_entry;
    QStringList m_attributes;
    QList<int> m_secondary;
};
