// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// "just now", "5 min ago", "3 h ago", "yesterday", "in 12 days", then the date. `now` is the present when left out.
QString relativeTime(const QDateTime &when, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// The exact time in the user's zone and language, for tooltips.
QString exactTime(const QDateTime &when);
