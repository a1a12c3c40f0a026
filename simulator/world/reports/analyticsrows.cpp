// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of Apple's analytics reports, from the same sales as the sales reports.
#include "simulator/world/reports/analyticsrows.h"

#include "simulator/world/prices/pricetable.h"
#include "simulator/world/random.h"
#include "simulator/world/reports/reporttext.h"
#include "simulator/world/reports/subscriptions.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QByteArrayView type;
    QByteArrayView info; ///< in detailed reports
    int percent;
};
constexpr Source sources[] = {{"App Store search", "", 55},
                              {"App Store browse", "", 22},
                              {"App referrer", "com.burrowpost.reader", 13},
                              {"Web referrer", "brambletern.example", 10}};

/// The lines of one report, and what goes into most of them.
class Lines
{
public:
    Lines(const AnalyticsWish &wish, QStringView report)
        : m_wish(wish)
        , m_random(Random::mix(
              wish.seed,
              u"analytics/%1/%2/%3"_s.arg(report, QString::fromLatin1(wish.app)).arg(wish.first.toString(Qt::ISODate))))
        , m_date(wish.first.toString(Qt::ISODate).toLatin1())
    {
    }

    const AnalyticsWish &wish() const { return m_wish; }
    QByteArrayView date() const { return m_date; }
    bool hasMarket(int market) const { return market % m_wish.parts == m_wish.part; }
    /// `percent` of `count`, more or less.
    int about(int count, int percent) { return int(qint64(count) * percent * m_random.between(85, 115) / 10000); }
    /// What of a count is in this instance.
    int portion(int count) const
    {
        using Portion = AnalyticsWish::Portion;
        return m_wish.portion == Portion::Whole ? count
            : m_wish.portion == Portion::Late   ? count / 10
                                                : count - count / 10;
    }
    void add(std::initializer_list<QByteArrayView> cells) { m_text.add(cells); }
    QByteArray take() { return m_text.take(); }

private:
    const AnalyticsWish &m_wish;
    ReportText m_text;
    Random m_random;
    QByteArray m_date;
};

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArrayView platformOf(const QByteArray &device, int market)
{
    if (device == "Desktop")
        return market % 3 == 0 ? "macOS 15.7" : "macOS 26.1";
    return market % 3 == 0 ? "iOS 18.7" : "iOS 26.1";
}

/// `count` by source; the first takes what does not divide.
std::array<int, std::size(sources)> bySource(int count)
{
    std::array<int, std::size(sources)> parts{};
    int left = count;
    for (std::size_t i = parts.size() - 1; i > 0; --i) {
        parts[i] = count * sources[i].percent / 100;
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

QByteArrayView countryOf(int market)
{
    return markets()[std::size_t(market)].country;
}

const SaleItem &anyItemOf(const QByteArray &app)
{
    return *std::find_if(saleItems().begin(), saleItems().end(),
                         [&app](const auto &item) { return item.appId == app; });
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
    Lines lines(wish, u"engagement");
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
                    lines.add({lines.date(), name, wish.app, step.event, step.page, sources[i].type, sources[i].info,
                               "", i == 0 ? "Default product page" : "", step.engagement, device, platform,
                               countryOf(market), total, people});
                else
                    lines.add({lines.date(), name, wish.app, step.event, step.page, sources[i].type, step.engagement,
                               device, platform, countryOf(market), total, people});
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
    Lines lines(wish, u"downloads");
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
                           sources[i].type, sources[i].info, "", page, i < 2 ? "Default product page" : "", "",
                           sale.place().country, total});
            else
                lines.add({lines.date(), item.appName, wish.app, type, item.version, sale.deviceName(), platform,
                           sources[i].type, page, "", sale.place().country, total});
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
    Lines lines(wish, u"purchases");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        const int units = lines.portion(std::abs(sale.units)) * (sale.units < 0 ? -1 : 1);
        if (item.tier == 0 || units == 0)
            continue;
        const auto &dollars = item.prices.front();
        const auto type = item.kind == SaleItem::Kind::Subscription ? QByteArrayView("Auto-renewable subscription")
            : item.kind == SaleItem::Kind::Purchase                 ? QByteArrayView("In-app purchase")
                                                                    : QByteArrayView("Paid app");
        const auto since = wish.first.addDays(-(sale.market * 7 % 50)).toString(Qt::ISODate).toLatin1();
        lines.add({lines.date(), item.appName, wish.app, type, item.title, item.appleId,
                   sale.market % 4 == 3 ? "Apple Account balance" : "Card", sale.deviceName(),
                   platformOf(sale.deviceName(), sale.market), sources[std::size_t(sale.market) % 2].type,
                   "Product page", since, "", sale.place().country, number(units), decimal(dollars.proceeds * units, 2),
                   decimal(dollars.customer * units, 2), number(std::max(0, units - units / 12))});
    }
    return lines.take();
}

struct ActiveVersion
{
    const SaleItem *item;
    int percent; ///< of the devices
};

/// What people run on a platform: most of them the newest version, the others the one before.
std::vector<ActiveVersion> activeVersions(const AnalyticsWish &wish, const QByteArray &platforms)
{
    std::vector<ActiveVersion> found;
    for (const auto &item : saleItems()) {
        if (item.appId == wish.app && item.platforms == platforms && item.kind == SaleItem::Kind::Download
            && item.first <= wish.last)
            found.insert(found.begin(), {&item, 0}); // the newest first
    }
    if (found.empty())
        return found;
    const auto age = found.front().item->first.daysTo(wish.last);
    found.front().percent = found.size() == 1 ? 100 : int(std::min<qint64>(88, 12 + age * 6));
    if (found.size() > 1)
        found[1].percent = 100 - found.front().percent;
    found.resize(std::min<std::size_t>(2, found.size()));
    return found;
}

