// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/chartitem.h"

#include <QWidget>

/// Areas that say how much of the whole each thing is; what belongs together stands together, in one colour.
class Treemap final : public QWidget, public ExportableChart
{
    Q_OBJECT
public:
    explicit Treemap(const QString &title, QWidget *parent = nullptr);

    /// Items with parts are drawn as those; sizes below zero count as nothing.
    void setItems(std::vector<ChartItem> items, const QString &valueTitle);
    /// Of an item without parts, by key; null when it has no room.
    QRectF rectOf(const QString &key) const;
    QString current() const;

    QString chartTitle() const override { return m_title; }
    QSize chartSize() const override { return size(); }
    void paintChart(QPainter &painter) override;
    ChartNumbers chartNumbers() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &key); ///< by a click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Tile
    {
        QRectF rect;
        const ChartItem *item = nullptr;
        const ChartItem *group = nullptr; ///< null: it stands by itself
        int shade = 0; ///< of the group's colour
    };

    void arrange();
    int tileAt(const QPointF &position) const;
    QString textOf(const Tile &tile) const;
    void paintTile(QPainter &painter, const Tile &tile) const;
    void setCurrent(int tile);
    int neighbour(int key) const;

    QString m_title;
    QString m_valueTitle;
    std::vector<ChartItem> m_items;
    std::vector<Tile> m_tiles;
    int m_current = -1;
    int m_hovered = -1;
};
