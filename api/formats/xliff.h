// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"

/// What translators' programs exchange, from the primary language into one other: XLIFF 1.2 and 2.0 (OASIS).
namespace xliff {

enum class Version { V1_2, V2_0 };

/// Document types are refused, so that no entity is ever expanded or fetched. Where the file's source text is no longer
/// that of `sources` (by attribute), a warning says so.
ListingReading read(const QByteArray &xml, const QString &file, const ListingFormat &format,
                    const QHash<QString, QString> &sources = {});
QByteArray write(const ListingSnapshot &listing, const QString &locale, Version version);

} // namespace xliff
