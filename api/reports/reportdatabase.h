// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/rawreports.h"
#include "api/reports/reportarchive.h"
#include "api/reports/reportcube.h"
#include "api/store/sqlitefile.h"

#include <functional>
#include <memory>

/// A report that was read and can be stored.
struct ReadReport
{
    DecodedReport report;
    QByteArray packed; ///< the raw file
    QString source;
};
/// Slow: for other threads than the window's.
std::variant<ReadReport, ReportProblem> readReport(const QByteArray &bytes, const ReportHints &hints);

/// The reports of one account on disk and in memory, for one thread.
class ReportDatabase
{
public:
    using Done = std::monostate;
    template <typename T>
    using Result = std::variant<T, ApiError>;

    /// `message` is for the user.
    explicit ReportDatabase(std::function<void(const QString &)> message, const ReportCube &cube = ReportCube());

    Result<Done> open(const QString &folder);
    /// `isThere`: the raw file lies where it belongs already.
    Result<ReportStored> store(const ReadReport &read, bool isThere = false);
    Result<Done> noteAbsence(const ReportAbsence &absence);
    Result<ReportCoverage> coverage();
    Result<Done> remove(const std::vector<qint64> &files);
    Result<ReportAnswer> answer(const ReportQuery &query);
    /// True: there was one to add up, and there may be more.
    Result<bool> mergeMonth(const QString &kind);
    Result<ReportLines> lines(const ReportQuery &query, int most);
    Result<QByteArray> rawFile(qint64 file);
    Result<QHash<QString, ReportProduct>> products();
    Result<QStringList> words(const QString &kind, const QString &dimension);
    Result<QString> note(const QString &name);
    Result<Done> setNote(const QString &name, const QString &text);

private:
    template <typename T, typename Work>
    Result<T> transaction(Work work);
    ApiError failure(const QString &why = {}) const;
    void loadWords();
    void loadProducts();
    bool ensureLoaded(const QString &kind);
    void adoptRawFiles();
    std::optional<ReportFile> fileLike(const DecodedReport &report, QByteArray *checksum);
    ReportFile fileFrom(const QSqlQuery &query) const;
    std::vector<ReportFile> selectFiles(const QString &condition, const QVariantList &values);
    QByteArray packColumns(const DecodedReport &report);
    std::vector<qint64> numbered(const DecodedDimension &dimension);
    void saveProducts(const DecodedReport &report);
    qint64 insertFile(const ReadReport &read, const ReportFile &file, const QByteArray &columns);
    void keepInCube(const ReportFile &file, const QByteArray &columns);
    QString correctionNote(const ReportFile &before, const DecodedReport &report);
    void readLines(const ReportFile &file, const std::vector<int> &wanted, ReportLines *lines);

    std::function<void(const QString &)> m_message;
    QString m_folder;
    RawReports m_raw;
    SqliteFile m_file;
    ReportCube m_cube;
    QHash<QString, QHash<QString, qint64>> m_wordNumbers; ///< by dimension, then word
    QStringList m_loaded; ///< kinds whose columns are in memory
};
