// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool.h"

#include "api/catalog/catalog.h"

void Pool::add(const ResourceKey &key)
{
    auto &met = m_met[key.entry];
    if (key.isNull() || met.size() >= perEntry || met.contains(key.id) || m_own.value(key.entry).contains(key.id))
        return;
    met.append(key.id);
    ++m_size;
}

void Pool::addOwn(const ResourceKey &key)
{
    m_met[key.entry].removeOne(key.id);
    auto &own = m_own[key.entry];
    if (!key.isNull() && !own.contains(key.id)) {
        own.prepend(key.id);
        ++m_size;
    }
}

void Pool::remove(const ResourceKey &key)
{
    m_own[key.entry].removeOne(key.id);
    m_met[key.entry].removeOne(key.id);
}

void Pool::addAllOf(const Resource &resource, const Catalog &catalog)
{
    add(resource.key());
    const auto *entry = catalog.entry(resource.entry());
    if (entry == nullptr)
        return;
    for (const auto &name : resource.relationshipNames()) {
        const auto *relationship = entry->relationship(name);
        if (relationship == nullptr)
            continue;
        for (const auto &key : resource.relationship(name, relationship->target).keys)
            add(key);
    }
}

QString Pool::pick(const QString &entry, int attempt, const QString &salt) const
{
    const auto all = ids(entry);
    if (all.isEmpty())
        return {};
    // The same step for every relationship first, then mixtures.
    const auto count = std::size_t(all.size());
    const auto step = std::size_t(attempt);
    const auto index = step < count ? step : qHash(salt, step) % count;
    return all.at(qsizetype(index));
}
