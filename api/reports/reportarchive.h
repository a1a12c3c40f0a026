// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/reports/reportdecoder.h"
#include "api/reports/reportquery.h"

#include <QDateTime>
#include <QSet>

#include <memory>

/// A report file in the store.
struct ReportFile
{
    qint64 id = 0;
    QString kind;
    ReportFrequency frequency = ReportFrequency::Daily;
    ReportPeriod period;
    QString scope; ///< region of a finance report, app of an analytics report; else empty
    QString name; ///< relative to the folder of raw files
    qint64 lines = 0;
    qint64 bytes = 0; ///< as kept: compressed
    QDateTime stored;
    QString source; ///< "Apple", or the path it was imported from
    QString note; ///< what is to be known about it: Apple corrected it, columns that are new
};

/// What came of storing one file.
struct ReportStored
{
    enum class Outcome { New, Known, Corrected };

    Outcome outcome = Outcome::New;
    ReportFile file;
    QString note; ///< a sentence: what a correction changed
};

/// An answer other than a report, kept so that it is asked again at the right time.
struct ReportAbsence
{
    QString kind;
    ReportFrequency frequency = ReportFrequency::Daily;
    QDate first; ///< of the period
    QString scope;
    int asked = 0; ///< how often
    QDateTime last;
    QString problem; ///< a sentence when it was more than "none"; such a file is asked again too
};

/// What the store has of every kind and period.
struct ReportCoverage
{
    std::vector<ReportFile> files; ///< without replaced ones, newest period first
    std::vector<ReportAbsence> absences;
};

/// The reports of one account: raw files, packed, in a folder, and their numbers in a database beside it. It works on
/// threads of its own; calls are answered in order, imports in between. Failures are of ApiError::Kind::Storage and
/// leave everything as it was.
class ReportArchive final : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;

    explicit ReportArchive(QObject *parent = nullptr);
    /// Does what was asked for and closes the files; replies still open finish later, as aborted.
    ~ReportArchive() override;

    /// `folder` holds "reports.sqlite" and "raw/"; it is made. An empty one keeps everything in memory. A damaged
    /// database is moved aside (message() says so) and filled again from the raw files.
    ApiReply<Done> *open(const QString &folder);

    /// Decodes and stores one report; as a whole or not at all. Bytes may be packed or not. A report that cannot be
    /// read is an error of Kind::Decoding whose detail names line and column; what was there stays.
    ApiReply<ReportStored> *store(const QByteArray &bytes, const ReportHints &hints);
    /// There was nothing to store for a period (404), or what came was of no use.
    ApiReply<Done> *noteAbsence(const ReportAbsence &absence);
    ApiReply<ReportCoverage> *coverage();
    ApiReply<Done> *remove(const std::vector<qint64> &files);

    ApiReply<ReportAnswer> *query(const ReportQuery &query);
    /// The lines behind an answer, read from the raw files. At most `most`.
    ApiReply<ReportLines> *lines(const ReportQuery &query, int most);
    /// The bytes of a raw file, unpacked.
    ApiReply<QByteArray> *rawFile(qint64 file);
    /// By Apple's id.
    ApiReply<QHash<QString, ReportProduct>> *products();
    /// All texts of a dimension, ordered.
    ApiReply<QStringList> *words(const QString &kind, const QString &dimension);

    /// Small notes of those who fill the store: vendor number, rates, what a sync has done.
    ApiReply<QString> *note(const QString &name);
    ApiReply<Done> *setNote(const QString &name, const QString &text);

    QString folder() const { return m_folder; }

signals:
    /// For the user: something happened to the files that they should know.
    void message(const QString &text);
    /// Numbers changed. Many in a row are told of once.
    void changed();

private:
    struct Shared;
    void announce();
    void mergeMonths(const QString &kind);

    QString m_folder;
    bool m_announced = false;
    QSet<QString> m_merging; ///< kinds
    std::unique_ptr<Shared> d;
};
