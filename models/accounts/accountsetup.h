// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "api/auth/apikey.h"
#include "api/client/apireply.h"

#include <QObject>

#include <variant>

class KeyVault;

/// Tries a key on the server with one harmless request.
class KeyChecker
{
public:
    struct Verdict
    {
        int apps = -1; ///< how many the key sees; -1 when it may not list apps, which is no fault
    };

    virtual ~KeyChecker() = default;
    virtual ApiReply<Verdict> *check(const ApiKey &key, const QUrl &baseUrl) = 0;
};

/// Why a key did not pass, in words, and whether it is worth keeping nevertheless.
struct KeyProblem
{
    QString title;
    QString text;
    bool mayStillSave = false; ///< the server could not be asked: nothing is known against the key
};

/// From a file to an account: reads the key, tries it, saves account and secret. The secret goes to the vault alone.
class AccountSetup : public QObject
{
    Q_OBJECT
public:
    AccountSetup(AccountRegistry &registry, KeyVault &vault, KeyChecker &checker, QObject *parent = nullptr);

    std::variant<ApiKey, KeyFileError> readFile(const QString &path) const;
    std::variant<ApiKey, KeyFileError> readText(const QString &text) const;
    /// What is missing or malformed in the ids, by field; empty strings when nothing is.
    struct FieldProblems
    {
        QString keyId;
        QString issuerId;
        bool any() const { return !keyId.isEmpty() || !issuerId.isEmpty(); }
    };
    FieldProblems validate(const ApiKey &key) const;

    ApiReply<KeyChecker::Verdict> *check(const ApiKey &key, const QUrl &baseUrl);
    static KeyProblem explain(const ApiError &error, const ApiKey &key);

    enum class Keep { InKeychain, ForSession };
    /// Gives the new account's id. Fails with ApiError::Kind::Key when the keychain does not take the secret; nothing
    /// is left behind then.
    ApiReply<QString> *save(const ApiKey &key, const QString &name, int colour, const QUrl &baseUrl, Keep keep);

    /// Forgets the account and its secret. Fails when the keychain keeps the secret (it is locked, for example).
    ApiReply<bool> *remove(const QString &accountId);
    bool rename(const QString &accountId, const QString &name);
    bool recolor(const QString &accountId, int colour);

private:
    AccountRegistry &m_registry;
    KeyVault &m_vault;
    KeyChecker &m_checker;
};
