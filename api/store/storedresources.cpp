// SPDX-License-Identifier: GPL-3.0-or-later
// The half of StoreDatabase that keeps resources.
#include "api/store/resourceblob.h"
#include "api/store/storedatabase.h"

#include <QDateTime>

#include <algorithm>
#include <array>

int StoreDatabase::entryNumber(const QString &entry)
{
    if (const auto known = m_entries.constFind(entry); known != m_entries.cend())
        return *known;
    exec(statement("INSERT OR IGNORE INTO entries (name) VALUES (?)"), {entry});
    auto &query = statement("SELECT id FROM entries WHERE name = ?");
    const int number = exec(query, {entry}) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    m_entries.insert(entry, number);
    return number;
}

QString StoreDatabase::entryName(int number)
{
    if (const auto known = m_entryNames.constFind(number); known != m_entryNames.cend())
        return *known;
    auto &query = statement("SELECT name FROM entries WHERE id = ?");
    const auto name = exec(query, {number}) && query.next() ? query.value(0).toString() : QString();
    query.finish();
    m_entryNames.insert(number, name);
    return name;
}

static constexpr qsizetype rowsAtOnce = 25;

/// "INSERT ... VALUES (...), (...)" for so many rows; those that are there already are left alone.
static const char *insertStatement(qsizetype rows)
{
    static const auto all = [] {
        std::array<QByteArray, std::size_t(rowsAtOnce) + 1> made;
        for (std::size_t n = 1; n < made.size(); ++n) {
            made[n] = "INSERT INTO resources (row, entry, id, fetched, body) VALUES (?, ?, ?, ?, ?)"
                + QByteArray(", (?, ?, ?, ?, ?)").repeated(qsizetype(n) - 1) + " ON CONFLICT DO NOTHING";
        }
        return made;
    }();
    return all[std::size_t(rows)].constData();
}

RowId StoreDatabase::lastRow()
{
    if (m_lastRow < 0) {
        auto &query = statement("SELECT coalesce(max(row), 0) FROM resources");
        m_lastRow = exec(query) && query.next() ? query.value(0).toLongLong() : -1;
        query.finish();
    }
    return m_lastRow;
}

QList<RowId> StoreDatabase::putResources(const QList<Resource> &resources, qint64 now)
{
    QList<RowId> rows;
    rows.reserve(resources.size());
    for (qsizetype at = 0; at < resources.size(); at += rowsAtOnce)
        putSome(resources.sliced(at, std::min(rowsAtOnce, resources.size() - at)), now, &rows);
    return rows;
}

/// Tries to insert them all: of what is read page after page most is new.
void StoreDatabase::putSome(QList<Resource> resources, qint64 now, QList<RowId> *rows)
{
    resources.removeIf([](const Resource &resource) { return resource.isNull(); });
    if (resources.isEmpty())
        return;
    const auto before = lastRow();
    auto &query = statement(insertStatement(resources.size()));
    QVariantList values;
    values.reserve(resources.size() * 5);
    auto row = before;
    for (const auto &resource : std::as_const(resources))
        values << ++row << entryNumber(resource.entry()) << resource.id() << now << encodeResource(resource);
    if (!exec(query, values))
        return;
    m_lastRow = row;
    row = before;
    const bool areAllNew = query.numRowsAffected() == int(resources.size());
    for (const auto &resource : std::as_const(resources)) {
        ++row;
        if (areAllNew) {
            rows->append(row);
            continue;
        }
        const auto stored = storedResource(resource.key());
        if (stored.row != row)
            updateResource(stored, resource, now);
        rows->append(stored.row);
    }
}

StoreDatabase::StoredResource StoreDatabase::storedResource(const ResourceKey &key)
{
    StoredResource stored;
    auto &query = statement("SELECT row, body FROM resources WHERE entry = ? AND id = ?");
    if (exec(query, {entryNumber(key.entry), key.id}) && query.next())
        stored = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    query.finish();
    return stored;
}

void StoreDatabase::updateResource(const StoredResource &stored, const Resource &fresh, qint64 now)
{
    auto body = encodeResource(fresh);
    if (body != stored.body)
        body = encodeResource(mergedResource(decodeResource(fresh.key(), stored.body), fresh));
    if (body == stored.body)
        exec(statement("UPDATE resources SET fetched = ?, stale = 0 WHERE row = ?"), {now, stored.row});
    else
        exec(statement("UPDATE resources SET fetched = ?, stale = 0, body = ? WHERE row = ?"), {now, body, stored.row});
}

QList<Resource> StoreDatabase::resourcesAt(const QList<RowId> &rows)
{
    QList<Resource> resources;
    resources.reserve(rows.size());
    auto &query = statement("SELECT entry, id, body FROM resources WHERE row = ?");
    for (const auto row : rows) {
        if (exec(query, {row}) && query.next())
            resources.append(decodeResource({entryName(query.value(0).toInt()), query.value(1).toString()},
                                            query.value(2).toByteArray()));
    }
    query.finish();
    return resources;
}

StoreDatabase::Result<CachedResource> StoreDatabase::resource(const ResourceKey &key)
{
    return transaction<CachedResource>(Access::Read, [&] {
        CachedResource cached;
        auto &query = statement("SELECT body, fetched, stale FROM resources "
                                "WHERE entry = (SELECT id FROM entries WHERE name = ?) AND id = ?");
        if (exec(query, {key.entry, key.id}) && query.next()) {
            cached.resource = decodeResource(key, query.value(0).toByteArray());
            cached.fetchedAt = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong()).toUTC();
            cached.stale = query.value(2).toBool();
        }
        query.finish();
        return cached;
    });
}

StoreDatabase::Result<QList<Resource>> StoreDatabase::resources(const QList<ResourceKey> &keys)
{
    return transaction<QList<Resource>>(Access::Read, [&] {
        QList<Resource> resources;
        auto &query = statement("SELECT body FROM resources "
                                "WHERE entry = (SELECT id FROM entries WHERE name = ?) AND id = ?");
        for (const auto &key : keys) {
            if (exec(query, {key.entry, key.id}) && query.next())
                resources.append(decodeResource(key, query.value(0).toByteArray()));
        }
        query.finish();
        return resources;
    });
}

StoreDatabase::Result<qint64> StoreDatabase::count(const QString &entry)
{
    return transaction<qint64>(Access::Read, [&] {
        auto &query = statement("SELECT count(*) FROM resources WHERE entry = (SELECT id FROM entries WHERE name = ?)");
        const qint64 number = exec(query, {entry}) && query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        return number;
    });
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::saveResources(const QList<Resource> &resources)
{
    return transaction<Done>(Access::Write, [&] {
        putResources(resources, QDateTime::currentMSecsSinceEpoch());
        return Done();
    });
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::removeResource(const ResourceKey &key)
{
    return transaction<Done>(Access::Write, [&] {
        auto &query
            = statement("DELETE FROM resources WHERE entry = (SELECT id FROM entries WHERE name = ?) AND id = ? "
                        "RETURNING row");
        const RowId row = exec(query, {key.entry, key.id}) && query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        if (row) // the number may be given to another resource: no list may go on naming it
            removeFromLists(row);
        return Done();
    });
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::markStale(const ResourceKey &key)
{
    return transaction<Done>(Access::Write, [&] {
        exec(statement(
                 "UPDATE resources SET stale = 1 WHERE entry = (SELECT id FROM entries WHERE name = ?) AND id = ?"),
             {key.entry, key.id});
        return Done();
    });
}
