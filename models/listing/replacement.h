// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/localegridmodel.h"

/// What to look for in a listing, and what to put in its place.
struct Replacement
{
    QString find;
    QString replaceBy;
    bool matchCase = false;
    bool wholeWords = false;
    std::optional<int> column; ///< nothing: everywhere

    /// The text with everything replaced; the same when nothing is found.
    QString in(const QString &text) const;
};

/// Every cell that would change, with its new text. What cannot be edited is left out.
std::vector<LocaleGridModel::Cell> replacementsIn(const LocaleGridModel &model, const Replacement &replacement);
