// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/prices/pricepoints.h"
#include "simulator/world/prices/pricetable.h"
#include "simulator/world/seeds/products.h"

using namespace Qt::StringLiterals;

QString productLocalizationState(const QString &productState)
{
    if (productState == "APPROVED"_L1 || productState == "REJECTED"_L1)
        return productState;
    return productState == "WAITING_FOR_REVIEW"_L1 || productState == "IN_REVIEW"_L1 ? u"WAITING_FOR_REVIEW"_s
                                                                                     : u"PREPARE_FOR_SUBMISSION"_s;
}

QString productVersionState(const QString &productState)
{
    static const QStringList same{u"APPROVED"_s, u"REJECTED"_s, u"WAITING_FOR_REVIEW"_s, u"IN_REVIEW"_s};
    return same.contains(productState) ? productState : u"PREPARE_FOR_SUBMISSION"_s;
}

namespace {

struct Product
{
    QString id;
    QString name;
    QString kind;
    QString price;
    QString state;
};

QString germanName(const QString &name)
{
    static const QHash<QString, QString> known{{u"Heirloom Seed Catalog"_s, u"Katalog alter Sorten"_s},
                                               {u"20 Hints"_s, u"20 Tipps"_s},
                                               {u"100 Hints"_s, u"100 Tipps"_s},
                                               {u"Remove Ads"_s, u"Werbung entfernen"_s},
                                               {u"Soundtrack"_s, u"Filmmusik"_s},
                                               {u"Lighthouse Station"_s, u"Sender Leuchtturm"_s}};
    return known.value(name, name);
}

void seedTexts(World &world, ObjectRef purchase, ObjectRef version, const Product &product)
{
    const std::tuple<QString, QString, QString> texts[] = {
        {u"en-US"_s, product.name.left(30), u"%1, yours to keep."_s.arg(product.name).left(45)},
        {u"de-DE"_s, germanName(product.name).left(30), u"Einmal kaufen, für immer behalten."_s},
    };
    for (const auto &[locale, name, description] : texts) {
        const auto old = world.create(u"inAppPurchaseLocalizations", {},
                                      {{u"name", name},
                                       {u"locale", locale},
                                       {u"description", description},
                                       {u"state", productLocalizationState(product.state)}});
        world.link(purchase, u"inAppPurchaseLocalizations", old);
        const auto fresh = world.create(u"v2/inAppPurchaseLocalizations", {},
                                        {{u"name", name}, {u"locale", locale}, {u"description", description}});
        world.link(version, u"localizations", fresh);
    }
}

void seedImages(Seeding &seeding, const SeededApp &app, ObjectRef purchase, ObjectRef version, const Product &product)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"purchase images/"_s + product.id);
    const auto asset = imageAsset(u"icons/"_s + app.id, 1024, 1024);
    const auto screenshot
        = world.create(u"inAppPurchaseAppStoreReviewScreenshots", {},
                       {{u"fileName", u"review.png"},
                        {u"fileSize", qint64(random.between(90000, 400000))},
                        {u"sourceFileChecksum", hexDigits(random, 32)},
                        {u"imageAsset", imageAsset(u"screenshots/%1/en-US/APP_IPHONE_67/0"_s.arg(app.id), 1290, 2796)},
                        {u"assetType", u"SCREENSHOT"},
                        {u"assetDeliveryState", deliveryState()}});
    world.link(purchase, u"appStoreReviewScreenshot", screenshot);
    if (product.kind != "NON_CONSUMABLE"_L1)
        return;
    const auto image = world.create(u"inAppPurchaseImages", {},
                                    {{u"fileName", u"promotion.png"},
                                     {u"fileSize", qint64(random.between(90000, 400000))},
                                     {u"sourceFileChecksum", hexDigits(random, 32)},
                                     {u"imageAsset", asset},
                                     {u"state", productLocalizationState(product.state)}});
    world.link(purchase, u"images", image);
    const auto fresh = world.create(u"v2/inAppPurchaseImages", {},
                                    {{u"fileName", u"promotion.png"},
                                     {u"fileSize", qint64(random.between(90000, 400000))},
                                     {u"imageAsset", asset},
                                     {u"assetDeliveryState", deliveryState()}});
    world.link(version, u"image", fresh);
    world.link(version, u"images", fresh);
}

ObjectRef purchasePrice(World &world, ObjectRef purchase, const QString &territory, int tier, bool manual)
{
    const auto price = world.create(u"InAppPurchasePrice", {}, {{u"manual", manual}});
    world.link(price, u"inAppPurchasePricePoint", pricePoint(world, purchase, territory, tier));
    world.link(price, u"territory", world.find(u"territories", territory));
    return price;
}

void seedPurchasePrices(Seeding &seeding, ObjectRef purchase, const Product &product)
{
    auto &world = seeding.world;
    const auto schedule = world.create(u"inAppPurchasePriceSchedules", world.id(purchase));
    world.link(purchase, u"iapPriceSchedule", schedule);
    world.link(schedule, u"baseTerritory", seeding.territory(u"USA"_s));
    world.link(schedule, u"manualPrices", purchasePrice(world, purchase, u"USA"_s, tierOf(product.price), true));
    const auto availability
        = world.create(u"inAppPurchaseAvailabilities", world.id(purchase), {{u"availableInNewTerritories", true}});
    world.link(purchase, u"inAppPurchaseAvailability", availability);
    linkAllTerritories(seeding, availability);
}

