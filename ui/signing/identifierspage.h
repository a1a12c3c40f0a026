// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/resourcetablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/core/wholelist.h"
#include "models/signing/capabilitymatrix.h"
#include "ui/shell/workspace.h"

class ActionBar;
class Banner;
class CapabilityView;
class ChangePanel;
class DataTable;
class ExplorerChanges;
class PageHeader;
class Placeholder;
class QStackedWidget;
class SegmentedControl;
class SidePanel;
struct ResourceAction;

/// The identifiers of the team: app ids with their capabilities, merchant ids and pass type ids with their
/// certificates.
class IdentifiersPage final : public Page
{
    Q_OBJECT
public:
    explicit IdentifiersPage(const PageContext &context, QWidget *parent = nullptr);
    ~IdentifiersPage() override;

    void load() override;
    void refresh() override;
    bool isLoading() const override;
    bool open(const ResourceKey &key) override;
    CapabilityMatrix &matrix() { return m_matrix; }
    void showKind(int kind); ///< 0: app ids, 1: merchant ids, 2: pass type ids

private:
    /// One of the plain lists.
    struct Kind
    {
        QString entry;
        std::unique_ptr<WholeList> list;
        std::unique_ptr<ResourceTableModel> model;
        std::unique_ptr<SortFilterProxy> proxy;
        DataTable *table = nullptr;
    };

    void buildKind(Kind *kind, const QString &entry, const QString &title, const QString &tableName,
                   const QString &emptyText);
    void showKindNow();
    void showSettings(const QModelIndex &cell);
    void showCertificates(const Resource &owner);
    void updateActions();
    void updateState();
    void run(const ResourceAction &action);
    Resource chosen() const;
    QString entryShown() const;

    PageContext m_context;
    CapabilityMatrix m_matrix;
    Kind m_merchants;
    Kind m_passes;
    WholeList m_certificates; ///< of the chosen merchant or pass type id
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_kinds;
    QStackedWidget *m_stack;
    QStackedWidget *m_matrixStack;
    Placeholder *m_placeholder;
    CapabilityView *m_view;
    ActionBar *m_actions;
    SidePanel *m_side;
    ChangePanel *m_panel;
    ExplorerChanges *m_changes;
    bool m_wasLoading = false;
};

Workspace identifiersWorkspace();
