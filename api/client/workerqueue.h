// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

/// One thread that does work in the order it is given. The destructor drops what has not begun, asks its thread for
/// interruption (QThread::isInterruptionRequested) and waits for the work at hand, so the work may refer to whatever
/// outlives the queue.
class WorkerQueue final : public QObject
{
    Q_OBJECT
public:
    explicit WorkerQueue(const QString &name, QObject *parent = nullptr);
    ~WorkerQueue() override;

    void run(std::function<void()> work);

    /// From within work: calls in the queue's own thread, unless `context` has died by then.
    void post(const QPointer<QObject> &context, std::function<void()> call);

private:
    QThread m_thread;
    QObject m_worker; ///< lives in the thread; work is sent to it as events
};
