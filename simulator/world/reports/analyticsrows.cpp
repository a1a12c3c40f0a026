// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of Apple's analytics reports, from the same sales as the sales reports.
#include "simulator/world/reports/analyticslines.h"
#include "simulator/world/reports/subscriptions.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// `count` by source; the first takes what does not divide.
std::array<int, std::size(analyticsSources)> bySource(int count)
{
    std::array<int, std::size(analyticsSources)> parts{};
    int left = count;
    for (std::size_t i = parts.size() - 1; i > 0; --i) {
        parts[i] = count * analyticsSources[i].percent / 100;
        left -= parts[i];
    }
    parts[0] = left;
    return parts;
}

std::vector<Sale> salesOfApp(const AnalyticsWish &wish)
{
    auto sales = salesOf(wish.seed, wish.first, wish.last);
    sales.erase(std::remove_if(sales.begin(), sales.end(),
                               [&wish](const Sale &sale) {
                                   return sale.item->appId != wish.app || sale.market % wish.parts != wish.part;
                               }),
                sales.end());
    return sales;
}

using Place = std::pair<int, QByteArray>; ///< market and device

std::map<Place, int> downloadsByPlace(const AnalyticsWish &wish)
{
    std::map<Place, int> downloads;
    for (const auto &sale : salesOfApp(wish)) {
        if (sale.item->kind == SaleItem::Kind::Download && sale.units > 0)
            downloads[{sale.market, sale.deviceName()}] += sale.units;
    }
    return downloads;
}

constexpr QByteArrayView engagementHeader
    = "Date\tApp Name\tApp Apple Identifier\tEvent\tPage Type\tSource Type\tEngagement Type\tDevice\t"
      "Platform Version\tTerritory\tCounts\tUnique Counts";
constexpr QByteArrayView engagementDetailedHeader
    = "Date\tApp Name\tApp Apple Identifier\tEvent\tPage Type\tSource Type\tSource Info\tCampaign\tPage Title\t"
      "Engagement Type\tDevice\tPlatform Version\tTerritory\tCounts\tUnique Counts";

/// People see an app some twenty times for each time one gets it.
QByteArray engagementLines(const AnalyticsWish &wish, bool isDetailed)
{
    struct Step
    {
        QByteArrayView event;
        QByteArrayView page;
        QByteArrayView engagement;
        int percent; ///< of the downloads
    };
    static constexpr Step steps[] = {{"Impression", "No page", "", 2100},
                                     {"Page view", "Product page", "", 340},
                                     {"Tap", "Product page", "Get", 125}};
    AnalyticsLines lines(wish, u"engagement");
    const auto &name = anyItemOf(wish.app).appName;
    for (const auto &[place, downloads] : downloadsByPlace(wish)) {
        const auto &[market, device] = place;
        for (const auto &step : steps) {
            const auto counts = bySource(lines.about(downloads, step.percent));
            for (std::size_t i = 0; i < counts.size(); ++i) {
                const int count = lines.portion(counts[i]);
                if (count == 0)
                    continue;
                const auto total = number(count);
                const auto people = number(count - count / 6);
                const auto platform = platformOf(device, market);
                if (isDetailed)
                    lines.add({lines.date(), name, wish.app, step.event, step.page, analyticsSources[i].type,
                               analyticsSources[i].info, "", i == 0 ? "Default product page" : "", step.engagement,
                               device, platform, countryOf(market), total, people});
                else
                    lines.add({lines.date(), name, wish.app, step.event, step.page, analyticsSources[i].type,
                               step.engagement, device, platform, countryOf(market), total, people});
            }
        }
    }
    return lines.take();
}

constexpr QByteArrayView downloadsHeader
    = "Date\tApp Name\tApp Apple Identifier\tDownload Type\tApp Version\tDevice\tPlatform Version\tSource Type\t"
      "Page Type\tPre-Order\tTerritory\tCounts";
constexpr QByteArrayView downloadsDetailedHeader
    = "Date\tApp Name\tApp Apple Identifier\tDownload Type\tApp Version\tDevice\tPlatform Version\tSource Type\t"
      "Source Info\tCampaign\tPage Type\tPage Title\tPre-Order\tTerritory\tCounts";

