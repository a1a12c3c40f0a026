// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerpage.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"
#include "ui/explorer/breadcrumbbar.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/entrytreepanel.h"
#include "ui/explorer/querybar.h"
#include "ui/explorer/requiredform.h"
#include "ui/explorer/routesview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExplorerPage::ExplorerPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_catalog(context.services.catalog)
    , m_model(m_catalog)
    , m_loader(context.services, m_model)
    , m_splitter(new QSplitter(this))
    , m_entries(new EntryTreePanel(m_catalog, this))
    , m_crumbs(new BreadcrumbBar(this))
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_query(new QueryBar(this))
    , m_filters(new FilterBar(this))
    , m_content(new QStackedWidget(this))
    , m_start(new Placeholder(this))
    , m_table(new DataTable(tr("Resources"), this))
    , m_required(new RequiredForm(this))
    , m_routes(new RoutesView(m_catalog, this))
    , m_detail(new DetailPanel(context, DetailPanel::Shape::Side, this))
    , m_wide(new DetailPanel(context, DetailPanel::Shape::Wide, this))
{
    setObjectName(u"explorer"_s);
    m_proxy.setSourceModel(&m_model);
    buildMiddle();
    buildColumns();
    watchList();
    watchWalk();
    addShortcuts();
    showContent();
    updateState();
}

void ExplorerPage::buildMiddle()
{
    auto *refreshAction = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    connect(refreshAction, &QAction::triggered, this, &ExplorerPage::refresh);
    m_header->addAction(refreshAction);
    m_search = m_filters->addSearch(tr("Filter the loaded rows"));
    m_search->setObjectName(u"search"_s);
    for (auto *control : m_query->controls())
        m_filters->addWidget(control);
    m_filters->addColumnChooser(m_table);
    m_table->setObjectName(u"resources"_s);
    m_table->setModel(&m_proxy);
    m_table->setDialogs(m_context.dialogs);
    m_table->setEmpty({u"inbox"_s, tr("None here"), tr("The server has none of these.")});
    m_start->setContent(
        {u"compass"_s, tr("Every resource of App Store Connect"),
         tr("Choose a type on the left, or search for one. From a resource, follow its relationships.")});
    for (auto *each :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_required),
          static_cast<QWidget *>(m_routes), static_cast<QWidget *>(m_wide)})
        m_content->addWidget(each);
}

void ExplorerPage::buildColumns()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_crumbs);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    column->addWidget(m_query);
    column->addWidget(m_content, 1);
    const auto &theme = Theme::of(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_entries);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_entries->setMinimumWidth(theme.px(180));
    middle->setMinimumWidth(theme.px(320));
    m_splitter->setSizes({theme.px(240), theme.px(620), theme.px(400)});
    m_splitter->restoreState(m_context.state.value(u"splitter"_s).toByteArray());
    m_detail->hide();
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.state.setValue(u"splitter"_s, m_splitter->saveState()); });
}

void ExplorerPage::watchList()
{
    connect(&m_loader, &ExplorerLoader::stateChanged, this, &ExplorerPage::updateState);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ExplorerPage::selectWanted);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_detail->isVisible())
            onCurrent(m_table->view()->currentIndex());
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        updateTexts();
    });
    connect(m_table, &DataTable::currentChanged, this, &ExplorerPage::onCurrent);
    connect(m_table, &DataTable::activated, this, &ExplorerPage::openRow);
    connect(m_table, &DataTable::retryRequested, &m_loader, &ExplorerLoader::retry);
    connect(m_table, &DataTable::clearFilterRequested, this, [this] {
        m_search->clear();
        auto place = m_history.current();
        Query kept;
        if (const auto *operation = listOperation(m_catalog, place.source())) {
            for (const auto *filter : filtersOf(*operation)) {
                if (filter->required)
                    kept.set(filter->name, place.query.values(filter->name));
            }
        }
        place.query = kept;
        m_history.change(place);
        showPlace();
    });
    connect(m_banner, &Banner::actionTriggered, &m_loader, &ExplorerLoader::retry);
    const auto ask = [this](const Query &query) {
        auto place = m_history.current();
        place.query = query;
        m_history.change(place);
        showPlace();
    };
    connect(m_query, &QueryBar::queryChanged, this, ask);
    connect(m_required, &RequiredForm::accepted, this, ask);
}

