// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/historymodel.h"
#include "ui/shell/workspace.h"

class Banner;
class DataTable;
class FilterBar;
class PageHeader;
class QAction;
class QComboBox;
class QSplitter;
class SidePanel;

/// Every request that changed something: when, what, from what to what, and whether it took. What can be taken back is.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    bool isLoading() const override { return m_model.isLoading(); }

private:
    void buildFilters();
    void buildTable();
    void readApps();
    void nameApps();
    void applyFilter();
    void showEntry(const HistoryEntry &entry);
    QWidget *detailFor(const HistoryEntry &entry);
    void revert(const HistoryEntry &entry);
    void exportAs(const QString &ending);
    void write(const QString &path, const QList<HistoryEntry> &entries);

    PageContext m_context;
    HistoryModel m_model;
    PageHeader *m_header;
    FilterBar *m_filters;
    QComboBox *m_app;
    QComboBox *m_outcome;
    QComboBox *m_period;
    Banner *m_banner;
    QSplitter *m_splitter;
    DataTable *m_table;
    SidePanel *m_side;
    HistoryFilter m_filter;
};

Workspace historyWorkspace();
