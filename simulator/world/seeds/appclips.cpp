// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/images/screensizes.h"
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

ObjectRef seedHeader(Seeding &seeding, const SeededApp &app, QStringView entry, const QString &locale)
{
    auto random = seeding.stream(u"clip/%1/%2"_s.arg(app.id, locale));
    const auto size = screenshotSize(u"CLIP_HEADER");
    return seeding.world.create(
        entry, {},
        {{u"fileName", u"header.png"},
         {u"fileSize", qint64(random.between(90000, 900000))},
         {u"sourceFileChecksum", hexDigits(random, 32)},
         {u"imageAsset",
          imageAsset(u"screenshots/%1/%2/CLIP_HEADER/1"_s.arg(app.id, locale), size.width(), size.height())},
         {u"assetDeliveryState", deliveryState()}});
}

void seedDefaultExperience(Seeding &seeding, const SeededApp &app, ObjectRef clip)
{
    auto &world = seeding.world;
    const auto experience = world.create(u"appClipDefaultExperiences", {}, {{u"action", u"OPEN"}});
    world.link(clip, u"appClipDefaultExperiences", experience);
    world.link(experience, u"releaseWithAppStoreVersion", app.versions.front().object);
    for (const auto &[locale, subtitle] : {std::pair(u"en-US"_s, u"What grows in this bed?"_s),
                                           std::pair(u"de-DE"_s, u"Was wächst in diesem Beet?"_s)}) {
        const auto localization = world.create(u"appClipDefaultExperienceLocalizations", {},
                                               {{u"locale", locale}, {u"subtitle", subtitle}});
        world.link(experience, u"appClipDefaultExperienceLocalizations", localization);
        world.link(localization, u"appClipHeaderImage", seedHeader(seeding, app, u"appClipHeaderImages", locale));
    }
    const auto detail = world.create(u"appClipAppStoreReviewDetails", {},
                                     {{u"invocationUrls", QStringList{seeding.url(u"bed/42"_s)}}});
    world.link(experience, u"appClipAppStoreReviewDetail", detail);
}

void seedAdvancedExperience(Seeding &seeding, const SeededApp &app, ObjectRef clip)
{
    auto &world = seeding.world;
    const QJsonObject address{{u"fullAddress"_s, u"14 Ropewalk, Falmouth TR11 3LX"_s},
                              {u"structuredAddress"_s,
                               QJsonObject{{u"streetAddress"_s, QJsonArray{u"14 Ropewalk"_s}},
                                           {u"locality"_s, u"Falmouth"_s},
                                           {u"postalCode"_s, u"TR11 3LX"_s},
                                           {u"countryCode"_s, u"GB"_s}}}};
    const QJsonObject point{{u"coordinates"_s, QJsonObject{{u"latitude"_s, 50.1525}, {u"longitude"_s, -5.0662}}},
                            {u"source"_s, u"CALCULATED"_s}};
    const auto experience = world.create(u"appClipAdvancedExperiences", {},
                                         {{u"link", seeding.url(u"bed"_s)},
                                          {u"version", 1},
                                          {u"status", u"RECEIVED"},
                                          {u"action", u"VIEW"},
                                          {u"isPoweredBy", false},
                                          {u"place",
                                           QJsonObject{{u"placeId"_s, u"I7C3A"_s},
                                                       {u"names"_s, QJsonArray{u"Ropewalk Allotments"_s}},
                                                       {u"mainAddress"_s, address},
                                                       {u"displayPoint"_s, point},
                                                       {u"relationship"_s, u"OWNER"_s}}},
                                          {u"placeStatus", u"MATCHED"},
                                          {u"businessCategory", u"ENTERTAINMENT"},
                                          {u"defaultLanguage", u"EN"}});
    world.link(clip, u"appClipAdvancedExperiences", experience);
    world.link(experience, u"headerImage", seedHeader(seeding, app, u"appClipAdvancedExperienceImages", u"en-US"_s));
    const auto text = world.create(
        u"AppClipAdvancedExperienceLocalization", {},
        {{u"language", u"EN"}, {u"title", u"Ropewalk Allotments"}, {u"subtitle", u"See what grows here"}});
    world.link(experience, u"localizations", text);
}

} // namespace

void seedAppClips(Seeding &seeding)
{
    const auto &app = seeding.apps.front();
    auto &world = seeding.world;
    const auto clip = world.create(u"appClips", {}, {{u"bundleId", app.bundleId + u".Clip"_s}});
    world.link(clip, u"app", app.object);
    seedDefaultExperience(seeding, app, clip);
    seedAdvancedExperience(seeding, app, clip);

    // The newest builds carry the clip, with an invocation for testers.
    for (const auto bundle : world.all(u"buildBundles")) {
        if (world.text(bundle, u"bundleId") != app.bundleId)
            continue;
        const auto invocation = world.create(u"betaAppClipInvocations", {}, {{u"url", seeding.url(u"bed/7"_s)}});
        const auto text = world.create(u"betaAppClipInvocationLocalizations", {},
                                       {{u"title", u"Bed number seven"}, {u"locale", u"en-US"}});
        world.link(invocation, u"betaAppClipInvocationLocalizations", text);
        world.link(bundle, u"betaAppClipInvocations", invocation);
        const auto status
            = world.create(u"AppClipDomainStatus", {},
                           {{u"domains",
                             QJsonArray{QJsonObject{{u"domain"_s, seeding.data.domain()},
                                                    {u"isValid"_s, true},
                                                    {u"lastUpdatedDate"_s, seeding.daysAgo(1).toString(Qt::ISODate)}}}},
                            {u"lastUpdatedDate", seeding.daysAgo(1)}});
        world.link(bundle, u"appClipDomainCacheStatus", status);
        world.link(bundle, u"appClipDomainDebugStatus", status);
        break;
    }
}
