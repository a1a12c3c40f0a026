// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediaboard.h"

#include "models/images/imagesource.h"
#include "models/media/mediaboardmodel.h"
#include "ui/media/mediathumbs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

static constexpr int cellHeight = 96;
static constexpr int cellWidth = 250;

namespace {

class Delegate final : public QStyledItemDelegate
{
public:
    Delegate(MediaBoardModel &model, ImageSource &images, QTableView *view)
        : QStyledItemDelegate(view)
        , m_model(model)
        , m_images(images)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(m_view);
        painter->save();
        painter->setClipRect(option.rect);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        auto room = option.rect.adjusted(theme.px(10), theme.px(8), -theme.px(10), -theme.px(8));
        paintFooter(painter, room, index);
        room.setBottom(room.bottom() - theme.px(20));
        paintThumbs(painter, room, option.direction, m_model.setAt(index));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color(ColorRole::Focus), theme.px(2)));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

private:
    void paintFooter(QPainter *painter, const QRect &room, const QModelIndex &index) const
    {
        const auto &theme = Theme::of(m_view);
        const auto problem = index.data(MediaBoardModel::ProblemRole).toString();
        const bool isStaged = index.data(MediaBoardModel::StagedRole).toBool();
        const auto count = index.data().toString();
        const auto text = count.isEmpty() ? MediaBoardModel::tr("Drop files here") : count;
        painter->setFont(theme.font(TextRole::Small));
        painter->setPen(problem.isEmpty() ? theme.color(ColorRole::TextFaint) : theme.tone(Tone::Danger).foreground);
        const auto direction = m_view->layoutDirection();
        painter->drawText(room, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignBottom)), text);
        if (problem.isEmpty() && !isStaged)
            return;
        const int side = theme.px(14);
        const auto place
            = QStyle::visualRect(direction, room, QRect(room.right() - side + 1, room.bottom() - side + 1, side, side));
        const auto ink = problem.isEmpty() ? theme.color(ColorRole::Accent) : theme.tone(Tone::Danger).foreground;
        painter->drawPixmap(
            place,
            iconPixmap(problem.isEmpty() ? u"pencil"_s : u"circle-alert"_s, ink, side, m_view->devicePixelRatioF()));
    }

    void paintThumbs(QPainter *painter, const QRect &room, Qt::LayoutDirection direction, const MediaSet &set) const
    {
        const auto &theme = Theme::of(m_view);
        const int gap = theme.px(4);
        int x = room.left();
        for (const auto &item : set.items) {
            const auto shape = mediathumbs::shapeOf(item, set);
            const int width = std::max(theme.px(16), room.height() * shape.width() / shape.height());
            if (x + width > room.right() + 1) {
                painter->setPen(theme.color(ColorRole::TextMuted));
                painter->drawText(
                    QStyle::visualRect(direction, room,
                                       QRect(room.right() - theme.px(12), room.top(), theme.px(12), room.height())),
                    Qt::AlignCenter, u"…"_s);
                break;
            }
            const auto place = QStyle::visualRect(direction, room, QRect(x, room.top(), width, room.height()));
            mediathumbs::paint(painter, place, item, set.medium, m_images, m_view);
            x += width + gap;
        }
    }

    MediaBoardModel &m_model;
    ImageSource &m_images;
    QTableView *m_view;
};

} // namespace

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

MediaBoard::MediaBoard(MediaBoardModel &model, ImageSource &images, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"mediaBoard"_s);
    setAccessibleName(tr("Pictures of all languages and screens"));
    setModel(&model);
    setItemDelegate(new Delegate(model, images, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Choose everything"));
    connect(&images, &ImageSource::imageReady, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, &MediaBoard::applyMetrics);
    applyMetrics();
}

void MediaBoard::applyMetrics()
{
    const auto &theme = Theme::of(this);
    verticalHeader()->setDefaultSectionSize(theme.px(cellHeight));
    verticalHeader()->setFixedWidth(theme.px(240));
    horizontalHeader()->setDefaultSectionSize(theme.px(cellWidth));
}

void MediaBoard::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void MediaBoard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// The cell that will get the files is chosen as the pointer moves.
void MediaBoard::dragMoveEvent(QDragMoveEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setCurrentIndex(indexAt(event->position().toPoint()));
}

void MediaBoard::dropEvent(QDropEvent *event)
{
    const auto paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths, indexAt(event->position().toPoint()));
}
