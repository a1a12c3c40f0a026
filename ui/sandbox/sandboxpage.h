// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/resourcetablemodel.h"
#include "models/core/sortfilterproxy.h"
#include "models/core/wholelist.h"
#include "ui/shell/workspace.h"

class Banner;
class ChangePanel;
class DataTable;
class ExplorerChanges;
class FilterBar;
class PageHeader;
class QAction;

/// The sandbox testers of the team, with whom in-app purchases are tried out.
class SandboxPage final : public Page
{
    Q_OBJECT
public:
    explicit SandboxPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    bool open(const ResourceKey &key) override;
    bool isLoading() const override;

private:
    QList<Resource> chosen() const;
    void edit();
    void clearHistory();
    void updateState();

    PageContext m_context;
    WholeList m_list;
    ResourceTableModel m_model;
    SortFilterProxy m_proxy;
    PageHeader *m_header;
    Banner *m_banner;
    FilterBar *m_filters;
    DataTable *m_table;
    ChangePanel *m_panel;
    ExplorerChanges *m_changes;
    QAction *m_edit;
    QAction *m_clear;
    bool m_wasLoading = false;
};

Workspace sandboxWorkspace();
