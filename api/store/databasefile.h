// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

/// Makes the file before SQLite does, so that it never is readable for others; -wal and -shm inherit its permissions.
void makePrivateFile(const QString &filePath);

/// A new connection of the calling thread, not open yet; any thread may ask.
QSqlDatabase addSqliteConnection(const QString &name);

/// Renames a closed database and its companions: "x.sqlite.corrupt-2026-11-27", numbered when there is one. The new
/// path; empty when it could not be done.
QString moveDatabaseAside(const QString &filePath, QLatin1StringView reason);
