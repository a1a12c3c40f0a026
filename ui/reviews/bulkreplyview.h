// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changesender.h"
#include "models/reviews/bulkreplymodel.h"
#include "ui/shell/workspace.h"

class Banner;
class FormField;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class TableView;
class TextLabel;

/// Replies to many reviews: a template, what it becomes for each, and their way to the server.
class BulkReplyView final : public QWidget
{
    Q_OBJECT
public:
    BulkReplyView(const PageContext &context, std::function<QString(const QString &app)> nameOf,
                  QWidget *parent = nullptr);

    void setReviews(const QList<ReviewRecord> &reviews);
    BulkReplyModel &model() { return m_model; }

signals:
    void leaveWanted();
    void manageTemplatesWanted();

private:
    QWidget *buildTop();
    QWidget *buildDetail();
    void fillTemplates();
    void chooseTemplate(int index);
    void showRow(int row);
    void refresh();
    void confirmSending();
    void send();

    PageContext m_context;
    BulkReplyModel m_model;
    ChangeSender m_sender;
    QComboBox *m_template;
    TextLabel *m_count;
    Banner *m_banner;
    QProgressBar *m_progress;
    TableView *m_table;
    QCheckBox *m_wanted;
    TextLabel *m_review;
    QPlainTextEdit *m_reply;
    FormField *m_replyField;
    QPushButton *m_send;
    QPushButton *m_pause;
    int m_row = -1;
};
