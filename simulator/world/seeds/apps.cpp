// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

QString legacyState(const QString &state)
{
    if (state == "READY_FOR_DISTRIBUTION"_L1)
        return u"READY_FOR_SALE"_s;
    if (state == "PROCESSING_FOR_DISTRIBUTION"_L1)
        return u"PROCESSING_FOR_APP_STORE"_s;
    return state;
}

/// A version's place in review as the app's information shows it.
QString infoState(const QString &versionState)
{
    static const QStringList same{u"ACCEPTED"_s,
                                  u"DEVELOPER_REJECTED"_s,
                                  u"IN_REVIEW"_s,
                                  u"READY_FOR_REVIEW"_s,
                                  u"WAITING_FOR_REVIEW"_s,
                                  u"READY_FOR_DISTRIBUTION"_s,
                                  u"PREPARE_FOR_SUBMISSION"_s};
    if (same.contains(versionState))
        return versionState;
    if (versionState == "REJECTED"_L1 || versionState == "METADATA_REJECTED"_L1)
        return u"REJECTED"_s;
    if (versionState.startsWith("PENDING"_L1) || versionState.startsWith("PROCESSING"_L1))
        return u"PENDING_RELEASE"_s;
    return u"PREPARE_FOR_SUBMISSION"_s;
}

ObjectRef seedAgeRating(Seeding &seeding, ObjectRef info, const QString &id, const QJsonObject &facts)
{
    auto &world = seeding.world;
    const auto rating = world.create(u"ageRatingDeclarations", id);
    const bool adventure = facts["flavour"_L1].toString() == "adventure"_L1;
    for (const auto name :
         {u"alcoholTobaccoOrDrugUseOrReferences", u"contests", u"gamblingSimulated", u"gunsOrOtherWeapons",
          u"medicalOrTreatmentInformation", u"profanityOrCrudeHumor", u"sexualContentGraphicAndNudity",
          u"sexualContentOrNudity", u"horrorOrFearThemes", u"matureOrSuggestiveThemes", u"violenceCartoonOrFantasy",
          u"violenceRealisticProlongedGraphicOrSadistic", u"violenceRealistic"})
        world.set(rating, name, u"NONE");
    if (adventure) {
        world.set(rating, u"horrorOrFearThemes", u"INFREQUENT");
        world.set(rating, u"violenceCartoonOrFantasy", u"INFREQUENT");
    }
    for (const auto name : {u"advertising", u"gambling", u"healthOrWellnessTopics", u"lootBox", u"messagingAndChat",
                            u"parentalControls", u"ageAssurance", u"socialMedia", u"socialMediaAgeRestricted",
                            u"unrestrictedWebAccess", u"userGeneratedContent"})
        world.set(rating, name, false);
    world.set(rating, u"healthOrWellnessTopics", facts["flavour"_L1].toString() == "fitness"_L1);
    world.set(rating, u"ageRatingOverride", u"NONE");
    world.set(rating, u"ageRatingOverrideV2", u"NONE");
    world.set(rating, u"koreaAgeRatingOverride", u"NONE");
    world.link(info, u"ageRatingDeclaration", rating);
    return rating;
}

void seedInfo(Seeding &seeding, const SeededApp &app, const QString &state)
{
    auto &world = seeding.world;
    const auto id = world.makeId(u"appInfos");
    const bool adventure = app.facts["flavour"_L1].toString() == "adventure"_L1;
    const auto info = world.create(u"appInfos", id,
                                   {{u"state", infoState(state)},
                                    {u"appStoreState", legacyState(state)},
                                    {u"appStoreAgeRating", adventure ? u"NINE_PLUS" : u"FOUR_PLUS"},
                                    {u"brazilAgeRating", adventure ? u"TEN" : u"L"},
                                    {u"brazilAgeRatingV2", adventure ? u"SELF_RATED_TEN" : u"SELF_RATED_L"},
                                    {u"koreaAgeRating", u"ALL"}});
    world.link(app.object, u"appInfos", info);
    for (const auto name :
         {u"primaryCategory", u"primarySubcategoryOne", u"primarySubcategoryTwo", u"secondaryCategory"}) {
        const auto category = app.facts[QStringView(name)].toString();
        if (!category.isEmpty())
            world.link(info, name, world.find(u"appCategories", category));
    }
    seedAgeRating(seeding, info, id, app.facts);
    for (const auto &text : app.listing) {
        const auto localization
            = world.create(u"appInfoLocalizations", {},
                           {{u"locale", text.locale},
                            {u"name", text.name},
                            {u"subtitle", text.subtitle},
                            {u"privacyPolicyUrl", seeding.url(app.facts["slug"_L1].toString() + u"/privacy"_s)}});
        world.link(info, u"appInfoLocalizations", localization);
    }
}

