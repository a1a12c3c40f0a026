// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/localegridmodel.h"

/// What is wrong with the keywords of one language, and what they could be.
struct KeywordReport
{
    int row = 0; ///< of the grid
    QStringList duplicates; ///< words that stand there more than once
    QStringList inName; ///< words that the name or the subtitle has already: those are searched as well
    int spaces = 0; ///< around commas and at the ends
    int unused = 0; ///< characters up to the limit
    QString tidied; ///< without all that; the same text when there is nothing to do

    bool isClean() const { return duplicates.isEmpty() && inName.isEmpty() && spaces == 0; }
};

/// "tide, sea,," -> {"tide", "sea"}. Ideographic and Arabic commas part words too.
QStringList keywordsIn(const QString &text);
KeywordReport keywordReport(const QString &keywords, const QString &name, const QString &subtitle);
/// Of every language that has keywords, in the order of the grid.
std::vector<KeywordReport> keywordReports(const LocaleGridModel &grid);
/// The keywords of every language that has some to tidy.
std::vector<LocaleGridModel::Cell> tidyKeywords(const LocaleGridModel &grid);
/// In how many languages each keyword stands, the most frequent first; those of one language are left out.
QList<std::pair<QString, QStringList>> sharedKeywords(const LocaleGridModel &grid);
