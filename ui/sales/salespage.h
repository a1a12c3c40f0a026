// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/monthlysummary.h"
#include "models/sales/salesdashboard.h"
#include "ui/shell/workspace.h"

class AnalyticsView;
class Banner;
class OverviewView;
class PageHeader;
class PaymentsView;
class PerformanceView;
class PivotView;
class QMenu;
class QPushButton;
class QStackedWidget;
class RatesView;
class ReportsView;
class SegmentedControl;

/// The money workspace: sales, finance and analytics, and the reports and rates they are made of.
class SalesPage final : public Page
{
    Q_OBJECT
public:
    enum Section { Overview, Table, Payments, Analytics, Performance, Reports, Rates };

    explicit SalesPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void refresh() override;
    bool isLoading() const override;

    void showSection(int section);
    SalesDashboard &dashboard() { return m_dashboard; }
    PivotView *table() const { return m_table; }
    /// Asks for a file and writes the summary of a month into it.
    void writeSummary(QDate month);

private:
    void buildHeader();
    void buildSections();
    void connectSections();
    void loadSection();
    void fillMonths(QMenu *menu);
    void saveSummary(const SummaryContent &content);
    void updateState();

    PageContext m_context;
    SalesDashboard m_dashboard;
    MonthlySummary m_summary;
    PageHeader *m_header;
    Banner *m_banner;
    SegmentedControl *m_section;
    QStackedWidget *m_stack;
    OverviewView *m_overview;
    PivotView *m_table;
    PaymentsView *m_payments;
    AnalyticsView *m_analytics;
    PerformanceView *m_performance;
    ReportsView *m_reports;
    RatesView *m_rates;
    QPushButton *m_summaryButton;
    bool m_wasLoading = false;
};

Workspace salesWorkspace();
