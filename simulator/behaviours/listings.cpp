// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

/// The first version of an app on a platform has nothing to be new against.
bool isFirstVersion(World &world, ObjectRef version)
{
    const auto platform = world.text(version, u"platform");
    for (const auto other : world.links(world.linked(version, u"app"), u"appStoreVersions")) {
        const auto state = world.text(other, u"appVersionState");
        if (other != version && world.text(other, u"platform") == platform
            && (state == "READY_FOR_DISTRIBUTION"_L1 || state == "REPLACED_WITH_NEW_VERSION"_L1))
            return false;
    }
    return true;
}

Refusals checkText(World &world, const Write &write)
{
    const bool isNew = write.kind == Write::Kind::Create;
    const auto version = isNew ? write.linked(u"appStoreVersion"_s) : world.linked(write.object, u"appStoreVersion");
    if (version.isNull())
        return {};
    const bool onlyPromotion
        = write.kind == Write::Kind::Update && write.attributes.keys() == QStringList{u"promotionalText"_s};
    const auto state = world.text(version, u"appVersionState");
    if (!isEditableVersion(world, version) && !(onlyPromotion && state == "READY_FOR_DISTRIBUTION"_L1))
        return {stateRefusal(u"The localization cannot be changed while its version is in the state %1."_s.arg(state))};
    if (!write.attributes.value(u"whatsNew"_s).toString().isEmpty() && isFirstVersion(world, version))
        return {
            attributeRefusal(u"whatsNew"_s, u"Attribute 'whatsNew' cannot be edited at this time"_s, u"STATE_ERROR"_s)};
    return {};
}

Refusals checkLength(const Write &write, const QString &attribute, int longest)
{
    const auto length = write.attributes.value(attribute).toString().size();
    if (length <= longest)
        return {};
    return {attributeRefusal(
        attribute,
        u"The %1 is too long: %2 characters, at most %3 are allowed."_s.arg(attribute).arg(length).arg(longest),
        u"ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG"_s)};
}

Refusals checkLengths(const Write &write)
{
    static const std::pair<QString, int> limits[]
        = {{u"name"_s, 30},      {u"subtitle"_s, 30},      {u"promotionalText"_s, 170},
           {u"keywords"_s, 100}, {u"description"_s, 4000}, {u"whatsNew"_s, 4000}};
    for (const auto &[attribute, longest] : limits) {
        if (auto refusals = checkLength(write, attribute, longest); !refusals.empty())
            return refusals;
    }
    return {};
}

bool isEditableInfo(World &world, ObjectRef info)
{
    static const QStringList editable{u"PREPARE_FOR_SUBMISSION"_s, u"DEVELOPER_REJECTED"_s, u"REJECTED"_s};
    return editable.contains(world.text(info, u"state"));
}

/// Names are unique among all apps of a store, ours and those of strangers.
bool isNameTaken(World &world, ObjectRef ownApp, const QString &name)
{
    static const QStringList strangers{u"Notes"_s, u"Calendar"_s, u"Weather"_s, u"Garden"_s};
    if (strangers.contains(name, Qt::CaseInsensitive))
        return true;
    for (const auto app : world.all(u"apps")) {
        if (app != ownApp && world.text(app, u"name").compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Refusals checkName(World &world, const Write &write)
{
    const auto info
        = write.kind == Write::Kind::Create ? write.linked(u"appInfo"_s) : world.linked(write.object, u"appInfo");
    if (info.isNull())
        return {};
    if (!isEditableInfo(world, info))
        return {
            stateRefusal(u"The app information cannot be changed in the state %1."_s.arg(world.text(info, u"state")))};
    const auto app = world.linked(info, u"app");
    if (write.kind == Write::Kind::Remove) {
        if (world.text(write.object, u"locale") == world.text(app, u"primaryLocale"))
            return {stateRefusal(u"The localization of the primary locale cannot be deleted."_s)};
        return {};
    }
    const auto name = write.attributes.value(u"name"_s).toString();
    if (!name.isEmpty() && isNameTaken(world, app, name))
        return {attributeRefusal(
            u"name"_s,
            u"The app name you entered is already being used. If you have trademark rights to this name and would like it released for your use, submit a claim."_s,
            u"ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.DIFFERENT_ACCOUNT"_s)};
    return {};
}

/// The name of the app itself is the one of its primary locale.
void nameChanged(World &world, const Write &write)
{
    const auto app = world.linked(world.linked(write.object, u"appInfo"), u"app");
    if (write.kind == Write::Kind::Update && write.sets(u"name"_s)
        && world.text(write.object, u"locale") == world.text(app, u"primaryLocale"))
        world.set(app, u"name", write.attributes.value(u"name"_s));
}

Refusals checkInfo(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Update || isEditableInfo(world, write.object))
        return {};
    return {stateRefusal(
        u"The app information cannot be changed in the state %1."_s.arg(world.text(write.object, u"state")))};
}

/// Pictures of a version on the store stay as they are.
Refusals checkSet(World &world, const Write &write)
{
    const bool isNew = write.kind == Write::Kind::Create;
    const auto localization = isNew ? write.linked(u"appStoreVersionLocalization"_s)
                                    : world.linked(write.object, u"appStoreVersionLocalization");
    const auto version = world.linked(localization, u"appStoreVersion");
    if (version.isNull() || isEditableVersion(world, version))
        return {};
    return {stateRefusal(u"Media cannot be changed while the version is in the state %1."_s.arg(
        world.text(version, u"appVersionState")))};
}

Refusals checkCount(World &world, const Write &write)
{
    if (write.kind == Write::Kind::Create
        && world.links(write.linked(u"appScreenshotSet"_s), u"appScreenshots").size() >= 10)
        return {stateRefusal(u"A set holds at most 10 screenshots."_s, u"STATE_ERROR.SCREENSHOT_SET_FULL"_s)};
    return {};
}

} // namespace

void addListingRules(World &world)
{
    world.addBehaviour(u"appStoreVersionLocalizations",
                       {.check =
                            [](World &w, Write &write) {
                                auto refusals = checkText(w, write);
                                return refusals.empty() ? checkLengths(write) : refusals;
                            },
                        .done = {}});
    world.addBehaviour(u"appInfoLocalizations",
                       {.check =
                            [](World &w, Write &write) {
                                auto refusals = checkName(w, write);
                                return refusals.empty() ? checkLengths(write) : refusals;
                            },
                        .done = nameChanged});
    world.addBehaviour(u"appInfos", {.check = [](World &w, Write &write) { return checkInfo(w, write); }, .done = {}});
    for (const auto sets : {u"appScreenshotSets", u"appPreviewSets"})
        world.addBehaviour(sets, {.check = [](World &w, Write &write) { return checkSet(w, write); }, .done = {}});
    world.addBehaviour(u"appScreenshots",
                       {.check = [](World &w, Write &write) { return checkCount(w, write); }, .done = {}});
}
