// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportcube.h"

#include "api/reports/cubescan.h"

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
        const auto end = std::size_t(std::upper_bound(values.begin() + std::ptrdiff_t(begin), values.end(),
                                                      values[begin])
                                     - values.begin());
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
    kind.isSettled = true;
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
