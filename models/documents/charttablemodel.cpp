// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/charttablemodel.h"

#include "models/core/recordtablemodel.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

QString chartNumber(double value)
{
    const double size = std::abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    const QLocale locale;
    if (value == std::round(value) && size < 1e15)
        decimals = 0;
    return locale.toString(value, 'f', decimals);
}

void ChartTableModel::setChart(const Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    m_labels = chart.labels();
    m_points.assign(chart.series.size(), std::vector<int>(std::size_t(m_labels.size()), -1));
    QHash<QString, int> rows;
    for (qsizetype row = 0; row < m_labels.size(); ++row)
        rows.insert(m_labels[row], int(row));
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        const auto &points = chart.series[series].points;
        for (std::size_t point = 0; point < points.size(); ++point)
            m_points[series][std::size_t(rows.value(points[point].label))] = int(point);
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labels.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_labels.isEmpty() ? 0 : int(m_chart.series.size()) + 1;
}

const ChartPoint *ChartTableModel::pointAt(int row, int column) const
{
    const auto series = std::size_t(column - 1);
    const int point = m_points[series][std::size_t(row)];
    return point < 0 ? nullptr : &m_chart.series[series].points[std::size_t(point)];
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RecordTableModelBase::IdRole)
        return m_labels[index.row()];
    if (index.column() == 0) {
        if (role == RecordTableModelBase::SortRole)
            return index.row();
        return role == Qt::DisplayRole ? QVariant(m_labels[index.row()]) : QVariant();
    }
    const auto *point = pointAt(index.row(), index.column());
    if (!point)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return point->text.isEmpty() ? chartNumber(point->value) : point->text;
    case RecordTableModelBase::SortRole:
    case RecordTableModelBase::RawRole:
        return point->value;
    case MarginRole:
        return point->margin ? QVariant(*point->margin) : QVariant();
    case Qt::ToolTipRole:
        return point->margin ? QVariant(u"± "_s + chartNumber(*point->margin)) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section > 0)
        return m_chart.series[std::size_t(section - 1)].name;
    if (!m_chart.placeTitle.isEmpty())
        return m_chart.placeTitle;
    const auto &first = m_chart.series.front().points;
    return !first.empty() && first.front().time.isValid() ? tr("Time") : tr("Version");
}

QStringList ChartTableModel::plainRow(int row) const
{
    QStringList cells{m_labels[row]};
    for (int column = 1; column < columnCount(); ++column) {
        const auto *point = pointAt(row, column);
        if (!point)
            cells.append(QString());
        else
            cells.append(point->plain.isEmpty() ? QString::number(point->value, 'g', 15) : point->plain);
    }
    return cells;
}
