// SPDX-License-Identifier: GPL-3.0-or-later
// The reports about subscriptions: how many there are, and what happened to them.
#include "simulator/world/random.h"
#include "simulator/world/reports/reportwriter.h"
#include "simulator/world/reports/salesreports.h"
#include "simulator/world/reports/subscriptions.h"

using namespace Qt::StringLiterals;

namespace {

/// The counts of one line of a subscription report, in the order of its columns.
struct Counts
{
    int standard = 0;
    int freeTrial = 0;
    int promotional = 0; ///< pay up front
    int offerCode = 0; ///< pay as you go
    int billingRetry = 0;
    int gracePeriod = 0;

    int subscribers() const { return standard + freeTrial + promotional + offerCode; }
};

struct Offer
{
    QByteArrayView name = " ";
    QByteArrayView id = " ";
};

void addSubscriptions(ReportWriter &text, const SubscriptionPlan &plan, const SaleItem &item, int market, int device,
                      const Counts &counts, const Offer &offer = {})
{
    if (counts.subscribers() == 0)
        return;
    const auto &price = item.prices[std::size_t(market)];
    const int half = offer.name == " " ? 1 : 2; // offers cost half as much
    const auto currency = price.territory->currency.toLatin1();
    const int decimals = price.territory->decimals;
    text.add({item.appName,
              item.appId,
              item.title,
              item.appleId,
              plan.groupId(),
              item.period,
              offer.name,
              offer.id,
              decimal(price.customer / half, decimals),
              currency,
              decimal(price.proceeds / half, decimals),
              currency,
              " ",
              item.afterOneYear ? afterOneYearReason : " ",
              " ",
              item.devices[device],
              " ",
              markets()[std::size_t(market)].country,
              number(counts.standard),
              number(counts.freeTrial),
              "0",
              "0",
              "0",
              number(counts.promotional),
              "0",
              "0",
              "0",
              number(counts.offerCode),
              "0",
              number(counts.billingRetry),
              number(counts.gracePeriod),
              number(counts.subscribers()),
              "0",
              "0",
              "0"});
}

void addMarket(ReportWriter &text, const SubscriptionPlan &plan, int market, QDate day)
{
    const int active = plan.activeOn(day, market);
    for (int device = 0; device < int(plan.fresh->devices.size()); ++device) {
        const int here = device == 0 ? active - active / 4 : active / 4;
        const int later = plan.renewal ? here / 3 : here * 2 / 3;
        const int retrying = here / 90;
        addSubscriptions(text, plan, *plan.fresh, market, device,
                         {here - later, here / 14, 0, 0, retrying - retrying / 2, here / 150});
        addSubscriptions(text, plan, *plan.later, market, device, {later, 0, 0, 0, retrying / 2, later / 200});
        addSubscriptions(text, plan, *plan.fresh, market, device, {0, 0, here / 40, 0, 0, 0},
                         {"Come back in spring", "spring-half"});
        addSubscriptions(text, plan, *plan.fresh, market, device, {0, 0, 0, here / 30, 0, 0}, {offerCodeName});
    }
}

/// What one line of the event report says beyond the subscription it is about.
struct Event
{
    QByteArrayView name;
    int quantity = 0;
    int paidPeriods = 1;
    int daysAgo = 0; ///< the original start
    QByteArrayView offerType = " ";
    QByteArrayView offerDuration = " ";
    QByteArrayView offerName = " ";
    QByteArrayView reason = " "; ///< of a cancellation
    QByteArray daysBefore = " ";
    QByteArray daysCanceled = " ";
    const SaleItem *previous = nullptr;
};

class EventWriter
{
public:
    EventWriter(ReportWriter &text, quint32 seed, QDate day)
        : m_text(text)
        , m_seed(seed)
        , m_day(day)
        , m_random(Random::mix(seed, u"events/"_s + day.toString(Qt::ISODate)))
    {
    }

    void add(const Sale &sale)
    {
        if (sale.units < 0)
            write(sale, {.name = "Refund", .quantity = -sale.units, .paidPeriods = 2, .daysAgo = days(sale)});
        else if (sale.item->subscription == "New")
            addStarts(sale);
        else
            addRenewals(sale);
    }

private:
    static int days(const Sale &sale) { return planOf(*sale.item)->days(); }
    int part(const Sale &sale, int percent) { return partOf(sale.units, percent, m_random.next()); }

    void addStarts(const Sale &sale)
    {
        const auto starts = startsOf(sale, m_seed, m_day);
        write(sale,
              {.name = "Start Introductory Offer",
               .quantity = part(sale, 104),
               .paidPeriods = 0,
               .offerType = "Free Trial",
               .offerDuration = "2 Weeks"});
        write(sale,
              {.name = "Paid Subscription from Introductory Offer",
               .quantity = starts.converted,
               .daysAgo = 14,
               .offerType = "Free Trial",
               .offerDuration = "2 Weeks"});
        write(sale, {.name = "Subscribe", .quantity = starts.subscribed});
        write(sale,
              {.name = "Start Offer Code",
               .quantity = starts.redeemed,
               .offerType = "Pay As You Go",
               .offerDuration = "1 Month",
               .offerName = offerCodeName});
        const auto gone = m_random.between(8, 240);
        write(sale,
              {.name = "Reactivate",
               .quantity = starts.reactivated,
               .daysAgo = int(gone) + 60,
               .daysCanceled = number(gone)});
        write(sale,
              {.name = "Upgrade",
               .quantity = starts.upgraded,
               .daysAgo = 75,
               .previous = planOf(*sale.item)->below ? planOf(*sale.item)->below->fresh : nullptr});
        write(sale,
              {.name = "Cancel",
               .quantity = part(sale, 44),
               .paidPeriods = 0,
               .daysAgo = 14,
               .offerType = "Free Trial",
               .offerDuration = "2 Weeks",
               .reason = "Canceled",
               .daysBefore = "14"});
    }

