// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportquery.h"
#include "api/reports/reportsegment.h"

#include <QHash>

#include <map>

/// All numbers of the stored reports in memory, and the answers to questions about them. Of one thread.
class ReportCube
{
public:
    struct Entry
    {
        qint64 file = 0;
        QString kind;
        ReportFrequency frequency = ReportFrequency::Daily;
        ReportPeriod period;
        QString scope;
        ReportSegment segment;
    };
    /// Line `line` of a segment, from 0.
    struct Hit
    {
        qint64 file = 0;
        int line = 0;
    };

    void clear();
    void add(Entry entry);
    void remove(qint64 file);

    /// Words are numbered by the database; the empty one is 0 everywhere.
    void setWords(const QString &dimension, const QStringList &words) { m_words[dimension] = words; }
    QStringList &words(const QString &dimension) { return m_words[dimension]; }
    void setProducts(const QHash<QString, ReportProduct> &products) { m_products = products; }
    const QHash<QString, ReportProduct> &products() const { return m_products; }

    ReportAnswer answer(const ReportQuery &query);
    /// The lines an answer is made of, oldest first: `most` of them, and how many there are.
    std::vector<Hit> find(const ReportQuery &query, int most, qint64 *total);

private:
    friend class CubeScan;

    /// Lines of one file and one day.
    struct Run
    {
        QDate first;
        QDate last; ///< after `first` in reports of more than a day
        std::size_t entry = 0;
        int begin = 0;
        int count = 0;
    };
    struct Kind
    {
        std::vector<Entry> entries;
        std::vector<Run> runs; ///< by day; without what shorter reports tell better
        bool isSettled = false;
    };

    void settle(const QString &kind);
    const Kind &settledKind(const QString &kind) const;
    static void addRuns(Kind &kind, std::size_t entry);
    QString appOf(const QString &product) const;

    std::map<QString, Kind> m_kinds;
    QHash<QString, QStringList> m_words;
    QHash<QString, ReportProduct> m_products;
};
