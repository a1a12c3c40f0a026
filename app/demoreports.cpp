// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoreports.h"

#include "api/reports/reportrates.h"
#include "api/reports/reportsync.h"
#include "api/services/accountservices.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/worlddata.h"

using namespace Qt::StringLiterals;

static RatesFile demoRates()
{
    RatesFile file;
    file.source = {u"demo"_s, QDate::currentDate()};
    std::vector<RateRow> rows;
    QStringList known{u"USD"_s};
    for (const auto &territory : WorldData::shared().territories()) {
        // Apple has currencies that no bank gives rates for; some are left out here to show what becomes of them.
        const bool isLeftOut = territory.currency == "KZT"_L1 || territory.currency == "VND"_L1;
        if (known.contains(territory.currency) || isLeftOut)
            continue;
        known.append(territory.currency);
        rows.push_back({.of = territory.currency,
                        .month = QDate(2024, 1, 1),
                        .rate = qRound64(double(RateTable::scale) / territory.perDollar),
                        .into = u"USD"_s,
                        .kind = RateKind::Imported});
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
