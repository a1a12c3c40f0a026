// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"

#include <QMimeData>

/// Of rows on their way to a group; their ids, one a line.
inline constexpr QLatin1StringView groupLoadType("application/x-espalier-testflight");

/// A table of which rows can be dragged.
template <typename Row>
class DraggableModel : public RecordTableModel<Row>
{
public:
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto flags = RecordTableModel<Row>::flags(index);
        return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
    }

    QStringList mimeTypes() const override { return {groupLoadType}; }

    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QStringList ids;
        for (const auto &index : indexes)
            ids.append(this->rowAt(index.row()).id);
        ids.removeDuplicates(); // a row has several cells
        auto *data = new QMimeData;
        data->setData(groupLoadType, ids.join(u'\n').toUtf8());
        return data;
    }
};
