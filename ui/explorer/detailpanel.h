// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explorer/attributetreemodel.h"
#include "models/explorer/relationshipmodel.h"

#include <QFrame>

class ActionBar;
class ChangeSet;
class DataTable;
class ExplorerLoader;
class FileStrip;
class JsonView;
class PageHeader;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeView;
class RequestLog;
class RequestsView;
class SegmentedControl;
class SigningView;
class TextLabel;
struct PageContext;
struct ResourceAction;

/// Everything known of one resource: attributes, relationships to walk, the JSON, the requests behind it.
class DetailPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Beside a list, or as the page's content with attributes and relationships next to each other.
    enum class Shape { Side, Wide };
    DetailPanel(const PageContext &context, Shape shape, QWidget *parent = nullptr);

    void setResource(const Resource &resource, const QStringList &paths, const ExplorerLoader &loader);
    const Resource &resource() const { return m_resource; }
    /// While it is not empty nothing can be done to the resource, and it says why.
    void setBlocked(const QString &why);

signals:
    void placeRequested(const ExplorerPlace &place);
    void resourceRequested(const ResourceKey &key);
    void fileRequested(const QUrl &url, const QString &title); ///< to be shown
    void actionRequested(const ResourceAction &action);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void buildTabs();
    void copyJson();
    QWidget *buildAttributes();
    QWidget *buildRelationships();
    void openRelationship(const QModelIndex &index);
    void copyValue(int role);
    void openAttributeMenu(const QPoint &position);
    void openUrl(const QModelIndex &index);
    void fillIncluded(const ExplorerLoader &loader);
    void showContents();

    const Catalog &m_catalog;
    const Shape m_shape;
    Resource m_resource;
    const ChangeSet &m_changes;
    AttributeTreeModel m_attributes;
    RelationshipModel m_relationships;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    ActionBar *m_actions;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    QBoxLayout *m_both = nullptr; ///< Wide: attributes and relationships
    QTreeView *m_tree = nullptr;
    DataTable *m_walks = nullptr;
    QWidget *m_included = nullptr;
    JsonView *m_json;
    RequestsView *m_requests;
    SigningView *m_signing;
    FileStrip *m_files;
    int m_contentsTab = 0;
};
