// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportdecoder.h"

#include <QHash>

#include <map>

/// The raw files of reports, packed, in folders by kind, frequency and scope. Without a folder they are kept in memory.
class RawReports
{
public:
    /// "…/raw"; made when the first file is written.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// "SALES/DAILY/2026-11-27.txt.gz": which report it is can be read from that again.
    static QString nameFor(const DecodedReport &report);
    /// What nameFor() said; nothing for other files.
    static std::optional<ReportHints> hintsOf(const QString &name);

    /// Empty on success, else why not. An older file of that name steps aside: "….replaced-1.gz".
    QString write(const QString &name, const QByteArray &packed);
    std::optional<QByteArray> read(const QString &name) const;
    void remove(const QString &name);
    /// With their bytes. Of what is in memory: nothing.
    std::map<QString, qint64> all() const;

private:
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    QHash<QString, QByteArray> m_memory;
};

/// As .gz; what is packed already stays as it is.
QByteArray packedReport(const QByteArray &bytes);
