// SPDX-License-Identifier: GPL-3.0-or-later
// Which reports there are, for whom, and when.
#include "simulator/world/reports/salesreports.h"

#include "simulator/server/refusals.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/world.h"
#include "simulator/world/worlddata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using ReportMaker = QByteArray (*)(const ReportWish &);

struct ReportKind
{
    QLatin1StringView type;
    QLatin1StringView subType;
    QLatin1StringView frequencies;
    QLatin1StringView versions; ///< rising
    ReportMaker make = nullptr; ///< null: this company never has one
};

constexpr auto everyFrequency = "DAILY WEEKLY MONTHLY YEARLY"_L1;

/// As Apple's table of allowed values has them. The company has no magazines, takes part in no win-back offer that
/// counts yet, and has not agreed to the terms under which first annual installs are counted.
constexpr ReportKind kinds[] = {
    {"SALES"_L1, "SUMMARY"_L1, everyFrequency, "1_0 1_1"_L1, salesSummary},
    {"PRE_ORDER"_L1, "SUMMARY"_L1, everyFrequency, "1_0"_L1, preOrderSummary},
    {"NEWSSTAND"_L1, "DETAILED"_L1, "DAILY WEEKLY"_L1, "1_0"_L1},
    {"SUBSCRIPTION"_L1, "SUMMARY"_L1, "DAILY"_L1, "1_3"_L1, subscriptionSummary},
    {"SUBSCRIPTION_EVENT"_L1, "SUMMARY"_L1, "DAILY"_L1, "1_3"_L1, subscriptionEvents},
    {"SUBSCRIBER"_L1, "DETAILED"_L1, "DAILY"_L1, "1_3"_L1, subscribers},
    {"SUBSCRIPTION_OFFER_CODE_REDEMPTION"_L1, "SUMMARY"_L1, "DAILY"_L1, "1_0"_L1, offerCodeRedemptions},
    {"INSTALLS"_L1, "SUMMARY_INSTALL_TYPE"_L1, "YEARLY"_L1, "1_0 1_1"_L1, installs},
    {"INSTALLS"_L1, "SUMMARY_TERRITORY"_L1, "YEARLY"_L1, "1_0 1_1"_L1, installs},
    {"INSTALLS"_L1, "SUMMARY_CHANNEL"_L1, "YEARLY"_L1, "1_0 1_1"_L1, installs},
    {"INSTALLS"_L1, "DETAILED"_L1, "YEARLY"_L1, "1_0 1_1"_L1, installs},
    {"INSTALLS"_L1, "SUMMARY"_L1, "MONTHLY"_L1, "1_2"_L1, installs},
    {"INSTALLS"_L1, "DETAILED"_L1, "MONTHLY"_L1, "1_2"_L1, installs},
    {"FIRST_ANNUAL"_L1, "DETAILED"_L1, "DAILY"_L1, "1_0"_L1},
    {"FIRST_ANNUAL"_L1, "SUMMARY"_L1, "YEARLY"_L1, "1_0"_L1},
    {"WIN_BACK_ELIGIBILITY"_L1, "SUMMARY"_L1, "DAILY"_L1, "1_0"_L1},
};

const ReportKind *findKind(const QString &type, const QString &subType, const QString &frequency)
{
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds), [&](const ReportKind &kind) {
        return kind.type == type && kind.subType == subType
            && QString(kind.frequencies).split(u' ').contains(frequency);
    });
    return found == std::end(kinds) ? nullptr : found;
}

DownloadAnswer invalid(const QString &filter, const QString &detail)
{
    return {{}, {refuse::parameter(u"INVALID"_s, u"filter[%1]"_s.arg(filter), detail)}};
}

DownloadAnswer reportOrNothing(QByteArray bytes)
{
    if (bytes.isEmpty())
        return {{}, {refuse::noSales()}};
    return {std::move(bytes), {}};
}

QString filterOf(const DownloadRequest &request, const QString &name)
{
    return request.parameters.value(u"filter[%1]"_s.arg(name)).value(0);
}

DownloadAnswer wrongVendor()
{
    return invalid(u"vendorNumber"_s, u"Invalid vendor number specified"_s);
}

DownloadAnswer salesReport(World &world, const DownloadRequest &request)
{
    if (filterOf(request, u"vendorNumber"_s) != simulatedVendorNumber())
        return wrongVendor();
    const auto frequency = filterOf(request, u"frequency"_s);
    const auto subType = filterOf(request, u"reportSubType"_s);
    const auto *kind = findKind(filterOf(request, u"reportType"_s), subType, frequency);
    if (!kind)
        return invalid(u"reportSubType"_s, u"Invalid combination of report type, subtype and date type"_s);
    const auto versions = QString(kind->versions).split(u' ');
    if (const auto version = filterOf(request, u"version"_s); !version.isEmpty() && !versions.contains(version))
        return invalid(
            u"version"_s,
            u"The version parameter you have specified is invalid. The latest version for this report is %1."_s.arg(
                versions.constLast()));
    const auto date = filterOf(request, u"reportDate"_s);
    const auto period = date.isEmpty() ? newestPeriod(frequency, world.now()) : reportPeriod(frequency, date);
    if (!period)
        return invalid(u"reportDate"_s, u"'%1' is not a valid date for a report of this frequency"_s.arg(date));
    if (!kind->make || !isAvailable(frequency, *period, world.now()))
        return reportOrNothing({});
    return reportOrNothing(kind->make({world.seed(), *period, subType}));
}

/// Apple's region codes of finance reports, the consolidated ones at the end.
bool isRegion(const QString &code)
{
    static const auto regions = u"AE AU BG BR CA CH CL CN CO CZ DK EG EU GB HK HU ID IL IN JP KR KZ LL MX MY NG NO NZ "
                                "PE PH PK PL QA RO RU SA SE SG TH TR TW TZ US VN WW ZA ZZ Z1"_s.split(u' ');
    return regions.contains(code);
}

DownloadAnswer financeReport(World &world, const DownloadRequest &request)
{
    if (filterOf(request, u"vendorNumber"_s) != simulatedVendorNumber())
        return wrongVendor();
    const auto period = fiscalMonth(filterOf(request, u"reportDate"_s));
    if (!period)
        return invalid(u"reportDate"_s, u"A fiscal month is written as YYYY-MM"_s);
    const auto region = filterOf(request, u"regionCode"_s);
    if (!isRegion(region))
        return invalid(u"regionCode"_s, u"Invalid region code specified"_s);
    const bool isDetail = filterOf(request, u"reportType"_s) == "FINANCE_DETAIL"_L1;
    if (isDetail != (region == "Z1"_L1))
        return invalid(u"regionCode"_s, u"The region code Z1 belongs to FINANCE_DETAIL, and only to it"_s);
    const auto today = world.now().date();
    if (period->last.addDays(33) > today || period->first < today.addYears(-3))
        return reportOrNothing({});
    const ReportWish wish{world.seed(), *period, region};
    return reportOrNothing(isDetail ? financeDetail(wish) : financial(wish));
}

} // namespace

QString simulatedVendorNumber()
{
    return WorldData::shared().company()["vendorNumber"_L1].toString();
}

QByteArray developerName()
{
    return (WorldData::shared().company()["name"_L1].toString() + " Ltd"_L1).toUtf8();
}

void registerSalesReports(World &world)
{
    world.setDownload(u"/v1/salesReports"_s, salesReport);
    world.setDownload(u"/v1/financeReports"_s, financeReport);
}
