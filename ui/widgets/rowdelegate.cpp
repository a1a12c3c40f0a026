// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

/// The content of the first column stands where the header's text does.
static QStyleOptionViewItem withRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    auto padded = option;
    const int room = Theme::of(option.widget).px(16);
    if (index.column() == 0)
        padded.rect.adjust(option.direction == Qt::RightToLeft ? 0 : room, 0,
                           option.direction == Qt::RightToLeft ? -room : 0, 0);
    return padded;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The ground reaches to the edge, and is not drawn again behind the content.
    auto ground = option;
    initStyleOption(&ground, index);
    const auto *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyledItemDelegate::paint(painter, withRoom(option, index), index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + (index.column() == 0 ? theme.px(16) : 0), theme.rowHeight()};
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, withRoom(option, index), index);
}