    void addRenewals(const Sale &sale)
    {
        const int year = std::max(1, 365 / days(sale));
        const int periods = int(sale.item->afterOneYear ? m_random.between(year + 1, year * 2 + 2)
                                                        : m_random.between(2, std::max(2, year)));
        const int retried = std::min(sale.units, part(sale, 4));
        const int ago = (periods - 1) * days(sale);
        write(sale, {.name = "Renew", .quantity = sale.units - retried, .paidPeriods = periods, .daysAgo = ago});
        write(sale,
              {.name = "Renewal from Billing Retry", .quantity = retried, .paidPeriods = periods, .daysAgo = ago + 5});
        write(sale,
              {.name = "Billing Retry from Paid Subscription",
               .quantity = part(sale, 6),
               .paidPeriods = periods,
               .daysAgo = ago});
        write(sale,
              {.name = "Cancel",
               .quantity = part(sale, 9),
               .paidPeriods = periods,
               .daysAgo = ago,
               .reason = "Canceled",
               .daysBefore = number(ago)});
        write(sale,
              {.name = "Canceled from Billing Retry",
               .quantity = part(sale, 1),
               .paidPeriods = periods,
               .daysAgo = ago + 60,
               .reason = "Billing issue",
               .daysBefore = number(ago)});
    }

    void write(const Sale &sale, const Event &event)
    {
        if (event.quantity <= 0)
            return;
        const auto &item = *sale.item;
        m_text.add({isoDate(m_day),
                    event.name,
                    item.appName,
                    item.appId,
                    item.title,
                    item.appleId,
                    planOf(item)->groupId(),
                    item.period,
                    event.offerType,
                    event.offerDuration,
                    " ",
                    " ",
                    " ",
                    item.afterOneYear ? afterOneYearReason : " ",
                    event.offerName,
                    " ",
                    number(event.paidPeriods),
                    isoDate(m_day.addDays(-event.daysAgo)),
                    sale.deviceName(),
                    " ",
                    " ",
                    sale.place().country,
                    event.previous ? QByteArrayView(event.previous->title) : " ",
                    event.previous ? QByteArrayView(event.previous->appleId) : " ",
                    event.daysBefore,
                    event.reason,
                    event.daysCanceled,
                    number(event.quantity),
                    " "});
    }

    ReportWriter &m_text;
    quint32 m_seed;
    QDate m_day;
    Random m_random;
};

} // namespace

QByteArray subscriptionSummary(const ReportWish &wish)
{
    ReportWriter text(
        "App Name\tApp Apple ID\tSubscription Name\tSubscription Apple ID\tSubscription Group ID\t"
        "Standard Subscription Duration\tSubscription Offer Name\tPromotional Offer ID\tCustomer Price\t"
        "Customer Currency\tDeveloper Proceeds\tProceeds Currency\tPreserved Pricing\tProceeds Reason\t"
        "Client\tDevice\tState\tCountry\tActive Standard Price Subscriptions\t"
        "Active Free Trial Introductory Offer Subscriptions\t"
        "Active Pay Up Front Introductory Offer Subscriptions\t"
        "Active Pay As You Go Introductory Offer Subscriptions\tFree Trial Promotional Offer Subscriptions\t"
        "Pay Up Front Promotional Offer Subscriptions\tPay As You Go Promotional Offer Subscriptions\t"
        "Free Trial Offer Code Subscriptions\tPay Up Front Offer Code Subscriptions\t"
        "Pay As You Go Offer Code Subscriptions\tMarketing Opt-Ins\tBilling Retry\tGrace Period\t"
        "Subscribers\tFree Trial Win-back Offers\tPay Up Front Win-back Offers\t"
        "Pay As You Go Win-back Offers");
    for (const auto &plan : subscriptionPlans()) {
        for (int market = 0; market < int(markets().size()); ++market)
            addMarket(text, plan, market, wish.period.last);
    }
    return text.take();
}

QByteArray subscriptionEvents(const ReportWish &wish)
{
    ReportWriter text("Event Date\tEvent\tApp Name\tApp Apple ID\tSubscription Name\tSubscription Apple ID\t"
                      "Subscription Group ID\tStandard Subscription Duration\tSubscription Offer Type\t"
                      "Subscription Offer Duration\tMarketing Opt-In\tMarketing Opt-In Duration\tPreserved Pricing\t"
                      "Proceeds Reason\tSubscription Offer Name\tPromotional Offer ID\tConsecutive Paid Periods\t"
                      "Original Start Date\tDevice\tClient\tState\tCountry\tPrevious Subscription Name\t"
                      "Previous Subscription Apple ID\tDays Before Canceling\tCancellation Reason\tDays Canceled\t"
                      "Quantity\tPaid Service Days Recovered");
    EventWriter writer(text, wish.seed, wish.period.last);
    for (const auto &sale : subscriptionSales(wish.seed, wish.period.first, wish.period.last))
        writer.add(sale);
    return text.rows() == 0 ? QByteArray() : text.take();
}
