// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string>
#include <unordered_map>

/// Requests per key in a rolling hour of the world's clock, counted by the minute.
class RateLimiter
{
public:
    explicit RateLimiter(int limit)
        : m_limit(limit)
    {
    }

    int limit() const { return m_limit; } ///< 0: none
    void setLimit(int limit) { m_limit = limit; }
    /// Counts a request at `minute` (since the epoch); false when the hour is used up.
    bool take(const std::string &key, qint64 minute);
    int remaining(const std::string &key, qint64 minute);
    void setRemaining(int remaining, qint64 minute); ///< for every key seen, and for those to come
    void forget() { m_hours.clear(); }

private:
    struct Hour
    {
        std::array<int, 60> counts{};
        qint64 last = 0;
        int total = 0;
    };
    Hour &roll(const std::string &key, qint64 minute);

    int m_limit;
    int m_used = 0; ///< that a new key starts with
    std::unordered_map<std::string, Hour> m_hours;
};
