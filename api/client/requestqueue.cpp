// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/requestqueue.h"

#include <algorithm>

bool RequestQueue::remove(quint64 id)
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [id](auto &lane) { return std::erase(lane, id) > 0; });
}

std::optional<quint64> RequestQueue::takeNext()
{
    for (auto &lane : m_lanes) {
        if (lane.empty())
            continue;
        const auto id = lane.front();
        lane.pop_front();
        return id;
    }
    return std::nullopt;
}

bool RequestQueue::isEmpty() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane.empty(); });
}
