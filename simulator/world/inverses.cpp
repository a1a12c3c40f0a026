// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/inverses.h"

#include "api/catalog/catalog.h"

using namespace Qt::StringLiterals;

namespace {

/// How much a relationship's name says that it leads to `type`: "app" to "apps", "localizations" to
/// "appInfoLocalizations".
int nameScore(QString name, QString type)
{
    if (name.endsWith(u"V2"_s))
        name.chop(2);
    name = name.toLower();
    type = type.toLower();
    auto singular = type;
    if (singular.endsWith(u"ies"_s))
        singular = singular.chopped(3) + u'y';
    else if (singular.endsWith(u's'))
        singular.chop(1);
    if (name == type || name == singular)
        return 2;
    return type.endsWith(name) || singular.endsWith(name) ? 1 : 0;
}

std::vector<int> relationshipsTo(const EntryInfo &from, const EntryInfo &to)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < from.relationships.size(); ++i) {
        if (from.relationships[i].target == to.key)
            found.push_back(int(i));
    }
    return found;
}

int withinOneEntry(const EntryInfo &entry, int relationship, const std::vector<int> &candidates)
{
    if (candidates.size() != 2)
        return -1;
    const int other = candidates[0] == relationship ? candidates[1] : candidates[0];
    const bool parentAndChildren
        = entry.relationships[std::size_t(relationship)].toMany != entry.relationships[std::size_t(other)].toMany;
    return parentAndChildren ? other : -1;
}

int inverse(const EntryInfo &from, int relationship, const EntryInfo &to)
{
    const auto there = relationshipsTo(from, to);
    const auto back = relationshipsTo(to, from);
    if (&from == &to)
        return withinOneEntry(from, relationship, there);
    if (there.size() == 1 && back.size() == 1)
        return back.front();

    int best = 0;
    int bestThere = -1;
    int bestBack = -1;
    bool unique = false;
    for (const int a : there) {
        for (const int b : back) {
            const auto &forth = from.relationships[std::size_t(a)];
            const auto &home = to.relationships[std::size_t(b)];
            // Names say most. Next to "image", "images" is the one that holds every image whose version this is.
            const int score = 10 * (nameScore(forth.name, to.type) + nameScore(home.name, from.type))
                + int(there.size() > 1 && forth.toMany) + int(back.size() > 1 && home.toMany);
            if (score < best)
                continue;
            unique = score > best;
            best = score;
            bestThere = a;
            bestBack = b;
        }
    }
    return unique && bestThere == relationship ? bestBack : -1;
}

} // namespace

std::vector<std::vector<int>> deriveInverses(const Catalog &catalog)
{
    std::vector<std::vector<int>> result;
    for (const auto &entry : catalog.entries()) {
        std::vector<int> row;
        for (std::size_t i = 0; i < entry.relationships.size(); ++i) {
            const auto *target = catalog.entry(entry.relationships[i].target);
            row.push_back(target ? inverse(entry, int(i), *target) : -1);
        }
        result.push_back(std::move(row));
    }
    return result;
}