/// Devices that run an app on a day and let Apple know.
int activeDevices(const SaleItem &item, int market, int device, const AnalyticsWish &wish)
{
    const auto daily = qint64(item.perDay) * markets()[std::size_t(market)].weight * growthOn(wish.first) / 100 / 1000;
    return int(daily * (device == 0 ? 24 : 8));
}

/// Calls `line` with every market and device an app's versions run on, and how many devices that are.
template <typename Line>
void forUsage(Lines &lines, Line line)
{
    for (const auto &platforms : {QByteArray("iOS"), QByteArray("macOS")}) {
        for (const auto &[item, percent] : activeVersions(lines.wish(), platforms)) {
            for (int market = 0; market < int(markets().size()); ++market) {
                for (int device = 0; lines.hasMarket(market) && device < int(item->devices.size()); ++device) {
                    const int devices = lines.about(activeDevices(*item, market, device, lines.wish()), percent);
                    if (devices >= 5) // Apple keeps fewer to itself
                        line(*item, market, item->devices[device], devices);
                }
            }
        }
    }
}

constexpr QByteArrayView sessionsHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tSource Type\tPage Type\t"
      "App Download Date\tTerritory\tSessions\tTotal Session Duration\tUnique Devices";

QByteArray sessionLines(const AnalyticsWish &wish)
{
    Lines lines(wish, u"sessions");
    forUsage(lines, [&](const SaleItem &item, int market, const QByteArray &device, int devices) {
        const int sessions = lines.portion(lines.about(devices, 260) * wish.days());
        lines.add({lines.date(), item.appName, wish.app, item.version, device, platformOf(device, market),
                   sources[std::size_t(market) % 2].type, "Product page", "", countryOf(market), number(sessions),
                   number(qint64(sessions) * 148), number(lines.portion(devices + devices * (wish.days() - 1) / 6))});
    });
    return lines.take();
}

constexpr QByteArrayView crashesHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tCrashes\tUnique Devices";

QByteArray crashLines(const AnalyticsWish &wish)
{
    Lines lines(wish, u"crashes");
    std::map<std::array<QByteArray, 3>, int> devicesOf; // by version, device and platform version
    forUsage(lines, [&](const SaleItem &item, int market, const QByteArray &device, int devices) {
        devicesOf[{item.version, device, platformOf(device, market).toByteArray()}] += devices * wish.days();
    });
    for (const auto &[where, devices] : devicesOf) {
        const int crashes = lines.portion(lines.about(devices, 1));
        if (crashes > 0)
            lines.add({lines.date(), anyItemOf(wish.app).appName, wish.app, where[0], where[1], where[2],
                       number(crashes), number(crashes - crashes / 5)});
    }
    return lines.take();
}

constexpr QByteArrayView installsHeader
    = "Date\tApp Name\tApp Apple Identifier\tEvent\tDownload Type\tApp Version\tDevice\tPlatform Version\tSource Type\t"
      "Page Type\tApp Download Date\tTerritory\tCounts\tUnique Devices";

/// Three in ten share what they do, so that there are fewer installs than downloads.
QByteArray installLines(const AnalyticsWish &wish)
{
    Lines lines(wish, u"installs");
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
                           sources[0].type, "Product page", since.toString(Qt::ISODate).toLatin1(),
                           sale.place().country, number(count), number(count - count / 15)});
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
    Lines lines(wish, u"subscription state");
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
                               plan.groupId(), plan.fresh->period, state, "iPhone", sources[0].type, "Product page", "",
                               countryOf(market), number(lines.portion(count))});
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
    Lines lines(wish, u"subscription event");
    for (const auto &sale : salesOfApp(wish)) {
        const auto &item = *sale.item;
        if (item.kind != SaleItem::Kind::Subscription)
            continue;
        const auto event = sale.units < 0 ? QByteArrayView("Refund")
            : item.subscription == "New"  ? QByteArrayView("Paid subscription start")
                                          : QByteArrayView("Paid renewal");
        if (const int count = lines.portion(std::abs(sale.units)); count > 0)
            lines.add({lines.date(), item.appName, wish.app, item.title, item.appleId, planOf(item)->groupId(),
                       item.period, event, sale.deviceName(), sources[0].type, "Product page", "", sale.place().country,
                       number(count)});
    }
    return lines.take();
}

constexpr QByteArrayView frameworkHeader
    = "Date\tApp Name\tApp Apple Identifier\tApp Version\tDevice\tPlatform Version\tTerritory\tCounts\tUnique Devices";

/// What the reports of the system's frameworks have in common: so many of the devices, each several times.
template <int Percent, int Times>
QByteArray frameworkLines(const AnalyticsWish &wish)
{
    Lines lines(wish, u"framework");
    forUsage(lines, [&](const SaleItem &item, int market, const QByteArray &device, int devices) {
        const int users = lines.portion(devices * Percent / 100);
        if (users >= 5)
            lines.add({lines.date(), item.appName, wish.app, item.version, device, platformOf(device, market),
                       countryOf(market), number(users * Times * wish.days()), number(users)});
    });
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
        {u"Home Screen Widget Installs", u"FRAMEWORK_USAGE", frameworkHeader, frameworkLines<12, 1>},
        {u"Photos Picker Usage", u"FRAMEWORK_USAGE", frameworkHeader, frameworkLines<30, 3>},
        {u"App Installs Performance", u"PERFORMANCE", frameworkHeader, frameworkLines<4, 1>},
    };
    return kinds;
}

bool hasAnalytics(const QByteArray &app)
{
    return std::any_of(saleItems().begin(), saleItems().end(), [&app](const auto &item) { return item.appId == app; });
}
