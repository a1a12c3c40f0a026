// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

class ChartTableModel;
class QCategoryAxis;
class QGraphicsLineItem;
class QValueAxis;

/// Draws a ChartTableModel as lines, in the theme's colours. The mouse finds the values of a place on the axis.
class MetricChart final : public QChartView
{
    Q_OBJECT
public:
    explicit MetricChart(QWidget *parent = nullptr);

    void setModel(const ChartTableModel *model);
    QByteArray asSvg();
    QPixmap asPixmap(qreal scale = 2);
    /// What is told of the place under the mouse, as rich text.
    QString valuesAt(int row) const;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addSeries(int column);
    void dress();
    void placeLabels();
    int rowAt(const QPointF &position) const;

    const ChartTableModel *m_model = nullptr;
    QCategoryAxis *m_places = nullptr;
    QValueAxis *m_values = nullptr;
    QGraphicsLineItem *m_line = nullptr;
    int m_hovered = -1;
    bool m_dressing = false;
};
