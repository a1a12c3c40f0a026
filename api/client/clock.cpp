// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/clock.h"

#include <QTimer>

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call)
{
    QTimer::singleShot(delay, context, std::move(call));
}
