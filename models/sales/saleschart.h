// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/salesdashboard.h"

/// The main chart of a result: the largest words of the breakdown one by one, the others together, and the total of the
/// time it is compared with. `rows` are grouped by the breakdown or not at all.
Chart salesChart(const SalesResult &result, const SalesNames &names, const std::vector<SalesRow> &rows,
                 const std::vector<SalesRow> &compared);
/// Rows of one word each, largest first.
std::vector<SalesRank> salesRanks(const SalesMeasure &measure, const SalesNames &names, const QString &dimension,
                                  const std::vector<SalesRow> &rows);
/// Rows of an app and a product as a tree.
std::vector<SalesRank> salesTree(const SalesMeasure &measure, const SalesNames &names,
                                 const std::vector<SalesRow> &rows);
