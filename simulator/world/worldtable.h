// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/world.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

/// Some 800 bytes for a customer review with its texts: 200,000 of them fit in 200 MB.
struct World::Object
{
    struct Value
    {
        quint16 attribute = 0;
        std::string json;
    };
    struct Links
    {
        quint16 relationship = 0;
        Slots targets;
    };

    std::string id;
    std::vector<Value> attributes; ///< sorted by attribute
    std::vector<Links> links;
    bool alive = true;
};

struct World::LinkRule
{
    int target = -1;
    int inverse = -1;
    Filler filler;
    std::unordered_set<quint32> filled; ///< slots whose lazy links have been made
};

struct World::Table
{
    std::deque<Object> objects; ///< a deque: the ids in slotOf point into them
    std::unordered_map<std::string_view, quint32> slotOf;
    std::size_t alive = 0;
    std::vector<LinkRule> rules; ///< one for each relationship of the entry
    Finder finder;
    std::vector<Behaviour> behaviours;
};
