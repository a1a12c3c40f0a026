// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rankedbars.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A row: the name and the value on one line, the bar below them.
class BarDelegate final : public QStyledItemDelegate
{
public:
    BarDelegate(const RankedModel &model, QWidget *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::of(option.widget).px(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                theme.color(option.state & QStyle::State_Selected ? ColorRole::Selection : ColorRole::Hover));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), theme.radius(), theme.radius());
        }
        paintItem(*painter, option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0),
                  m_model.items()[std::size_t(index.row())], option.direction, theme);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(ColorRole::Focus), 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), theme.radius(), theme.radius());
        }
        painter->restore();
    }

    void paintItem(QPainter &painter, const QRect &rect, const ChartItem &item, Qt::LayoutDirection direction,
                   const Theme &theme) const
    {
        const bool isMirrored = direction == Qt::RightToLeft;
        const auto trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
        const auto leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        const auto body = theme.font(TextRole::Body);
        const auto small = theme.font(TextRole::Small);
        const QRect line(rect.left(), rect.top() + theme.px(2), rect.width(), theme.px(22));
        auto rest = line;
        const auto put = [&](const QString &text, const QFont &font, ColorRole role, int gap) {
            const int width = QFontMetrics(font).horizontalAdvance(text);
            painter.setFont(font);
            painter.setPen(theme.color(role));
            painter.drawText(rest, int(trailing | Qt::AlignVCenter) | Qt::TextSingleLine, text);
            isMirrored ? rest.setLeft(rest.left() + width + gap) : rest.setRight(rest.right() - width - gap);
        };
        if (!item.note.isEmpty())
            put(item.note, small, ColorRole::TextMuted, theme.px(8));
        put(item.text, theme.font(TextRole::Body, QFont::DemiBold), ColorRole::Text, theme.px(12));
        painter.setFont(body);
        painter.setPen(theme.color(ColorRole::Text));
        const auto name = item.mark.isEmpty() ? item.name : u"%1  %2"_s.arg(item.mark, item.name);
        painter.drawText(rest, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(body).elidedText(name, Qt::ElideRight, rest.width()));
        paintBar(painter, {rect.left(), line.bottom() + 1, rect.width(), theme.px(6)}, item, isMirrored, theme);
    }

private:
    void paintBar(QPainter &painter, const QRect &track, const ChartItem &item, bool isMirrored,
                  const Theme &theme) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Sunken));
        const qreal round = track.height() / 2.0;
        painter.drawRoundedRect(track, round, round);
        const double part = m_model.largest() > 0 ? std::abs(item.size) / m_model.largest() : 0;
        QRectF bar(track);
        bar.setWidth(std::max(part > 0 ? double(track.height()) : 0.0, track.width() * part));
        if (isMirrored)
            bar.moveRight(track.right() + 1);
        painter.setBrush(item.colour < 0 ? theme.color(ColorRole::BorderStrong) : theme.series(item.colour));
        painter.drawRoundedRect(bar, round, round);
    }

    const RankedModel &m_model;
};

} // namespace

void RankedModel::setItems(std::vector<ChartItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_largest = 0;
    for (const auto &item : m_items)
        m_largest = std::max(m_largest, std::abs(item.size));
    endResetModel();
}

int RankedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RankedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1: %2 %3"_s.arg(item.name, item.text, item.note).trimmed();
    default:
        return {};
    }
}

RankedBars::RankedBars(const QString &title, QWidget *parent)
    : QListView(parent)
    , m_title(title)
{
    setAccessibleName(title);
    setFrameShape(NoFrame);
    setModel(&m_model);
    setItemDelegate(new BarDelegate(m_model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setMinimumHeight(Theme::of(this).px(36 * 3));
}

void RankedBars::setItems(std::vector<ChartItem> items, const QString &valueTitle)
{
    m_valueTitle = valueTitle;
    m_model.setItems(std::move(items));
}

void RankedBars::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit chosen(m_model.items()[std::size_t(index.row())].key);
}

void RankedBars::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit chosen(m_model.items()[std::size_t(currentIndex().row())].key);
    else
        QListView::keyPressEvent(event);
}

QSize RankedBars::chartSize() const
{
    const auto &theme = Theme::of(this);
    return {std::max(width(), theme.px(320)), theme.px(36) * std::max(1, m_model.rowCount()) + theme.px(8)};
}

void RankedBars::paintChart(QPainter &painter)
{
    const auto &theme = Theme::of(this);
    const BarDelegate delegate(m_model, nullptr);
    QRect rect(theme.px(8), theme.px(4), chartSize().width() - theme.px(16), theme.px(36));
    for (const auto &item : m_model.items()) {
        delegate.paintItem(painter, rect, item, layoutDirection(), theme);
        rect.translate(0, rect.height());
    }
}

ChartNumbers RankedBars::chartNumbers() const
{
    ChartNumbers numbers{{m_title, m_valueTitle}, {}};
    for (const auto &item : m_model.items())
        numbers.rows.push_back({item.name, item.plain});
    return numbers;
}
