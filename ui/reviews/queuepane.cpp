// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/queuepane.h"

#include "models/core/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { QueueRole = Qt::UserRole, FilterRole, CountRole, IconNameRole };

/// Icon, name, and the number at the end.
class QueueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = option.widget;
        const auto &theme = Theme::of(view);
        painter->save();
        const auto mirrored
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const auto row = option.rect.adjusted(theme.px(8), 1, -theme.px(8), -1);
        const bool isHeading = !(index.flags() & Qt::ItemIsSelectable);
        if (option.state & QStyle::State_Selected || (option.state & QStyle::State_MouseOver && !isHeading)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                theme.color(option.state & QStyle::State_Selected ? ColorRole::Selection : ColorRole::Hover));
            painter->drawRoundedRect(row, theme.radius(), theme.radius());
        }
        if (option.state & QStyle::State_HasFocus && !isHeading) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(ColorRole::Focus), 1));
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(), theme.radius());
        }
        auto inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0);
        if (isHeading) {
            painter->setFont(theme.font(TextRole::Small));
            painter->setPen(theme.color(ColorRole::TextFaint));
            painter->drawText(mirrored(inner),
                              int(Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                              index.data().toString());
            painter->restore();
            return;
        }
        const int size = theme.px(16);
        const QRect place(inner.left(), inner.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(mirrored(place),
                            iconPixmap(index.data(IconNameRole).toString(), theme.color(ColorRole::TextMuted), size,
                                       view->devicePixelRatioF()));
        inner.adjust(size + theme.px(10), 0, 0, 0);
        const auto count = index.data(CountRole).toInt();
        if (count > 0) {
            const auto text = format::count(count);
            painter->setFont(theme.font(TextRole::Small));
            painter->setPen(theme.color(ColorRole::TextMuted));
            const int width = painter->fontMetrics().horizontalAdvance(text);
            painter->drawText(mirrored(QRect(inner.right() - width, inner.top(), width + 1, inner.height())),
                              int(Qt::AlignVCenter), text);
            inner.adjust(0, 0, -width - theme.px(8), 0);
        }
        const auto font = theme.font(TextRole::Body, count > 0 ? QFont::Medium : QFont::Normal);
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(mirrored(inner),
                          int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Theme::of(option.widget).px(120), Theme::of(option.widget).rowHeight()};
    }
};

} // namespace

QueuePane::QueuePane(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"reviewQueues"_s);
    setAccessibleName(tr("Queues and saved filters"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new QueueDelegate(this));
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    for (int i = 0; i < reviewQueueCount; ++i) {
        auto *item = new QListWidgetItem(queueName(ReviewQueue(i)), this);
        item->setData(QueueRole, i);
        item->setData(IconNameRole, queueIcon(ReviewQueue(i)));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentItemChanged, this, &QueuePane::choose);
}

void QueuePane::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    if (const auto id = item->data(FilterRole).toString(); !id.isEmpty())
        emit filterChosen(id);
    else
        emit queueChosen(ReviewQueue(item->data(QueueRole).toInt()));
}

void QueuePane::setCounts(const std::array<int, reviewQueueCount> &counts)
{
    for (int i = 0; i < reviewQueueCount; ++i) {
        const auto count = counts[std::size_t(i)];
        item(i)->setData(CountRole, count);
        item(i)->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(queueName(ReviewQueue(i)), format::count(count)));
    }
}

void QueuePane::setFilters(const QList<SavedReviewFilter> &filters)
{
    const QSignalBlocker quiet(this);
    const auto current = currentFilter();
    while (count() > reviewQueueCount)
        delete takeItem(count() - 1);
    if (filters.isEmpty())
        return;
    auto *heading = new QListWidgetItem(tr("Saved filters"), this);
    heading->setFlags(Qt::NoItemFlags);
    for (const auto &filter : filters) {
        auto *item = new QListWidgetItem(filter.name, this);
        item->setData(FilterRole, filter.id);
        item->setData(IconNameRole, u"list-filter"_s);
        item->setToolTip(tr("The menu of this entry removes the filter"));
        if (filter.id == current)
            setCurrentItem(item);
    }
}

void QueuePane::setQueue(ReviewQueue queue)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(queue));
}

QString QueuePane::currentFilter() const
{
    return currentItem() ? currentItem()->data(FilterRole).toString() : QString();
}

void QueuePane::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *item = event->reason() == QContextMenuEvent::Keyboard ? currentItem() : itemAt(event->pos());
    const auto id = item ? item->data(FilterRole).toString() : QString();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"trash-2"_s), tr("Remove the filter \"%1\"").arg(item->text()), this,
                    [this, id] { emit filterRemovalWanted(id); });
    menu->popup(event->globalPos());
}

void QueuePane::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}
