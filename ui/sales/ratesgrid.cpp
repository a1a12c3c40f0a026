// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/ratesgrid.h"

#include "api/formats/delimited.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Codes of the currencies, and how it stands with each.
class CurrencyHeader final : public QHeaderView
{
public:
    explicit CurrencyHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto &theme = Theme::of(this);
        const auto inside = [&](int left, int width) {
            return QStyle::visualRect(layoutDirection(), rect,
                                      QRect(rect.left() + left, rect.top(), width, rect.height()));
        };
        painter->save();
        painter->fillRect(rect, theme.color(ColorRole::Page));
        painter->setPen(theme.color(ColorRole::Skeleton));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(theme.font(TextRole::Body, QFont::Medium));
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(inside(theme.px(24), theme.px(48)),
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                          model()->headerData(section, Qt::Vertical).toString());
        const auto state = model()->headerData(section, Qt::Vertical, RatesModel::StateRole).toString();
        if (!state.isEmpty())
            Badge::paint(painter, inside(theme.px(76), rect.width() - theme.px(80)), state,
                         Tone(model()->headerData(section, Qt::Vertical, RatesModel::ToneRole).toInt()), this);
        painter->restore();
    }
};

QString kindIcon(RateKind kind)
{
    switch (kind) {
    case RateKind::Edited:
        return u"pencil"_s;
    case RateKind::Pinned:
        return u"lock"_s;
    case RateKind::None:
    case RateKind::Imported:
        break;
    }
    return {};
}

class RateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QWidget *>(parent());
        const auto &theme = Theme::of(view);
        const bool isCarried = index.data(RatesModel::CarriedRole).toBool();
        auto text = index.data().toString();
        if (text.isEmpty())
            text = u"–"_s;
        else if (isCarried)
            text = u'(' + text + u')';
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        painter->setPen(theme.color(ColorRole::Skeleton));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto room = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const auto font = theme.font(TextRole::Body);
        painter->setFont(font);
        painter->setPen(
            theme.color(isCarried || index.data().toString().isEmpty() ? ColorRole::TextFaint : ColorRole::Text));
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          text);
        const auto mark = kindIcon(RateKind(index.data(RatesModel::KindRole).toInt()));
        if (!mark.isEmpty() && !isCarried) {
            const int size = theme.px(12);
            const QRect place(room.right() - QFontMetrics(font).horizontalAdvance(text) - theme.px(6) - size,
                              room.center().y() - size / 2, size, size);
            painter->drawPixmap(QStyle::visualRect(option.direction, room, place),
                                iconPixmap(mark, theme.color(ColorRole::Accent), size, view->devicePixelRatioF()));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color(ColorRole::Focus), theme.px(2)));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setAccessibleName(index.model()->headerData(index.row(), Qt::Vertical).toString() + u", "_s
                                  + index.model()->headerData(index.column(), Qt::Horizontal).toString());
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return editor;
    }
};

} // namespace

RatesGrid::RatesGrid(RatesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"rates"_s);
    setAccessibleName(tr("Exchange rates by currency and month"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setVerticalHeader(new CurrencyHeader(this));
    setItemDelegate(new RateDelegate(this));
    setModel(&model);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Choose everything"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
}

void RatesGrid::applyMetrics()
{
    const auto &theme = Theme::of(this);
    horizontalHeader()->setDefaultSectionSize(theme.px(104));
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    verticalHeader()->setFixedWidth(theme.px(220));
}

void RatesGrid::copySelection() const
{
    auto cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += delimited::tsvCell(cells[i].data().toString());
    }
    QApplication::clipboard()->setText(text);
}

void RatesGrid::removeCurrent()
{
    const auto current = currentIndex();
    if (current.column() == 0 && m_model.isPinned(current.row()))
        m_model.unpin(current.row());
    else
        m_model.reset(current);
}

void RatesGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isEnter && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else if (event->matches(QKeySequence::Delete) && currentIndex().isValid())
        removeCurrent();
    else
        QTableView::keyPressEvent(event);
}

void RatesGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

void RatesGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}
