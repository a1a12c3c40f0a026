// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/documentwriter.h"

#include "simulator/server/signedqueries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int defaultIncluded = 10; // objects of a to-many relationship, without limit[..]

static void append(std::string &out, const QString &ascii)
{
    for (const QChar c : ascii)
        out += c.toLatin1();
}

std::string collectionPath(const EntryInfo &entry)
{
    return entry.hasCollection ? u"/v%1/%2"_s.arg(entry.version).arg(entry.type).toStdString() : std::string();
}

void appendWithBase(std::string &out, std::string_view json, std::string_view base)
{
    auto mark = json.find(World::baseMark);
    while (mark != std::string_view::npos) {
        out.append(json.substr(0, mark)).append(base);
        json.remove_prefix(mark + World::baseMark.size());
        mark = json.find(World::baseMark);
    }
    out.append(json);
}

static void appendEncoded(std::string &out, std::string_view target)
{
    for (const char c : target) {
        switch (c) {
        case '[':
            out += "%5B";
            break;
        case ']':
            out += "%5D";
            break;
        case '"':
            out += "%22";
            break;
        case '\\':
            out += "%5C";
            break;
        default:
            out += c;
        }
    }
}

std::string linkOf(const IncomingRequest &request)
{
    auto link = request.base;
    appendEncoded(link, request.http->target);
    return link;
}

std::string linkOf(const IncomingRequest &request, std::string_view cursor)
{
    const auto target = request.http->target;
    const auto mark = std::min(target.find('?'), target.size());
    auto link = request.base;
    appendEncoded(link, target.substr(0, mark));
    char separator = '?';
    if (!cursor.empty()) {
        link.append("?cursor=").append(cursor);
        separator = '&';
    }
    auto rest = mark < target.size() ? target.substr(mark + 1) : std::string_view();
    while (!rest.empty()) {
        const auto end = std::min(rest.find('&'), rest.size());
        const auto item = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (item.starts_with("cursor="))
            continue;
        link += separator;
        appendEncoded(link, item);
        separator = '&';
    }
    return link;
}

DocumentWriter::DocumentWriter(World &world, const IncomingRequest &request, int target)
    : m_world(world)
    , m_request(request)
{
    const auto *include = request.parameter(u"include");
    for (const auto &name : include ? include->values : QStringList()) {
        const auto &entry = world.catalog().entries()[std::size_t(target)];
        const auto *relationship = entry.relationship(name);
        if (!relationship)
            continue;
        const int limit = request.integer(u"limit[%1]"_s.arg(name), defaultIncluded);
        m_inclusions.push_back({int(relationship - entry.relationships.data()), std::size_t(limit)});
    }
}

const DocumentWriter::Selection &DocumentWriter::selection(int entryIndex)
{
    const auto known = m_selections.find(entryIndex);
    if (known != m_selections.end())
        return known->second;
    const auto &entry = m_world.catalog().entries()[std::size_t(entryIndex)];
    const auto *fields = m_request.parameter(u"fields[%1]"_s.arg(entry.type));
    Selection selection{.isPartial = fields != nullptr, .attributes = {}, .relationships = {}};
    for (const auto &attribute : entry.attributes)
        selection.attributes.push_back(attribute.readable && (!fields || fields->values.contains(attribute.name)));
    for (const auto &relationship : entry.relationships)
        selection.relationships.push_back(relationship.readable
                                          && (!fields || fields->values.contains(relationship.name)));
    return m_selections.emplace(entryIndex, std::move(selection)).first->second;
}

std::string DocumentWriter::linkage(ObjectRef object) const
{
    std::string out = "{\"type\":\"";
    append(out, m_world.entryOf(object).type);
    out += "\",\"id\":";
    appendJsonString(out, m_world.idBytes(object));
    out += '}';
    return out;
}

/// Addresses get the name of this server, those with a signature a fresh one.
void DocumentWriter::appendValue(std::string &out, std::string_view json)
{
    const auto mark = json.find(World::signatureMark);
    if (mark == std::string_view::npos)
        return appendWithBase(out, json, m_request.base);
    appendWithBase(out, json.substr(0, mark), m_request.base);
    out += signedQuery(m_world);
    appendValue(out, json.substr(mark + World::signatureMark.size()));
}

void DocumentWriter::appendAttributes(std::string &out, ObjectRef object, const Selection &wanted)
{
    const auto &attributes = m_world.entryOf(object).attributes;
    const auto before = out.size();
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        const auto *json = wanted.attributes[i] ? m_world.json(object, int(i)) : nullptr;
        if (!json || *json == "null") // Apple's specification knows no null in answers
            continue;
        out += out.size() == before ? ",\"attributes\":{\"" : ",\"";
        append(out, attributes[i].name);
        out += "\":";
        appendValue(out, *json);
    }
    if (out.size() != before)
        out += '}';
}

void DocumentWriter::remember(ObjectRef object)
{
    if (m_written.insert(quint64(object.entry) << 32 | object.slot).second)
        m_included.push_back(object);
}

