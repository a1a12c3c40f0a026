// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorerplace.h"

#include "models/explorer/explorerroutes.h"

#include <algorithm>

static constexpr std::size_t longestHistory = 200;

ExplorerPlace ExplorerPlace::collection(const QString &entry, const QString &title)
{
    ExplorerPlace place;
    place.entry = entry;
    place.title = title;
    return place;
}

ListSource ExplorerPlace::source() const
{
    return kind == Kind::Related ? ListSource(key, relationship) : ListSource(entry);
}

const OperationInfo *ExplorerPlace::operation(const Catalog &catalog) const
{
    if (kind == Kind::Document)
        return document.isEmpty() ? nullptr : catalog.operation(HttpMethod::Get, document);
    return kind == Kind::Collection || kind == Kind::Related ? listOperation(catalog, source()) : nullptr;
}

bool ExplorerPlace::isSame(const ExplorerPlace &other) const
{
    return kind == other.kind && entry == other.entry && key == other.key && relationship == other.relationship
        && document == other.document && mediaType == other.mediaType && file == other.file;
}

void ExplorerHistory::visit(ExplorerPlace place)
{
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    if (m_places.size() >= longestHistory)
        m_places.erase(m_places.begin());
    m_places.push_back(std::make_shared<const ExplorerPlace>(std::move(place)));
    m_at = m_places.size() - 1;
}

void ExplorerHistory::change(const ExplorerPlace &place)
{
    m_places[m_at] = std::make_shared<const ExplorerPlace>(place);
}

std::vector<std::shared_ptr<const ExplorerPlace>> ExplorerHistory::trail() const
{
    std::vector<std::shared_ptr<const ExplorerPlace>> places;
    for (auto place = isEmpty() ? nullptr : shared(); place; place = place->origin)
        places.push_back(place);
    std::reverse(places.begin(), places.end());
    return places;
}
