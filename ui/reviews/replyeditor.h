// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

#include <QTimer>
#include <QWidget>

class FormField;
class QMenu;
class QPushButton;
class Speller;
class SpelledTextEdit;
class TextLabel;

/// Where a reply is written: templates, counter, spelling. What is typed is kept as a draft by itself.
class ReplyEditor final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ReplyEditor(ReviewBook &book, Speller &speller, QWidget *parent = nullptr);
    ~ReplyEditor() override;

    /// Keeps the draft of the review before, and shows that of this one; its staged reply where there is one.
    void setReview(const ReviewRecord &review, const QString &appName);
    QString text() const;
    void insertTemplate(const ReplyTemplate &reply);
    void focusText();
    /// Writes the draft now.
    void keepDraft();

signals:
    void sendWanted(const QString &text);
    void stageWanted(const QString &text);
    void manageTemplatesWanted();

private:
    void fillTemplates();
    void refresh();
    QString problem() const;

    ReviewBook &m_book;
    ReviewRecord m_review;
    QString m_appName;
    SpelledTextEdit *m_edit;
    FormField *m_field;
    QPushButton *m_templates;
    QMenu *m_menu;
    QPushButton *m_stage;
    QPushButton *m_send;
    QTimer m_pause;
};
