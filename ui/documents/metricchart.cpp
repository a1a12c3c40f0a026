// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/metricchart.h"

#include "models/documents/charttablemodel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

static constexpr int mostPlaces = 600; ///< that are drawn

MetricChart::MetricChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Chart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({0, 0, 0, 0});
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart()->setLocalizeNumbers(true);
    chart()->setLocale(QLocale());
    m_line = scene()->addLine({});
    m_line->setZValue(20);
    m_line->hide();
    setMinimumHeight(Theme::of(this).px(220));
    connect(chart(), &QChart::plotAreaChanged, this, &MetricChart::placeMarkers);
}

void MetricChart::setModel(const ChartTableModel *model)
{
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, [this] {
            m_first = m_last = 0;
            rebuild();
        });
    }
    rebuild();
}

void MetricChart::rebuild()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const auto &marker : m_markers) {
        delete marker.line;
        delete marker.text;
    }
    m_markers.clear();
    m_places = nullptr;
    m_values = nullptr;
    m_line->hide();
    m_hovered = -1;
    if (!m_model || m_model->rowCount() == 0)
        return;
    m_places = new QCategoryAxis(chart());
    m_values = new QValueAxis(chart());
    m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chooseRows();
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    switch (m_model->chart().kind) {
    case Chart::Kind::Lines:
        addLines();
        break;
    case Chart::Kind::StackedBars:
        addBars();
        break;
    case Chart::Kind::StackedAreas:
        addAreas();
        break;
    }
    if (m_model->chart().kind != Chart::Kind::Lines)
        addComparisons();
    if (m_last <= m_first)
        m_last = m_model->rowCount() - 1;
    setValueRange();
    chart()->legend()->setVisible(m_model->columnCount() > 2);
    setAccessibleDescription(m_model->chart().title);
    for (const auto &marker : m_model->chart().markers) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == marker.label)
                m_markers.push_back({row, scene()->addLine({}), scene()->addSimpleText(marker.text)});
        }
    }
    connectLegend();
    dress();
    applyZoom();
}

double MetricChart::valueAt(int row, int column) const
{
    const auto value = m_model->index(row, column).data(Qt::UserRole); // SortRole: the plain number
    const bool hidden = m_hidden.contains(m_model->headerData(column, Qt::Horizontal).toString());
    return hidden ? 0 : value.toDouble();
}

/// More places than a line has pixels are drawn by the largest of each few, so that no peak is lost and painting stays
/// quick; zoomed in, all are there.
void MetricChart::chooseRows()
{
    const int first = m_last > m_first ? std::max(0, int(std::floor(m_first)) - 1) : 0;
    const int last
        = m_last > m_first ? std::min(m_model->rowCount() - 1, int(std::ceil(m_last)) + 1) : m_model->rowCount() - 1;
    const int step = std::max(1, (last - first + 1 + mostPlaces - 1) / mostPlaces);
    m_rows.clear();
    for (int begin = first; begin <= last; begin += step) {
        int best = begin;
        double largest = -1;
        for (int row = begin; row < std::min(begin + step, last + 1) && step > 1; ++row) {
            double sum = 0;
            for (int column = 1; column < m_model->columnCount(); ++column)
                sum += std::abs(valueAt(row, column));
            if (sum > largest) {
                largest = sum;
                best = row;
            }
        }
        m_rows.push_back(best);
    }
}

void MetricChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_places);
    series->attachAxis(m_values);
}

ChartSeries::Role MetricChart::roleOf(int column) const
{
    return m_model->chart().series[std::size_t(column - 1)].role;
}

void MetricChart::addLine(int column)
{
    auto *series = new QLineSeries(chart());
    series->setName(m_model->headerData(column, Qt::Horizontal).toString());
    for (const int row : m_rows) {
        if (!m_hidden.contains(series->name()) && m_model->index(row, column).data(Qt::UserRole).isValid())
            series->append(row, valueAt(row, column));
    }
    series->setPointsVisible(m_model->rowCount() <= 60 && roleOf(column) != ChartSeries::Role::Comparison);
    series->setProperty("column", column);
    attach(series);
}

void MetricChart::addLines()
{
    for (int column = 1; column < m_model->columnCount(); ++column)
        addLine(column);
}

/// Over the stacks: another time is not a part of them.
void MetricChart::addComparisons()
{
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (roleOf(column) == ChartSeries::Role::Comparison)
            addLine(column);
    }
}

