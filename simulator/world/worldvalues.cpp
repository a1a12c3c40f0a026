// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes and relationships of the world's objects.
#include "simulator/world/worldtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

int World::attributeIndex(QStringView entry, QStringView name) const
{
    const auto *info = m_catalog.entry(entry);
    const auto *attribute = info ? info->attribute(name) : nullptr;
    return attribute ? int(attribute - info->attributes.data()) : -1;
}

int World::relationshipIndex(QStringView entry, QStringView name) const
{
    const auto *info = m_catalog.entry(entry);
    const auto *relationship = info ? info->relationship(name) : nullptr;
    return relationship ? int(relationship - info->relationships.data()) : -1;
}

void World::set(ObjectRef ref, QStringView name, JsonText value)
{
    if (ref.isNull())
        return;
    const auto *attribute = entryOf(ref).attribute(name);
    if (!attribute) {
        complain(u"no attribute %1 in %2"_s.arg(name, entryOf(ref).key));
        return;
    }
    setJson(ref, int(attribute - entryOf(ref).attributes.data()), std::move(value).text());
}

void World::setJson(ObjectRef ref, int attribute, std::string json)
{
    auto *target = object(ref);
    if (!target || attribute < 0)
        return;
    auto &values = target->attributes;
    const auto place = std::lower_bound(values.begin(), values.end(), attribute,
                                        [](const Object::Value &v, int index) { return v.attribute < index; });
    ++m_revision;
    if (place != values.end() && place->attribute == attribute)
        place->json = std::move(json);
    else
        values.insert(place, {quint16(attribute), std::move(json)});
}

void World::clear(ObjectRef ref, QStringView name)
{
    auto *target = object(ref);
    const auto *attribute = target ? entryOf(ref).attribute(name) : nullptr;
    if (!attribute)
        return;
    const auto index = attribute - entryOf(ref).attributes.data();
    std::erase_if(target->attributes, [index](const Object::Value &v) { return v.attribute == index; });
    ++m_revision;
}

const std::string *World::json(ObjectRef ref, int attribute) const
{
    const auto *source = object(ref);
    if (!source)
        return nullptr;
    const auto &values = source->attributes;
    const auto place = std::lower_bound(values.begin(), values.end(), attribute,
                                        [](const Object::Value &v, int index) { return v.attribute < index; });
    return place != values.end() && place->attribute == attribute ? &place->json : nullptr;
}

QJsonValue World::value(ObjectRef ref, QStringView name) const
{
    const auto *attribute = ref.isNull() ? nullptr : entryOf(ref).attribute(name);
    const auto *bytes = attribute ? json(ref, int(attribute - entryOf(ref).attributes.data())) : nullptr;
    return bytes ? parseJsonText(*bytes) : QJsonValue(QJsonValue::Undefined);
}

QDateTime World::dateTime(ObjectRef ref, QStringView name) const
{
    return QDateTime::fromString(text(ref, name), Qt::ISODate);
}

int World::targetEntry(int entry, int relationship) const
{
    return m_tables[std::size_t(entry)]->rules[std::size_t(relationship)].target;
}

int World::inverseOf(int entry, int relationship) const
{
    return m_tables[std::size_t(entry)]->rules[std::size_t(relationship)].inverse;
}

void World::declareInverse(QStringView entry, QStringView relationship, QStringView target, QStringView inverse)
{
    const int here = entryIndex(entry);
    const int there = entryIndex(target);
    const int forth = relationshipIndex(entry, relationship);
    const int back = relationshipIndex(target, inverse);
    if (here < 0 || there < 0 || forth < 0 || back < 0) {
        complain(u"no inverse %1.%2 of %3.%4"_s.arg(target, inverse, entry, relationship));
        return;
    }
    m_tables[std::size_t(here)]->rules[std::size_t(forth)].inverse = back;
    m_tables[std::size_t(there)]->rules[std::size_t(back)].inverse = forth;
}

const World::Slots *World::ownSlots(ObjectRef ref, int relationship) const
{
    const auto *source = object(ref);
    if (!source)
        return nullptr;
    for (const auto &row : source->links) {
        if (row.relationship == relationship)
            return &row.targets;
    }
    return nullptr;
}

const World::Slots &World::linkSlots(ObjectRef ref, int relationship)
{
    static const Slots none;
    if (ref.isNull() || relationship < 0)
        return none;
    auto &rule = m_tables[std::size_t(ref.entry)]->rules[std::size_t(relationship)];
    if (rule.filler && rule.filled.insert(ref.slot).second)
        rule.filler(*this, ref);
    const auto *found = ownSlots(ref, relationship);
    return found ? *found : none;
}

/// Asks the side with the shorter list: an app may have 50,000 reviews, a review has one app.
bool World::isAttached(ObjectRef ref, int relationship, ObjectRef target) const
{
    const auto *here = ownSlots(ref, relationship);
    if (!here || here->empty())
        return false;
    const int back = inverseOf(ref.entry, relationship);
    const auto *there = back < 0 ? nullptr : ownSlots(target, back);
    if (back >= 0 && !there)
        return false;
    if (there && there->size() < here->size())
        return std::find(there->begin(), there->end(), ref.slot) != there->end();
    return std::find(here->begin(), here->end(), target.slot) != here->end();
}

