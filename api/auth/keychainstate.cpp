// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keychainstate.h"

#include <QObject>
#include <QTimer>

#ifdef ESPALIER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

KeychainState stateFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready;
    switch (reply.error().type()) {
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownProperty:
        return KeychainState::NotSetUp;
    case QDBusError::NoReply:
    case QDBusError::TimedOut:
        return KeychainState::Unknown;
    default: // ServiceUnknown, Spawn.*, Disconnected, ...
        return KeychainState::NoService;
    }
}

/// There QtKeychain talks to KWallet, which opens by itself and need not offer the Secret Service.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
}

} // namespace

void askKeychainState(QObject *context, std::function<void(KeychainState)> answer)
{
    const auto bus = QDBusConnection::sessionBus();
    if (isKde() || !bus.isConnected()) {
        const auto state = isKde() ? KeychainState::Unknown : KeychainState::NoService;
        QTimer::singleShot(0, context, [answer = std::move(answer), state] { answer(state); });
        return;
    }
    auto call
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                         u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(stateFrom(*watcher));
    });
}

#else

void askKeychainState(QObject *context, std::function<void(KeychainState)> answer)
{
    QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(KeychainState::Unknown); });
}

#endif
