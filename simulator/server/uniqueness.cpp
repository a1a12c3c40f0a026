// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/uniqueness.h"

#include "simulator/server/refusals.h"

using namespace Qt::StringLiterals;

namespace {

/// Values that are unique in the whole account.
struct Unique
{
    QStringView entry;
    QStringView attribute;
};
constexpr Unique inAccount[] = {
    {u"bundleIds", u"identifier"},
    {u"merchantIds", u"identifier"},
    {u"passTypeIds", u"identifier"},
    {u"devices", u"udid"},
    {u"profiles", u"name"},
    {u"betaTesters", u"email"},
    {u"userInvitations", u"email"},
    {u"alternativeDistributionDomains", u"domain"},
    {u"v2/inAppPurchases", u"productId"},
    {u"subscriptions", u"productId"},
    {u"gameCenterMatchmakingRuleSets", u"referenceName"},
    {u"gameCenterMatchmakingQueues", u"referenceName"},
};

/// Values that are unique among the children of one parent, whatever the child.
constexpr QStringView inParent[]
    = {u"locale", u"language", u"screenshotDisplayType", u"previewType", u"capabilityType", u"vendorIdentifier"};

Refusal duplicate(const EntryInfo &entry, const QString &attribute, const QString &value)
{
    return refuse::attribute(
        u"INVALID.DUPLICATE"_s, u"/data/attributes/"_s + attribute,
        u"There is already a resource of type '%1' with '%2' in '%3'"_s.arg(entry.type, value, attribute));
}

Refusals inWholeAccount(World &world, const Write &write, const EntryInfo &entry)
{
    for (const auto &rule : inAccount) {
        const auto value = write.attributes.value(rule.attribute).toString();
        if (rule.entry != entry.key || value.isEmpty())
            continue;
        const int attribute = int(entry.attribute(rule.attribute) - entry.attributes.data());
        const auto wanted = JsonText(value).text(); // as it is kept: thousands are not parsed for each new one
        for (const auto other : world.all(entry.key)) {
            const auto *kept = other == write.object ? nullptr : world.json(other, attribute);
            if (kept && *kept == wanted)
                return {duplicate(entry, rule.attribute.toString(), value)};
        }
    }
    return {};
}

/// The siblings of a new object below the parents its create names, as far as the parent lists its children.
QList<ObjectRef> siblings(World &world, const Write &write, const EntryInfo &entry)
{
    QList<ObjectRef> found;
    const int index = world.entryIndex(entry.key);
    for (auto it = write.relationships.begin(); it != write.relationships.end(); ++it) {
        const auto *info = entry.relationship(it.key());
        const int back = world.inverseOf(index, int(info - entry.relationships.data()));
        const bool isParent = info->requiredOnCreate || entry.oneOfParents.contains(info->name);
        if (back < 0 || info->toMany || !isParent || it.value().isEmpty())
            continue;
        const auto parent = it.value().constFirst();
        found += world.links(parent, world.entryOf(parent).relationships[std::size_t(back)].name);
    }
    return found;
}

} // namespace

Refusals duplicates(World &world, const Write &write, const EntryInfo &entry)
{
    if (auto refusals = inWholeAccount(world, write, entry); !refusals.empty())
        return refusals;
    if (write.kind != Write::Kind::Create)
        return {};
    for (const auto attribute : inParent) {
        const auto value = write.attributes.value(attribute).toString();
        if (value.isEmpty() || !entry.attribute(attribute))
            continue;
        for (const auto other : siblings(world, write, entry)) {
            if (world.text(other, attribute) == value)
                return {duplicate(entry, attribute.toString(), value)};
        }
    }
    return {};
}
