// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"

#include <QSet>

/// Lines of an imported list with what would become of each; the first column has a box to leave one out. A `Row` of
/// RecordTableModel with the members `state`, `isChosen` and canBeChosen().
template <typename Row>
class ListPlan : public RecordTableModel<Row>
{
    using Base = RecordTableModel<Row>;

public:
    int countOf(typename Row::State state) const
    {
        const auto rows = Base::rows();
        return int(std::count_if(rows.begin(), rows.end(), [state](const Row &row) { return row.state == state; }));
    }

    int chosenCount() const
    {
        const auto rows = Base::rows();
        return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.isChosen; }));
    }

    std::vector<Row> chosen() const
    {
        std::vector<Row> found;
        const auto rows = Base::rows();
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [](const Row &row) { return row.isChosen; });
        return found;
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (role == Qt::CheckStateRole && hasBox(index))
            return Base::rowAt(index.row()).isChosen ? Qt::Checked : Qt::Unchecked;
        return Base::data(index, role);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        const auto flags = Base::flags(index);
        return hasBox(index) ? flags | Qt::ItemIsUserCheckable : flags;
    }

protected:
    /// Chooses what can be chosen, except what was left out of the same list before: the world around a list may change
    /// while somebody looks at it.
    void renew(std::vector<Row> rows)
    {
        QSet<QString> leftOut;
        for (const auto &row : Base::rows()) {
            if (row.canBeChosen() && !row.isChosen)
                leftOut.insert(row.id);
        }
        for (auto &row : rows)
            row.isChosen = row.canBeChosen() && !leftOut.contains(row.id);
        Base::setRows(std::move(rows));
    }

    /// For setData(): whether a box was ticked or cleared.
    bool tick(const QModelIndex &index, const QVariant &value, int role)
    {
        if (role != Qt::CheckStateRole || !hasBox(index))
            return false;
        auto row = Base::rowAt(index.row());
        row.isChosen = value.toInt() == Qt::Checked;
        Base::replaceRow(index.row(), std::move(row));
        return true;
    }

private:
    bool hasBox(const QModelIndex &index) const
    {
        return index.isValid() && index.column() == 0 && Base::rowAt(index.row()).canBeChosen();
    }
};
