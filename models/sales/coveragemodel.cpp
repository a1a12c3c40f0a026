// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/coveragemodel.h"

#include "api/reports/reportplan.h"
#include "models/core/format.h"
#include "models/core/relativetime.h"
#include "models/core/tone.h"
#include "models/sales/reportwords.h"

#include <QFileInfo>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using Base = RecordTableModelBase;

namespace {

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

/// One kind at one frequency, while it is counted.
struct Counting
{
    CoverageLine line;
    std::set<QDate> stored; ///< first days
    std::set<QDate> none; ///< not asked for again
};

/// Between the first and the last that is stored.
int holesOf(const Counting &counting)
{
    int holes = 0;
    if (counting.stored.empty())
        return 0;
    auto period = reportPeriodWith(counting.line.frequency, *counting.stored.begin());
    for (; period.isValid() && period.first < *counting.stored.rbegin();
         period = reportPeriodWith(counting.line.frequency, period.last.addDays(1))) {
        if (!counting.stored.contains(period.first) && !counting.none.contains(period.first))
            ++holes;
    }
    return holes;
}

QVariant textCell(const QString &text, int role, const QString &iconName = {})
{
    if (role == Qt::DisplayRole)
        return text;
    return role == Base::IconRole && !iconName.isEmpty() ? QVariant(iconName) : QVariant();
}

QVariant countCell(qint64 count, int role)
{
    if (role == Qt::DisplayRole)
        return format::count(count);
    return role == Base::SortRole || role == Base::RawRole ? QVariant(count) : QVariant();
}

QVariant sizeCell(qint64 bytes, int role)
{
    if (role == Qt::DisplayRole)
        return bytes > 0 ? format::bytes(bytes) : u"–"_s;
    return role == Base::SortRole || role == Base::RawRole ? QVariant(bytes) : QVariant();
}

QVariant dateCell(QDate date, int role)
{
    if (role == Qt::DisplayRole)
        return date.isValid() ? format::date(date) : u"–"_s;
    if (role == Base::RawRole)
        return date.toString(Qt::ISODate);
    return role == Base::SortRole && date.isValid() ? QVariant(date) : QVariant();
}

/// Past or to come.
QVariant timeCell(const QDateTime &time, int role)
{
    if (!time.isValid())
        return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return relativeTime(time);
    case Qt::ToolTipRole:
        return exactTime(time);
    case Base::SortRole:
        return time;
    case Base::RawRole:
        return time.toString(Qt::ISODate);
    default:
        return {};
    }
}

QVariant periodCell(ReportFrequency frequency, const ReportPeriod &period, int role)
{
    if (role == Qt::DisplayRole)
        return reportwords::period(frequency, period);
    if (role == Base::RawRole)
        return period.first.toString(Qt::ISODate);
    return role == Base::SortRole ? QVariant(period.first) : QVariant();
}

QVariant kindCell(const QString &kind, int role)
{
    if (role == Base::RawRole || role == Qt::ToolTipRole)
        return kind;
    return textCell(reportwords::kind(kind), role, u"file-text"_s);
}

} // namespace

std::vector<CoverageLine> coverageLines(const ReportCoverage &coverage)
{
    std::map<std::pair<QString, ReportFrequency>, Counting> all;
    for (const auto &file : coverage.files) {
        auto &counting = all[{file.kind, file.frequency}];
        auto &line = counting.line;
        ++line.files;
        line.bytes += file.bytes;
        line.newest = line.newest.isValid() ? std::max(line.newest, file.stored) : file.stored;
        line.last = line.last.isValid() ? std::max(line.last, file.period.last) : file.period.last;
        counting.stored.insert(file.period.first);
    }
    for (const auto &absence : coverage.absences) {
        auto &counting = all[{absence.kind, absence.frequency}];
        ++counting.line.absent;
        if (!reportAskedAgain(absence))
            counting.none.insert(absence.first);
    }
    std::vector<CoverageLine> lines;
    const auto add = [&](const QString &kind, ReportFrequency frequency) {
        const auto found = all.find({kind, frequency});
        if (found == all.end())
            return;
        auto &counting = found->second;
        auto &line = counting.line;
        line.kind = kind;
        line.frequency = frequency;
        line.id = kind + u' ' + frequencyName(frequency);
        line.first = counting.stored.empty() ? QDate() : *counting.stored.begin();
        line.holes = holesOf(counting);
        lines.push_back(line);
    };
    static constexpr ReportFrequency frequencies[]
        = {ReportFrequency::Daily, ReportFrequency::Weekly, ReportFrequency::Monthly, ReportFrequency::Yearly,
           ReportFrequency::Fiscal};
    for (const auto &kind : reportKinds()) {
        for (const auto frequency : frequencies)
            add(kind.id, frequency);
    }
    return lines;
}

