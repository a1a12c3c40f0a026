// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"

/// The words people know Apple's reports by.
namespace reportwords {

/// "SUBSCRIPTION_EVENT" -> "Subscription events"; an unknown kind comes back as it is.
QString kind(const QString &id);
/// "By day".
QString frequency(ReportFrequency frequency);
/// "27 Nov 2026", "16 – 22 Nov 2026", "November 2026", "2026", "Fiscal November 2026".
QString period(ReportFrequency frequency, const ReportPeriod &period);

} // namespace reportwords
