// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"

/// One report to ask Apple for.
struct WantedReport
{
    const ReportKind *kind = nullptr;
    ReportFrequency frequency = ReportFrequency::Daily;
    ReportPeriod period;
    QString scope; ///< region of a finance report
    int asked = 0; ///< how often nothing came so far
    bool isStored = false; ///< asked again because Apple may have corrected it

    auto place() const { return std::tuple(kind, frequency, period.first, scope); }
};

struct ReportPlanOptions
{
    QStringList kindsOff; ///< not asked for
    QDateTime everythingSince; ///< answers of before do not count as answers; invalid: all do
    QDateTime correctionsSought; ///< when stored reports were last asked again; invalid: never
};

/// The day that Apple's reports call it: that of California.
QDate reportDay(const QDateTime &time);
/// When a report can be there at the earliest.
QDateTime reportPublished(ReportFrequency frequency, const ReportPeriod &period);
/// The period of a frequency that begins on, or holds, a day.
ReportPeriod reportPeriodWith(ReportFrequency frequency, QDate day);
/// What is published and still kept by Apple, newest first.
std::vector<ReportPeriod> reportPeriods(ReportFrequency frequency, const QDateTime &now);
/// filter[reportDate]: "2026-11-27", "2026-11", "2026"; a week is named by its Sunday.
QString reportDateParameter(ReportFrequency frequency, const ReportPeriod &period);
/// Of FINANCIAL and FINANCE_DETAIL, which are asked for elsewhere than the others.
bool isFinanceReport(const ReportKind &kind);

/// When what was not there is asked for again: after an hour, six, one day, two, four. Nothing: it is taken for "none".
/// What could not be read is asked for as long as Apple keeps it.
std::optional<QDateTime> reportAskedAgain(const ReportAbsence &absence);

/// Whether stored reports are to be asked for again.
bool areReportCorrectionsDue(const QDateTime &sought, const QDateTime &now);

/// What is to be asked for now, in that order: sales by day, the newest first; other days; weeks; months; years;
/// payments.
///
/// What is stored is asked for again only while Apple corrects: the newest two of each kind, for some days. Of kinds
/// that an account may not have at all only the newest are tried, again each week, until one is found.
std::vector<WantedReport> reportPlan(const std::vector<ReportKind> &kinds, const ReportCoverage &coverage,
                                     const QDateTime &now, const ReportPlanOptions &options = {});
