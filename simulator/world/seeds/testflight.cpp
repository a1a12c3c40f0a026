// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

void seedAppTexts(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    int count = 0;
    for (const auto &text : app.listing) {
        if (++count > 6)
            break;
        const auto localization
            = world.create(u"betaAppLocalizations", {},
                           {{u"locale", text.locale},
                            {u"description", text.description.section(u'\n', 0, 0)},
                            {u"feedbackEmail", u"beta@"_s + seeding.data.domain()},
                            {u"marketingUrl", seeding.url(app.facts["slug"_L1].toString())},
                            {u"privacyPolicyUrl", seeding.url(app.facts["slug"_L1].toString() + u"/privacy"_s)}});
        world.link(app.object, u"betaAppLocalizations", localization);
    }
    const auto detail = world.create(u"betaAppReviewDetails", app.id,
                                     {{u"contactFirstName", u"Idris"},
                                      {u"contactLastName", u"Okafor"},
                                      {u"contactPhone", seeding.data.company()["phone"_L1].toString()},
                                      {u"contactEmail", u"idris@"_s + seeding.data.domain()},
                                      {u"demoAccountRequired", false},
                                      {u"notes", u"Everything can be tried without an account."}});
    world.link(app.object, u"betaAppReviewDetail", detail);
    const auto license = world.create(
        u"betaLicenseAgreements", app.id,
        {{u"agreementText", u"This is a test version. Please do not share screenshots before the release."}});
    world.link(app.object, u"betaLicenseAgreement", license);
}

ObjectRef seedGroup(Seeding &seeding, const SeededApp &app, const QString &name, bool internal, bool publicLink,
                    int daysOld, Random &random)
{
    auto &world = seeding.world;
    const auto group = world.create(u"betaGroups", {},
                                    {{u"name", name},
                                     {u"createdDate", seeding.daysAgo(daysOld)},
                                     {u"isInternalGroup", internal},
                                     {u"publicLinkEnabled", publicLink},
                                     {u"feedbackEnabled", true},
                                     {u"iosBuildsAvailableForAppleSiliconMac", !internal},
                                     {u"iosBuildsAvailableForAppleVision", !internal}});
    if (internal)
        world.set(group, u"hasAccessToAllBuilds", true);
    if (publicLink) {
        const auto link = hexDigits(random, 8);
        world.set(group, u"publicLinkId", link);
        world.set(group, u"publicLink", u"https://testflight.apple.com/join/"_s + link);
        world.set(group, u"publicLinkLimitEnabled", true);
        world.set(group, u"publicLinkLimit", 500);
    }
    world.link(app.object, u"betaGroups", group);
    return group;
}

void addTesters(Seeding &seeding, const SeededApp &app, ObjectRef group, int count, bool publicLink, Random &random)
{
    auto &world = seeding.world;
    static const QStringList states{u"INSTALLED"_s, u"INSTALLED"_s, u"INSTALLED"_s,
                                    u"ACCEPTED"_s,  u"INVITED"_s,   u"NOT_INVITED"_s};
    for (int i = 0; i < count; ++i) {
        const auto state = publicLink ? u"INSTALLED"_s : random.pick(states);
        const auto tester = world.create(u"betaTesters", {},
                                         {{u"inviteType", publicLink ? u"PUBLIC_LINK" : u"EMAIL"}, {u"state", state}});
        if (!publicLink) { // who comes by a public link stays anonymous
            const auto first = random.pick(seeding.data.testerFirstNames());
            const auto last = random.pick(seeding.data.testerLastNames());
            const auto mail = u"%1.%2@testers.example"_s.arg(first.toLower()).arg(world.count(u"betaTesters"));
            world.set(tester, u"firstName", first);
            world.set(tester, u"lastName", last);
            world.set(tester, u"email", mail);
        }
        if (state == "INSTALLED"_L1) {
            world.set(tester, u"appDevices",
                      QJsonArray{QJsonObject{
                          {u"model"_s, random.pick(QStringList{u"iPhone 16 Pro"_s, u"iPhone 15"_s, u"iPad Pro"_s})},
                          {u"platform"_s, u"IOS"_s},
                          {u"osVersion"_s, u"18.%1"_s.arg(random.below(4))},
                          {u"appBuildVersion"_s, app.versions.front().version}}});
        }
        world.link(group, u"betaTesters", tester);
        world.link(tester, u"apps", app.object);
    }
}

