// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/secretbytes.h"
#include "api/client/apireply.h"

#include <QDateTime>
#include <QHash>

class ChangeStore;
class SecretKeeper;

/// The private keys of an account's certificates, in the keychain. Which there are, without the keys themselves, also
/// stands in the user's own file, so that a list need not ask the keychain. Keys go by publicKeyHash().
class SigningKeys final : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;
    struct Known
    {
        QString label; ///< what the user called it
        QDateTime since; ///< UTC
    };

    /// Both must outlive it. Knows of nothing before load() is done.
    SigningKeys(SecretKeeper &secrets, ChangeStore &store, QObject *parent = nullptr);
    ~SigningKeys() override;

    void load(); ///< once; harmless when it has been called before
    bool isLoaded() const { return m_isLoaded; }
    bool has(const QString &keyHash) const { return m_known.contains(keyHash); }
    QStringList hashes() const { return m_known.keys(); }
    Known known(const QString &keyHash) const { return m_known.value(keyHash); }

    /// When the keychain refuses, the key lasts until the program ends, and the reply says why.
    ApiReply<Done> *keep(const QString &label, const SecretBytes &privateKey);
    ApiReply<SecretBytes> *read(const QString &keyHash);
    ApiReply<Done> *forget(const QString &keyHash);

signals:
    void changed();

private:
    void note(const QString &keyHash, const Known &known);

    SecretKeeper &m_secrets;
    ChangeStore &m_store;
    QHash<QString, Known> m_known;
    bool m_isAsked = false;
    bool m_isLoaded = false;
};
