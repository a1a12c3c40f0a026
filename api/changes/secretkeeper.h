// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"

#include <QHash>

/// Where the secret values of staged changes are kept, since they never enter the database. Names are opaque.
class SecretKeeper : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;
    using QObject::QObject;

    virtual ApiReply<Done> *store(const QString &name, const QByteArray &value) = 0;
    virtual ApiReply<QByteArray> *read(const QString &name) = 0; ///< an error when it is not kept
    virtual ApiReply<Done> *remove(const QString &name) = 0; ///< succeeds also when there was nothing
};

/// Keeps them until the program ends.
class SessionSecrets final : public SecretKeeper
{
    Q_OBJECT
public:
    using SecretKeeper::SecretKeeper;

    ApiReply<Done> *store(const QString &name, const QByteArray &value) override;
    ApiReply<QByteArray> *read(const QString &name) override;
    ApiReply<Done> *remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_values;
};