void addTeam(Seeding &seeding, const SeededApp &app, ObjectRef group)
{
    auto &world = seeding.world;
    for (const auto user : seeding.users) {
        const auto id = u"internal-"_s + world.id(user);
        auto tester = world.find(u"betaTesters", id);
        if (tester.isNull()) {
            tester = world.create(u"betaTesters", id,
                                  {{u"firstName", world.text(user, u"firstName")},
                                   {u"lastName", world.text(user, u"lastName")},
                                   {u"email", world.text(user, u"username")},
                                   {u"inviteType", u"EMAIL"},
                                   {u"state", u"INSTALLED"}});
        }
        world.link(group, u"betaTesters", tester);
        world.link(tester, u"apps", app.object);
    }
}

void seedReviewSubmission(Seeding &seeding, ObjectRef build)
{
    auto &world = seeding.world;
    const auto external = world.text(world.linked(build, u"buildBetaDetail"), u"externalBuildState");
    const bool waiting = external == "WAITING_FOR_BETA_REVIEW"_L1;
    if (!waiting && external != "IN_BETA_TESTING"_L1 && external != "BETA_APPROVED"_L1)
        return;
    const auto submission = world.create(u"betaAppReviewSubmissions", world.id(build),
                                         {{u"betaReviewState", waiting ? u"WAITING_FOR_REVIEW" : u"APPROVED"},
                                          {u"submittedDate", world.dateTime(build, u"uploadedDate").addSecs(5400)}});
    world.link(build, u"betaAppReviewSubmission", submission);
}

void seedGroups(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"testers/"_s + app.id);
    const auto team = seedGroup(seeding, app, u"Bramble & Tern"_s, true, false, 700, random);
    addTeam(seeding, app, team);
    const auto friends = seedGroup(seeding, app, u"Friends of the house"_s, false, false, 500, random);
    addTesters(seeding, app, friends, int(random.between(15, 60)), false, random);
    const auto open = seedGroup(seeding, app, u"Public beta"_s, false, true, 200, random);
    addTesters(seeding, app, open, int(random.between(40, 160)), true, random);
    const auto criteria = world.create(
        u"betaRecruitmentCriteria", {},
        {{u"lastModifiedDate", seeding.daysAgo(60)},
         {u"deviceFamilyOsVersionFilters",
          QJsonArray{QJsonObject{{u"deviceFamily"_s, u"IPHONE"_s}, {u"minimumOsInclusive"_s, u"18.0"_s}}}}});
    world.link(open, u"betaRecruitmentCriteria", criteria);
    const auto check
        = world.create(u"BetaRecruitmentCriterionCompatibleBuildCheck", {}, {{u"hasCompatibleBuild", true}});
    world.link(open, u"betaRecruitmentCriterionCompatibleBuildCheck", check);

    for (const auto build : world.links(app.object, u"builds")) {
        if (world.text(build, u"processingState") != "VALID"_L1 || world.value(build, u"expired").toBool())
            continue;
        const auto state = world.text(world.linked(build, u"buildBetaDetail"), u"externalBuildState");
        if (state == "IN_BETA_TESTING"_L1) {
            world.link(friends, u"builds", build);
            world.link(open, u"builds", build);
        }
        seedReviewSubmission(seeding, build);
    }
}

} // namespace

void seedTestFlight(Seeding &seeding)
{
    auto &world = seeding.world;
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        seedAppTexts(seeding, app);
        seedGroups(seeding, app);
    }
    QJsonArray versions;
    for (const auto &family : {u"IPHONE"_s, u"IPAD"_s, u"APPLE_TV"_s, u"MAC"_s, u"VISION"_s})
        versions.append(QJsonObject{{u"deviceFamily"_s, family},
                                    {u"osVersions"_s, QJsonArray{u"17.0"_s, u"18.0"_s, u"18.2"_s, u"26.0"_s}}});
    world.create(u"betaRecruitmentCriterionOptions", {}, {{u"deviceFamilyOsVersions", versions}});
}
