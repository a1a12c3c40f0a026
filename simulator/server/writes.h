// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/server/bodyreader.h"
#include "simulator/server/outcome.h"
#include "simulator/world/world.h"

/// Creates, updates, removes and links, by the catalog's rules and then by the world's behaviours.
class Writes
{
public:
    explicit Writes(World &world);
    Outcome answer(const IncomingRequest &request);

private:
    struct Composite;

    Outcome create(const IncomingRequest &request);
    Outcome update(const IncomingRequest &request, ObjectRef object);
    Outcome remove(ObjectRef object);
    Outcome linkage(const IncomingRequest &request, ObjectRef object);

    Refusals makeInlines(Composite &composite);
    Refusals resolve(const GivenObject &given, const Composite &composite, Write &write);
    Refusals alreadyThere(const Write &write, const EntryInfo &entry);
    void store(const Write &write, const EntryInfo &entry);
    void attachInlines(const OperationInfo &operation, Composite &composite);
    void undo(Composite &composite);

    World &m_world;
};
