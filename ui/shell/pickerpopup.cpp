// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pickerpopup.h"

#include "models/images/imagesource.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class PickerDelegate final : public QStyledItemDelegate
{
public:
    explicit PickerDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    ImageSource *images = nullptr;
    bool groups = true;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Theme::of(m_view).px(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(m_view);
        const auto &rect = option.rect;
        const auto direction = m_view->layoutDirection();
        const auto place = [&](int x, int width) {
            return QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height()));
        };
        painter->save();
        painter->setLayoutDirection(direction);
        if (option.state & QStyle::State_Selected)
            paintRounded(painter, rect, theme.radius(), theme.color(ColorRole::Selection));
        else if (option.state & QStyle::State_MouseOver)
            paintRounded(painter, rect, theme.radius(), theme.color(ColorRole::Hover));
        paintMark(painter, place(theme.px(10), theme.px(20)), index);

        int end = rect.width() - theme.px(10);
        const auto small = theme.font(TextRole::Small);
        const auto hint = index.data(PaletteModel::ShortcutRole).toString();
        const auto note = hint.isEmpty() && groups ? index.data(PaletteModel::GroupRole).toString() : hint;
        if (!note.isEmpty()) {
            const int wide = QFontMetrics(small).horizontalAdvance(note);
            painter->setFont(small);
            painter->setPen(theme.color(ColorRole::TextFaint));
            painter->drawText(place(end - wide, wide + 1), Qt::AlignCenter, note);
            end -= wide + theme.px(16);
        }
        const auto align
            = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
        int x = theme.px(10 + 20 + 10);
        const auto font = theme.font(TextRole::Body, QFont::Medium);
        const auto title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, end - x);
        const int width = QFontMetrics(font).horizontalAdvance(title);
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(place(x, width + 1), align, title);
        x += width + theme.px(8);
        const auto subtitle = index.data(PaletteModel::SubtitleRole).toString();
        if (!subtitle.isEmpty() && end - x > theme.px(24)) {
            painter->setFont(theme.font(TextRole::Body));
            painter->setPen(theme.color(ColorRole::TextMuted));
            painter->drawText(place(x, end - x), align,
                              QFontMetrics(theme.font(TextRole::Body)).elidedText(subtitle, Qt::ElideRight, end - x));
        }
        painter->restore();
    }

private:
    void paintMark(QPainter *painter, const QRect &room, const QModelIndex &index) const
    {
        const auto &theme = Theme::of(m_view);
        const auto name = index.data(PaletteModel::IconNameRole).toString();
        const int size = name.isEmpty() ? theme.px(20) : theme.px(16);
        QRect place(0, 0, size, size);
        place.moveCenter(room.center());
        if (name.isEmpty()) {
            const auto url = index.data(PaletteModel::PictureRole).toUrl();
            const auto picture = images && !url.isEmpty() ? images->image(url) : QImage();
            const auto title = index.data().toString();
            AppIconView::paint(painter, place, picture, title, title, m_view);
        } else {
            painter->drawPixmap(place,
                                iconPixmap(name, theme.color(ColorRole::TextMuted), size, m_view->devicePixelRatioF()));
        }
    }

    QListView *m_view;
};

} // namespace

PickerPopup::PickerPopup(const QString &placeholder, QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(TextLabel::Style::Muted, tr("Nothing matches"), this))
{
    const auto &theme = Theme::of(parent);
    const int gap = theme.px(8);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->addAction(icon(u"search"_s, ColorRole::TextFaint), QLineEdit::LeadingPosition);
    m_field->setProperty("leadingIcon", true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setQuery(text); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const bool any = m_model.rowCount() > 0;
        m_list->setVisible(any);
        m_nothing->setVisible(!any);
        m_list->setCurrentIndex(m_model.index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void PickerPopup::setImages(ImageSource *images)
{
    static_cast<PickerDelegate *>(m_list->itemDelegate())->images = images;
    if (images)
        connect(images, &ImageSource::imageReady, m_list->viewport(), qOverload<>(&QWidget::update));
}

void PickerPopup::setShowsGroups(bool shows)
{
    static_cast<PickerDelegate *>(m_list->itemDelegate())->groups = shows;
}

void PickerPopup::clearQuery()
{
    m_field->clear();
}

QString PickerPopup::query() const
{
    return m_field->text();
}

void PickerPopup::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const auto item = m_model.itemAt(row); // a copy: running it may change the items
    emit dismissed();
    emit chosen(item.id);
    if (item.run)
        item.run();
}

void PickerPopup::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    m_list->setCurrentIndex(
        m_model.index(rows == 1 || rows == -1 ? (row + count) % count : std::clamp(row, 0, count - 1), 0));
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        emit dismissed();
        return true;
    default:
        return false;
    }
}

void PickerPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

void PickerPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    paintRounded(&painter, rect(), theme.px(10), theme.color(ColorRole::Raised), theme.color(ColorRole::BorderStrong));
}
