// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalogdata.h"

class QJsonObject;

/// Reads what writeCatalog wrote, merges the overlay and builds the catalog.
class CatalogReader
{
public:
    /// The data alone, without an overlay: for comparing two catalogs.
    static std::optional<CatalogData> readData(const QByteArray &json, QString *error);
    static std::optional<Catalog> read(const QByteArray &json, const QByteArray &overlay, QString *error);
    static Catalog build(CatalogData data);
};

/// Merges the hand-written overlay into the entries; returns what is wrong with it, empty when nothing is.
QString mergeOverlay(const QByteArray &overlay, CatalogData &data);
