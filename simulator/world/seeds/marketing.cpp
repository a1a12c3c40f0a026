// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/media.h"

#include "simulator/world/images/screensizes.h"

using namespace Qt::StringLiterals;

namespace {

void seedProductPage(Seeding &seeding, const SeededApp &app, const QString &name, const QString &state,
                     const QString &text, bool visible)
{
    auto &world = seeding.world;
    const auto page = world.create(u"appCustomProductPages", {}, {{u"name", name}, {u"visible", visible}});
    world.set(page, u"url", u"https://apps.apple.com/us/app/id%1?ppid=%2"_s.arg(app.id, world.id(page)));
    world.link(app.object, u"appCustomProductPages", page);
    const auto version = world.create(
        u"appCustomProductPageVersions", {},
        {{u"version", u"1"},
         {u"state", state},
         {u"deepLink", u"https://%1/open/%2"_s.arg(seeding.data.domain(), app.facts["slug"_L1].toString())}});
    world.link(page, u"appCustomProductPageVersions", version);
    for (const auto &locale : {u"en-US"_s, u"de-DE"_s}) {
        const auto localization
            = world.create(u"appCustomProductPageLocalizations", {}, {{u"locale", locale}, {u"promotionalText", text}});
        world.link(version, u"appCustomProductPageLocalizations", localization);
        seedScreenshots(seeding, app, localization, locale, u"APP_IPHONE_67"_s, 3);
    }
}

void seedEventImage(Seeding &seeding, const SeededApp &app, ObjectRef localization, const QString &locale,
                    const QString &kind)
{
    auto random = seeding.stream(u"event/%1/%2/%3"_s.arg(app.id, locale, kind));
    const auto size = screenshotSize(kind);
    const auto image = seeding.world.create(
        u"appEventScreenshots", {},
        {{u"fileName", kind.toLower() + u".png"_s},
         {u"fileSize", qint64(random.between(90000, 900000))},
         {u"imageAsset",
          imageAsset(u"screenshots/%1/%2/%3/2"_s.arg(app.id, locale, kind), size.width(), size.height())},
         {u"appEventAssetType", kind},
         {u"assetDeliveryState", deliveryState()}});
    seeding.world.link(localization, u"appEventScreenshots", image);
}

void seedEvent(Seeding &seeding, const SeededApp &app, const QString &name, const QString &badge, const QString &state,
               int startsInDays, int lasts)
{
    auto &world = seeding.world;
    const auto start = seeding.daysAhead(startsInDays);
    const QJsonObject schedule{{u"territories"_s, QJsonArray{u"USA"_s, u"DEU"_s, u"GBR"_s, u"JPN"_s}},
                               {u"publishStart"_s, start.addDays(-7).toString(Qt::ISODate)},
                               {u"eventStart"_s, start.toString(Qt::ISODate)},
                               {u"eventEnd"_s, start.addDays(lasts).toString(Qt::ISODate)}};
    const auto event = world.create(
        u"appEvents", {},
        {{u"referenceName", name},
         {u"badge", badge},
         {u"eventState", state},
         {u"deepLink", u"https://%1/open/%2/event"_s.arg(seeding.data.domain(), app.facts["slug"_L1].toString())},
         {u"purchaseRequirement", u"NO_COST_ASSOCIATED"},
         {u"primaryLocale", u"en-US"},
         {u"priority", u"NORMAL"},
         {u"purpose", u"APPROPRIATE_FOR_ALL_USERS"},
         {u"territorySchedules", QJsonArray{schedule}}});
    if (state == "PAST"_L1)
        world.set(event, u"archivedTerritorySchedules", QJsonArray{schedule});
    world.link(app.object, u"appEvents", event);
    const std::tuple<QString, QString, QString, QString> texts[]
        = {{u"en-US"_s, name.left(30), u"Join in, whenever you like."_s,
            u"A shared week of small tasks. Everyone who finishes gets a badge for the shed door."_s},
           {u"de-DE"_s, name.left(30), u"Machen Sie mit, wann Sie mögen."_s,
            u"Eine gemeinsame Woche mit kleinen Aufgaben. Wer fertig wird, bekommt ein Abzeichen."_s}};
    for (const auto &[locale, title, brief, full] : texts) {
        const auto localization = world.create(
            u"appEventLocalizations", {},
            {{u"locale", locale}, {u"name", title}, {u"shortDescription", brief}, {u"longDescription", full}});
        world.link(event, u"localizations", localization);
        seedEventImage(seeding, app, localization, locale, u"EVENT_CARD"_s);
        seedEventImage(seeding, app, localization, locale, u"EVENT_DETAILS_PAGE"_s);
    }
}

void seedExperiment(Seeding &seeding, const SeededApp &app, const QString &name, const QString &state,
                    int startedDaysAgo)
{
    auto &world = seeding.world;
    const auto experiment = world.create(u"v2/appStoreVersionExperiments", {},
                                         {{u"name", name},
                                          {u"platform", u"IOS"},
                                          {u"trafficProportion", 40},
                                          {u"state", state},
                                          {u"reviewRequired", true}});
    if (startedDaysAgo > 0)
        world.set(experiment, u"startDate", seeding.daysAgo(startedDaysAgo));
    if (state == "COMPLETED"_L1)
        world.set(experiment, u"endDate", seeding.daysAgo(startedDaysAgo - 30));
    world.link(app.object, u"appStoreVersionExperimentsV2", experiment);
    for (const auto &version : app.versions) {
        if (version.platform != "IOS"_L1 || version.state != "READY_FOR_DISTRIBUTION"_L1)
            continue;
        world.link(experiment, u"latestControlVersion", version.object);
        world.link(experiment, u"controlVersions", version.object);
    }
    for (const auto &label : {u"Treatment A"_s, u"Treatment B"_s}) {
        const auto treatment = world.create(u"appStoreVersionExperimentTreatments", {},
                                            {{u"name", label},
                                             {u"appIconName", u"AppIcon"},
                                             {u"appIcon", imageAsset(u"icons/"_s + app.id, 1024, 1024)}});
        world.link(experiment, u"appStoreVersionExperimentTreatments", treatment);
        const auto localization
            = world.create(u"appStoreVersionExperimentTreatmentLocalizations", {}, {{u"locale", u"en-US"}});
        world.link(treatment, u"appStoreVersionExperimentTreatmentLocalizations", localization);
        seedScreenshots(seeding, app, localization, u"en-US"_s, u"APP_IPHONE_67"_s, 3);
    }
}

void seedNomination(Seeding &seeding, const SeededApp &app, const QString &name, const QString &type,
                    const QString &state)
{
    auto &world = seeding.world;
    const auto nomination = world.create(
        u"nominations", {},
        {{u"name", name},
         {u"type", type},
         {u"description", u"A seasonal story with new screenshots and an in-app event in nine languages."},
         {u"createdDate", seeding.daysAgo(40)},
         {u"lastModifiedDate", seeding.daysAgo(9)},
         {u"state", state},
         {u"publishStartDate", seeding.daysAhead(30)},
         {u"publishEndDate", seeding.daysAhead(44)},
         {u"deviceFamilies", QStringList{u"IPHONE"_s, u"IPAD"_s}},
         {u"locales", QStringList{u"en-US"_s, u"de-DE"_s, u"ja"_s}},
         {u"supplementalMaterialsUris", QStringList{seeding.url(u"press"_s)}},
         {u"hasInAppEvents", true},
         {u"launchInSelectMarketsFirst", false},
         {u"notes", u"Happy to provide artwork."},
         {u"preOrderEnabled", false}});
    if (state != "DRAFT"_L1)
        world.set(nomination, u"submittedDate", seeding.daysAgo(20));
    world.link(nomination, u"relatedApps", app.object);
    const auto actor = world.all(u"actors").value(3);
    world.link(nomination, u"createdByActor", actor);
    world.link(nomination, u"lastModifiedByActor", actor);
    if (state != "DRAFT"_L1)
        world.link(nomination, u"submittedByActor", actor);
    for (const auto event : world.links(app.object, u"appEvents"))
        world.link(nomination, u"inAppEvents", event);
    for (const auto &territory : {u"USA"_s, u"DEU"_s, u"JPN"_s})
        world.link(nomination, u"supportedTerritories", seeding.territory(territory));
}

void seedAccessibility(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    for (const auto &family : {u"IPHONE"_s, u"IPAD"_s}) {
        const auto declaration
            = world.create(u"accessibilityDeclarations", {},
                           {{u"deviceFamily", family}, {u"state", family == "IPHONE"_L1 ? u"PUBLISHED" : u"DRAFT"}});
        for (const auto feature :
             {u"supportsVoiceover", u"supportsVoiceControl", u"supportsLargerText", u"supportsDarkInterface",
              u"supportsDifferentiateWithoutColorAlone", u"supportsSufficientContrast", u"supportsReducedMotion"})
            world.set(declaration, feature, true);
        world.set(declaration, u"supportsCaptions", false);
        world.set(declaration, u"supportsAudioDescriptions", false);
        world.link(app.object, u"accessibilityDeclarations", declaration);
    }
}

void seedKeywordsAndTags(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    for (const auto &word : app.listing.front().keywords.split(u','))
        world.link(app.object, u"searchKeywords", world.create(u"AppKeyword", word));
    for (const auto &name : {u"Offline"_s, u"No Ads"_s, u"Family Sharing"_s}) {
        const auto tag
            = world.create(u"appTags", {}, {{u"name", name}, {u"visibleInAppStore", name != "Family Sharing"_L1}});
        world.link(tag, u"territories", seeding.territory(u"USA"_s));
        world.link(app.object, u"appTags", tag);
    }
}

} // namespace

