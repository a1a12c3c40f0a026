// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/homedata.h"

#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "handles/buildicon.h"
#include "handles/builds.h"
#include "handles/certificates.h"
#include "models/images/imageasset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int iconSize = 256; // twice what the largest view of Home shows, for dense screens
static constexpr int buildDays = 14;
static constexpr int certificateDays = 30;

void HomeData::addIncluded(const QList<Resource> &included)
{
    for (const auto &resource : included) {
        if (resource.entry() == appStoreVersions::key)
            versions.insert(resource.id(), resource);
        else if (resource.entry() == BuildIcon::key)
            icons.insert(resource.id(), resource);
    }
}

static int platformRank(const QString &platform)
{
    static const QStringList order{u"IOS"_s, u"MAC_OS"_s, u"TV_OS"_s, u"WATCH_OS"_s, u"VISION_OS"_s};
    const auto place = order.indexOf(platform);
    return place < 0 ? int(order.size()) : int(place);
}

static std::vector<PlatformVersion> newestVersions(const Resource &app, const QHash<QString, Resource> &versions)
{
    std::vector<PlatformVersion> result;
    for (const auto &key : app[apps::appStoreVersions].keys) {
        const auto version = versions.value(key.id);
        if (version.isNull())
            continue;
        PlatformVersion candidate;
        candidate.platform = version[appStoreVersions::platform].value_or(QString());
        candidate.version = version[appStoreVersions::versionString].value_or(QString());
        candidate.state = version[appStoreVersions::appVersionState].value_or(QString());
        candidate.created = version[appStoreVersions::createdDate].value_or(QDateTime());
        const auto known = std::find_if(result.begin(), result.end(),
                                        [&](const auto &other) { return other.platform == candidate.platform; });
        if (known == result.end())
            result.push_back(candidate);
        else if (candidate.created > known->created)
            *known = candidate;
    }
    std::sort(result.begin(), result.end(),
              [](const auto &a, const auto &b) { return platformRank(a.platform) < platformRank(b.platform); });
    return result;
}

/// Reviews come to apps that users can have, or could.
static bool isReleased(const Resource &app, const QHash<QString, Resource> &versions)
{
    static const QStringList states{u"READY_FOR_DISTRIBUTION"_s, u"REPLACED_WITH_NEW_VERSION"_s};
    const auto keys = app[apps::appStoreVersions].keys;
    return std::any_of(keys.begin(), keys.end(), [&versions](const ResourceKey &key) {
        return states.contains(versions.value(key.id)[appStoreVersions::appVersionState].value_or(QString()));
    });
}

struct BuildCounts
{
    int expiring = 0;
    int incompliant = 0;
    bool seen = false; ///< its newest build is counted
};

/// Only an app's newest usable build matters for the end of testing: older ones have been superseded.
static QHash<QString, BuildCounts> countBuilds(const QList<Resource> &builds, const QDateTime &now)
{
    QHash<QString, BuildCounts> counts;
    for (const auto &build : builds) {
        const auto app = build[builds::app].id;
        if (app.isEmpty() || build[builds::expired].value_or(false)
            || build[builds::processingState].value_or(QString()) != "VALID"_L1)
            continue;
        auto &count = counts[app];
        if (!build[builds::usesNonExemptEncryption])
            ++count.incompliant;
        const auto ends = build[builds::expirationDate];
        if (!count.seen && ends && *ends < now.addDays(buildDays))
            ++count.expiring;
        count.seen = true;
    }
    return counts;
}

static std::vector<AttentionItem> attentionFor(const AppSummary &app, const BuildCounts &builds, int unanswered,
                                               int staged)
{
    const auto inStates = [&app](const QStringList &states) {
        return int(std::count_if(app.platforms.begin(), app.platforms.end(),
                                 [&states](const auto &version) { return states.contains(version.state); }));
    };
    const std::vector<AttentionItem> all{
        {Concern::Rejected, inStates({u"REJECTED"_s, u"METADATA_REJECTED"_s, u"INVALID_BINARY"_s})},
        {Concern::PendingRelease, inStates({u"PENDING_DEVELOPER_RELEASE"_s})},
        {Concern::MissingCompliance, builds.incompliant},
        {Concern::ExpiringBuild, builds.expiring},
        {Concern::UnansweredReviews, unanswered},
        {Concern::StagedChanges, staged},
    };
    std::vector<AttentionItem> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [](const auto &item) { return item.count > 0; });
    return some;
}

std::vector<AppSummary> HomeData::summaries(const QDateTime &now) const
{
    const auto counts = countBuilds(builds, now);
    std::vector<AppSummary> result;
    result.reserve(std::size_t(apps.size()));
    for (const auto &app : apps) {
        AppSummary summary;
        summary.id = app.id();
        summary.name = app[apps::name].value_or(app.id());
        summary.bundleId = app[apps::bundleId].value_or(QString());
        summary.sku = app[apps::sku].value_or(QString());
        const auto icon = icons.value(app[apps::appStoreIcon].id);
        summary.icon = imageAssetUrl(icon[BuildIcon::iconAsset].value_or(QVariantMap()), iconSize);
        summary.platforms = newestVersions(app, versions);
        summary.released = isReleased(app, versions);
        summary.attention
            = attentionFor(summary, counts.value(app.id()), unanswered.value(app.id()), staged.value(app.id()));
        result.push_back(std::move(summary));
    }
    return result;
}

QList<Resource> HomeData::expiringCertificates(const QDateTime &now) const
{
    QList<Resource> some;
    for (const auto &certificate : certificates) {
        const auto ends = certificate[certificates::expirationDate];
        if (ends && *ends < now.addDays(certificateDays) && *ends > now.addDays(-certificateDays))
            some.append(certificate);
    }
    std::sort(some.begin(), some.end(), [](const auto &a, const auto &b) {
        return *a[certificates::expirationDate] < *b[certificates::expirationDate];
    });
    return some;
}
