// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <functional>
#include <map>

/// The world's time: stands at a given start while the world is made, then runs with real time; can be turned forward,
/// and holds what is to happen later. A token's expiry is judged by real time, not by this clock.
class WorldClock
{
public:
    explicit WorldClock(const QDateTime &start);

    QDateTime now() const;
    /// A clock that stands moves by turn() alone, which makes answers repeatable to the byte.
    void setStanding(bool standing);
    bool isStanding() const { return m_standing; }
    void turn(std::chrono::milliseconds by);

    /// `task` runs on the first settle() after `by` has passed; now() is then the moment it was due.
    void after(std::chrono::milliseconds by, std::function<void()> task);
    void at(const QDateTime &when, std::function<void()> task);
    /// Runs everything due, in order, including what those tasks add. The server calls it before each request.
    void settle();

private:
    qint64 milliseconds() const;

    qint64 m_base; ///< since the epoch, when m_running was started
    QElapsedTimer m_running;
    bool m_standing = true;
    std::optional<qint64> m_taskMoment;
    std::multimap<qint64, std::function<void()>> m_tasks;
};
