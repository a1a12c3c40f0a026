// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportkind.h"
#include "api/reports/reportquery.h"

#include <QByteArray>

#include <variant>
#include <vector>

/// What is known of a report besides its bytes. Everything may be empty.
struct ReportHints
{
    QString fileName; ///< for messages, and for dates that only the name tells
    QString kind; ///< what was asked for; empty: found out
    std::optional<ReportFrequency> frequency;
    ReportPeriod period; ///< what was asked for: dates inside have to agree
    QString scope; ///< region of a finance report, app of an analytics report
    QString source; ///< where it is from, for the list of files
};

/// Why a file is not a report.
struct ReportProblem
{
    int line = 0; ///< from 1; 0: the file as a whole
    QString column;
    QString text; ///< a sentence; names neither file nor line

    /// "Line 7, Units: …"
    QString sentence() const;
};

/// The texts of one dimension: `words[ids[i]]` is that of line i.
struct DecodedDimension
{
    QString name;
    QStringList words;
    std::vector<quint32> ids;
};

/// The numbers of a report, by column. Line i is the i-th line behind the header that holds data.
struct DecodedReport
{
    const ReportKind *kind = nullptr;
    ReportFrequency frequency = ReportFrequency::Daily;
    ReportPeriod period;
    QString scope;
    std::vector<int> lineNumbers; ///< empty when line i is line i + 2 of the file
    std::vector<DecodedDimension> dimensions; ///< "product" first, then as the kind has them; absent columns left out
    std::vector<std::pair<QString, std::vector<qint64>>> measures; ///< scaled as Decimal
    std::vector<qint32> days; ///< Julian days of the lines; empty unless the kind's lines are dated
    QHash<QString, ReportProduct> products; ///< by Apple's id
    QStringList unknownColumns; ///< kept in the raw file
    /// Of the text: the same for a file packed or not, whatever ends its lines.
    QByteArray checksum;

    std::size_t size() const { return measures.empty() ? 0 : measures.front().second.size(); }
};

/// Reads a report: packed or not. Never reads half of one.
std::variant<DecodedReport, ReportProblem> decodeReport(const QByteArray &bytes, const ReportHints &hints = {});
