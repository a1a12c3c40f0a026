// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/secretkeeper.h"

template <typename T>
static ApiReply<T> *finished(QObject *parent, std::variant<T, ApiError> result)
{
    auto *reply = new ApiReply<T>(parent);
    QMetaObject::invokeMethod(
        reply, [reply, result = std::move(result)] { reply->complete(result); }, Qt::QueuedConnection);
    return reply;
}

ApiReply<SecretKeeper::Done> *SessionSecrets::store(const QString &name, const QByteArray &value)
{
    m_values.insert(name, value);
    return finished<Done>(this, Done());
}

ApiReply<QByteArray> *SessionSecrets::read(const QString &name)
{
    if (const auto found = m_values.constFind(name); found != m_values.constEnd())
        return finished<QByteArray>(this, *found);
    ApiError error;
    error.kind = ApiError::Kind::Key;
    error.title = tr("The value was not kept.");
    return finished<QByteArray>(this, error);
}

ApiReply<SecretKeeper::Done> *SessionSecrets::remove(const QString &name)
{
    m_values.remove(name);
    return finished<Done>(this, Done());
}
