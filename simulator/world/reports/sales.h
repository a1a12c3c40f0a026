// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/worlddata.h"

#include <QByteArrayList>
#include <QDate>

#include <span>

/// A country the apps sell in.
struct Market
{
    QLatin1StringView territory; ///< "DEU"
    QLatin1StringView country; ///< "DE"
    int weight;
};
std::span<const Market> markets();

/// What one unit costs and brings in one market, in the smallest unit of the currency.
struct ItemPrice
{
    qint64 customer = 0;
    qint64 proceeds = 0;
    const TerritoryData *territory = nullptr;
    QByteArray currency; ///< of the territory
    QByteArray customerText; ///< as a decimal number
    QByteArray proceedsText;
};

/// What sales reports have lines of: one kind of download of one version of an app, or what a product is sold as.
struct SaleItem
{
    enum class Kind { Download, Redownload, Update, Purchase, Subscription };

    Kind kind = Kind::Download;
    QByteArray appId; ///< of the app it belongs to
    QByteArray appName;
    QByteArray sku;
    QByteArray title;
    QByteArray version;
    QByteArray productType; ///< "1F", "F7", "IA1", "IAY", ...
    QByteArray appleId;
    QByteArray parentSku;
    QByteArray category;
    QByteArray platforms; ///< "iOS", "macOS"
    QByteArrayList devices; ///< the first sells most
    QByteArray subscription; ///< "New", "Renewal"
    QByteArray period; ///< "1 Month"
    bool afterOneYear = false; ///< of a subscriber for whom Apple keeps less
    int tier = 0;
    int perDay = 0; ///< thousandths of a unit for each unit of market weight
    QDate first; ///< on sale from this day
    QDate last; ///< to this day
    std::vector<ItemPrice> prices; ///< one for each market

    bool isOnSale(QDate day) const { return day >= first && day <= last; }
};

/// Everything that sells, derived from the data files alone. Lives as long as the process.
const std::vector<SaleItem> &saleItems();

/// What sold of one item in one market on one kind of device.
struct Sale
{
    const SaleItem *item = nullptr;
    int market = 0;
    int device = 0;
    int units = 0; ///< negative: given back

    const Market &place() const { return markets()[std::size_t(market)]; }
    const ItemPrice &price() const { return item->prices[std::size_t(market)]; }
    const QByteArray &deviceName() const { return item->devices[device]; }
};

/// Everything sold from the first to the last day, added up, in the order of items and markets. The same answer for the
/// same seed.
std::vector<Sale> salesOf(quint32 seed, QDate first, QDate last);
/// How much larger than at the beginning of 2024 the company is, in per cent.
int growthOn(QDate day);
/// The day an app's version 1.0 came out, where the data know it: what was ordered before is in pre-order reports.
QDate firstRelease(const SaleItem &item);
