// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rebuild.h"

#include <algorithm>

static constexpr int restFactor = 5; ///< rests that many times as long as the work took

Rebuild::Rebuild(std::function<void()> work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rebuild::run);
}

void Rebuild::ask()
{
    if (m_timer.isActive())
        return;
    const auto rest = m_since.isValid() ? m_lastTook * restFactor - m_since.elapsed() : 0;
    m_timer.start(std::chrono::milliseconds(std::max<qint64>(rest, 0)));
}

void Rebuild::run()
{
    QElapsedTimer timer;
    timer.start();
    m_work();
    m_lastTook = timer.elapsed();
    m_since.start();
}
