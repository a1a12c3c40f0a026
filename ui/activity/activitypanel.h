// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/viewstate.h"

#include <QWidget>

#include <memory>

class DataTable;
class Dialogs;
class Placeholder;
class RequestLog;
class RequestLogFilter;
class RequestLogModel;
class SegmentedControl;
struct RequestLogEntry;

/// What the account is doing and has done: every request with its outcome, to be copied for support.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    ActivityPanel(Dialogs &dialogs, const ViewState &state, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    void setLog(RequestLog *log); ///< null: no account
    int running() const;

signals:
    void runningChanged(int running);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void updateActions();
    const RequestLogEntry *selected() const;
    void copy(const QString &text, const QString &said);

    ViewState m_state;
    RequestLog *m_log = nullptr;
    std::unique_ptr<RequestLogModel> m_model;
    std::unique_ptr<RequestLogFilter> m_filter;
    SegmentedControl *m_show;
    DataTable *m_table;
    class QAction *m_copyCurl;
    QAction *m_copyId;
    QAction *m_copyUrl;
    QAction *m_clear;
    class QLabel *m_title;
};
