// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerpage.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"
#include "ui/documents/documentview.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/breadcrumbbar.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/entrytreepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/explorer/exportmenu.h"
#include "ui/explorer/querybar.h"
#include "ui/explorer/requiredform.h"
#include "ui/explorer/routesview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ExplorerPage::ExplorerPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_catalog(context.services.catalog)
    , m_model(m_catalog)
    , m_loader(context.services, m_model)
    , m_documents(context.services)
    , m_splitter(new QSplitter(this))
    , m_entries(new EntryTreePanel(m_catalog, this))
    , m_crumbs(new BreadcrumbBar(this))
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_query(new QueryBar(m_catalog, this))
    , m_filters(new FilterBar(this))
    , m_content(new QStackedWidget(this))
    , m_start(new Placeholder(this))
    , m_table(new DataTable(tr("Resources"), this))
    , m_required(new RequiredForm(m_catalog, this))
    , m_routes(new RoutesView(m_catalog, this))
    , m_detail(new DetailPanel(context, DetailPanel::Shape::Side, this))
    , m_wide(new DetailPanel(context, DetailPanel::Shape::Wide, this))
    , m_document(new DocumentView(m_documents, context.dialogs, context.state.child(u"document"_s), this))
    , m_export(new ExportMenu(context, *m_table, m_model, *m_banner, this))
    , m_bulk(new ActionBar(this))
    , m_panel(new ChangePanel(this))
    , m_changes(new ExplorerChanges(context, *m_panel, this))
    , m_create(new QAction(icon(u"plus"_s), tr("New"), this))
    , m_openById(new QAction(icon(u"search"_s), tr("Open by ID"), this))
{
    setObjectName(u"explorer"_s);
    m_proxy.setSourceModel(&m_model);
    buildMiddle();
    buildColumns();
    watchList();
    watchWalk();
    buildActions();
    addShortcuts();
    showContent();
    updateState();
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
    connect(m_table->view(), &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_detail->isVisible()) // its details were closed: the row is the current one still
            onCurrent(index);
    });
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
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_loader.state().error)
            m_loader.retry();
    });
    connect(&m_documents, &DocumentLoader::stateChanged, this, &ExplorerPage::updateState);
    connect(m_table, &DataTable::selectionChanged, this, &ExplorerPage::selectedKeysChanged);
    connect(m_export, &ExportMenu::serverCsvRequested, this, [this] {
        const auto &place = m_history.current();
        if (const auto *operation = documentOperation(m_catalog, place.source())) {
            auto table = documentPlace(*operation, place.key);
            table.title = tr("%1 as a table").arg(m_header->title());
            for (const auto *filter : filtersOf(*operation))
                table.query.set(filter->name, place.query.values(filter->name));
            go(table);
        }
    });
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
    connect(detail, &DetailPanel::fileRequested, this, [this](const QUrl &url, const QString &title) {
        auto place = ExplorerPlace::collection(m_history.current().entry, title);
        place.kind = ExplorerPlace::Kind::Document;
        place.file = url;
        go(place);
    });
    connect(detail, &DetailPanel::actionRequested, this,
            [this, detail](const ResourceAction &action) { act(action, {detail->resource()}); });
    connect(detail, &DetailPanel::resourceRequested, this, [this](const ResourceKey &key) { go(placeOf(key)); });
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
    if (const auto *file
        = place.kind == ExplorerPlace::Kind::Collection ? documentOperation(m_catalog, place.source()) : nullptr;
        file && file->pattern == OperationPattern::Download) { // nothing but a file to fetch
        auto report = documentPlace(*file, {});
        report.entry = place.entry;
        report.title = place.title;
        report.origin = place.origin;
        place = report;
    }
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
    const auto *operation = place.operation(m_catalog);
    const bool document = place.kind == ExplorerPlace::Kind::Document;
    m_query->setOperation(operation, place.query, document ? QueryBar::Chips::All : QueryBar::Chips::InUse);
    if (operation && !document) {
        auto query = place.query;
        if (const int size = pageSizeOf(*operation); size > 0 && query.values(u"limit"_s).isEmpty())
            query.limit(size);
        m_export->setList(place.source(), query, place.title);
        m_export->setHasServerCsv(documentOperation(m_catalog, place.source()) != nullptr);
    }
    showDocument(place, operation);
    showTrail();
    updateActions();
    updateState();
    selectWanted();
}

/// A document is asked for as soon as nothing is missing from the question.
void ExplorerPage::showDocument(const ExplorerPlace &place, const OperationInfo *operation)
{
    if (place.kind != ExplorerPlace::Kind::Document) {
        if (m_documents.isLoading() || m_documents.document())
            m_documents.clear();
        return;
    }
    if (operation && !missingFilters(*operation, place.query).empty()) {
        m_documents.clear();
        return;
    }
    const auto request = documentRequest(m_catalog, place);
    if (!(request == m_documents.request()) || !m_documents.document())
        m_documents.load(request);
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
        const auto *operation = place.operation(m_catalog);
        if (place.kind == ExplorerPlace::Kind::Document)
            shown = m_document;
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
    m_query->setVisible((shown == m_table || shown == m_document) && m_query->hasContent());
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
    else if (!m_export->isRunning())
        m_banner->clear();
    m_header->setFreshness(
        {table ? state.fetchedAt : QDateTime(), isLoading(), state.isOffline(), state.stale && !state.loading});
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
    if (entry && place.kind != ExplorerPlace::Kind::Collection && entry->title != place.title)
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
        updateActions();
        m_detail->show();
        return;
    }
    m_wide->setResource(resource, m_loader.paths(), m_loader);
    updateActions();
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

QList<ResourceKey> ExplorerPage::selectedKeys() const
{
    QList<ResourceKey> keys;
    if (m_content->currentWidget() != m_table)
        return keys;
    const auto rows = m_table->selectedRows();
    for (const int row : rows)
        keys.append(m_model.resourceAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row()).key());
    return keys;
}

void ExplorerPage::refresh()
{
    if (!m_history.isEmpty() && m_history.current().kind == ExplorerPlace::Kind::Document)
        m_documents.reload();
    else
        m_loader.reload();
}

/// Of the request behind what is on show; of a resource, the one that reads it.
void ExplorerPage::openDocumentation()
{
    if (m_history.isEmpty())
        return;
    const auto &place = m_history.current();
    const auto *operation = place.operation(m_catalog);
    if (!operation) {
        const bool included = place.kind == ExplorerPlace::Kind::Included;
        operation = getOperation(m_catalog, included ? place.key.entry : place.entry);
    }
    if (!operation) // created, changed or deleted only
        operation = anyOperation(m_catalog, place.entry);
    QDesktopServices::openUrl(operation ? documentationUrl(operation->method, operation->path) : documentationUrl());
}

Workspace explorerWorkspace()
{
    return {u"explorer"_s, WorkspaceScope::Automation, ExplorerPage::tr("Explorer"), u"compass"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ExplorerPage(context, parent); }};
}
