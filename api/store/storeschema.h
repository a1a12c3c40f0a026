// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

class QSqlDatabase;
class QSqlError;

/// The statements that lead from one version of the database to the next.
using Migration = QStringList;

/// In order: the first makes version 1 out of an empty file. Published ones never change; new ones are added at the
/// end.
std::span<const Migration> storeMigrations();

enum class SchemaOutcome {
    Ready,
    Newer, ///< written by a later version of the program
    Corrupt,
    Failed ///< locked, not readable, disk full, ...: the file itself may be fine
};

/// Brings the open database to the last version, each step in a transaction of its own. `error` says why it failed.
SchemaOutcome migrate(QSqlDatabase &database, std::span<const Migration> migrations, QSqlError *error);

/// SQLite found the file damaged, or not to be a database.
bool isCorruption(const QSqlError &error);
