// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/applyjob.h"

#include <QFrame>

class ApplyProgress;
class QPushButton;
class RateBudget;
class TextLabel;

/// What the next apply will take; while one runs, how far it is, with pause and cancel; afterwards, what came of it.
class ApplyBar final : public QFrame
{
    Q_OBJECT
public:
    ApplyBar(ApplyJob &apply, const RateBudget &budget, QWidget *parent = nullptr);

    /// What is ticked.
    void setChosen(const QList<ChangeId> &chosen, int errors);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showIdle();

    ApplyJob &m_apply;
    const RateBudget &m_budget;
    QList<ChangeId> m_chosen;
    int m_errors = 0;
    TextLabel *m_words;
    TextLabel *m_details;
    QWidget *m_idle;
    ApplyProgress *m_running;
    QPushButton *m_start;
    QPushButton *m_retry;
};
