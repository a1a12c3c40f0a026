// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/server/listing.h"

/// What an operation came to: a document, or the reasons why not.
struct Outcome
{
    int status = 200;
    std::string contentType = "application/json"; ///< empty: no body
    std::string body;
    Refusals refusals;
};

/// Answers the reads that are made of objects: lists, single objects, related objects, linkages.
class Reads
{
public:
    explicit Reads(World &world);
    Outcome answer(const ApiRequest &request);

private:
    Outcome getOne(const ApiRequest &request, ObjectRef object);
    Outcome toOne(const ApiRequest &request, ObjectRef owner, bool linkage);
    Outcome list(const ApiRequest &request, int entry, const std::string &name,
                 const std::function<World::Slots()> &all, bool linkage);

    World &m_world;
    Listing m_listing;
};
