// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/core/recordtablemodel.h"
#include "models/core/relativetime.h"
#include "models/images/imagesource.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QDrag>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyleOptionButton>
#include <QToolTip>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    viewport()->setBackgroundRole(QPalette::Window); // a table lies on the page, it is not a field
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false); // Tab leaves the table: the window must be walkable
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applyMetrics();
}

void TableView::applyMetrics()
{
    const auto &theme = Theme::of(this);
    verticalHeader()->setMinimumSectionSize(theme.px(16));
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setMinimumSectionSize(theme.px(48));
}

bool TableView::isFirstShown(int column) const
{
    return horizontalHeader()->sectionPosition(column) == 0; // hidden ones before it take no room
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()).row());
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hovered >= 0)
        setHovered(indexAt(viewport()->mapFromGlobal(QCursor::pos())).row());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit enterPressed(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The text of the first row, and how many there are if there are more.
static QPixmap dragPicture(const TableView *view, const QString &text, qsizetype count)
{
    const auto &theme = Theme::of(view);
    const auto font = theme.font(TextRole::Body, QFont::Medium);
    const QFontMetrics metrics(font);
    const auto number = count > 1 ? view->locale().toString(count) : QString();
    const int lead = theme.px(12), height = theme.controlHeight(), bubble = theme.px(20);
    const int numberWidth = number.isEmpty() ? 0 : std::max(bubble, metrics.horizontalAdvance(number) + lead);
    const auto shown = metrics.elidedText(text, Qt::ElideRight, theme.px(220));
    const QSize size(lead + metrics.horizontalAdvance(shown) + lead + (number.isEmpty() ? 0 : numberWidth + lead / 2),
                     height);
    QPixmap picture(size * view->devicePixelRatioF());
    picture.setDevicePixelRatio(view->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    paintRounded(&painter, QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(),
                 theme.color(ColorRole::Raised), theme.color(ColorRole::Accent));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRect(lead, 0, size.width(), height), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!number.isEmpty()) {
        const QRect place(size.width() - lead / 2 - numberWidth, (height - bubble) / 2, numberWidth, bubble);
        paintRounded(&painter, place, bubble / 2.0, theme.color(ColorRole::Accent));
        painter.setPen(theme.color(ColorRole::OnAccent));
        painter.drawText(place, Qt::AlignCenter, number);
    }
    return picture;
}

void TableView::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows;
    QStringList ids;
    for (const auto &index : selectionModel()->selectedRows()) {
        if (!(index.flags() & Qt::ItemIsDragEnabled))
            continue;
        rows.append(index);
        ids.append(index.data(RecordTableModelBase::IdRole).toString());
    }
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->setPixmap(dragPicture(this, rows.first().data().toString(), rows.size()));
    const QPointer<TableView> self(this); // it may be gone when the drag is over
    emit dragStarted(ids);
    drag->exec(actions, Qt::CopyAction);
    if (self)
        emit dragEnded();
}

TableDelegate::TableDelegate(TableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void TableDelegate::setImages(ImageSource *images)
{
    m_images = images;
    connect(images, &ImageSource::imageReady, m_view->viewport(), qOverload<>(&QWidget::update));
}

QString TableDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    switch (value.userType()) {
    case QMetaType::QDateTime:
        return relativeTime(value.toDateTime());
    case QMetaType::Bool:
        return value.toBool() ? tr("Yes") : tr("No");
    case QMetaType::Double: {
        const double number = value.toDouble();
        return locale.toString(number, 'f', number == std::floor(number) ? 0 : 2);
    }
    default:
        return QStyledItemDelegate::displayText(value, locale).replace(u'\n', u' ');
    }
}

