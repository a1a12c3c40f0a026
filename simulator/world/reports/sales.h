// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/worlddata.h"

#include <QDate>

/// One line of a sales summary: what sold in one territory, on one kind of device.
struct Sale
{
    QString sku;
    QString title;
    QString version;
    QString productType; ///< "1F", "7F", "IA1", "IAY", ...
    QString appleId;
    QString parentSku;
    QString category;
    QString device;
    QString subscription; ///< "New", "Renewal"
    QString period;
    const TerritoryData *territory = nullptr;
    QString country; ///< two letters
    double price = 0;
    double proceeds = 0;
    int units = 0;

    QString key() const { return sku + productType + country + device + subscription + (units < 0 ? u'-' : u'+'); }
};

/// Everything sold from the first to the last day, added up. The same answer for the same seed.
std::vector<Sale> salesOf(quint32 seed, QDate first, QDate last);
