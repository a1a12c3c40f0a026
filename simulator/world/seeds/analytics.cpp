// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/analyticsreports.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

void seedAnalytics(Seeding &seeding)
{
    registerAnalytics(seeding.world);
    registerSalesReports(seeding.world);
    registerPerformance(seeding.world);
    for (const auto &app : seeding.apps) {
        if (app.madeUp || !app.isLive())
            continue;
        const bool isStopped = app.facts["slug"_L1].toString() == "cinderpath"_L1; // nobody fetched its reports
        const auto request = seeding.world.create(
            u"analyticsReportRequests", {}, {{u"accessType", u"ONGOING"}, {u"stoppedDueToInactivity", isStopped}});
        seeding.world.link(app.object, u"analyticsReportRequests", request);
    }
}
