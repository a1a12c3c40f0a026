// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

/// The view inside a DataTable: whole rows light up under the mouse, Enter activates, no grid, no row numbers.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    int hoveredRow() const { return m_hovered; }
    void applyMetrics();
    bool isFirstShown(int column) const;

signals:
    void enterPressed(const QModelIndex &index);
    void copyRequested();
    void dragStarted(const QStringList &ids); ///< of rows; only with setDragEnabled() and a model that allows it
    void dragEnded();

protected:
    void startDrag(Qt::DropActions actions) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setHovered(int row);
    int m_hovered = -1;
};

/// Draws cells by the roles of RecordTableModelBase.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(TableView *view);
    void setCell(int column, DataTable::Cell cell) { m_cells.insert(column, cell); }
    void setImages(ImageSource *images);
    int wantedWidth(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    /// A click on its box ticks a cell that has a CheckStateRole.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect checkRect(const QRect &cell, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintMark(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    TableView *m_view;
    ImageSource *m_images = nullptr;
    QHash<int, DataTable::Cell> m_cells;
};

/// Grey bars where rows will be, breathing slowly unless motion is unwanted.
class SkeletonRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_breath;
    int m_phase = 0;
};