/// The row's ground: selection and hover go from edge to edge with rounded ends.
void TableDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = index.row() == m_view->hoveredRow();
    if (selected || hovered)
        painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : ColorRole::Hover));
    else
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.color(ColorRole::Skeleton));
    const bool current = m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    if (current && selected) { // where the keyboard is
        if (m_view->isFirstShown(index.column())) {
            const bool mirrored = m_view->layoutDirection() == Qt::RightToLeft;
            const int width = theme.px(3);
            painter->fillRect(QRect(mirrored ? option.rect.right() + 1 - width : option.rect.left(), option.rect.top(),
                                    width, option.rect.height()),
                              theme.color(ColorRole::Accent));
        }
    }
}

/// Draws icon or picture and returns what is left for the text.
QRect TableDelegate::paintMark(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto mark = index.data(RecordTableModelBase::IconRole).toString();
    if (mark.isEmpty())
        return rect;
    const auto &theme = Theme::of(m_view);
    const bool picture = mark.contains(u':') || mark == "app"_L1;
    const int size = theme.px(picture ? (theme.isCompact() ? 18 : 22) : 16);
    QRect place(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
    place = QStyle::visualRect(m_view->layoutDirection(), rect, place);
    if (picture) {
        const auto image = m_images && mark.contains(u':') ? m_images->image(QUrl(mark)) : QImage();
        AppIconView::paint(painter, place, image, index.data().toString(),
                           index.data(RecordTableModelBase::IdRole).toString(), m_view);
    } else {
        painter->drawPixmap(place,
                            iconPixmap(mark, theme.color(ColorRole::TextMuted), size, m_view->devicePixelRatioF()));
    }
    const int used = size + theme.px(8);
    return m_view->layoutDirection() == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0) : rect.adjusted(used, 0, 0, 0);
}

void TableDelegate::paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    const auto text = displayText(index.data(), m_view->locale());
    const auto given = index.data(Qt::TextAlignmentRole);
    auto alignment = given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    if (m_cells.value(index.column()) == DataTable::Cell::Number)
        alignment = Qt::AlignRight | Qt::AlignVCenter;
    const bool first = m_view->isFirstShown(index.column());
    const auto wanted = index.data(Qt::FontRole); // of it the weight alone: sizes are the theme's
    const bool strong = wanted.canConvert<QFont>() && wanted.value<QFont>().weight() >= QFont::DemiBold;
    const auto font = theme.font(TextRole::Body, strong ? QFont::DemiBold : first ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(
        theme.color(first || strong || option.state & QStyle::State_Selected ? ColorRole::Text : ColorRole::TextMuted));
    if (const auto brush = index.data(Qt::ForegroundRole); brush.canConvert<QColor>())
        painter->setPen(brush.value<QColor>());
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a text reads in its own direction, whatever the window's
    painter->drawText(rect, int(QStyle::visualAlignment(m_view->layoutDirection(), alignment)) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QRect TableDelegate::checkRect(const QRect &cell, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    const int size = theme.px(16), lead = theme.px(m_view->isFirstShown(index.column()) ? 24 : 8);
    const QRect box(cell.left() + lead, cell.top() + (cell.height() - size) / 2, size, size);
    return QStyle::visualRect(m_view->layoutDirection(), cell, box);
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto state = index.data(Qt::CheckStateRole);
    if (event->type() != QEvent::MouseButtonRelease || !state.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!checkRect(option.rect, index).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint()))
        return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    painter->save();
    painter->setLayoutDirection(m_view->layoutDirection());
    paintRow(painter, option, index);
    const bool first = m_view->isFirstShown(index.column());
    const int lead = theme.px(first ? 24 : 8), trail = theme.px(8);
    auto rect = option.rect.adjusted(lead, 0, -trail, 0);
    rect = QStyle::visualRect(m_view->layoutDirection(), option.rect, rect);
    if (const auto state = index.data(Qt::CheckStateRole); state.isValid()) {
        QStyleOptionButton box;
        box.rect = checkRect(option.rect, index);
        box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        m_view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, m_view);
        const int used = box.rect.width() + theme.px(8);
        rect = m_view->layoutDirection() == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0)
                                                            : rect.adjusted(used, 0, 0, 0);
    }
    const auto cell = m_cells.value(index.column(), DataTable::Cell::Auto);
    const auto tone = index.data(RecordTableModelBase::ToneRole);
    const auto value = index.data();
    if (cell == DataTable::Cell::Stars) {
        paintStars(painter, rect, value.toDouble(), m_view);
    } else if (cell == DataTable::Cell::Progress) {
        QRect groove(rect.left(), rect.center().y() - theme.px(2), std::min(rect.width(), theme.px(120)), theme.px(4));
        groove = QStyle::visualRect(m_view->layoutDirection(), rect, groove);
        paintRounded(painter, groove, groove.height() / 2.0, theme.color(ColorRole::Skeleton));
        auto done = groove;
        done.setWidth(int(groove.width() * std::clamp(value.toDouble(), 0.0, 1.0)));
        paintRounded(painter, QStyle::visualRect(m_view->layoutDirection(), groove, done), groove.height() / 2.0,
                     theme.color(ColorRole::Accent));
    } else if (tone.isValid() && !value.toString().isEmpty()) {
        const auto mark = index.data(RecordTableModelBase::IconRole).toString();
        Badge::paint(painter, rect, displayText(value, m_view->locale()), Tone(tone.toInt()), m_view, mark);
    } else {
        rect = paintMark(painter, rect, index);
        paintText(painter, rect, option, index);
    }
    painter->restore();
}

