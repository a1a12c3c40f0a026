// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app/appoverviewpage.h"

#include "handles/apps.h"
#include "models/core/format.h"
#include "ui/app/reviewlist.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/appicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int twoColumnsFrom = 980;
static constexpr int mostVersionRows = 6;

AppOverviewPage::AppOverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_icon(new AppIconView(48, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"appoverview"_s);
    const auto &theme = Theme::of(this);
    buildHeader();
    auto *content = new QWidget(m_scroll);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(16));
    left->addWidget(buildVersions());
    left->addWidget(buildBuilds(), 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(24));
    m_columns->setSpacing(theme.px(16));
    m_columns->addLayout(left, 3);
    m_columns->addWidget(buildReviews(), 2);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    connect(&m_loader, &AppOverviewLoader::changed, this, &AppOverviewPage::updateState);
    connect(&m_loader, &AppOverviewLoader::reviewsChanged, this, &AppOverviewPage::updateReviews);
    connect(m_banner, &Banner::actionTriggered, this, &AppOverviewPage::refresh);
    updateState();
}

void AppOverviewPage::buildHeader()
{
    m_header->setLeading(m_icon);
    auto *explore = new QAction(icon(u"compass"_s), tr("Open in Explorer"), this);
    connect(explore, &QAction::triggered, this, [this] { emit m_context.navigator.resourceRequested(m_loader.key()); });
    auto *refreshAction = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    connect(refreshAction, &QAction::triggered, this, &AppOverviewPage::refresh);
    m_header->addAction(explore);
    m_header->addAction(refreshAction);
}

/// A card for a table or list, its title above the first column.
static Card *listCard(const QString &title, QWidget *parent)
{
    const auto &theme = Theme::of(parent);
    auto *card = new Card({}, parent);
    card->setFlush(true);
    auto *words = new TextLabel(TextLabel::Style::Section, title, card);
    words->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(8));
    card->body()->setSpacing(0);
    card->body()->addWidget(words);
    return card;
}

static DataTable *tableIn(Card *card, const QString &name, QAbstractItemModel &model, const PageContext &context,
                          const QString &drawer)
{
    auto *table = new DataTable(name, card);
    table->setObjectName(drawer);
    table->setModel(&model);
    table->setDialogs(context.dialogs);
    table->keepState(context.state.child(drawer));
    card->body()->addWidget(table, 1);
    card->body()->addSpacing(Theme::of(card).px(8)); // keeps rows off the round corners
    return table;
}

Card *AppOverviewPage::buildVersions()
{
    auto *card = listCard(tr("Versions"), this);
    m_versions = tableIn(card, tr("Versions"), m_loader.versions(), m_context, u"versions"_s);
    m_versions->setEmpty({u"rocket"_s, tr("No versions yet"), tr("The first version is made with the app.")});
    connect(m_versions, &DataTable::activated, this, [this](const QModelIndex &index) {
        emit m_context.navigator.resourceRequested(m_loader.versions().rowAt(index.row()).version.key());
    });
    connect(m_versions, &DataTable::retryRequested, this, &AppOverviewPage::refresh);
    connect(&m_loader.versions(), &QAbstractItemModel::rowsInserted, this, &AppOverviewPage::fitTables);
    connect(&m_loader.versions(), &QAbstractItemModel::rowsRemoved, this, &AppOverviewPage::fitTables);
    return card;
}

Card *AppOverviewPage::buildBuilds()
{
    auto *card = listCard(tr("Builds"), this);
    m_builds = tableIn(card, tr("Builds"), m_loader.builds(), m_context, u"builds"_s);
    m_builds->setEmpty(
        {u"package"_s, tr("No builds yet"), tr("Builds appear here once Xcode or another tool has uploaded one.")});
    m_builds->setMinimumHeight(Theme::of(this).px(240));
    connect(m_builds, &DataTable::activated, this, [this](const QModelIndex &index) {
        emit m_context.navigator.resourceRequested(m_loader.builds().rowAt(index.row()).build.key());
    });
    connect(m_builds, &DataTable::retryRequested, this, &AppOverviewPage::refresh);
    return card;
}