CoverageModel::CoverageModel(QObject *parent)
    : RecordTableModel(parent)
{
    using Line = CoverageLine;
    setColumns({
        {tr("Report"), [](const Line &line, int role) { return kindCell(line.kind, role); }},
        {tr("Each covers"),
         [](const Line &line, int role) { return textCell(reportwords::frequency(line.frequency), role); }},
        {tr("First day"), [](const Line &line, int role) { return dateCell(line.first, role); }},
        {tr("Last day"), [](const Line &line, int role) { return dateCell(line.last, role); }},
        {tr("Files"), [](const Line &line, int role) { return countCell(line.files, role); }, right},
        {tr("Holes"),
         [](const Line &line, int role) -> QVariant {
             if (role == Base::ToneRole && line.holes > 0)
                 return int(Tone::Warning);
             if (role == Base::IconRole && line.holes > 0)
                 return u"triangle-alert"_s;
             if (role == Qt::ToolTipRole)
                 return tr("Between the first and the last day, and still to be asked for");
             return countCell(line.holes, role);
         },
         right},
        {tr("None"),
         [](const Line &line, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return tr("Asked for, and Apple had none: nothing was sold, or it is not out yet");
             return countCell(line.absent, role);
         },
         right},
        {tr("Size"), [](const Line &line, int role) { return sizeCell(line.bytes, role); }, right},
        {tr("Last stored"), [](const Line &line, int role) { return timeCell(line.newest, role); }},
    });
}

ReportFileModel::ReportFileModel(QObject *parent)
    : RecordTableModel(parent)
{
    using Row = ReportFileRow;
    setColumns({
        {tr("Report"), [](const Row &row, int role) { return kindCell(row.file.kind, role); }},
        {tr("Period"), [](const Row &row, int role) { return periodCell(row.file.frequency, row.file.period, role); }},
        {tr("Each covers"),
         [](const Row &row, int role) { return textCell(reportwords::frequency(row.file.frequency), role); }},
        {tr("Part"), [](const Row &row, int role) { return textCell(row.file.scope, role); }},
        {tr("Lines"), [](const Row &row, int role) { return countCell(row.file.lines, role); }, right},
        {tr("Size"), [](const Row &row, int role) { return sizeCell(row.file.bytes, role); }, right},
        {tr("Stored"), [](const Row &row, int role) { return timeCell(row.file.stored, role); }},
        {tr("From"), [](const Row &row, int role) { return textCell(row.file.source, role); }},
        {tr("Notes"),
         [](const Row &row, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return row.file.note;
             return textCell(row.file.note, role, row.file.note.isEmpty() ? QString() : u"info"_s);
         }},
    });
}

void ReportFileModel::setFiles(const std::vector<ReportFile> &files)
{
    std::vector<ReportFileRow> rows;
    rows.reserve(files.size());
    for (const auto &file : files)
        rows.push_back({QString::number(file.id), file});
    setRows(std::move(rows));
}

