// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explorer/entrytreemodel.h"

#include <QFrame>

class QTreeView;
class SearchField;

/// Every type of resource, by area, with a search box on top.
class EntryTreePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit EntryTreePanel(const Catalog &catalog, QWidget *parent = nullptr);

    /// Marks the entry without choosing it.
    void showEntry(const QString &key);
    SearchField *search() const { return m_search; }

signals:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void choose(const QModelIndex &index);

    EntryTreeModel m_model;
    EntryTreeFilter m_filter;
    SearchField *m_search;
    QTreeView *m_tree;
};