Card *AppOverviewPage::buildReviews()
{
    const auto &theme = Theme::of(this);
    auto *card = listCard(tr("Latest reviews"), this);
    card->setMinimumHeight(theme.px(320));
    m_reviewStack = new QStackedWidget(card);
    m_reviewPlaceholder = new Placeholder(m_reviewStack);
    auto *scroll = new QScrollArea(m_reviewStack);
    scroll->setObjectName(u"reviews"_s);
    scroll->setAccessibleName(tr("Latest reviews"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *list = new QWidget(scroll);
    list->setAutoFillBackground(false);
    m_reviews = new QVBoxLayout(list);
    m_reviews->setContentsMargins(0, 0, 0, 0);
    m_reviews->setSpacing(0);
    scroll->setWidget(list);
    m_reviewStack->addWidget(m_reviewPlaceholder);
    m_reviewStack->addWidget(scroll);
    card->body()->addWidget(m_reviewStack, 1);
    card->body()->addSpacing(theme.px(8));
    connect(m_reviewPlaceholder, &Placeholder::actionTriggered, this, &AppOverviewPage::refresh);
    return card;
}

/// Side by side where there is room, else below each other.
void AppOverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= Theme::of(this).px(twoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitTables();
}

/// The versions take the height they need; the builds get the rest.
void AppOverviewPage::fitTables()
{
    const auto &theme = Theme::of(this);
    const int rows = std::clamp(m_loader.versions().rowCount(), 1, mostVersionRows);
    const int empty = m_loader.versions().rowCount() == 0 ? theme.px(120) : 0;
    const int head = std::max(m_versions->view()->horizontalHeader()->height(), theme.px(28));
    m_versions->setFixedHeight(head + rows * theme.rowHeight() + empty + 1);
}

void AppOverviewPage::updateHeader()
{
    const auto app = m_loader.app();
    const auto name = app[apps::name].value_or(m_loader.key().id);
    m_header->setTitle(name.isEmpty() ? tr("No app chosen") : name);
    m_icon->setFallback(name, m_loader.key().id);
    m_icon->setSource(&m_context.images, m_loader.icon());
    QStringList facts;
    for (const auto &fact : {app[apps::bundleId], app[apps::sku]}) {
        if (fact)
            facts.append(*fact);
    }
    if (const auto locale = app[apps::primaryLocale])
        facts.append(format::locale(*locale));
    m_header->setContext(facts.join(u"  ·  "_s));
    const auto &state = m_loader.appState();
    m_header->setFreshness({state.fetchedAt, m_loader.isLoading(),
                            state.error && state.error->kind == ApiError::Kind::Offline,
                            state.stale && !state.loading});
}

void AppOverviewPage::updateState()
{
    updateHeader();
    const auto &app = m_loader.appState();
    if (app.error)
        m_banner->showError(*app.error);
    else
        m_banner->clear();
    m_versions->setLoading(m_loader.versionState().loading);
    m_versions->setFailure(m_loader.versionState().error);
    m_builds->setLoading(m_loader.buildState().loading);
    m_builds->setFailure(m_loader.buildState().error);
    updateReviewState();
    fitTables();
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void AppOverviewPage::updateReviews()
{
    while (auto *item = m_reviews->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &review : m_loader.reviews()) {
        auto *item = new ReviewItem(review, m_loader.responseTo(review), this);
        m_reviews->addWidget(item);
        connect(item, &ReviewItem::opened, &m_context.navigator, &Navigator::resourceRequested);
    }
    m_reviews->addStretch();
    updateReviewState();
}

void AppOverviewPage::updateReviewState()
{
    const auto &state = m_loader.reviewState();
    m_reviewStack->setCurrentIndex(m_loader.reviews().isEmpty() ? 0 : 1);
    if (state.error)
        m_reviewPlaceholder->setContent({state.isOffline() ? u"cloud-off"_s : u"circle-alert"_s, state.error->title,
                                         state.error->detail, tr("Retry")});
    else if (state.loading || !state.fetchedAt.isValid())
        m_reviewPlaceholder->setContent({u"loader-circle"_s, tr("Loading reviews…")});
    else
        m_reviewPlaceholder->setContent(
            {u"message-square"_s, tr("No reviews yet"), tr("Ratings without a text are not part of the API.")});
}

Workspace appOverviewWorkspace()
{
    return {u"appoverview"_s, WorkspaceScope::App, AppOverviewPage::tr("Overview"), u"layout-dashboard"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new AppOverviewPage(context, parent); }};
}
