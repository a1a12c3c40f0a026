// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/analyticsreports.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/seeds/seeding.h"

void seedAnalytics(Seeding &seeding)
{
    registerAnalytics(seeding.world);
    registerSalesReports(seeding.world);
    registerPerformance(seeding.world);
    for (const auto &app : seeding.apps) {
        if (app.madeUp || !app.isLive())
            continue;
        const auto request = seeding.world.create(u"analyticsReportRequests", {},
                                                  {{u"accessType", u"ONGOING"}, {u"stoppedDueToInactivity", false}});
        seeding.world.link(app.object, u"analyticsReportRequests", request);
    }
}
