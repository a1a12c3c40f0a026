// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportcube.h"

#include <array>
#include <unordered_map>

/// One walk over the lines a question is about.
class CubeScan
{
public:
    /// The cube has to be settled for the kind, and is only read: several scans may run at once.
    CubeScan(const ReportCube &cube, const ReportQuery &query);

    /// Days on which the walk may be parted in about `parts`, so that the parts' answers stand one after the other, or
    /// can be added up where the question is about the whole.
    std::vector<std::size_t> seams(std::size_t parts) const;
    /// Of the runs from `begin` to before `end`.
    ReportAnswer answer(std::size_t begin, std::size_t end);
    /// Adds the rows of a later part.
    static void append(ReportAnswer &answer, ReportAnswer part);
    std::vector<ReportCube::Hit> hits(int most, qint64 *total);

private:
    static constexpr int blockSize = 1024;
    using Ids = std::array<quint32, blockSize>;

    /// Where the group of a line comes from.
    struct Axis
    {
        enum class Source { Column, Sign, Day, Scope };
        Source source = Source::Column;
        QByteArray column; ///< of Column and Sign
        std::vector<quint32> groups; ///< of Column: by number of the word
        QStringList texts; ///< of the groups
        std::unordered_map<std::size_t, quint32> scopes; ///< of Scope: by entry
    };
    struct Filter
    {
        Axis axis;
        std::vector<char> passes; ///< by group
    };
    /// Sums of what shares its keys: counts, or money of one kind of currency.
    struct Lane
    {
        Axis currency; ///< no texts: these are counts
        std::vector<std::size_t> measures; ///< of the query
        std::vector<QByteArray> columns;
        std::vector<quint32> dense; ///< slot + 1 by key, where there are few keys
        std::unordered_map<quint64, quint32> sparse;
        std::vector<quint64> keys; ///< by slot
        std::vector<qint64> sums; ///< by slot and measure
        std::vector<qint64> lines; ///< by slot
    };

    Axis axisOf(const QString &dimension) const;
    void mapTexts(Axis &axis, const QStringList &words, const std::function<QString(const QString &)> &textOf) const;
    void addLanes();
    quint32 groupOfRun(const Axis &axis, const ReportCube::Run &run) const;
    void readGroups(const Axis &axis, const ReportCube::Run &run, const ReportSegment &segment, int begin, int count,
                    Ids &ids) const;
    void passes(const ReportCube::Run &run, const ReportSegment &segment, int begin, int count,
                std::array<char, blockSize> &passing) const;
    void add(const ReportCube::Run &run, const ReportSegment &segment);
    const ReportCube::Month *monthAt(std::size_t run, std::size_t end) const;
    void chooseLines(const ReportCube::Run &run, const ReportSegment &segment, int begin, int count);
    void addBlock(Lane &lane, const ReportSegment &segment, int begin, int count);
    void findSlots(Lane &lane, int count, Ids &places);
    static quint32 newSlot(Lane &lane, quint64 key);
    void flush(QDate place, QDate month);
    void flushSlot(const Lane &lane, std::size_t slot, ReportAnswerRow &row, QDate month) const;
    ReportAnswerRow &rowOf(quint64 group, QDate place);
    QDate placeOf(QDate day) const;
    bool isWanted(const ReportCube::Run &run) const;
    bool fits(const ReportCube::Run &run) const;
    void sortRows();

    const ReportCube &m_cube;
    const ReportQuery &m_query;
    const ReportKind *m_kind;
    const ReportCube::Kind &m_data;
    std::vector<Axis> m_axes;
    std::vector<Filter> m_filters;
    std::vector<Lane> m_lanes;
    bool m_isState = false; ///< the last day of a place stands for it
    bool m_needsDays = false; ///< months do for the answer otherwise
    quint64 m_groups = 1; ///< how many there may be
    ReportAnswer m_answer;
    std::unordered_map<quint64, std::size_t> m_rows; ///< of the place at hand, by group
    // Of the block at hand:
    Ids m_lines{}; ///< those that count
    int m_lineCount = 0;
    std::array<quint64, blockSize> m_keys{}; ///< of those: their group
    std::array<quint64, blockSize> m_laneKeys{}; ///< and currency
    std::array<qint64, blockSize> m_values{}; ///< of all lines
};
