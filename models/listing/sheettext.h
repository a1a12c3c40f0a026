// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Cells as spreadsheets put them on the clipboard: rows end with a line break, cells with a tab; a cell that holds one
/// of them, or begins with a quote, is quoted and its quotes are doubled.
namespace sheettext {

QString write(const QList<QStringList> &rows);
/// An unfinished quote runs to the end. The line break after the last row makes no row of its own.
QList<QStringList> read(const QString &text);

} // namespace sheettext
