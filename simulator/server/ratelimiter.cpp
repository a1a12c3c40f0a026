// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/ratelimiter.h"

#include <algorithm>

RateLimiter::Hour &RateLimiter::roll(const std::string &key, qint64 minute)
{
    const auto [place, isNew] = m_hours.try_emplace(key);
    auto &hour = place->second;
    if (isNew) {
        hour.last = minute;
        hour.counts[std::size_t(minute % 60)] = hour.total = m_used;
    }
    for (auto passed = std::max(hour.last + 1, minute - 59); passed <= minute; ++passed) {
        auto &count = hour.counts[std::size_t(passed % 60)];
        hour.total -= count;
        count = 0;
    }
    hour.last = std::max(hour.last, minute);
    return hour;
}

bool RateLimiter::take(const std::string &key, qint64 minute)
{
    if (m_limit <= 0)
        return true;
    auto &hour = roll(key, minute);
    if (hour.total >= m_limit)
        return false;
    ++hour.total;
    ++hour.counts[std::size_t(hour.last % 60)];
    return true;
}

int RateLimiter::remaining(const std::string &key, qint64 minute)
{
    return m_limit <= 0 ? 0 : std::max(0, m_limit - roll(key, minute).total);
}

void RateLimiter::setRemaining(int remaining, qint64 minute)
{
    m_used = std::max(0, m_limit - remaining);
    for (auto &[key, hour] : m_hours) {
        hour = {};
        hour.last = minute;
        hour.counts[std::size_t(minute % 60)] = hour.total = m_used;
    }
}
