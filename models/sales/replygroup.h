// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"

#include <QPointer>

#include <vector>

/// Replies that are wanted together. Whoever has it puts a new one in its place when something newer is wanted:
/// deleting it gives up what is still open, and none of its callbacks comes after that.
class ReplyGroup final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ReplyGroup() override { giveUp(); }

    /// `take` may add more.
    template <typename T, typename Take>
    void add(ApiReply<T> *reply, Take take)
    {
        ++m_left;
        m_open.emplace_back(reply);
        reply->then(
            this,
            [this, take](const T &value) {
                if (m_left < 0) // has failed
                    return;
                const QPointer<ReplyGroup> self(this);
                take(value);
                if (self && --m_left == 0)
                    emit finished();
            },
            [this](const ApiError &error) {
                if (m_left < 0)
                    return;
                m_left = -1;
                giveUp();
                emit failed(error);
            });
    }

signals:
    void finished(); ///< all are there
    void failed(const ApiError &error); ///< the first that was not

private:
    void giveUp();

    std::vector<QPointer<ApiReplyBase>> m_open;
    int m_left = 0;
};
