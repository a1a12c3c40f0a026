// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/storedatabase.h"

#include "api/store/databasefile.h"
#include "api/store/storeschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString title(const QSqlError &error);
};

QString StoreTexts::title(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return tr("The local database is in use by another program.");
    case 8: // SQLITE_READONLY
        return tr("The local database cannot be written to.");
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return tr("The local database was damaged.");
    case 13: // SQLITE_FULL
        return tr("The disk is full: the local database cannot grow.");
    case 14: // SQLITE_CANTOPEN
        return tr("The local database cannot be opened.");
    default:
        return tr("The local database reported an error.");
    }
}

bool isInMemory(const QString &filePath)
{
    return filePath.isEmpty();
}

} // namespace

StoreDatabase::StoreDatabase(std::function<void(const QString &)> message)
    : m_message(std::move(message))
{
}

StoreDatabase::~StoreDatabase()
{
    closeConnection();
}

StoreDatabase::Result<StoreDatabase::Done> StoreDatabase::open(const QString &filePath)
{
    closeConnection();
    m_filePath = filePath;
    m_error = {};
    if (openOrReplace())
        return Done();
    closeConnection();
    return failure();
}

bool StoreDatabase::openOrReplace()
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_error = {};
        auto outcome = SchemaOutcome::Failed;
        if (openConnection())
            outcome = migrate(m_database, storeMigrations(), &m_error);
        else if (isCorruption(m_error))
            outcome = SchemaOutcome::Corrupt;
        switch (outcome) {
        case SchemaOutcome::Ready:
            m_isOpen = true;
            return true;
        case SchemaOutcome::Failed:
            return false;
        case SchemaOutcome::Newer:
            if (!moveAside("newer"_L1))
                return false;
            break;
        case SchemaOutcome::Corrupt:
            if (!moveAside("corrupt"_L1))
                return false;
            break;
        }
    }
    return false;
}

bool StoreDatabase::openConnection()
{
    closeConnection();
    if (!isInMemory(m_filePath))
        makePrivateFile(m_filePath);
    m_connection = QUuid::createUuid().toString();
    m_database = addSqliteConnection(m_connection);
    m_database.setDatabaseName(isInMemory(m_filePath) ? u":memory:"_s : m_filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open()) {
        m_error = m_database.lastError();
        return false;
    }
    // With a write-ahead log NORMAL never damages the file; at worst the last pages before a power cut are fetched
    // again.
    for (const auto &pragma :
         {u"PRAGMA page_size = 8192"_s, u"PRAGMA cache_size = -16000"_s, u"PRAGMA journal_mode = WAL"_s,
          u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA wal_autocheckpoint = 8000"_s,
          u"PRAGMA journal_size_limit = 16777216"_s}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma)) {
            m_error = query.lastError();
            return false;
        }
    }
    return true;
}

void StoreDatabase::closeConnection()
{
    m_isOpen = false;
    m_statements.clear();
    m_entries.clear();
    m_entryNames.clear();
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool StoreDatabase::moveAside(QLatin1StringView reason)
{
    closeConnection();
    const auto aside = moveDatabaseAside(m_filePath, reason);
    if (aside.isEmpty())
        return false;
    const auto shown = QDir::toNativeSeparators(aside);
    if (reason == "newer"_L1)
        m_message(
            StoreTexts::tr("The local data was written by a newer version of this program. It was kept as %1, and "
                           "everything is fetched anew.")
                .arg(shown));
    else
        m_message(StoreTexts::tr("The local data was damaged. It was kept as %1, and everything is fetched anew.")
                      .arg(shown));
    return true;
}

ApiError StoreDatabase::failure() const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.title = StoreTexts::title(m_error);
    error.detail = m_error.text();
    return error;
}

QSqlQuery &StoreDatabase::statement(const char *sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.emplace(sql, QSqlQuery(m_database)).first;
        found->second.setForwardOnly(true);
        if (!found->second.prepare(QString::fromLatin1(sql)) && !m_error.isValid())
            m_error = found->second.lastError();
    }
    return found->second;
}

bool StoreDatabase::exec(QSqlQuery &query, const QVariantList &values)
{
    if (m_error.isValid())
        return false; // the transaction will be undone: do not go on with half of it
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool StoreDatabase::begin(Access access)
{
    m_error = {};
    if (!m_isOpen) {
        m_error = QSqlError({}, StoreTexts::tr("It is not open."), QSqlError::ConnectionError, u"14"_s);
        return false;
    }
    m_lastRow = -1; // another process may have written
    // A writer takes its lock at once: one that starts as a reader can lose the race and fail without waiting.
    return exec(statement(access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN"));
}

bool StoreDatabase::finish()
{
    if (exec(statement("COMMIT")))
        return true;
    for (auto &[sql, query] : m_statements)
        query.finish();
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    m_entries.clear(); // may hold numbers that were just undone
    m_entryNames.clear();
    return false;
}

ApiError StoreDatabase::recover()
{
    const auto error = failure();
    if (m_isOpen && isCorruption(m_error) && !(moveAside("corrupt"_L1) && openOrReplace()))
        closeConnection();
    return error;
}
