// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/subscriptions.h"

#include "simulator/world/random.h"

#include <algorithm>

QByteArray SubscriptionPlan::groupId() const
{
    return "21" + fresh->appId.right(6);
}

int SubscriptionPlan::days() const
{
    return fresh->period == "7 Days" ? 7 : fresh->period == "1 Month" ? 30 : fresh->period == "3 Months" ? 91 : 365;
}

int SubscriptionPlan::activeOn(QDate day, int market) const
{
    int perDay = 0;
    for (const auto *item : {fresh, renewal, later})
        perDay += item ? item->perDay : 0;
    return int(qint64(perDay) * days() * markets()[std::size_t(market)].weight * growthOn(day) / 100 / 1000);
}

const std::vector<SubscriptionPlan> &subscriptionPlans()
{
    static const auto all = [] {
        std::vector<SubscriptionPlan> plans;
        for (const auto &item : saleItems()) {
            if (item.kind != SaleItem::Kind::Subscription)
                continue;
            if (plans.empty() || plans.back().fresh->appleId != item.appleId)
                plans.push_back({&item});
            else
                (item.afterOneYear ? plans.back().later : plans.back().renewal) = &item;
        }
        for (std::size_t i = 1; i < plans.size(); ++i) {
            if (plans[i - 1].fresh->appId == plans[i].fresh->appId)
                plans[i].below = &plans[i - 1];
        }
        return plans;
    }();
    return all;
}

const SubscriptionPlan *planOf(const SaleItem &item)
{
    const auto &plans = subscriptionPlans();
    const auto found = std::find_if(plans.begin(), plans.end(),
                                    [&item](const auto &plan) { return plan.fresh->appleId == item.appleId; });
    return found == plans.end() ? nullptr : &*found;
}

Starts startsOf(const Sale &sale, quint32 seed, QDate day)
{
    Random random(Random::mix(seed, QString::fromLatin1(sale.item->appleId))
                  ^ quint64(day.toJulianDay() * 64 + sale.market * 2 + sale.device));
    Starts starts;
    int left = sale.units;
    const auto take = [&](int percent) {
        const int part = std::min(left, partOf(sale.units, percent, random.next()));
        left -= part;
        return part;
    };
    starts.converted = take(52);
    starts.redeemed = take(8);
    starts.reactivated = take(11);
    starts.upgraded = planOf(*sale.item)->below ? take(6) : 0;
    starts.subscribed = left;
    return starts;
}

std::vector<Sale> subscriptionSales(quint32 seed, QDate first, QDate last)
{
    auto sales = salesOf(seed, first, last);
    sales.erase(std::remove_if(sales.begin(), sales.end(),
                               [](const Sale &sale) { return sale.item->kind != SaleItem::Kind::Subscription; }),
                sales.end());
    return sales;
}

int partOf(int count, int percent, quint64 chance)
{
    return int((qint64(count) * percent + qint64(chance % 100)) / 100);
}