void DocumentWriter::appendLinked(std::string &out, ObjectRef object, const Inclusion &inclusion, bool toMany)
{
    const auto &linked = m_world.linkSlots(object, inclusion.relationship);
    const int target = m_world.targetEntry(object.entry, inclusion.relationship);
    if (!toMany) {
        out += "\"data\":" + linkage({target, linked.front()});
        remember({target, linked.front()});
        return;
    }
    out += "\"meta\":{\"paging\":{\"total\":" + std::to_string(linked.size())
        + ",\"limit\":" + std::to_string(inclusion.limit) + "}},\"data\":[";
    for (std::size_t i = 0; i < std::min(linked.size(), inclusion.limit); ++i) {
        if (i > 0)
            out += ',';
        out += linkage({target, linked[i]});
        remember({target, linked[i]});
    }
    out += ']';
}

/// False, and nothing written, when there is nothing to say of the relationship.
bool DocumentWriter::appendRelationship(std::string &out, ObjectRef object, int index, bool isPrimary)
{
    const auto &entry = m_world.entryOf(object);
    const auto &info = entry.relationships[std::size_t(index)];
    const auto inclusion = std::find_if(m_inclusions.begin(), m_inclusions.end(),
                                        [index](const Inclusion &each) { return each.relationship == index; });
    const bool hasData
        = isPrimary && inclusion != m_inclusions.end() && (info.toMany || !m_world.linkSlots(object, index).empty());
    const bool hasLinks = info.linked && entry.hasCollection && (info.linkageGet || info.related);
    if (!hasData && !hasLinks)
        return false;

    out += '"';
    append(out, info.name);
    out += "\":{";
    if (hasData)
        appendLinked(out, object, *inclusion, info.toMany);
    if (hasLinks) {
        const auto self = m_request.base + collectionPath(entry) + '/' + m_world.idBytes(object);
        out += hasData ? ",\"links\":{" : "\"links\":{";
        if (info.linkageGet) {
            out += "\"self\":\"" + self + "/relationships/";
            append(out, info.name);
            out += info.related ? "\"," : "\"";
        }
        if (info.related) {
            out += "\"related\":\"" + self + '/';
            append(out, info.name);
            out += '"';
        }
        out += '}';
    }
    out += '}';
    return true;
}

void DocumentWriter::appendRelationships(std::string &out, ObjectRef object, const Selection &wanted, bool isPrimary)
{
    std::string text;
    for (std::size_t i = 0; i < wanted.relationships.size(); ++i) {
        if (!wanted.relationships[i])
            continue;
        const auto size = text.size();
        if (size > 0)
            text += ',';
        if (!appendRelationship(text, object, int(i), isPrimary))
            text.resize(size);
    }
    if (!text.empty())
        out += ",\"relationships\":{" + text + '}';
}

void DocumentWriter::appendResource(std::string &out, ObjectRef object, bool isPrimary)
{
    const auto &entry = m_world.entryOf(object);
    const auto &wanted = selection(object.entry);
    out += "{\"type\":\"";
    append(out, entry.type);
    out += "\",\"id\":";
    appendJsonString(out, m_world.idBytes(object));
    appendAttributes(out, object, wanted);
    appendRelationships(out, object, wanted, isPrimary);
    if (entry.hasCollection)
        out += ",\"links\":{\"self\":\"" + m_request.base + collectionPath(entry) + '/' + m_world.idBytes(object)
            + "\"}";
    out += '}';
}

void DocumentWriter::appendIncluded(std::string &out)
{
    if (m_inclusions.empty())
        return;
    out += ",\"included\":[";
    for (std::size_t i = 0; i < m_included.size(); ++i) {
        if (i > 0)
            out += ',';
        appendResource(out, m_included[i], false);
    }
    out += ']';
}

std::string DocumentWriter::one(ObjectRef object)
{
    m_written.insert(quint64(object.entry) << 32 | object.slot);
    std::string out = "{\"data\":";
    appendResource(out, object, true);
    appendIncluded(out);
    out += ",\"links\":{\"self\":\"" + linkOf(m_request) + "\"}}";
    return out;
}

std::string DocumentWriter::created(ObjectRef object)
{
    std::string out = "{\"data\":";
    appendResource(out, object, true);
    const auto &entry = m_world.entryOf(object);
    const auto self = entry.crud.contains(u'G') ? m_request.base + collectionPath(entry) + '/' + m_world.idBytes(object)
                                                : linkOf(m_request);
    out += ",\"links\":{\"self\":\"" + self + "\"}}";
    return out;
}

std::string DocumentWriter::many(const std::vector<ObjectRef> &objects, const std::string &rest)
{
    for (const auto object : objects)
        m_written.insert(quint64(object.entry) << 32 | object.slot);
    std::string out = "{\"data\":[";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (i > 0)
            out += ',';
        appendResource(out, objects[i], true);
    }
    out += ']';
    appendIncluded(out);
    out += rest;
    out += '}';
    return out;
}
