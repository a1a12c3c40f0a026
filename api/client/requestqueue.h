// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apirequest.h"

#include <array>
#include <deque>
#include <optional>

/// Who is next: by priority, then first come first served.
class RequestQueue
{
public:
    void append(quint64 id, Priority priority) { lane(priority).push_back(id); }
    /// Ahead of its equals: for what was under way already.
    void prepend(quint64 id, Priority priority) { lane(priority).push_front(id); }
    bool remove(quint64 id);
    std::optional<quint64> takeNext();
    bool isEmpty() const;

private:
    std::deque<quint64> &lane(Priority priority) { return m_lanes[std::size_t(priority)]; }

    std::array<std::deque<quint64>, 3> m_lanes;
};
