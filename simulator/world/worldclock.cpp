// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/worldclock.h"

WorldClock::WorldClock(const QDateTime &start)
    : m_base(start.toMSecsSinceEpoch())
{
    m_running.start();
}

qint64 WorldClock::milliseconds() const
{
    if (m_taskMoment)
        return *m_taskMoment;
    return m_standing ? m_base : m_base + m_running.elapsed();
}

QDateTime WorldClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds(), Qt::UTC);
}

void WorldClock::setStanding(bool standing)
{
    m_base = milliseconds();
    m_running.restart();
    m_standing = standing;
}

void WorldClock::turn(std::chrono::milliseconds by)
{
    m_base += by.count();
}

void WorldClock::after(std::chrono::milliseconds by, std::function<void()> task)
{
    m_tasks.emplace(milliseconds() + by.count(), std::move(task));
}

void WorldClock::at(const QDateTime &when, std::function<void()> task)
{
    m_tasks.emplace(when.toMSecsSinceEpoch(), std::move(task));
}

void WorldClock::settle()
{
    if (m_tasks.empty() || m_taskMoment)
        return;
    const auto until = milliseconds();
    while (!m_tasks.empty() && m_tasks.begin()->first <= until) {
        auto node = m_tasks.extract(m_tasks.begin());
        m_taskMoment = node.key();
        node.mapped()();
        m_taskMoment.reset();
    }
}
