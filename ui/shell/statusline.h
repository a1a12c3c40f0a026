// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class BudgetMeter;
class QLabel;
class QPushButton;
class RateBudget;

/// The line under the page: what goes on at the moment, the rate budget, and the way to the activity panel.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPlaceText(const QString &text); ///< where the data comes from
    void setJobText(const QString &text); ///< takes the place's room while it is not empty
    void setBudget(const RateBudget *budget);
    void setRunning(int running);
    void setActivityOpen(bool open);

signals:
    void activityToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshText();

    QString m_place;
    QString m_job;
    QLabel *m_text;
    BudgetMeter *m_budget;
    QPushButton *m_activity;
};
