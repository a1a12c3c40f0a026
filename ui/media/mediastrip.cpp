// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediastrip.h"

#include "models/core/format.h"
#include "models/images/imagesource.h"
#include "ui/media/mediaboard.h"
#include "ui/media/mediathumbs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int pictureHeight = 190;

namespace {

/// Picture above, name below.
class Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const MediaStrip &strip, ImageSource &images, QListWidget *view)
        : QStyledItemDelegate(view)
        , m_strip(strip)
        , m_images(images)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(m_view);
        const auto shape = mediathumbs::shapeOf(itemAt(index), m_strip.set());
        const int height = theme.px(pictureHeight);
        const int width = std::clamp(height * shape.width() / shape.height(), theme.px(84), theme.px(340));
        return {width + theme.px(16), height + theme.px(44)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(m_view);
        const auto item = itemAt(index);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(ColorRole::Selection));
            painter->drawRoundedRect(option.rect, theme.radius(), theme.radius());
        }
        const auto shape = mediathumbs::shapeOf(item, m_strip.set());
        const int height = theme.px(pictureHeight);
        const int width = std::min(height * shape.width() / shape.height(), option.rect.width() - theme.px(16));
        const QRect picture(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top() + theme.px(8),
                            width, std::min(height, width * shape.height() / shape.width()));
        mediathumbs::paint(painter, picture, item, m_strip.set().medium, m_images, m_view);
        const auto small = theme.font(TextRole::Small);
        const QFontMetrics metrics(small);
        painter->setFont(small);
        QRect words(option.rect.left() + theme.px(8), option.rect.top() + height + theme.px(12),
                    option.rect.width() - theme.px(16), metrics.lineSpacing());
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(words, Qt::AlignHCenter, metrics.elidedText(item.fileName, Qt::ElideMiddle, words.width()));
        words.translate(0, metrics.lineSpacing());
        const auto state = index.data(Qt::UserRole + 1).toString();
        const bool failed = item.delivery.phase == DeliveryState::Phase::Failed;
        painter->setPen(failed ? theme.tone(Tone::Danger).foreground : theme.color(ColorRole::TextMuted));
        painter->drawText(words, Qt::AlignHCenter, metrics.elidedText(state, Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    MediaItem itemAt(const QModelIndex &index) const
    {
        const auto id = index.data(Qt::UserRole).toString();
        const auto &items = m_strip.set().items;
        const auto found
            = std::find_if(items.begin(), items.end(), [&id](const MediaItem &item) { return item.key.id == id; });
        return found == items.end() ? MediaItem() : *found;
    }

    const MediaStrip &m_strip;
    ImageSource &m_images;
    QListWidget *m_view;
};

} // namespace

MediaStrip::MediaStrip(MediaSource &source, ImageSource &images, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_images(images)
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_note(new TextLabel(TextLabel::Style::Small, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"mediaStrip"_s);
    build();
    connect(&images, &ImageSource::imageReady, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &MediaStrip::onMoved);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &MediaStrip::updateButtons);
    updateButtons();
}

