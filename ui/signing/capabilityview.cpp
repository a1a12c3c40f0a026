// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/capabilityview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

/// The names of the capabilities, standing.
class StandingHeader final : public QHeaderView
{
public:
    explicit StandingHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(true);
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto &theme = Theme::of(this);
        const auto text = model()->headerData(section, Qt::Horizontal).toString();
        painter->save();
        painter->fillRect(rect, theme.color(ColorRole::Page));
        painter->setFont(theme.font(TextRole::Small));
        painter->setPen(theme.color(ColorRole::TextMuted));
        painter->translate(rect.left(), rect.bottom() + 1);
        painter->rotate(-90);
        const QRect standing(theme.px(8), 0, rect.height() - theme.px(12), rect.width());
        painter->drawText(standing, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, standing.width()));
        painter->restore();
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    QSize sectionSizeFromContents(int) const override
    {
        const auto &theme = Theme::of(this);
        return {theme.px(36), theme.px(170)};
    }
};

class MarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QWidget *>(parent());
        const auto &theme = Theme::of(view);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(ColorRole::Selection));
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.data(CapabilityMatrix::StagedRole).toBool())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height() - 1),
                              theme.color(ColorRole::Accent));
        const int size = theme.px(16);
        const QRect place(option.rect.center() - QPoint(size / 2, size / 2), QSize(size, size));
        const auto ink = theme.color(on ? ColorRole::Accent : ColorRole::TextFaint);
        painter->drawPixmap(
            place, iconPixmap(on ? u"circle-check"_s : u"minus"_s, ink, on ? size : size, view->devicePixelRatioF()));
        if (index.data(CapabilityMatrix::HasSettingsRole).toBool()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawEllipse(QPointF(place.right() + theme.px(4), place.bottom()), theme.px(2), theme.px(2));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.color(ColorRole::Focus), theme.px(2)));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto &theme = Theme::of(qobject_cast<const QWidget *>(parent()));
        const QRect place(option.rect.center() - QPoint(theme.px(11), theme.px(11)), QSize(theme.px(22), theme.px(22)));
        if (mouse->button() != Qt::LeftButton || !place.contains(mouse->position().toPoint()))
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

CapabilityView::CapabilityView(CapabilityMatrix &matrix, QWidget *parent)
    : QTableView(parent)
    , m_matrix(matrix)
{
    setObjectName(u"capabilityMatrix"_s);
    setAccessibleName(tr("App IDs and their capabilities"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Choose everything"));
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setHorizontalHeader(new StandingHeader(this));
    setItemDelegate(new MarkDelegate(this));
    setModel(&matrix);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::doubleClicked, this, &CapabilityView::settingsWanted);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &CapabilityView::idChosen);
    applyMetrics();
}

void CapabilityView::applyMetrics()
{
    const auto &theme = Theme::of(this);
    horizontalHeader()->setDefaultSectionSize(theme.px(36));
    horizontalHeader()->setFixedHeight(theme.px(170));
    verticalHeader()->setDefaultSectionSize(theme.px(32));
    verticalHeader()->setFixedWidth(theme.px(260));
}

void CapabilityView::toggle()
{
    const auto cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    const auto isOn = [this](const QModelIndex &cell) { return m_matrix.isOn(cell.row(), cell.column()); };
    m_matrix.setOn(cells, !std::all_of(cells.begin(), cells.end(), isOn));
}

void CapabilityView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        toggle();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit settingsWanted(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CapabilityView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}
