// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/reports/sales.h"

/// A subscription with the three ways it is sold.
struct SubscriptionPlan
{
    const SaleItem *fresh = nullptr; ///< "New"
    const SaleItem *renewal = nullptr; ///< in the first year; null for yearly ones
    const SaleItem *later = nullptr;
    const SubscriptionPlan *below = nullptr; ///< the shorter one that people come from when they upgrade

    QByteArray groupId() const;
    int days() const; ///< of a period
    /// Subscribers who pay; as many as the sales reports have renew in a period.
    int activeOn(QDate day, int market) const;
};
const std::vector<SubscriptionPlan> &subscriptionPlans();
const SubscriptionPlan *planOf(const SaleItem &item);

/// How the subscriptions sold on one line of a sales report came about; the numbers add up to its units.
struct Starts
{
    int subscribed = 0;
    int converted = 0; ///< from the free trial
    int redeemed = 0; ///< an offer code
    int reactivated = 0;
    int upgraded = 0;
};
Starts startsOf(const Sale &sale, quint32 seed, QDate day);

/// The subscriptions among what sold.
std::vector<Sale> subscriptionSales(quint32 seed, QDate first, QDate last);

/// `percent` of `count`, the rest of the division by chance.
int partOf(int count, int percent, quint64 chance);

constexpr char offerCodeName[] = "Garden fair"; ///< of the world's subscription offer codes
constexpr char customOfferCode[] = "GARDENFAIR";
