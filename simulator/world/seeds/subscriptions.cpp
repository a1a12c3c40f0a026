// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/prices/pricepoints.h"
#include "simulator/world/prices/pricetable.h"
#include "simulator/world/seeds/products.h"

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    QString id;
    QString name;
    QString period;
    QString price;
    QString state;
};

void seedPlanTexts(World &world, ObjectRef subscription, ObjectRef version, const Plan &plan)
{
    const std::pair<QString, QString> texts[] = {{u"en-US"_s, u"Everything, renewed until you stop it."_s},
                                                 {u"de-DE"_s, u"Alles, bis Sie kündigen."_s},
                                                 {u"ja"_s, u"すべての機能。いつでも解約できます。"_s}};
    for (const auto &[locale, description] : texts) {
        const auto old = world.create(u"subscriptionLocalizations", {},
                                      {{u"name", plan.name},
                                       {u"locale", locale},
                                       {u"description", description},
                                       {u"state", productLocalizationState(plan.state)}});
        world.link(subscription, u"subscriptionLocalizations", old);
        const auto fresh = world.create(u"v2/subscriptionLocalizations", {},
                                        {{u"name", plan.name}, {u"locale", locale}, {u"description", description}});
        world.link(version, u"localizations", fresh);
    }
}

/// A price for each territory, made when the list is first asked for. Subscriptions that clients make have none.
void fillPlanPrices(World &world, ObjectRef subscription, const QHash<QString, int> &tiers)
{
    const auto tier = tiers.constFind(world.id(subscription));
    if (tier == tiers.constEnd())
        return;
    for (const auto &territory : WorldData::shared().territories()) {
        const auto price = world.create(u"subscriptionPrices", u"%1-%2-0"_s.arg(world.id(subscription), territory.id),
                                        {{u"preserved", false}, {u"planType", u"UPFRONT"}});
        world.link(price, u"territory", world.find(u"territories", territory.id));
        world.link(price, u"subscriptionPricePoint", pricePoint(world, subscription, territory.id, *tier));
        world.link(subscription, u"prices", price);
    }
}

void seedImages(Seeding &seeding, const SeededApp &app, ObjectRef subscription, ObjectRef version, const Plan &plan)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"plan images/"_s + plan.id);
    const auto asset = imageAsset(u"icons/"_s + app.id, 1024, 1024);
    const auto screenshot
        = world.create(u"subscriptionAppStoreReviewScreenshots", {},
                       {{u"fileName", u"paywall.png"},
                        {u"fileSize", qint64(random.between(90000, 400000))},
                        {u"sourceFileChecksum", hexDigits(random, 32)},
                        {u"imageAsset", imageAsset(u"screenshots/%1/en-US/APP_IPHONE_67/1"_s.arg(app.id), 1290, 2796)},
                        {u"assetType", u"SCREENSHOT"},
                        {u"assetDeliveryState", deliveryState()}});
    world.link(subscription, u"appStoreReviewScreenshot", screenshot);
    const auto old = world.create(u"subscriptionImages", {},
                                  {{u"fileName", u"plan.png"},
                                   {u"fileSize", 210000},
                                   {u"sourceFileChecksum", hexDigits(random, 32)},
                                   {u"imageAsset", asset},
                                   {u"state", productLocalizationState(plan.state)}});
    world.link(subscription, u"images", old);
    const auto fresh = world.create(u"v2/subscriptionImages", {},
                                    {{u"fileName", u"plan.png"},
                                     {u"fileSize", 210000},
                                     {u"imageAsset", asset},
                                     {u"assetDeliveryState", deliveryState()}});
    world.link(version, u"image", fresh);
    world.link(version, u"images", fresh);
}

template <typename Attach>
void priced(Seeding &seeding, ObjectRef subscription, QStringView entry, int tier, Attach attach)
{
    for (const auto &territory : {u"USA"_s, u"DEU"_s, u"JPN"_s, u"GBR"_s}) {
        const auto price = seeding.world.create(entry);
        seeding.world.link(price, u"territory", seeding.territory(territory));
        seeding.world.link(price, u"subscriptionPricePoint", pricePoint(seeding.world, subscription, territory, tier));
        attach(price);
    }
}

