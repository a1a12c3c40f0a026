// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"
#include "api/reports/reportsegment.h"

/// The lines of several reports, added up where they differ in numbers only; refunds stay apart from sales. Column
/// "#lines" tells how many each stands for.
ReportSegment mergedSegment(const std::vector<const ReportSegment *> &segments, const ReportKind &kind);
