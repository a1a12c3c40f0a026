// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class LocaleGrid;
class ReviewBook;

/// What the pictures of listing, media and reviews show: edits, files to import, templates.
namespace toursamples {

void editListing(LocaleGrid &grid);
/// One of the languages on show; the first with the wanted direction of writing.
QString languageOf(const LocaleGrid &grid, bool rightToLeft);
/// A fastlane folder with texts that differ, one that is too long, and a folder of no language.
void writeMetadata(const QString &folder);
/// Replies in two languages.
void addTemplates(ReviewBook &book);
/// Pictures of several screens and languages, some of which cannot be taken.
void writeScreenshots(const QString &folder);

} // namespace toursamples
