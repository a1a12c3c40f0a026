// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/resourcetablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/documents/documentloader.h"
#include "models/explorer/explorerloader.h"
#include "ui/shell/workspace.h"

class ActionBar;
class Banner;
class BreadcrumbBar;
class ChangePanel;
class DataTable;
class DetailPanel;
class DocumentView;
class EntryTreePanel;
class ExportMenu;
class ExplorerChanges;
class FilterBar;
class PageHeader;
class Placeholder;
class QAction;
class QSplitter;
class QStackedWidget;
class QueryBar;
class RequiredForm;
class RoutesView;
class SearchField;
struct ResourceAction;

/// Any resource the API knows: the types on the left, a list in the middle, one resource on the right.
class ExplorerPage final : public Page
{
    Q_OBJECT
public:
    explicit ExplorerPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    /// Shows the resource, or the list of its type when the id is empty.
    bool open(const ResourceKey &key) override;
    bool isLoading() const override;

    /// The rows that are selected in the list on show, from top to bottom; empty when no list is.
    QList<ResourceKey> selectedKeys() const;

signals:
    void selectedKeysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildMiddle();
    void buildColumns();
    void watchList();
    void watchWalk();
    void addShortcuts();
    void buildActions();
    void act(const ResourceAction &action, const QList<Resource> &targets);
    void createHere();
    void askForId();
    void updateActions();
    void updateSelection();
    QList<Resource> selection() const;
    void visit(ExplorerPlace place);
    void go(const ExplorerPlace &place);
    void goBack();
    void goForward();
    void goToCrumb(int step);
    void showPlace();
    void showContent();
    void showTrail();
    void updateState();
    void updateTexts();
    void watchDetail(DetailPanel *detail);
    bool showsOne() const;
    void onCurrent(const QModelIndex &index);
    void showDetail(const Resource &resource);
    void openRow(const QModelIndex &index);
    void selectWanted();
    void showDocument(const ExplorerPlace &place, const OperationInfo *operation);
    void openDocumentation();
    ExplorerPlace placeOf(const ResourceKey &key) const;

    PageContext m_context;
    const Catalog &m_catalog;
    ResourceTableModel m_model;
    SortFilterProxy m_proxy;
    ExplorerLoader m_loader;
    DocumentLoader m_documents;
    ExplorerHistory m_history;
    QSplitter *m_splitter;
    EntryTreePanel *m_entries;
    BreadcrumbBar *m_crumbs;
    PageHeader *m_header;
    Banner *m_banner;
    QueryBar *m_query;
    FilterBar *m_filters;
    SearchField *m_search = nullptr;
    QStackedWidget *m_content;
    Placeholder *m_start;
    DataTable *m_table;
    RequiredForm *m_required;
    RoutesView *m_routes;
    DetailPanel *m_detail;
    DetailPanel *m_wide; ///< of a place with one resource
    DocumentView *m_document;
    ExportMenu *m_export;
    ActionBar *m_bulk; ///< for several rows at once
    ChangePanel *m_panel;
    ExplorerChanges *m_changes;
    QAction *m_create;
    QAction *m_openById;
    bool m_wasLoading = false;
};

/// The Explorer's place in the sidebar.
Workspace explorerWorkspace();