void MediaStrip::build()
{
    const auto &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    row->setSpacing(theme.px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    m_poster = addButton(row, u"posterFrame"_s, tr("Poster frame…"), u"image"_s, &MediaStrip::choosePoster);
    m_left = addButton(row, u"moveEarlier"_s, tr("Earlier"), u"arrow-left"_s, &MediaStrip::moveEarlier);
    m_right = addButton(row, u"moveLater"_s, tr("Later"), u"arrow-right"_s, &MediaStrip::moveLater);
    m_remove = addButton(row, u"removeMedia"_s, tr("Remove"), u"trash-2"_s, &MediaStrip::removeChosen);
    m_replace = addButton(row, u"replaceMedia"_s, tr("Replace…"), u"refresh-cw"_s, &MediaStrip::replaceCurrent);
    m_copy = addButton(row, u"copyMedia"_s, tr("Copy to languages…"), u"copy"_s, &MediaStrip::copyRequested);
    m_add = addButton(row, u"addMedia"_s, tr("Add files…"), u"plus"_s, &MediaStrip::addRequested);

    m_list->setObjectName(u"mediaItems"_s);
    m_list->setAccessibleName(tr("Files of the set, in order"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new Delegate(*this, m_images, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
}

QPushButton *MediaStrip::addButton(QHBoxLayout *row, const QString &name, const QString &text, const QString &iconName,
                                   void (MediaStrip::*run)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, run);
    return button;
}

void MediaStrip::setSet(const MediaSet &set)
{
    m_set = set;
    fill();
}

static QString stateOf(const MediaItem &item)
{
    using Phase = DeliveryState::Phase;
    if (item.isRemoved)
        return MediaStrip::tr("To be removed");
    if (item.isStaged())
        return MediaStrip::tr("To be sent, %1").arg(format::bytes(item.bytes));
    switch (item.delivery.phase) {
    case Phase::Failed:
        return item.delivery.problems.value(0, MediaStrip::tr("Refused"));
    case Phase::Processing:
        return MediaStrip::tr("Being processed");
    case Phase::AwaitingUpload:
        return MediaStrip::tr("Not sent to its end");
    case Phase::Delivered:
        break;
    }
    return item.posterTime.isEmpty() ? format::bytes(item.bytes) : MediaStrip::tr("Poster at %1").arg(item.posterTime);
}

void MediaStrip::fill()
{
    m_filling = true;
    const auto before = chosen();
    const int current = m_list->currentRow();
    m_list->clear();
    for (const auto &item : m_set.items) {
        auto *entry = new QListWidgetItem(item.fileName, m_list);
        entry->setData(Qt::UserRole, item.key.id);
        entry->setData(Qt::UserRole + 1, stateOf(item));
        entry->setData(Qt::AccessibleDescriptionRole, stateOf(item));
        QStringList hint{item.fileName, stateOf(item)};
        for (const auto &problem : item.delivery.problems)
            hint.append(problem);
        hint.removeDuplicates();
        entry->setToolTip(hint.join(u'\n'));
        entry->setSelected(before.contains(item.key));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1), QItemSelectionModel::NoUpdate);
    const auto *type = displayType(m_set.medium, m_set.displayType);
    m_title->setText(m_set.locale.isEmpty()
                         ? tr("Choose a cell of the board")
                         : u"%1 · %2"_s.arg(type ? type->title : m_set.displayType, format::locale(m_set.locale)));
    QStringList sizes;
    for (const auto &size : type ? type->sizes.mid(0, 3) : QList<QSize>())
        sizes.append(u"%1 × %2"_s.arg(size.width()).arg(size.height()));
    m_note->setText(m_set.locale.isEmpty() ? QString()
                                           : tr("%1 of %2 · takes %3")
                                                 .arg(m_set.count())
                                                 .arg(mediumLimits(m_set.medium).most)
                                                 .arg(sizes.join(tr(", "))));
    m_filling = false;
    updateButtons();
}

QList<ResourceKey> MediaStrip::chosen() const
{
    QList<ResourceKey> keys;
    for (const auto &item : m_set.items) {
        for (const auto *entry : m_list->selectedItems()) {
            if (entry->data(Qt::UserRole).toString() == item.key.id)
                keys.append(item.key);
        }
    }
    return keys;
}

void MediaStrip::updateButtons()
{
    const auto keys = chosen();
    const bool hasSet = !m_set.localization.isNull();
    const int row = m_list->currentRow();
    const auto *one = keys.size() == 1 && row >= 0 && row < m_set.items.size() ? &m_set.items[row] : nullptr;
    m_add->setEnabled(hasSet && m_set.count() < mediumLimits(m_set.medium).most);
    m_copy->setEnabled(hasSet && m_set.count() > 0);
    m_remove->setEnabled(!keys.isEmpty());
    m_replace->setEnabled(one && !one->isRemoved && !one->isStaged());
    m_left->setEnabled(one && row > 0);
    m_right->setEnabled(one && row + 1 < m_set.items.size());
    m_poster->setVisible(m_set.medium == Medium::Preview);
    m_poster->setEnabled(one && !one->videoUrl.isEmpty());
    m_poster->setToolTip(one && one->videoUrl.isEmpty() ? tr("Only once the server has processed the video")
                                                        : QString());
}

/// The list has moved a row: so are the files.
void MediaStrip::onMoved()
{
    if (m_filling)
        return;
    QList<ResourceKey> order;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto id = m_list->item(row)->data(Qt::UserRole).toString();
        for (const auto &item : m_set.items) {
            if (item.key.id == id && !item.isRemoved)
                order.append(item.key);
        }
    }
    // The list is still in the middle of the move.
    QMetaObject::invokeMethod(
        this, [this, set = m_set, order] { m_source.reorder(set, order); }, Qt::QueuedConnection);
}

void MediaStrip::moveBy(int step)
{
    const int from = m_list->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= m_set.items.size())
        return;
    QList<ResourceKey> order;
    auto items = m_set.items;
    items.move(from, to);
    for (const auto &item : items) {
        if (!item.isRemoved)
            order.append(item.key);
    }
    m_list->setCurrentRow(to);
    m_source.reorder(m_set, order);
}

void MediaStrip::removeChosen()
{
    m_source.remove(chosen());
}

void MediaStrip::replaceCurrent()
{
    if (const auto keys = chosen(); !keys.isEmpty())
        emit replaceRequested(keys.first());
}

void MediaStrip::choosePoster()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_set.items.size())
        emit posterRequested(m_set.items[row]);
}

bool MediaStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
            removeChosen();
            return true;
        }
        if (alt && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            moveBy(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    // Files from outside; moves inside the list are the list's own.
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto paths = localFiles(drop->mimeData());
        if (!paths.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                emit filesDropped(paths);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
