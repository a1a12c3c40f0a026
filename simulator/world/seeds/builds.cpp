// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BuildPlan
{
    QString version;
    QString platform;
    QString number;
    QDateTime uploaded;
    QString processing = u"VALID"_s;
    bool encryptionAnswered = true;
    bool isFinal = false; ///< the one that went to the store
};

QString minimumSystem(const QString &platform)
{
    if (platform == "MAC_OS"_L1)
        return u"14.0"_s;
    return platform == "VISION_OS"_L1 ? u"2.0"_s : u"17.0"_s;
}

QString externalState(const BuildPlan &plan, bool expired, Random &random)
{
    if (plan.processing == "PROCESSING"_L1)
        return u"PROCESSING"_s;
    if (plan.processing != "VALID"_L1)
        return u"PROCESSING_EXCEPTION"_s;
    if (expired)
        return u"EXPIRED"_s;
    if (!plan.encryptionAnswered)
        return u"MISSING_EXPORT_COMPLIANCE"_s;
    if (plan.isFinal)
        return u"IN_BETA_TESTING"_s;
    return random.pick(QStringList{u"READY_FOR_BETA_SUBMISSION"_s, u"IN_BETA_TESTING"_s, u"BETA_APPROVED"_s,
                                   u"WAITING_FOR_BETA_REVIEW"_s});
}

QString internalState(const QString &external)
{
    static const QStringList shared{u"PROCESSING"_s, u"PROCESSING_EXCEPTION"_s, u"EXPIRED"_s,
                                    u"MISSING_EXPORT_COMPLIANCE"_s};
    return shared.contains(external) ? external : u"IN_BETA_TESTING"_s;
}

ObjectRef seedBundle(Seeding &seeding, const SeededApp &app, const BuildPlan &plan, Random &random)
{
    auto &world = seeding.world;
    const auto bundle = world.create(
        u"buildBundles", {},
        {{u"bundleId", app.bundleId},
         {u"bundleType", u"APP"},
         {u"sdkBuild", u"23A344"},
         {u"platformBuild", u"23A344"},
         {u"fileName", app.facts["slug"_L1].toString() + (plan.platform == "MAC_OS"_L1 ? u".pkg"_s : u".ipa"_s)},
         {u"hasSirikit", false},
         {u"hasOnDemandResources", false},
         {u"hasPrerenderedIcon", false},
         {u"usesLocationServices", app.facts["flavour"_L1].toString() == "weather"_L1},
         {u"isIosBuildMacAppStoreCompatible", plan.platform == "IOS"_L1},
         {u"includesSymbols", true},
         {u"supportedArchitectures", QStringList{u"arm64"_s}},
         {u"requiredCapabilities", QStringList{u"arm64"_s}},
         {u"deviceProtocols", QStringList()},
         {u"locales", QStringList{u"en"_s, u"de"_s, u"fr"_s, u"ja"_s}},
         {u"minimumOsVersion", minimumSystem(plan.platform)}});
    for (const auto &model : {u"iPhone17,1"_s, u"iPhone14,5"_s, u"Universal"_s}) {
        const auto size = world.create(u"BuildBundleFileSize", {},
                                       {{u"deviceModel", model},
                                        {u"osVersion", u"18.0"},
                                        {u"downloadBytes", qint64(random.between(18000000, 60000000))},
                                        {u"installBytes", qint64(random.between(61000000, 140000000))}});
        world.link(bundle, u"buildBundleFileSizes", size);
    }
    return bundle;
}

void seedNotes(Seeding &seeding, ObjectRef build, const BuildPlan &plan)
{
    const std::pair<const char16_t *, QString> notes[] = {
        {u"en-US", u"Build %1 of %2. Please try the new screens in landscape and tell us what feels slow."_s},
        {u"de-DE",
         u"Build %1 von %2. Bitte die neuen Ansichten im Querformat ausprobieren und sagen, was sich langsam anfühlt."_s},
        {u"ja", u"%2のビルド%1です。新しい画面を横向きでお試しいただき、遅いと感じた点を教えてください。"_s},
    };
    for (const auto &[locale, text] : notes) {
        const auto note = seeding.world.create(
            u"betaBuildLocalizations", {}, {{u"locale", locale}, {u"whatsNew", text.arg(plan.number, plan.version)}});
        seeding.world.link(build, u"betaBuildLocalizations", note);
    }
}

