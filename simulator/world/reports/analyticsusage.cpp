// SPDX-License-Identifier: GPL-3.0-or-later
// How apps are used: by the devices whose owners share it with Apple and developers.
#include "simulator/world/reports/analyticslines.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

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
void forUsage(AnalyticsLines &lines, Line line)
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

/// What the reports of the system's frameworks have in common: so many of the devices, each several times.
QByteArray frameworkLines(const AnalyticsWish &wish, int percent, int times)
{
    AnalyticsLines lines(wish, u"framework");
    forUsage(lines, [&](const SaleItem &item, int market, const QByteArray &device, int devices) {
        const int users = lines.portion(devices * percent / 100);
        if (users >= 5)
            lines.add({lines.date(), item.appName, wish.app, item.version, device, platformOf(device, market),
                       countryOf(market), number(users * times * wish.days()), number(users)});
    });
    return lines.take();
}

} // namespace

QByteArrayView platformOf(const QByteArray &device, int market)
{
    if (device == "Desktop")
        return market % 3 == 0 ? "macOS 15.7" : "macOS 26.1";
    return market % 3 == 0 ? "iOS 18.7" : "iOS 26.1";
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

QByteArray sessionLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"sessions");
    forUsage(lines, [&](const SaleItem &item, int market, const QByteArray &device, int devices) {
        const int sessions = lines.portion(lines.about(devices, 260) * wish.days());
        lines.add({lines.date(), item.appName, wish.app, item.version, device, platformOf(device, market),
                   analyticsSources[std::size_t(market) % 2].type, "Product page", "", countryOf(market),
                   number(sessions), number(qint64(sessions) * 148),
                   number(lines.portion(devices + devices * (wish.days() - 1) / 6))});
    });
    return lines.take();
}

QByteArray crashLines(const AnalyticsWish &wish)
{
    AnalyticsLines lines(wish, u"crashes");
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

QByteArray widgetLines(const AnalyticsWish &wish)
{
    return frameworkLines(wish, 12, 1);
}

QByteArray photoPickerLines(const AnalyticsWish &wish)
{
    return frameworkLines(wish, 30, 3);
}

QByteArray installPerformanceLines(const AnalyticsWish &wish)
{
    return frameworkLines(wish, 4, 1);
}
