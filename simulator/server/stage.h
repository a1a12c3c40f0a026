// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/downloads.h"
#include "simulator/server/reads.h"
#include "simulator/server/uploads.h"
#include "simulator/server/writes.h"

/// A world and those who act on it: what a reset replaces as a whole.
struct Stage
{
    Stage(const Catalog &catalog, quint32 seed, const QDateTime &start)
        : world(catalog, seed, start)
        , reads(world)
        , writes(world)
        , downloads(world)
        , uploads(world)
    {
    }

    World world;
    Reads reads;
    Writes writes;
    Downloads downloads;
    Uploads uploads;
};
