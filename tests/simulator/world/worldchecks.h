// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"
#include "simulator/world/world.h"

#include <QStringList>

/// A populated world with behaviours and a clock that stands.
std::unique_ptr<World> makeWorld(const Catalog &catalog, WorldSize size, quint32 seed = 1);

/// What is wrong with the values of a world's attributes by the catalog: kind, enum, missing names. Each once.
QStringList attributeFaults(World &world);
/// Relationships that name an object that is not there.
QStringList linkFaults(World &world);
/// A digest of every object, attribute and link.
QByteArray digest(World &world);
