// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportquery.h"
#include "models/core/recordtablemodel.h"

struct ReportLineRow
{
    QString id;
    ReportLine line;

    bool operator==(const ReportLineRow &other) const { return id == other.id && line.cells == other.line.cells; }
};

/// Lines of reports as their files have them, with where they stand.
class ReportLinesModel final : public RecordTableModel<ReportLineRow>
{
    Q_OBJECT
public:
    enum Column { File, Line, FirstCell };
    explicit ReportLinesModel(QObject *parent = nullptr);

    void setLines(const ReportLines &lines);
    QByteArray asJson() const;

private:
    void setHeader(const QStringList &header);

    QStringList m_header;
};
