// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/keyvault.h"
#include "api/changes/secretkeeper.h"

/// Keeps the secret values of one account's staged changes in the keychain, beside its key. Where there is no usable
/// keychain they last as long as the session.
class VaultSecrets final : public SecretKeeper
{
    Q_OBJECT
public:
    VaultSecrets(KeyVault &vault, const QString &accountId, QObject *parent = nullptr);

    ApiReply<Done> *store(const QString &name, const QByteArray &value) override;
    ApiReply<QByteArray> *read(const QString &name) override;
    ApiReply<Done> *remove(const QString &name) override;

private:
    QString place(const QString &name) const;

    KeyVault &m_vault;
    QString m_accountId;
};
