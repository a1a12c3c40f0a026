// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/release/releasechecks.h"
#include "models/release/releaseloader.h"
#include "models/release/releasestaging.h"
#include "models/release/whatsnewcarrier.h"
#include "ui/shell/workspace.h"

class Banner;
class PageHeader;
class Placeholder;
class QScrollArea;
class QStackedWidget;
class SidePanel;
class TimelineView;
class VersionView;

/// Versions on their way to the store: their timeline, and of the chosen one the build, the release, the submission and
/// what is still missing.
class ReleasePage final : public Page
{
    Q_OBJECT
public:
    explicit ReleasePage(const PageContext &context, QWidget *parent = nullptr);

    void load() override { m_loader.load(); }
    void refresh() override { m_loader.refresh(); }
    void setApp(const ResourceKey &app) override;
    bool isLoading() const override { return m_loader.isLoading(); }

private:
    void buildHeader();
    void connectView();
    void updateState();
    void act(ReleaseAction action);
    void confirm(const QString &title, const QString &text, const QString &button,
                 void (ReleaseStaging::*stage)(const ReleaseSituation &));
    void createVersion();
    void chooseBuild();
    void addItem();
    void goTo(const ReleaseFinding &finding);
    void tell(const QString &text);

    PageContext m_context;
    ReleaseLoader m_loader;
    ReleaseStaging m_staging;
    WhatsNewCarrier m_whatsNew;
    PageHeader *m_header;
    Banner *m_banner;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    TimelineView *m_timeline;
    VersionView *m_view;
    SidePanel *m_side;
    QAction *m_create = nullptr;
    bool m_wasLoading = false;
};

Workspace releaseWorkspace();
