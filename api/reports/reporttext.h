// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportdecoder.h"

/// The text of a report: unpacked, in UTF-8, its header taken apart. The views point into `bytes`.
struct ReportText
{
    QByteArray bytes;
    std::vector<QByteArrayView> header; ///< trimmed
    QByteArrayView body; ///< behind the header's line

    /// The line of the file that a view into it is on, from 1.
    int lineOf(QByteArrayView view) const;
    /// Tells whether a report is the same as before; not a defence against anybody.
    QByteArray checksum() const;
    /// A packed file that is cut, a web page in place of a report, another encoding: said, not guessed.
    static std::variant<ReportText, ReportProblem> read(const QByteArray &bytes);
};

/// At the tabs; without the white space around.
void splitCells(QByteArrayView line, std::vector<QByteArrayView> &cells);
/// A number with more than four decimals, rounded. Null for what is none.
std::optional<Decimal> roundedNumber(QByteArrayView text);