void seedIntroductoryOffers(Seeding &seeding, ObjectRef subscription)
{
    auto &world = seeding.world;
    for (const auto &territory : seeding.data.territories()) {
        if (territory.currency == "USD"_L1 && territory.id != "USA"_L1)
            continue;
        const auto offer = world.create(u"subscriptionIntroductoryOffers", {},
                                        {{u"startDate", seeding.now.date().addDays(-200)},
                                         {u"duration", u"TWO_WEEKS"},
                                         {u"offerMode", u"FREE_TRIAL"},
                                         {u"numberOfPeriods", 1},
                                         {u"targetSubscriptionPlanType", u"UPFRONT"}});
        world.link(offer, u"territory", seeding.territory(territory.id));
        world.link(subscription, u"introductoryOffers", offer);
    }
}

void seedOffers(Seeding &seeding, ObjectRef subscription, const Plan &plan)
{
    auto &world = seeding.world;
    const int half = tierOf(plan.price) / 2;
    seedIntroductoryOffers(seeding, subscription);

    const auto promotion = world.create(u"subscriptionPromotionalOffers", {},
                                        {{u"name", u"Come back in spring"},
                                         {u"offerCode", u"spring-half"},
                                         {u"duration", u"THREE_MONTHS"},
                                         {u"offerMode", u"PAY_UP_FRONT"},
                                         {u"numberOfPeriods", 1},
                                         {u"targetSubscriptionPlanType", u"UPFRONT"}});
    world.link(subscription, u"promotionalOffers", promotion);
    priced(seeding, subscription, u"SubscriptionPromotionalOfferPrice", half,
           [&](ObjectRef price) { world.link(promotion, u"prices", price); });

    const auto codes = world.create(u"subscriptionOfferCodes", {},
                                    {{u"name", u"Garden fair"},
                                     {u"customerEligibilities", QStringList{u"NEW"_s, u"EXPIRED"_s}},
                                     {u"offerEligibility", u"STACK_WITH_INTRO_OFFERS"},
                                     {u"duration", u"ONE_MONTH"},
                                     {u"offerMode", u"PAY_AS_YOU_GO"},
                                     {u"numberOfPeriods", 3},
                                     {u"totalNumberOfCodes", 1500},
                                     {u"productionCodeCount", 1500},
                                     {u"sandboxCodeCount", 25},
                                     {u"active", true},
                                     {u"autoRenewEnabled", true},
                                     {u"targetSubscriptionPlanType", u"UPFRONT"}});
    world.link(subscription, u"offerCodes", codes);
    priced(seeding, subscription, u"SubscriptionOfferCodePrice", half,
           [&](ObjectRef price) { world.link(codes, u"prices", price); });
    const auto custom = world.create(u"subscriptionOfferCodeCustomCodes", {},
                                     {{u"customCode", u"GARDENFAIR"},
                                      {u"numberOfCodes", 1000},
                                      {u"createdDate", seeding.daysAgo(30)},
                                      {u"expirationDate", seeding.now.date().addDays(60)},
                                      {u"active", true}});
    world.link(codes, u"customCodes", custom);
    const auto single = world.create(u"subscriptionOfferCodeOneTimeUseCodes", {},
                                     {{u"numberOfCodes", 500},
                                      {u"createdDate", seeding.daysAgo(30)},
                                      {u"expirationDate", seeding.now.date().addDays(60)},
                                      {u"active", true},
                                      {u"environment", u"PRODUCTION"}});
    world.link(codes, u"oneTimeUseCodes", single);

    const auto winBack = world.create(
        u"winBackOffers", {},
        {{u"referenceName", u"We kept your seeds"},
         {u"offerId", u"winback-1"},
         {u"duration", u"ONE_MONTH"},
         {u"offerMode", u"PAY_AS_YOU_GO"},
         {u"periodCount", 2},
         {u"customerEligibilityPaidSubscriptionDurationInMonths", 3},
         {u"customerEligibilityTimeSinceLastSubscribedInMonths", QJsonObject{{u"minimum"_s, 2}, {u"maximum"_s, 12}}},
         {u"customerEligibilityWaitBetweenOffersInMonths", 6},
         {u"startDate", seeding.now.date().addDays(-10)},
         {u"priority", u"NORMAL"},
         {u"promotionIntent", u"NOT_PROMOTED"},
         {u"targetSubscriptionPlanType", u"UPFRONT"}});
    world.link(subscription, u"winBackOffers", winBack);
    priced(seeding, subscription, u"WinBackOfferPrice", half,
           [&](ObjectRef price) { world.link(winBack, u"prices", price); });
}

