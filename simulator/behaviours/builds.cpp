// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

void setBetaState(World &world, ObjectRef build, const QString &state)
{
    const auto detail = world.linked(build, u"buildBetaDetail");
    if (detail.isNull())
        return;
    static const QStringList shared{u"PROCESSING"_s, u"PROCESSING_EXCEPTION"_s, u"EXPIRED"_s,
                                    u"MISSING_EXPORT_COMPLIANCE"_s};
    world.set(detail, u"externalBuildState", state);
    world.set(detail, u"internalBuildState", shared.contains(state) ? state : u"IN_BETA_TESTING"_s);
    tellWebhooks(world, world.linked(build, u"app"), u"BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED"_s,
                 {{u"build"_s, world.id(build)}, {u"newValue"_s, state}});
}

void expire(World &world, ObjectRef build)
{
    world.set(build, u"expired", true);
    setBetaState(world, build, u"EXPIRED"_s);
}

void processed(World &world, ObjectRef build)
{
    if (world.text(build, u"processingState") != "PROCESSING"_L1)
        return;
    world.set(build, u"processingState", u"VALID");
    const bool answered = !world.value(build, u"usesNonExemptEncryption").isUndefined();
    setBetaState(world, build, answered ? u"READY_FOR_BETA_SUBMISSION"_s : u"MISSING_EXPORT_COMPLIANCE"_s);
}

Refusals checkBuild(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Update)
        return {};
    const auto encryption = world.value(write.object, u"usesNonExemptEncryption");
    if (write.sets(u"usesNonExemptEncryption"_s) && !encryption.isUndefined()
        && encryption != write.attributes.value(u"usesNonExemptEncryption"_s))
        return {attributeRefusal(u"usesNonExemptEncryption"_s, u"You cannot update when the value is already set."_s)};
    if (write.sets(u"expired"_s) && !write.attributes.value(u"expired"_s).toBool()
        && world.value(write.object, u"expired").toBool())
        return {attributeRefusal(u"expired"_s, u"An expired build cannot be made valid again."_s)};
    return {};
}

void buildChanged(World &world, const Write &write)
{
    if (write.attributes.value(u"expired"_s).toBool())
        setBetaState(world, write.object, u"EXPIRED"_s);
    else if (write.sets(u"usesNonExemptEncryption"_s) && world.text(write.object, u"processingState") == "VALID"_L1)
        setBetaState(world, write.object, u"READY_FOR_BETA_SUBMISSION"_s);
}

ObjectRef trainOf(World &world, ObjectRef app, const QString &version, const QString &platform)
{
    for (const auto train : world.links(app, u"preReleaseVersions")) {
        if (world.text(train, u"version") == version && world.text(train, u"platform") == platform)
            return train;
    }
    const auto train = world.create(u"preReleaseVersions", {}, {{u"version", version}, {u"platform", platform}});
    world.link(train, u"app", app);
    return train;
}

void watchExpiry(World &world, ObjectRef build)
{
    world.clock().at(world.dateTime(build, u"expirationDate"), [&world, build] {
        if (world.exists(build))
            expire(world, build);
    });
}

/// What App Store Connect makes of an upload that has arrived whole.
ObjectRef makeBuild(World &world, ObjectRef upload)
{
    const auto app = world.linked(upload, u"app");
    const auto build = world.create(u"builds", {},
                                    {{u"version", world.text(upload, u"cfBundleVersion")},
                                     {u"uploadedDate", world.now()},
                                     {u"expirationDate", world.now().addDays(90)},
                                     {u"expired", false},
                                     {u"minOsVersion", u"17.0"},
                                     {u"processingState", u"PROCESSING"},
                                     {u"buildAudienceType", u"APP_STORE_ELIGIBLE"}});
    world.link(build, u"app", app);
    world.link(build, u"preReleaseVersion",
               trainOf(world, app, world.text(upload, u"cfBundleShortVersionString"), world.text(upload, u"platform")));
    const auto detail = world.create(
        u"buildBetaDetails", world.id(build),
        {{u"autoNotifyEnabled", true}, {u"internalBuildState", u"PROCESSING"}, {u"externalBuildState", u"PROCESSING"}});
    world.link(build, u"buildBetaDetail", detail);
    if (const auto icon = world.linked(app, u"appStoreIcon"); !icon.isNull())
        world.link(build, u"icons", icon);
    watchExpiry(world, build);
    return build;
}

void setUploadState(World &world, ObjectRef upload, const QString &state)
{
    world.set(upload, u"state",
              QJsonObject{{u"errors"_s, QJsonArray()},
                          {u"warnings"_s, QJsonArray()},
                          {u"infos"_s, QJsonArray()},
                          {u"state"_s, state}});
    tellWebhooks(world, world.linked(upload, u"app"), u"BUILD_UPLOAD_STATE_UPDATED"_s,
                 {{u"buildUpload"_s, world.id(upload)}, {u"newValue"_s, state}});
}

void finishUpload(World &world, ObjectRef upload)
{
    setUploadState(world, upload, u"COMPLETE"_s);
    world.set(upload, u"uploadedDate", world.now());
    const auto build = makeBuild(world, upload);
    world.link(upload, u"build", build);
    later(world, build, pace::processing, processed);
}

void fileChanged(World &world, const Write &write)
{
    const auto upload = world.linked(write.object, u"buildUpload");
    if (upload.isNull())
        return;
    if (write.kind == Write::Kind::Create && world.text(write.object, u"assetType") == "ASSET"_L1)
        world.link(upload, u"assetFile", write.object);
    if (!write.attributes.value(u"uploaded"_s).toBool() || world.text(write.object, u"assetType") != "ASSET"_L1)
        return;
    setUploadState(world, upload, u"PROCESSING"_s);
    later(world, upload, pace::processing / 4, finishUpload);
}

Refusals checkUpload(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return {};
    const auto number = write.attributes.value(u"cfBundleVersion"_s).toString();
    const auto version = write.attributes.value(u"cfBundleShortVersionString"_s).toString();
    for (const auto build : world.links(write.linked(u"app"_s), u"builds")) {
        if (world.text(build, u"version") == number
            && world.text(world.linked(build, u"preReleaseVersion"), u"version") == version)
            return {attributeRefusal(
                u"cfBundleVersion"_s,
                u"The bundle version must be higher than the previously uploaded version: '%1'."_s.arg(number),
                u"ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"_s)};
    }
    return {};
}

} // namespace

void addBuildRules(World &world)
{
    world.addBehaviour(u"builds",
                       {.check = [](World &w, Write &write) { return checkBuild(w, write); }, .done = buildChanged});
    world.addBehaviour(u"buildUploadFiles", {.check = {}, .done = fileChanged});
    world.addBehaviour(u"buildUploads",
                       {.check = [](World &w, Write &write) { return checkUpload(w, write); },
                        .done =
                            [](World &w, const Write &write) {
                                if (write.kind == Write::Kind::Create)
                                    setUploadState(w, write.object, u"AWAITING_UPLOAD"_s);
                            }});
}

void resumeBuilds(World &world)
{
    for (const auto build : world.all(u"builds")) {
        if (world.text(build, u"processingState") == "PROCESSING"_L1)
            later(world, build, pace::processing, processed);
        if (!world.value(build, u"expired").toBool())
            watchExpiry(world, build);
    }
}
