// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/jsonapi/resource.h"

#include <QAbstractItemModel>

#include <memory>

class ChangeSet;

/// The attributes of one resource: name and value, nested objects and lists below them.
class AttributeTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value };
    enum Role {
        RawRole = Qt::UserRole, ///< QString as it came; JSON for objects and lists
        UrlRole, ///< QUrl when the value is an address to open
        ToneRole, ///< int, of states
        IconRole, ///< QString
        DeprecatedRole
    };

    explicit AttributeTreeModel(const Catalog &catalog, QObject *parent = nullptr);
    ~AttributeTreeModel() override;

    /// With `changes`, what is staged is laid over the resource, marked, with the old value at hand.
    void setResource(const Resource &resource, const ChangeSet *changes = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 2; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    void fill(Node &node, const ValueShape &shape, ValueHint hint, const QVariant &value) const;
    void fillScalar(Node &node, const ValueShape &shape, ValueHint hint, const QVariant &value) const;
    const ObjectField *fieldOf(const ValueShape &shape, const QString &name) const;

    const Catalog &m_catalog;
    std::unique_ptr<Node> m_root;
};
