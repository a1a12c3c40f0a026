// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

/// What time it is and how to be woken later. Pauses and retries use nothing else, so tests turn time by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0; ///< UTC
    /// Calls once after `delay`, unless `context` dies before.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;
};