void seedPhasedRelease(Seeding &seeding, const SeededVersion &version, const QJsonObject &facts)
{
    const int day = facts["phasedDay"_L1].toInt();
    if (day == 0)
        return;
    const bool paused = facts["phasedPaused"_L1].toBool();
    const auto release = seeding.world.create(u"appStoreVersionPhasedReleases", {},
                                              {{u"phasedReleaseState", paused ? u"PAUSED" : u"ACTIVE"},
                                               {u"startDate", seeding.daysAgo(day - 1 + (paused ? 4 : 0))},
                                               {u"totalPauseDuration", paused ? 4 : 0},
                                               {u"currentDayNumber", day}});
    seeding.world.link(version.object, u"appStoreVersionPhasedRelease", release);
}

void seedReviewDetail(Seeding &seeding, const SeededVersion &version, const QString &slug)
{
    const auto detail = seeding.world.create(
        u"appStoreReviewDetails", {},
        {{u"contactFirstName", u"Idris"},
         {u"contactLastName", u"Okafor"},
         {u"contactPhone", seeding.data.company()["phone"_L1].toString()},
         {u"contactEmail", u"idris@"_s + seeding.data.domain()},
         {u"demoAccountName", u"reviewer@"_s + seeding.data.domain()},
         {u"demoAccountPassword", u"rake-harrow-7"},
         {u"demoAccountRequired", slug == "pennywort"_L1},
         {u"notes", u"No sign-in is needed to see everything. Subscriptions can be tested in the sandbox."}});
    seeding.world.link(version.object, u"appStoreReviewDetail", detail);
}

void seedVersions(Seeding &seeding, SeededApp &app)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"versions/"_s + app.id);
    for (const auto &item : app.facts["versions"_L1].toArray()) {
        const auto facts = item.toObject();
        SeededVersion version;
        version.platform = facts["platform"_L1].toString();
        version.version = facts["version"_L1].toString();
        version.state = facts["state"_L1].toString();
        version.created = seeding.daysAgo(facts["createdDaysAgo"_L1].toDouble()).addSecs(-random.below(30000));
        const auto releaseType = facts["releaseType"_L1].toString(u"AFTER_APPROVAL"_s);
        version.object = world.create(
            u"appStoreVersions", {},
            {{u"platform", version.platform},
             {u"versionString", version.version},
             {u"appVersionState", version.state},
             {u"appStoreState", legacyState(version.state)},
             {u"copyright",
              u"%1 %2 Ltd"_s.arg(seeding.now.date().year()).arg(seeding.data.company()["name"_L1].toString())},
             {u"reviewType", u"APP_STORE"},
             {u"releaseType", releaseType},
             {u"usesIdfa", false},
             {u"downloadable",
              version.state == "READY_FOR_DISTRIBUTION"_L1 || version.state == "REPLACED_WITH_NEW_VERSION"_L1},
             {u"createdDate", version.created}});
        world.link(app.object, u"appStoreVersions", version.object);
        seedPhasedRelease(seeding, version, facts);
        seedReviewDetail(seeding, version, app.facts["slug"_L1].toString());
        app.versions.push_back(std::move(version));
    }
}

void seedInfos(Seeding &seeding, const SeededApp &app)
{
    if (app.isLive())
        seedInfo(seeding, app, u"READY_FOR_DISTRIBUTION"_s);
    for (const auto &version : app.versions) {
        if (version.state == "READY_FOR_DISTRIBUTION"_L1 || version.state == "REPLACED_WITH_NEW_VERSION"_L1)
            continue;
        seedInfo(seeding, app, version.state);
        return;
    }
}

void seedIcon(Seeding &seeding, const SeededApp &app)
{
    const auto icon = seeding.world.create(u"BuildIcon", {},
                                           {{u"iconAsset", imageAsset(u"icons/"_s + app.id, 1024, 1024)},
                                            {u"iconType", u"APP_STORE"},
                                            {u"masked", false},
                                            {u"name", u"AppIcon"}});
    seeding.world.link(app.object, u"appStoreIcon", icon);
}

