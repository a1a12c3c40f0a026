// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

/// How many requests the account may still send, as the server last said, and whether it is pausing.
class RateBudget final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    std::optional<int> hourLimit() const { return value(QStringLiteral("user-hour-lim")); }
    std::optional<int> hourRemaining() const { return value(QStringLiteral("user-hour-rem")); }
    std::optional<int> minuteLimit() const { return value(QStringLiteral("user-minute-lim")); }
    std::optional<int> minuteRemaining() const { return value(QStringLiteral("user-minute-rem")); }
    /// Any pair of the header, also those not known yet.
    std::optional<int> value(const QString &name) const;
    QDateTime updatedAt() const { return m_updatedAt; }

    bool isPaused() const { return m_pausedUntil.isValid(); }
    QDateTime pausedUntil() const { return m_pausedUntil; } ///< invalid when not paused

    /// Reads an X-Rate-Limit header; anything unreadable in it is passed over.
    void update(const QByteArray &header, const QDateTime &now);
    void setPausedUntil(const QDateTime &time); ///< invalid: goes on

signals:
    void changed();
    void pausedChanged(bool paused);

private:
    QHash<QString, int> m_values;
    QDateTime m_updatedAt;
    QDateTime m_pausedUntil;
};
