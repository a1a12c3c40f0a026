// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

Refusal stateRefusal(const QString &detail, const QString &code)
{
    Refusal refusal;
    refusal.code = code;
    refusal.title = u"The request cannot be fulfilled because of the state of another resource."_s;
    refusal.detail = detail;
    return refusal;
}

Refusal attributeRefusal(const QString &attribute, const QString &detail, const QString &code)
{
    Refusal refusal;
    refusal.code = code;
    refusal.title = u"An attribute value is invalid."_s;
    refusal.detail = detail;
    refusal.pointer = u"/data/attributes/"_s + attribute;
    return refusal;
}

bool isEditableVersion(World &world, ObjectRef version)
{
    static const QStringList editable{u"PREPARE_FOR_SUBMISSION"_s, u"DEVELOPER_REJECTED"_s, u"REJECTED"_s,
                                      u"METADATA_REJECTED"_s, u"INVALID_BINARY"_s};
    return editable.contains(world.text(version, u"appVersionState"));
}

static QString legacyState(const QString &state)
{
    if (state == "READY_FOR_DISTRIBUTION"_L1)
        return u"READY_FOR_SALE"_s;
    return state == "PROCESSING_FOR_DISTRIBUTION"_L1 ? u"PROCESSING_FOR_APP_STORE"_s : state;
}

/// The newest information of an app that is not on the store follows the newest version.
static void followWithInfo(World &world, ObjectRef version, const QString &state)
{
    const auto *attribute = world.catalog().entry(u"appInfos")->attribute(u"state");
    const auto mapped
        = state.startsWith("PENDING"_L1) || state.startsWith("PROCESSING"_L1) ? u"PENDING_RELEASE"_s : state;
    if (!world.catalog().enumValues(attribute->enumIndex).contains(mapped))
        return;
    const auto infos = world.links(world.linked(version, u"app"), u"appInfos");
    if (infos.isEmpty() || (infos.size() == 1 && world.text(infos.last(), u"state") == "READY_FOR_DISTRIBUTION"_L1))
        return;
    world.set(infos.last(), u"state", mapped);
    world.set(infos.last(), u"appStoreState", legacyState(state));
}

void setReviewState(World &world, ObjectRef reviewed, const QString &state)
{
    const auto &entry = world.entryOf(reviewed);
    const auto name = entry.key == "appStoreVersions"_L1 ? u"appVersionState"_s
        : entry.key == "appEvents"_L1                    ? u"eventState"_s
                                                         : u"state"_s;
    const auto *attribute = entry.attribute(name);
    if (!attribute || attribute->enumIndex < 0 || !world.catalog().enumValues(attribute->enumIndex).contains(state))
        return;
    const auto before = world.text(reviewed, name);
    world.set(reviewed, name, state);
    if (entry.key != "appStoreVersions"_L1 || before == state)
        return;
    world.set(reviewed, u"appStoreState", legacyState(state));
    followWithInfo(world, reviewed, state);
    tellWebhooks(world, world.linked(reviewed, u"app"), u"APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"_s,
                 {{u"version"_s, world.id(reviewed)}, {u"oldValue"_s, before}, {u"newValue"_s, state}});
}

void later(World &world, ObjectRef object, std::chrono::milliseconds by, std::function<void(World &, ObjectRef)> task)
{
    world.clock().after(by, [&world, object, task = std::move(task)] {
        if (world.exists(object))
            task(world, object);
    });
}
