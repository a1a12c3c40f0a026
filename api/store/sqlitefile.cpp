// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/sqlitefile.h"

#include "api/store/databasefile.h"

#include <QUuid>

using namespace Qt::StringLiterals;

SqliteFile::~SqliteFile()
{
    close();
}

SqliteFile::Opened SqliteFile::open(const QString &filePath, std::span<const Migration> migrations,
                                    const std::function<void()> &load)
{
    close();
    Opened opened;
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_error = {};
        auto outcome = SchemaOutcome::Failed;
        if (connectTo(filePath))
            outcome = migrate(m_database, migrations, &m_error);
        m_isOpen = outcome == SchemaOutcome::Ready;
        if (m_isOpen && begin()) {
            load();
            opened.isOpen = finish();
            if (opened.isOpen)
                break;
        }
        const bool isOfNoUse
            = outcome == SchemaOutcome::Corrupt || outcome == SchemaOutcome::Newer || isCorruption(m_error);
        close();
        const auto aside = isOfNoUse
            ? moveDatabaseAside(filePath, outcome == SchemaOutcome::Newer ? "newer"_L1 : "corrupt"_L1)
            : QString();
        if (aside.isEmpty())
            break;
        opened.movedAside = aside;
    }
    return opened;
}

bool SqliteFile::connectTo(const QString &filePath)
{
    const bool inMemory = filePath.isEmpty();
    if (!inMemory)
        makePrivateFile(filePath);
    m_connection = QUuid::createUuid().toString();
    m_database = addSqliteConnection(m_connection);
    m_database.setDatabaseName(inMemory ? u":memory:"_s : filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open()) {
        m_error = m_database.lastError();
        return false;
    }
    for (const auto &pragma : {u"PRAGMA cache_size = -16000"_s, u"PRAGMA journal_mode = WAL"_s,
                               u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma)) {
            m_error = query.lastError();
            return false;
        }
    }
    return true;
}

void SqliteFile::close()
{
    m_isOpen = false;
    m_inTransaction = false;
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool SqliteFile::begin()
{
    if (!m_isOpen)
        return false;
    run(u"BEGIN IMMEDIATE"_s);
    m_inTransaction = !m_error.isValid();
    return m_inTransaction;
}

bool SqliteFile::finish()
{
    for (auto &[sql, query] : m_statements)
        query.finish();
    if (!m_error.isValid())
        run(u"COMMIT"_s);
    m_inTransaction = false;
    if (!m_error.isValid())
        return true;
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    return false;
}

QSqlQuery &SqliteFile::run(const QString &sql, const QVariantList &values)
{
    if (!m_inTransaction)
        m_error = {};
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.emplace(sql, QSqlQuery(m_database)).first;
        found->second.setForwardOnly(true);
        if (!found->second.prepare(sql) && !m_error.isValid())
            m_error = found->second.lastError();
    }
    auto &query = found->second;
    if (m_error.isValid())
        return query; // the transaction will be undone: do not go on with half of it
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        m_error = query.lastError();
    return query;
}

bool SqliteFile::next(QSqlQuery &query)
{
    if (m_error.isValid())
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        m_error = query.lastError();
    return false;
}
