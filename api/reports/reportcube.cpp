// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportcube.h"

#include "api/reports/cubescan.h"
#include "api/reports/mergedsegment.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;

void ReportCube::clear()
{
    m_kinds.clear();
    m_words.clear();
    m_products.clear();
}

void ReportCube::add(Entry entry)
{
    auto &kind = m_kinds[entry.kind];
    kind.isSettled = false;
    kind.entries.push_back(std::move(entry));
}

void ReportCube::remove(qint64 file)
{
    for (auto &[id, kind] : m_kinds) {
        if (std::erase_if(kind.entries, [file](const Entry &each) { return each.file == file; }) > 0)
            kind.isSettled = false;
    }
}

QString ReportCube::appOf(const QString &product) const
{
    const auto found = m_products.constFind(product);
    return found == m_products.cend() || found->appId.isEmpty() ? product : found->appId;
}

void ReportCube::addRuns(Kind &kind, std::size_t index)
{
    const auto &entry = kind.entries[index];
    const auto *days = entry.segment.column("#day");
    if (!days) {
        kind.runs.push_back({entry.period.first, entry.period.last, index, 0, entry.segment.lines()});
        return;
    }
    std::vector<qint64> values(std::size_t(entry.segment.lines()));
    entry.segment.read(*days, 0, entry.segment.lines(), values.data());
    for (std::size_t begin = 0; begin < values.size();) {
        const auto end = std::size_t(
            std::upper_bound(values.begin() + std::ptrdiff_t(begin), values.end(), values[begin]) - values.begin());
        const auto day = QDate::fromJulianDay(values[begin]);
        kind.runs.push_back({day, day, index, int(begin), int(end - begin)});
        begin = end;
    }
}

/// The shorter a report, the better: a longer one counts only where no day of it is known by itself.
void ReportCube::settle(const QString &name)
{
    auto &kind = m_kinds[name];
    if (kind.isSettled)
        return;
    kind.runs.clear();
    std::vector<std::size_t> order(kind.entries.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&kind](std::size_t a, std::size_t b) {
        return kind.entries[a].frequency < kind.entries[b].frequency;
    });
    QHash<QString, QHash<qint64, ReportFrequency>> known; // by scope: days, and what they are known by
    for (const auto index : order) {
        const auto &entry = kind.entries[index];
        auto &days = known[entry.scope];
        bool isKnown = false;
        for (auto day = entry.period.first; day <= entry.period.last && !isKnown; day = day.addDays(1))
            isKnown = days.value(day.toJulianDay(), entry.frequency) != entry.frequency;
        if (isKnown)
            continue;
        for (auto day = entry.period.first; day <= entry.period.last; day = day.addDays(1))
            days.insert(day.toJulianDay(), entry.frequency);
        addRuns(kind, index);
    }
    std::stable_sort(kind.runs.begin(), kind.runs.end(), [](const Run &a, const Run &b) { return a.first < b.first; });
    findMonths(kind);
    kind.isSettled = true;
}

/// Months are worth it when there are many lines, and possible where all reports are of days and of one scope.
void ReportCube::findMonths(Kind &kind) const
{
    const auto before = std::exchange(kind.months, {});
    qint64 lines = 0;
    for (const auto &run : kind.runs)
        lines += run.count;
    if (lines < m_mergesFrom)
        return;
    for (std::size_t begin = 0; begin < kind.runs.size();) {
        const auto first = kind.runs[begin].first;
        Month month{begin, begin, {}, {}};
        bool isPlain = true;
        for (; month.end < kind.runs.size(); ++month.end) {
            const auto &run = kind.runs[month.end];
            const auto &entry = kind.entries[run.entry];
            if (run.first.year() != first.year() || run.first.month() != first.month())
                break;
            isPlain = isPlain && run.first == run.last && entry.scope.isEmpty() && !entry.segment.column("#day");
            month.files.push_back(entry.file);
        }
        begin = month.end;
        if (!isPlain)
            continue;
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&month](const Month &each) { return each.files == month.files; });
        if (same != before.end())
            month.merged = same->merged;
        kind.months.push_back(std::move(month));
    }
}

bool ReportCube::mergeMonth(const QString &name)
{
    settle(name);
    auto &kind = m_kinds.at(name);
    for (auto &month : kind.months) {
        if (month.merged.isValid())
            continue;
        std::vector<const ReportSegment *> segments;
        for (auto i = month.begin; i < month.end; ++i)
            segments.push_back(&kind.entries[kind.runs[i].entry].segment);
        const auto *kindOf = reportKind(name);
        month.merged = mergedSegment(segments, kindOf ? *kindOf : ReportKind());
        return true;
    }
    return false;
}

const ReportCube::Kind &ReportCube::settledKind(const QString &name) const
{
    return m_kinds.at(name);
}

ReportAnswer ReportCube::answer(const ReportQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    settle(query.kind);
    CubeScan first(*this, query);
    const auto seams = first.seams(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8));
    std::vector<std::future<ReportAnswer>> parts;
    for (std::size_t i = 1; i + 1 < seams.size(); ++i) {
        parts.push_back(std::async(std::launch::async, [this, &query, begin = seams[i], end = seams[i + 1]] {
            return CubeScan(*this, query).answer(begin, end);
        }));
    }
    auto answer = first.answer(seams[0], seams[1]);
    for (auto &part : parts)
        CubeScan::append(answer, part.get());
    answer.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

std::vector<ReportCube::Hit> ReportCube::find(const ReportQuery &query, int most, qint64 *total)
{
    settle(query.kind);
    CubeScan scan(*this, query);
    return scan.hits(most, total);
}
