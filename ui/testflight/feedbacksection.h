// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/feedbackdata.h"
#include "ui/testflight/tablesection.h"

class QComboBox;

/// What testers sent: screenshots with a comment, and crashes with their logs.
class FeedbackSection final : public TableSection
{
    Q_OBJECT
public:
    FeedbackSection(const PageContext &context, TestFlightData &data, QWidget *parent = nullptr);

    int parts() const override { return TestFlightData::Builds; }
    bool isLoading() const override { return m_feedback.isLoading(); }
    void activate() override;
    void refresh() override { m_feedback.refresh(); }

private:
    void onData() override;
    void onSelection() override;
    const Feedback *chosen() const;
    QWidget *detailOf(const Feedback &feedback);
    void showDetail() override;
    void setDone();
    void remove();
    void exportAll();

    FeedbackData m_feedback;
    FeedbackModel m_model;
    QComboBox *m_kind;
    QComboBox *m_build;
    QAbstractButton *m_done;
    QAbstractButton *m_remove;
    QString m_shown;
};
