// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/keychainstate.h"
#include "api/auth/secretbytes.h"
#include "api/client/apireply.h"

#include <QHash>

#include <variant>

/// Keeps the secret of each account in the keychain of the operating system, or in memory for this session only.
/// Nothing else ever writes one down. Failures are of ApiError::Kind::Key; problemOf() tells which.
class KeyVault final : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        None, ///< the error is not the vault's
        NoService,
        NotSetUp,
        Locked,
        Denied,
        NotFound,
        TimedOut,
        Failed
    };
    Q_ENUM(Problem)
    using Done = std::monostate;

    explicit KeyVault(QObject *parent = nullptr);
    ~KeyVault() override;

    /// How long the keychain may take, including the time a person needs to type its password. 90 s unless set.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    ApiReply<SecretBytes> *read(const QString &accountId);
    ApiReply<Done> *save(const QString &accountId, const SecretBytes &secret);
    /// Succeeds when nothing is left, also when there was nothing.
    ApiReply<Done> *remove(const QString &accountId);

    /// The way on where there is no usable keychain: read() gives this one until the program ends or save() succeeds.
    void keepForSession(const QString &accountId, const SecretBytes &secret);
    bool isSessionOnly(const QString &accountId) const { return m_session.contains(accountId); }

    static Problem problemOf(const ApiError &error);

signals:
    void closing(QPrivateSignal);

private:
    template <typename T>
    ApiReply<T> *newReply();

    std::chrono::milliseconds m_timeout{90'000};
    QHash<QString, SecretBytes> m_session;
};