void MetricChart::addBars()
{
    auto *series = new QStackedBarSeries(chart());
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (roleOf(column) == ChartSeries::Role::Comparison)
            continue;
        auto *bars = new QBarSet(m_model->headerData(column, Qt::Horizontal).toString(), series);
        for (int row = 0; row < m_model->rowCount(); ++row)
            bars->append(valueAt(row, column));
        bars->setProperty("column", column);
        series->append(bars);
    }
    series->setBarWidth(0.76);
    attach(series);
}

void MetricChart::addAreas()
{
    QLineSeries *below = nullptr;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (roleOf(column) == ChartSeries::Role::Comparison)
            continue;
        auto *edge = new QLineSeries(chart());
        for (int i = 0; i < int(m_rows.size()); ++i)
            edge->append(m_rows[std::size_t(i)],
                         (below ? below->at(i).y() : 0) + valueAt(m_rows[std::size_t(i)], column));
        auto *area = new QAreaSeries(edge, below);
        area->setName(m_model->headerData(column, Qt::Horizontal).toString());
        area->setProperty("column", column);
        attach(area);
        below = edge;
    }
}

void MetricChart::setValueRange()
{
    const bool stacked = m_model->chart().kind != Chart::Kind::Lines;
    double low = 0, high = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        double up = 0, down = 0;
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const auto value = valueAt(row, column);
            if (stacked && roleOf(column) != ChartSeries::Role::Comparison)
                (value < 0 ? down : up) += value;
            else
                up = std::max(up, value), down = std::min(down, value);
        }
        high = std::max(high, up);
        low = std::min(low, down);
    }
    m_values->setRange(low * 1.05, high > low ? high * 1.05 : low + 1);
    m_values->setTickCount(5);
    m_values->applyNiceNumbers();
}

void MetricChart::connectLegend()
{
    const auto markers = chart()->legend()->markers();
    for (auto *marker : markers) {
        connect(marker, &QLegendMarker::clicked, this, [this, marker] {
            const auto name = marker->label();
            // Not from within the marker, which goes when the chart is made anew.
            QMetaObject::invokeMethod(
                this, [this, name] { setSeriesHidden(name, !isSeriesHidden(name)); }, Qt::QueuedConnection);
        });
    }
}

void MetricChart::setSeriesHidden(const QString &name, bool hidden)
{
    if (hidden)
        m_hidden.insert(name);
    else
        m_hidden.remove(name);
    rebuild();
}

QColor MetricChart::colourOf(int series) const
{
    const auto &theme = Theme::of(this);
    if (!m_model || std::size_t(series) >= m_model->chart().series.size())
        return theme.series(series);
    if (m_model->chart().palette == Chart::Palette::Stars)
        return theme.starsColor(series + 1);
    const auto &shown = m_model->chart().series[std::size_t(series)];
    if (shown.colour >= 0)
        return theme.series(shown.colour);
    return shown.role == ChartSeries::Role::Plain ? theme.series(series) : theme.color(ColorRole::TextFaint);
}

/// Everything the theme decides.
void MetricChart::dress()
{
    m_dressing = true;
    const auto &theme = Theme::of(this);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    const auto all = chart()->series();
    for (auto *each : all) {
        // Beyond eight the colours come again, dashed.
        const int column = each->property("column").toInt();
        const auto colour = colourOf(column - 1);
        if (auto *line = qobject_cast<QLineSeries *>(each)) {
            const bool isCompared = roleOf(column) == ChartSeries::Role::Comparison;
            line->setPen(QPen(colour, theme.px(2), column <= 8 && !isCompared ? Qt::SolidLine : Qt::DashLine,
                              Qt::RoundCap, Qt::RoundJoin));
        } else if (auto *area = qobject_cast<QAreaSeries *>(each)) {
            auto fill = colour;
            fill.setAlphaF(0.75F);
            area->setBrush(fill);
            area->setPen(QPen(colour, 1));
        } else if (auto *bars = qobject_cast<QStackedBarSeries *>(each)) {
            const auto sets = bars->barSets();
            for (auto *set : sets) {
                set->setBrush(colourOf(set->property("column").toInt() - 1));
                set->setPen(Qt::NoPen);
            }
        }
    }
    for (auto *axis : chart()->axes()) {
        axis->setLabelsFont(theme.font(TextRole::Small));
        axis->setLabelsColor(theme.color(ColorRole::TextMuted));
        axis->setLinePen(QPen(theme.color(ColorRole::Border), 1));
        axis->setGridLinePen(QPen(theme.color(ColorRole::Border), 1));
    }
    if (m_places)
        m_places->setGridLineVisible(false);
    if (m_values)
        m_values->setLineVisible(false);
    chart()->legend()->setFont(theme.font(TextRole::Small));
    chart()->legend()->setLabelColor(theme.color(ColorRole::TextMuted));
    const auto legend = chart()->legend()->markers();
    for (auto *marker : legend)
        marker->setLabelBrush(
            theme.color(m_hidden.contains(marker->label()) ? ColorRole::BorderStrong : ColorRole::TextMuted));
    m_line->setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    for (const auto &marker : m_markers) {
        marker.line->setPen(QPen(theme.color(ColorRole::BorderStrong), 1, Qt::DotLine));
        marker.text->setFont(theme.font(TextRole::Small));
        marker.text->setBrush(theme.color(ColorRole::TextMuted));
    }
    m_dressing = false;
}