ReportAbsenceModel::ReportAbsenceModel(QObject *parent)
    : RecordTableModel(parent)
{
    using Row = ReportAbsenceRow;
    setColumns({
        {tr("Report"), [](const Row &row, int role) { return kindCell(row.absence.kind, role); }},
        {tr("Period"), [](const Row &row, int role) { return periodCell(row.absence.frequency, row.period, role); }},
        {tr("Each covers"),
         [](const Row &row, int role) { return textCell(reportwords::frequency(row.absence.frequency), role); }},
        {tr("Part"), [](const Row &row, int role) { return textCell(row.absence.scope, role); }},
        {tr("Times asked"), [](const Row &row, int role) { return countCell(row.absence.asked, role); }, right},
        {tr("Last asked"), [](const Row &row, int role) { return timeCell(row.absence.last, role); }},
        {tr("Asked again"),
         [](const Row &row, int role) -> QVariant {
             if (!row.next.isValid() && role == Qt::DisplayRole)
                 return tr("No: there is none");
             if (row.next.isValid() && row.next <= QDateTime::currentDateTimeUtc() && role == Qt::DisplayRole)
                 return tr("Next time");
             return timeCell(row.next, role);
         }},
        {tr("What came instead"),
         [](const Row &row, int role) -> QVariant {
             if (role == Qt::ToolTipRole)
                 return row.absence.problem;
             return textCell(row.absence.problem, role,
                             row.absence.problem.isEmpty() ? QString() : u"triangle-alert"_s);
         }},
    });
}

void ReportAbsenceModel::setCoverage(const ReportCoverage &coverage)
{
    std::vector<ReportAbsenceRow> rows;
    rows.reserve(coverage.absences.size());
    for (const auto &absence : coverage.absences) {
        const auto id = u"%1 %2 %3 %4"_s.arg(absence.kind, frequencyName(absence.frequency),
                                             absence.first.toString(Qt::ISODate), absence.scope);
        rows.push_back({id, absence, reportPeriodWith(absence.frequency, absence.first),
                        reportAskedAgain(absence).value_or(QDateTime())});
    }
    setRows(std::move(rows));
}

static QString outcomeWord(ReportImport::Outcome outcome)
{
    switch (outcome) {
    case ReportImport::Outcome::New:
        return ReportImportModel::tr("New");
    case ReportImport::Outcome::Known:
        return ReportImportModel::tr("Known already");
    case ReportImport::Outcome::Corrected:
        return ReportImportModel::tr("Corrected");
    case ReportImport::Outcome::NotReport:
        return ReportImportModel::tr("Not taken");
    }
    Q_UNREACHABLE();
}

static QVariant outcomeCell(const ReportImportRow &row, int role)
{
    static constexpr Tone tones[] = {Tone::Success, Tone::Neutral, Tone::Info, Tone::Warning};
    static const QString icons[] = {u"circle-check"_s, u"circle-dot"_s, u"info"_s, u"triangle-alert"_s};
    const auto place = std::size_t(row.result.outcome);
    if (role == Base::ToneRole)
        return int(tones[place]);
    return textCell(outcomeWord(row.result.outcome), role, icons[place]);
}

ReportImportModel::ReportImportModel(QObject *parent)
    : RecordTableModel(parent)
{
    using Row = ReportImportRow;
    setColumns({
        {tr("File"),
         [](const Row &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(row.result.path)
                                            : textCell(QFileInfo(row.result.path).fileName(), role, u"file-text"_s);
         }},
        {tr("Outcome"), outcomeCell},
        {tr("Report"),
         [](const Row &row, int role) {
             const auto &file = row.result.file;
             return textCell(file.kind.isEmpty() ? QString()
                                                 : u"%1, %2"_s.arg(reportwords::kind(file.kind),
                                                                   reportwords::period(file.frequency, file.period)),
                             role);
         }},
        {tr("Details"),
         [](const Row &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(row.result.text) : textCell(row.result.text, role);
         }},
        {tr("Folder"), [](const Row &row, int role) { return textCell(QFileInfo(row.result.path).path(), role); }},
    });
}

void ReportImportModel::follow(const std::vector<ReportImport::Result> &results)
{
    std::vector<ReportImportRow> rows;
    if (int(results.size()) < rowCount())
        setRows({});
    for (auto i = std::size_t(rowCount()); i < results.size(); ++i)
        rows.push_back({QString::number(i), results[i]});
    appendRows(std::move(rows));
}
