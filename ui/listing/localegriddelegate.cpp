// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/localegriddelegate.h"

#include "models/listing/localegridmodel.h"
#include "ui/listing/localegrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

static constexpr int rowHeight = 44;

LocaleGridDelegate::LocaleGridDelegate(LocaleGrid *grid)
    : QStyledItemDelegate(grid)
    , m_grid(grid)
{
}

QSize LocaleGridDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::of(m_grid).px(220), Theme::of(m_grid).px(rowHeight)};
}

namespace {

/// What stands in a cell's corner.
struct Mark
{
    QString icon; ///< empty: none
    QColor ink;
};

Mark markOf(Model::Flags flags, const Theme &theme)
{
    if (flags & Model::Removed)
        return {u"trash-2"_s, theme.tone(Tone::Danger).foreground};
    if (flags & Model::Outdated)
        return {u"triangle-alert"_s, theme.tone(Tone::Warning).foreground};
    if (flags & Model::OverLimit)
        return {u"circle-alert"_s, theme.tone(Tone::Danger).foreground};
    if (flags & Model::Missing)
        return {u"circle-dashed"_s, theme.tone(Tone::Warning).foreground};
    if (flags & Model::Staged)
        return {u"pencil"_s, theme.color(ColorRole::Accent)};
    if (flags & Model::SameAsPrimary)
        return {u"copy"_s, theme.color(ColorRole::TextFaint)};
    return {};
}

/// Two lines at most; the second is cut where it ends. The direction is that of the text.
void paintLines(QPainter *painter, const QRect &rect, const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    if (!line.isValid())
        return;
    line.setLineWidth(rect.width());
    const auto rest = text.mid(line.textLength()).trimmed();
    layout.endLayout();
    const QFontMetrics metrics(font);
    const int lines = rest.isEmpty() ? 1 : 2;
    const int top = rect.top() + (rect.height() - lines * metrics.lineSpacing()) / 2;
    line.draw(painter, QPointF(rect.left(), top));
    if (!rest.isEmpty())
        painter->drawText(QRect(rect.left(), top + metrics.lineSpacing(), rect.width(), metrics.lineSpacing()),
                          int(option.alignment() | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(rest, Qt::ElideRight, rect.width()));
}

} // namespace

void LocaleGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_grid);
    const auto flags = Model::Flags(index.data(Model::FlagsRole).toInt());
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Selection));
    else if (flags & Model::OverLimit)
        painter->fillRect(option.rect, theme.tone(Tone::Danger).background);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (flags & Model::Staged) {
        const int bar = theme.px(3);
        painter->fillRect(mirrored ? option.rect.right() - bar + 1 : option.rect.left(), option.rect.top(), bar,
                          option.rect.height() - 1, theme.color(ColorRole::Accent));
    }

    // The end of the cell: mark above, counter below.
    const auto mark = markOf(flags, theme);
    const auto small = theme.font(TextRole::Small);
    const auto counter = index.data(Model::CounterRole).toString();
    const bool hasText = !index.data(Qt::DisplayRole).toString().isEmpty();
    const auto shownCounter = hasText || (flags & Model::Missing) ? counter : QString();
    const int markSize = theme.px(14);
    const int room = std::max(QFontMetrics(small).horizontalAdvance(shownCounter), mark.icon.isEmpty() ? 0 : markSize);
    auto content = option.rect.adjusted(theme.px(10), theme.px(4), -theme.px(8), -theme.px(5));
    auto end = QRect(content.right() - room + 1, content.top(), room, content.height());
    auto words = content.adjusted(0, 0, room > 0 ? -room - theme.px(8) : 0, 0);
    end = QStyle::visualRect(option.direction, content, end);
    words = QStyle::visualRect(option.direction, content, words);
    if (!mark.icon.isEmpty()) {
        const QRect place(mirrored ? end.left() : end.right() - markSize + 1, end.top() + theme.px(2), markSize,
                          markSize);
        painter->drawPixmap(place, iconPixmap(mark.icon, mark.ink, markSize, m_grid->devicePixelRatioF()));
    }
    painter->setFont(small);
    painter->setPen(flags & Model::OverLimit ? theme.tone(Tone::Danger).foreground : theme.color(ColorRole::TextFaint));
    painter->drawText(end, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignBottom)),
                      shownCounter);

    auto font = theme.font(TextRole::Body);
    font.setStrikeOut(flags & Model::Removed);
    painter->setFont(font);
    const bool muted = flags & (Model::Locked | Model::Removed | Model::Absent);
    painter->setPen(theme.color(muted ? ColorRole::TextMuted : ColorRole::Text));
    const auto text = flags & Model::Absent
        ? u"–"_s
        : index.data(Qt::DisplayRole).toString().left(2 * words.width() / theme.px(3)); // more than two lines hold
    paintLines(painter, words, font, text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.color(ColorRole::Focus), theme.px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *LocaleGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &field = m_grid->fieldOf(index);
    if (!field.isMultiline) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(field.title);
        return line;
    }
    auto *text = new QPlainTextEdit(parent);
    text->setAccessibleName(field.title);
    text->setTabChangesFocus(true);
    text->setToolTip(tr("Ctrl+Enter keeps the text, Esc drops it"));
    return text;
}

void LocaleGridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto text = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    else if (auto *area = qobject_cast<QPlainTextEdit *>(editor); area->toPlainText() != text)
        area->setPlainText(text);
}

void LocaleGridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const auto text = line ? line->text() : qobject_cast<QPlainTextEdit *>(editor)->toPlainText();
    model->setData(index, text, Qt::EditRole);
}

/// A long text gets more room than its cell has, inside the grid.
void LocaleGridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    const auto &theme = Theme::of(m_grid);
    auto place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setWidth(std::max(place.width(), theme.px(420)));
        place.setHeight(std::max(place.height(), theme.px(180)));
    } else {
        place.setWidth(std::max(place.width(), theme.px(260)));
    }
    const auto room = m_grid->viewport()->rect();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    editor->setGeometry(place);
}

bool LocaleGridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *area = qobject_cast<QPlainTextEdit *>(watched);
    if (area && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            emit commitData(area);
            emit closeEditor(area);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}
