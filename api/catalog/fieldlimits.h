// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

/// How long a text may be.
struct FieldLength
{
    int characters = 0; ///< Unicode characters; 0: no limit known
    int bytes = 0; ///< in UTF-8; more is a warning only. 0: does not matter
    int least = 0; ///< Unicode characters
    int advised = 0; ///< Unicode characters; what is said of the limit differs, so that more is a warning only
};

/// From resources/data/fieldlimits.json: the specification states no lengths.
FieldLength fieldLength(const QString &entry, const QString &attribute);
/// What all of a text has to match, as a regular expression; empty: anything.
QString fieldPattern(const QString &entry, const QString &attribute);
/// Of an attribute whose texts have more than one line, wherever it stands.
bool isMultiline(const QString &attribute);
/// Characters that come along when text is copied, cannot be seen, and are refused or shown as a box. Line breaks and
/// tabs are not among them, nor what joins and orders letters.
const QRegularExpression &invisibleCharacters();
