// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How one text became another, in words: lines that stayed are put aside first, what is left is compared word by word.
/// Scripts without spaces are compared by the word boundaries of Unicode; what one sees as one character stays whole.
struct TextDiff
{
    enum class Kind { Same, Removed, Added };

    struct Run
    {
        Kind kind = Kind::Same;
        QString text;

        bool operator==(const Run &) const = default;
    };

    /// In reading order; neighbours differ in kind, none is empty. Where both are changed the removed text comes first.
    QList<Run> runs;

    QString before() const; ///< everything but the added
    QString after() const; ///< everything but the removed
    bool isSame() const;
    int removedCharacters() const; ///< in UTF-16 units
    int addedCharacters() const;

    bool operator==(const TextDiff &) const = default;
};

/// Texts that have next to nothing in common come back as one removed and one added run: faster, and easier to read.
TextDiff diffTexts(const QString &before, const QString &after);
