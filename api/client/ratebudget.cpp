// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/ratebudget.h"

std::optional<int> RateBudget::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

void RateBudget::update(const QByteArray &header, const QDateTime &now)
{
    bool any = false;
    for (const auto &pair : header.split(';')) {
        const auto colon = pair.indexOf(':');
        bool ok = false;
        const auto number = pair.mid(colon + 1).trimmed().toInt(&ok);
        if (colon <= 0 || !ok || number < 0)
            continue;
        m_values.insert(QString::fromLatin1(pair.left(colon).trimmed().toLower()), number);
        any = true;
    }
    if (!any)
        return;
    m_updatedAt = now;
    emit changed();
}

void RateBudget::setPausedUntil(const QDateTime &time)
{
    if (time == m_pausedUntil)
        return;
    m_pausedUntil = time;
    emit pausedChanged(isPaused());
}
