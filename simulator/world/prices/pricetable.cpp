// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/prices/pricetable.h"

#include <algorithm>
#include <cmath>

const std::vector<int> &priceTiers()
{
    static const auto tiers = [] {
        std::vector<int> cents{0};
        for (int price = 29; price <= 99; price += 10)
            cents.push_back(price);
        for (int price = 149; price <= 2999; price += 50)
            cents.push_back(price);
        for (int price = 3099; price <= 4999; price += 100)
            cents.push_back(price);
        for (int price = 5499; price <= 9999; price += 500)
            cents.push_back(price);
        for (int price = 10999; price <= 24999; price += 1000)
            cents.push_back(price);
        for (int price = 29999; price <= 99999; price += 5000)
            cents.push_back(price);
        return cents;
    }();
    return tiers;
}

int tierOf(const QString &dollars)
{
    const int cents = int(std::lround(dollars.toDouble() * 100));
    const auto &tiers = priceTiers();
    return int(std::upper_bound(tiers.begin(), tiers.end(), cents) - tiers.begin()) - 1;
}

/// Prices people are used to: 4,99 in euros, 800 in yen.
static double rounded(double amount, const TerritoryData &territory)
{
    if (amount <= 0)
        return 0;
    if (territory.decimals == 2)
        return std::max(0.29, std::ceil(amount) - 0.01);
    const double step = amount < 100 ? 1 : amount < 1000 ? 10 : amount < 100000 ? 100 : 1000;
    return std::ceil(amount / step) * step;
}

PriceTexts priceOf(int tier, const TerritoryData &territory)
{
    const double dollars = priceTiers()[std::size_t(tier)] / 100.0;
    const double tax = 1 + territory.taxPercent / 100;
    const double price
        = territory.id == QLatin1StringView("USA") ? dollars : rounded(dollars * territory.perDollar * tax, territory);
    const auto text = [&territory](double amount) { return QString::number(amount, 'f', territory.decimals); };
    return {text(price), text(price / tax * 0.7), text(price / tax * 0.85)};
}
