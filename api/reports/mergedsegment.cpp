// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/mergedsegment.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace {

/// What is added up, by column.
class Merger
{
public:
    explicit Merger(const std::vector<const ReportSegment *> &segments, const ReportKind &kind)
    {
        for (const auto &measure : kind.measures)
            m_sums.emplace_back(measure.name.toUtf8(), std::vector<qint64>());
        for (const auto *segment : segments) {
            for (const auto &column : segment->columns()) {
                if (!column.name.startsWith('#') && !isMeasure(column.name) && !contains(m_words, column.name))
                    m_words.emplace_back(column.name, std::vector<qint64>());
            }
        }
        m_lines.first = "#lines";
    }

    void add(const ReportSegment &segment)
    {
        const auto lines = std::size_t(segment.lines());
        const auto words = read(segment, m_words);
        const auto numbers = read(segment, m_sums);
        std::string key;
        for (std::size_t line = 0; line < lines; ++line) {
            key.clear();
            for (const auto &column : words)
                key.append(reinterpret_cast<const char *>(&column[line]), 4); // words have no higher numbers
            key += !numbers.empty() && numbers.front()[line] < 0 ? '-' : '+';
            const auto [found, isNew] = m_places.try_emplace(key, m_lines.second.size());
            if (isNew)
                addPlace(words, line);
            ++m_lines.second[found->second];
            for (std::size_t i = 0; i < numbers.size(); ++i)
                m_sums[i].second[found->second] += numbers[i][line];
        }
    }

    ReportSegment result()
    {
        std::vector<ReportSegment::Values> columns = std::move(m_words);
        std::move(m_sums.begin(), m_sums.end(), std::back_inserter(columns));
        columns.push_back(std::move(m_lines));
        return ReportSegment(ReportSegment::pack(columns));
    }

private:
    using Columns = std::vector<ReportSegment::Values>;

    static bool contains(const Columns &columns, const QByteArray &name)
    {
        return std::any_of(columns.begin(), columns.end(), [&name](const auto &each) { return each.first == name; });
    }
    bool isMeasure(const QByteArray &name) const { return contains(m_sums, name); }

    static std::vector<std::vector<qint64>> read(const ReportSegment &segment, const Columns &columns)
    {
        std::vector<std::vector<qint64>> values;
        for (const auto &[name, sums] : columns) {
            values.emplace_back(std::size_t(segment.lines()), 0);
            if (const auto *column = segment.column(name))
                segment.read(*column, 0, segment.lines(), values.back().data());
        }
        return values;
    }

    void addPlace(const std::vector<std::vector<qint64>> &words, std::size_t line)
    {
        for (std::size_t i = 0; i < words.size(); ++i)
            m_words[i].second.push_back(words[i][line]);
        for (auto &[name, sums] : m_sums)
            sums.push_back(0);
        m_lines.second.push_back(0);
    }

    Columns m_words;
    Columns m_sums;
    ReportSegment::Values m_lines;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

ReportSegment mergedSegment(const std::vector<const ReportSegment *> &segments, const ReportKind &kind)
{
    Merger merger(segments, kind);
    for (const auto *segment : segments)
        merger.add(*segment);
    return merger.result();
}
