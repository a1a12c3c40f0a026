// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <span>
#include <unordered_map>
#include <unordered_set>
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

    /// Lets views ask for a further page by scrolling to the end: moreWanted() tells whoever fetches.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }
    bool canFetchMore(const QModelIndex &parent) const final { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex &parent) final
    {
        if (canFetchMore(parent)) {
            m_hasMore = false; // until the page is here
            emit moreWanted();
        }
    }

signals:
    void moreWanted();

private:
    bool m_hasMore = false;
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
        std::function<QVariant(const Row &, int role)>
            data; ///< asked for DisplayRole, SortRole, RawRole, ToolTipRole, ...
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    using RecordTableModelBase::RecordTableModelBase;

    void setColumns(std::vector<Column> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    /// Makes the rows equal to `rows`, in that order, with the fewest changes. Of rows with one id the first counts.
    void setRows(std::vector<Row> rows);
    /// Adds a further page at the end. Rows that are there already stay as they are: a list that changes on the server
    /// while it is paged through sends some twice.
    void appendRows(std::vector<Row> rows);

    /// `value` has the id of the row that stands there.
    void replaceRow(int row, Row value)
    {
        m_rows[std::size_t(row)] = std::move(value);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

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
    using Places = std::unordered_map<QString, std::size_t>;

    static void dropRepeated(std::vector<Row> &rows, std::unordered_set<QString> &seen);
    void removeMissing(const Places &wanted);
    void reorder(const Places &wanted);
    void fillIn(std::vector<Row> rows);

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

template <typename Row>
void RecordTableModel<Row>::dropRepeated(std::vector<Row> &rows, std::unordered_set<QString> &seen)
{
    std::erase_if(rows, [&seen](const Row &row) { return !seen.insert(row.id).second; });
}

template <typename Row>
void RecordTableModel<Row>::appendRows(std::vector<Row> rows)
{
    std::unordered_set<QString> seen;
    for (const auto &row : m_rows)
        seen.insert(row.id);
    dropRepeated(rows, seen);
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

template <typename Row>
void RecordTableModel<Row>::setRows(std::vector<Row> rows)
{
    std::unordered_set<QString> seen;
    dropRepeated(rows, seen);
    Places wanted;
    for (std::size_t i = 0; i < rows.size(); ++i)
        wanted.emplace(rows[i].id, i);
    removeMissing(wanted);
    reorder(wanted);
    fillIn(std::move(rows));
}

template <typename Row>
void RecordTableModel<Row>::removeMissing(const Places &wanted)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) { // from the end, in runs
        if (wanted.contains(m_rows[std::size_t(last)].id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[std::size_t(first - 1)].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

template <typename Row>
void RecordTableModel<Row>::reorder(const Places &wanted)
{
    const auto inOrder = [&wanted](const Row &a, const Row &b) { return wanted.at(a.id) < wanted.at(b.id); };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), inOrder))
        return;
    // Survivors changed places: one layout change in which persistent indexes follow their row.
    emit layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    QStringList ids;
    for (const auto &index : before)
        ids.append(m_rows[std::size_t(index.row())].id);
    std::sort(m_rows.begin(), m_rows.end(), inOrder);
    std::unordered_map<QString, int> places;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        places.emplace(m_rows[i].id, int(i));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places.at(ids[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

/// Changed rows are replaced, new ones inserted in runs. The survivors are in order already.
template <typename Row>
void RecordTableModel<Row>::fillIn(std::vector<Row> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].id == rows[i].id) {
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
            continue;
        }
        std::size_t last = i;
        while (last + 1 < rows.size() && (i >= m_rows.size() || rows[last + 1].id != m_rows[i].id))
            ++last;
        beginInsertRows({}, int(i), int(last));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), std::make_move_iterator(rows.begin() + std::ptrdiff_t(i)),
                      std::make_move_iterator(rows.begin() + std::ptrdiff_t(last) + 1));
        endInsertRows();
        i = last;
    }
}
