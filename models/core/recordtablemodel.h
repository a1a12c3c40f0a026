// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

/// The untyped half of RecordTableModel, for moc: roles every table understands.
class RecordTableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< a value that compares in the order meant (dates, numbers, natural text)
        IdRole, ///< QString, stable over refreshes
        RawRole, ///< what copies and exports hold: the raw enum value, the full number
        IconRole, ///< QString, icon name or image key for the delegate
        ToneRole ///< int, ui tone of a badge
    };
    using QAbstractTableModel::QAbstractTableModel;
};

/// A table that is a vector of rows and a table of columns. `Row` has a member `id` and operator==.
/// Owns all begin/end calls: refreshing keeps the indexes of surviving rows, so selection and scroll position survive.
template <typename Row>
class RecordTableModel : public RecordTableModelBase
{
public:
    struct Column
    {
        QString title;
        std::function<QVariant(const Row &, int role)> data; ///< asked for DisplayRole, SortRole, RawRole, ToolTipRole, ...
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    using RecordTableModelBase::RecordTableModelBase;

    void setColumns(std::vector<Column> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    /// Makes the rows equal to `rows`, in that order, with the fewest changes.
    void setRows(std::vector<Row> rows);
    /// Adds a further page at the end.
    void appendRows(std::vector<Row> rows);

    const Row &rowAt(int row) const { return m_rows[std::size_t(row)]; }
    std::span<const Row> rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &row = m_rows[std::size_t(index.row())];
        const auto &column = m_columns[std::size_t(index.column())];
        if (role == IdRole)
            return row.id;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        const auto value = column.data(row, role);
        if (!value.isValid() && (role == SortRole || role == RawRole))
            return column.data(row, Qt::DisplayRole);
        return value;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[std::size_t(section)].title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns[std::size_t(section)].alignment);
        return {};
    }

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

template <typename Row>
void RecordTableModel<Row>::appendRows(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

template <typename Row>
void RecordTableModel<Row>::setRows(std::vector<Row> rows)
{
    std::unordered_map<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < rows.size(); ++i)
        wanted.emplace(rows[i].id, i);

    for (int i = int(m_rows.size()) - 1; i >= 0; --i) { // rows that are gone, in runs
        if (wanted.contains(m_rows[std::size_t(i)].id))
            continue;
        int first = i;
        while (first > 0 && !wanted.contains(m_rows[std::size_t(first - 1)].id))
            --first;
        beginRemoveRows({}, first, i);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + i + 1);
        endRemoveRows();
        i = first;
    }

    const bool sameOrder = std::is_sorted(m_rows.begin(), m_rows.end(), [&wanted](const Row &a, const Row &b) {
        return wanted.at(a.id) < wanted.at(b.id);
    });
    if (!sameOrder) { // survivors changed places: one layout change, persistent indexes follow their row
        emit layoutAboutToBeChanged();
        const auto before = persistentIndexList();
        QStringList ids;
        for (const auto &index : before)
            ids.append(m_rows[std::size_t(index.row())].id);
        std::sort(m_rows.begin(), m_rows.end(),
                  [&wanted](const Row &a, const Row &b) { return wanted.at(a.id) < wanted.at(b.id); });
        std::unordered_map<QString, int> places;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            places.emplace(m_rows[i].id, int(i));
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(before[i], index(places.at(ids[i]), before[i].column()));
        emit layoutChanged();
    }

    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].id == rows[i].id) {
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
            continue;
        }
        std::size_t last = i; // new rows, in runs
        while (last + 1 < rows.size() && (i >= m_rows.size() || rows[last + 1].id != m_rows[i].id))
            ++last;
        beginInsertRows({}, int(i), int(last));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), std::make_move_iterator(rows.begin() + std::ptrdiff_t(i)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(last) + 1));
        endInsertRows();
        i = last;
    }
}
