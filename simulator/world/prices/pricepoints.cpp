// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/prices/pricepoints.h"

#include "simulator/world/prices/pricetable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Family
{
    QString owner; ///< entry
    QString relationship; ///< of the owner
    QString entry; ///< of the points
};

const Family &familyOf(const QString &owner)
{
    static const Family families[] = {
        {u"apps"_s, u"appPricePoints"_s, u"v3/appPricePoints"_s},
        {u"v2/inAppPurchases"_s, u"pricePoints"_s, u"inAppPurchasePricePoints"_s},
        {u"subscriptions"_s, u"pricePoints"_s, u"subscriptionPricePoints"_s},
    };
    for (const auto &family : families) {
        if (family.owner == owner)
            return family;
    }
    return families[0];
}

/// The id says everything, as Apple's do: base64 of a small JSON object.
QString pointId(const QString &owner, const QString &territory, int tier)
{
    const auto json = u"{\"s\":\"%1\",\"t\":\"%2\",\"p\":\"%3\"}"_s.arg(owner, territory).arg(10000 + tier);
    return QString::fromLatin1(json.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

ObjectRef makePoint(World &world, const Family &family, ObjectRef owner, const TerritoryData &territory, int tier)
{
    const auto prices = priceOf(tier, territory);
    const auto point = world.create(family.entry, pointId(world.id(owner), territory.id, tier),
                                    {{u"customerPrice", prices.customerPrice}, {u"proceeds", prices.proceeds}});
    if (family.owner == "subscriptions"_L1)
        world.set(point, u"proceedsYear2", prices.proceedsYear2);
    if (family.owner == "apps"_L1 && world.linked(point, u"app").isNull())
        world.link(point, u"app", owner);
    world.link(point, u"territory", world.find(u"territories", territory.id));
    return point;
}

ObjectRef findPoint(World &world, const Family &family, const QString &id)
{
    const auto name = readPricePointId(id);
    const auto *territory = WorldData::shared().territory(name.territory);
    const auto owner = name.tier < 0 ? ObjectRef() : world.find(family.owner, name.owner);
    return owner.isNull() || !territory ? ObjectRef() : makePoint(world, family, owner, *territory, name.tier);
}

/// Every territory's point of the same tier: what Apple calls equalizations.
void fillEqualizations(World &world, ObjectRef point, const Family &family, QStringView relationship)
{
    const auto name = readPricePointId(world.id(point));
    const auto owner = world.find(family.owner, name.owner);
    if (owner.isNull())
        return;
    QList<ObjectRef> others;
    for (const auto &territory : WorldData::shared().territories()) {
        if (territory.id != name.territory)
            others.append(makePoint(world, family, owner, territory, name.tier));
    }
    for (const auto other : others)
        world.link(point, relationship, other);
}

void fillPoints(World &world, ObjectRef owner, const Family &family)
{
    const int tiers = int(priceTiers().size());
    for (const auto &territory : WorldData::shared().territories()) {
        for (int tier = 0; tier < tiers; ++tier)
            world.link(owner, family.relationship, makePoint(world, family, owner, territory, tier));
    }
}

} // namespace

PricePointName readPricePointId(const QString &id)
{
    const auto json
        = QJsonDocument::fromJson(QByteArray::fromBase64(id.toLatin1(), QByteArray::Base64UrlEncoding)).object();
    PricePointName name{json["s"_L1].toString(), json["t"_L1].toString(), json["p"_L1].toString().toInt() - 10000};
    if (name.tier >= int(priceTiers().size()))
        name.tier = -1;
    return name;
}

ObjectRef pricePoint(World &world, ObjectRef owner, const QString &territory, int tier)
{
    const auto &family = familyOf(world.entryOf(owner).key);
    const auto *known = WorldData::shared().territory(territory);
    return known ? makePoint(world, family, owner, *known, tier) : ObjectRef();
}

void registerPricePoints(World &world)
{
    for (const auto &owner : {u"apps"_s, u"v2/inAppPurchases"_s, u"subscriptions"_s}) {
        const auto &family = familyOf(owner);
        world.setFinder(family.entry, [&family](World &w, const QString &id) { return findPoint(w, family, id); });
        world.setLazyLinks(family.owner, family.relationship,
                           [&family](World &w, ObjectRef object) { fillPoints(w, object, family); });
        for (const auto relationship : {u"equalizations", u"adjustedEqualizations"}) {
            if (world.relationshipIndex(family.entry, relationship) >= 0)
                world.setLazyLinks(family.entry, relationship, [&family, relationship](World &w, ObjectRef point) {
                    fillEqualizations(w, point, family, relationship);
                });
        }
    }
}
