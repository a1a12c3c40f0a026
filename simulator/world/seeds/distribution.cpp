// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

void seedAlternativePackage(Seeding &seeding, ObjectRef version)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"alternative distribution");
    const auto checksum = hexDigits(random, 32);
    const auto package = world.create(
        u"alternativeDistributionPackages", {},
        {{u"sourceFileChecksum",
          QJsonObject{{u"file"_s, QJsonObject{{u"hash"_s, checksum}, {u"algorithm"_s, u"MD5"_s}}},
                      {u"composite"_s, QJsonObject{{u"hash"_s, checksum + u"-1"_s}, {u"algorithm"_s, u"MD5"_s}}}}}});
    world.link(version, u"alternativeDistributionPackage", package);
    const auto describe = [&](ObjectRef object, const QString &name) {
        world.set(object, u"url", World::assetUrl(u"artifacts/%1/%2"_s.arg(world.id(object), name)));
        world.set(object, u"urlExpirationDate", seeding.daysAhead(2));
        world.set(object, u"fileChecksum", hexDigits(random, 32));
    };
    const auto packageVersion
        = world.create(u"alternativeDistributionPackageVersions", {}, {{u"version", u"1"}, {u"state", u"COMPLETED"}});
    describe(packageVersion, u"manifest.json"_s);
    world.link(package, u"versions", packageVersion);
    for (const auto &name : {u"universal.ipa"_s, u"iPhone17_1.ipa"_s}) {
        const auto variant = world.create(u"alternativeDistributionPackageVariants", {},
                                          {{u"alternativeDistributionKeyBlob", u"S0VZ"}});
        describe(variant, name);
        world.link(packageVersion, u"variants", variant);
    }
    const auto delta
        = world.create(u"alternativeDistributionPackageDeltas", {}, {{u"alternativeDistributionKeyBlob", u"S0VZ"}});
    describe(delta, u"delta-4.1.1.bin"_s);
    world.link(packageVersion, u"deltas", delta);
}

void seedBackgroundAssets(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const auto asset = world.create(u"backgroundAssets", {},
                                    {{u"archived", false},
                                     {u"assetPackIdentifier", app.bundleId + u".seeds.photos"_s},
                                     {u"createdDate", seeding.daysAgo(80)},
                                     {u"usedBytes", qint64(418000000)}});
    world.link(asset, u"app", app.object);
    const auto version = world.create(
        u"backgroundAssetVersions", {},
        {{u"createdDate", seeding.daysAgo(79)},
         {u"platforms", QStringList{u"IOS"_s}},
         {u"state", u"COMPLETE"},
         {u"stateDetails",
          QJsonObject{{u"errors"_s, QJsonArray()}, {u"warnings"_s, QJsonArray()}, {u"infos"_s, QJsonArray()}}},
         {u"version", u"3"}});
    world.link(asset, u"versions", version);
    world.link(asset, u"appStoreVersion", version);
    world.link(asset, u"internalBetaVersion", version);
    world.link(asset, u"externalBetaVersion", version);
    world.link(version, u"appStoreRelease",
               world.create(u"backgroundAssetVersionAppStoreReleases", {}, {{u"state", u"READY_FOR_DISTRIBUTION"}}));
    world.link(version, u"externalBetaRelease",
               world.create(u"backgroundAssetVersionExternalBetaReleases", {}, {{u"state", u"READY_FOR_TESTING"}}));
    world.link(version, u"internalBetaRelease",
               world.create(u"backgroundAssetVersionInternalBetaReleases", {}, {{u"state", u"READY_FOR_TESTING"}}));
    for (const auto &[kind, name, relationship] : {std::tuple(u"ASSET"_s, u"photos.aar"_s, u"assetFile"),
                                                   std::tuple(u"MANIFEST"_s, u"manifest.json"_s, u"manifestFile")}) {
        const auto file = world.create(u"backgroundAssetUploadFiles", {},
                                       {{u"assetDeliveryState", deliveryState()},
                                        {u"assetType", kind},
                                        {u"fileName", name},
                                        {u"fileSize", kind == "ASSET"_L1 ? qint64(139000000) : qint64(2210)}});
        world.link(version, u"backgroundAssetUploadFiles", file);
        world.link(version, relationship, file);
    }
}

