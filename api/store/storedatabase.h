// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/document.h"
#include "api/store/cachedpage.h"
#include "api/store/listpages.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <variant>

/// The database itself, for one thread. Every call is one transaction.
class StoreDatabase
{
public:
    using Done = std::monostate;
    template <typename T>
    using Result = std::variant<T, ApiError>;

    explicit StoreDatabase(std::function<void(const QString &)> message);
    ~StoreDatabase();
    Q_DISABLE_COPY_MOVE(StoreDatabase)

    Result<Done> open(const QString &filePath);

    Result<Done> savePage(const QString &listKey, int offset, const Document &document, std::optional<int> total,
                          bool complete);
    struct Page
    {
        QString listKey; ///< empty: the resources alone
        int offset = 0;
        Document document;
    };
    /// One after the other, all in one transaction.
    Result<Done> savePages(const std::vector<Page> &pages);
    Result<CachedPage> list(const QString &listKey, int offset, int limit);
    Result<CachedResource> resource(const ResourceKey &key);
    Result<QList<Resource>> resources(const QList<ResourceKey> &keys);
    Result<qint64> count(const QString &entry);
    Result<Done> saveResources(const QList<Resource> &resources);
    Result<Done> removeResource(const ResourceKey &key);
    Result<Done> markStale(const ResourceKey &key);
    Result<Done> markListsStale(const QString &keyPrefix);

private:
    struct ListRow
    {
        qint64 id = 0; ///< 0: unknown list
        std::optional<int> total;
        std::optional<int> ends; ///< number of items, once the last page was seen
        qint64 fetched = 0;
        bool stale = false;
    };
    struct StoredResource
    {
        RowId row = 0;
        QByteArray body;
    };
    enum class Access { Read, Write };

    /// Runs `work` inside a transaction and gives what it returned, unless a statement failed.
    template <typename T, typename Work>
    Result<T> transaction(Access access, Work work)
    {
        if (begin(access)) {
            T value = work();
            if (finish())
                return value;
        }
        return recover();
    }
    bool begin(Access access);
    bool finish(); ///< commits, or undoes everything when a statement failed
    ApiError recover(); ///< says what failed; starts with a new file when this one turned out to be damaged

    bool openConnection();
    void closeConnection();
    /// Opens the file as it is; moves it aside and tries once more when it is no use.
    bool openOrReplace();
    bool moveAside(QLatin1StringView reason);
    ApiError failure() const;

    /// A prepared statement, kept for the life of the connection.
    QSqlQuery &statement(const char *sql);
    bool exec(QSqlQuery &query, const QVariantList &values = {});

    int entryNumber(const QString &entry);
    QString entryName(int number);
    QList<RowId> putResources(const QList<Resource> &resources, qint64 now);
    void putSome(QList<Resource> resources, qint64 now, QList<RowId> *rows);
    StoredResource storedResource(const ResourceKey &key);
    void updateResource(const StoredResource &stored, const Resource &fresh, qint64 now);
    RowId lastRow(); ///< the highest number in use
    Resource resourceAt(RowId row);
    QList<Resource> resourcesAt(const QList<RowId> &rows);

    void putListPage(const QString &listKey, int offset, const Document &document, std::optional<int> total,
                     bool complete);
    ListRow findList(const QString &key);
    qint64 saveList(const QString &key, const ListRow &list);
    QList<ListPage> pagesOf(qint64 list, int from, int to);
    void putPage(qint64 list, const ListPage &page);
    void deletePage(qint64 list, int offset);
    void clearRange(qint64 list, int from, int to);
    void removeFromLists(RowId row);

    std::function<void(const QString &)> m_message;
    QString m_filePath;
    QString m_connection;
    QSqlDatabase m_database;
    std::map<const char *, QSqlQuery> m_statements; ///< by the address of the literal
    QHash<QString, int> m_entries;
    QHash<int, QString> m_entryNames;
    RowId m_lastRow = -1; ///< unknown in this transaction
    QSqlError m_error; ///< the first of the present transaction
    bool m_isOpen = false;
};
