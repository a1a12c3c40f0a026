// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/world.h"

/// A write as the server does it: check, store, done. Returns what was refused.
inline Refusals attempt(World &world, const QString &entry, Write &write)
{
    const int index = world.entryIndex(entry);
    auto refusals = world.check(write, index);
    if (!refusals.empty())
        return refusals;
    if (write.kind == Write::Kind::Create)
        write.object = world.create(entry);
    if (write.kind == Write::Kind::Create || write.kind == Write::Kind::Update) {
        for (auto it = write.attributes.begin(); it != write.attributes.end(); ++it) {
            if (const auto *attribute = world.catalog().entry(entry)->attribute(it.key());
                attribute && attribute->readable)
                world.set(write.object, it.key(), QJsonValue(it.value()));
        }
        for (auto it = write.relationships.begin(); it != write.relationships.end(); ++it)
            world.setLinks(write.object, it.key(), it.value());
    }
    world.done(write, index);
    if (write.kind == Write::Kind::Remove)
        world.remove(write.object);
    return {};
}

inline Refusals create(World &world, const QString &entry, const QJsonObject &attributes,
                       const QHash<QString, QList<ObjectRef>> &relationships, ObjectRef *made = nullptr)
{
    Write write;
    write.attributes = attributes;
    write.relationships = relationships;
    const auto refusals = attempt(world, entry, write);
    if (made)
        *made = write.object;
    return refusals;
}

inline Refusals update(World &world, ObjectRef object, const QJsonObject &attributes)
{
    Write write;
    write.kind = Write::Kind::Update;
    write.object = object;
    write.attributes = attributes;
    return attempt(world, world.entryOf(object).key, write);
}

inline Refusals removeObject(World &world, ObjectRef object)
{
    Write write;
    write.kind = Write::Kind::Remove;
    write.object = object;
    return attempt(world, world.entryOf(object).key, write);
}

inline Refusals addLink(World &world, ObjectRef object, const QString &relationship, ObjectRef target)
{
    Write write;
    write.kind = Write::Kind::AddLinks;
    write.object = object;
    write.relationships.insert(relationship, {target});
    return attempt(world, world.entryOf(object).key, write);
}
