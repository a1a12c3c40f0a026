// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/listing.h"

#include "simulator/server/documentwriter.h"
#include "simulator/server/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int defaultLimit = 50;
static constexpr std::size_t keptLists = 16;

Listing::Listing(World &world)
    : m_world(world)
{
}

bool Listing::passes(const IncomingRequest &request, ObjectRef object) const
{
    for (const auto &given : request.parameters) {
        const auto &name = given.info->name;
        if (name.startsWith("filter["_L1)) {
            if (!passesFilter(m_world, object, QStringView(name).sliced(7).chopped(1), given.values))
                return false;
        } else if (name.startsWith("exists["_L1)) {
            const auto what = QStringView(name).sliced(7).chopped(1);
            const bool wanted = given.values.value(0) == "true"_L1;
            if (hasValue(m_world, object, what) != wanted)
                return false;
        }
    }
    return true;
}

/// What tells one list from another: everything asked but the page.
static std::string listKey(const IncomingRequest &request, const std::string &listName)
{
    auto key = listName;
    for (const auto &given : request.parameters) {
        const auto &name = given.info->name;
        if (name.startsWith("filter["_L1) || name.startsWith("exists["_L1) || name == "sort"_L1)
            key += '\n' + name.toStdString() + '=' + given.values.join(u',').toStdString();
    }
    return key;
}

const World::Slots &Listing::rows(const IncomingRequest &request, int entry, const std::string &listName,
                                  const std::function<World::Slots()> &all)
{
    const auto key = listKey(request, listName);
    const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&](const Rows &each) {
        return each.name == key && each.revision == m_world.revision();
    });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return m_recent.front().indexes;
    }
    auto rows = all();
    if (key.size() > listName.size()) {
        std::erase_if(rows, [&](quint32 slot) { return !passes(request, {entry, slot}); });
        if (const auto *sort = request.parameter(u"sort"))
            sortSlots(m_world, entry, sort->values, rows);
    }
    std::erase_if(m_recent, [&key](const Rows &each) { return each.name == key; });
    m_recent.push_front({key, m_world.revision(), std::move(rows)});
    if (m_recent.size() > keptLists)
        m_recent.pop_back();
    return m_recent.front().indexes;
}

/// A cursor names the last object of the page before and its place, so that a page neither repeats nor skips when
/// something was added or removed in between.
static std::string makeCursor(std::size_t next, const std::string &lastId)
{
    const auto text = QByteArray::number(qulonglong(next)) + ':' + QByteArray::fromStdString(lastId);
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

std::size_t Listing::start(const QString &cursor, int entry, const World::Slots &rows, bool *good) const
{
    const auto bytes = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto text = bytes ? *bytes : QByteArray();
    const auto colon = text.indexOf(':');
    const auto place = std::size_t(text.left(colon).toULongLong(good));
    *good = *good && colon > 0 && place > 0;
    if (!*good)
        return 0;
    const auto lastId = text.sliced(colon + 1).toStdString();
    const auto isLast = [&](quint32 slot) { return m_world.idBytes({entry, slot}) == lastId; };
    if (place <= rows.size() && isLast(rows[place - 1]))
        return place;
    const auto found = std::find_if(rows.begin(), rows.end(), isLast);
    return found != rows.end() ? std::size_t(found - rows.begin()) + 1 : std::min(place, rows.size());
}

ListSlice Listing::page(const IncomingRequest &request, int entry, const std::string &listName,
                        const std::function<World::Slots()> &all)
{
    const auto &found = rows(request, entry, listName, all);
    const auto limit = std::size_t(request.integer(u"limit", defaultLimit));
    std::size_t begin = 0;
    if (!request.cursor.isNull()) {
        bool good = false;
        begin = start(request.cursor, entry, found, &good);
        if (!good)
            return {
                {},
                {},
                {refuse::parameter(u"INVALID"_s, u"cursor"_s, u"'%1' is not a valid cursor"_s.arg(request.cursor))}};
    }
    const auto end = std::min(begin + limit, found.size());
    ListSlice page;
    for (auto i = begin; i < end; ++i)
        page.objects.push_back({entry, found[i]});
    page.rest = ",\"links\":{\"self\":\"" + linkOf(request) + '"';
    if (begin > 0)
        page.rest += ",\"first\":\"" + linkOf(request, {}) + '"';
    std::string cursor;
    if (end < found.size()) {
        cursor = makeCursor(end, m_world.idBytes({entry, found[end - 1]}));
        page.rest += ",\"next\":\"" + linkOf(request, cursor) + '"';
    }
    page.rest
        += "},\"meta\":{\"paging\":{\"total\":" + std::to_string(found.size()) + ",\"limit\":" + std::to_string(limit);
    if (!cursor.empty())
        page.rest += ",\"nextCursor\":\"" + cursor + '"';
    page.rest += "}}";
    return page;
}
