// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/charttablemodel.h"
#include "models/sales/salesdashboard.h"
#include "ui/shell/workspace.h"

class Card;
class FigureRow;
class HeatCalendar;
class LinesPane;
class MetricChart;
class Placeholder;
class QStackedWidget;
class RankedBars;
class TextLabel;
class Treemap;

/// The dashboard: figures that choose the measure, the chart, and below it where and what was sold, and on which days.
/// Whatever is clicked filters, or leads to the report lines.
class OverviewView final : public QWidget
{
    Q_OBJECT
public:
    /// The dashboard outlives this.
    OverviewView(const PageContext &context, SalesDashboard &dashboard, QWidget *parent = nullptr);

    bool isLoading() const;
    MetricChart *chart() const { return m_chart; }

signals:
    void loadingChanged();
    void reportsWanted(); ///< there are none
    void ratesWanted();

private:
    QWidget *buildBoard();
    void connectCharts();
    void updateState();
    void showResult(const SalesResult &result);
    void toggleFilter(const QString &dimension, const QString &word);
    void openPlace(int row);
    void showDay(const QDate &day);

    PageContext m_context;
    SalesDashboard &m_dashboard;
    ChartTableModel m_model;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    FigureRow *m_figures;
    Card *m_chartCard = nullptr;
    TextLabel *m_total;
    MetricChart *m_chart;
    RankedBars *m_territories;
    Treemap *m_products;
    HeatCalendar *m_calendar;
    TextLabel *m_basis;
    LinesPane *m_pane;
};
