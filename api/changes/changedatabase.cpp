// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changedatabase.h"

#include "api/changes/changejson.h"
#include "api/store/databasefile.h"
#include "api/store/storeschema.h"

#include <QDir>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

std::span<const Migration> changeMigrations()
{
    static const Migration all[] = {
        {
            u"CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE changes (id INTEGER PRIMARY KEY, body BLOB NOT NULL)"_s,
            // phase: 0 asked, 1 answered
            u"CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, change INTEGER NOT NULL, phase INTEGER NOT "
            "NULL, at INTEGER NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, known BLOB NOT NULL, status INTEGER "
            "NOT NULL, request TEXT NOT NULL)"_s,
            u"CREATE INDEX openQuestions ON journal (id) WHERE phase = 0"_s,
            u"CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, app TEXT NOT NULL, "
            "outcome INTEGER NOT NULL, words TEXT NOT NULL, body BLOB NOT NULL)"_s,
            u"CREATE INDEX historyByTime ON history (at, id)"_s,
        },
        {u"CREATE TABLE kept (drawer TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (drawer, id)) "
         "WITHOUT ROWID"_s},
    };
    return all;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QVariant &blob)
{
    return QJsonDocument::fromJson(blob.toByteArray()).object();
}

QString appName(const ResourceKey &app)
{
    return app.isNull() ? u""_s : app.entry + u'/' + app.id;
}

/// What a filter's text is looked for in.
QString wordsOf(const HistoryEntry &entry)
{
    QStringList words{entry.title, entry.path, entry.change.title, entry.error};
    for (const auto &field : fieldChanges(entry.change)) {
        words.append(field.field);
        words.append(field.before.toVariant().toString());
        words.append(field.after.toVariant().toString());
    }
    return words.join(u'\n').toCaseFolded();
}

QString escapedForLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace

ChangeDatabase::ChangeDatabase(std::function<void(const QString &)> message)
    : m_message(std::move(message))
{
}

ChangeDatabase::~ChangeDatabase()
{
    closeConnection();
}

ChangeDatabase::Result<ChangeDatabase::Done> ChangeDatabase::open(const QString &filePath)
{
    closeConnection();
    m_filePath = filePath;
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_error = {};
        auto outcome = SchemaOutcome::Failed;
        if (openConnection())
            outcome = migrate(m_database, changeMigrations(), &m_error);
        else if (isCorruption(m_error))
            outcome = SchemaOutcome::Corrupt;
        m_isOpen = outcome == SchemaOutcome::Ready;
        m_isNewer = outcome == SchemaOutcome::Newer;
        if (m_isOpen)
            return Done();
        if (outcome != SchemaOutcome::Corrupt || !moveAside())
            break;
    }
    const auto error = failure();
    closeConnection();
    return error;
}

bool ChangeDatabase::openConnection()
{
    const auto inMemory = m_filePath.isEmpty();
    if (!inMemory)
        makePrivateFile(m_filePath);
    m_connection = QUuid::createUuid().toString();
    m_database = addSqliteConnection(m_connection);
    m_database.setDatabaseName(inMemory ? u":memory:"_s : m_filePath);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open()) {
        m_error = m_database.lastError();
        return false;
    }
    // FULL: what was written is still there after a power cut. A request leaves only once its journal row is.
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        QSqlQuery setting(m_database);
        if (!setting.exec(pragma)) {
            m_error = setting.lastError();
            return false;
        }
    }
    return true;
}

