// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/world.h"

#include "simulator/world/inverses.h"
#include "simulator/world/worldtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static std::string_view bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

World::World(const Catalog &catalog, quint32 seed, const QDateTime &start)
    : m_catalog(catalog)
    , m_seed(seed)
    , m_clock(start)
    , m_random(Random::mix(seed, u"serving"))
    , m_idRandom(Random::mix(seed, u"ids"))
    , m_lastNumber(6440000000 + m_idRandom.below(50000000))
{
    const auto inverses = deriveInverses(catalog);
    const auto entries = catalog.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_entryIndex.insert(entries[i].key, int(i));
        auto table = std::make_unique<Table>();
        for (std::size_t r = 0; r < entries[i].relationships.size(); ++r)
            table->rules.emplace_back().inverse = inverses[i][r];
        m_tables.push_back(std::move(table));
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t r = 0; r < entries[i].relationships.size(); ++r)
            m_tables[i]->rules[r].target = m_entryIndex.value(entries[i].relationships[r].target, -1);
    }
}

World::~World() = default;

World::Object *World::object(ObjectRef ref) const
{
    if (ref.isNull())
        return nullptr;
    auto &objects = m_tables[std::size_t(ref.entry)]->objects;
    return ref.slot < objects.size() && objects[ref.slot].alive ? &objects[ref.slot] : nullptr;
}

void World::complain(const QString &what)
{
    if (m_complaints.size() < 100 && !m_complaints.contains(what))
        m_complaints.append(what);
}

ObjectRef World::create(QStringView entry, const QString &id, std::initializer_list<Field> attributes)
{
    const int index = entryIndex(entry);
    if (index < 0) {
        complain(u"no entry %1"_s.arg(entry));
        return {};
    }
    const auto idText = (id.isEmpty() ? makeId(entry) : id).toUtf8();
    auto &table = *m_tables[std::size_t(index)];
    ObjectRef ref{index, quint32(table.objects.size())};
    if (const auto known = table.slotOf.find(bytesOf(idText)); known != table.slotOf.end()) {
        ref.slot = known->second;
    } else {
        auto &made = table.objects.emplace_back();
        made.id = bytesOf(idText);
        table.slotOf.emplace(made.id, ref.slot);
        ++table.alive;
    }
    ++m_revision;
    for (const auto &field : attributes)
        set(ref, field.name, field.value);
    return ref;
}

void World::remove(ObjectRef ref)
{
    auto *gone = object(ref);
    if (!gone)
        return;
    removeChildren(ref);
    for (std::size_t e = 0; e < m_tables.size(); ++e) {
        auto &rules = m_tables[e]->rules;
        for (std::size_t r = 0; r < rules.size(); ++r) {
            if (rules[r].target != ref.entry)
                continue;
            const int back = rules[r].inverse;
            if (back >= 0) {
                const auto *others = ownSlots(ref, back);
                for (const auto slot : others ? Slots(*others) : Slots())
                    detach({int(e), slot}, int(r), ref.slot);
                continue;
            }
            for (quint32 slot = 0; slot < m_tables[e]->objects.size(); ++slot)
                detach({int(e), slot}, int(r), ref.slot);
        }
    }
    for (const auto &row : Object(*gone).links) {
        const auto &rule = m_tables[std::size_t(ref.entry)]->rules[row.relationship];
        for (const auto slot : row.targets) {
            if (rule.inverse >= 0)
                detach({rule.target, slot}, rule.inverse, ref.slot);
        }
    }
    auto &table = *m_tables[std::size_t(ref.entry)];
    table.slotOf.erase(gone->id);
    --table.alive;
    gone->alive = false;
    gone->attributes = {};
    gone->links = {};
    ++m_revision;
}

/// What cannot be without the object goes with it: children whose create demands this parent.
void World::removeChildren(ObjectRef ref)
{
    const auto entries = m_catalog.entries();
    std::vector<ObjectRef> children;
    for (const auto &row : object(ref)->links) {
        const auto &rule = m_tables[std::size_t(ref.entry)]->rules[row.relationship];
        if (rule.inverse < 0)
            continue;
        const auto &back = entries[std::size_t(rule.target)].relationships[std::size_t(rule.inverse)];
        if (back.toMany || !back.requiredOnCreate)
            continue;
        for (const auto slot : row.targets)
            children.push_back({rule.target, slot});
    }
    for (const auto child : children)
        remove(child);
}

ObjectRef World::find(QStringView entry, QStringView id)
{
    return find(entryIndex(entry), bytesOf(id.toUtf8()));
}

ObjectRef World::find(int entry, std::string_view id)
{
    if (entry < 0)
        return {};
    auto &table = *m_tables[std::size_t(entry)];
    if (const auto known = table.slotOf.find(id); known != table.slotOf.end())
        return {entry, known->second};
    return table.finder ? table.finder(*this, QString::fromUtf8(id.data(), qsizetype(id.size()))) : ObjectRef();
}

bool World::exists(ObjectRef ref) const
{
    return object(ref) != nullptr;
}

QString World::id(ObjectRef ref) const
{
    return QString::fromStdString(idBytes(ref));
}

const std::string &World::idBytes(ObjectRef ref) const
{
    static const std::string none;
    const auto *found = object(ref);
    return found ? found->id : none;
}

QList<ObjectRef> World::all(QStringView entry) const
{
    QList<ObjectRef> result;
    const int index = entryIndex(entry);
    for (quint32 slot = 0; index >= 0 && slot < slotCount(index); ++slot) {
        if (isAlive(index, slot))
            result.append({index, slot});
    }
    return result;
}

qsizetype World::count(QStringView entry) const
{
    const int index = entryIndex(entry);
    return index < 0 ? 0 : qsizetype(m_tables[std::size_t(index)]->alive);
}

static bool hasNumericIds(QStringView entry)
{
    static constexpr QStringView numeric[]
        = {u"apps",      u"v2/inAppPurchases", u"inAppPurchases",   u"subscriptions",           u"subscriptionGroups",
           u"appEvents", u"backgroundAssets",  u"gameCenterGroups", u"endUserLicenseAgreements"};
    return std::find(std::begin(numeric), std::end(numeric), entry) != std::end(numeric);
}

static bool hasShortIds(QStringView entry)
{
    static constexpr QStringView coded[]
        = {u"bundleIds", u"certificates", u"devices", u"profiles", u"merchantIds", u"passTypeIds"};
    return std::find(std::begin(coded), std::end(coded), entry) != std::end(coded);
}

QString World::makeId(QStringView entry)
{
    if (hasNumericIds(entry))
        return QString::number(m_lastNumber += 1 + m_idRandom.below(5000));
    if (hasShortIds(entry)) {
        static constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
        QString id;
        for (int i = 0; i < 10; ++i)
            id += letters[qsizetype(m_idRandom.below(letters.size()))];
        return id;
    }
    const auto high = (m_idRandom.next() & ~0xF000ULL) | 0x4000ULL;
    const auto low = (m_idRandom.next() & ~(3ULL << 62)) | (1ULL << 63);
    const auto hex = QStringLiteral("%1%2").arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-' + hex.mid(20);
}

int World::entryIndex(QStringView key) const
{
    return m_entryIndex.value(key.toString(), -1);
}

quint32 World::slotCount(int entry) const
{
    return quint32(m_tables[std::size_t(entry)]->objects.size());
}

bool World::isAlive(int entry, quint32 slot) const
{
    return m_tables[std::size_t(entry)]->objects[slot].alive;
}
