// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

#include "simulator/behaviours/behaviours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList SeededApp::platforms() const
{
    QStringList result;
    for (const auto &version : versions) {
        if (!result.contains(version.platform))
            result.append(version.platform);
    }
    return result;
}

bool SeededApp::isLive() const
{
    return std::ranges::any_of(versions, [](const SeededVersion &v) { return v.state == "READY_FOR_DISTRIBUTION"_L1; });
}

QDateTime SeededApp::firstRelease(const QDateTime &now) const
{
    QDateTime first = now;
    for (const auto &version : versions)
        first = std::min(first, version.created);
    return isLive() ? std::min(first, now.addDays(-760)) : first;
}

QString hexDigits(Random &random, int length)
{
    QString digits;
    for (int i = 0; i < length; ++i)
        digits += u"0123456789abcdef"[random.below(16)];
    return digits;
}

QJsonObject imageAsset(const QString &path, int width, int height)
{
    return {
        {u"templateUrl"_s, World::assetUrl(path + u"/{w}x{h}bb.{f}"_s)}, {u"width"_s, width}, {u"height"_s, height}};
}

QJsonObject deliveryState(const QString &state)
{
    return {{u"errors"_s, QJsonArray()}, {u"warnings"_s, QJsonArray()}, {u"state"_s, state}};
}

void populateWorld(World &world, WorldSize size, quint32 seed)
{
    Q_ASSERT(world.seed() == seed);
    Seeding seeding{world, WorldData::shared(), size, world.now(), {}, {}};
    for (const auto seedOne :
         {seedTerritories, seedCategories,    seedTeam,       seedApps,         seedListings,   seedMedia,
          seedBuilds,      seedReviews,       seedTestFlight, seedFeedback,     seedSigning,    seedPrices,
          seedPurchases,   seedSubscriptions, seedMarketing,  seedAppClips,     seedGameCenter, seedXcodeCloud,
          seedWebhooks,    seedSubmissions,   seedAnalytics,  seedDistribution, seedVisibleApps})
        seedOne(seeding);
    resumeBehaviours(world);
}
