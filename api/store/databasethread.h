// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"

#include <QPointer>
#include <QThread>

#include <memory>

/// A database with a thread of its own, which does what it is asked in the order of the calls. Replies belong to
/// `owner` and finish in its thread.
template <typename Database>
class DatabaseThread
{
public:
    DatabaseThread(QObject *owner, const QString &name, std::unique_ptr<Database> database)
        : m_owner(owner)
        , m_database(std::move(database))
    {
        m_thread.setObjectName(name);
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }

    /// Does everything asked for before; replies still open finish later with `closed`.
    void close(const ApiError &closed)
    {
        m_closed = closed;
        QMetaObject::invokeMethod(&m_worker, [this] {
            m_database.reset(); // its connection belongs to this thread
            m_thread.quit();
        });
        m_thread.wait();
        m_open.reset();
    }

    template <typename T, typename Work>
    ApiReply<T> *run(Work work)
    {
        auto *reply = new ApiReply<T>(m_owner);
        QObject::connect(m_open.get(), &QObject::destroyed, reply, [this, reply] { reply->abandon(m_closed); });
        QMetaObject::invokeMethod(&m_worker, [this, work = std::move(work), reply = QPointer(reply)] {
            auto result = work(*m_database);
            QMetaObject::invokeMethod(m_owner, [reply, result = std::move(result)] {
                if (reply)
                    reply->complete(result);
            });
        });
        return reply;
    }

private:
    QObject *m_owner;
    QThread m_thread;
    QObject m_worker; ///< lives in the thread; work is sent to it as events
    std::unique_ptr<Database> m_database; ///< touched by the thread only
    std::unique_ptr<QObject> m_open = std::make_unique<QObject>();
    ApiError m_closed;
};
