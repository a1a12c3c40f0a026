// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in views, menus and tab bars.
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

void AppStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    // What stands first, names of rows or else a column, starts where the page's text does.
    const auto *table = widget ? qobject_cast<const QTableView *>(widget->parentWidget()) : nullptr;
    const bool hasRowNames = table && !table->verticalHeader()->isHidden();
    const bool isRowName = option.orientation == Qt::Vertical;
    const auto start = option.direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const bool first = option.position == start || option.position == QStyleOptionHeader::OnlyOneSection;
    const int indent = isRowName ? 24 : hasRowNames ? 10 : first ? 24 : 8;
    const auto rect = option.rect.adjusted(m_theme.px(indent), 0, -m_theme.px(8), -1);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? m_theme.px(12) : 0;
    const int gap = sorted ? m_theme.px(2) : 0;
    const auto font
        = isRowName ? m_theme.font(TextRole::Body, QFont::Medium) : m_theme.font(TextRole::Small, QFont::Medium);
    const int room = rect.width() - mark - gap;
    const auto text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, room);
    const int width = std::min(room, QFontMetrics(font).horizontalAdvance(text));
    int x = option.textAlignment & Qt::AlignRight ? rect.right() + 1 - width - mark - gap : rect.left();
    painter->setFont(font);
    const bool strong = isRowName || sorted || option.state & State_MouseOver;
    painter->setPen(color(strong ? ColorRole::Text : ColorRole::TextFaint));
    painter->drawText(visualRect(option.direction, option.rect, QRect(x, rect.top(), width + 1, rect.height())),
                      int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    x += width + gap;
    const QRect place(x, rect.center().y() - mark / 2 + 1, mark, mark);
    // Qt's SortDown is the ascending order: an arrow up, smallest first.
    icon(option.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s, ColorRole::Text)
        .paint(painter, visualRect(option.direction, option.rect, place));
}

void AppStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *) const
{
    const auto rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + m_theme.px(8), rect.center().y(), rect.width() - m_theme.px(16), 1),
                          color(ColorRole::Border));
        return;
    }
    const bool enabled = option.state & State_Enabled;
    if (enabled && (option.state & State_Selected))
        paintRounded(painter, rect, m_theme.radius(), color(ColorRole::Hover));
    const auto place = [&](int x, int width) {
        return visualRect(option.direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height()));
    };
    const int iconSize = m_theme.px(16);
    const auto centred = [&](const QRect &room, int size) {
        QRect square(0, 0, size, size);
        square.moveCenter(room.center());
        return square;
    };
    const auto iconRoom = place(m_theme.px(8), iconSize);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            icon(u"check"_s, ColorRole::Text).paint(painter, centred(iconRoom, iconSize));
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, centred(iconRoom, iconSize), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int textLeft = m_theme.px(8 + 16 + 8);
    const int textWidth = rect.width() - textLeft - m_theme.px(8);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, QPalette::Text));
    painter->drawText(place(textLeft, textWidth),
                      int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      option.text.section(u'\t', 0, 0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const auto arrow = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        icon(arrow).paint(painter, centred(place(rect.width() - m_theme.px(22), m_theme.px(14)), m_theme.px(14)));
    } else if (option.text.contains(u'\t')) {
        painter->setPen(color(ColorRole::TextFaint));
        painter->drawText(place(textLeft, textWidth), int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine,
                          option.text.section(u'\t', 1));
    }
}

void AppStyle::drawTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const
{
    const auto rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Border));
    if (option.state & State_Selected)
        painter->fillRect(QRect(rect.left() + m_theme.px(4), rect.bottom() - 1, rect.width() - m_theme.px(8), 2),
                          color(ColorRole::Accent));
    else if (option.state & State_MouseOver && option.state & State_Enabled)
        paintRounded(painter, rect.adjusted(m_theme.px(2), m_theme.px(4), -m_theme.px(2), -m_theme.px(5)),
                     m_theme.radius(), color(ColorRole::Hover));
    if (widget && widget->hasFocus() && option.state & State_Selected && option.state & State_KeyboardFocusChange)
        paintFocusRing(painter, rect.adjusted(2, 4, -2, -5), m_theme, m_theme.radius());
}

void AppStyle::drawTabLabel(const QStyleOptionTab &option, QPainter *painter, const QWidget *) const
{
    const bool selected = option.state & State_Selected;
    auto font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(!(option.state & State_Enabled) ? option.palette.color(QPalette::Disabled, QPalette::Text)
                                                    : color(selected ? ColorRole::Text : ColorRole::TextMuted));
    painter->drawText(option.rect, int(Qt::AlignCenter) | Qt::TextHideMnemonic, option.text);
}

void AppStyle::drawItemPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    const bool list = widget && (widget->inherits("QListView") || widget->inherits("QComboBoxListView"));
    const bool selected = option.state & State_Selected;
    const bool hover = option.state & State_MouseOver && option.state & State_Enabled;
    if (!selected && !hover)
        return;
    const auto fill = color(selected ? ColorRole::Selection : ColorRole::Hover);
    if (list)
        paintRounded(painter, option.rect, m_theme.radius(), fill);
    else
        painter->fillRect(option.rect, fill);
}
