// SPDX-License-Identifier: GPL-3.0-or-later
// The reports about units: sales, pre-orders, installs.
#include "simulator/world/random.h"
#include "simulator/world/reports/reportwriter.h"
#include "simulator/world/reports/sales.h"
#include "simulator/world/reports/salesreports.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Columns without a value hold a space.
QByteArrayView orSpace(QByteArrayView cell)
{
    return cell.isEmpty() ? QByteArrayView(" ") : cell;
}

/// Pre-orders open this long before the release and end the day before it.
constexpr int preOrderDays = 33;

int ordered(quint32 seed, const SaleItem &item, int market, QDate day)
{
    Random random(Random::mix(seed, u"pre-orders/%1/%2"_s.arg(market).arg(day.toString(Qt::ISODate))));
    const auto left = day.daysTo(item.first); // the last days bring most
    return int(markets()[std::size_t(market)].weight * random.between(60, 140) / (200 + left * 60));
}

int canceled(int ordered, QDate day)
{
    return ordered / (8 + day.day() % 5);
}

struct PreOrders
{
    int ordered = 0;
    int canceled = 0;

    void add(int more, QDate day)
    {
        ordered += more;
        canceled += ::canceled(more, day);
    }
};

} // namespace

QByteArray salesSummary(const ReportWish &wish)
{
    ReportWriter text(
        "Provider\tProvider Country\tSKU\tDeveloper\tTitle\tVersion\tProduct Type Identifier\tUnits\t"
        "Developer Proceeds\tBegin Date\tEnd Date\tCustomer Currency\tCountry Code\tCurrency of Proceeds\t"
        "Apple Identifier\tCustomer Price\tPromo Code\tParent Identifier\tSubscription\tPeriod\tCategory\t"
        "CMB\tSupported Platforms\tDevice\tPreserved Pricing\tProceeds Reason\tClient\tOrder Type");
    const auto developer = developerName();
    const auto first = american(wish.period.first);
    const auto last = american(wish.period.last);
    for (const auto &sale : salesOf(wish.seed, wish.period.first, wish.period.last)) {
        const auto &item = *sale.item;
        const auto &price = sale.price();
        const auto returned = sale.units < 0 ? '-' + price.customerText : QByteArray();
        text.add({"APPLE",
                  "US",
                  item.sku,
                  developer,
                  item.title,
                  orSpace(item.version),
                  item.productType,
                  number(sale.units),
                  price.proceedsText,
                  first,
                  last,
                  price.currency,
                  sale.place().country,
                  price.currency,
                  item.appleId,
                  sale.units < 0 ? returned : price.customerText,
                  " ",
                  orSpace(item.parentSku),
                  orSpace(item.subscription),
                  orSpace(item.period),
                  item.category,
                  " ",
                  item.platforms,
                  sale.deviceName(),
                  " ",
                  item.afterOneYear ? afterOneYearReason : QByteArrayView(" "),
                  " ",
                  " "});
    }
    return text.rows() == 0 ? QByteArray() : text.take();
}

QByteArray preOrderSummary(const ReportWish &wish)
{
    ReportWriter text("Provider\tProvider Country\tSKU\tDeveloper\tTitle\tPre-Order Start Date\tPre-Order End Date\t"
                      "Ordered\tCanceled\tCumulative Ordered\tCumulative Canceled\tStart Date\tEnd Date\tCountry Code\t"
                      "Apple Identifier\tDevice\tSupported Platforms\tCategory\tClient");
    const auto &[first, last] = wish.period;
    for (const auto &item : saleItems()) {
        const auto release = firstRelease(item);
        if (item.kind != SaleItem::Kind::Download || !release.isValid())
            continue;
        const auto start = release.addDays(-preOrderDays);
        const auto end = release.addDays(-1);
        for (int market = 0; market < int(markets().size()); ++market) {
            PreOrders now;
            PreOrders ever;
            for (auto day = start; day <= std::min(last, end); day = day.addDays(1)) {
                const int units = ordered(wish.seed, item, market, day);
                ever.add(units, day);
                if (day >= first)
                    now.add(units, day);
            }
            if (now.ordered == 0)
                continue;
            text.add({"APPLE", "US", item.sku, developerName(), item.title, american(start), american(end),
                      number(now.ordered), number(now.canceled), number(ever.ordered), number(ever.canceled),
                      american(first), american(last), markets()[std::size_t(market)].country, item.appleId,
                      item.devices.first(), item.platforms, item.category, " "});
        }
    }
    return text.rows() == 0 ? QByteArray() : text.take();
}

QByteArray installs(const ReportWish &wish)
{
    const bool isDetailed = wish.subType == "DETAILED"_L1;
    const bool hasTerritory = isDetailed || wish.subType == "SUMMARY"_L1 || wish.subType == "SUMMARY_TERRITORY"_L1;
    const bool hasType = isDetailed || wish.subType == "SUMMARY_INSTALL_TYPE"_L1;
    const bool hasChannel = isDetailed || wish.subType == "SUMMARY_CHANNEL"_L1;
    static constexpr QByteArrayView types[] = {"First-Time Install", "Redownload", "Update"};

    std::map<QByteArray, qint64> sums; // by everything in front of the number
    for (const auto &sale : salesOf(wish.seed, wish.period.first, wish.period.last)) {
        const auto &item = *sale.item;
        if (item.kind > SaleItem::Kind::Update || sale.units < 0)
            continue;
        QByteArrayList cells{american(wish.period.first), american(wish.period.last), item.appName, item.appId};
        if (hasTerritory)
            cells += QByteArray(sale.place().country.data(), sale.place().country.size());
        if (hasType)
            cells += types[std::size_t(item.kind)].toByteArray();
        if (hasChannel)
            cells += "App Store";
        if (isDetailed)
            cells += {item.version, sale.deviceName()};
        sums[cells.join('\t')] += sale.units;
    }
    QByteArray header = "Start Date\tEnd Date\tApp Name\tApp Apple ID";
    header += QByteArray(hasTerritory ? "\tTerritory" : "") + (hasType ? "\tInstall Type" : "")
        + (hasChannel ? "\tDistribution Channel" : "") + (isDetailed ? "\tApp Version\tDevice" : "") + "\tInstalls";
    ReportWriter text(header);
    for (const auto &[cells, sum] : sums)
        text.add({cells, number(sum)});
    return text.rows() == 0 ? QByteArray() : text.take();
}