QByteArrayView downloadType(const SaleItem &item, std::size_t source)
{
    if (item.kind == SaleItem::Kind::Download)
        return "First-time download";
    if (item.kind == SaleItem::Kind::Redownload)
        return "Redownload";
    return source == 0 ? "Auto-update" : "Manual update";
}

/// The units of the sales report, by where people came from.
QByteArray downloadLines(const AnalyticsWish &wish, bool isDetailed)
{
    AnalyticsLines lines(wish, u"downloads");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        if (item.kind > SaleItem::Kind::Update || sale.units < 0)
            continue;
        const auto counts = bySource(lines.portion(sale.units));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            const auto type = downloadType(item, i);
            const auto page = i < 2 ? QByteArrayView("Product page") : QByteArrayView("Store sheet");
            const auto platform = platformOf(sale.deviceName(), sale.market);
            const auto total = number(counts[i]);
            if (isDetailed)
                lines.add({lines.date(), item.appName, wish.app, type, item.version, sale.deviceName(), platform,
                           analyticsSources[i].type, analyticsSources[i].info, "", page,
                           i < 2 ? "Default product page" : "", "", sale.place().country, total});
            else
                lines.add({lines.date(), item.appName, wish.app, type, item.version, sale.deviceName(), platform,
                           analyticsSources[i].type, page, "", sale.place().country, total});
        }
    }
    return lines.take();
}

constexpr QByteArrayView purchasesHeader
    = "Date\tApp Name\tApp Apple Identifier\tPurchase Type\tContent Name\tContent Apple Identifier\tPayment Method\t"
      "Device\tPlatform Version\tSource Type\tPage Type\tApp Download Date\tPre-Order\tTerritory\tPurchases\t"
      "Proceeds in USD\tSales in USD\tPaying Users";

/// In dollars every item has the price of the United States; the first market is theirs.
QByteArray purchaseLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"purchases");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        const int units = lines.portion(std::abs(sale.units)) * (sale.units < 0 ? -1 : 1);
        if (item.tier == 0 || units == 0)
            continue;
        const auto &dollars = item.prices.front();
        const auto type = item.kind == SaleItem::Kind::Subscription ? QByteArrayView("Auto-renewable subscription")
            : item.kind == SaleItem::Kind::Purchase                 ? QByteArrayView("In-app purchase")
                                                                    : QByteArrayView("Paid app");
        const auto since = isoDate(wish.first.addDays(-(sale.market * 7 % 50)));
        lines.add({lines.date(), item.appName, wish.app, type, item.title, item.appleId,
                   sale.market % 4 == 3 ? "Apple Account balance" : "Card", sale.deviceName(),
                   platformOf(sale.deviceName(), sale.market), analyticsSources[std::size_t(sale.market) % 2].type,
                   "Product page", since, "", sale.place().country, number(units), decimal(dollars.proceeds * units, 2),
                   decimal(dollars.customer * units, 2), number(std::max(0, units - units / 12))});
    }
    return lines.take();
}

constexpr QByteArrayView installsHeader
    = "Date\tApp Name\tApp Apple Identifier\tEvent\tDownload Type\tApp Version\tDevice\tPlatform Version\tSource Type\t"
      "Page Type\tApp Download Date\tTerritory\tCounts\tUnique Devices";

/// Three in ten share what they do, so that there are fewer installs than downloads.
QByteArray installLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"installs");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        if (item.kind > SaleItem::Kind::Update || sale.units < 0)
            continue;
        const int installs = lines.portion(lines.about(sale.units, 29));
        const auto type = downloadType(item, 0);
        const auto platform = platformOf(sale.deviceName(), sale.market);
        const auto line = [&](QByteArrayView event, int count, QDate since) {
            if (count >= 5)
                lines.add({lines.date(), item.appName, wish.app, event, type, item.version, sale.deviceName(), platform,
                           analyticsSources[0].type, "Product page", isoDate(since), sale.place().country,
                           number(count), number(count - count / 15)});
        };
        line("Install", installs, wish.first);
        if (item.kind == SaleItem::Kind::Download)
            line("Delete", lines.about(installs, 55), wish.first.addDays(-(sale.market * 5 % 60)));
    }
    return lines.take();
}

