// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"

class ReportFileSource;
class WorkerQueue;

/// Takes report files the user has into the archive: single ones, folders, zip files. Each as a whole or not at all.
class ReportImport final : public QObject
{
    Q_OBJECT
public:
    enum class Outcome { New, Known, Corrected, NotReport };
    struct Result
    {
        QString path;
        Outcome outcome = Outcome::New;
        QString text; ///< what a correction changed, or the line and the reason why it is none
        ReportFile file; ///< as stored; nothing for NotReport
    };

    /// `archive` outlives it.
    explicit ReportImport(ReportArchive &archive, QObject *parent = nullptr);
    ~ReportImport() override;

    /// What an earlier import told is forgotten.
    void start(const QStringList &paths);
    /// What is stored stays.
    void cancel();
    bool isRunning() const { return m_run != nullptr; }
    int total() const { return m_total; } ///< files found so far
    const std::vector<Result> &results() const { return m_results; } ///< in order of coming to their end
    int count(Outcome outcome) const { return m_counts[std::size_t(outcome)]; }
    const std::optional<ApiError> &error() const { return m_error; } ///< of the archive: it ended the import

signals:
    void progressed();
    void finished();

private:
    void read();
    void onRead(const QString &path, const QString &name, const QByteArray &bytes, const QString &problem);
    void add(Result result);
    void settle();
    void finish();

    ReportArchive &m_archive;
    std::vector<Result> m_results;
    std::array<int, 4> m_counts{};
    int m_total = 0;
    int m_busy = 0; ///< being read or stored
    bool m_isAtEnd = false;
    std::optional<ApiError> m_error;
    std::shared_ptr<ReportFileSource> m_source; ///< touched by the worker only
    std::unique_ptr<QObject> m_run; ///< context of what is under way
    WorkerQueue *m_worker = nullptr;
};
