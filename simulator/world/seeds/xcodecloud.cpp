// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

struct Tools
{
    ObjectRef xcode;
    ObjectRef macOs;
};

struct Code
{
    ObjectRef repository;
    ObjectRef mainBranch;
    ObjectRef pullRequest;
    QString webUrl;
};

Tools seedTools(World &world)
{
    Tools latest;
    for (const auto &[version, name] :
         {std::pair(u"15.2"_s, u"macOS Sequoia 15.2"_s), std::pair(u"26.0"_s, u"macOS Tahoe 26.0"_s)})
        latest.macOs
            = world.create(u"ciMacOsVersions", u"macos-"_s + version, {{u"version", version}, {u"name", name}});
    const QJsonObject runtime{{u"runtimeName"_s, u"iOS 26.0"_s},
                              {u"runtimeIdentifier"_s, u"com.apple.CoreSimulator.SimRuntime.iOS-26-0"_s}};
    const QJsonObject phone{{u"deviceTypeName"_s, u"iPhone 16"_s},
                            {u"deviceTypeIdentifier"_s, u"com.apple.CoreSimulator.SimDeviceType.iPhone-16"_s},
                            {u"availableRuntimes"_s, QJsonArray{runtime}},
                            {u"kind"_s, u"SIMULATOR"_s}};
    for (const auto &version : {u"16.4"_s, u"26.0"_s, u"26.1"_s}) {
        latest.xcode = world.create(
            u"ciXcodeVersions", u"xcode-"_s + version,
            {{u"version", version}, {u"name", u"Xcode "_s + version}, {u"testDestinations", QJsonArray{phone}}});
        for (const auto macOs : world.all(u"ciMacOsVersions"))
            world.link(latest.xcode, u"macOsVersions", macOs);
    }
    return latest;
}

Code seedRepository(Seeding &seeding, ObjectRef provider, const QString &slug)
{
    auto &world = seeding.world;
    Code code;
    code.webUrl = u"https://git.%1/bramble/%2"_s.arg(seeding.data.domain(), slug);
    code.repository
        = world.create(u"scmRepositories", {},
                       {{u"lastAccessedDate", seeding.daysAgo(0.4)},
                        {u"httpCloneUrl", code.webUrl + u".git"_s},
                        {u"sshCloneUrl", u"ssh://git@git.%1/bramble/%2.git"_s.arg(seeding.data.domain(), slug)},
                        {u"ownerName", u"bramble"},
                        {u"repositoryName", slug}});
    world.link(code.repository, u"scmProvider", provider);
    for (const auto &[name, kind] : {std::pair(u"main"_s, u"BRANCH"_s), std::pair(u"feature/curves"_s, u"BRANCH"_s),
                                     std::pair(u"v4.2"_s, u"TAG"_s)}) {
        const auto reference
            = world.create(u"scmGitReferences", {},
                           {{u"name", name},
                            {u"canonicalName", (kind == "TAG"_L1 ? u"refs/tags/"_s : u"refs/heads/"_s) + name},
                            {u"isDeleted", false},
                            {u"kind", kind}});
        world.link(reference, u"repository", code.repository);
        if (name == "main"_L1)
            code.mainBranch = reference;
    }
    world.link(code.repository, u"defaultBranch", code.mainBranch);
    code.pullRequest = world.create(u"scmPullRequests", {},
                                    {{u"title", u"Let beds be curved"},
                                     {u"number", 118},
                                     {u"webUrl", code.webUrl + u"/pulls/118"_s},
                                     {u"sourceRepositoryOwner", u"bramble"},
                                     {u"sourceRepositoryName", slug},
                                     {u"sourceBranchName", u"feature/curves"},
                                     {u"destinationRepositoryOwner", u"bramble"},
                                     {u"destinationRepositoryName", slug},
                                     {u"destinationBranchName", u"main"},
                                     {u"isClosed", false},
                                     {u"isCrossRepository", false}});
    world.link(code.pullRequest, u"repository", code.repository);
    return code;
}

QJsonObject branchPatterns(const QString &branch)
{
    return {{u"isAllMatch"_s, false},
            {u"patterns"_s, QJsonArray{QJsonObject{{u"pattern"_s, branch}, {u"isPrefix"_s, false}}}}};
}

