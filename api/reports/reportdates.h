// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"

#include <QByteArrayView>

/// "11/27/2026", as most of Apple's reports have it, or "2026-11-27". Null for anything else.
std::optional<QDate> reportDate(QByteArrayView text);
/// What a span of days is, if Apple makes reports of such; a fiscal month is not known by its days alone.
std::optional<ReportFrequency> frequencyOf(const ReportPeriod &period);
/// The period of a frequency that a day lies in: weeks end on Sunday. Not for fiscal months.
ReportPeriod periodAround(ReportFrequency frequency, QDate day);
/// The date in the name of a file, for kinds whose lines have none: "Subscription_12345678_20261127.txt.gz". Invalid
/// when there is none.
ReportPeriod periodInName(const QString &fileName);
