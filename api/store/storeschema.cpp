// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/storeschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

std::span<const Migration> storeMigrations()
{
    static const Migration all[] = {
        {
            u"CREATE TABLE entries (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"_s,
            u"CREATE TABLE resources (row INTEGER PRIMARY KEY, entry INTEGER NOT NULL, id TEXT NOT NULL, "
            "fetched INTEGER NOT NULL, stale INTEGER NOT NULL DEFAULT 0, body BLOB NOT NULL, UNIQUE (entry, id))"_s,
            // ends: number of items once the last page was seen, else NULL. total: what the server said, else NULL.
            u"CREATE TABLE lists (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, total INTEGER, ends INTEGER, "
            "fetched INTEGER NOT NULL DEFAULT 0, stale INTEGER NOT NULL DEFAULT 0)"_s,
            // items and included: row numbers of resources, 8 bytes each. One row a page keeps saving and reading
            // cheap.
            u"CREATE TABLE pages (list INTEGER NOT NULL, offset INTEGER NOT NULL, count INTEGER NOT NULL, "
            "fetched INTEGER NOT NULL, stale INTEGER NOT NULL, items BLOB NOT NULL, included BLOB NOT NULL, "
            "PRIMARY KEY (list, offset)) "
            "WITHOUT ROWID"_s,
        },
    };
    return all;
}

namespace {

bool run(QSqlDatabase &database, const QString &sql, QSqlError *error)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return true;
    *error = query.lastError();
    return false;
}

bool migrateStep(QSqlDatabase &database, const Migration &statements, std::size_t version, QSqlError *error)
{
    if (!run(database, u"BEGIN IMMEDIATE"_s, error))
        return false;
    for (const auto &sql : statements) {
        if (!run(database, sql, error)) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            return false;
        }
    }
    return run(database, u"PRAGMA user_version = %1"_s.arg(version), error) && run(database, u"COMMIT"_s, error);
}

} // namespace

SchemaOutcome migrate(QSqlDatabase &database, std::span<const Migration> migrations, QSqlError *error)
{
    const auto failed = [error] { return isCorruption(*error) ? SchemaOutcome::Corrupt : SchemaOutcome::Failed; };
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        *error = query.lastError();
        return failed();
    }
    auto version = query.value(0).toULongLong();
    query.finish();
    if (version > migrations.size())
        return SchemaOutcome::Newer;
    for (; version < migrations.size(); ++version) {
        if (!migrateStep(database, migrations[version], version + 1, error))
            return failed();
    }
    return SchemaOutcome::Ready;
}

bool isCorruption(const QSqlError &error)
{
    const auto code = error.nativeErrorCode().toInt() & 0xff; // the upper bits refine it
    return code == 11 /* SQLITE_CORRUPT */ || code == 26 /* SQLITE_NOTADB */;
}
