// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoreports.h"

#include "api/reports/reportrates.h"
#include "api/reports/reportsync.h"
#include "api/services/accountservices.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/worlddata.h"

#include <cmath>

using namespace Qt::StringLiterals;

static RatesFile demoRates()
{
    RatesFile file;
    file.source = {u"demo"_s, QDate::currentDate()};
    std::vector<RateRow> rows;
    QStringList known{u"USD"_s};
    for (const auto &territory : WorldData::shared().territories()) {
        if (known.contains(territory.currency))
            continue;
        known.append(territory.currency);
        const QDate today = QDate::currentDate();
        for (int back = 0; back < 40; ++back) {
            // They rise and fall a little, each in its own way.
            const double wave = 1 + 0.012 * std::sin(back * 0.6 + double(known.size()));
            rows.push_back({.of = territory.currency,
                            .month = QDate(today.year(), today.month(), 1).addMonths(-back),
                            .rate = qRound64(double(RateTable::scale) / territory.perDollar * wave),
                            .into = u"USD"_s,
                            .kind = RateKind::Imported});
        }
    }
    file.content = std::move(rows);
    return file;
}

void prepareDemoReports(AccountServices &services)
{
    auto &sync = services.reportSync;
    QObject::connect(&sync, &ReportSync::changed, &sync, [&sync] {
        const auto &choices = sync.choices();
        if (sync.isLoaded() && choices.vendorNumber.isEmpty())
            sync.setChoices({simulatedVendorNumber(), choices.kindsOff});
    });
    sync.load();
    auto &rates = services.reportRates;
    const auto fill = [&rates] {
        if (!rates.isLoaded() || !rates.book().isEmpty())
            return;
        rates.add(demoRates());
        rates.setCurrency(u"USD"_s);
    };
    QObject::connect(&rates, &ReportRates::changed, &rates, fill);
    rates.load();
}
