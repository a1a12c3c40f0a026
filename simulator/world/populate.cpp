// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"
#include "simulator/world/world.h"

void populateWorld(World &world, WorldSize size, quint32 seed)
{
    Q_UNUSED(world)
    Q_UNUSED(size)
    Q_UNUSED(seed)
}
