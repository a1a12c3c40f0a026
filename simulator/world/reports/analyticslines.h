// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/random.h"
#include "simulator/world/reports/analyticsrows.h"
#include "simulator/world/reports/reportwriter.h"
#include "simulator/world/reports/sales.h"

/// Where people come from.
struct AnalyticsSource
{
    QByteArrayView type;
    QByteArrayView info; ///< in detailed reports
    int percent;
};
constexpr AnalyticsSource analyticsSources[] = {{"App Store search", "", 55},
                                                {"App Store browse", "", 22},
                                                {"App referrer", "com.burrowpost.reader", 13},
                                                {"Web referrer", "brambletern.example", 10}};

/// The lines of one report, and what goes into most of them.
class AnalyticsLines
{
public:
    AnalyticsLines(const AnalyticsWish &wish, QStringView report)
        : m_wish(wish)
        , m_random(Random::mix(wish.seed,
                               QStringLiteral("analytics/%1/%2/%3")
                                   .arg(report, QString::fromLatin1(wish.app))
                                   .arg(wish.first.toString(Qt::ISODate))))
        , m_date(isoDate(wish.first))
    {
    }

    const AnalyticsWish &wish() const { return m_wish; }
    QByteArrayView date() const { return m_date; }
    bool hasMarket(int market) const { return market % m_wish.parts == m_wish.part; }
    /// `percent` of `count`, more or less.
    int about(int count, int percent) { return int(qint64(count) * percent * m_random.between(85, 115) / 10000); }
    /// What of a count is in this instance.
    int portion(int count) const
    {
        using Portion = AnalyticsWish::Portion;
        return m_wish.portion == Portion::Whole ? count
            : m_wish.portion == Portion::Late   ? count / 10
                                                : count - count / 10;
    }
    void add(std::initializer_list<QByteArrayView> cells) { m_text.add(cells); }
    QByteArray take() { return m_text.take(); }

private:
    const AnalyticsWish &m_wish;
    ReportWriter m_text;
    Random m_random;
    QByteArray m_date;
};

// What the lines of several reports say alike.
QByteArrayView platformOf(const QByteArray &device, int market); ///< "iOS 26.1"
QByteArrayView countryOf(int market);
const SaleItem &anyItemOf(const QByteArray &app);

// How an app is used: the reports of those who share it.
constexpr QByteArrayView sessionsHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tSource Type\tPage Type\t"
      "App Download Date\tTerritory\tSessions\tTotal Session Duration\tUnique Devices";
constexpr QByteArrayView crashesHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tCrashes\tUnique Devices";
constexpr QByteArrayView frameworkHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tTerritory\tCounts\tUnique Devices";
QByteArray sessionLines(const AnalyticsWish &wish);
QByteArray crashLines(const AnalyticsWish &wish);
QByteArray widgetLines(const AnalyticsWish &wish);
QByteArray photoPickerLines(const AnalyticsWish &wish);
QByteArray installPerformanceLines(const AnalyticsWish &wish);
