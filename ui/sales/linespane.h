// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortfilterproxy.h"
#include "models/documents/openeddocument.h"
#include "models/sales/replygroup.h"
#include "models/sales/reportlinesmodel.h"
#include "ui/shell/workspace.h"

#include <QFutureWatcher>

class Banner;
class DataTable;
class DelimitedView;
class QPushButton;
class QStackedWidget;
class TextLabel;

/// The report lines behind a number, and the raw file a line is from.
class LinesPane final : public QFrame
{
    Q_OBJECT
public:
    explicit LinesPane(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the lines and comes up.
    void showLines(const ReportQuery &query, const QString &title);
    bool isLoading() const { return m_load != nullptr || m_opening.isRunning(); }

signals:
    void loadingChanged();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    void load();
    void takeLines(const ReportLines &lines);
    void openFile();
    void onOpened();
    void leaveFile();
    void openExportMenu();
    void leave();
    void updateActions();

    PageContext m_context;
    ReportLinesModel m_model;
    SortFilterProxy m_proxy;
    ReportQuery m_query;
    QString m_title;
    QString m_fileName;
    TextLabel *m_heading;
    TextLabel *m_count;
    Banner *m_banner;
    QStackedWidget *m_stack;
    DataTable *m_table;
    DelimitedView *m_file;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_export;
    std::unique_ptr<ReplyGroup> m_load;
    QFutureWatcher<OpenedDocument> m_opening;
};
