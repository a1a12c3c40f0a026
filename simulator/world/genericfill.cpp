// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/genericfill.h"

#include "simulator/world/genericvalues.h"
#include "simulator/world/world.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerEntry = 12; // objects made here, so that relationships that exclude each other all find one

class GenericFill
{
public:
    GenericFill(World &world, quint32 seed)
        : m_world(world)
        , m_random(Random::mix(seed, u"generic fill"))
        , m_values(world.catalog(), world.now(), m_random)
        , m_made(world.catalog().entries().size())
    {
    }

    void run()
    {
        const auto entries = m_world.catalog().entries();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (m_world.count(entries[i].key) == 0)
                make(int(i));
        }
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (std::size_t r = 0; r < entries[i].relationships.size(); ++r) {
                if (m_world.targetEntry(int(i), int(r)) >= 0 && !m_world.isLinkUsed(int(i), int(r)))
                    connect(int(i), int(r));
            }
        }
    }

private:
    ObjectRef make(int entryIndex)
    {
        const auto &entry = m_world.catalog().entries()[std::size_t(entryIndex)];
        const bool isTerritory = entry.key == "territories"_L1 && m_world.count(entry.key) == 0;
        const auto object = m_world.create(entry.key, isTerritory ? u"USA"_s : QString());
        ++m_made[std::size_t(entryIndex)];
        for (std::size_t i = 0; i < entry.attributes.size(); ++i) {
            const auto &attribute = entry.attributes[i];
            if (attribute.readable && attribute.name != "uploadOperations"_L1)
                m_world.setJson(object, int(i),
                                JsonText(m_values.value(attribute, attribute.name, attribute.hint)).text());
        }
        return object;
    }

    /// The first object that is free for this relationship; made when there is none.
    ObjectRef freeObject(int entry, int relationship)
    {
        const bool needsRoom = relationship >= 0
            && !m_world.catalog().entries()[std::size_t(entry)].relationships[std::size_t(relationship)].toMany;
        for (quint32 slot = 0; slot < m_world.slotCount(entry); ++slot) {
            const ObjectRef object{entry, slot};
            if (m_world.isAlive(entry, slot) && !(needsRoom && m_world.isLinked(object, relationship)))
                return object;
        }
        return m_made[std::size_t(entry)] < mostPerEntry ? make(entry) : ObjectRef();
    }

    void connect(int entry, int relationship)
    {
        const int target = m_world.targetEntry(entry, relationship);
        const auto from = freeObject(entry, relationship);
        const auto to = freeObject(target, m_world.inverseOf(entry, relationship));
        if (!from.isNull() && !to.isNull() && from != to)
            m_world.link(from, relationship, to);
    }

    World &m_world;
    Random m_random;
    GenericValues m_values;
    std::vector<int> m_made;
};

} // namespace

void fillGenerically(World &world, quint32 seed)
{
    GenericFill(world, seed).run();
}
