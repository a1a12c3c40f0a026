// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The folders one user of the program has. The demo account never shares a folder with real accounts.
struct Profile
{
    QString config; ///< settings, the list of accounts
    QString data; ///< databases of each account: what was fetched, its reviews, and the user's own work
    QString cache; ///< pictures; may be deleted at any time

    /// The standard places of the system.
    static Profile standard();
    /// Everything under one folder, for tests, measurements and portable use.
    static Profile under(const QString &folder);

    QString settingsFile() const { return config + QStringLiteral("/espalier.ini"); }
    QString accountsFile() const { return config + QStringLiteral("/accounts.json"); }
    QString databaseOf(const QString &accountId) const
    {
        return data + QLatin1Char('/') + accountId + QStringLiteral(".sqlite");
    }
    /// The user's own work: staged changes and history. Nothing in it can be fetched again.
    QString workFileOf(const QString &accountId) const
    {
        return data + QLatin1Char('/') + accountId + QStringLiteral(".work.sqlite");
    }
    QString reviewsOf(const QString &accountId) const
    {
        return data + QLatin1Char('/') + accountId + QStringLiteral(".reviews.sqlite");
    }
    /// A folder: the reports as Apple sent them, and a database of their numbers.
    QString reportsOf(const QString &accountId) const
    {
        return data + QLatin1Char('/') + accountId + QStringLiteral(".reports");
    }
    QString pictures() const { return cache + QStringLiteral("/pictures"); }

    /// Makes the folders. False, with the folder named, when one cannot be made.
    bool create(QString *failed) const;
};
