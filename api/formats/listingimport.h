// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/listingfile.h"

/// Reads whatever holds the texts of a listing: a folder of fastlane's, a table (.csv, .tsv), XLIFF (.xlf, .xliff),
/// .strings, or a folder of such files. `sources` are the texts of the primary language, by attribute. Does no more
/// than read files: it may run on any thread.
ListingReading readListing(const QString &path, const ListingFormat &format, const QHash<QString, QString> &sources);

/// How a listing is written.
enum class ListingFileKind { Fastlane, WideSheet, LongSheet, Xliff12, Xliff20, Strings };
/// True: a folder of files, else one file.
bool isFolder(ListingFileKind kind);
/// The files by their path below the folder; of one file the path is empty. XLIFF leaves out the primary language.
QMap<QString, QByteArray> writeListing(const ListingSnapshot &listing, ListingFileKind kind);
/// Writes each file whole or not at all; the sentence tells of the first that could not be.
QString saveFiles(const QMap<QString, QByteArray> &files, const QString &path);
