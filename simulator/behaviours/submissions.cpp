// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList &openStates()
{
    static const QStringList states{u"READY_FOR_REVIEW"_s, u"WAITING_FOR_REVIEW"_s, u"IN_REVIEW"_s,
                                    u"UNRESOLVED_ISSUES"_s};
    return states;
}

/// What an item wants reviewed: the one relationship that is set.
ObjectRef reviewedBy(World &world, ObjectRef item)
{
    for (const auto &relationship : world.entryOf(item).relationships) {
        if (relationship.name == "reviewSubmission"_L1)
            continue;
        if (const auto target = world.linked(item, relationship.name); !target.isNull())
            return target;
    }
    return {};
}

void moveItems(World &world, ObjectRef submission, const QString &itemState, const QString &reviewedState)
{
    for (const auto item : world.links(submission, u"items")) {
        if (world.text(item, u"state") == "REMOVED"_L1)
            continue;
        if (!itemState.isEmpty())
            world.set(item, u"state", itemState);
        if (const auto reviewed = reviewedBy(world, item); !reviewed.isNull())
            setReviewState(world, reviewed, reviewedState);
    }
}

/// The product behind an approved version of it is approved as well.
void approveProduct(World &world, ObjectRef version)
{
    for (const auto name : {u"inAppPurchase", u"subscription"}) {
        if (world.entryOf(version).relationship(name))
            world.set(world.linked(version, name), u"state", u"APPROVED");
    }
}

void approve(World &world, ObjectRef submission)
{
    if (world.text(submission, u"state") != "IN_REVIEW"_L1)
        return;
    world.set(submission, u"state", u"COMPLETE");
    for (const auto item : world.links(submission, u"items")) {
        if (world.text(item, u"state") == "REMOVED"_L1)
            continue;
        world.set(item, u"state", u"APPROVED");
        const auto reviewed = reviewedBy(world, item);
        if (world.isA(reviewed, u"appStoreVersions")) {
            releaseAfterApproval(world, reviewed);
            continue;
        }
        setReviewState(world, reviewed, u"LIVE"_s); // of Game Center
        setReviewState(world, reviewed, u"APPROVED"_s);
        approveProduct(world, reviewed);
    }
}

void startReview(World &world, ObjectRef submission)
{
    if (world.text(submission, u"state") != "WAITING_FOR_REVIEW"_L1)
        return;
    world.set(submission, u"state", u"IN_REVIEW");
    moveItems(world, submission, {}, u"IN_REVIEW"_s);
    later(world, submission, pace::reviewing, approve);
}

Refusals checkCreate(World &world, const Write &write)
{
    const auto platform = write.attributes.value(u"platform"_s).toString();
    for (const auto other : world.links(write.linked(u"app"_s), u"reviewSubmissions")) {
        if (world.text(other, u"platform") == platform && world.text(other, u"state") == "READY_FOR_REVIEW"_L1)
            return {stateRefusal(
                u"There is already a review submission for this platform that has not been submitted: %1."_s.arg(
                    world.id(other)))};
    }
    return {};
}

/// What keeps a version from being submitted, in the words of associatedErrors.
Refusals missing(World &world, ObjectRef version)
{
    Refusals found;
    const auto state = [&found](const QString &what, const QString &detail) {
        found.push_back(stateRefusal(detail, u"STATE_ERROR."_s + what));
    };
    const auto build = world.linked(version, u"build");
    if (build.isNull())
        found.push_back(attributeRefusal(u"build"_s,
                                         u"You must provide a value for the relationship 'build' with this request"_s,
                                         u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s));
    else if (world.value(build, u"usesNonExemptEncryption").isUndefined())
        found.push_back(attributeRefusal(
            u"usesNonExemptEncryption"_s,
            u"You must provide a value for the attribute 'usesNonExemptEncryption' with this request"_s,
            u"ENTITY_ERROR.ATTRIBUTE.REQUIRED"_s));
    const auto localizations = world.links(version, u"appStoreVersionLocalizations");
    bool hasPictures = false;
    for (const auto localization : localizations) {
        if (world.text(localization, u"description").isEmpty())
            state(u"DESCRIPTION_REQUIRED"_s,
                  u"The description is missing in %1."_s.arg(world.text(localization, u"locale")));
        hasPictures = hasPictures || !world.links(localization, u"appScreenshotSets").isEmpty();
    }
    if (!hasPictures)
        state(u"SCREENSHOT_REQUIRED"_s, u"Screenshots are required for at least one display type."_s);
    return found;
}

