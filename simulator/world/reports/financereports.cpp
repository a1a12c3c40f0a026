// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reportwriter.h"
#include "simulator/world/reports/sales.h"
#include "simulator/world/reports/salesreports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Countries are regions of their own, but for those that have the euro.
QByteArrayView regionOf(const Sale &sale)
{
    return sale.price().territory->currency == "EUR"_L1 ? QByteArrayView("EU") : QByteArrayView(sale.place().country);
}

/// What Apple pays for: no free downloads. Devices do not matter to finance, so their units are added up.
std::vector<Sale> paidSales(quint32 seed, QDate first, QDate last)
{
    std::vector<Sale> paid;
    for (const auto &sale : salesOf(seed, first, last)) {
        if (sale.price().proceeds == 0)
            continue;
        const auto back = std::min(paid.size(), std::size_t(2)); // sold and given back of this item and market
        const auto same = std::find_if(paid.end() - std::ptrdiff_t(back), paid.end(), [&sale](const Sale &other) {
            return other.item == sale.item && other.market == sale.market && (other.units < 0) == (sale.units < 0);
        });
        if (same != paid.end())
            same->units += sale.units;
        else
            paid.push_back(sale);
    }
    return paid;
}

struct Totals
{
    int rows = 0;
    qint64 units = 0;
    qint64 amount = 0;
    const TerritoryData *territory = nullptr;
    bool isOneCurrency = true;

    void add(const Sale &sale)
    {
        const auto &price = sale.price();
        ++rows;
        units += sale.units;
        amount += price.proceeds * sale.units;
        isOneCurrency = isOneCurrency && (!territory || territory->currency == price.territory->currency);
        territory = price.territory;
    }

    QByteArray text() const
    {
        auto lines = "Total_Rows\t" + number(rows) + '\n';
        if (isOneCurrency && territory)
            lines += "Total_Amount\t" + decimal(amount, territory->decimals) + '\n';
        return lines + "Total_Units\t" + number(units) + '\n';
    }
};

} // namespace

QByteArray financial(const ReportWish &wish)
{
    ReportWriter text("Start Date\tEnd Date\tUPC\tISRC/ISBN\tVendor Identifier\tQuantity\tPartner Share\t"
                      "Extended Partner Share\tPartner Share Currency\tSales or Return\tApple Identifier\t"
                      "Artist/Show/Developer/Author\tTitle\tLabel/Studio/Network/Developer/Publisher\tGrid\t"
                      "Product Type Identifier\tISAN/Other Identifier\tCountry Of Sale\tPre-order Flag\tPromo Code\t"
                      "Customer Price\tCustomer Currency");
    const auto region = wish.subType.toLatin1();
    const auto developer = developerName();
    Totals totals;
    for (const auto &sale : paidSales(wish.seed, wish.period.first, wish.period.last)) {
        if (region != "ZZ" && regionOf(sale) != region)
            continue;
        const auto &item = *sale.item;
        const auto &price = sale.price();
        const auto currency = price.territory->currency.toLatin1();
        const int decimals = price.territory->decimals;
        totals.add(sale);
        text.add({american(wish.period.first),
                  american(wish.period.last),
                  "",
                  "",
                  item.sku,
                  number(sale.units),
                  decimal(price.proceeds, decimals),
                  decimal(price.proceeds * sale.units, decimals),
                  currency,
                  sale.units < 0 ? "R" : "S",
                  item.appleId,
                  developer,
                  item.title,
                  developer,
                  "",
                  item.productType,
                  "",
                  sale.place().country,
                  "",
                  "",
                  decimal(sale.units < 0 ? -price.customer : price.customer, decimals),
                  currency});
    }
    return text.rows() == 0 ? QByteArray() : text.take() + totals.text();
}

QByteArray financeDetail(const ReportWish &wish)
{
    ReportWriter text(
        "Transaction Date\tSettlement Date\tApple Identifier\tSKU\tTitle\tDeveloper Name\t"
        "Product Type Identifier\tCountry of Sale\tQuantity\tPartner Share\tExtended Partner Share\t"
        "Partner Share Currency\tCustomer Price\tCustomer Currency\tSale or Return\tPromo Code\tOrder Type\t"
        "Region");
    const auto developer = developerName();
    Totals totals;
    for (auto day = wish.period.first; day <= wish.period.last; day = day.addDays(1)) {
        const auto settled = american(std::min(day.addDays(2), wish.period.last));
        for (const auto &sale : paidSales(wish.seed, day, day)) {
            const auto &item = *sale.item;
            const auto &price = sale.price();
            const auto currency = price.territory->currency.toLatin1();
            const int decimals = price.territory->decimals;
            totals.add(sale);
            text.add({american(day), settled, item.appleId, item.sku, item.title, developer, item.productType,
                      sale.place().country, number(sale.units), decimal(price.proceeds, decimals),
                      decimal(price.proceeds * sale.units, decimals), currency,
                      decimal(sale.units < 0 ? -price.customer : price.customer, decimals), currency,
                      sale.units < 0 ? "R" : "S", "", "", regionOf(sale)});
        }
    }
    return text.rows() == 0 ? QByteArray() : text.take() + totals.text();
}
