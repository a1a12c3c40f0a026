// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changesdelegate.h"

#include "models/changes/changesmodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"

#include <QPainter>

void ChangesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &theme = Theme::of(option->widget);
    if (const auto name = index.data(ChangesModel::IconRole).toString(); !name.isEmpty()) {
        option->icon = icon(name);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(theme.px(16), theme.px(16));
    }
    option->textElideMode = Qt::ElideRight;
    if (!index.parent().isValid())
        option->font = theme.font(TextRole::Body, QFont::DemiBold);
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto tone = index.data(ChangesModel::ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const int gap = Theme::of(option.widget).px(4);
    Badge::paint(painter, option.rect.adjusted(gap, 0, -gap, 0), index.data().toString(), Tone(tone.toInt()),
                 option.widget);
}

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), Theme::of(option.widget).rowHeight()};
}
