// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/worlddata.h"

#include <vector>

/// What one price point is worth in one territory, as the API writes money.
struct PriceTexts
{
    QString customerPrice;
    QString proceeds;
    QString proceedsYear2;
};

/// The customer prices in US cents that exist, rising; the first is 0.
const std::vector<int> &priceTiers();
/// The tier of a price in dollars ("4.99"); the nearest one below where it does not exist.
int tierOf(const QString &dollars);
PriceTexts priceOf(int tier, const TerritoryData &territory);
