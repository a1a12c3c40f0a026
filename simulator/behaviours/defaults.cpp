// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

struct Default
{
    QStringView entry;
    QStringView attribute;
    QStringView value; ///< "true" and "false" are booleans, digits are numbers
};

// What a new object has before anybody sets it.
constexpr Default defaults[] = {
    {u"appStoreVersions", u"appVersionState", u"PREPARE_FOR_SUBMISSION"},
    {u"appStoreVersions", u"appStoreState", u"PREPARE_FOR_SUBMISSION"},
    {u"appStoreVersions", u"releaseType", u"AFTER_APPROVAL"},
    {u"appStoreVersions", u"reviewType", u"APP_STORE"},
    {u"appStoreVersions", u"downloadable", u"false"},
    {u"reviewSubmissions", u"state", u"READY_FOR_REVIEW"},
    {u"reviewSubmissionItems", u"state", u"READY_FOR_REVIEW"},
    {u"appStoreVersionPhasedReleases", u"phasedReleaseState", u"INACTIVE"},
    {u"appStoreVersionPhasedReleases", u"currentDayNumber", u"0"},
    {u"appStoreVersionPhasedReleases", u"totalPauseDuration", u"0"},
    {u"appEvents", u"eventState", u"DRAFT"},
    {u"appEvents", u"priority", u"NORMAL"},
    {u"appCustomProductPages", u"visible", u"false"},
    {u"appCustomProductPageVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"appCustomProductPageVersions", u"version", u"1"},
    {u"appStoreVersionExperiments", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"v2/appStoreVersionExperiments", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"v2/appStoreVersionExperiments", u"reviewRequired", u"true"},
    {u"accessibilityDeclarations", u"state", u"DRAFT"},
    {u"nominations", u"state", u"DRAFT"},
    {u"v2/inAppPurchases", u"state", u"MISSING_METADATA"},
    {u"subscriptions", u"state", u"MISSING_METADATA"},
    {u"inAppPurchaseVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"inAppPurchaseVersions", u"version", u"1"},
    {u"subscriptionVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"subscriptionVersions", u"version", u"1"},
    {u"subscriptionGroupVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"subscriptionGroupVersions", u"version", u"1"},
    {u"inAppPurchaseLocalizations", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"subscriptionLocalizations", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"subscriptionGroupLocalizations", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"promotedPurchases", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"inAppPurchaseOfferCodes", u"active", u"true"},
    {u"subscriptionOfferCodes", u"active", u"true"},
    {u"inAppPurchaseOfferCodeCustomCodes", u"active", u"true"},
    {u"inAppPurchaseOfferCodeOneTimeUseCodes", u"active", u"true"},
    {u"subscriptionOfferCodeCustomCodes", u"active", u"true"},
    {u"subscriptionOfferCodeOneTimeUseCodes", u"active", u"true"},
    {u"subscriptionPrices", u"preserved", u"false"},
    {u"betaGroups", u"isInternalGroup", u"false"},
    {u"betaGroups", u"publicLinkEnabled", u"false"},
    {u"betaGroups", u"feedbackEnabled", u"true"},
    {u"betaTesters", u"inviteType", u"EMAIL"},
    {u"betaTesters", u"state", u"NOT_INVITED"},
    {u"betaAppReviewSubmissions", u"betaReviewState", u"WAITING_FOR_REVIEW"},
    {u"devices", u"status", u"ENABLED"},
    {u"analyticsReportRequests", u"stoppedDueToInactivity", u"false"},
    {u"appEncryptionDeclarations", u"appEncryptionDeclarationState", u"CREATED"},
    {u"backgroundAssets", u"archived", u"false"},
    {u"backgroundAssetVersions", u"state", u"AWAITING_UPLOAD"},
    {u"v2/gameCenterAchievementVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"v2/gameCenterLeaderboardVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"v2/gameCenterLeaderboardSetVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"gameCenterActivityVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"gameCenterChallengeVersions", u"state", u"PREPARE_FOR_SUBMISSION"},
    {u"gameCenterAchievements", u"archived", u"false"},
    {u"ciBuildRuns", u"executionProgress", u"PENDING"},
    {u"ciBuildRuns", u"startReason", u"MANUAL"},
    {u"ciWorkflows", u"isLockedForEditing", u"false"},
    {u"appClipAdvancedExperiences", u"status", u"RECEIVED"},
};

JsonText valueOf(QStringView text)
{
    if (text == u"true" || text == u"false")
        return JsonText(text == u"true");
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? JsonText(number) : JsonText(text);
}

/// Orders that are written as attributes and read as states.
void addOrder(World &world, QStringView entry, const QString &order, QStringView attribute, const QString &state,
              QStringView date = {})
{
    world.addBehaviour(
        entry,
        {.check = {},
         .done = [order, name = attribute.toString(), state, when = date.toString()](World &w, const Write &write) {
             if (!write.attributes.value(order).toBool())
                 return;
             w.set(write.object, name, state);
             if (!when.isEmpty())
                 w.set(write.object, when, w.now());
         }});
}

} // namespace

void addDefaultRules(World &world)
{
    for (const auto &each : defaults) {
        const int attribute = world.attributeIndex(each.entry, each.attribute);
        if (attribute < 0)
            continue;
        // A version number given as text stays text.
        const bool isText = world.catalog().entry(each.entry)->attribute(each.attribute)->kind == ValueKind::String;
        const auto value = isText ? JsonText(each.value).text() : valueOf(each.value).text();
        world.addBehaviour(each.entry, {.check = {}, .done = [attribute, value](World &w, const Write &write) {
                                            if (write.kind == Write::Kind::Create && !w.json(write.object, attribute))
                                                w.setJson(write.object, attribute, value);
                                        }});
    }
    addOrder(world, u"accessibilityDeclarations", u"publish"_s, u"state", u"PUBLISHED"_s);
    addOrder(world, u"nominations", u"submitted"_s, u"state", u"SUBMITTED"_s, u"submittedDate");
    addOrder(world, u"nominations", u"archived"_s, u"state", u"ARCHIVED"_s);
    addOrder(world, u"appClipAdvancedExperiences", u"removed"_s, u"status", u"DEACTIVATED"_s);
    for (const auto entry : {u"appStoreVersionExperiments", u"v2/appStoreVersionExperiments"}) {
        world.addBehaviour(entry, {.check = {}, .done = [](World &w, const Write &write) {
                                       if (!write.sets(u"started"_s))
                                           return;
                                       const bool started = write.attributes.value(u"started"_s).toBool();
                                       w.set(write.object, started ? u"startDate" : u"endDate", w.now());
                                       if (!started)
                                           w.set(write.object, u"state", u"STOPPED");
                                   }});
    }
}
