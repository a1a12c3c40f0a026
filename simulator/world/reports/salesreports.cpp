// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reportdates.h"
#include "simulator/world/reports/reports.h"
#include "simulator/world/reports/sales.h"
#include "simulator/world/world.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QStringList &cells)
{
    return cells.join(u'\t').toUtf8() + '\n';
}

QString money(double amount, const TerritoryData &territory)
{
    return QString::number(amount, 'f', territory.decimals);
}

QString american(QDate day)
{
    return day.toString(u"MM/dd/yyyy"_s);
}

QByteArray salesSummary(const std::vector<Sale> &sales, const ReportPeriod &period)
{
    QByteArray text = line({u"Provider"_s,
                            u"Provider Country"_s,
                            u"SKU"_s,
                            u"Developer"_s,
                            u"Title"_s,
                            u"Version"_s,
                            u"Product Type Identifier"_s,
                            u"Units"_s,
                            u"Developer Proceeds"_s,
                            u"Begin Date"_s,
                            u"End Date"_s,
                            u"Customer Currency"_s,
                            u"Country Code"_s,
                            u"Currency of Proceeds"_s,
                            u"Apple Identifier"_s,
                            u"Customer Price"_s,
                            u"Promo Code"_s,
                            u"Parent Identifier"_s,
                            u"Subscription"_s,
                            u"Period"_s,
                            u"Category"_s,
                            u"CMB"_s,
                            u"Supported Platforms"_s,
                            u"Device"_s,
                            u"Preserved Pricing"_s,
                            u"Proceeds Reason"_s,
                            u"Client"_s,
                            u"Order Type"_s});
    const auto developer = WorldData::shared().company()["name"_L1].toString() + u" Ltd"_s;
    for (const auto &sale : sales) {
        text += line({u"APPLE"_s,
                      u"US"_s,
                      sale.sku,
                      developer,
                      sale.title,
                      sale.version,
                      sale.productType,
                      QString::number(sale.units),
                      money(sale.proceeds, *sale.territory),
                      american(period.first),
                      american(period.last),
                      sale.territory->currency,
                      sale.country,
                      sale.territory->currency,
                      sale.appleId,
                      money(sale.price, *sale.territory),
                      u" "_s,
                      sale.parentSku,
                      sale.subscription,
                      sale.period,
                      sale.category,
                      QString(),
                      u"iOS"_s,
                      sale.device,
                      QString(),
                      sale.subscription == "Renewal"_L1 ? u"Rate After One Year"_s : QString(),
                      QString(),
                      QString()});
    }
    return text;
}

QByteArray subscriptionSummary(const std::vector<Sale> &sales)
{
    QByteArray text = line({u"App Name"_s,
                            u"App Apple ID"_s,
                            u"Subscription Name"_s,
                            u"Subscription Apple ID"_s,
                            u"Subscription Group ID"_s,
                            u"Standard Subscription Duration"_s,
                            u"Subscription Offer Name"_s,
                            u"Promotional Offer ID"_s,
                            u"Customer Price"_s,
                            u"Customer Currency"_s,
                            u"Developer Proceeds"_s,
                            u"Proceeds Currency"_s,
                            u"Preserved Pricing"_s,
                            u"Proceeds Reason"_s,
                            u"Client"_s,
                            u"Device"_s,
                            u"State"_s,
                            u"Country"_s,
                            u"Active Standard Price Subscriptions"_s,
                            u"Active Free Trial Introductory Offer Subscriptions"_s,
                            u"Active Pay Up Front Introductory Offer Subscriptions"_s,
                            u"Active Pay As You Go Introductory Offer Subscriptions"_s,
                            u"Free Trial Promotional Offer Subscriptions"_s,
                            u"Billing Retry"_s,
                            u"Grace Period"_s,
                            u"Subscribers"_s});
    for (const auto &sale : sales) {
        if (sale.subscription != "Renewal"_L1 || sale.units <= 0)
            continue;
        const int active = sale.units * (sale.period == "1 Year"_L1 ? 220 : 24);
        text += line({sale.parentSku,
                      QString(),
                      sale.title,
                      sale.appleId,
                      u"21"_s + sale.appleId.right(6),
                      sale.period,
                      QString(),
                      QString(),
                      money(sale.price, *sale.territory),
                      sale.territory->currency,
                      money(sale.proceeds, *sale.territory),
                      sale.territory->currency,
                      QString(),
                      QString(),
                      QString(),
                      sale.device,
                      QString(),
                      sale.country,
                      QString::number(active),
                      QString::number(active / 14),
                      u"0"_s,
                      u"0"_s,
                      QString::number(active / 60),
                      QString::number(active / 90),
                      QString::number(active / 150),
                      QString::number(active + active / 14)});
    }
    return text;
}

