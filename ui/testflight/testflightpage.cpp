// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/testflightpage.h"

#include "api/services/accountservices.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/testflight/buildsection.h"
#include "ui/testflight/feedbacksection.h"
#include "ui/testflight/groupsection.h"
#include "ui/testflight/testersection.h"
#include "ui/testflight/testinfoview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TestFlightPage::TestFlightPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_data(context.services)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_view(new SegmentedControl(tr("What is shown"), this))
    , m_stack(new QStackedWidget(this))
    , m_panel(new ChangePanel(this))
    , m_changes(new ExplorerChanges(context, *m_panel, this))
    , m_builds(new BuildSection(context, m_data))
    , m_groups(new GroupSection(context, m_data, *m_changes))
    , m_testers(new TesterSection(context, m_data))
    , m_feedback(new FeedbackSection(context, m_data))
    , m_info(new TestInfoView(context, *m_changes))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"testflight"_s);
    m_header->setTitle(tr("TestFlight"));
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    connect(again, &QAction::triggered, this, &TestFlightPage::refresh);
    m_header->addAction(again);
    m_view->setObjectName(u"testflightView"_s);
    m_view->addSegment(tr("Builds"), u"package"_s);
    m_view->addSegment(tr("Groups"), u"users"_s);
    m_view->addSegment(tr("Testers"), u"user"_s);
    m_view->addSegment(tr("Feedback"), u"inbox"_s);
    m_view->addSegment(tr("Information"), u"info"_s);
    m_header->addWidget(m_view);
    for (auto *section : std::initializer_list<TableSection *>{m_builds, m_groups, m_testers, m_feedback}) {
        m_stack->addWidget(section);
        connect(section, &TableSection::loadingChanged, this, &TestFlightPage::updateState);
    }
    m_stack->addWidget(m_info);
    connect(m_info, &TestInfoView::loadingChanged, this, &TestFlightPage::updateState);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(800), theme.px(420)});
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(m_view, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_panel->close();
        load();
    });
    connect(m_groups, &GroupSection::testersWanted, this, [this](const QString &group) {
        m_view->setCurrentIndex(Testers);
        showSection(Testers);
        m_testers->showGroup(group);
    });
    connect(&m_data, &TestFlightData::changed, this, &TestFlightPage::updateState);
    connect(m_changes, &ExplorerChanges::loadingChanged, this, &TestFlightPage::updateState);
    connect(m_banner, &Banner::actionTriggered, this, &TestFlightPage::refresh);
}

TestFlightPage::~TestFlightPage() = default;

TableSection *TestFlightPage::current() const
{
    return qobject_cast<TableSection *>(m_stack->currentWidget());
}

void TestFlightPage::setApp(const ResourceKey &app)
{
    if (app == m_data.app())
        return;
    m_panel->close();
    m_app = {};
    m_data.setApp(app);
    readApp();
}

void TestFlightPage::readApp()
{
    m_appLoad = std::make_unique<QObject>();
    m_context.services.resources
        .get(m_data.app(), Query().fields(u"apps"_s, {u"name"_s, u"bundleId"_s, u"primaryLocale"_s}), Priority::Normal)
        ->then(
            m_appLoad.get(),
            [this](const Document &document) {
                m_app = document.first();
                m_builds->setApp(m_app);
                m_info->setApp(m_app);
                updateState();
            },
            [](const ApiError &) { /* the lists tell of it */ });
}

void TestFlightPage::load()
{
    if (auto *section = current()) {
        m_data.load(section->parts());
        section->activate();
    } else {
        m_info->activate();
    }
    updateState();
}

void TestFlightPage::refresh()
{
    m_banner->clear();
    if (auto *section = current()) {
        m_data.refresh();
        section->refresh();
    } else {
        m_info->refresh();
    }
    updateState();
}

void TestFlightPage::showSection(int section)
{
    m_view->setCurrentIndex(section);
    m_stack->setCurrentIndex(section);
    load();
}

bool TestFlightPage::isLoading() const
{
    return m_data.isLoading() || m_info->isLoading() || (current() && current()->isLoading()) || m_changes->isLoading();
}

void TestFlightPage::updateState()
{
    const auto error = m_data.error();
    m_header->setContext(m_app.text(u"name"));
    m_header->setFreshness(
        {m_data.fetchedAt(), m_data.isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    if (error)
        m_banner->showError(*error);
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

Workspace testFlightWorkspace()
{
    return {u"testflight"_s, WorkspaceScope::App, TestFlightPage::tr("TestFlight"), u"flask-conical"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new TestFlightPage(context, parent); }};
}