ObjectRef seedBuild(Seeding &seeding, const SeededApp &app, ObjectRef train, const BuildPlan &plan, Random &random)
{
    auto &world = seeding.world;
    const auto expires = plan.uploaded.addDays(90);
    const bool expired = expires < seeding.now;
    const auto build = world.create(u"builds", {},
                                    {{u"version", plan.number},
                                     {u"uploadedDate", plan.uploaded},
                                     {u"expirationDate", expires},
                                     {u"expired", expired},
                                     {u"minOsVersion", minimumSystem(plan.platform)},
                                     {u"processingState", plan.processing},
                                     {u"buildAudienceType", u"APP_STORE_ELIGIBLE"},
                                     {u"iconAssetToken", imageAsset(u"icons/"_s + app.id, 1024, 1024)}});
    if (plan.encryptionAnswered)
        world.set(build, u"usesNonExemptEncryption", false);
    if (plan.platform == "MAC_OS"_L1)
        world.set(build, u"lsMinimumSystemVersion", minimumSystem(plan.platform));
    if (plan.platform == "IOS"_L1) {
        world.set(build, u"computedMinMacOsVersion", u"14.0");
        world.set(build, u"computedMinVisionOsVersion", u"1.0");
    }
    world.link(build, u"app", app.object);
    world.link(build, u"preReleaseVersion", train);
    world.link(build, u"icons", world.linked(app.object, u"appStoreIcon"));

    const auto external = externalState(plan, expired, random);
    const auto detail = world.create(u"buildBetaDetails", world.id(build),
                                     {{u"autoNotifyEnabled", true},
                                      {u"internalBuildState", internalState(external)},
                                      {u"externalBuildState", external}});
    world.link(build, u"buildBetaDetail", detail);
    if (app.madeUp)
        return build;
    world.link(build, u"buildBundles", seedBundle(seeding, app, plan, random));
    seedNotes(seeding, build, plan);
    return build;
}

/// The builds of one train, newest first.
std::vector<BuildPlan> plans(const Seeding &seeding, const SeededVersion &version, int count, int lastNumber,
                             Random &random)
{
    std::vector<BuildPlan> result;
    auto uploaded = std::min(version.created.addSecs(3600 * 9), seeding.now.addSecs(-4000));
    for (int i = 0; i < count; ++i) {
        result.push_back(
            {version.version, version.platform, QString::number(lastNumber - i), uploaded, u"VALID"_s, true, i == 0});
        uploaded = uploaded.addSecs(-random.between(20000, 260000));
    }
    return result;
}

void addOddOnes(const Seeding &seeding, const SeededApp &app, const SeededVersion &version,
                std::vector<BuildPlan> &plans)
{
    if (version.state == "WAITING_FOR_EXPORT_COMPLIANCE"_L1)
        plans.front().encryptionAnswered = false;
    if (version.state == "INVALID_BINARY"_L1)
        plans.front().processing = u"INVALID"_s;
    if (version.state != "PREPARE_FOR_SUBMISSION"_L1 || plans.size() < 3)
        return;
    plans.front().encryptionAnswered = false;
    plans[2].processing = u"FAILED"_s;
    if (app.facts["slug"_L1].toString() != "loamline"_L1 || version.platform != "IOS"_L1)
        return;
    auto fresh = plans.front();
    fresh.number = QString::number(fresh.number.toInt() + 1);
    fresh.uploaded = seeding.now.addSecs(-900);
    fresh.processing = u"PROCESSING"_s;
    fresh.isFinal = false;
    plans.insert(plans.begin(), fresh);
}

void seedTrains(Seeding &seeding, SeededApp &app, const QString &platform)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"builds/%1/%2"_s.arg(app.id, platform));
    int number = int(random.between(900, 2400));
    for (auto &version : app.versions) {
        if (version.platform != platform)
            continue;
        const auto train
            = world.create(u"preReleaseVersions", {}, {{u"version", version.version}, {u"platform", platform}});
        world.link(train, u"app", app.object);
        const int count = app.madeUp ? 1 : int(random.between(3, 7));
        auto planned = plans(seeding, version, count, number, random);
        number -= count + int(random.between(1, 4));
        addOddOnes(seeding, app, version, planned);
        for (const auto &plan : planned) {
            const auto build = seedBuild(seeding, app, train, plan, random);
            if (!plan.isFinal)
                continue;
            version.build = build;
            if (version.state != "PREPARE_FOR_SUBMISSION"_L1)
                world.link(version.object, u"build", build);
        }
    }
}

} // namespace

void seedBuilds(Seeding &seeding)
{
    for (auto &app : seeding.apps) {
        for (const auto &platform : app.platforms())
            seedTrains(seeding, app, platform);
    }
}
