// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

using namespace Qt::StringLiterals;

namespace {

Refusal unprocessable(const QString &detail)
{
    auto refusal = stateRefusal(detail, u"ENTITY_UNPROCESSABLE"_s);
    refusal.status = 422;
    refusal.title = u"The request entity cannot be processed."_s;
    return refusal;
}

bool takesAllBuilds(World &world, ObjectRef group)
{
    return world.value(group, u"isInternalGroup").toBool() && world.value(group, u"hasAccessToAllBuilds").toBool();
}

Refusals checkGroup(World &world, const Write &write)
{
    if (write.kind == Write::Kind::Create && write.attributes.value(u"isInternalGroup"_s).toBool()
        && write.attributes.value(u"publicLinkEnabled"_s).toBool())
        return {attributeRefusal(u"publicLinkEnabled"_s, u"An internal group cannot have a public link."_s)};
    if (write.kind == Write::Kind::AddLinks && write.relationships.contains(u"builds"_s)
        && takesAllBuilds(world, write.object))
        return {
            unprocessable(u"Builds cannot be added to this internal group, because it has access to all builds."_s)};
    const int limit = write.attributes.value(u"publicLinkLimit"_s).toInt(1);
    if (limit < 1 || limit > 10000)
        return {attributeRefusal(u"publicLinkLimit"_s, u"The limit of a public link must be between 1 and 10000."_s)};
    return {};
}

void givePublicLink(World &world, const Write &write)
{
    if (!world.value(write.object, u"publicLinkEnabled").toBool() || !world.text(write.object, u"publicLink").isEmpty())
        return;
    QString code;
    for (int i = 0; i < 8; ++i)
        code += QChar(u"abcdefghjkmnpqrstuvwxyz23456789"[world.random().below(31)]);
    world.set(write.object, u"publicLinkId", code);
    world.set(write.object, u"publicLink", u"https://testflight.apple.com/join/"_s + code);
}

Refusals checkBuildGroups(World &world, const Write &write)
{
    if (write.kind != Write::Kind::AddLinks)
        return {};
    for (const auto group : write.relationships.value(u"betaGroups"_s)) {
        if (takesAllBuilds(world, group))
            return {unprocessable(u"The build cannot be added to an internal group that has access to all builds."_s)};
    }
    return {};
}

Refusals checkTester(const Write &write)
{
    if (write.kind != Write::Kind::Create || !write.linked(u"betaGroups"_s).isNull()
        || !write.linked(u"builds"_s).isNull())
        return {};
    return {stateRefusal(u"You must provide a value for the relationship 'betaGroups' or 'builds' with this request"_s,
                         u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s)};
}

/// Who is put into a group is invited, and is a tester of the app.
void invite(World &world, ObjectRef tester)
{
    for (const auto group : world.links(tester, u"betaGroups"))
        world.link(tester, u"apps", world.linked(group, u"app"));
    for (const auto build : world.links(tester, u"builds"))
        world.link(tester, u"apps", world.linked(build, u"app"));
    if (world.text(tester, u"state") == "NOT_INVITED"_L1)
        world.set(tester, u"state", u"INVITED");
}

/// Who loses an app is in none of its groups any more.
void leave(World &world, const Write &write)
{
    for (const auto app : write.relationships.value(u"apps"_s)) {
        for (const auto group : world.links(write.object, u"betaGroups")) {
            if (world.linked(group, u"app") == app)
                world.unlink(write.object, u"betaGroups", group);
        }
    }
}

Refusals checkReview(World &world, const Write &write)
{
    const auto build = write.linked(u"build"_s);
    if (world.value(build, u"expired").toBool())
        return {unprocessable(u"The build has expired."_s)};
    if (world.text(build, u"processingState") != "VALID"_L1)
        return {unprocessable(u"The build is still being processed."_s)};
    if (world.value(build, u"usesNonExemptEncryption").isUndefined())
        return {unprocessable(u"The export compliance of the build has not been answered."_s)};
    return {};
}

void reviewBuild(World &world, ObjectRef submission, const QString &review, const QString &external)
{
    world.set(submission, u"betaReviewState", review);
    if (const auto detail = world.linked(world.linked(submission, u"build"), u"buildBetaDetail"); !detail.isNull())
        world.set(detail, u"externalBuildState", external);
}

void submittedForReview(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return;
    world.set(write.object, u"submittedDate", world.now());
    reviewBuild(world, write.object, u"WAITING_FOR_REVIEW"_s, u"WAITING_FOR_BETA_REVIEW"_s);
    later(world, write.object, pace::waiting, [](World &w, ObjectRef submission) {
        reviewBuild(w, submission, u"IN_REVIEW"_s, u"IN_BETA_REVIEW"_s);
        later(w, submission, pace::reviewing,
              [](World &again, ObjectRef same) { reviewBuild(again, same, u"APPROVED"_s, u"IN_BETA_TESTING"_s); });
    });
}

} // namespace

void addTestFlightRules(World &world)
{
    world.addBehaviour(u"betaGroups",
                       {.check = [](World &w, Write &write) { return checkGroup(w, write); },
                        .done =
                            [](World &w, const Write &write) {
                                givePublicLink(w, write);
                                for (const auto tester : write.relationships.value(u"betaTesters"_s))
                                    invite(w, tester);
                            }});
    world.addBehaviour(u"builds",
                       {.check = [](World &w, Write &write) { return checkBuildGroups(w, write); }, .done = {}});
    world.addBehaviour(u"betaTesters",
                       {.check = [](World &, Write &write) { return checkTester(write); },
                        .done =
                            [](World &w, const Write &write) {
                                if (write.kind == Write::Kind::RemoveLinks)
                                    leave(w, write);
                                else if (write.kind != Write::Kind::Remove)
                                    invite(w, write.object);
                            }});
    world.addBehaviour(u"betaTesterInvitations",
                       {.check = {}, .done = [](World &w, const Write &write) {
                            const auto tester = write.linked(u"betaTester"_s);
                            if (!tester.isNull() && w.text(tester, u"state") != "INSTALLED"_L1)
                                w.set(tester, u"state", u"INVITED");
                        }});
    world.addBehaviour(
        u"betaAppReviewSubmissions",
        {.check = [](World &w, Write &write) { return checkReview(w, write); }, .done = submittedForReview});
}
