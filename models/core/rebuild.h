// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

/// Does a piece of work that many signals ask for: once for all of a turn of the event loop, and never for more than
/// about a sixth of the time, however often it is asked for.
class Rebuild final : public QObject
{
    Q_OBJECT
public:
    explicit Rebuild(std::function<void()> work, QObject *parent = nullptr);

    void ask(); ///< work that is due already covers this one
    bool isDue() const { return m_timer.isActive(); }

private:
    void run();

    std::function<void()> m_work;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the end of the last run
    qint64 m_lastTook = 0; ///< milliseconds
};
