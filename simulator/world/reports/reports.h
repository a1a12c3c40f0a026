// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class World;

/// The one vendor number that sales and finance reports are given out for; eight digits, as Apple's.
QString simulatedVendorNumber();
/// /v1/salesReports and /v1/financeReports, made for each date from the seed alone.
void registerSalesReports(World &world);
/// Power and performance metrics, diagnostic logs, one-time offer codes as CSV, and build artifacts.
void registerPerformance(World &world);
