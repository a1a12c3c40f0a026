// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"

#include <QDateTime>

/// What `date` means for a frequency (DAILY, WEEKLY, MONTHLY, YEARLY); nullopt when it is not written that way.
std::optional<ReportPeriod> reportPeriod(const QString &frequency, const QString &date);
/// The newest period whose report is out at `now`: about 08:00 in California on the day after.
ReportPeriod newestPeriod(const QString &frequency, const QDateTime &now);
/// Published already, and not dropped after a year (yearly reports stay).
bool isAvailable(const QString &frequency, const ReportPeriod &period, const QDateTime &now);
/// A month of Apple's fiscal year, which ends with the last Saturday of September: 5, 4 and 4 weeks a quarter, and a
/// week more in the third month where the year has 53.
std::optional<ReportPeriod> fiscalMonth(const QString &yearAndMonth);