QJsonObject action(const QString &type, const QString &scheme, const QString &platform)
{
    QJsonObject result{{u"name"_s, type.at(0) + type.mid(1).toLower() + u" – "_s + scheme},
                       {u"actionType"_s, type},
                       {u"scheme"_s, scheme},
                       {u"platform"_s, platform},
                       {u"isRequiredToPass"_s, true}};
    if (type == "TEST"_L1)
        result.insert(u"testConfiguration"_s, QJsonObject{{u"kind"_s, u"USE_SCHEME_SETTINGS"_s}});
    else
        result.insert(u"destination"_s, u"ANY_IOS_DEVICE"_s);
    if (type == "ARCHIVE"_L1)
        result.insert(u"buildDistributionAudience"_s, u"APP_STORE_ELIGIBLE"_s);
    return result;
}

ObjectRef seedWorkflow(Seeding &seeding, ObjectRef product, const Code &code, const Tools &tools, const QString &name,
                       const QString &scheme, bool release)
{
    auto &world = seeding.world;
    QJsonArray actions{action(u"TEST"_s, scheme, u"IOS"_s)};
    if (release)
        actions.append(action(u"ARCHIVE"_s, scheme, u"IOS"_s));
    const auto workflow = world.create(
        u"ciWorkflows", {},
        {{u"name", name},
         {u"description",
          release ? u"Archives main every night and sends it to TestFlight." : u"Runs the tests on every change."},
         {u"actions", actions},
         {u"isEnabled", true},
         {u"isLockedForEditing", false},
         {u"clean", release},
         {u"containerFilePath", scheme + u".xcodeproj"_s},
         {u"lastModifiedDate", seeding.daysAgo(33)}});
    if (release) {
        const QJsonObject schedule{
            {u"frequency"_s, u"DAILY"_s}, {u"hour"_s, 2}, {u"minute"_s, 30}, {u"timezone"_s, u"Europe/London"_s}};
        world.set(workflow, u"scheduledStartCondition",
                  QJsonObject{{u"source"_s, branchPatterns(u"main"_s)}, {u"schedule"_s, schedule}});
    } else {
        world.set(workflow, u"branchStartCondition",
                  QJsonObject{{u"source"_s, branchPatterns(u"main"_s)}, {u"autoCancel"_s, true}});
        world.set(workflow, u"pullRequestStartCondition",
                  QJsonObject{{u"source"_s, QJsonObject{{u"isAllMatch"_s, true}}},
                              {u"destination"_s, branchPatterns(u"main"_s)},
                              {u"autoCancel"_s, true}});
    }
    world.link(product, u"workflows", workflow);
    world.link(workflow, u"repository", code.repository);
    world.link(workflow, u"xcodeVersion", tools.xcode);
    world.link(workflow, u"macOsVersion", tools.macOs);
    return workflow;
}

QJsonObject issueCounts(bool failed, Random &random)
{
    return {{u"analyzerWarnings"_s, random.below(3)},
            {u"errors"_s, failed ? random.below(2) : 0},
            {u"testFailures"_s, failed ? random.between(1, 4) : 0},
            {u"warnings"_s, random.below(9)}};
}

void seedIssues(World &world, ObjectRef action, bool failed)
{
    const auto warning = world.create(
        u"ciIssues", {},
        {{u"issueType", u"WARNING"},
         {u"message", u"Variable 'frost' was never mutated; consider changing to 'let' constant"},
         {u"category", u"Swift Compiler Warning"},
         {u"fileSource", QJsonObject{{u"path"_s, u"Sources/Calendar/FrostModel.swift"_s}, {u"lineNumber"_s, 88}}}});
    world.link(action, u"issues", warning);
    if (!failed)
        return;
    const auto failure = world.create(
        u"ciIssues", {},
        {{u"issueType", u"TEST_FAILURE"},
         {u"message", u"XCTAssertEqual failed: (\"11\") is not equal to (\"12\")"},
         {u"category", u"Assertion Failure"},
         {u"fileSource", QJsonObject{{u"path"_s, u"Tests/SowingCalendarTests.swift"_s}, {u"lineNumber"_s, 143}}}});
    world.link(action, u"issues", failure);
}

