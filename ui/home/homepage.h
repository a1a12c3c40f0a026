// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/homeloader.h"
#include "ui/shell/workspace.h"

class AppCards;
class AttentionBar;
class Banner;
class DataTable;
class FilterBar;
class PageHeader;
class QComboBox;
class QStackedWidget;
class SearchField;
class SegmentedControl;

/// All apps of the account and what needs attention.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    void load() override { m_loader.load(); }
    void refresh() override { m_loader.refresh(); }
    bool isLoading() const override { return m_loader.isLoading(); }

private:
    void buildHeader();
    void buildFilters();
    void buildContent();
    void watch();
    void sortCards(int choice);
    void showView(int view);
    void updateState();
    void updateBanner();
    void updateCounts();
    void openApp(const QModelIndex &index);
    void openCertificate();

    PageContext m_context;
    HomeModel m_model;
    HomeProxy m_proxy;
    HomeLoader m_loader;
    PageHeader *m_header;
    Banner *m_banner;
    AttentionBar *m_attention;
    FilterBar *m_filters;
    SearchField *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack;
    AppCards *m_cards = nullptr;
    DataTable *m_table = nullptr;
    bool m_wasLoading = false;
};

/// The sidebar's first place.
Workspace homeWorkspace();