void fillAutomaticPrices(World &world, ObjectRef schedule)
{
    const auto purchase = world.find(u"v2/inAppPurchases", world.id(schedule));
    int tier = 0;
    QStringList own;
    for (const auto manual : world.links(schedule, u"manualPrices")) {
        own.append(world.id(world.linked(manual, u"territory")));
        tier = std::max(0, readPricePointId(world.id(world.linked(manual, u"inAppPurchasePricePoint"))).tier);
    }
    for (const auto &territory : WorldData::shared().territories()) {
        if (!purchase.isNull() && !own.contains(territory.id))
            world.link(schedule, u"automaticPrices", purchasePrice(world, purchase, territory.id, tier, false));
    }
}

void seedOfferCode(Seeding &seeding, ObjectRef purchase)
{
    auto &world = seeding.world;
    const auto offer = world.create(u"inAppPurchaseOfferCodes", {},
                                    {{u"name", u"Spring fair"},
                                     {u"customerEligibilities", QStringList{u"NON_SPENDER"_s, u"CHURNED_SPENDER"_s}},
                                     {u"productionCodeCount", 500},
                                     {u"sandboxCodeCount", 20},
                                     {u"active", true}});
    world.link(purchase, u"offerCodes", offer);
    const auto price = world.create(u"InAppPurchaseOfferPrice");
    world.link(price, u"territory", seeding.territory(u"USA"_s));
    world.link(price, u"pricePoint", pricePoint(world, purchase, u"USA"_s, 3));
    world.link(offer, u"prices", price);
    const auto custom = world.create(u"inAppPurchaseOfferCodeCustomCodes", {},
                                     {{u"customCode", u"SPRINGFAIR"},
                                      {u"numberOfCodes", 400},
                                      {u"createdDate", seeding.daysAgo(40)},
                                      {u"expirationDate", seeding.now.date().addDays(50)},
                                      {u"active", true}});
    world.link(offer, u"customCodes", custom);
    const auto single = world.create(u"inAppPurchaseOfferCodeOneTimeUseCodes", {},
                                     {{u"numberOfCodes", 100},
                                      {u"createdDate", seeding.daysAgo(39)},
                                      {u"expirationDate", seeding.now.date().addDays(50)},
                                      {u"active", true},
                                      {u"environment", u"PRODUCTION"}});
    world.link(offer, u"oneTimeUseCodes", single);
}

void seedPurchase(Seeding &seeding, const SeededApp &app, const Product &product)
{
    auto &world = seeding.world;
    const auto productId = app.bundleId + u'.' + product.id;
    const auto purchase = world.create(u"v2/inAppPurchases", {},
                                       {{u"name", product.name},
                                        {u"productId", productId},
                                        {u"inAppPurchaseType", product.kind},
                                        {u"state", product.state},
                                        {u"reviewNote", u"Reached from Settings."},
                                        {u"familySharable", product.kind == "NON_CONSUMABLE"_L1},
                                        {u"contentHosting", false}});
    world.link(app.object, u"inAppPurchasesV2", purchase);
    const auto version
        = world.create(u"inAppPurchaseVersions", {}, {{u"version", 1}, {u"state", productVersionState(product.state)}});
    world.link(purchase, u"versions", version);
    const auto old = world.create(u"inAppPurchases", world.id(purchase),
                                  {{u"referenceName", product.name},
                                   {u"productId", productId},
                                   {u"inAppPurchaseType", product.kind},
                                   {u"state", product.state}});
    world.link(app.object, u"inAppPurchases", old);
    if (product.state == "MISSING_METADATA"_L1)
        return;
    seedTexts(world, purchase, version, product);
    seedImages(seeding, app, purchase, version, product);
    seedPurchasePrices(seeding, purchase, product);
    if (product.state != "APPROVED"_L1)
        return;
    const auto promoted = world.create(u"promotedPurchases", {},
                                       {{u"visibleForAllUsers", true}, {u"enabled", true}, {u"state", u"APPROVED"}});
    world.link(promoted, u"inAppPurchaseV2", purchase);
    world.link(app.object, u"promotedPurchases", promoted);
    if (product.kind == "NON_CONSUMABLE"_L1)
        seedOfferCode(seeding, purchase);
}

} // namespace

void linkAllTerritories(Seeding &seeding, ObjectRef availability)
{
    for (const auto &territory : seeding.data.territories())
        seeding.world.link(availability, u"availableTerritories", seeding.territory(territory.id));
}

void seedPurchases(Seeding &seeding)
{
    seeding.world.setLazyLinks(u"inAppPurchasePriceSchedules", u"automaticPrices", fillAutomaticPrices);
    for (const auto &app : seeding.apps) {
        for (const auto &row : app.facts["purchases"_L1].toArray())
            seedPurchase(
                seeding, app,
                {row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString()});
    }
}