void seedTests(World &world, ObjectRef action, bool failed, Random &random)
{
    static const QStringList names{u"testFirstFrost()"_s,         u"testLeapYearSowing()"_s,
                                   u"testSouthernHemisphere()"_s, u"testRotationAfterTenYears()"_s,
                                   u"testCurvedBedArea()"_s,      u"testCompanionsAreMutual()"_s};
    for (const auto &name : names) {
        const bool broken = failed && name == "testLeapYearSowing()"_L1;
        const auto status = broken ? u"FAILURE"_s : random.percent(4) ? u"SKIPPED"_s : u"SUCCESS"_s;
        const QJsonObject destination{{u"uuid"_s, hexDigits(random, 32)},
                                      {u"deviceName"_s, u"iPhone 16"_s},
                                      {u"osVersion"_s, u"26.0"_s},
                                      {u"status"_s, status},
                                      {u"duration"_s, double(random.between(10, 4000)) / 1000}};
        const auto result = world.create(u"ciTestResults", {},
                                         {{u"className", u"SowingCalendarTests"},
                                          {u"name", name},
                                          {u"status", status},
                                          {u"destinationTestResults", QJsonArray{destination}}});
        if (broken) {
            world.set(result, u"message", u"XCTAssertEqual failed: (\"11\") is not equal to (\"12\")");
            world.set(result, u"fileSource",
                      QJsonObject{{u"path"_s, u"Tests/SowingCalendarTests.swift"_s}, {u"lineNumber"_s, 143}});
        }
        world.link(action, u"testResults", result);
    }
}

void seedArtifact(World &world, ObjectRef action, const QString &type, const QString &name, Random &random)
{
    const auto artifact = world.create(
        u"ciArtifacts", {},
        {{u"fileType", type}, {u"fileName", name}, {u"fileSize", qint64(random.between(40000, 90000000))}});
    world.set(artifact, u"downloadUrl", World::assetUrl(u"artifacts/%1/%2"_s.arg(world.id(artifact), name)));
    world.link(action, u"artifacts", artifact);
}

struct RunPlan
{
    int number;
    QDateTime started;
    bool running = false;
    bool failed = false;
    bool fromPullRequest = false;
};

void seedAction(Seeding &seeding, ObjectRef run, const QString &type, const RunPlan &plan, Random &random)
{
    auto &world = seeding.world;
    const bool failed = plan.failed && type == "TEST"_L1;
    const bool skipped = plan.failed && type == "ARCHIVE"_L1;
    const auto object = world.create(u"ciBuildActions", {},
                                     {{u"name", type.at(0) + type.mid(1).toLower() + u" – iOS"_s},
                                      {u"actionType", type},
                                      {u"startedDate", plan.started.addSecs(40)},
                                      {u"issueCounts", issueCounts(failed, random)},
                                      {u"executionProgress", plan.running ? u"RUNNING" : u"COMPLETE"},
                                      {u"isRequiredToPass", true}});
    world.link(run, u"actions", object);
    if (plan.running)
        return;
    world.set(object, u"finishedDate", plan.started.addSecs(random.between(300, 1400)));
    world.set(object, u"completionStatus", skipped ? u"SKIPPED" : failed ? u"FAILED" : u"SUCCEEDED");
    seedIssues(world, object, failed);
    if (type == "TEST"_L1)
        seedTests(world, object, failed, random);
    seedArtifact(world, object, u"LOG_BUNDLE"_s, u"logs.zip"_s, random);
    if (type == "ARCHIVE"_L1 && !skipped)
        seedArtifact(world, object, u"ARCHIVE"_s, u"app.xcarchive.zip"_s, random);
}

