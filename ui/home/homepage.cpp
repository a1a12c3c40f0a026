// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "api/client/ratebudget.h"
#include "api/services/accountservices.h"
#include "handles/apps.h"
#include "models/core/format.h"
#include "ui/home/appcards.h"
#include "ui/home/attentionbar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

enum View { CardsView, RowsView };
enum CardOrder { ByName, ByUrgency, ByChange };

/// Below this share of the hour's requests the page says how many are left.
static constexpr double lowBudget = 0.2;

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_loader(context.services, m_model)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_attention(new AttentionBar(this))
    , m_filters(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"home"_s);
    m_proxy.setSourceModel(&m_model);
    buildHeader();
    buildFilters();
    buildContent();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_attention);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    watch();
    updateState();
}

void HomePage::buildHeader()
{
    m_header->setTitle(tr("Home"));
    auto *refreshAction = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    connect(refreshAction, &QAction::triggered, this, &HomePage::refresh);
    m_header->addAction(refreshAction);
}

void HomePage::buildFilters()
{
    m_search = m_filters->addSearch(tr("Search apps"));
    m_search->setObjectName(u"search"_s);
    m_sort = new QComboBox(this);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItems({tr("By name"), tr("Most urgent first"), tr("Last changed first")});
    m_filters->addWidget(m_sort);
    m_views = new SegmentedControl(tr("View"), this);
    m_views->addSegment(tr("Cards"), u"layout-grid"_s);
    m_views->addSegment(tr("Rows"), u"rows-3"_s);
    m_filters->addTrailing(m_views);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void HomePage::buildContent()
{
    m_cards = new AppCards(m_proxy, m_context.images, m_stack);
    m_table = new DataTable(tr("Apps"), m_stack);
    m_table->setObjectName(u"apps"_s);
    m_table->setModel(&m_proxy);
    m_table->setImages(&m_context.images);
    m_table->setDialogs(m_context.dialogs);
    m_table->keepState(m_context.state.child(u"table"_s));
    m_table->setEmpty(
        {u"layout-grid"_s, tr("No apps yet"),
         tr("Apps are created on the App Store Connect web site; the API cannot do it. They appear here.")});
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_table);
    setFocusProxy(m_stack);
}

void HomePage::watch()
{
    connect(&m_loader, &HomeLoader::changed, this, &HomePage::updateState);
    connect(&m_context.services.budget, &RateBudget::changed, this, &HomePage::updateBanner);
    connect(m_banner, &Banner::actionTriggered, this, &HomePage::refresh);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        updateCounts();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, &HomePage::sortCards);
    connect(m_views, &SegmentedControl::currentIndexChanged, this, &HomePage::showView);
    connect(m_attention, &AttentionBar::chosen, this, [this](std::optional<Concern> concern) {
        m_proxy.setConcern(concern);
        updateCounts();
    });
    connect(m_attention, &AttentionBar::certificatesRequested, this, &HomePage::openCertificate);
    connect(m_cards, &AppCards::opened, this, &HomePage::openApp);
    connect(m_table, &DataTable::activated, this, &HomePage::openApp);
    connect(m_table, &DataTable::retryRequested, this, &HomePage::refresh);
    connect(m_table, &DataTable::clearFilterRequested, this, [this] {
        m_search->clear();
        m_attention->setChosen({});
        m_proxy.setConcern({});
        updateCounts();
    });
    m_views->setCurrentIndex(m_context.state.value(u"view"_s, CardsView).toInt());
    m_sort->setCurrentIndex(m_context.state.value(u"order"_s, ByName).toInt());
    sortCards(m_sort->currentIndex());
}

void HomePage::sortCards(int choice)
{
    m_context.state.setValue(u"order"_s, choice);
    if (choice == ByUrgency)
        m_proxy.sort(HomeModel::AttentionColumn);
    else if (choice == ByChange)
        m_proxy.sort(m_model.changedColumn(), Qt::DescendingOrder);
    else
        m_proxy.sort(HomeModel::NameColumn);
}

void HomePage::showView(int view)
{
    m_context.state.setValue(u"view"_s, view);
    updateCounts();
}

/// Cards have no states of their own: the table speaks for both when there is nothing to show.
void HomePage::updateCounts()
{
    const int shown = m_proxy.rowCount(), all = m_model.rowCount();
    const bool filtered = m_proxy.isFiltering() || m_proxy.concern();
    m_table->setNothingMatches(filtered && all > 0);
    m_stack->setCurrentIndex(shown > 0 ? m_views->currentIndex() : int(RowsView));
    m_sort->setVisible(m_views->currentIndex() == CardsView);
    m_filters->setCountText(filtered ? tr("%1 of %2").arg(format::count(shown), format::count(all)) : QString());
}

void HomePage::updateState()
{
    const auto &apps = m_loader.apps();
    const bool loading = m_loader.isLoading();
    const int count = m_model.rowCount();
    m_header->setContext(count == 1 ? tr("1 app") : count > 0 ? tr("%n apps", nullptr, count) : QString());
    m_header->setFreshness({apps.fetchedAt, loading, apps.isOffline(), apps.stale && !apps.loading});
    m_table->setLoading(apps.loading);
    m_table->setFailure(apps.error);
    for (const auto concern : {Concern::Rejected, Concern::PendingRelease, Concern::MissingCompliance,
                               Concern::ExpiringBuild, Concern::UnansweredReviews, Concern::ExpiringCertificate})
        m_attention->setCount(concern, m_loader.countOf(concern));
    const auto certificates = m_loader.expiringCertificates();
    const auto soon = QDateTime::currentDateTimeUtc().addDays(7);
    m_attention->setUrgent(Concern::ExpiringCertificate,
                           std::any_of(certificates.begin(), certificates.end(), [&soon](const Resource &certificate) {
                               return certificate.attribute(u"expirationDate").toDateTime() < soon;
                           }));
    m_attention->setSettled(!loading && count > 0);
    m_filters->setVisible(count > 0);
    if (m_sort->currentIndex() == ByChange) // its column moves with the platforms in use
        sortCards(ByChange);
    updateCounts();
    updateBanner();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void HomePage::updateBanner()
{
    const auto &apps = m_loader.apps();
    const auto &budget = m_context.services.budget;
    const auto left = budget.hourRemaining(), limit = budget.hourLimit();
    if (apps.error && m_model.rowCount() > 0)
        m_banner->showError(*apps.error);
    else if (const auto gaps = m_loader.gaps(); !gaps.isEmpty() && m_model.rowCount() > 0 && !m_loader.isLoading()) {
        m_banner->showMessage(Tone::Warning, tr("Some of it could not be read."), gaps.join(u' '));
        m_banner->setAction(tr("Retry"));
    } else if (left && limit && *left < *limit * lowBudget) {
        m_banner->showMessage(
            Tone::Info, tr("%1 of %2 requests are left this hour.").arg(format::count(*left), format::count(*limit)));
        m_banner->setAction({});
    } else {
        m_banner->clear();
    }
}

void HomePage::openApp(const QModelIndex &index)
{
    if (const auto *app = m_proxy.appAt(index))
        emit m_context.navigator.appRequested({QString(apps::key), app->id}, {});
}

void HomePage::openCertificate()
{
    const auto expiring = m_loader.expiringCertificates();
    if (!expiring.isEmpty())
        emit m_context.navigator.resourceRequested(expiring.constFirst().key());
}

Workspace homeWorkspace()
{
    return {u"home"_s, WorkspaceScope::Home, HomePage::tr("Home"), u"house"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new HomePage(context, parent); }};
}
