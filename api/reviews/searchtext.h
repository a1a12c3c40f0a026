// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text as the full-text index gets it: characters of scripts that put no spaces between words stand alone, so that
/// any part of such a text is found.
QString indexedText(const QString &text);

/// What a user typed as an expression of SQLite's FTS5: every word has to occur, and begins what is found; words in
/// quotes stand in that order. Empty when there is nothing to look for.
QString searchExpression(const QString &typed);
