// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/salespage.h"

#include "api/reports/reportrates.h"
#include "api/reports/reportsync.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/sales/analyticsview.h"
#include "ui/sales/overviewview.h"
#include "ui/sales/paymentsview.h"
#include "ui/sales/performanceview.h"
#include "ui/sales/pivotview.h"
#include "ui/sales/ratesview.h"
#include "ui/sales/reportsview.h"
#include "ui/sales/summarypdf.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/savebytes.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int mostMonths = 24; ///< in the menu of summaries

SalesPage::SalesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_dashboard(context.services.reports, context.services.reportRates)
    , m_summary(context.services.reports, context.services.reportRates)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_section(new SegmentedControl(tr("What is shown"), this))
    , m_stack(new QStackedWidget(this))
    , m_summaryButton(new QPushButton(icon(u"file-text"_s), tr("Monthly summary (PDF)…"), this))
{
    setObjectName(u"sales"_s);
    m_dashboard.prepare(SalesQuestion::fromMap(context.state.value(u"question"_s).toMap()));
    buildHeader();
    buildSections();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *sections = new QHBoxLayout; // in a row of its own: beside the title there is no room for seven
    const auto &theme = Theme::of(this);
    sections->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8));
    sections->addWidget(m_section);
    sections->addStretch();
    column->addLayout(sections);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_banner->setClosable(true);
    connectSections();
    m_section->setCurrentIndex(context.state.value(u"section"_s).toInt());
    m_stack->setCurrentIndex(m_section->currentIndex());
    updateState();
}

void SalesPage::buildHeader()
{
    m_header->setTitle(tr("Sales & Finance"));
    m_section->setObjectName(u"salesSection"_s);
    m_section->addSegment(tr("Overview"), u"layout-dashboard"_s);
    m_section->addSegment(tr("Table"), u"table-2"_s);
    m_section->addSegment(tr("Payments"), u"wallet"_s);
    m_section->addSegment(tr("Analytics"), u"chart-line"_s);
    m_section->addSegment(tr("Performance"), u"gauge"_s);
    m_section->addSegment(tr("Reports"), u"archive"_s);
    m_section->addSegment(tr("Rates"), u"banknote"_s);
    m_summaryButton->setObjectName(u"monthlySummary"_s);
    m_summaryButton->setToolTip(tr("A page for each app: figures, a chart, territories and products"));
    auto *months = new QMenu(m_summaryButton);
    months->setObjectName(u"summaryMonths"_s);
    connect(months, &QMenu::aboutToShow, this, [this, months] { fillMonths(months); });
    m_summaryButton->setMenu(months);
    m_header->addWidget(m_summaryButton);
}

void SalesPage::buildSections()
{
    auto &services = m_context.services;
    m_overview = new OverviewView(m_context, m_dashboard);
    m_table = new PivotView(m_context, m_dashboard);
    m_payments = new PaymentsView(services.reports, services.reportRates, m_context.dialogs, m_context.state);
    m_analytics = new AnalyticsView(m_context);
    m_performance = new PerformanceView(m_context);
    m_reports = new ReportsView(m_context);
    m_rates = new RatesView(services.reports, services.reportRates, m_context.dialogs);
    for (QWidget *each : std::initializer_list<QWidget *>{m_overview, m_table, m_payments, m_analytics, m_performance,
                                                          m_reports, m_rates})
        m_stack->addWidget(each);
}

