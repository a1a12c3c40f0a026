// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/viewstate.h"

#include <QWidget>

#include <memory>

class ApplyJob;
class ApplyProgress;
class DataTable;
class Dialogs;
class Placeholder;
class QAction;
class QLabel;
class QVBoxLayout;
class RateBudget;
class RequestLog;
class RequestLogFilter;
class RequestLogModel;
class SegmentedControl;
struct RequestLogEntry;

/// What the account is doing and has done: every request with its outcome, to be copied for support. Its widgets are
/// made when it is first shown: most starts of the program never open it.
class ActivityPanel : public QWidget
{
    Q_OBJECT
public:
    ActivityPanel(Dialogs &dialogs, const ViewState &state, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    void setLog(RequestLog *log); ///< null: no account
    /// Shows the job above the requests while it runs; null: no account.
    void setApply(ApplyJob *apply, const RateBudget *budget);
    int running() const;

    void setVisible(bool visible) override;

signals:
    void runningChanged(int running);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildHeader();
    void connectActions();
    void showLog();
    void showJob();
    void refreshWords();
    void updateActions();
    const RequestLogEntry *selected() const;
    void copy(const QString &text, const QString &said);

    Dialogs &m_dialogs;
    ViewState m_state;
    RequestLog *m_log = nullptr;
    ApplyJob *m_apply = nullptr;
    const RateBudget *m_budget = nullptr;
    ApplyProgress *m_job = nullptr; ///< made with the first run that is seen
    std::unique_ptr<RequestLogModel> m_model;
    std::unique_ptr<RequestLogFilter> m_filter;
    DataTable *m_table = nullptr; ///< null, as all that follows, until the panel is first shown
    SegmentedControl *m_show = nullptr;
    QAction *m_copyCurl = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyUrl = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_close = nullptr;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_column = nullptr;
};