constexpr QByteArrayView stateHeader
    = "Date\tApp Name\tApp Apple Identifier\tSubscription Name\tSubscription Apple Identifier\t"
      "Subscription Group Identifier\tSubscription Duration\tSubscription State\tDevice\tSource Type\tPage Type\t"
      "App Download Date\tTerritory\tCounts";

QByteArray stateLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"subscription state");
    for (const auto &plan : subscriptionPlans()) {
        if (plan.fresh->appId != wish.app)
            continue;
        for (int market = 0; market < int(markets().size()); ++market) {
            if (!lines.hasMarket(market))
                continue;
            const int active = plan.activeOn(wish.last, market);
            for (const auto &[state, count] : {std::pair("Paid subscription", active),
                                               {"Free trial", active / 14},
                                               {"Paid offer", active / 17},
                                               {"Billing retry", active / 90},
                                               {"Churned", active / 6}}) {
                if (lines.portion(count) >= 5)
                    lines.add({lines.date(), plan.fresh->appName, wish.app, plan.fresh->title, plan.fresh->appleId,
                               plan.groupId(), plan.fresh->period, state, "iPhone", analyticsSources[0].type,
                               "Product page", "", countryOf(market), number(lines.portion(count))});
            }
        }
    }
    return lines.take();
}

constexpr QByteArrayView eventHeader
    = "Date\tApp Name\tApp Apple Identifier\tSubscription Name\tSubscription Apple Identifier\t"
      "Subscription Group Identifier\tSubscription Duration\tEvent\tDevice\tSource Type\tPage Type\t"
      "App Download Date\tTerritory\tCounts";

QByteArray eventLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"subscription event");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        if (item.kind != SaleItem::Kind::Subscription)
            continue;
        const auto event = sale.units < 0 ? QByteArrayView("Refund")
            : item.subscription == "New"  ? QByteArrayView("Paid subscription start")
                                          : QByteArrayView("Paid renewal");
        if (const int count = lines.portion(std::abs(sale.units)); count > 0)
            lines.add({lines.date(), item.appName, wish.app, item.title, item.appleId, planOf(item)->groupId(),
                       item.period, event, sale.deviceName(), analyticsSources[0].type, "Product page", "",
                       sale.place().country, number(count)});
    }
    return lines.take();
}

} // namespace

const std::vector<AnalyticsKind> &analyticsKinds()
{
    static const std::vector<AnalyticsKind> kinds{
        {u"App Store Discovery and Engagement Standard", u"APP_STORE_ENGAGEMENT", engagementHeader,
         [](const AnalyticsWish &wish) { return engagementLines(wish, false); }, 2},
        {u"App Store Discovery and Engagement Detailed", u"APP_STORE_ENGAGEMENT", engagementDetailedHeader,
         [](const AnalyticsWish &wish) { return engagementLines(wish, true); }, 2},
        {u"App Downloads Standard", u"COMMERCE", downloadsHeader,
         [](const AnalyticsWish &wish) { return downloadLines(wish, false); }},
        {u"App Downloads Detailed", u"COMMERCE", downloadsDetailedHeader,
         [](const AnalyticsWish &wish) { return downloadLines(wish, true); }},
        {u"App Store Purchases Standard", u"COMMERCE", purchasesHeader, purchaseLines},
        {u"App Store Subscription State Standard", u"COMMERCE", stateHeader, stateLines},
        {u"App Store Subscription Event Standard", u"COMMERCE", eventHeader, eventLines},
        {u"App Sessions Standard", u"APP_USAGE", sessionsHeader, sessionLines},
        {u"App Store Installation and Deletion Standard", u"APP_USAGE", installsHeader, installLines},
        {u"App Crashes", u"APP_USAGE", crashesHeader, crashLines},
        {u"Home Screen Widget Installs", u"FRAMEWORK_USAGE", frameworkHeader, widgetLines},
        {u"Photos Picker Usage", u"FRAMEWORK_USAGE", frameworkHeader, photoPickerLines},
        {u"App Installs Performance", u"PERFORMANCE", frameworkHeader, installPerformanceLines},
    };
    return kinds;
}

bool hasAnalytics(const QByteArray &app)
{
    return std::any_of(saleItems().begin(), saleItems().end(), [&app](const auto &item) { return item.appId == app; });
}
