// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

ObjectRef otherOpenVersion(World &world, ObjectRef app, const QString &platform)
{
    static const QStringList closed{u"READY_FOR_DISTRIBUTION"_s, u"REPLACED_WITH_NEW_VERSION"_s};
    for (const auto version : world.links(app, u"appStoreVersions")) {
        if (world.text(version, u"platform") == platform && !closed.contains(world.text(version, u"appVersionState")))
            return version;
    }
    return {};
}

Refusals checkCreate(World &world, const Write &write)
{
    const auto app = write.linked(u"app"_s);
    const auto platform = write.attributes.value(u"platform"_s).toString();
    const auto number = write.attributes.value(u"versionString"_s).toString();
    for (const auto version : world.links(app, u"appStoreVersions")) {
        if (world.text(version, u"platform") == platform && world.text(version, u"versionString") == number)
            return {attributeRefusal(u"versionString"_s, u"The version number has been previously used."_s,
                                     u"ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"_s)};
    }
    if (!otherOpenVersion(world, app, platform).isNull())
        return {stateRefusal(u"You cannot create a new version of the App in the current state."_s,
                             u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s)};
    return {};
}

Refusals checkChange(World &world, const Write &write)
{
    const auto state = world.text(write.object, u"appVersionState");
    if (write.kind == Write::Kind::Remove) {
        if (isEditableVersion(world, write.object))
            return {};
        return {stateRefusal(u"A version in the state %1 cannot be deleted."_s.arg(state))};
    }
    // How an approved version comes out may be changed until it is out.
    static const QStringList release{u"releaseType"_s, u"earliestReleaseDate"_s, u"downloadable"_s};
    bool onlyRelease = write.relationships.isEmpty();
    for (const auto &name : write.attributes.keys())
        onlyRelease = onlyRelease && release.contains(name);
    if (isEditableVersion(world, write.object) || state == "READY_FOR_REVIEW"_L1
        || (onlyRelease && state != "REPLACED_WITH_NEW_VERSION"_L1))
        return {};
    return {stateRefusal(
        u"Attributes of a version in the state %1 cannot be edited at this time, try again later."_s.arg(state))};
}

/// A new version starts with the texts of the one on the store, but for what is new.
void copyListing(World &world, ObjectRef version)
{
    const auto platform = world.text(version, u"platform");
    for (const auto other : world.links(world.linked(version, u"app"), u"appStoreVersions")) {
        if (other == version || world.text(other, u"platform") != platform
            || world.text(other, u"appVersionState") != "READY_FOR_DISTRIBUTION"_L1)
            continue;
        for (const auto text : world.links(other, u"appStoreVersionLocalizations")) {
            const auto copy = world.create(u"appStoreVersionLocalizations");
            for (const auto name :
                 {u"locale", u"description", u"keywords", u"marketingUrl", u"supportUrl", u"promotionalText"}) {
                if (const auto value = world.value(text, name); !value.isUndefined())
                    world.set(copy, name, value);
            }
            world.link(version, u"appStoreVersionLocalizations", copy);
        }
        return;
    }
}

void goLive(World &world, ObjectRef version)
{
    const auto platform = world.text(version, u"platform");
    for (const auto other : world.links(world.linked(version, u"app"), u"appStoreVersions")) {
        if (other != version && world.text(other, u"platform") == platform
            && world.text(other, u"appVersionState") == "READY_FOR_DISTRIBUTION"_L1)
            setReviewState(world, other, u"REPLACED_WITH_NEW_VERSION"_s);
    }
    setReviewState(world, version, u"READY_FOR_DISTRIBUTION"_s);
    world.set(version, u"downloadable", true);
    startPhasedRelease(world, version);
}

void distribute(World &world, ObjectRef version)
{
    setReviewState(world, version, u"PROCESSING_FOR_DISTRIBUTION"_s);
    later(world, version, pace::distributing, goLive);
}

Refusals checkRelease(World &world, const Write &write)
{
    const auto state = world.text(write.linked(u"appStoreVersion"_s), u"appVersionState");
    if (state == "PENDING_DEVELOPER_RELEASE"_L1)
        return {};
    return {stateRefusal(
        u"The version is in the state %1; only a version that is pending developer release can be released."_s.arg(
            state))};
}

} // namespace

void releaseAfterApproval(World &world, ObjectRef version)
{
    const auto how = world.text(version, u"releaseType");
    if (how == "MANUAL"_L1)
        return setReviewState(world, version, u"PENDING_DEVELOPER_RELEASE"_s);
    const auto earliest = world.dateTime(version, u"earliestReleaseDate");
    if (how != "SCHEDULED"_L1 || !earliest.isValid() || earliest <= world.now())
        return distribute(world, version);
    setReviewState(world, version, u"PENDING_APPLE_RELEASE"_s);
    world.clock().at(earliest, [&world, version] {
        if (world.exists(version) && world.text(version, u"appVersionState") == "PENDING_APPLE_RELEASE"_L1)
            distribute(world, version);
    });
}

void addVersionRules(World &world)
{
    world.addBehaviour(u"appStoreVersions",
                       {.check =
                            [](World &w, Write &write) {
                                return write.kind == Write::Kind::Create ? checkCreate(w, write)
                                                                         : checkChange(w, write);
                            },
                        .done =
                            [](World &w, const Write &write) {
                                if (write.kind == Write::Kind::Create)
                                    copyListing(w, write.object);
                            }});
    world.addBehaviour(
        u"appStoreVersionReleaseRequests",
        {.check = [](World &w, Write &write) { return checkRelease(w, write); },
         .done = [](World &w, const Write &write) { distribute(w, write.linked(u"appStoreVersion"_s)); }});
}
