// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vaultsecrets.h"

#include <QPointer>

VaultSecrets::VaultSecrets(KeyVault &vault, const QString &accountId, QObject *parent)
    : SecretKeeper(parent)
    , m_vault(vault)
    , m_accountId(accountId)
{
}

QString VaultSecrets::place(const QString &name) const
{
    return m_accountId + QLatin1Char('/') + name;
}

ApiReply<SecretKeeper::Done> *VaultSecrets::store(const QString &name, const QByteArray &value)
{
    m_vault.keepForSession(place(name), SecretBytes(value));
    return m_vault.save(place(name), SecretBytes(value));
}

ApiReply<QByteArray> *VaultSecrets::read(const QString &name)
{
    auto *reply = new ApiReply<QByteArray>(this);
    m_vault.read(place(name))
        ->then(
            reply, [reply](const SecretBytes &secret) { reply->complete(secret.view().toByteArray()); },
            [reply](const ApiError &error) { reply->complete(error); });
    return reply;
}

ApiReply<SecretKeeper::Done> *VaultSecrets::remove(const QString &name)
{
    return m_vault.remove(place(name));
}
