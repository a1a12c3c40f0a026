// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void publish(World &world, ObjectRef response)
{
    world.set(response, u"state", u"PUBLISHED");
}

static void responseMade(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return;
    world.set(write.object, u"state", u"PENDING_PUBLISH");
    world.set(write.object, u"lastModifiedDate", world.now());
    later(world, write.object, pace::publishing, publish);
}

static Refusals checkResponse(const Write &write)
{
    constexpr int longest = 5970;
    const auto length = write.attributes.value(u"responseBody"_s).toString().size();
    if (write.kind == Write::Kind::Create && length > longest)
        return {attributeRefusal(
            u"responseBody"_s,
            u"The response is too long: %1 characters, at most %2 are allowed."_s.arg(length).arg(longest),
            u"ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG"_s)};
    static const QRegularExpression refused(u"\\b(damn|idiots?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (write.kind == Write::Kind::Create && write.attributes.value(u"responseBody"_s).toString().contains(refused))
        return {attributeRefusal(u"responseBody"_s, u"The response contains words that are not allowed."_s,
                                 u"ENTITY_ERROR.ATTRIBUTE.INVALID"_s)};
    return {};
}

void addReviewRules(World &world)
{
    world.addBehaviour(u"customerReviewResponses",
                       {.check = [](World &, Write &write) { return checkResponse(write); }, .done = responseMade});
}

void resumeReviews(World &world)
{
    for (const auto response : world.all(u"customerReviewResponses")) {
        if (world.text(response, u"state") == "PENDING_PUBLISH"_L1)
            later(world, response, pace::publishing * 3, publish);
    }
}
