// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changestore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>

/// The file of the user's own work, for one thread. Every call is one transaction, on disk when it returns.
class ChangeDatabase
{
public:
    using Done = std::monostate;
    template <typename T>
    using Result = std::variant<T, ApiError>;

    explicit ChangeDatabase(std::function<void(const QString &)> message);
    ~ChangeDatabase();
    Q_DISABLE_COPY_MOVE(ChangeDatabase)

    Result<Done> open(const QString &filePath);

    Result<std::vector<StagedChange>> changes();
    Result<Done> write(const std::vector<StagedChange> &put, const QList<ChangeId> &remove);
    Result<ChangeId> lastChangeId();

    Result<qint64> asked(const JournalEntry &entry);
    /// The entry's id is set to that of its row.
    Result<Done> answered(qint64 journalId, HistoryEntry *history, const std::vector<StagedChange> &put,
                          const QList<ChangeId> &remove);
    Result<std::vector<JournalEntry>> openQuestions();
    Result<QList<HistoryEntry>> history(const HistoryFilter &filter, int offset, int limit);
    Result<QList<ResourceKey>> historyApps();

    Result<QList<KeptItem>> kept(const QString &drawer);
    Result<Done> keep(const QString &drawer, const QList<KeptItem> &items);

private:
    template <typename T, typename Work>
    Result<T> transaction(Work work)
    {
        if (begin()) {
            T value = work();
            if (finish())
                return value;
        }
        return failure();
    }
    bool begin();
    bool finish();
    bool openConnection();
    void closeConnection();
    bool moveAside();
    ApiError failure() const;
    QSqlQuery query(const QString &sql, const QVariantList &values = {});
    void putChanges(const std::vector<StagedChange> &put, const QList<ChangeId> &remove);

    std::function<void(const QString &)> m_message;
    QString m_filePath;
    QString m_connection; ///< empty when there is none
    QSqlDatabase m_database;
    QSqlError m_error; ///< the first of the transaction
    bool m_isOpen = false;
    bool m_isNewer = false;
};
