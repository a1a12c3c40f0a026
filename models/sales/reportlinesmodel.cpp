// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/reportlinesmodel.h"

#include "models/documents/delimitedtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

ReportLinesModel::ReportLinesModel(QObject *parent)
    : RecordTableModel(parent)
{
    setHeader({});
}

void ReportLinesModel::setHeader(const QStringList &header)
{
    std::vector<RecordTableModel<ReportLineRow>::Column> columns{
        {tr("File"),
         [](const ReportLineRow &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return QFileInfo(row.line.fileName).fileName();
             return role == RawRole || role == Qt::ToolTipRole ? QVariant(row.line.fileName) : QVariant();
         }},
        {tr("Line"),
         [](const ReportLineRow &row, int role) -> QVariant {
             return role == Qt::DisplayRole || role == SortRole ? QVariant(row.line.line) : QVariant();
         },
         Qt::AlignRight | Qt::AlignVCenter},
    };
    for (qsizetype i = 0; i < header.size(); ++i) {
        columns.push_back({header[i], [i](const ReportLineRow &row, int role) -> QVariant {
                               const auto cell = row.line.cells.value(i);
                               if (role == Qt::DisplayRole || role == RawRole)
                                   return cell;
                               const auto number = DelimitedText::sortable(DelimitedText::Kind::Number, cell);
                               return role == SortRole && number.isValid() ? number : QVariant();
                           }});
    }
    setColumns(std::move(columns));
    m_header = header;
}

void ReportLinesModel::setLines(const ReportLines &lines)
{
    if (lines.header != m_header) {
        setRows({});
        setHeader(lines.header);
    }
    std::vector<ReportLineRow> rows;
    rows.reserve(lines.lines.size());
    for (const auto &line : lines.lines)
        rows.push_back({u"%1:%2"_s.arg(line.file).arg(line.line), line});
    setRows(std::move(rows));
}

QByteArray ReportLinesModel::asJson() const
{
    QJsonArray lines;
    for (const auto &row : rows()) {
        QJsonObject cells;
        for (qsizetype i = 0; i < m_header.size(); ++i)
            cells.insert(m_header[i], row.line.cells.value(i));
        lines.append(QJsonObject{{u"file"_s, row.line.fileName}, {u"line"_s, row.line.line}, {u"cells"_s, cells}});
    }
    return QJsonDocument(lines).toJson();
}
