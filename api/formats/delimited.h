// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How tables are written as text for other programs.
namespace delimited {

/// Quoted where needed. What a spreadsheet would run as a formula is kept from running.
QString csvCell(QString text);
/// For the clipboard: quoted, as spreadsheets do, when it holds a tab, a line break or starts with a quote.
QString tsvCell(QString text);

} // namespace delimited