void ChangeDatabase::closeConnection()
{
    m_isOpen = false;
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

bool ChangeDatabase::moveAside()
{
    closeConnection();
    const auto aside = moveDatabaseAside(m_filePath, "corrupt"_L1);
    if (aside.isEmpty())
        return false;
    m_message(
        ChangeStore::tr("The file with your staged changes was damaged. It was kept as %1; a new one begins empty.")
            .arg(QDir::toNativeSeparators(aside)));
    return true;
}

ApiError ChangeDatabase::failure() const
{
    const auto shown = QDir::toNativeSeparators(m_filePath);
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.detail = m_error.text();
    const auto code = m_error.nativeErrorCode().toInt() & 0xff;
    if (m_isNewer)
        error.title = ChangeStore::tr("Your staged changes in %1 were written by a newer version of this program. The "
                                      "file was left as it is, and nothing can be sent.")
                          .arg(shown);
    else if (code == 13) // SQLITE_FULL
        error.title = ChangeStore::tr("The disk is full: your changes cannot be kept.");
    else if (code == 5 || code == 6) // SQLITE_BUSY, SQLITE_LOCKED
        error.title = ChangeStore::tr("Your staged changes in %1 are in use by another program.").arg(shown);
    else
        error.title = ChangeStore::tr("Your staged changes cannot be kept in %1.").arg(shown);
    return error;
}

bool ChangeDatabase::begin()
{
    if (!m_isOpen)
        return false;
    m_error = {};
    query(u"BEGIN IMMEDIATE"_s);
    return !m_error.isValid();
}

bool ChangeDatabase::finish()
{
    if (!m_error.isValid())
        query(u"COMMIT"_s);
    if (!m_error.isValid())
        return true;
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    return false;
}

QSqlQuery ChangeDatabase::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (m_error.isValid())
        return query;
    bool good = query.prepare(sql);
    for (const auto &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        m_error = query.lastError();
    return query;
}

ChangeDatabase::Result<std::vector<StagedChange>> ChangeDatabase::changes()
{
    return transaction<std::vector<StagedChange>>([this] {
        std::vector<StagedChange> changes;
        auto rows = query(u"SELECT body FROM changes ORDER BY id"_s);
        while (rows.next())
            changes.push_back(changeFromJson(object(rows.value(0))));
        return changes;
    });
}

void ChangeDatabase::putChanges(const std::vector<StagedChange> &put, const QList<ChangeId> &remove)
{
    ChangeId last = 0;
    for (const auto &change : put) {
        query(u"INSERT OR REPLACE INTO changes (id, body) VALUES (?, ?)"_s, {change.id, bytes(toJson(change))});
        last = std::max(last, change.id);
    }
    for (const auto id : remove)
        query(u"DELETE FROM changes WHERE id = ?"_s, {id});
    if (last > 0)
        query(u"INSERT INTO counters (name, value) VALUES ('change', ?) ON CONFLICT (name) DO UPDATE SET value = "
              "max(value, excluded.value)"_s,
              {last});
}

ChangeDatabase::Result<ChangeDatabase::Done> ChangeDatabase::write(const std::vector<StagedChange> &put,
                                                                   const QList<ChangeId> &remove)
{
    return transaction<Done>([&] {
        putChanges(put, remove);
        return Done();
    });
}

ChangeDatabase::Result<ChangeId> ChangeDatabase::lastChangeId()
{
    return transaction<ChangeId>([this]() -> ChangeId {
        auto row = query(u"SELECT value FROM counters WHERE name = 'change'"_s);
        return row.next() ? row.value(0).toLongLong() : 0;
    });
}

ChangeDatabase::Result<qint64> ChangeDatabase::asked(const JournalEntry &entry)
{
    return transaction<qint64>([&]() -> qint64 {
        const auto row = query(u"INSERT INTO journal (change, phase, at, method, path, known, status, request) VALUES "
                               "(?, 0, ?, ?, ?, ?, 0, '')"_s,
                               {entry.change, entry.at.toMSecsSinceEpoch(), QString::fromLatin1(entry.method),
                                entry.path, bytes(entry.known)});
        return row.lastInsertId().toLongLong();
    });
}

ChangeDatabase::Result<ChangeDatabase::Done> ChangeDatabase::answered(qint64 journalId, HistoryEntry *history,
                                                                      const std::vector<StagedChange> &put,
                                                                      const QList<ChangeId> &remove)
{
    return transaction<Done>([&] {
        query(u"UPDATE journal SET phase = 1, status = ?, request = ? WHERE id = ?"_s,
              {history->status, QString(u""_s + history->requestId), journalId});
        const auto row = query(u"INSERT INTO history (at, app, outcome, words, body) VALUES (?, ?, ?, ?, ?)"_s,
                               {history->at.toMSecsSinceEpoch(), appName(history->app), int(history->outcome),
                                wordsOf(*history), bytes(toJson(*history))});
        history->id = row.lastInsertId().toLongLong();
        putChanges(put, remove);
        return Done();
    });
}

ChangeDatabase::Result<std::vector<JournalEntry>> ChangeDatabase::openQuestions()
{
    return transaction<std::vector<JournalEntry>>([this] {
        std::vector<JournalEntry> entries;
        auto rows = query(u"SELECT id, change, at, method, path, known FROM journal WHERE phase = 0 ORDER BY id"_s);
        while (rows.next()) {
            JournalEntry entry;
            entry.id = rows.value(0).toLongLong();
            entry.change = rows.value(1).toLongLong();
            entry.at = QDateTime::fromMSecsSinceEpoch(rows.value(2).toLongLong(), Qt::UTC);
            entry.method = rows.value(3).toString().toLatin1();
            entry.path = rows.value(4).toString();
            entry.known = object(rows.value(5));
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

ChangeDatabase::Result<QList<HistoryEntry>> ChangeDatabase::history(const HistoryFilter &filter, int offset, int limit)
{
    QStringList conditions;
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    if (!filter.text.isEmpty())
        require(u"words LIKE ? ESCAPE '\\'"_s, QString(u'%' + escapedForLike(filter.text.toCaseFolded()) + u'%'));
    if (filter.from.isValid())
        require(u"at >= ?"_s, filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        require(u"at <= ?"_s, filter.to.toMSecsSinceEpoch());
    if (filter.app)
        require(u"app = ?"_s, appName(*filter.app));
    if (filter.outcome)
        require(u"outcome = ?"_s, int(*filter.outcome));
    auto sql = u"SELECT id, body FROM history"_s;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(" AND "_L1);
    sql += u" ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"_s;
    values << limit << offset;
    return transaction<QList<HistoryEntry>>([&] {
        QList<HistoryEntry> entries;
        auto rows = query(sql, values);
        while (rows.next()) {
            auto entry = historyFromJson(object(rows.value(1)));
            entry.id = rows.value(0).toLongLong();
            entries.append(entry);
        }
        return entries;
    });
}

ChangeDatabase::Result<QList<ResourceKey>> ChangeDatabase::historyApps()
{
    return transaction<QList<ResourceKey>>([this] {
        QList<ResourceKey> apps;
        auto rows = query(u"SELECT DISTINCT app FROM history ORDER BY app"_s, {});
        while (rows.next()) {
            const auto name = rows.value(0).toString();
            const auto slash = name.lastIndexOf(u'/');
            apps.append(slash < 0 ? ResourceKey() : ResourceKey{name.left(slash), name.mid(slash + 1)});
        }
        return apps;
    });
}

ChangeDatabase::Result<QList<KeptItem>> ChangeDatabase::kept(const QString &drawer)
{
    return transaction<QList<KeptItem>>([&] {
        QList<KeptItem> items;
        auto rows = query(u"SELECT id, body FROM kept WHERE drawer = ? ORDER BY id"_s, {drawer});
        while (rows.next())
            items.append({rows.value(0).toString(), object(rows.value(1))});
        return items;
    });
}

ChangeDatabase::Result<ChangeDatabase::Done> ChangeDatabase::keep(const QString &drawer, const QList<KeptItem> &items)
{
    return transaction<Done>([&] {
        for (const auto &item : items) {
            if (item.body.isEmpty())
                query(u"DELETE FROM kept WHERE drawer = ? AND id = ?"_s, {drawer, item.id});
            else
                query(u"INSERT OR REPLACE INTO kept (drawer, id, body) VALUES (?, ?, ?)"_s,
                      {drawer, item.id, bytes(item.body)});
        }
        return Done();
    });
}
