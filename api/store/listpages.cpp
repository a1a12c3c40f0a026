// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/listpages.h"

#include <QtEndian>

QByteArray encodeRows(const QList<RowId> &rows)
{
    QByteArray bytes(rows.size() * qsizetype(sizeof(RowId)), Qt::Uninitialized);
    if (!rows.isEmpty()) // Qt copies from the null pointer of an empty list otherwise
        qToLittleEndian<RowId>(rows.constData(), rows.size(), bytes.data());
    return bytes;
}

QList<RowId> decodeRows(const QByteArray &bytes)
{
    QList<RowId> rows(bytes.size() / qsizetype(sizeof(RowId)));
    if (!rows.isEmpty())
        qFromLittleEndian<RowId>(bytes.constData(), rows.size(), rows.data());
    return rows;
}

QList<ListPage> withoutRange(const ListPage &page, int from, int to)
{
    if (from >= page.end() || to <= page.offset)
        return {page};
    QList<ListPage> rest;
    if (from > page.offset)
        rest.append({page.offset, page.fetched, page.stale, page.rows.first(from - page.offset), page.included});
    if (to < page.end())
        rest.append({to, page.fetched, page.stale, page.rows.sliced(to - page.offset), page.included});
    return rest;
}

bool removeRow(QList<ListPage> &pages, RowId row)
{
    bool found = false;
    int removedBefore = 0;
    for (auto &page : pages) {
        page.offset -= removedBefore;
        removedBefore += int(page.rows.removeAll(row));
        found |= page.included.removeAll(row) > 0;
    }
    return found || removedBefore > 0;
}