/// As many labels as stand beside each other in full; the first one always.
void MetricChart::placeLabels()
{
    if (!m_places || !m_model)
        return;
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Small));
    const int first = std::max(0, int(std::ceil(m_first - 0.01)));
    const int last = std::min(m_model->rowCount() - 1, int(std::floor(m_last + 0.01)));
    int widest = 1;
    for (int row = first; row <= last; ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, 0).data().toString()));
    const int room = std::max(1, width() - Theme::of(this).px(90));
    const int fitting = std::max(1, room / (widest + Theme::of(this).px(20)));
    const int step = std::max(1, int(std::ceil(double(last - first + 1) / fitting)));
    const auto old = m_places->categoriesLabels();
    for (const auto &label : old)
        m_places->remove(label);
    for (int row = first; row <= last; row += step)
        m_places->append(m_model->index(row, 0).data().toString(), row);
    if (m_values) {
        const double span = m_values->max() - m_values->min();
        m_values->setLabelFormat(span >= 8 ? u"%.0f"_s : span >= 0.8 ? u"%.1f"_s : u"%.3f"_s);
    }
}

/// Texts that would run into the one before are left to the tooltip.
void MetricChart::placeMarkers()
{
    if (!m_places || chart()->series().isEmpty())
        return;
    const auto area = chart()->plotArea();
    double free = area.left();
    for (const auto &marker : m_markers) {
        const auto x = chart()->mapToPosition({double(marker.row), m_values->min()}, chart()->series().first()).x();
        const bool inside = x >= area.left() && x <= area.right();
        const auto width = marker.text->boundingRect().width();
        const auto left = std::min(x + 3, area.right() - width);
        marker.line->setVisible(inside);
        marker.line->setLine(x, area.top(), x, area.bottom());
        marker.text->setVisible(inside && left >= free);
        marker.text->setPos(left, area.top());
        if (marker.text->isVisible())
            free = left + width + 6;
    }
}

void MetricChart::applyZoom()
{
    if (!m_places)
        return;
    // Room at both ends, so that no point and no label is cut.
    const double side
        = std::max(m_model->chart().kind == Chart::Kind::StackedBars ? 0.6 : 0.3, (m_last - m_first) * 0.03);
    m_places->setRange(m_first - side, m_last + side);
    placeLabels();
    placeMarkers();
    emit rangeChanged(m_first, m_last);
}

void MetricChart::zoomTo(double first, double last)
{
    if (!m_model)
        return;
    const double end = m_model->rowCount() - 1;
    m_first = std::clamp(first, 0.0, end);
    m_last = std::clamp(last, 0.0, end);
    if (m_last <= m_first) {
        m_first = 0;
        m_last = end;
    }
    if (m_model->rowCount() > mostPlaces)
        rebuild(); // other places stand for their neighbours
    else
        applyZoom();
}

void MetricChart::zoomBy(double factor, double around)
{
    const double span = std::max(2.0, (m_last - m_first) * factor);
    if (!m_model || span >= m_model->rowCount() - 1) {
        zoomTo(0, -1);
        return;
    }
    const double part = m_last > m_first ? (around - m_first) / (m_last - m_first) : 0.5;
    const double first = std::clamp(around - part * span, 0.0, m_model->rowCount() - 1 - span);
    zoomTo(first, first + span);
}

void MetricChart::moveBy(double places)
{
    if (!m_model)
        return;
    const double span = m_last - m_first;
    const double first = std::clamp(m_first + places, 0.0, std::max(0.0, m_model->rowCount() - 1 - span));
    zoomTo(first, first + span);
}

double MetricChart::placeAt(const QPointF &position) const
{
    if (chart()->series().isEmpty())
        return 0;
    return chart()->mapToValue(chart()->mapFromScene(mapToScene(position.toPoint())), chart()->series().first()).x();
}

int MetricChart::rowAt(const QPointF &position) const
{
    if (!m_model || m_model->rowCount() == 0 || chart()->series().isEmpty())
        return -1;
    return std::clamp(int(std::lround(placeAt(position))), 0, m_model->rowCount() - 1);
}

