// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/sales.h"

#include "simulator/world/prices/pricetable.h"
#include "simulator/world/random.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct Market
{
    QLatin1StringView territory;
    QLatin1StringView country;
    int weight;
};

constexpr Market markets[] = {
    {"USA"_L1, "US"_L1, 300}, {"DEU"_L1, "DE"_L1, 130}, {"GBR"_L1, "GB"_L1, 110}, {"JPN"_L1, "JP"_L1, 120},
    {"FRA"_L1, "FR"_L1, 85},  {"CAN"_L1, "CA"_L1, 70},  {"AUS"_L1, "AU"_L1, 60},  {"KOR"_L1, "KR"_L1, 45},
    {"ITA"_L1, "IT"_L1, 40},  {"ESP"_L1, "ES"_L1, 40},  {"NLD"_L1, "NL"_L1, 38},  {"SWE"_L1, "SE"_L1, 25},
    {"CHE"_L1, "CH"_L1, 30},  {"AUT"_L1, "AT"_L1, 25},  {"BRA"_L1, "BR"_L1, 45},  {"MEX"_L1, "MX"_L1, 30},
    {"TWN"_L1, "TW"_L1, 28},  {"SAU"_L1, "SA"_L1, 18},  {"ARE"_L1, "AE"_L1, 14},  {"ISR"_L1, "IL"_L1, 12},
    {"TUR"_L1, "TR"_L1, 20},  {"POL"_L1, "PL"_L1, 22},  {"IND"_L1, "IN"_L1, 35},  {"THA"_L1, "TH"_L1, 15},
    {"NZL"_L1, "NZ"_L1, 12},  {"DNK"_L1, "DK"_L1, 14},  {"NOR"_L1, "NO"_L1, 15},  {"VNM"_L1, "VN"_L1, 9},
};

/// What an app sells in one form: the app itself, its updates, a product.
struct Offer
{
    Sale base;
    int perDay; ///< thousandths of a unit for each unit of market weight
    int tier;
};

void addProducts(std::vector<Offer> &offers, const QJsonObject &app, const Sale &sale, int weight)
{
    const auto bundle = u"com.brambletern."_s + app["slug"_L1].toString();
    auto product = sale;
    product.version.clear();
    product.parentSku = sale.sku;
    int number = 1;
    for (const auto &row : app["purchases"_L1].toArray()) {
        if (row[4].toString() != "APPROVED"_L1)
            continue;
        product.sku = bundle + u'.' + row[0].toString();
        product.title = row[1].toString();
        product.productType = u"IA1"_s;
        product.appleId = QString::number(sale.appleId.toLongLong() + number++ * 31);
        offers.push_back({product, weight * 3, tierOf(row[3].toString())});
    }
    for (const auto &row : app["subscriptions"_L1]["items"_L1].toArray()) {
        if (row[4].toString() != "APPROVED"_L1)
            continue;
        product.sku = bundle + u'.' + row[0].toString();
        product.title = row[1].toString();
        product.productType = u"IAY"_s;
        product.appleId = QString::number(sale.appleId.toLongLong() + number++ * 31);
        product.period = row[2].toString() == "ONE_YEAR"_L1 ? u"1 Year"_s
            : row[2].toString() == "ONE_WEEK"_L1            ? u"7 Days"_s
                                                            : u"1 Month"_s;
        for (const auto &[kind, share] : {std::pair(u"New"_s, 4), std::pair(u"Renewal"_s, 11)}) {
            product.subscription = kind;
            offers.push_back({product, weight * share, tierOf(row[3].toString())});
        }
    }
}

std::vector<Offer> makeOffers()
{
    std::vector<Offer> offers;
    for (const auto &value : WorldData::shared().apps()) {
        const auto app = value.toObject();
        const int weight = app["reviewWeight"_L1].toInt();
        if (weight == 0)
            continue;
        Sale sale;
        sale.sku = app["sku"_L1].toString();
        sale.title = app["name"_L1].toString();
        sale.version = app["versions"_L1][1]["version"_L1].toString();
        sale.appleId = app["id"_L1].toString();
        sale.category = app["primaryCategory"_L1].toString().replace(u'_', u' ');
        const int tier = tierOf(app["price"_L1].toString());
        const auto suffix = tier == 0 ? u"F"_s : QString();
        for (const auto &[type, share, paid] :
             {std::tuple(u"1"_s, 26, true), std::tuple(u"3"_s, 12, false), std::tuple(u"7"_s, 60, false)}) {
            sale.productType = type + suffix;
            offers.push_back({sale, weight * (tier == 0 || !paid ? share : share / 6), paid ? tier : 0});
        }
        addProducts(offers, app, sale, weight);
    }
    return offers;
}

/// Weekends, slow growth, a spring wave, and updates in the days after a release.
int factorOf(QDate day)
{
    static constexpr int week[] = {0, 92, 90, 91, 95, 104, 124, 128};
    static constexpr int months[] = {0, 82, 96, 124, 138, 130, 112, 100, 96, 101, 92, 88, 112};
    const int growth = 100 + int(QDate(2024, 1, 1).daysTo(day)) / 18;
    return week[day.dayOfWeek()] * months[day.month()] / 100 * growth / 100;
}

void sellOn(quint32 seed, QDate day, const std::vector<Offer> &offers, QMap<QString, Sale> &sold)
{
    Random random(Random::mix(seed, u"sales/"_s + day.toString(Qt::ISODate)));
    const int factor = factorOf(day);
    for (const auto &offer : offers) {
        for (const auto &market : markets) {
            const qint64 expected = qint64(offer.perDay) * market.weight * factor / 100; // thousandths
            const qint64 units = (expected * random.between(70, 130) / 100 + random.below(1000)) / 1000;
            const bool refund = offer.tier > 0 && random.below(160) == 0;
            if (units == 0 && !refund)
                continue;
            auto sale = offer.base;
            sale.territory = WorldData::shared().territory(QString(market.territory));
            sale.country = market.country;
            const auto prices = priceOf(offer.tier, *sale.territory);
            sale.price = prices.customerPrice.toDouble();
            sale.proceeds
                = (offer.base.subscription == "Renewal"_L1 ? prices.proceedsYear2 : prices.proceeds).toDouble();
            const auto add = [&sold, &sale](const QString &device, qint64 count) {
                if (count == 0)
                    return;
                sale.device = device;
                sale.units = int(count);
                auto &row = sold[sale.key()];
                const int before = row.units;
                row = sale;
                row.units += before;
            };
            add(u"iPhone"_s, units - units / 4);
            add(u"iPad"_s, units / 4);
            if (refund) {
                sale.price = -sale.price;
                add(u"iPhone"_s, -1);
            }
        }
    }
}

} // namespace

std::vector<Sale> salesOf(quint32 seed, QDate first, QDate last)
{
    static const auto offers = makeOffers(); // derived from the data files alone
    QMap<QString, Sale> sold;
    for (auto day = first; day <= last; day = day.addDays(1))
        sellOn(seed, day, offers, sold);
    return {sold.cbegin(), sold.cend()};
}