SeededApp makeApp(Seeding &seeding, const QJsonObject &facts)
{
    auto &world = seeding.world;
    SeededApp app;
    app.facts = facts;
    app.id = facts["id"_L1].toString();
    app.name = facts["name"_L1].toString();
    const auto slug = facts["slug"_L1].toString();
    app.bundleId = seeding.data.company()["prefix"_L1].toString() + u'.' + slug;
    app.listing = seeding.data.listing(facts);
    app.object = world.create(u"apps", app.id,
                              {{u"name", app.name},
                               {u"bundleId", app.bundleId},
                               {u"sku", facts["sku"_L1].toString()},
                               {u"primaryLocale", u"en-US"},
                               {u"isOrEverWasMadeForKids", false},
                               {u"contentRightsDeclaration", u"DOES_NOT_USE_THIRD_PARTY_CONTENT"},
                               {u"streamlinedPurchasingEnabled", true}});
    if (facts.contains("subscriptions"_L1)) {
        world.set(app.object, u"subscriptionStatusUrl", seeding.url(u"hooks/store"_s));
        world.set(app.object, u"subscriptionStatusUrlVersion", u"V2");
        world.set(app.object, u"subscriptionStatusUrlForSandbox", seeding.url(u"hooks/sandbox"_s));
        world.set(app.object, u"subscriptionStatusUrlVersionForSandbox", u"V2");
    }
    seedIcon(seeding, app);
    seedVersions(seeding, app);
    seedInfos(seeding, app);
    return app;
}

/// One of the many apps that fill a large world, in the shape of apps.json.
QJsonObject madeUpFacts(const WorldData &data, int number)
{
    Random random(Random::mix(quint64(number), u"made-up app"));
    const auto words = data.madeUp();
    const auto first = random.pick(words["first"_L1].toArray()).toString();
    const auto second = random.pick(words["second"_L1].toArray()).toString();
    const auto name = u"%1 %2 %3"_s.arg(first, second).arg(number);
    const auto hue = int(random.below(360));
    const auto color = [](int h, int s, int v) { return QColor::fromHsv(h % 360, s, v).name(); };
    const QJsonObject text{{u"subtitle"_s, u"%1, made simple"_s.arg(second)},
                           {u"keywords"_s, (first + u',' + second).toLower()},
                           {u"description"_s, u"%1 does one thing well."_s.arg(name)},
                           {u"whatsNew"_s, u"Small fixes."_s}};
    return {{u"slug"_s, u"app%1"_s.arg(number)},
            {u"id"_s, QString::number(1700000000LL + number * 7919LL)},
            {u"name"_s, name},
            {u"sku"_s, u"APP-%1"_s.arg(number, 5, 10, QLatin1Char('0'))},
            {u"flavour"_s, u"garden"_s},
            {u"glyph"_s, random.pick(words["glyphs"_L1].toArray())},
            {u"colors"_s, QJsonArray{color(hue, 110, 240), color(hue + 40, 180, 120), u"#FFFFFF"_s}},
            {u"primaryCategory"_s, random.pick(words["categories"_L1].toArray())},
            {u"price"_s, u"0.00"_s},
            {u"reviewWeight"_s, 1},
            {u"texts"_s, QJsonObject{{u"en-US"_s, text}, {u"de-DE"_s, text}}},
            {u"versions"_s,
             QJsonArray{QJsonObject{{u"platform"_s, u"IOS"_s},
                                    {u"version"_s, u"1.%1"_s.arg(random.below(30))},
                                    {u"state"_s, u"READY_FOR_DISTRIBUTION"_s},
                                    {u"createdDaysAgo"_s, random.between(20, 700)}}}}};
}

} // namespace

void seedApps(Seeding &seeding)
{
    const int known = seeding.size == WorldSize::Small ? 2 : int(seeding.data.apps().size());
    for (int i = 0; i < known; ++i)
        seeding.apps.push_back(makeApp(seeding, seeding.data.apps()[i].toObject()));
    for (int i = known; seeding.size == WorldSize::Large && i < 1000; ++i) {
        seeding.apps.push_back(makeApp(seeding, madeUpFacts(seeding.data, i)));
        seeding.apps.back().madeUp = true;
    }
}