QString MetricChart::valuesAt(int row) const
{
    QString html
        = u"<b>%1</b><table cellspacing=\"2\">"_s.arg(m_model->index(row, 0).data().toString().toHtmlEscaped());
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const auto index = m_model->index(row, column);
        if (!index.data().isValid() || m_hidden.contains(m_model->headerData(column, Qt::Horizontal).toString()))
            continue;
        const auto margin = index.data(Qt::ToolTipRole).toString();
        html += u"<tr><td style=\"color:%1\">■</td><td>%2</td><td align=\"right\"><b>%3</b> %4</td></tr>"_s.arg(
            colourOf(column - 1).name(), m_model->headerData(column, Qt::Horizontal).toString().toHtmlEscaped(),
            index.data().toString().toHtmlEscaped(), margin.toHtmlEscaped());
    }
    html += u"</table>"_s;
    for (const auto &marker : m_model->chart().markers) {
        if (marker.label == m_model->index(row, 0).data().toString())
            html += u"<p>%1</p>"_s.arg(tr("Release of %1").arg(marker.text).toHtmlEscaped());
    }
    if (!m_model->chart().unit.isEmpty())
        html += u"<span>%1</span>"_s.arg(m_model->chart().unit.toHtmlEscaped());
    return html;
}

void MetricChart::hover(int row, const QPoint &global)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_line->setVisible(row >= 0);
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    const auto area = chart()->plotArea();
    const auto x = chart()->mapToPosition({double(row), m_values->min()}, chart()->series().first()).x();
    m_line->setLine(x, area.top(), x, area.bottom());
    QToolTip::showText(global.isNull() ? mapToGlobal(QPoint(int(x), int(area.top()))) : global, valuesAt(row), this);
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_dragged) {
        moveBy(*m_dragged - placeAt(event->position()));
        return;
    }
    const bool inside = chart()->plotArea().contains(mapToScene(event->pos()));
    hover(inside ? rowAt(event->position()) : -1, event->globalPosition().toPoint());
}

void MetricChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const bool isZoomed = m_model && m_last - m_first < m_model->rowCount() - 1;
    if (event->button() == Qt::LeftButton && isZoomed && chart()->plotArea().contains(mapToScene(event->pos()))) {
        m_dragged = placeAt(event->position());
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    QChartView::mousePressEvent(event);
}

void MetricChart::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (isClick && chart()->plotArea().contains(mapToScene(event->pos())) && rowAt(event->position()) >= 0)
        emit activated(rowAt(event->position()));
    if (m_dragged) {
        m_dragged.reset();
        unsetCursor();
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent *)
{
    zoomTo(0, -1);
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)
        && std::abs(event->angleDelta().y()) >= std::abs(event->angleDelta().x())) {
        event->ignore(); // the page scrolls
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? 0.8 : 1.25, placeAt(event->position()));
    else
        moveBy(-event->angleDelta().x() / 120.0 * std::max(1.0, (m_last - m_first) / 10));
    event->accept();
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_model || m_model->rowCount() == 0 || chart()->series().isEmpty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(0.8, m_hovered >= 0 ? m_hovered : (m_first + m_last) / 2);
        break;
    case Qt::Key_Minus:
        zoomBy(1.25, m_hovered >= 0 ? m_hovered : (m_first + m_last) / 2);
        break;
    case Qt::Key_0:
        zoomTo(0, -1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moves)
            moveBy(step * std::max(1.0, (m_last - m_first) / 10));
        else
            hover(std::clamp(m_hovered < 0 ? int(m_first) : m_hovered + step, 0, m_model->rowCount() - 1), {});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered >= 0)
            emit activated(m_hovered);
        break;
    case Qt::Key_Escape:
        hover(-1, {});
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void MetricChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    hover(-1, {});
}

void MetricChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    m_line->hide();
}

void MetricChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeLabels();
    placeMarkers();
}

void MetricChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
}

QString MetricChart::chartTitle() const
{
    return m_model ? m_model->chart().title : QString();
}

void MetricChart::paintChart(QPainter &painter)
{
    const bool isHovered = m_line->isVisible();
    m_line->hide();
    scene()->render(&painter, QRectF(QPointF(), QSizeF(size())), scene()->sceneRect());
    m_line->setVisible(isHovered);
}

ChartNumbers MetricChart::chartNumbers() const
{
    ChartNumbers numbers;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column)
        numbers.titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; m_model && row < m_model->rowCount(); ++row)
        numbers.rows.push_back(m_model->plainRow(row));
    return numbers;
}