void seedRun(Seeding &seeding, ObjectRef product, ObjectRef workflow, const Code &code, const RunPlan &plan,
             Random &random)
{
    auto &world = seeding.world;
    static const QStringList messages{u"Let beds be curved"_s,         u"Fix the leap year in the sowing calendar"_s,
                                      u"Übersetzungen aktualisiert"_s, u"Draw the frost line in blue"_s,
                                      u"リリースノートを追加"_s,       u"Bump the build number"_s};
    const auto &person = seeding.data.people()[random.pick(QList<int>{1, 2, 4, 8})].toArray();
    const QJsonObject author{{u"displayName"_s, person[0].toString() + u' ' + person[1].toString()},
                             {u"avatarUrl"_s, seeding.url(u"avatars/%1.png"_s.arg(random.below(9)))}};
    const auto sha = hexDigits(random, 40);
    const QJsonObject commit{{u"commitSha"_s, sha},
                             {u"message"_s, random.pick(messages)},
                             {u"author"_s, author},
                             {u"committer"_s, author},
                             {u"webUrl"_s, code.webUrl + u"/commit/"_s + sha}};
    const auto run
        = world.create(u"ciBuildRuns", {},
                       {{u"number", plan.number},
                        {u"createdDate", plan.started.addSecs(-20)},
                        {u"startedDate", plan.started},
                        {u"sourceCommit", commit},
                        {u"isPullRequestBuild", plan.fromPullRequest},
                        {u"issueCounts", issueCounts(plan.failed, random)},
                        {u"executionProgress", plan.running ? u"RUNNING" : u"COMPLETE"},
                        {u"startReason", plan.fromPullRequest ? u"PULL_REQUEST_UPDATE" : u"GIT_REF_CHANGE"}});
    if (!plan.running) {
        world.set(run, u"finishedDate", plan.started.addSecs(random.between(1500, 2600)));
        world.set(run, u"completionStatus", plan.failed ? u"FAILED" : u"SUCCEEDED");
    }
    world.link(product, u"buildRuns", run);
    world.link(run, u"workflow", workflow);
    world.link(run, u"sourceBranchOrTag", code.mainBranch);
    if (plan.fromPullRequest) {
        world.link(run, u"pullRequest", code.pullRequest);
        world.link(run, u"destinationBranch", code.mainBranch);
    }
    seedAction(seeding, run, u"TEST"_s, plan, random);
    if (!plan.fromPullRequest)
        seedAction(seeding, run, u"ARCHIVE"_s, plan, random);
}

} // namespace

void seedXcodeCloud(Seeding &seeding)
{
    auto &world = seeding.world;
    const auto tools = seedTools(world);
    const auto provider = world.create(u"scmProviders", {},
                                       {{u"scmProviderType",
                                         QJsonObject{{u"kind"_s, u"GITLAB_SELF_MANAGED"_s},
                                                     {u"displayName"_s, u"GitLab Self-Managed"_s},
                                                     {u"isOnPremise"_s, true}}},
                                        {u"url", u"https://git."_s + seeding.data.domain()}});
    int left = 4;
    for (const auto &app : seeding.apps) {
        if (left-- == 0 || app.madeUp)
            break;
        auto random = seeding.stream(u"xcode cloud/"_s + app.id);
        const auto slug = app.facts["slug"_L1].toString();
        const auto code = seedRepository(seeding, provider, slug);
        const auto product = world.create(u"ciProducts", {},
                                          {{u"name", app.name.section(u':', 0, 0)},
                                           {u"createdDate", seeding.daysAgo(420)},
                                           {u"productType", u"APP"}});
        world.link(app.object, u"ciProduct", product);
        world.link(product, u"bundleId", app.bundle);
        world.link(product, u"primaryRepositories", code.repository);
        const auto scheme = slug.at(0).toUpper() + slug.mid(1);
        const auto tests = seedWorkflow(seeding, product, code, tools, u"Tests"_s, scheme, false);
        const auto nightly = seedWorkflow(seeding, product, code, tools, u"Nightly to TestFlight"_s, scheme, true);
        const int runs = int(random.between(12, 26));
        for (int i = 0; i < runs; ++i) {
            const RunPlan plan{410 - i, seeding.now.addSecs(-600 - i * qint64(random.between(20000, 70000))), i == 0,
                               i > 0 && random.percent(22), random.percent(30)};
            seedRun(seeding, product, random.percent(60) ? tests : nightly, code, plan, random);
        }
    }
}
