// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Family
{
    QStringView product; ///< entry
    QString localizations;
    QString prices; ///< relationship that is set once there is a price
    QStringView submission; ///< entry of the old way to submit
    QString submitted; ///< its relationship
};

const Family families[] = {
    {u"v2/inAppPurchases", u"inAppPurchaseLocalizations"_s, u"iapPriceSchedule"_s, u"inAppPurchaseSubmissions",
     u"inAppPurchaseV2"_s},
    {u"subscriptions", u"subscriptionLocalizations"_s, u"prices"_s, u"subscriptionSubmissions", u"subscription"_s},
};

/// MISSING_METADATA until there is a text, a price and a screenshot for the reviewer.
void judge(World &world, ObjectRef product, const Family &family)
{
    const auto state = world.text(product, u"state");
    if (state != "MISSING_METADATA"_L1 && state != "READY_TO_SUBMIT"_L1)
        return;
    bool hasText = !world.links(product, family.localizations).isEmpty();
    for (const auto version : world.links(product, u"versions"))
        hasText = hasText || !world.links(version, u"localizations").isEmpty();
    const bool complete = hasText && !world.links(product, family.prices).isEmpty()
        && !world.linked(product, u"appStoreReviewScreenshot").isNull();
    world.set(product, u"state", complete ? u"READY_TO_SUBMIT" : u"MISSING_METADATA");
}

void addJudge(World &world, QStringView entry, const QString &towards, const Family &family)
{
    world.addBehaviour(entry, {.check = {}, .done = [towards, &family](World &w, const Write &write) {
                                   if (write.kind == Write::Kind::Remove)
                                       return;
                                   const auto product = write.relationships.contains(towards)
                                       ? write.linked(towards)
                                       : w.linked(write.object, towards);
                                   if (w.isA(product, family.product))
                                       judge(w, product, family);
                               }});
}

void addSubmission(World &world, const Family &family)
{
    world.addBehaviour(
        family.submission,
        {.check = [&family](World &w, Write &write) -> Refusals {
             const auto state = w.text(write.linked(family.submitted), u"state");
             static const QStringList fine{u"READY_TO_SUBMIT"_s, u"REJECTED"_s, u"DEVELOPER_ACTION_NEEDED"_s};
             if (fine.contains(state))
                 return {};
             return {stateRefusal(u"A product in the state %1 cannot be submitted."_s.arg(state))};
         },
         .done =
             [&family](World &w, const Write &write) {
                 const auto product = write.linked(family.submitted);
                 w.set(product, u"state", u"WAITING_FOR_REVIEW");
                 later(w, product, pace::waiting,
                       [](World &again, ObjectRef same) { again.set(same, u"state", u"IN_REVIEW"); });
                 later(w, product, pace::waiting + pace::reviewing,
                       [](World &again, ObjectRef same) { again.set(same, u"state", u"APPROVED"); });
             }});
}

Refusals checkProductId(const Write &write)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._-]{1,100}$"_s);
    const auto id = write.attributes.value(u"productId"_s).toString();
    if (write.kind != Write::Kind::Create || pattern.match(id).hasMatch())
        return {};
    return {attributeRefusal(u"productId"_s,
                             u"A product id has up to 100 letters, digits, dots, hyphens and underscores."_s)};
}

Refusals checkRemoval(World &world, const Write &write)
{
    const auto state = world.text(write.object, u"state");
    if (write.kind == Write::Kind::Remove
        && (state == "APPROVED"_L1 || state == "IN_REVIEW"_L1 || state == "WAITING_FOR_REVIEW"_L1))
        return {stateRefusal(u"A product in the state %1 cannot be deleted."_s.arg(state))};
    return {};
}

/// A free trial costs nothing, so it must not name prices.
Refusals checkOffer(const Write &write)
{
    if (write.kind != Write::Kind::Create || write.attributes.value(u"offerMode"_s).toString() != "FREE_TRIAL"_L1)
        return {};
    if (write.linked(u"subscriptionPricePoint"_s).isNull())
        return {};
    return {stateRefusal(u"An offer in the mode FREE_TRIAL must not have a price point."_s,
                         u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s)};
}

} // namespace

void addProductRules(World &world)
{
    for (const auto &family : families) {
        world.addBehaviour(family.product,
                           {.check =
                                [](World &w, Write &write) {
                                    auto refusals = checkProductId(write);
                                    return refusals.empty() ? checkRemoval(w, write) : refusals;
                                },
                            .done = {}});
        addSubmission(world, family);
    }
    addJudge(world, u"inAppPurchaseLocalizations", u"inAppPurchaseV2"_s, families[0]);
    addJudge(world, u"inAppPurchasePriceSchedules", u"inAppPurchase"_s, families[0]);
    addJudge(world, u"inAppPurchaseAppStoreReviewScreenshots", u"inAppPurchaseV2"_s, families[0]);
    addJudge(world, u"subscriptionLocalizations", u"subscription"_s, families[1]);
    addJudge(world, u"subscriptionPrices", u"subscription"_s, families[1]);
    addJudge(world, u"subscriptionAppStoreReviewScreenshots", u"subscription"_s, families[1]);
    world.addBehaviour(u"subscriptionIntroductoryOffers",
                       {.check = [](World &, Write &write) { return checkOffer(write); }, .done = {}});
}
