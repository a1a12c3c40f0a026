// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesquestion.h"

/// What happened to an app, read from its sales: that takes no request and reaches as far back as they do. A version
/// came out on the first day it was downloaded; a price changed when every sale of a day has another one, and keeps it.

/// Asks for all days, since a version is new only when it was not there before.
ReportQuery releasesQuery(const QString &app);
std::vector<ChartMarker> releaseMarkers(const ReportAnswer &answer, const ReportPeriod &period, ReportStep step);

/// Where an app sells, to find the territory whose prices are told.
ReportQuery territoriesQuery(const QString &app, const ReportPeriod &period);
QString mainTerritory(const ReportAnswer &answer); ///< empty: it sells nowhere
ReportQuery pricesQuery(const QString &app, const QString &territory, const ReportPeriod &period);
std::vector<ChartMarker> priceMarkers(const ReportAnswer &answer, const SalesNames &names, ReportStep step);

/// One marker for each place.
std::vector<ChartMarker> joinedMarkers(const std::vector<ChartMarker> &markers);