Refusals checkSubmit(World &world, const Write &write)
{
    const auto state = world.text(write.object, u"state");
    if (write.attributes.value(u"canceled"_s).toBool() && state != "WAITING_FOR_REVIEW"_L1 && state != "IN_REVIEW"_L1
        && state != "UNRESOLVED_ISSUES"_L1)
        return {stateRefusal(u"A submission in the state %1 cannot be canceled."_s.arg(state))};
    if (!write.attributes.value(u"submitted"_s).toBool())
        return {};
    if (state != "READY_FOR_REVIEW"_L1 && state != "UNRESOLVED_ISSUES"_L1)
        return {stateRefusal(u"A submission in the state %1 cannot be submitted."_s.arg(state))};
    const auto items = world.links(write.object, u"items");
    if (items.isEmpty())
        return {stateRefusal(u"A review submission without items cannot be submitted."_s)};
    Refusal refusal = stateRefusal(u"This resource cannot be reviewed, please check associated errors to see why."_s,
                                   u"STATE_ERROR.ENTITY_STATE_INVALID"_s);
    for (const auto item : items) {
        const auto version = reviewedBy(world, item);
        if (!world.isA(version, u"appStoreVersions"))
            continue;
        if (auto found = missing(world, version); !found.empty())
            refusal.associated.push_back({u"/v1/appStoreVersions/"_s + world.id(version), std::move(found)});
    }
    return refusal.associated.empty() ? Refusals() : Refusals{refusal};
}

void submitted(World &world, const Write &write)
{
    if (write.attributes.value(u"submitted"_s).toBool()) {
        world.set(write.object, u"state", u"WAITING_FOR_REVIEW");
        world.set(write.object, u"submittedDate", world.now());
        moveItems(world, write.object, u"READY_FOR_REVIEW"_s, u"WAITING_FOR_REVIEW"_s);
        later(world, write.object, pace::waiting, startReview);
    }
    if (write.attributes.value(u"canceled"_s).toBool()) {
        world.set(write.object, u"state", u"CANCELING");
        later(world, write.object, pace::canceling, [](World &w, ObjectRef submission) {
            moveItems(w, submission, {}, u"PREPARE_FOR_SUBMISSION"_s);
            moveItems(w, submission, u"REMOVED"_s, u"DEVELOPER_REJECTED"_s);
            w.set(submission, u"state", u"COMPLETE");
        });
    }
}

ObjectRef targetOf(const Write &write)
{
    for (auto it = write.relationships.begin(); it != write.relationships.end(); ++it) {
        if (it.key() != "reviewSubmission"_L1 && !it.value().isEmpty())
            return it.value().first();
    }
    return {};
}

Refusals checkItem(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return {};
    const auto target = targetOf(write);
    if (target.isNull())
        return {stateRefusal(u"A review submission item needs exactly one thing to review."_s,
                             u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s)};
    for (const auto item : world.all(u"reviewSubmissionItems")) {
        const auto submission = world.linked(item, u"reviewSubmission");
        const bool open
            = openStates().contains(world.text(submission, u"state")) && world.text(item, u"state") != "REMOVED"_L1;
        if (open && reviewedBy(world, item) == target)
            return {stateRefusal(
                u"The item is already part of another review submission with the id %1."_s.arg(world.id(submission)),
                u"STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION"_s)};
    }
    if (world.isA(target, u"appStoreVersions") && !isEditableVersion(world, target))
        return {stateRefusal(u"The version is not in a state in which it can be submitted: %1."_s.arg(
            world.text(target, u"appVersionState")))};
    return {};
}

void itemChanged(World &world, const Write &write)
{
    const auto reviewed = reviewedBy(world, write.object);
    if (reviewed.isNull())
        return;
    if (write.kind == Write::Kind::Create) {
        setReviewState(world, reviewed, u"READY_FOR_REVIEW"_s);
        if (world.isA(reviewed, u"appStoreVersions"))
            world.link(world.linked(write.object, u"reviewSubmission"), u"appStoreVersionForReview", reviewed);
        return;
    }
    if (write.kind != Write::Kind::Remove && !write.attributes.value(u"removed"_s).toBool())
        return;
    world.set(write.object, u"state", u"REMOVED");
    setReviewState(world, reviewed, u"PREPARE_FOR_SUBMISSION"_s);
}

} // namespace

void addSubmissionRules(World &world)
{
    world.addBehaviour(u"reviewSubmissions",
                       {.check =
                            [](World &w, Write &write) {
                                return write.kind == Write::Kind::Create ? checkCreate(w, write)
                                                                         : checkSubmit(w, write);
                            },
                        .done = submitted});
    world.addBehaviour(u"reviewSubmissionItems",
                       {.check = [](World &w, Write &write) { return checkItem(w, write); }, .done = itemChanged});
}

void resumeSubmissions(World &world)
{
    using namespace std::chrono_literals;
    for (const auto submission : world.all(u"reviewSubmissions")) {
        const auto state = world.text(submission, u"state");
        if (state == "WAITING_FOR_REVIEW"_L1)
            later(world, submission, 5h, startReview);
        else if (state == "IN_REVIEW"_L1)
            later(world, submission, 3h, approve);
    }
}