int TableDelegate::wantedWidth(const QModelIndex &index) const
{
    const auto &theme = Theme::of(m_view);
    const bool first = m_view->isFirstShown(index.column());
    int width = theme.px(first ? 32 : 16);
    const auto text = displayText(index.data(), m_view->locale());
    if (m_cells.value(index.column()) == DataTable::Cell::Stars)
        return width + theme.px(5 * 15);
    if (m_cells.value(index.column()) == DataTable::Cell::Progress)
        return width + theme.px(120);
    if (index.data(RecordTableModelBase::ToneRole).isValid())
        return width + Badge::sizeFor(text, m_view).width();
    if (!index.data(RecordTableModelBase::IconRole).toString().isEmpty())
        width += theme.px(30);
    return width + QFontMetrics(theme.font(TextRole::Body, QFont::Medium)).horizontalAdvance(text) + theme.px(4);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {wantedWidth(index), Theme::of(m_view).rowHeight()};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto text = index.data(Qt::ToolTipRole).toString();
    const auto value = index.data();
    if (text.isEmpty() && value.userType() == QMetaType::QDateTime)
        text = exactTime(value.toDateTime());
    if (text.isEmpty() && wantedWidth(index) > option.rect.width())
        text = displayText(value, m_view->locale());
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

SkeletonRows::SkeletonRows(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    m_breath.setInterval(60ms);
    connect(&m_breath, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % 30;
        update();
    });
}

void SkeletonRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Theme::of(this).animationMs() > 0)
        m_breath.start();
}

void SkeletonRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_breath.stop();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Page));
    auto ink = theme.color(ColorRole::Skeleton);
    const double wave = 0.5 + 0.5 * std::sin(m_phase / 30.0 * 2 * 3.14159265358979);
    constexpr double columns[][2] = {{0.0, 0.26}, {0.32, 0.14}, {0.52, 0.10}, {0.68, 0.22}};
    const int height = theme.rowHeight();
    const int left = theme.px(24), room = width() - 2 * left;
    for (int row = 0; row * height < this->height() - theme.px(30); ++row) {
        const double fade = std::max(0.0, 1.0 - row / 14.0);
        for (int i = 0; i < 4; ++i) {
            const double length = columns[i][1] * (0.6 + 0.4 * ((row * 7 + i * 5) % 10) / 10.0);
            QRectF bar(left + columns[i][0] * room, theme.px(30) + row * height + height / 2.0 - theme.px(5),
                       length * room, theme.px(10));
            if (layoutDirection() == Qt::RightToLeft)
                bar.moveRight(width() - bar.left());
            ink.setAlphaF(float(fade * (0.65 + 0.35 * wave)));
            paintRounded(&painter, bar, theme.px(3), ink);
        }
    }
}
