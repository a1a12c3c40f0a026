// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// The database's number of a resource, used inside the store only.
using RowId = qint64;

/// A stretch of a list as the database keeps it: whose rows stand at `offset` and after.
struct ListPage
{
    int offset = 0;
    qint64 fetched = 0; ///< milliseconds since the epoch
    bool stale = false;
    QList<RowId> rows;
    QList<RowId> included;

    int end() const { return offset + int(rows.size()); }
    bool operator==(const ListPage &) const = default;
};

QByteArray encodeRows(const QList<RowId> &rows);
QList<RowId> decodeRows(const QByteArray &bytes);

/// What is left of `page` when [from, to) is written anew: nothing, one part or two.
QList<ListPage> withoutRange(const ListPage &page, int from, int to);

/// Takes a removed resource out of a list: later items move up. False when it was not in it.
bool removeRow(QList<ListPage> &pages, RowId row);
