// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"

/// A month of Apple's fiscal year: by these it pays. The year begins late in September, a quarter has months of 5, 4
/// and 4 weeks. What departs from that is in resources/data/fiscalcalendar.json, and is a guess for years to come.
class FiscalMonth
{
public:
    /// "2026-03" is the third month of fiscal year 2026, as filter[reportDate] wants it. Null outside the calendar.
    static std::optional<FiscalMonth> named(const QString &name);
    static std::optional<FiscalMonth> of(QDate day);

    int year() const { return m_year; }
    int number() const { return m_number; } ///< 1 to 12
    const ReportPeriod &period() const { return m_period; }
    QString name() const; ///< for named()
    /// "Fiscal December 2025": after the month most of whose days it has.
    QString title() const;
    /// When Apple is expected to pay: it says within 45 days, and does after about 33.
    QDate expectedPayment() const;
    std::optional<FiscalMonth> previous() const { return of(m_period.first.addDays(-1)); }

    bool operator==(const FiscalMonth &) const = default;

private:
    FiscalMonth(int year, int number, const ReportPeriod &period)
        : m_year(year)
        , m_number(number)
        , m_period(period)
    {
    }
    static const std::vector<FiscalMonth> &all();

    int m_year;
    int m_number;
    ReportPeriod m_period;
};
