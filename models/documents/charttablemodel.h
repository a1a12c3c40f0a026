// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/metricsdocument.h"

#include <QAbstractTableModel>

/// The numbers of one chart: a row for each place on the axis, a column for each series. Charts read this model.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { MarginRole = Qt::UserRole + 20 }; ///< double: the error margin; invalid when there is none

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const Chart &chart);
    const Chart &chart() const { return m_chart; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The place and the plain numbers, for exports.
    QStringList plainRow(int row) const;

private:
    const ChartPoint *pointAt(int row, int column) const;

    Chart m_chart;
    QStringList m_labels;
    std::vector<std::vector<int>> m_points; ///< by series, then row: index of the point, -1 for none
};

/// As a person writes it: no more decimals than it needs.
QString chartNumber(double value);
