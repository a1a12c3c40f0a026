// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/world/world.h"

#include <list>
#include <string>
#include <vector>

/// One page of a list: what it holds and what it says of itself.
struct ListSlice
{
    std::vector<ObjectRef> objects;
    std::string rest; ///< ,"links":{..},"meta":{..}
    Refusals refusals; ///< a cursor that is none
};

/// Filters, sorts and pages. Keeps the rows of recent lists, so that walking 50,000 objects sorts them once.
class Listing
{
public:
    explicit Listing(World &world);

    /// `all` are the objects to choose from, slots of `entry`; `listName` tells this list from others.
    ListSlice page(const IncomingRequest &request, int entry, const std::string &listName,
                   const std::function<World::Slots()> &all);

private:
    struct Rows
    {
        std::string name;
        quint64 revision = 0;
        World::Slots indexes;
    };
    const World::Slots &rows(const IncomingRequest &request, int entry, const std::string &listName,
                             const std::function<World::Slots()> &all);
    bool passes(const IncomingRequest &request, ObjectRef object) const;
    std::size_t start(const QString &cursor, int entry, const World::Slots &rows, bool *good) const;

    World &m_world;
    std::list<Rows> m_recent; ///< newest first
};

/// Does one filter (the name inside the brackets) let the object pass? Values are alternatives.
bool passesFilter(World &world, ObjectRef object, QStringView name, const QStringList &values);
/// Is an attribute or relationship (`exists[..]`) set?
bool hasValue(World &world, ObjectRef object, QStringView name);
/// Sorts by "-createdDate,rating".
void sortSlots(World &world, int entry, const QStringList &keys, World::Slots &rows);
