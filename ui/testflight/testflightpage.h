// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/testflightdata.h"
#include "ui/shell/workspace.h"

class Banner;
class BuildSection;
class ChangePanel;
class ExplorerChanges;
class FeedbackSection;
class GroupSection;
class PageHeader;
class QStackedWidget;
class SegmentedControl;
class TableSection;
class TesterSection;
class TestInfoView;

/// TestFlight of one app: builds, groups, testers, and what they sent.
class TestFlightPage final : public Page
{
    Q_OBJECT
public:
    enum Section { Builds, Groups, Testers, FeedbackPart, Information };

    explicit TestFlightPage(const PageContext &context, QWidget *parent = nullptr);
    ~TestFlightPage() override;

    void load() override;
    void refresh() override;
    void setApp(const ResourceKey &app) override;
    bool isLoading() const override;
    void showSection(int section);
    TestFlightData &data() { return m_data; }
    BuildSection *builds() const { return m_builds; }
    TesterSection *testers() const { return m_testers; }

private:
    TableSection *current() const; ///< null: the information is shown
    void readApp();
    void updateState();

    PageContext m_context;
    TestFlightData m_data;
    Resource m_app;
    std::unique_ptr<QObject> m_appLoad;
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_view;
    QStackedWidget *m_stack;
    ChangePanel *m_panel;
    ExplorerChanges *m_changes;
    BuildSection *m_builds;
    GroupSection *m_groups;
    TesterSection *m_testers;
    FeedbackSection *m_feedback;
    TestInfoView *m_info;
    bool m_wasLoading = false;
};

Workspace testFlightWorkspace();
