// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/workerqueue.h"

WorkerQueue::WorkerQueue(const QString &name, QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkerQueue::~WorkerQueue()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void WorkerQueue::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, work = std::move(work)] {
            if (!m_thread.isInterruptionRequested())
                work();
        },
        Qt::QueuedConnection);
}

void WorkerQueue::post(const QPointer<QObject> &context, std::function<void()> call)
{
    // Only carried along in the worker's thread, never looked at: the context lives here and may die here.
    QMetaObject::invokeMethod(
        this,
        [context, call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}
