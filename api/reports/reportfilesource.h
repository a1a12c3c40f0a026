// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

/// Report files in folders, and in zip files, one after another. Reads them: for other threads than the window's.
class ReportFileSource
{
public:
    struct File
    {
        QString path; ///< of one in a zip file: "reports.zip/S_D_1.txt"
        QString name; ///< without folders
        QByteArray bytes;
        QString problem; ///< a sentence when it cannot be read
    };

    ReportFileSource();
    ~ReportFileSource();
    Q_DISABLE_COPY_MOVE(ReportFileSource)

    /// Looks through folders and what is in them, for what by its name may be a report; files named here are taken as
    /// they are. Stops early when the thread is asked to.
    void find(const QStringList &paths);
    int found() const { return int(m_paths.size()); } ///< a zip file counts as one until it is opened
    std::optional<File> next();

private:
    class Zip;
    File read(const QString &path) const;

    QStringList m_paths;
    qsizetype m_at = 0;
    std::unique_ptr<Zip> m_zip; ///< being read
};
