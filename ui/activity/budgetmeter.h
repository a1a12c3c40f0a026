// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class RateBudget;

/// How much of the hour's requests is left: a bar and a figure; says when the account pauses and until when.
class BudgetMeter : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetMeter(QWidget *parent = nullptr);
    void setBudget(const RateBudget *budget); ///< null: none, and the meter hides
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QPointer<const RateBudget> m_budget;
    QString m_text;
    double m_share = 1;
    bool m_paused = false;
};
