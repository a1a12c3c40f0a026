// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

/// Names grey, values in full over several lines, states as badges, addresses as links.
class AttributeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AttributeDelegate(QTreeView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};