void World::attach(ObjectRef ref, int relationship, quint32 target)
{
    auto *source = object(ref);
    if (!source)
        return;
    ++m_revision;
    for (auto &row : source->links) {
        if (row.relationship == relationship) {
            row.targets.push_back(target);
            return;
        }
    }
    source->links.push_back({quint16(relationship), {target}});
}

void World::detach(ObjectRef ref, int relationship, quint32 target)
{
    auto *source = object(ref);
    if (!source)
        return;
    for (auto &row : source->links) {
        if (row.relationship == relationship && std::erase(row.targets, target) > 0)
            ++m_revision;
    }
}

void World::link(ObjectRef ref, int relationship, ObjectRef target)
{
    if (!exists(ref) || !exists(target) || relationship < 0 || isAttached(ref, relationship, target))
        return;
    const auto &rule = m_tables[std::size_t(ref.entry)]->rules[std::size_t(relationship)];
    if (rule.target != target.entry) {
        complain(u"%1 does not lead to %2"_s.arg(entryOf(ref).relationships[std::size_t(relationship)].name,
                                                 entryOf(target).key));
        return;
    }
    const auto makeRoom = [this](ObjectRef object, int index) {
        if (entryOf(object).relationships[std::size_t(index)].toMany)
            return;
        const auto *old = ownSlots(object, index);
        for (const auto slot : old ? Slots(*old) : Slots())
            unlink(object, index, {targetEntry(object.entry, index), slot});
    };
    makeRoom(ref, relationship);
    attach(ref, relationship, target.slot);
    if (rule.inverse >= 0) {
        makeRoom(target, rule.inverse);
        attach(target, rule.inverse, ref.slot);
    }
}

void World::link(ObjectRef ref, QStringView relationship, ObjectRef target)
{
    if (ref.isNull())
        return;
    const int index = relationshipIndex(entryOf(ref).key, relationship);
    if (index < 0)
        complain(u"no relationship %1 in %2"_s.arg(relationship, entryOf(ref).key));
    link(ref, index, target);
}

void World::unlink(ObjectRef ref, int relationship, ObjectRef target)
{
    if (ref.isNull() || target.isNull() || relationship < 0)
        return;
    detach(ref, relationship, target.slot);
    if (const int back = inverseOf(ref.entry, relationship); back >= 0)
        detach(target, back, ref.slot);
}

void World::unlink(ObjectRef ref, QStringView relationship, ObjectRef target)
{
    if (!ref.isNull())
        unlink(ref, relationshipIndex(entryOf(ref).key, relationship), target);
}

void World::setLinks(ObjectRef ref, int relationship, const QList<ObjectRef> &targets)
{
    if (!exists(ref) || relationship < 0)
        return;
    for (const auto slot : Slots(linkSlots(ref, relationship)))
        unlink(ref, relationship, {targetEntry(ref.entry, relationship), slot});
    for (const auto target : targets)
        link(ref, relationship, target);
}

void World::setLinks(ObjectRef ref, QStringView relationship, const QList<ObjectRef> &targets)
{
    if (!ref.isNull())
        setLinks(ref, relationshipIndex(entryOf(ref).key, relationship), targets);
}

ObjectRef World::linked(ObjectRef ref, QStringView relationship)
{
    return links(ref, relationship).value(0);
}

QList<ObjectRef> World::links(ObjectRef ref, QStringView relationship)
{
    QList<ObjectRef> result;
    const int index = ref.isNull() ? -1 : relationshipIndex(entryOf(ref).key, relationship);
    if (index < 0)
        return result;
    const int target = targetEntry(ref.entry, index);
    for (const auto slot : linkSlots(ref, index))
        result.append({target, slot});
    return result;
}

void World::setLazyLinks(QStringView entry, QStringView relationship, Filler filler)
{
    const int index = entryIndex(entry);
    const int place = relationshipIndex(entry, relationship);
    if (index < 0 || place < 0)
        complain(u"no relationship %1 in %2"_s.arg(relationship, entry));
    else
        m_tables[std::size_t(index)]->rules[std::size_t(place)].filler = std::move(filler);
}

void World::setFinder(QStringView entry, Finder finder)
{
    if (const int index = entryIndex(entry); index >= 0)
        m_tables[std::size_t(index)]->finder = std::move(finder);
}

bool World::isLinked(ObjectRef ref, int relationship) const
{
    const auto *targets = ownSlots(ref, relationship);
    return targets && !targets->empty();
}

bool World::isLinkUsed(int entry, int relationship) const
{
    const auto &table = *m_tables[std::size_t(entry)];
    if (table.rules[std::size_t(relationship)].filler)
        return true;
    for (quint32 slot = 0; slot < table.objects.size(); ++slot) {
        if (isLinked({entry, slot}, relationship))
            return true;
    }
    return false;
}
