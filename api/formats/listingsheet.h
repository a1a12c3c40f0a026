// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"

/// A listing as a table for spreadsheets: wide (a row for each language, a column for each field) or long (a row for
/// each text: locale, field, text).
namespace listingsheet {

enum class Shape { Wide, Long };

/// The first row tells the shape. `file` is what the user knows it by.
ListingReading read(const QString &text, const QString &file, const ListingFormat &format);
/// CSV in UTF-8 with a byte order mark, without which spreadsheets guess the encoding.
QByteArray write(const ListingSnapshot &listing, Shape shape);

} // namespace listingsheet