void ExplorerPage::watchWalk()
{
    const auto openEntry = [this](const QString &key) {
        if (const auto *entry = m_catalog.entry(key))
            visit(ExplorerPlace::collection(key, entry->title));
    };
    connect(m_entries, &EntryTreePanel::chosen, this, openEntry);
    connect(m_routes, &RoutesView::entryRequested, this, openEntry);
    connect(m_routes, &RoutesView::idRequested, this, [this](const QString &id) {
        auto place = placeOf({m_history.current().entry, id});
        place.origin = m_history.shared();
        visit(place);
    });
    connect(m_crumbs, &BreadcrumbBar::backRequested, this, &ExplorerPage::goBack);
    connect(m_crumbs, &BreadcrumbBar::forwardRequested, this, &ExplorerPage::goForward);
    connect(m_crumbs, &BreadcrumbBar::crumbRequested, this, &ExplorerPage::goToCrumb);
    connect(m_detail, &DetailPanel::closed, this, [this] {
        m_detail->hide();
        m_table->setFocus();
    });
    watchDetail(m_detail);
    watchDetail(m_wide);
}

void ExplorerPage::watchDetail(DetailPanel *detail)
{
    connect(detail, &DetailPanel::placeRequested, this, &ExplorerPage::go);
    connect(detail, &DetailPanel::resourceRequested, this, [this](const ResourceKey &key) { go(placeOf(key)); });
}

void ExplorerPage::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    on(Qt::ALT | Qt::Key_Right, [this] { goForward(); });
    on(QKeySequence::Find, [this] {
        auto *field = m_filters->isVisible() ? m_search : m_entries->search();
        field->setFocus();
        field->selectAll();
    });
}

/// The mouse's own back and forward buttons.
void ExplorerPage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        Page::mousePressEvent(event);
}

void ExplorerPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Backspace || (alt && event->key() == Qt::Key_Left))
        goBack();
    else if (alt && event->key() == Qt::Key_Right)
        goForward();
    else
        Page::keyPressEvent(event);
}

void ExplorerPage::load()
{
    if (m_history.isEmpty()) {
        const auto last = m_context.state.value(u"entry"_s).toString();
        if (const auto *entry = m_catalog.entry(last))
            visit(ExplorerPlace::collection(last, entry->title));
    }
}

bool ExplorerPage::open(const ResourceKey &key)
{
    const auto *entry = m_catalog.entry(key.entry);
    if (!entry)
        return false;
    visit(key.isNull() ? ExplorerPlace::collection(key.entry, entry->title) : placeOf(key));
    return true;
}

/// The resource by itself; what cannot be read by itself leads to the ways to it.
ExplorerPlace ExplorerPage::placeOf(const ResourceKey &key) const
{
    const auto *entry = m_catalog.entry(key.entry);
    auto place = ExplorerPlace::collection(key.entry, entry ? entry->title : format::title(key.entry));
    if (entry && entry->crud.contains(u'G')) {
        place.kind = ExplorerPlace::Kind::Single;
        place.key = key;
        place.selected = key.id;
        place.title = key.id;
        if (entry->crud.contains(u'L')) // a link from elsewhere: the list is one step up
            place.origin = std::make_shared<const ExplorerPlace>(ExplorerPlace::collection(key.entry, entry->title));
    } else {
        place.selected = key.id;
    }
    return place;
}