QByteArray subscriptionEvents(const std::vector<Sale> &sales, const ReportPeriod &period)
{
    QByteArray text = line({u"Event Date"_s, u"Event"_s, u"App Apple ID"_s, u"Subscription Name"_s,
                            u"Subscription Apple ID"_s, u"Standard Subscription Duration"_s, u"Country"_s, u"Device"_s,
                            u"Original Start Date"_s, u"Cancellation Reason"_s, u"Quantity"_s});
    for (const auto &sale : sales) {
        if (sale.subscription.isEmpty() || sale.units <= 0)
            continue;
        const bool fresh = sale.subscription == "New"_L1;
        const auto event = [&](const QString &name, const QString &reason, int quantity) {
            if (quantity > 0)
                text += line({period.last.toString(Qt::ISODate), name, QString(), sale.title, sale.appleId, sale.period,
                              sale.country, sale.device, period.last.addDays(fresh ? 0 : -31).toString(Qt::ISODate),
                              reason, QString::number(quantity)});
        };
        event(fresh ? u"Start Introductory Offer"_s : u"Renew"_s, QString(), sale.units);
        event(fresh ? u"Subscribe"_s : u"Cancel"_s, fresh ? QString() : u"Canceled"_s, sale.units / (fresh ? 2 : 9));
    }
    return text;
}

QByteArray installs(const std::vector<Sale> &sales, const ReportPeriod &period)
{
    QByteArray text = line({u"Begin Date"_s, u"End Date"_s, u"App Name"_s, u"App Apple Identifier"_s, u"Country Code"_s,
                            u"Install Type"_s, u"Installs"_s});
    for (const auto &sale : sales) {
        if (sale.parentSku.isEmpty() && sale.units > 0)
            text += line({american(period.first), american(period.last), sale.title, sale.appleId, sale.country,
                          sale.productType, QString::number(sale.units)});
    }
    return text;
}

QByteArray financeDetail(const std::vector<Sale> &sales, const ReportPeriod &period, const QString &region)
{
    static const QHash<QString, QStringList> regions{
        {u"US"_s, {u"US"_s}}, {u"EU"_s, {u"DE"_s, u"FR"_s, u"IT"_s, u"ES"_s, u"NL"_s, u"AT"_s}},
        {u"JP"_s, {u"JP"_s}}, {u"GB"_s, {u"GB"_s}},
        {u"CA"_s, {u"CA"_s}}, {u"AU"_s, {u"AU"_s}},
        {u"CH"_s, {u"CH"_s}}, {u"SE"_s, {u"SE"_s}},
        {u"KR"_s, {u"KR"_s}}};
    const auto wanted = regions.value(region);
    const bool everywhere = region == "ZZ"_L1 || region == "Z1"_L1;
    QByteArray text = line({u"Start Date"_s,
                            u"End Date"_s,
                            u"UPC"_s,
                            u"ISRC/ISBN"_s,
                            u"Vendor Identifier"_s,
                            u"Quantity"_s,
                            u"Partner Share"_s,
                            u"Extended Partner Share"_s,
                            u"Partner Share Currency"_s,
                            u"Sales or Return"_s,
                            u"Apple Identifier"_s,
                            u"Artist/Show/Developer/Author"_s,
                            u"Title"_s,
                            u"Label/Studio/Network/Developer/Publisher"_s,
                            u"Grid"_s,
                            u"Product Type Identifier"_s,
                            u"ISAN/Other Identifier"_s,
                            u"Country Of Sale"_s,
                            u"Pre-order Flag"_s,
                            u"Promo Code"_s,
                            u"Customer Price"_s,
                            u"Customer Currency"_s});
    const auto developer = WorldData::shared().company()["name"_L1].toString() + u" Ltd"_s;
    int rows = 0;
    int units = 0;
    for (const auto &sale : sales) {
        if (sale.proceeds == 0 || !(everywhere || wanted.contains(sale.country)))
            continue;
        ++rows;
        units += sale.units;
        text += line({american(period.first),
                      american(period.last),
                      QString(),
                      QString(),
                      sale.sku,
                      QString::number(sale.units),
                      money(sale.proceeds, *sale.territory),
                      money(sale.proceeds * sale.units, *sale.territory),
                      sale.territory->currency,
                      sale.units < 0 ? u"R"_s : u"S"_s,
                      sale.appleId,
                      developer,
                      sale.title,
                      developer,
                      QString(),
                      sale.productType,
                      QString(),
                      sale.country,
                      QString(),
                      QString(),
                      money(sale.price, *sale.territory),
                      sale.territory->currency});
    }
    if (rows == 0)
        return {};
    return text + line({u"Total_Rows"_s, QString::number(rows)}) + line({u"Total_Units"_s, QString::number(units)});
}

DownloadAnswer refused(int status, const QString &code, const QString &parameter, const QString &detail)
{
    Refusal refusal;
    refusal.status = status;
    refusal.code = code;
    refusal.detail = detail;
    refusal.parameter = parameter;
    return {{}, {refusal}};
}

DownloadAnswer nothingSold()
{
    return refused(404, u"NOT_FOUND"_s, {}, u"There were no sales for the date specified."_s);
}

