// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortfilterproxy.h"
#include "models/documents/charttablemodel.h"

#include <QWidget>

class DataTable;
class Dialogs;
class MetricChart;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

/// Metrics: one chart at a time, its numbers below, and what Apple says about them.
class ChartsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsView(Dialogs &dialogs, QWidget *parent = nullptr);

    void setMetrics(const MetricsDocument &metrics, const QString &name);
    MetricChart *chart() const { return m_chart; }
    void addAction(QWidget *button);

private:
    void showChart(int index);
    void fillInsights();

    Dialogs &m_dialogs;
    MetricsDocument m_metrics;
    QString m_name;
    ChartTableModel m_model;
    SortFilterProxy m_proxy;
    QHBoxLayout *m_bar;
    QComboBox *m_choice;
    TextLabel *m_unit;
    QVBoxLayout *m_insights;
    MetricChart *m_chart;
    DataTable *m_table;
};
