// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"

#include <QMap>

/// The folders in which fastlane's deliver keeps a listing (docs.fastlane.tools/actions/deliver).
namespace fastlane {

/// "release_notes" -> "whatsNew"; empty for what is no file of a language.
QString attributeOf(const QString &stem);

/// Reads `metadata/` in or at `folder`. What `default/` says holds for every language folder that lacks the file.
ListingReading readMetadata(const QString &folder, const ListingFormat &format);
/// Every file by its path below the folder, "metadata/de-DE/name.txt". A password is never written.
QMap<QString, QByteArray> writeMetadata(const ListingSnapshot &listing);

} // namespace fastlane
