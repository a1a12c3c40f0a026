// SPDX-License-Identifier: GPL-3.0-or-later
// The half of StoreDatabase that keeps lists: which resources stand where.
#include "api/store/storedatabase.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace {

constexpr int endless = std::numeric_limits<int>::max();

QVariant orNull(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

std::optional<int> orNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace

StoreDatabase::ListRow StoreDatabase::findList(const QString &key)
{
    ListRow list;
    auto &query = statement("SELECT id, total, ends, fetched, stale FROM lists WHERE key = ?");
    if (exec(query, {key}) && query.next())
        list = {query.value(0).toLongLong(), orNothing(query.value(1)), orNothing(query.value(2)),
                query.value(3).toLongLong(), query.value(4).toBool()};
    query.finish();
    return list;
}

qint64 StoreDatabase::saveList(const QString &key, const ListRow &list)
{
    if (list.id) {
        exec(statement("UPDATE lists SET total = ?, ends = ?, fetched = ?, stale = ? WHERE id = ?"),
             {orNull(list.total), orNull(list.ends), list.fetched, list.stale, list.id});
        return list.id;
    }
    auto &query = statement("INSERT INTO lists (key, total, ends, fetched, stale) VALUES (?, ?, ?, ?, ?)");
    const bool done = exec(query, {key, orNull(list.total), orNull(list.ends), list.fetched, list.stale});
    return done ? query.lastInsertId().toLongLong() : 0;
}

QList<ListPage> StoreDatabase::pagesOf(qint64 list, int from, int to)
{
    QList<ListPage> pages;
    auto &query = statement("SELECT offset, fetched, stale, items, included FROM pages "
                            "WHERE list = ? AND offset < ? AND offset + count > ? ORDER BY offset");
    if (exec(query, {list, to, from})) {
        while (query.next())
            pages.append({query.value(0).toInt(), query.value(1).toLongLong(), query.value(2).toBool(),
                          decodeRows(query.value(3).toByteArray()), decodeRows(query.value(4).toByteArray())});
    }
    query.finish();
    return pages;
}

void StoreDatabase::putPage(qint64 list, const ListPage &page)
{
    if (page.rows.isEmpty())
        return;
    exec(statement(
             "INSERT INTO pages (list, offset, count, fetched, stale, items, included) VALUES (?, ?, ?, ?, ?, ?, ?)"),
         {list, page.offset, page.rows.size(), page.fetched, page.stale, encodeRows(page.rows),
          encodeRows(page.included)});
}

void StoreDatabase::deletePage(qint64 list, int offset)
{
    exec(statement("DELETE FROM pages WHERE list = ? AND offset = ?"), {list, offset});
}

void StoreDatabase::clearRange(qint64 list, int from, int to)
{
    const auto pages = pagesOf(list, from, to);
    for (const auto &page : pages)
        deletePage(list, page.offset);
    for (const auto &page : pages) {
        for (const auto &rest : withoutRange(page, from, to))
            putPage(list, rest);
    }
}

void StoreDatabase::putListPage(const QString &listKey, int offset, const Document &document, std::optional<int> total,
                                bool complete)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const ListPage page{offset, now, false, putResources(document.data, now), putResources(document.included, now)};
    auto list = findList(listKey);
    if (complete)
        list.ends = page.end();
    else if (list.ends && (page.end() >= *list.ends || (total && *total != *list.ends)))
        list.ends.reset(); // the list grew or shrank since its end was seen
    if (total || complete)
        list.total = total ? total : list.ends;
    list.fetched = now;
    list.stale = false;
    const auto id = saveList(listKey, list);
    clearRange(id, offset, complete ? endless : page.end());
    if (total && !complete)
        clearRange(id, std::max(*total, page.end()), endless);
    putPage(id, page);
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::savePage(const QString &listKey, int offset,
                                                                   const Document &document, std::optional<int> total,
                                                                   bool complete)
{
    return transaction<Done>(Access::Write, [&] {
        putListPage(listKey, offset, document, total, complete);
        return Done();
    });
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::savePages(const std::vector<Page> &pages)
{
    return transaction<Done>(Access::Write, [&] {
        for (const auto &[listKey, offset, document] : pages) {
            if (listKey.isEmpty())
                putResources(document.data + document.included, QDateTime::currentMSecsSinceEpoch());
            else
                putListPage(listKey, offset, document, document.total, document.next.isEmpty());
        }
        return Done();
    });
}

StoreDatabase::Result<CachedPage> StoreDatabase::list(const QString &listKey, int offset, int limit)
{
    return transaction<CachedPage>(Access::Read, [&] {
        CachedPage cached;
        const auto list = findList(listKey);
        if (!list.id)
            return cached;
        const int end = limit < endless - offset ? offset + limit : endless;
        auto fetched = list.fetched;
        QList<RowId> rows;
        QList<RowId> included;
        const auto pages = pagesOf(list.id, offset, end);
        for (const auto &page : pages) {
            const int at = offset + int(rows.size());
            if (page.offset > at)
                break; // a gap: what follows belongs elsewhere
            rows += page.rows.sliced(at - page.offset, std::min(end, page.end()) - at);
            included += page.included;
            fetched = std::min(fetched, page.fetched);
            cached.stale |= page.stale;
        }
        auto &query = statement("SELECT coalesce(sum(count), 0) FROM pages WHERE list = ?");
        cached.complete = list.ends && exec(query, {list.id}) && query.next() && query.value(0).toInt() == *list.ends;
        query.finish();
        cached.total = list.total;
        if (rows.isEmpty() && !(list.ends && offset >= *list.ends))
            return cached; // the list is known, this part of it is not
        if (rows.isEmpty())
            cached.stale = list.stale;
        cached.fetchedAt = QDateTime::fromMSecsSinceEpoch(fetched).toUTC();
        cached.resources = resourcesAt(rows);
        std::sort(included.begin(), included.end()); // pages may name the same one
        included.erase(std::unique(included.begin(), included.end()), included.end());
        cached.included = resourcesAt(included);
        return cached;
    });
}

void StoreDatabase::removeFromLists(RowId row)
{
    QList<qint64> lists;
    auto &query = statement("SELECT id FROM lists");
    if (exec(query)) {
        while (query.next())
            lists.append(query.value(0).toLongLong());
    }
    query.finish();
    for (const auto list : lists) {
        const auto before = pagesOf(list, 0, endless);
        auto after = before;
        if (!removeRow(after, row))
            continue;
        qsizetype gone = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            gone += before[i].rows.size() - after[i].rows.size();
        for (const auto &page : before)
            deletePage(list, page.offset);
        for (const auto &page : std::as_const(after))
            putPage(list, page);
        exec(statement("UPDATE lists SET total = total - ?, ends = ends - ? WHERE id = ?"), {gone, gone, list});
    }
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::markListsStale(const QString &keyPrefix)
{
    return transaction<Done>(Access::Write, [&] {
        exec(statement(
                 "UPDATE pages SET stale = 1 WHERE list IN (SELECT id FROM lists WHERE substr(key, 1, length(?)) = ?)"),
             {keyPrefix, keyPrefix});
        exec(statement("UPDATE lists SET stale = 1 WHERE substr(key, 1, length(?)) = ?"), {keyPrefix, keyPrefix});
        return Done();
    });
}
