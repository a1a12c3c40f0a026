// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportdates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<QDate> reportDate(QByteArrayView text)
{
    if (text.size() != 10)
        return {};
    const bool american = text[2] == '/' && text[5] == '/';
    if (!american && (text[4] != '-' || text[7] != '-'))
        return {};
    const QDate date = american ? QDate(number(text.sliced(6)), number(text.first(2)), number(text.sliced(3, 2)))
                                : QDate(number(text.first(4)), number(text.sliced(5, 2)), number(text.sliced(8)));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<ReportFrequency> frequencyOf(const ReportPeriod &period)
{
    for (const auto frequency :
         {ReportFrequency::Daily, ReportFrequency::Weekly, ReportFrequency::Monthly, ReportFrequency::Yearly}) {
        if (periodAround(frequency, period.first) == period)
            return frequency;
    }
    return {};
}

ReportPeriod periodAround(ReportFrequency frequency, QDate day)
{
    switch (frequency) {
    case ReportFrequency::Weekly: {
        const auto last = day.addDays(7 - day.dayOfWeek());
        return {last.addDays(-6), last};
    }
    case ReportFrequency::Monthly:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case ReportFrequency::Yearly:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case ReportFrequency::Daily:
    case ReportFrequency::Fiscal:
        break;
    }
    return {day, day};
}

ReportPeriod periodInName(const QString &fileName)
{
    // The vendor number has eight digits too, but comes first.
    static const QRegularExpression dates(u"(?<!\\d)(20\\d\\d)-?(\\d\\d)?-?(\\d\\d)?(?!\\d)"_s);
    ReportPeriod found;
    auto matches = dates.globalMatch(fileName);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int year = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        const int day = match.captured(3).toInt();
        const QDate first(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        if (first.isValid())
            found = periodAround(day > 0         ? ReportFrequency::Daily
                                     : month > 0 ? ReportFrequency::Monthly
                                                 : ReportFrequency::Yearly,
                                 first);
    }
    return found;
}
