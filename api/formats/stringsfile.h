// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"

/// Apple's tables of localized strings, one file for each language: `"name" = "Tidewise";`
namespace stringsfile {

ListingReading read(const QString &text, const QString &file, const QString &locale, const ListingFormat &format);
QByteArray write(const ListingSnapshot &listing, const QString &locale);

} // namespace stringsfile
