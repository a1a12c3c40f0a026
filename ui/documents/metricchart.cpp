// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/metricchart.h"

#include "models/documents/charttablemodel.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QSvgGenerator>
#include <QToolTip>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

MetricChart::MetricChart(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Chart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the table below says the same to the keyboard
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({0, 0, 0, 0});
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_line = scene()->addLine({});
    m_line->setZValue(20);
    m_line->hide();
    setMinimumHeight(Theme::of(this).px(220));
}

void MetricChart::setModel(const ChartTableModel *model)
{
    m_model = model;
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &MetricChart::rebuild);
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
    m_places = nullptr;
    m_values = nullptr;
    m_line->hide();
    m_hovered = -1;
    if (!m_model || m_model->rowCount() == 0)
        return;
    m_places = new QCategoryAxis(chart());
    m_values = new QValueAxis(chart());
    m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    for (int column = 1; column < m_model->columnCount(); ++column)
        addSeries(column);
    // Room at both ends, so that no point and no label is cut.
    const double last = m_model->rowCount() - 1, side = std::max(0.3, last * 0.03);
    m_places->setRange(-side, last + side);
    double low = 0, high = 0;
    for (const auto &series : m_model->chart().series) {
        for (const auto &point : series.points) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    m_values->setRange(low, high > low ? high * 1.05 : low + 1);
    m_values->setTickCount(5);
    m_values->applyNiceNumbers();
    chart()->legend()->setVisible(m_model->columnCount() > 2);
    setAccessibleDescription(m_model->chart().title);
    dress();
    placeLabels();
}

void MetricChart::addSeries(int column)
{
    auto *series = new QLineSeries(chart());
    series->setName(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto value = m_model->index(row, column).data(Qt::UserRole); // SortRole: the plain number
        if (value.isValid())
            series->append(row, value.toDouble());
    }
    series->setPointsVisible(m_model->rowCount() <= 60);
    chart()->addSeries(series);
    series->attachAxis(m_places);
    series->attachAxis(m_values);
}

/// Everything the theme decides.
void MetricChart::dress()
{
    m_dressing = true;
    const auto &theme = Theme::of(this);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    int at = 0;
    const auto all = chart()->series();
    for (auto *each : all) {
        auto *series = static_cast<QLineSeries *>(each);
        // Beyond eight the colours come again, dashed.
        QPen pen(theme.series(at), theme.px(2), at < 8 ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
        series->setPen(pen);
        ++at;
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
    m_line->setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
    m_dressing = false;
}

/// As many labels as stand beside each other in full; the first one always.
void MetricChart::placeLabels()
{
    if (!m_places || !m_model)
        return;
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Small));
    int widest = 1;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, 0).data().toString()));
    const int room = std::max(1, width() - Theme::of(this).px(90));
    const int fitting = std::max(1, room / (widest + Theme::of(this).px(20)));
    const int step = std::max(1, int(std::ceil(double(m_model->rowCount()) / fitting)));
    const auto old = m_places->categoriesLabels();
    for (const auto &label : old)
        m_places->remove(label);
    for (int row = 0; row < m_model->rowCount(); row += step)
        m_places->append(m_model->index(row, 0).data().toString(), row);
    if (m_values) {
        const double span = m_values->max() - m_values->min();
        m_values->setLabelFormat(span >= 8 ? u"%.0f"_s : span >= 0.8 ? u"%.1f"_s : u"%.3f"_s);
    }
}

int MetricChart::rowAt(const QPointF &position) const
{
    if (!m_model || m_model->rowCount() == 0 || chart()->series().isEmpty())
        return -1;
    const auto value
        = chart()->mapToValue(chart()->mapFromScene(mapToScene(position.toPoint())), chart()->series().first());
    return std::clamp(int(std::lround(value.x())), 0, m_model->rowCount() - 1);
}

QString MetricChart::valuesAt(int row) const
{
    const auto &theme = Theme::of(this);
    QString html
        = u"<b>%1</b><table cellspacing=\"2\">"_s.arg(m_model->index(row, 0).data().toString().toHtmlEscaped());
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const auto index = m_model->index(row, column);
        if (!index.data().isValid())
            continue;
        const auto margin = index.data(Qt::ToolTipRole).toString();
        html += u"<tr><td style=\"color:%1\">■</td><td>%2</td><td align=\"right\"><b>%3</b> %4</td></tr>"_s.arg(
            theme.series(column - 1).name(), m_model->headerData(column, Qt::Horizontal).toString().toHtmlEscaped(),
            index.data().toString().toHtmlEscaped(), margin.toHtmlEscaped());
    }
    html += u"</table>"_s;
    if (!m_model->chart().unit.isEmpty())
        html += u"<span>%1</span>"_s.arg(m_model->chart().unit.toHtmlEscaped());
    return html;
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int row = chart()->plotArea().contains(mapToScene(event->pos())) ? rowAt(event->position()) : -1;
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
    QToolTip::showText(event->globalPosition().toPoint(), valuesAt(row), this);
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
}

void MetricChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_dressing)
        dress();
}

QByteArray MetricChart::asSvg()
{
    m_line->hide();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(m_model ? m_model->chart().title : QString());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size()), Theme::of(this).color(ColorRole::Page));
    scene()->render(&painter, QRectF(QPointF(), QSizeF(size())), scene()->sceneRect());
    painter.end();
    return bytes;
}

QPixmap MetricChart::asPixmap(qreal scale)
{
    m_line->hide();
    QPixmap pixmap(size() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Theme::of(this).color(ColorRole::Page));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, QRectF(QPointF(), QSizeF(size())), scene()->sceneRect());
    return pixmap;
}
