// SPDX-License-Identifier: GPL-3.0-or-later
// The reports about those who subscribe: who paid, and which offer codes were used.
#include "simulator/world/random.h"
#include "simulator/world/reports/reportwriter.h"
#include "simulator/world/reports/salesreports.h"
#include "simulator/world/reports/subscriptions.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Who renews today is who renewed a period ago: each day of a period has its list of people, and those who renew are
/// the first in it. Who comes newly takes the places behind them, and is in the list the next time.
class SubscriberList
{
public:
    SubscriberList(const std::vector<Sale> &sales, QDate day)
        : m_day(day.toJulianDay())
    {
        for (const auto &sale : sales) {
            if (sale.units > 0 && sale.item->subscription == "Renewal" && firstPlace(sale) == 0)
                m_renewals[{planOf(*sale.item), sale.market * 2 + sale.device}] = sale.units;
        }
    }

    /// The ids of the `units` of one line.
    QByteArrayList idsOf(const Sale &sale) const
    {
        const auto *plan = planOf(*sale.item);
        int place = firstPlace(sale);
        if (sale.item->subscription == "New") {
            const auto found = m_renewals.find({plan, sale.market * 2 + sale.device});
            place += found == m_renewals.end() ? 0 : found->second;
        }
        const auto name = Random::mix(quint64(m_day % plan->days()), QString::fromLatin1(sale.item->appleId))
            + quint64(sale.market * 2 + sale.device);
        const auto list = Random(name).next(); // far from every other
        QByteArrayList ids;
        for (int i = 0; i < std::abs(sale.units); ++i)
            ids += number(qint64(1000000000000000ULL + Random(list + quint64(place + i)).next() % 9000000000000000ULL));
        return ids;
    }

private:
    static int firstPlace(const Sale &sale)
    {
        return sale.item->afterOneYear && planOf(*sale.item)->renewal ? 1000000 : 0;
    }

    qint64 m_day;
    std::map<std::pair<const SubscriptionPlan *, int>, int> m_renewals;
};

} // namespace

QByteArray subscribers(const ReportWish &wish)
{
    ReportWriter text("Event Date\tApp Name\tApp Apple ID\tSubscription Name\tSubscription Apple ID\t"
                      "Subscription Group ID\tStandard Subscription Duration\tSubscription Offer Name\t"
                      "Promotional Offer ID\tSubscription Offer Type\tSubscription Offer Duration\t"
                      "Marketing Opt-In Duration\tCustomer Price\tCustomer Currency\tDeveloper Proceeds\t"
                      "Proceeds Currency\tPreserved Pricing\tProceeds Reason\tClient\tDevice\tCountry\tSubscriber ID\t"
                      "Subscriber ID Reset\tRefund\tPurchase Date\tUnits");
    const auto day = wish.period.last;
    const auto date = isoDate(day);
    const auto sales = subscriptionSales(wish.seed, wish.period.first, wish.period.last);
    const SubscriberList people(sales, day);
    for (const auto &sale : sales) {
        const auto &item = *sale.item;
        const auto &price = sale.price();
        const bool isRefund = sale.units < 0;
        const auto currency = price.territory->currency.toLatin1();
        const auto customer = decimal(isRefund ? -price.customer : price.customer, price.territory->decimals);
        const auto proceeds = decimal(price.proceeds, price.territory->decimals);
        const auto bought = isRefund ? isoDate(day.addDays(-3)) : QByteArray(" ");
        const auto group = planOf(item)->groupId();
        for (const auto &id : people.idsOf(sale))
            text.add({date,
                      item.appName,
                      item.appId,
                      item.title,
                      item.appleId,
                      group,
                      item.period,
                      " ",
                      " ",
                      " ",
                      " ",
                      " ",
                      customer,
                      currency,
                      proceeds,
                      currency,
                      " ",
                      item.afterOneYear ? afterOneYearReason : " ",
                      " ",
                      sale.deviceName(),
                      sale.place().country,
                      id,
                      " ",
                      isRefund ? "Yes" : " ",
                      bought,
                      isRefund ? "-1" : "1"});
    }
    return text.rows() == 0 ? QByteArray() : text.take();
}

QByteArray offerCodeRedemptions(const ReportWish &wish)
{
    struct Codes
    {
        int custom = 0;
        int oneTime = 0;
    };
    const auto day = wish.period.last;
    std::map<std::pair<const SaleItem *, int>, Codes> used; // by subscription and market; items lie in one array
    for (const auto &sale : subscriptionSales(wish.seed, wish.period.first, wish.period.last)) {
        if (sale.units < 0 || sale.item->subscription != "New")
            continue;
        const int redeemed = startsOf(sale, wish.seed, day).redeemed;
        auto &codes = used[{sale.item, sale.market}];
        codes.custom += redeemed - redeemed / 3;
        codes.oneTime += redeemed / 3;
    }
    ReportWriter text("Date\tApp Name\tApp Apple ID\tSubscription Name\tSubscription Apple ID\tOffer Reference Name\t"
                      "Offer Code\tTerritory\tRedemptions");
    for (const auto &[place, codes] : used) {
        const auto &[item, market] = place;
        for (const auto &[code, count] : {std::pair(QByteArrayView(customOfferCode), codes.custom),
                                          std::pair(QByteArrayView(" "), codes.oneTime)}) {
            if (count > 0)
                text.add({isoDate(day), item->appName, item->appId, item->title, item->appleId, offerCodeName, code,
                          markets()[std::size_t(market)].country, number(count)});
        }
    }
    return text.rows() == 0 ? QByteArray() : text.take();
}
