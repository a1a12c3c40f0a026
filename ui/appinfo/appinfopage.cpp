// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appinfo/appinfopage.h"

#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "ui/appinfo/infosectionview.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/listing/versionpicker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AppInfoPage::AppInfoPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services)
    , m_details(context.services)
    , m_sections(infoSections())
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_panel(new ChangePanel(this))
    , m_changes(new ExplorerChanges(context, *m_panel, this))
    , m_view(new InfoSectionView(context, *m_changes, this))
{
    setObjectName(u"appInfo"_s);
    m_header->setTitle(tr("App information"));
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    again->setObjectName(u"refreshInfo"_s);
    connect(again, &QAction::triggered, this, &AppInfoPage::refresh);
    m_header->addAction(again);
    m_list->setObjectName(u"infoSections"_s);
    m_list->setAccessibleName(tr("Subjects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_list));
    for (const auto &section : m_sections)
        (new QListWidgetItem(icon(section.icon), section.title, m_list))->setData(Qt::UserRole, section.id);
    auto *bar = new FilterBar(this);
    bar->addWidget(new VersionPicker(m_loader, bar));
    const auto &theme = Theme::of(this);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(250), theme.px(560), theme.px(440)});
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(bar);
    column->addWidget(splitter, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_panel->close();
        showCurrent();
    });
    connect(m_banner, &Banner::actionTriggered, this, &AppInfoPage::refresh);
    connect(&m_loader, &ListingLoader::changed, this, &AppInfoPage::readReviewDetail);
    connect(&m_details, &ListLoader::rowsReplaced, this, [this](const QList<Resource> &rows) {
        m_reviewDetail = rows.value(0);
        showCurrent();
    });
    connect(&m_details, &ListLoader::stateChanged, this, &AppInfoPage::updateState);
    connect(m_view, &InfoSectionView::loadingChanged, this, &AppInfoPage::updateState);
    connect(m_changes, &ExplorerChanges::loadingChanged, this, &AppInfoPage::updateState);
    m_list->setCurrentRow(0);
}

void AppInfoPage::setApp(const ResourceKey &app)
{
    if (app != m_loader.app()) {
        m_panel->close();
        m_view->clear();
        m_reviewDetail = {};
        m_detailOf = {};
        m_details.clear();
    }
    m_loader.setApp(app);
}

void AppInfoPage::load()
{
    m_loader.load();
    showCurrent();
}

void AppInfoPage::refresh()
{
    m_loader.refresh();
    if (!m_loader.version().isNull())
        m_details.reload();
    m_view->refresh();
}

bool AppInfoPage::isLoading() const
{
    return m_loader.isLoading() || m_details.isLoading() || m_view->isLoading() || m_changes->isLoading();
}

void AppInfoPage::readReviewDetail()
{
    const auto key = m_loader.version().key();
    if (!key.isNull() && std::exchange(m_detailOf, key) != key) {
        m_reviewDetail = {};
        m_details.load({key, QString(appStoreVersions::appStoreReviewDetail.name)}, Query());
    }
    showCurrent();
}

Resource AppInfoPage::ownerOf(const InfoSection &section) const
{
    using Owner = InfoSection::Owner;
    switch (section.owner) {
    case Owner::App:
        return m_loader.appResource();
    case Owner::Info:
        return m_loader.info();
    case Owner::Version:
        return m_loader.version();
    case Owner::ReviewDetail:
        return m_reviewDetail;
    }
    return {};
}

void AppInfoPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        const auto &section = m_sections[std::size_t(row)];
        m_view->show(section, ownerOf(section), m_loader.appResource(), m_loader.info(), m_loader.version());
    }
    updateState();
}

bool AppInfoPage::open(const ResourceKey &key)
{
    if (key.entry != "section"_L1)
        return false;
    showSection(key.id);
    return true;
}

void AppInfoPage::showSection(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void AppInfoPage::updateState()
{
    m_header->setContext(m_loader.appResource()[apps::name].value_or(m_loader.app().id));
    const auto error = m_loader.error();
    m_header->setFreshness({m_loader.fetchedAt(), isLoading(), error && error->kind == ApiError::Kind::Offline, false});
    if (error)
        m_banner->showError(*error);
    else
        m_banner->clear();
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

Workspace appInfoWorkspace()
{
    return {u"appinfo"_s, WorkspaceScope::App, AppInfoPage::tr("App information"), u"info"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new AppInfoPage(context, parent); }};
}