void seedUpload(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    int left = 3;
    for (const auto build : world.links(app.object, u"builds")) {
        if (left-- == 0)
            break;
        const auto uploaded = world.dateTime(build, u"uploadedDate");
        const auto state = world.text(build, u"processingState");
        const auto upload
            = world.create(u"buildUploads", {},
                           {{u"cfBundleShortVersionString", app.versions.front().version},
                            {u"cfBundleVersion", world.text(build, u"version")},
                            {u"createdDate", uploaded.addSecs(-300)},
                            {u"uploadedDate", uploaded},
                            {u"platform", app.versions.front().platform},
                            {u"state",
                             QJsonObject{{u"errors"_s, QJsonArray()},
                                         {u"warnings"_s, QJsonArray()},
                                         {u"infos"_s, QJsonArray()},
                                         {u"state"_s, state == "PROCESSING"_L1 ? u"PROCESSING"_s : u"COMPLETE"_s}}}});
        world.link(app.object, u"buildUploads", upload);
        world.link(upload, u"build", build);
        const auto file = world.create(u"buildUploadFiles", {},
                                       {{u"assetDeliveryState", deliveryState()},
                                        {u"assetType", u"ASSET"},
                                        {u"fileName", app.facts["slug"_L1].toString() + u".ipa"_s},
                                        {u"fileSize", qint64(61234567)},
                                        {u"uti", u"com.apple.ipa"}});
        world.link(upload, u"buildUploadFiles", file);
        world.link(upload, u"assetFile", file);
    }
}

void seedDiagnostics(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const std::tuple<QString, QString, double, QString> signatures[]
        = {{u"HANGS"_s, u"BedCanvas.layoutPlants()"_s, 41.2, u"UP"_s},
           {u"HANGS"_s, u"SeedCatalog.search(_:)"_s, 18.7, u"DOWN"_s},
           {u"DISK_WRITES"_s, u"PhotoDiary.writeThumbnail(_:)"_s, 63.0, u"UNDEFINED"_s},
           {u"LAUNCHES"_s, u"AppDelegate.migrateStore()"_s, 12.5, u"UP"_s}};
    int left = 4;
    for (const auto build : world.links(app.object, u"builds")) {
        if (world.text(build, u"processingState") != "VALID"_L1 || left-- == 0)
            continue;
        for (const auto &[type, name, weight, direction] : signatures) {
            const QJsonArray versions{QJsonObject{{u"version"_s, u"4.1"_s}, {u"value"_s, weight * 0.8}},
                                      QJsonObject{{u"version"_s, u"4.2"_s}, {u"value"_s, weight}}};
            const auto signature = world.create(u"diagnosticSignatures", {},
                                                {{u"diagnosticType", type},
                                                 {u"signature", name},
                                                 {u"weight", weight},
                                                 {u"insight",
                                                  QJsonObject{{u"insightType"_s, u"TREND"_s},
                                                              {u"direction"_s, direction},
                                                              {u"referenceVersions"_s, versions}}}});
            world.link(build, u"diagnosticSignatures", signature);
        }
    }
}

} // namespace

void seedDistribution(Seeding &seeding)
{
    auto &world = seeding.world;
    const auto &app = seeding.apps.front();
    world.create(u"alternativeDistributionDomains", {},
                 {{u"domain", seeding.data.domain()},
                  {u"referenceName", u"Our own site"},
                  {u"createdDate", seeding.daysAgo(200)}});
    const auto key = world.create(u"alternativeDistributionKeys", {},
                                  {{u"publicKey", seeding.data.signing()["publicKeys"_L1][0].toString()}});
    world.link(app.object, u"alternativeDistributionKey", key);
    for (const auto &version : app.versions) {
        if (version.state != "READY_FOR_DISTRIBUTION"_L1 || version.platform != "IOS"_L1)
            continue;
        seedAlternativePackage(seeding, version.object);
        const auto coverage = world.create(u"routingAppCoverages", {},
                                           {{u"fileName", u"coverage.geojson"},
                                            {u"fileSize", 1822},
                                            {u"sourceFileChecksum", u"0cc175b9c0f1b6a831c399e269772661"},
                                            {u"assetDeliveryState", deliveryState()}});
        world.link(version.object, u"routingAppCoverage", coverage);
    }
    seedBackgroundAssets(seeding, app);
    const auto mapping = world.create(
        u"androidToIosAppMappingDetails", {},
        {{u"packageName", app.bundleId},
         {u"appSigningKeyPublicCertificateSha256Fingerprints",
          QStringList{
              u"14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5"_s}}});
    world.link(app.object, u"androidToIosAppMappingDetails", mapping);
    for (const auto &each : seeding.apps) {
        if (each.madeUp)
            break;
        seedUpload(seeding, each);
        seedDiagnostics(seeding, each);
    }
}
