// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/apikey.h"

#include <QDateTime>
#include <QObject>

#include <vector>

/// What is known of an account besides its secret, which only the KeyVault has.
struct Account
{
    QString id; ///< ours, a UUID; names the account's database and keychain entry
    QString name;
    int colour = 0; ///< index into the theme's account colours
    ApiKey::Kind kind = ApiKey::Kind::Team;
    QString keyId;
    QString issuerId; ///< empty for individual keys
    QUrl baseUrl;
    bool enterprise = false;
    bool demo = false;
    QDateTime lastUsed; ///< UTC; invalid until used

    bool operator==(const Account &) const = default;
};

/// The accounts in the order the user sees them, in one small JSON file without secrets. Every change is on disk when
/// the call returns, whole or not at all.
class AccountRegistry final : public QObject
{
    Q_OBJECT
public:
    /// `filePath` defaults to accounts.json in the program's configuration folder.
    explicit AccountRegistry(const QString &filePath = {}, QObject *parent = nullptr);

    /// Reads the file. A damaged one is moved aside, with a message(); the list is empty then.
    void load();

    const std::vector<Account> &accounts() const { return m_accounts; }
    const Account *account(const QString &id) const; ///< null when unknown; valid until the next change
    const Account *lastUsed() const; ///< null when no account was ever used

    /// Adds, or replaces the one with the same id. An empty id gets a new one. False when it could not be written: the
    /// list is then as before, and message() has said why.
    bool save(Account account, QString *id = nullptr);
    bool remove(const QString &id);
    bool markUsed(const QString &id, const QDateTime &when);

    /// The account a freshly parsed key makes: named after the key, with the first unused colour.
    Account accountFor(const ApiKey &key) const;
    /// The key of an account whose secret came from the vault.
    static ApiKey keyOf(const Account &account, const SecretBytes &secret);

signals:
    void changed();
    void message(const QString &text);

private:
    bool write(std::vector<Account> accounts);
    void moveAside();

    QString m_filePath;
    std::vector<Account> m_accounts;
    bool m_protected = false; ///< a file is there that could neither be read nor moved: it must not be overwritten
};
