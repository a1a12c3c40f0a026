// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/attributedelegate.h"

#include "models/explorer/attributetreemodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

static constexpr int mostLines = 8;

AttributeDelegate::AttributeDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    // Heights depend on the width of the value column.
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { emit sizeHintChanged({}); });
}

static QFont fontFor(const QModelIndex &index, const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    return theme.font(index.column() == AttributeTreeModel::Name ? TextRole::Small : TextRole::Body);
}

/// Long ids and addresses break anywhere, sentences between words: the flags of drawText() cannot say both.
static void layOut(QTextLayout &text, int width, Qt::LayoutDirection window)
{
    QTextOption option(QStyle::visualAlignment(window, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    qreal y = 0;
    for (auto line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
}

static QString withLineBreaks(const QModelIndex &index)
{
    return index.data().toString().replace(u'\n', QChar::LineSeparator);
}

QSize AttributeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    const int least = theme.px(28);
    if (index.column() == AttributeTreeModel::Name || index.data(AttributeTreeModel::ToneRole).isValid())
        return {theme.px(60), least};
    const QFontMetrics metrics(fontFor(index, m_view));
    const int width = std::max(theme.px(60), m_view->columnWidth(AttributeTreeModel::Value) - theme.px(24));
    QTextLayout layout(withLineBreaks(index), fontFor(index, m_view));
    layOut(layout, width, m_view->layoutDirection());
    return {theme.px(60),
            std::max(least,
                     std::min(int(std::ceil(layout.boundingRect().height())), metrics.lineSpacing() * mostLines)
                         + theme.px(10))};
}

void AttributeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    const auto rect = option.rect.adjusted(theme.px(4), theme.px(5), -theme.px(8), -theme.px(4));
    const auto tone = index.data(AttributeTreeModel::ToneRole);
    if (index.column() == AttributeTreeModel::Value && tone.isValid()) {
        Badge::paint(painter, rect, index.data().toString(), Tone(tone.toInt()), m_view,
                     index.data(AttributeTreeModel::IconRole).toString());
        painter->restore();
        return;
    }
    auto font = fontFor(index, m_view);
    const bool link = index.data(AttributeTreeModel::UrlRole).isValid();
    const bool name = index.column() == AttributeTreeModel::Name;
    font.setUnderline(link);
    font.setStrikeOut(name && index.data(AttributeTreeModel::DeprecatedRole).toBool());
    painter->setFont(font);
    painter->setPen(theme.color(link ? ColorRole::Accent : name ? ColorRole::TextMuted : ColorRole::Text));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // foreign texts read in their own direction
    if (name) {
        const auto edge = int(QStyle::visualAlignment(m_view->layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignTop);
        painter->drawText(rect.adjusted(0, theme.px(1), 0, 0), edge | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    } else {
        painter->setClipRect(option.rect);
        QTextLayout layout(withLineBreaks(index), font);
        layOut(layout, rect.width(), m_view->layoutDirection());
        layout.draw(painter, rect.topLeft());
    }
    painter->restore();
}