ObjectRef seedPlan(Seeding &seeding, const SeededApp &app, ObjectRef group, const Plan &plan, int level)
{
    auto &world = seeding.world;
    const auto subscription = world.create(u"subscriptions", {},
                                           {{u"name", plan.name},
                                            {u"productId", app.bundleId + u'.' + plan.id},
                                            {u"familySharable", plan.id.contains("family"_L1)},
                                            {u"state", plan.state},
                                            {u"subscriptionPeriod", plan.period},
                                            {u"reviewNote", u"The paywall opens from any locked feature."},
                                            {u"groupLevel", level}});
    world.link(group, u"subscriptions", subscription);
    const auto version
        = world.create(u"subscriptionVersions", {}, {{u"version", 1}, {u"state", productVersionState(plan.state)}});
    world.link(subscription, u"versions", version);
    seedPlanTexts(world, subscription, version, plan);
    seedImages(seeding, app, subscription, version, plan);
    const auto availability = world.create(u"subscriptionPlanAvailabilities", world.id(subscription),
                                           {{u"availableInNewTerritories", true}, {u"planType", u"UPFRONT"}});
    world.link(subscription, u"planAvailabilities", availability);
    linkAllTerritories(seeding, availability);
    const auto old
        = world.create(u"subscriptionAvailabilities", world.id(subscription), {{u"availableInNewTerritories", true}});
    world.link(subscription, u"subscriptionAvailability", old);
    linkAllTerritories(seeding, old);
    if (plan.state != "APPROVED"_L1)
        return subscription;
    seedOffers(seeding, subscription, plan);
    const auto promoted = world.create(u"promotedPurchases", {},
                                       {{u"visibleForAllUsers", true}, {u"enabled", true}, {u"state", u"APPROVED"}});
    world.link(promoted, u"subscription", subscription);
    world.link(app.object, u"promotedPurchases", promoted);
    return subscription;
}

void seedGroup(Seeding &seeding, const SeededApp &app, const QJsonObject &facts, QHash<QString, int> &tiers)
{
    auto &world = seeding.world;
    const auto name = facts["group"_L1].toString();
    const auto group = world.create(u"subscriptionGroups", {}, {{u"referenceName", name}});
    world.link(app.object, u"subscriptionGroups", group);
    const auto version = world.create(u"subscriptionGroupVersions", {}, {{u"version", 1}, {u"state", u"APPROVED"}});
    world.link(group, u"versions", version);
    for (const auto &locale : {u"en-US"_s, u"de-DE"_s, u"fr-FR"_s, u"ja"_s}) {
        const auto old = world.create(u"subscriptionGroupLocalizations", {},
                                      {{u"name", name},
                                       {u"customAppName", app.name.section(u':', 0, 0)},
                                       {u"locale", locale},
                                       {u"state", u"APPROVED"}});
        world.link(group, u"subscriptionGroupLocalizations", old);
        const auto fresh
            = world.create(u"v2/subscriptionGroupLocalizations", {},
                           {{u"name", name}, {u"customAppName", app.name.section(u':', 0, 0)}, {u"locale", locale}});
        world.link(version, u"localizations", fresh);
    }
    int level = int(facts["items"_L1].toArray().size());
    for (const auto &row : facts["items"_L1].toArray()) {
        const Plan plan{row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString()};
        const auto subscription = seedPlan(seeding, app, group, plan, level--);
        tiers.insert(world.id(subscription), tierOf(plan.price));
    }
    const auto grace = world.create(u"subscriptionGracePeriods", app.id,
                                    {{u"optIn", true},
                                     {u"sandboxOptIn", false},
                                     {u"duration", u"SIXTEEN_DAYS"},
                                     {u"renewalType", u"ALL_RENEWALS"}});
    world.link(app.object, u"subscriptionGracePeriod", grace);
}

} // namespace

void seedSubscriptions(Seeding &seeding)
{
    QHash<QString, int> tiers;
    for (const auto &app : seeding.apps) {
        if (app.facts.contains("subscriptions"_L1))
            seedGroup(seeding, app, app.facts["subscriptions"_L1].toObject(), tiers);
    }
    seeding.world.setLazyLinks(u"subscriptions", u"prices", [tiers](World &world, ObjectRef subscription) {
        fillPlanPrices(world, subscription, tiers);
    });
}