void SalesPage::connectSections()
{
    connect(m_section, &SegmentedControl::currentIndexChanged, this, [this](int section) {
        m_context.state.setValue(u"section"_s, section);
        m_stack->setCurrentIndex(section);
        loadSection();
    });
    connect(&m_dashboard, &SalesDashboard::questionChanged, this,
            [this] { m_context.state.setValue(u"question"_s, m_dashboard.question().toMap()); });
    connect(&m_dashboard, &SalesDashboard::changed, this, &SalesPage::updateState);
    connect(&m_summary, &MonthlySummary::finished, this, &SalesPage::saveSummary);
    connect(&m_summary, &MonthlySummary::failed, this, [this](const ApiError &error) {
        m_banner->setAction({});
        m_banner->showMessage(Tone::Danger, tr("The summary could not be made"), error.title, describe(error));
    });
    const auto toReports = [this] { showSection(Reports); };
    const auto toRates = [this] { showSection(Rates); };
    connect(m_overview, &OverviewView::reportsWanted, this, toReports);
    connect(m_overview, &OverviewView::loadingChanged, this, &SalesPage::updateState);
    connect(m_table, &PivotView::reportsWanted, this, toReports);
    connect(m_table, &PivotView::loadingChanged, this, &SalesPage::updateState);
    connect(m_payments, &PaymentsView::reportsWanted, this, toReports);
    connect(m_payments, &PaymentsView::ratesWanted, this, toRates);
    connect(m_payments, &PaymentsView::loadingChanged, this, &SalesPage::updateState);
    connect(m_analytics, &AnalyticsView::loadingChanged, this, &SalesPage::updateState);
    connect(m_performance, &PerformanceView::loadingChanged, this, &SalesPage::updateState);
    connect(m_reports, &ReportsView::loadingChanged, this, &SalesPage::updateState);
    connect(m_rates, &RatesView::loadingChanged, this, &SalesPage::updateState);
}

void SalesPage::showSection(int section)
{
    m_section->setCurrentIndex(section);
}

void SalesPage::load()
{
    if (!m_context.services.reportRates.isLoaded())
        m_context.services.reportRates.load();
    m_context.services.reportSync.syncIfDue();
    loadSection();
}

void SalesPage::refresh()
{
    if (m_section->currentIndex() == Performance)
        m_performance->refresh();
    else
        loadSection();
}

void SalesPage::loadSection()
{
    switch (m_section->currentIndex()) {
    case Overview:
    case Table: // follows the dashboard, which holds the question
        m_dashboard.load();
        break;
    case Payments:
        m_payments->load();
        break;
    case Analytics:
        m_analytics->load();
        break;
    case Performance:
        m_performance->load();
        break;
    case Reports:
        m_reports->load();
        break;
    case Rates:
        m_rates->load();
        break;
    }
}

bool SalesPage::isLoading() const
{
    switch (m_section->currentIndex()) {
    case Overview:
        return m_overview->isLoading();
    case Table:
        return m_dashboard.isLoading() || m_table->isLoading();
    case Payments:
        return m_payments->isLoading();
    case Analytics:
        return m_analytics->isLoading();
    case Performance:
        return m_performance->isLoading();
    case Reports:
        return m_reports->isLoading();
    default:
        return m_rates->isLoading();
    }
}

void SalesPage::updateState()
{
    const auto *result = m_dashboard.result();
    m_header->setContext(result && result->covered.isValid() ? tr("Reports from %1").arg(periodText(result->covered))
                                                             : tr("Sales are estimates; finance is what Apple pays"));
    m_summaryButton->setEnabled(m_dashboard.hasReports() && !m_summary.isLoading());
    if (const bool loading = isLoading(); loading != m_wasLoading) {
        m_wasLoading = loading;
        emit loadingChanged(loading);
    }
}

/// Those there are reports of, newest first.
void SalesPage::fillMonths(QMenu *menu)
{
    menu->clear();
    const auto covered = m_dashboard.result()->covered;
    auto month = placeOf(covered.last, ReportStep::Month);
    for (int i = 0; i < mostMonths && month >= placeOf(covered.first, ReportStep::Month); ++i) {
        menu->addAction(format::month(month, QLocale::LongFormat), this, [this, month] { writeSummary(month); });
        month = month.addMonths(-1);
    }
}

void SalesPage::writeSummary(QDate month)
{
    m_banner->clear();
    m_summary.load(month);
    updateState();
}

void SalesPage::saveSummary(const SummaryContent &content)
{
    updateState();
    const auto name = tr("Summary %1").arg(content.month.toString(u"yyyy-MM"_s)) + u".pdf"_s;
    saveBytes(this, m_context.dialogs, {tr("Save the monthly summary"), tr("PDF files (*.pdf)"), name}, [content] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return SummaryPdf(content).write(buffer) ? bytes : QByteArray();
    });
}

Workspace salesWorkspace()
{
    return {u"sales"_s, WorkspaceScope::Team, SalesPage::tr("Sales & Finance"), u"banknote"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new SalesPage(context, parent); }};
}
