// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

static QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, count);
}

static QString past(qint64 seconds, qint64 days)
{
    if (seconds < 45)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "just now"));
    if (seconds < 3600)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "%n min ago"), int(std::max<qint64>(1, seconds / 60)));
    if (seconds < 24 * 3600 && days <= 1)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "%n h ago"), int(seconds / 3600));
    if (days <= 1)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "yesterday"));
    return say(QT_TRANSLATE_NOOP("RelativeTime", "%n days ago"), int(days));
}

static QString future(qint64 seconds, qint64 days)
{
    if (seconds < 3600)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "in %n min"), int(std::max<qint64>(1, seconds / 60)));
    if (seconds < 24 * 3600 && days <= 1)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "in %n h"), int(seconds / 3600));
    if (days <= 1)
        return say(QT_TRANSLATE_NOOP("RelativeTime", "tomorrow"));
    return say(QT_TRANSLATE_NOOP("RelativeTime", "in %n days"), int(days));
}

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const auto seconds = when.secsTo(now);
    const auto days = when.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (std::abs(days) > 30)
        return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
    return seconds >= -1 ? past(seconds, days) : future(-seconds, -days);
}

QString exactTime(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}
