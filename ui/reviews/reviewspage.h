// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectoryloader.h"
#include "models/changes/changesender.h"
#include "models/reviews/reviewdesk.h"
#include "models/reviews/reviewexport.h"
#include "models/spelling/speller.h"
#include "ui/shell/workspace.h"

class Banner;
class BulkReplyView;
class PageHeader;
class Placeholder;
class QSplitter;
class QStackedWidget;
class QueuePane;
class ReviewChartsView;
class ReviewFilterBar;
class ReviewListView;
class ReviewPane;
class SegmentedControl;
class SidePanel;
class TemplatesPanel;

/// The review desk: queues, the list, and the review with its reply. Of one app, or of all.
class ReviewsPage final : public Page
{
    Q_OBJECT
public:
    enum class Scope { OneApp, AllApps };

    ReviewsPage(const PageContext &context, Scope scope, QWidget *parent = nullptr);
    ~ReviewsPage() override;

    void load() override;
    void refresh() override;
    void setApp(const ResourceKey &app) override;
    bool open(const ResourceKey &key) override;
    bool isLoading() const override;

    ReviewDesk &desk() { return m_desk; }
    void showCharts();
    /// Replies to what is chosen in the list.
    void showBulkReply();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    QWidget *buildDesk();
    void connectDesk();
    void connectPane();
    void fetch(bool atOnce);
    QStringList appsToFetch() const;
    QString appName(const QString &app) const;
    void showView(int index);
    void showCurrent();
    void move(int rows);
    void onDone(bool done);
    void send(const QString &text);
    void stage(const QString &text);
    void sendStaged();
    void copyText();
    void copyLink();
    void deleteAnswer();
    void saveFilter();
    void openExportMenu();
    void exportAs(ReviewExport::Format format, bool all);
    void showTemplates();
    void hideTemplates();
    void updateState();
    void updateLoading();
    std::vector<ReviewRow> chosen() const;

    const Scope m_scope;
    PageContext m_context;
    ReviewBook &m_book;
    ReviewDesk m_desk;
    AppDirectory m_apps;
    AppDirectoryLoader m_appsLoader;
    Speller m_speller;
    ChangeSender m_sender;
    ResourceKey m_app;
    QString m_openNext; ///< id of the review to show once it is there
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_view;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QueuePane *m_queues;
    ReviewFilterBar *m_filter;
    QStackedWidget *m_listStack;
    Placeholder *m_placeholder;
    ReviewListView *m_list;
    ReviewPane *m_pane;
    ReviewChartsView *m_charts;
    BulkReplyView *m_bulk;
    SidePanel *m_side;
    TemplatesPanel *m_templates = nullptr; ///< built when first wanted
    QAction *m_bulkAction = nullptr;
    QAction *m_exportAction = nullptr;
    std::unique_ptr<ReviewExport> m_export;
    ReviewRow m_shown = 0;
    int m_place = 0; ///< of the review shown, for when it has left the list
    bool m_wasLoading = false;
};

Workspace reviewsWorkspace(); ///< of the chosen app
Workspace teamReviewsWorkspace(); ///< of all apps
