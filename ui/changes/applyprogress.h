// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ApplyJob;
class QProgressBar;
class QPushButton;
class RateBudget;
class TextLabel;

/// How far a running apply is, with pause and cancel. Says nothing of use while none runs.
class ApplyProgress final : public QWidget
{
    Q_OBJECT
public:
    ApplyProgress(ApplyJob &apply, const RateBudget &budget, QWidget *parent = nullptr);

private:
    void refresh();
    void pauseOrResume();
    QString details() const;

    ApplyJob &m_apply;
    const RateBudget &m_budget;
    TextLabel *m_words;
    TextLabel *m_details;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};
