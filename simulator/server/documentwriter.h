// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/world/world.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

/// Writes the world's objects as JSON:API, as one request wants them: fields, include, limit[..].
class DocumentWriter
{
public:
    /// `target` is the entry of the primary data.
    DocumentWriter(World &world, const IncomingRequest &request, int target);

    std::string one(ObjectRef object);
    std::string created(ObjectRef object); ///< as one(), under the address the object now has
    /// `rest` is what follows the data: links and meta.
    std::string many(const std::vector<ObjectRef> &objects, const std::string &rest);
    std::string linkage(ObjectRef object) const; ///< {"type":..,"id":..}

private:
    struct Selection
    {
        bool isPartial = false; ///< fields[..] was given
        std::vector<bool> attributes;
        std::vector<bool> relationships;
    };
    struct Inclusion
    {
        int relationship = -1;
        std::size_t limit = 0;
    };

    const Selection &selection(int entry);
    void appendResource(std::string &out, ObjectRef object, bool isPrimary);
    void appendValue(std::string &out, std::string_view json);
    void appendAttributes(std::string &out, ObjectRef object, const Selection &wanted);
    void appendRelationships(std::string &out, ObjectRef object, const Selection &wanted, bool isPrimary);
    bool appendRelationship(std::string &out, ObjectRef object, int relationship, bool isPrimary);
    void appendLinked(std::string &out, ObjectRef object, const Inclusion &inclusion, bool toMany);
    void appendIncluded(std::string &out);
    void remember(ObjectRef object);

    World &m_world;
    const IncomingRequest &m_request;
    std::vector<Inclusion> m_inclusions;
    std::map<int, Selection> m_selections;
    std::vector<ObjectRef> m_included;
    std::unordered_set<quint64> m_written;
};

/// "/v1/apps"; empty for an entry without a collection.
std::string collectionPath(const EntryInfo &entry);
/// Appends `json`, with the address of this server in the place of World::baseMark.
void appendWithBase(std::string &out, std::string_view json, std::string_view base);
/// The address of a request with brackets encoded, as Apple writes its links; `cursor` replaces the one it has.
std::string linkOf(const IncomingRequest &request);
std::string linkOf(const IncomingRequest &request, std::string_view cursor);
