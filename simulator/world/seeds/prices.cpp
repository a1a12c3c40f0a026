// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/prices/pricepoints.h"
#include "simulator/world/prices/pricetable.h"
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

ObjectRef makePrice(World &world, ObjectRef app, const QString &territory, int tier, bool manual)
{
    const auto price = world.create(u"AppPriceV2", {}, {{u"manual", manual}});
    world.link(price, u"appPricePoint", pricePoint(world, app, territory, tier));
    world.link(price, u"territory", world.find(u"territories", territory));
    return price;
}

void seedSchedule(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const auto schedule = world.create(u"appPriceSchedules", app.id);
    world.link(app.object, u"appPriceSchedule", schedule);
    world.link(schedule, u"baseTerritory", seeding.territory(u"USA"_s));
    const int tier = tierOf(app.facts["price"_L1].toString());
    const auto base = makePrice(world, app.object, u"USA"_s, tier, true);
    world.link(schedule, u"manualPrices", base);
    if (tier == 0 || app.madeUp)
        return;
    // A sale in spring that has ended, and one that is coming.
    const auto today = seeding.now.date();
    world.set(base, u"endDate", today.addDays(21));
    const auto sale = makePrice(world, app.object, u"USA"_s, tier / 2, true);
    world.set(sale, u"startDate", today.addDays(21));
    world.set(sale, u"endDate", today.addDays(35));
    world.link(schedule, u"manualPrices", sale);
    const auto after = makePrice(world, app.object, u"USA"_s, tier, true);
    world.set(after, u"startDate", today.addDays(35));
    world.link(schedule, u"manualPrices", after);
}

/// The territories that follow the base price: made when somebody looks at them.
void fillAutomaticPrices(World &world, ObjectRef schedule)
{
    const auto app = world.linked(schedule, u"app");
    QStringList own;
    int tier = 0;
    for (const auto manual : world.links(schedule, u"manualPrices")) {
        own.append(world.id(world.linked(manual, u"territory")));
        if (world.value(manual, u"startDate").isUndefined())
            tier = readPricePointId(world.id(world.linked(manual, u"appPricePoint"))).tier;
    }
    for (const auto &territory : WorldData::shared().territories()) {
        if (!own.contains(territory.id))
            world.link(schedule, u"automaticPrices", makePrice(world, app, territory.id, std::max(tier, 0), false));
    }
}

void seedAvailability(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const auto availability = world.create(u"v2/appAvailabilities", app.id, {{u"availableInNewTerritories", true}});
    world.link(app.object, u"appAvailabilityV2", availability);
    auto random = seeding.stream(u"availability/"_s + app.id);
    for (const auto &territory : seeding.data.territories()) {
        const bool withheld = !app.madeUp && (territory.id == "CHN"_L1 || random.percent(2));
        const auto entry = world.create(
            u"territoryAvailabilities", app.id + u'-' + territory.id,
            {{u"available", !withheld},
             {u"preOrderEnabled", false},
             {u"contentStatuses",
              QStringList{withheld ? (territory.id == "CHN"_L1 ? u"ICP_NUMBER_MISSING"_s : u"CANNOT_SELL"_s)
                                   : u"AVAILABLE"_s}}});
        if (app.isLive())
            world.set(entry, u"releaseDate", app.firstRelease(seeding.now).date());
        world.link(entry, u"territory", seeding.territory(territory.id));
        world.link(availability, u"territoryAvailabilities", entry);
    }
}

} // namespace

void seedPrices(Seeding &seeding)
{
    registerPricePoints(seeding.world);
    seeding.world.setLazyLinks(u"appPriceSchedules", u"automaticPrices", fillAutomaticPrices);
    int made = 0;
    for (const auto &app : seeding.apps) {
        seedSchedule(seeding, app);
        // 175 rows each: a large world keeps them for its first apps only.
        if (made++ < 40)
            seedAvailability(seeding, app);
    }
}
