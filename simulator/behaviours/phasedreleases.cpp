// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

// Days 1 to 7 reach 1, 2, 5, 10, 20, 50 and 100 percent of those who update by themselves.
static constexpr int lastDay = 7;

namespace {

void tomorrow(World &world, ObjectRef release);

void nextDay(World &world, ObjectRef release)
{
    const auto state = world.text(release, u"phasedReleaseState");
    if (state == "PAUSED"_L1) {
        const int paused = world.value(release, u"totalPauseDuration").toInt() + 1;
        world.set(release, u"totalPauseDuration", paused);
        if (paused >= 30) // Apple does not wait longer
            world.set(release, u"phasedReleaseState", u"ACTIVE");
    } else if (state == "ACTIVE"_L1) {
        const int day = world.value(release, u"currentDayNumber").toInt() + 1;
        world.set(release, u"currentDayNumber", std::min(day, lastDay));
        if (day > lastDay)
            world.set(release, u"phasedReleaseState", u"COMPLETE");
    } else {
        return;
    }
    tomorrow(world, release);
}

void tomorrow(World &world, ObjectRef release)
{
    later(world, release, pace::day, nextDay);
}

Refusals checkChange(World &world, const Write &write)
{
    if (write.kind == Write::Kind::Create) {
        const auto state = world.text(write.linked(u"appStoreVersion"_s), u"appVersionState");
        if (state == "READY_FOR_DISTRIBUTION"_L1 || state == "REPLACED_WITH_NEW_VERSION"_L1)
            return {stateRefusal(u"A phased release can be set up only before the version is on the store."_s)};
        return {};
    }
    const auto before = world.text(write.object, u"phasedReleaseState");
    if (write.kind == Write::Kind::Remove)
        return before == "INACTIVE"_L1
            ? Refusals()
            : Refusals{stateRefusal(u"A phased release that has started cannot be deleted; it can be completed."_s)};
    const auto after = write.attributes.value(u"phasedReleaseState"_s).toString();
    if (after.isEmpty() || after == before)
        return {};
    static const QHash<QString, QStringList> allowed{{u"ACTIVE"_s, {u"PAUSED"_s, u"COMPLETE"_s}},
                                                     {u"PAUSED"_s, {u"ACTIVE"_s, u"COMPLETE"_s}}};
    if (allowed.value(before).contains(after))
        return {};
    return {
        attributeRefusal(u"phasedReleaseState"_s, u"A phased release cannot go from %1 to %2."_s.arg(before, after))};
}

} // namespace

void startPhasedRelease(World &world, ObjectRef version)
{
    const auto release = world.linked(version, u"appStoreVersionPhasedRelease");
    if (release.isNull())
        return;
    world.set(release, u"phasedReleaseState", u"ACTIVE");
    world.set(release, u"startDate", world.now());
    world.set(release, u"currentDayNumber", 1);
    tomorrow(world, release);
}

void addPhasedReleaseRules(World &world)
{
    world.addBehaviour(u"appStoreVersionPhasedReleases",
                       {.check = [](World &w, Write &write) { return checkChange(w, write); }, .done = {}});
}

void resumePhasedReleases(World &world)
{
    for (const auto release : world.all(u"appStoreVersionPhasedReleases"))
        tomorrow(world, release);
}
