// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

/// Which lines of an analytics report are wanted.
struct AnalyticsWish
{
    /// Apple counts most of a day at once, and the rest on the day after.
    enum class Portion { Whole, Early, Late };

    quint32 seed = 1;
    QByteArray app; ///< its Apple id
    QDate first; ///< also what the lines are dated
    QDate last;
    Portion portion = Portion::Whole;
    int part = 0; ///< the markets are dealt out to so many segments
    int parts = 1;

    int days() const { return int(first.daysTo(last)) + 1; }
};

struct AnalyticsKind
{
    QStringView name;
    QStringView category;
    QByteArrayView header;
    QByteArray (*lines)(const AnalyticsWish &wish); ///< without the header
    int dailyParts = 1; ///< segments of a daily instance
};
const std::vector<AnalyticsKind> &analyticsKinds();

/// Whether anything is known about the app: it sells.
bool hasAnalytics(const QByteArray &app);
