// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"
#include "api/reports/reportimport.h"
#include "models/core/recordtablemodel.h"

/// What the store has of one kind of report at one frequency.
struct CoverageLine
{
    QString id; ///< "SALES DAILY"
    QString kind;
    ReportFrequency frequency = ReportFrequency::Daily;
    QDate first; ///< invalid: nothing was ever found
    QDate last;
    int files = 0;
    int holes = 0; ///< between first and last: neither stored nor known to be none
    int absent = 0; ///< asked for in vain
    qint64 bytes = 0; ///< packed
    QDateTime newest; ///< when the last one was stored

    bool operator==(const CoverageLine &) const = default;
};

/// In the order of the kinds.
std::vector<CoverageLine> coverageLines(const ReportCoverage &coverage);

class CoverageModel final : public RecordTableModel<CoverageLine>
{
    Q_OBJECT
public:
    enum Column { Kind, Frequency, First, Last, Files, Holes, Absent, Size, Stored };
    explicit CoverageModel(QObject *parent = nullptr);
};

struct ReportFileRow
{
    QString id; ///< the file's
    ReportFile file;

    bool operator==(const ReportFileRow &other) const { return id == other.id && file.note == other.file.note; }
};

class ReportFileModel final : public RecordTableModel<ReportFileRow>
{
    Q_OBJECT
public:
    enum Column { Kind, Period, Frequency, Scope, Lines, Size, Stored, Source, Note };
    explicit ReportFileModel(QObject *parent = nullptr);
    void setFiles(const std::vector<ReportFile> &files);
};

struct ReportAbsenceRow
{
    QString id;
    ReportAbsence absence;
    ReportPeriod period;
    QDateTime next; ///< invalid: it is not asked for again

    bool operator==(const ReportAbsenceRow &other) const
    {
        return id == other.id && absence.asked == other.absence.asked && next == other.next;
    }
};

class ReportAbsenceModel final : public RecordTableModel<ReportAbsenceRow>
{
    Q_OBJECT
public:
    enum Column { Kind, Period, Frequency, Scope, Asked, Last, Next, Problem };
    explicit ReportAbsenceModel(QObject *parent = nullptr);
    void setCoverage(const ReportCoverage &coverage);
};

struct ReportImportRow
{
    QString id;
    ReportImport::Result result;

    bool operator==(const ReportImportRow &other) const { return id == other.id; }
};

/// What became of imported files. Grows while an import runs.
class ReportImportModel final : public RecordTableModel<ReportImportRow>
{
    Q_OBJECT
public:
    enum Column { Name, Outcome, Report, Text, Folder };
    explicit ReportImportModel(QObject *parent = nullptr);
    void follow(const std::vector<ReportImport::Result> &results);
};
