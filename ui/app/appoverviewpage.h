// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/app/appoverviewloader.h"
#include "ui/shell/workspace.h"

class AppIconView;
class Banner;
class Card;
class DataTable;
class PageHeader;
class Placeholder;
class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

/// The chosen app: what it is, where its versions stand, its builds and what users say.
class AppOverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit AppOverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override { m_loader.load(); }
    void refresh() override { m_loader.refresh(); }
    void setApp(const ResourceKey &app) override { m_loader.setApp(app); }
    bool isLoading() const override { return m_loader.isLoading(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    Card *buildVersions();
    Card *buildBuilds();
    Card *buildReviews();
    void fitTables();
    void updateState();
    void updateHeader();
    void updateReviews();
    void updateReviewState();

    PageContext m_context;
    AppOverviewLoader m_loader;
    PageHeader *m_header;
    Banner *m_banner;
    AppIconView *m_icon;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    DataTable *m_versions = nullptr;
    DataTable *m_builds = nullptr;
    QStackedWidget *m_reviewStack = nullptr;
    Placeholder *m_reviewPlaceholder = nullptr;
    QVBoxLayout *m_reviews = nullptr;
    bool m_wasLoading = false;
};

/// The first place of an app.
Workspace appOverviewWorkspace();
