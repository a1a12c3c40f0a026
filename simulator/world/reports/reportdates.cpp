// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reportdates.h"

using namespace Qt::StringLiterals;

std::optional<ReportPeriod> reportPeriod(const QString &frequency, const QString &date)
{
    if (frequency == "YEARLY"_L1) {
        const auto day = QDate::fromString(date, u"yyyy"_s);
        return day.isValid() ? std::optional(ReportPeriod{day, day.addYears(1).addDays(-1)}) : std::nullopt;
    }
    if (frequency == "MONTHLY"_L1) {
        const auto day = QDate::fromString(date + u"-01"_s, Qt::ISODate);
        return day.isValid() ? std::optional(ReportPeriod{day, day.addMonths(1).addDays(-1)}) : std::nullopt;
    }
    const auto day = QDate::fromString(date, Qt::ISODate);
    if (!day.isValid() || date.size() != 10)
        return std::nullopt;
    if (frequency == "WEEKLY"_L1) // named after its Sunday
        return day.dayOfWeek() == Qt::Sunday ? std::optional(ReportPeriod{day.addDays(-6), day}) : std::nullopt;
    return ReportPeriod{day, day};
}

/// The last day all of whose sales have been counted.
static QDate lastCountedDay(const QDateTime &now)
{
    const auto california = now.toUTC().addSecs(-8 * 3600);
    return california.date().addDays(california.time().hour() >= 8 ? -1 : -2);
}

ReportPeriod newestPeriod(const QString &frequency, const QDateTime &now)
{
    const auto day = lastCountedDay(now);
    if (frequency == "WEEKLY"_L1) {
        const auto sunday = day.addDays(-(day.dayOfWeek() % 7));
        return {sunday.addDays(-6), sunday};
    }
    if (frequency == "MONTHLY"_L1) {
        const auto month
            = QDate(day.year(), day.month(), 1).addMonths(day.addDays(-4).month() == day.month() ? -1 : -2);
        return {month, month.addMonths(1).addDays(-1)};
    }
    if (frequency == "YEARLY"_L1)
        return {QDate(day.year() - 1, 1, 1), QDate(day.year() - 1, 12, 31)};
    return {day, day};
}

bool isAvailable(const QString &frequency, const ReportPeriod &period, const QDateTime &now)
{
    if (period.last > newestPeriod(frequency, now).last)
        return false;
    return frequency == "YEARLY"_L1 ? period.first.year() >= now.date().year() - 3
                                    : period.first >= now.date().addDays(-365);
}

/// The last Saturday of September.
static QDate fiscalYearEnd(int year)
{
    const QDate day(year, 9, 30);
    return day.addDays(-(day.dayOfWeek() + 1) % 7);
}

std::optional<ReportPeriod> fiscalMonth(const QString &yearAndMonth)
{
    const auto named = QDate::fromString(yearAndMonth + u"-01"_s, Qt::ISODate);
    if (!named.isValid())
        return std::nullopt;
    const auto start = fiscalYearEnd(named.year() - 1).addDays(1);
    const bool isLong = start.daysTo(fiscalYearEnd(named.year())) > 52 * 7;
    const int month = named.month();
    int weeks = (month - 1) / 3 * 13 + ((month - 1) % 3 == 0 ? 0 : (month - 1) % 3 * 4 + 1);
    int length = (month - 1) % 3 == 0 ? 5 : 4;
    if (isLong && month == 3)
        ++length;
    else if (isLong && month > 3)
        ++weeks;
    return ReportPeriod{start.addDays(weeks * 7), start.addDays((weeks + length) * 7 - 1)};
}
