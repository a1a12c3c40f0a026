// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

class Catalog;

/// Every resource type of the catalog under its area of the documentation; what is deprecated lies folded at the end.
class EntryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< catalog key; empty for areas
        DeprecatedRole,
        ListableRole ///< has a list of its own
    };

    explicit EntryTreeModel(const Catalog &catalog, QObject *parent = nullptr);
    ~EntryTreeModel() override;

    QModelIndex indexOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;

    std::unique_ptr<Node> m_root;
};

/// Keeps the entries in whose title, key or area every word occurs.
class EntryTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EntryTreeFilter(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};
