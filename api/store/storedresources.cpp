// SPDX-License-Identifier: GPL-3.0-or-later
// The half of StoreDatabase that keeps resources.
#include "api/store/resourceblob.h"
#include "api/store/storedatabase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

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

QHash<QString, StoreDatabase::StoredResource> StoreDatabase::storedOf(int entry, const QStringList &ids)
{
    QHash<QString, StoredResource> stored;
    const auto wanted = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    auto &query
        = statement("SELECT id, row, body FROM resources WHERE entry = ? AND id IN (SELECT value FROM json_each(?))");
    if (exec(query, {entry, QString::fromUtf8(wanted)})) {
        while (query.next())
            stored.insert(query.value(0).toString(), {query.value(1).toLongLong(), query.value(2).toByteArray()});
    }
    query.finish();
    return stored;
}

QList<RowId> StoreDatabase::putResources(const QList<Resource> &resources, qint64 now)
{
    QHash<QString, QStringList> ids;
    for (const auto &resource : resources)
        ids[resource.entry()].append(resource.id());
    QHash<QString, QHash<QString, StoredResource>> stored;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        stored.insert(it.key(), storedOf(entryNumber(it.key()), it.value()));

    QList<RowId> rows;
    rows.reserve(resources.size());
    for (const auto &resource : resources) {
        if (resource.isNull())
            continue;
        auto &known = stored[resource.entry()][resource.id()]; // the same resource may come twice
        if (known.row) {
            updateResource(known, resource, now);
        } else {
            known.body = encodeResource(resource);
            known.row = insertResource(entryNumber(resource.entry()), resource, known.body, now);
        }
        rows.append(known.row);
    }
    return rows;
}

RowId StoreDatabase::insertResource(int entry, const Resource &resource, const QByteArray &body, qint64 now)
{
    auto &query = statement("INSERT INTO resources (entry, id, fetched, body) VALUES (?, ?, ?, ?)");
    return exec(query, {entry, resource.id(), now, body}) ? query.lastInsertId().toLongLong() : 0;
}

void StoreDatabase::updateResource(StoredResource &stored, const Resource &fresh, qint64 now)
{
    auto body = encodeResource(fresh);
    if (body != stored.body)
        body = encodeResource(mergedResource(decodeResource(fresh.entry(), stored.body), fresh));
    if (body == stored.body) {
        exec(statement("UPDATE resources SET fetched = ?, stale = 0 WHERE row = ?"), {now, stored.row});
        return;
    }
    exec(statement("UPDATE resources SET fetched = ?, stale = 0, body = ? WHERE row = ?"), {now, body, stored.row});
    stored.body = body;
}

QList<Resource> StoreDatabase::resourcesAt(const QList<RowId> &rows)
{
    QList<Resource> resources;
    resources.reserve(rows.size());
    auto &query = statement("SELECT entry, body FROM resources WHERE row = ?");
    for (const auto row : rows) {
        if (exec(query, {row}) && query.next())
            resources.append(decodeResource(entryName(query.value(0).toInt()), query.value(1).toByteArray()));
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
            cached.resource = decodeResource(key.entry, query.value(0).toByteArray());
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
                resources.append(decodeResource(key.entry, query.value(0).toByteArray()));
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
