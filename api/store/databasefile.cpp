// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/databasefile.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void makePrivateFile(const QString &filePath)
{
    const auto folder = QFileInfo(filePath).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(filePath);
    if (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QSqlDatabase addSqliteConnection(const QString &name)
{
    // Qt 6.4 notes twice what is to be done at the program's end, and then does it without end, when two threads are
    // the first to ask for a driver.
    static const bool isThere = QSqlDatabase::isDriverAvailable(u"QSQLITE"_s);
    Q_UNUSED(isThere)
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}

static QString freeName(const QString &filePath, QLatin1StringView reason)
{
    const auto base = u"%1.%2-%3"_s.arg(filePath, reason, QDate::currentDate().toString(Qt::ISODate));
    auto name = base;
    for (int n = 2; QFile::exists(name); ++n)
        name = u"%1-%2"_s.arg(base).arg(n);
    return name;
}

QString moveDatabaseAside(const QString &filePath, QLatin1StringView reason)
{
    const auto aside = freeName(filePath, reason);
    if (filePath.isEmpty() || !QFile::rename(filePath, aside))
        return {};
    for (const auto &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(filePath + companion, aside + companion);
    return aside;
}
