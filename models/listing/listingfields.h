// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/fieldlimits.h"

#include <QString>

#include <vector>

class Catalog;

/// One text, of a listing or of a test, that each language has its own of.
struct ListingField
{
    QString entry; ///< whose localizations have it: the app information's or the version's
    QString attribute;
    QString title;
    FieldLength limit;
    bool isMultiline = false;
    bool isRequired = false; ///< before a version can be submitted
    bool isAddress = false; ///< of the web or of mail: not translated
    bool isNeededToCreate = false; ///< a language cannot be made without it
};

/// Of both trees, in the order in which a product page shows them. What a newer catalog adds stands at the end.
std::vector<ListingField> listingFields(const Catalog &catalog);
/// Of one kind of localizations, in the catalog's order.
std::vector<ListingField> localeFields(const Catalog &catalog, const QString &entry);
