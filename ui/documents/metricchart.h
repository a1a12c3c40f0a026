// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/metricsdocument.h"
#include "ui/charts/chartexport.h"

#include <QSet>
#include <QtCharts/QChartView>

#include <optional>
#include <vector>

class ChartTableModel;
class QAbstractSeries;
class QCategoryAxis;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

/// Draws a ChartTableModel as lines, stacked bars or areas, in the theme's colours. Mouse and arrow keys find the
/// values of a place; wheel, dragging, plus, minus and 0 zoom and move; a click in the legend hides a series.
class MetricChart final : public QChartView, public ExportableChart
{
    Q_OBJECT
public:
    explicit MetricChart(QWidget *parent = nullptr);

    void setModel(const ChartTableModel *model);
    /// What is told of a place, as rich text.
    QString valuesAt(int row) const;
    /// Shows the rows from `first` to `last`; all of them when it is the other way round.
    void zoomTo(double first, double last);
    void setSeriesHidden(const QString &name, bool hidden);
    bool isSeriesHidden(const QString &name) const { return m_hidden.contains(name); }

    QString chartTitle() const override;
    QSize chartSize() const override { return size(); }
    void paintChart(QPainter &painter) override;
    ChartNumbers chartNumbers() const override;

signals:
    void activated(int row); ///< a place was chosen, by a click or Enter
    void rangeChanged(double first, double last); ///< of the rows that are shown

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLines();
    void addBars();
    void addAreas();
    void addComparisons();
    void addLine(int column);
    ChartSeries::Role roleOf(int column) const;
    void chooseRows();
    void attach(QAbstractSeries *series);
    double valueAt(int row, int column) const; ///< 0 where there is none, and of hidden series
    QColor colourOf(int series) const;
    void setValueRange();
    void connectLegend();
    void dress();
    void placeLabels();
    void placeMarkers();
    void applyZoom();
    void zoomBy(double factor, double around);
    void moveBy(double places);
    void hover(int row, const QPoint &global);
    int rowAt(const QPointF &position) const;
    double placeAt(const QPointF &position) const;

    struct Marker
    {
        int row = 0;
        QGraphicsLineItem *line = nullptr; ///< the scene's
        QGraphicsSimpleTextItem *text = nullptr;
    };

    const ChartTableModel *m_model = nullptr;
    QCategoryAxis *m_places = nullptr;
    QValueAxis *m_values = nullptr;
    QGraphicsLineItem *m_line = nullptr;
    std::vector<Marker> m_markers;
    QSet<QString> m_hidden; ///< series, by name
    std::vector<int> m_rows; ///< that are drawn
    double m_first = 0; ///< what is shown
    double m_last = 0;
    std::optional<double> m_dragged; ///< the place under the mouse when the drag began
    QPoint m_pressed; ///< where
    int m_hovered = -1;
    bool m_dressing = false;
};
