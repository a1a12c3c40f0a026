// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

/// What the desktop asks of programs: dark or light, and less motion. The only file that knows how each Qt and each
/// platform says so.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool prefersDark() const { return m_dark; }
    bool prefersReducedMotion() const { return m_reducedMotion; }
    bool prefersHighContrast() const { return m_highContrast; }

signals:
    void changed();

private slots:
    void onPortalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QString &group, const QString &key, const QVariant &value);
    void setDark(bool dark);

    bool m_dark = false;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
};
