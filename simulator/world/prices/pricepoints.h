// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/world.h"

/// Lets apps, in-app purchases and subscriptions have price points for every territory without holding them: they are
/// made when a list, a price or an id first asks for them.
void registerPricePoints(World &world);

/// The price point of `owner` (an app, an in-app purchase, a subscription) in a territory.
ObjectRef pricePoint(World &world, ObjectRef owner, const QString &territory, int tier);
/// What a price point's id says; `tier` is -1 when the id is not one of ours.
struct PricePointName
{
    QString owner;
    QString territory;
    int tier = -1;
};
PricePointName readPricePointId(const QString &id);