void seedMarketing(Seeding &seeding)
{
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        seedKeywordsAndTags(seeding, app);
        seedAccessibility(seeding, app);
        if (!app.isLive())
            continue;
        seedProductPage(seeding, app, u"Search: weekend"_s, u"APPROVED"_s, u"For everyone who only has the weekend."_s,
                        true);
        seedProductPage(seeding, app, u"Podcast campaign"_s, u"PREPARE_FOR_SUBMISSION"_s,
                        u"You heard about us. Here is the rest."_s, false);
        seedEvent(seeding, app, u"Autumn Open House"_s, u"SPECIAL_EVENT"_s, u"PUBLISHED"_s, -2, 9);
        seedEvent(seeding, app, u"Winter Challenge"_s, u"CHALLENGE"_s, u"DRAFT"_s, 26, 14);
        seedEvent(seeding, app, u"Summer Week"_s, u"NEW_SEASON"_s, u"PAST"_s, -140, 7);
        seedExperiment(seeding, app, u"Lighter first screenshot"_s, u"APPROVED"_s, 12);
        seedExperiment(seeding, app, u"Captions above or below"_s, u"COMPLETED"_s, 90);
    }
    seedNomination(seeding, seeding.apps.front(), u"Spring planting"_s, u"NEW_CONTENT"_s, u"DRAFT"_s);
    seedNomination(seeding, seeding.apps.back(), u"Winter launch"_s, u"APP_LAUNCH"_s, u"SUBMITTED"_s);
    seedNomination(seeding, seeding.apps.front(), u"Curved beds"_s, u"APP_ENHANCEMENTS"_s, u"ARCHIVED"_s);
}
