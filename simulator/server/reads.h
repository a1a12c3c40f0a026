// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/server/listing.h"
#include "simulator/server/outcome.h"

/// Answers the reads that are made of objects: lists, single objects, related objects, linkages.
class Reads
{
public:
    explicit Reads(World &world);
    Outcome answer(const IncomingRequest &request);

private:
    Outcome getOne(const IncomingRequest &request, ObjectRef object);
    Outcome toOne(const IncomingRequest &request, ObjectRef owner, bool linkage);
    Outcome list(const IncomingRequest &request, int entry, const std::string &name,
                 const std::function<World::Slots()> &all, bool linkage);

    World &m_world;
    Listing m_listing;
};
