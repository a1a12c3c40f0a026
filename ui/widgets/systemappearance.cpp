// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/systemappearance.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef ESPALIER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#else
class QDBusVariant
{
};
#endif

using namespace Qt::StringLiterals;

static bool paletteIsDark()
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_dark(paletteIsDark())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    auto *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

void SystemAppearance::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

#ifdef ESPALIER_WITH_DBUS

static const auto portalService = u"org.freedesktop.portal.Desktop"_s;
static const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
static const auto portalSettings = u"org.freedesktop.portal.Settings"_s;

/// Asks without waiting: the window opens in the palette's scheme and follows when the answer comes.
void SystemAppearance::askPortal()
{
    // Offscreen runs (tests, the tour) must look the same on every desktop.
    if (QGuiApplication::platformName() == "offscreen"_L1 || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(onPortalSettingChanged(QString, QString, QDBusVariant)));
    const std::pair<QString, QString> wanted[] = {
        {u"org.freedesktop.appearance"_s, u"color-scheme"_s},
        {u"org.freedesktop.appearance"_s, u"contrast"_s},
        {u"org.gnome.desktop.interface"_s, u"enable-animations"_s},
    };
    for (const auto &[group, key] : wanted) {
        auto message = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
        message << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group = group, key = key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError())
                return;
            auto value = reply.value().variant();
            if (value.canConvert<QDBusVariant>()) // Read wraps its answer twice
                value = value.value<QDBusVariant>().variant();
            take(group, key, value);
        });
    }
}

void SystemAppearance::onPortalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

#else

void SystemAppearance::askPortal()
{
}
void SystemAppearance::onPortalSettingChanged(const QString &, const QString &, const QDBusVariant &)
{
}

#endif

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    if (key == "color-scheme"_L1 && group == "org.freedesktop.appearance"_L1) {
        if (value.toUInt() != 0) // 0: no preference
            setDark(value.toUInt() == 1);
    } else if (key == "contrast"_L1) {
        m_highContrast = value.toUInt() == 1;
        emit changed();
    } else if (key == "enable-animations"_L1) {
        m_reducedMotion = !value.toBool();
        emit changed();
    }
}
