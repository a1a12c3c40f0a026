// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/applyorder.h"

#include "api/catalog/catalog.h"
#include "api/changes/stagedreferences.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <queue>
#include <tuple>

namespace {

/// How many parents stand above resources of an entry, by what a create has to name.
class Depths
{
public:
    explicit Depths(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    int of(const QString &key)
    {
        if (const auto known = m_depths.constFind(key); known != m_depths.constEnd())
            return *known;
        const auto *entry = m_catalog.entry(key);
        if (!entry || m_open.contains(key))
            return 0;
        m_open.insert(key);
        int depth = 0;
        for (const auto &relationship : entry->relationships) {
            const auto isParent = relationship.requiredOnCreate || entry->oneOfParents.contains(relationship.name);
            if (isParent && relationship.target != key)
                depth = std::max(depth, of(relationship.target) + 1);
        }
        m_open.remove(key);
        m_depths.insert(key, depth);
        return depth;
    }

private:
    const Catalog &m_catalog;
    QHash<QString, int> m_depths;
    QSet<QString> m_open;
};

using Rank = std::tuple<int, int, std::size_t>; ///< phase, depth, place

Rank rankOf(const StagedChange &change, std::size_t place, Depths &depths)
{
    using Kind = StagedChange::Kind;
    const auto depth = depths.of(change.target.entry);
    switch (change.kind) {
    case Kind::RemoveLinks:
        return {0, depth, place};
    case Kind::Action:
        return {2, depth, place};
    case Kind::Delete:
        return {3, -depth, place};
    default:
        return {1, depth, place};
    }
}

} // namespace

std::vector<StagedChange> inApplyOrder(const std::vector<StagedChange> &changes, const Catalog &catalog)
{
    Depths depths(catalog);
    QHash<ResourceKey, std::size_t> makers;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (makesTarget(changes[i]))
            makers.insert(changes[i].target, i);
    }
    std::vector<int> missing(changes.size(), 0);
    std::vector<std::vector<std::size_t>> users(changes.size());
    std::vector<Rank> ranks;
    std::priority_queue<Rank, std::vector<Rank>, std::greater<>> ready;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ranks.push_back(rankOf(changes[i], i, depths));
        for (const auto &key : prerequisites(changes[i])) {
            const auto maker = makers.constFind(key);
            if (maker == makers.constEnd() || *maker == i)
                continue;
            users[*maker].push_back(i);
            ++missing[i];
        }
        if (missing[i] == 0)
            ready.push(ranks[i]);
    }
    std::vector<StagedChange> ordered;
    while (!ready.empty()) {
        const auto place = std::get<2>(ready.top());
        ready.pop();
        ordered.push_back(changes[place]);
        missing[place] = -1;
        for (const auto user : users[place]) {
            if (--missing[user] == 0)
                ready.push(ranks[user]);
        }
    }
    for (std::size_t i = 0; i < changes.size(); ++i) { // what waits for each other in a circle is left to be blocked
        if (missing[i] > 0)
            ordered.push_back(changes[i]);
    }
    return ordered;
}