struct Combination
{
    QLatin1StringView type;
    QLatin1StringView subType;
    QLatin1StringView frequencies;
};

bool isOffered(const QString &type, const QString &subType, const QString &frequency)
{
    static constexpr Combination known[] = {
        {"SALES"_L1, "SUMMARY"_L1, "DAILY WEEKLY MONTHLY YEARLY"_L1},
        {"PRE_ORDER"_L1, "SUMMARY"_L1, "DAILY WEEKLY MONTHLY YEARLY"_L1},
        {"NEWSSTAND"_L1, "DETAILED"_L1, "DAILY WEEKLY"_L1},
        {"SUBSCRIPTION"_L1, "SUMMARY"_L1, "DAILY"_L1},
        {"SUBSCRIPTION_EVENT"_L1, "SUMMARY"_L1, "DAILY"_L1},
        {"SUBSCRIBER"_L1, "DETAILED"_L1, "DAILY"_L1},
        {"SUBSCRIPTION_OFFER_CODE_REDEMPTION"_L1, "SUMMARY"_L1, "DAILY"_L1},
        {"INSTALLS"_L1, "SUMMARY_INSTALL_TYPE"_L1, "YEARLY"_L1},
        {"INSTALLS"_L1, "SUMMARY_TERRITORY"_L1, "YEARLY"_L1},
        {"INSTALLS"_L1, "SUMMARY_CHANNEL"_L1, "YEARLY"_L1},
        {"INSTALLS"_L1, "SUMMARY"_L1, "MONTHLY"_L1},
        {"INSTALLS"_L1, "DETAILED"_L1, "MONTHLY"_L1},
        {"FIRST_ANNUAL"_L1, "DETAILED"_L1, "DAILY"_L1},
        {"FIRST_ANNUAL"_L1, "SUMMARY"_L1, "YEARLY"_L1},
        {"WIN_BACK_ELIGIBILITY"_L1, "SUMMARY"_L1, "DAILY"_L1},
    };
    for (const auto &each : known) {
        if (each.type == type && each.subType == subType && QString(each.frequencies).split(u' ').contains(frequency))
            return true;
    }
    return false;
}

DownloadAnswer salesReport(World &world, const DownloadRequest &request)
{
    const auto one
        = [&request](const QString &name) { return request.parameters.value(u"filter[%1]"_s.arg(name)).value(0); };
    const auto type = one(u"reportType"_s);
    const auto frequency = one(u"frequency"_s);
    if (!isOffered(type, one(u"reportSubType"_s), frequency))
        return refused(400, u"PARAMETER_ERROR.INVALID"_s, u"filter[reportSubType]"_s,
                       u"Invalid combination of report type, subtype and date type"_s);
    const auto date = one(u"reportDate"_s);
    const auto period = date.isEmpty() ? newestPeriod(frequency, world.now()) : reportPeriod(frequency, date);
    if (!period)
        return refused(400, u"PARAMETER_ERROR.INVALID"_s, u"filter[reportDate]"_s,
                       u"'%1' is not a valid date for a report of this frequency"_s.arg(date));
    if (!isAvailable(frequency, *period, world.now()))
        return nothingSold();
    const auto sales = salesOf(world.seed(), period->first, period->last);
    if (type == "SALES"_L1)
        return {salesSummary(sales, *period), {}};
    if (type == "SUBSCRIPTION"_L1)
        return {subscriptionSummary(sales), {}};
    if (type == "SUBSCRIPTION_EVENT"_L1)
        return {subscriptionEvents(sales, *period), {}};
    if (type == "INSTALLS"_L1)
        return {installs(sales, *period), {}};
    return nothingSold();
}

DownloadAnswer financeReport(World &world, const DownloadRequest &request)
{
    const auto one
        = [&request](const QString &name) { return request.parameters.value(u"filter[%1]"_s.arg(name)).value(0); };
    const auto period = fiscalMonth(one(u"reportDate"_s));
    const auto region = one(u"regionCode"_s);
    if (!period)
        return refused(400, u"PARAMETER_ERROR.INVALID"_s, u"filter[reportDate]"_s,
                       u"A fiscal month is written as YYYY-MM"_s);
    if ((one(u"reportType"_s) == "FINANCE_DETAIL"_L1) != (region == "Z1"_L1))
        return refused(400, u"PARAMETER_ERROR.INVALID"_s, u"filter[regionCode]"_s,
                       u"The region code Z1 belongs to FINANCE_DETAIL, and only to it"_s);
    if (period->last.addDays(33) > world.now().date() || period->first < world.now().date().addYears(-3))
        return nothingSold();
    const auto bytes = financeDetail(salesOf(world.seed(), period->first, period->last), *period, region);
    return bytes.isEmpty() ? nothingSold() : DownloadAnswer{bytes, {}};
}

} // namespace

void registerSalesReports(World &world)
{
    world.setDownload(u"/v1/salesReports"_s, salesReport);
    world.setDownload(u"/v1/financeReports"_s, financeReport);
}
