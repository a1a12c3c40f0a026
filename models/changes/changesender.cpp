// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/changesender.h"

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"

ChangeSender::ChangeSender(ApplyJob &apply, ChangeSet &changes, QObject *parent)
    : QObject(parent)
    , m_apply(apply)
    , m_changes(changes)
{
    connect(&apply, &ApplyJob::finished, this, &ChangeSender::onFinished);
    connect(&apply, &ApplyJob::phaseChanged, this, [this] {
        if (m_apply.phase() == ApplyJob::Phase::Idle)
            QMetaObject::invokeMethod(this, &ChangeSender::next, Qt::QueuedConnection);
    });
}

void ChangeSender::send(const QList<ChangeId> &changes)
{
    m_waiting += changes;
    next();
}

void ChangeSender::next()
{
    // What was taken back meanwhile is not sent.
    m_waiting.removeIf([this](ChangeId id) { return !m_changes.find(id); });
    if (m_waiting.isEmpty() || !m_sending.isEmpty() || !m_apply.start(m_waiting))
        return;
    m_sending = std::exchange(m_waiting, {});
}

void ChangeSender::onFinished()
{
    if (m_sending.isEmpty())
        return;
    for (const auto &item : m_apply.items()) {
        if (!m_sending.contains(item.change))
            continue;
        const bool sent = item.state == ApplyJob::Item::State::Applied;
        m_sent += sent ? 1 : 0;
        m_failed += sent ? 0 : 1;
    }
    m_sending.clear();
    if (m_waiting.isEmpty())
        emit finished(std::exchange(m_sent, 0), std::exchange(m_failed, 0));
}