/// A step on from the present place.
void ExplorerPage::go(const ExplorerPlace &place)
{
    auto next = place;
    if (!m_history.isEmpty()) {
        const auto &from = m_detail->resource();
        // The resource one walks from is a step of its own, unless it is the present place.
        if (m_content->currentWidget() == m_table && !from.isNull() && next.key == from.key()) {
            auto owner = placeOf(from.key());
            owner.title = ResourceTableModel::nameOf(from);
            owner.origin = m_history.shared();
            next.origin = owner.kind == ExplorerPlace::Kind::Single ? std::make_shared<const ExplorerPlace>(owner)
                                                                    : m_history.shared();
        } else {
            next.origin = m_history.shared();
        }
    }
    visit(next);
}

void ExplorerPage::visit(ExplorerPlace place)
{
    if (!m_history.isEmpty() && m_history.current().isSame(place) && m_history.current().query == place.query)
        return;
    if (place.kind == ExplorerPlace::Kind::Collection)
        m_context.state.setValue(u"entry"_s, place.entry);
    m_history.visit(std::move(place));
    showPlace();
}

void ExplorerPage::goBack()
{
    if (m_history.canGoBack()) {
        m_history.back();
        showPlace();
    }
}

void ExplorerPage::goForward()
{
    if (m_history.canGoForward()) {
        m_history.forward();
        showPlace();
    }
}

void ExplorerPage::goToCrumb(int step)
{
    const auto trail = m_history.trail();
    if (step >= 0 && std::size_t(step) + 1 < trail.size())
        visit(*trail[std::size_t(step)]);
}

void ExplorerPage::showPlace()
{
    const auto place = m_history.current();
    const bool otherEntry = m_model.entry() != place.entry;
    m_entries->showEntry(place.entry);
    m_detail->hide();
    m_search->clear();
    m_loader.show(place);
    if (otherEntry) {
        m_table->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_table->keepState(m_context.state.child(u"table/"_s + QString(place.entry).replace(u'/', u'-')));
        m_table->setHiddenByDefault(m_model.secondaryColumns());
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_table->setCell(
                column, m_model.attributeOf(column) == "rating"_L1 ? DataTable::Cell::Stars : DataTable::Cell::Auto);
    }
    const bool single = place.kind == ExplorerPlace::Kind::Single || place.kind == ExplorerPlace::Kind::Included;
    m_query->setOperation(single ? nullptr : listOperation(m_catalog, place.source()), place.query);
    showTrail();
    updateState();
    selectWanted();
}

/// What stands in the middle follows from the place alone.
void ExplorerPage::showContent()
{
    QWidget *shown = m_table;
    if (m_history.isEmpty()) {
        shown = m_start;
    } else {
        const auto &place = m_history.current();
        const bool list = place.kind == ExplorerPlace::Kind::Collection || place.kind == ExplorerPlace::Kind::Related;
        const auto *operation = list ? listOperation(m_catalog, place.source()) : nullptr;
        if (list && !operation) {
            m_routes->setEntry(place.entry);
            shown = m_routes;
        } else if (operation && !missingFilters(*operation, place.query).empty()) {
            if (m_content->currentWidget() != m_required || m_required->operation() != operation)
                m_required->setOperation(*operation, place.query); // once: what is ticked stays ticked
            shown = m_required;
        }
    }
    if (shown == m_table && showsOne())
        shown = m_wide;
    m_content->setCurrentWidget(shown);
    m_filters->setVisible(shown == m_table);
    m_query->setVisible(shown == m_table && m_query->hasChips());
    m_header->setVisible(shown != m_start);
    m_crumbs->setVisible(shown != m_start);
}

/// One resource needs no table around it.
bool ExplorerPage::showsOne() const
{
    const auto &place = m_history.current();
    if (m_model.rowCount() != 1)
        return false;
    if (place.kind == ExplorerPlace::Kind::Single)
        return true;
    const auto *owner = m_catalog.entry(place.key.entry);
    const auto *relationship = owner ? owner->relationship(place.relationship) : nullptr;
    return relationship && !relationship->toMany;
}

