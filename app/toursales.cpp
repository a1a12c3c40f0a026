// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toursales.h"

#include "api/reports/analyticssync.h"
#include "api/reports/reportsync.h"
#include "api/services/resourceservice.h"
#include "app/desktopapp.h"
#include "app/tour.h"
#include "handles/apps.h"
#include "ui/documents/metricchart.h"
#include "ui/sales/pivotview.h"
#include "ui/sales/salespage.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto longEnough = 14s;

TourSales::TourSales(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_enough.setSingleShot(true);
    m_enough.setInterval(longEnough);
    const auto leave = [this] {
        m_services.reportSync.pause();
        fetchAnalytics();
    };
    connect(&m_enough, &QTimer::timeout, this, leave);
    connect(&services.reportSync, &ReportSync::finished, this, [this, leave] {
        if (m_enough.isActive()) {
            m_enough.stop();
            leave();
        }
    });
    connect(&services.analyticsSync, &AnalyticsSync::finished, this, [this] { m_isAnalysing = false; });
}

void TourSales::fill()
{
    if (std::exchange(m_isFilled, true))
        return;
    m_enough.start();
    m_services.reportSync.syncNow();
}

void TourSales::fetchAnalytics()
{
    m_isAnalysing = true;
    m_services.resources.list(apps::key, Query().sort(apps::name).limit(50))
        ->then(
            this,
            [this](const Document &document) {
                for (const auto &app : document.data) {
                    if (app.text(apps::name.name).startsWith("Loamline"_L1)) // the demo's app that has everything
                        return m_services.analyticsSync.sync({app.id()});
                }
                m_isAnalysing = false;
            },
            [this](const ApiError &) { m_isAnalysing = false; }); // its picture shows less
}

void Tour::addSales(std::vector<Stop> &stops)
{
    auto *window = &m_app.window();
    const auto page = [window] { return static_cast<SalesPage *>(window->currentPage()); };
    const auto section = [this, window, page](int index) {
        return [this, window, page, index] {
            if (!m_sales)
                m_sales = std::make_unique<TourSales>(m_app.session()->services());
            window->showPlace(u"sales"_s);
            m_sales->fill();
            page()->showSection(index);
            page()->findChild<QScrollArea *>(u"salesBoard"_s)->verticalScrollBar()->setValue(0);
        };
    };
    const auto ask = [page](const std::function<void(SalesQuestion &)> &edit) {
        auto question = page()->dashboard().question();
        edit(question);
        page()->dashboard().setQuestion(question);
    };
    stops.push_back({u"sales"_s, section(SalesPage::Overview), [page] { page()->load(); }});
    stops.push_back({u"sales-apps"_s, section(SalesPage::Overview),
                     [ask] {
                         ask([](SalesQuestion &question) {
                             question.span = SalesQuestion::Span::Months12;
                             question.breakdown = u"app"_s;
                             question.comparison = SalesQuestion::Comparison::YearBefore;
                         });
                     },
                     [ask] { ask([](SalesQuestion &question) { question = {}; }); }});
    stops.push_back({u"sales-below"_s, section(SalesPage::Overview), [page] {
                         auto *scroll = page()->findChild<QScrollArea *>(u"salesBoard"_s);
                         scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
                     }});
    stops.push_back({u"sales-lines"_s, section(SalesPage::Overview),
                     [page] { emit page()->findChild<MetricChart *>(u"salesChart"_s)->activated(20); },
                     [page] { page()->findChild<QAbstractButton *>(u"closeLines"_s)->click(); }});
    stops.push_back({u"sales-table"_s, section(SalesPage::Table),
                     [page] { page()->table()->showLines(page()->table()->pivot().model().index(0, 3)); }});
    stops.push_back({u"sales-payments"_s, section(SalesPage::Payments)});
    stops.push_back({u"sales-analytics"_s, section(SalesPage::Analytics)});
    stops.push_back({u"sales-performance"_s, section(SalesPage::Performance)});
    stops.push_back({u"sales-reports"_s, section(SalesPage::Reports)});
    stops.push_back({u"sales-rates"_s, section(SalesPage::Rates)});
}
