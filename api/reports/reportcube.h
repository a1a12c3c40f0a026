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

    /// `mergesFrom`: how many lines a kind has before its months are added up.
    explicit ReportCube(qint64 mergesFrom = 500'000)
        : m_mergesFrom(mergesFrom)
    {
    }
    void clear();
    void add(Entry entry);
    void remove(qint64 file);

    /// Words are numbered by the database; the empty one is 0 everywhere.
    void setWords(const QString &dimension, const QStringList &words) { m_words[dimension] = words; }
    QStringList &words(const QString &dimension) { return m_words[dimension]; }
    void setProducts(const QHash<QString, ReportProduct> &products) { m_products = products; }
    const QHash<QString, ReportProduct> &products() const { return m_products; }

    ReportAnswer answer(const ReportQuery &query);
    /// Adds up the lines of one more month, where that makes the answers over years faster. False: nothing is left to
    /// do.
    bool mergeMonth(const QString &kind);
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
    /// The daily reports of a month, and the sums of their lines that differ in nothing but the day.
    struct Month
    {
        std::size_t begin = 0; ///< of the runs
        std::size_t end = 0;
        std::vector<qint64> files;
        ReportSegment merged; ///< not valid: not made yet
    };
    struct Kind
    {
        std::vector<Entry> entries;
        std::vector<Run> runs; ///< by day; without what shorter reports tell better
        std::vector<Month> months; ///< those whose lines may be merged
        bool isSettled = false;
    };

    void settle(const QString &kind);
    const Kind &settledKind(const QString &kind) const;
    void findMonths(Kind &kind) const;
    static void addRuns(Kind &kind, std::size_t entry);
    QString appOf(const QString &product) const;

    qint64 m_mergesFrom;
    std::map<QString, Kind> m_kinds;
    QHash<QString, QStringList> m_words;
    QHash<QString, ReportProduct> m_products;
};