void ExplorerPage::updateState()
{
    const auto &state = m_loader.state();
    showContent();
    if (m_content->currentWidget() == m_wide)
        showDetail(m_model.resourceAt(0));
    const bool table = m_content->currentWidget() == m_table || m_content->currentWidget() == m_wide;
    m_table->setLoading(state.loading);
    m_table->setFailure(state.error);
    if (table && state.error && m_model.rowCount() > 0)
        m_banner->showError(*state.error);
    else
        m_banner->clear();
    m_header->setFreshness({table ? state.fetchedAt : QDateTime(), m_loader.isLoading(), state.isOffline(),
                            state.stale && !state.loading});
    updateTexts();
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

void ExplorerPage::updateTexts()
{
    if (m_history.isEmpty())
        return;
    const auto &place = m_history.current();
    const auto *entry = m_catalog.entry(place.entry);
    m_header->setTitle(place.kind == ExplorerPlace::Kind::Collection && entry ? entry->title : place.title);
    QStringList facts;
    if (entry && place.kind != ExplorerPlace::Kind::Collection)
        facts.append(entry->title);
    else if (entry && !entry->area.isEmpty())
        facts.append(QString(entry->area).replace(u" > "_s, u" › "_s));
    if (entry && entry->deprecated)
        facts.append(tr("deprecated by Apple"));
    m_header->setContext(facts.join(u"  ·  "_s));
    const auto &state = m_loader.state();
    const int loaded = m_model.rowCount(), shown = m_proxy.rowCount();
    QString count;
    if (m_proxy.isFiltering())
        count = tr("%1 of %2 loaded").arg(format::count(shown), format::count(loaded));
    else if (state.total && *state.total > loaded)
        count = tr("%1 of %2").arg(format::count(loaded), format::count(*state.total));
    else if (loaded > 0)
        count = loaded == 1 ? tr("1 item") : tr("%1 items").arg(format::count(loaded));
    m_filters->setCountText(count);
    const bool filtered = m_proxy.isFiltering() || !place.query.isEmpty();
    m_table->setNothingMatches(filtered);
}

/// The row of the place's selection opens by itself once it is there.
void ExplorerPage::selectWanted()
{
    if (m_history.isEmpty() || m_content->currentWidget() != m_table || m_detail->isVisibleTo(this))
        return;
    const auto &place = m_history.current();
    if (place.kind != ExplorerPlace::Kind::Single && !place.selected.isEmpty())
        m_table->selectId(place.selected);
}

void ExplorerPage::onCurrent(const QModelIndex &index)
{
    const auto row = m_proxy.mapToSource(index).row();
    if (row < 0 || row >= m_model.rowCount() || m_content->currentWidget() != m_table)
        return;
    const auto &resource = m_model.resourceAt(row);
    auto place = m_history.current();
    place.selected = resource.id();
    m_history.change(place);
    showDetail(resource);
}

void ExplorerPage::showDetail(const Resource &resource)
{
    if (m_content->currentWidget() != m_wide) {
        m_detail->setResource(resource, m_loader.paths(), m_loader);
        m_detail->show();
        return;
    }
    m_wide->setResource(resource, m_loader.paths(), m_loader);
    auto place = m_history.current();
    if (place.kind != ExplorerPlace::Kind::Single || place.title == ResourceTableModel::nameOf(resource))
        return;
    place.title = ResourceTableModel::nameOf(resource); // until now it was known by its id
    m_history.change(place);
    showTrail();
}

void ExplorerPage::showTrail()
{
    QStringList titles;
    for (const auto &step : m_history.trail())
        titles.append(step->title);
    m_crumbs->setTrail(titles);
    m_crumbs->setCanGo(m_history.canGoBack(), m_history.canGoForward());
}

/// Enter: the details take the keyboard.
void ExplorerPage::openRow(const QModelIndex &index)
{
    onCurrent(index);
    m_detail->setFocus();
}

Workspace explorerWorkspace()
{
    return {u"explorer"_s, WorkspaceScope::Automation, ExplorerPage::tr("Explorer"), u"compass"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ExplorerPage(context, parent); }};
}
