// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/store/storeschema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>

/// An SQLite database of one thread: opened with its schema, statements kept prepared, the first error of a
/// transaction remembered so that nothing of it stays.
class SqliteFile
{
public:
    SqliteFile() = default;
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    struct Opened
    {
        bool isOpen = false;
        QString movedAside; ///< where a file of no use was put; empty when there was none
    };
    /// An empty path: in memory. `load` reads, in a transaction, what the file is of no use without; it runs again when
    /// a file was moved aside.
    Opened open(const QString &filePath, std::span<const Migration> migrations, const std::function<void()> &load);
    void close();
    bool isOpen() const { return m_isOpen; }

    bool begin();
    /// Commits; or undoes everything when anything failed.
    bool finish();
    /// Outside of a transaction, an error is that of this statement alone.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The next row of a statement; false at the end, and when it could not be read.
    bool next(QSqlQuery &query);
    bool hasFailed() const { return m_error.isValid(); }
    const QSqlError &error() const { return m_error; }

private:
    bool connectTo(const QString &filePath);

    QString m_connection; ///< empty when there is none
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements; ///< prepared, by their text
    QSqlError m_error; ///< the first of the transaction
    bool m_isOpen = false;
    bool m_inTransaction = false;
};
