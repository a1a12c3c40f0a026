// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"
#include "simulator/world/world.h"
#include "simulator/world/worlddata.h"

#include <map>
#include <vector>

/// A version of an app as it was made, for the seeds that build on it.
struct SeededVersion
{
    ObjectRef object;
    QString platform;
    QString version;
    QString state;
    QDateTime created;
    ObjectRef build; ///< null until builds are seeded
};

/// An app and what belongs to it, handed from one seed to the next.
struct SeededApp
{
    QJsonObject facts; ///< its object in apps.json, or one made up in the same shape
    ObjectRef object;
    QString id;
    QString name;
    QString bundleId;
    std::vector<SeedText> listing;
    std::vector<SeededVersion> versions; ///< as in the facts: per platform the newest first
    ObjectRef bundle; ///< bundleIds
    bool madeUp = false; ///< one of the many of a large world: the essentials only

    QStringList platforms() const;
    bool isLive() const; ///< some version is on the store
    QDateTime firstRelease(const QDateTime &now) const;
};

/// What every seed works with. Seeds draw from streams of their own, so that a change in one does not move the others.
struct Seeding
{
    World &world;
    const WorldData &data;
    WorldSize size;
    QDateTime now;
    std::vector<SeededApp> apps;
    std::vector<ObjectRef> users;

    Random stream(QStringView name) const { return Random(Random::mix(world.seed(), name)); }
    QDateTime daysAgo(double days) const { return now.addSecs(-qint64(days * 86400)); }
    QDateTime daysAhead(double days) const { return daysAgo(-days); }
    QString url(const QString &path) const { return QStringLiteral("https://%1/%2").arg(data.domain(), path); }
    ObjectRef territory(const QString &id) { return world.find(u"territories", id); }
    bool isDemo() const { return size != WorldSize::Small; }
};

/// Lower-case hexadecimal digits, for checksums, commits and device ids.
QString hexDigits(Random &random, int length);
/// An ImageAsset attribute whose pictures live below `path`.
QJsonObject imageAsset(const QString &path, int width, int height);
QJsonObject deliveryState(const QString &state = QStringLiteral("COMPLETE"));

void seedTerritories(Seeding &seeding);
void seedCategories(Seeding &seeding);
void seedApps(Seeding &seeding);
void seedListings(Seeding &seeding);
void seedMedia(Seeding &seeding);
void seedBuilds(Seeding &seeding);
void seedTestFlight(Seeding &seeding);
void seedFeedback(Seeding &seeding);
void seedReviews(Seeding &seeding);
void seedTeam(Seeding &seeding);
void seedVisibleApps(Seeding &seeding);
void seedSigning(Seeding &seeding);
void seedPrices(Seeding &seeding);
void seedPurchases(Seeding &seeding);
void seedSubscriptions(Seeding &seeding);
void seedMarketing(Seeding &seeding);
void seedAppClips(Seeding &seeding);
void seedGameCenter(Seeding &seeding);
void seedXcodeCloud(Seeding &seeding);
void seedWebhooks(Seeding &seeding);
void seedSubmissions(Seeding &seeding);
void seedAnalytics(Seeding &seeding);
void seedDistribution(Seeding &seeding);
