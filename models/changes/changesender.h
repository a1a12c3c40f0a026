// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"

#include <QObject>

#include <optional>

class ApplyJob;
class ChangeSet;

/// Sends some of what is staged at once, after any run that is under way. What fails stays staged, with its reason.
class ChangeSender final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ChangeSender(ApplyJob &apply, ChangeSet &changes, QObject *parent = nullptr);

    void send(const QList<ChangeId> &changes);
    bool isBusy() const { return !m_waiting.isEmpty() || !m_sending.isEmpty(); }

signals:
    /// Of everything that was given to send(), once nothing of it is under way.
    void finished(int sent, int failed);

private:
    void next();
    void onFinished();

    ApplyJob &m_apply;
    ChangeSet &m_changes;
    QList<ChangeId> m_waiting;
    QList<ChangeId> m_sending;
    int m_sent = 0;
    int m_failed = 0;
};
