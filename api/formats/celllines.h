// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// One line of a table as text, read so that a damaged line costs itself alone: cells do not span lines.
struct CellLine
{
    int line = 0; ///< from 1 on
    QStringList cells; ///< without spaces around and without their quotes
    QString problem; ///< a sentence; empty: none
};

/// Blank lines and those that begin with "#" are left out. `text` has "\n" as line ends.
std::vector<CellLine> readCellLines(const QString &text, QChar separator);
/// What parts the cells, as the first line that is not blank tells: a tab where there is one, else commas, else
/// semicolons.
QChar cellSeparator(const QString &text);
