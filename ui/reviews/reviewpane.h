// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reviews/reviewbook.h"

#include <QWidget>

class ApplyJob;
class Badge;
class Banner;
class Placeholder;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class ReplyEditor;
class Speller;
class TextLabel;

/// One review as a reader wants it, its answer, what was noted, and the reply.
class ReviewPane final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    ReviewPane(ReviewBook &book, ApplyJob &apply, Speller &speller, QWidget *parent = nullptr);

    void setReview(const ReviewRecord &review, const QString &appName);
    void clear();
    /// Instead of a review: what can be done with so many.
    void setSelectionCount(int count);
    const ReviewRecord &review() const { return m_review; } ///< its id is empty when none is shown
    ReplyEditor *editor() const { return m_editor; }
    /// Marks, drafts and what is staged may have changed.
    void refresh();
    /// The review is no longer on the server; its draft stays where it is.
    void showGone();

signals:
    void doneWanted(bool done);
    void copyTextWanted();
    void copyLinkWanted();
    void openWanted(const ResourceKey &key);
    void deletionWanted();
    void unstageWanted();
    void sendStagedWanted();
    void bulkReplyWanted();

private:
    QWidget *buildReview();
    QWidget *buildActions();
    QWidget *buildAnswer();
    QWidget *buildNotes();
    void fillFacts();
    void fillAnswer();
    void fillState();

    ReviewBook &m_book;
    ApplyJob &m_apply;
    ReviewRecord m_review;
    QString m_appName;
    QStackedWidget *m_stack;
    Placeholder *m_empty;
    Placeholder *m_selection;
    QScrollArea *m_area;
    QVBoxLayout *m_stars;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_body;
    Banner *m_banner;
    QPushButton *m_unstage;
    QWidget *m_answer;
    TextLabel *m_answerFacts;
    Badge *m_answerState;
    TextLabel *m_answerText;
    QPushButton *m_delete;
    QPushButton *m_done;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
    ReplyEditor *m_editor;
    bool m_isGone = false;
};
