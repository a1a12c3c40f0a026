// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/cubescan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr quint64 mostDense = 1 << 20;

CubeScan::CubeScan(const ReportCube &cube, const ReportQuery &query)
    : m_cube(cube)
    , m_query(query)
    , m_kind(reportKind(query.kind))
    , m_data(cube.settledKind(query.kind))
{
    for (const auto &dimension : query.groupBy) {
        m_axes.push_back(axisOf(dimension));
        m_groups *= std::max<quint64>(1, quint64(m_axes.back().texts.size()));
    }
    for (const auto &filter : query.filters) {
        Filter made{axisOf(filter.dimension), {}};
        for (const auto &text : made.axis.texts)
            made.passes.push_back(filter.words.contains(text));
        m_filters.push_back(std::move(made));
    }
    addLanes();
    const auto isOfDay = [](const Axis &axis) { return axis.source == Axis::Source::Day; };
    m_needsDays = m_isState || query.step == ReportStep::Day || query.step == ReportStep::Week
        || std::any_of(m_axes.begin(), m_axes.end(), isOfDay)
        || std::any_of(m_filters.begin(), m_filters.end(), [&](const Filter &filter) { return isOfDay(filter.axis); });
}

/// Several words may come to one text: products to their app.
void CubeScan::mapTexts(Axis &axis, const QStringList &words,
                        const std::function<QString(const QString &)> &textOf) const
{
    QHash<QString, quint32> numbers;
    for (const auto &word : words) {
        const auto text = textOf ? textOf(word) : word;
        auto found = numbers.constFind(text);
        if (found == numbers.cend()) {
            found = numbers.insert(text, quint32(axis.texts.size()));
            axis.texts.append(text);
        }
        axis.groups.push_back(*found);
    }
}

CubeScan::Axis CubeScan::axisOf(const QString &dimension) const
{
    Axis axis;
    if (dimension == "refund"_L1) {
        axis.source = Axis::Source::Sign;
        axis.column = m_kind && !m_kind->measures.empty() ? m_kind->measures.front().name.toUtf8() : QByteArray();
        axis.texts = {u"sale"_s, u"refund"_s};
        return axis;
    }
    if (dimension == "weekday"_L1) {
        axis.source = Axis::Source::Day;
        for (int day = 1; day <= 7; ++day)
            axis.texts.append(QString::number(day));
        return axis;
    }
    if (dimension == "scope"_L1 || dimension == "report"_L1) {
        axis.source = Axis::Source::Scope;
        for (std::size_t i = 0; i < m_data.entries.size(); ++i) {
            const auto &scope = m_data.entries[i].scope;
            const auto text = dimension == "scope"_L1 ? scope : scope.section(u'/', 1, 1);
            auto at = axis.texts.indexOf(text);
            if (at < 0) {
                at = axis.texts.size();
                axis.texts.append(text);
            }
            axis.scopes.emplace(i, quint32(at));
        }
        return axis;
    }
    const bool isApp = dimension == "app"_L1;
    const bool isSaleType = dimension == "saleType"_L1;
    const auto column = isApp ? u"product"_s : isSaleType ? u"type"_s : dimension;
    axis.column = column.toUtf8();
    auto words = m_cube.m_words.value(column);
    if (words.isEmpty())
        words.append(QString());
    mapTexts(axis, words,
             isApp            ? std::function([this](const QString &word) { return m_cube.appOf(word); })
                 : isSaleType ? std::function([](const QString &word) { return saleTypeName(saleTypeOf(word)); })
                              : std::function<QString(const QString &)>());
    return axis;
}

void CubeScan::addLanes()
{
    QHash<QString, std::size_t> byCurrency;
    for (std::size_t i = 0; i < std::size_t(m_query.measures.size()); ++i) {
        const auto *measure = m_kind ? m_kind->measure(m_query.measures[qsizetype(i)]) : nullptr;
        const auto currency = measure ? measure->currency : QString();
        m_isState = m_isState || (measure && measure->isState);
        if (!byCurrency.contains(currency)) {
            byCurrency.insert(currency, m_lanes.size());
            m_lanes.emplace_back();
            if (!currency.isEmpty())
                m_lanes.back().currency = axisOf(currency);
        }
        auto &lane = m_lanes[byCurrency[currency]];
        lane.measures.push_back(i);
        lane.columns.push_back(m_query.measures[qsizetype(i)].toUtf8());
    }
    if (m_lanes.empty())
        m_lanes.emplace_back(); // lines are counted
    for (auto &lane : m_lanes) {
        const auto keys = m_groups * std::max<quint64>(1, quint64(lane.currency.texts.size()));
        if (keys <= mostDense)
            lane.dense.assign(std::size_t(keys), 0);
    }
}

quint32 CubeScan::groupOfRun(const Axis &axis, const ReportCube::Run &run) const
{
    if (axis.source == Axis::Source::Day)
        return quint32(run.first.dayOfWeek() - 1);
    const auto found = axis.scopes.find(run.entry);
    return found == axis.scopes.end() ? 0 : found->second;
}

void CubeScan::readGroups(const Axis &axis, const ReportCube::Run &run, const ReportSegment &segment, int begin,
                          int count, Ids &ids) const
{
    if (axis.source == Axis::Source::Day || axis.source == Axis::Source::Scope) {
        std::fill_n(ids.begin(), count, groupOfRun(axis, run));
        return;
    }
    const auto *column = segment.column(axis.column);
    if (axis.source == Axis::Source::Sign) {
        std::array<qint64, blockSize> values{};
        if (column)
            segment.read(*column, begin, count, values.data());
        for (int i = 0; i < count; ++i)
            ids[std::size_t(i)] = values[std::size_t(i)] < 0;
        return;
    }
    if (!column) {
        std::fill_n(ids.begin(), count, axis.groups.front()); // the empty word
        return;
    }
    segment.read(*column, begin, count, ids.data());
    for (int i = 0; i < count; ++i)
        ids[std::size_t(i)] = axis.groups[ids[std::size_t(i)]];
}

void CubeScan::passes(const ReportCube::Run &run, const ReportSegment &segment, int begin, int count,
                      std::array<char, blockSize> &passing) const
{
    std::fill_n(passing.begin(), count, char(1));
    Ids ids;
    for (const auto &filter : m_filters) {
        readGroups(filter.axis, run, segment, begin, count, ids);
        for (int i = 0; i < count; ++i)
            passing[std::size_t(i)] = char(passing[std::size_t(i)] & filter.passes[ids[std::size_t(i)]]);
    }
}

quint32 CubeScan::newSlot(Lane &lane, quint64 key)
{
    lane.keys.push_back(key);
    lane.sums.resize(lane.sums.size() + lane.columns.size(), 0);
    lane.lines.push_back(0);
    return quint32(lane.keys.size());
}

/// The slots of the lines at hand, in `places`.
void CubeScan::findSlots(Lane &lane, int count, Ids &places)
{
    if (lane.dense.empty()) {
        for (int i = 0; i < count; ++i) {
            auto &slot = lane.sparse[m_laneKeys[std::size_t(i)]];
            if (slot == 0)
                slot = newSlot(lane, m_laneKeys[std::size_t(i)]);
            places[std::size_t(i)] = slot - 1;
        }
        return;
    }
    auto *dense = lane.dense.data();
    for (int i = 0; i < count; ++i) {
        const auto key = std::size_t(m_laneKeys[std::size_t(i)]);
        if (dense[key] == 0)
            dense[key] = newSlot(lane, key);
        places[std::size_t(i)] = dense[key] - 1;
    }
}

/// Adds the lines that m_keys and m_lines tell.
void CubeScan::addBlock(Lane &lane, const ReportSegment &segment, int begin, int count)
{
    const int chosen = m_lineCount;
    const auto currencies = quint64(lane.currency.texts.size());
    m_laneKeys = m_keys;
    if (currencies > 0) {
        Ids ids;
        const auto *column = segment.column(lane.currency.column);
        if (column)
            segment.read(*column, begin, count, ids.data());
        else
            std::fill_n(ids.begin(), count, 0U);
        for (int i = 0; i < chosen; ++i)
            m_laneKeys[std::size_t(i)] = m_keys[std::size_t(i)] * currencies + ids[m_lines[std::size_t(i)]];
    }
    Ids places;
    findSlots(lane, chosen, places);
    if (&lane == &m_lanes.front()) {
        if (const auto *column = segment.column("#lines"))
            segment.read(*column, begin, count, m_values.data());
        else
            std::fill_n(m_values.begin(), count, qint64(1));
        for (int i = 0; i < chosen; ++i)
            lane.lines[places[std::size_t(i)]] += m_values[m_lines[std::size_t(i)]];
    }
    const auto width = lane.columns.size();
    for (std::size_t m = 0; m < width; ++m) {
        const auto *column = segment.column(lane.columns[m]);
        if (!column)
            continue;
        segment.read(*column, begin, count, m_values.data());
        auto *sums = lane.sums.data() + m;
        for (int i = 0; i < chosen; ++i)
            sums[places[std::size_t(i)] * width] += m_values[m_lines[std::size_t(i)]];
    }
}

/// Which of the lines count; all of them without a filter.
void CubeScan::chooseLines(const ReportCube::Run &run, const ReportSegment &segment, int begin, int count)
{
    m_lineCount = 0;
    if (m_filters.empty()) {
        for (; m_lineCount < count; ++m_lineCount)
            m_lines[std::size_t(m_lineCount)] = quint32(m_lineCount);
        return;
    }
    std::array<char, blockSize> passing;
    passes(run, segment, begin, count, passing);
    for (int i = 0; i < count; ++i) {
        m_lines[std::size_t(m_lineCount)] = quint32(i);
        m_lineCount += passing[std::size_t(i)];
    }
}

void CubeScan::add(const ReportCube::Run &run, const ReportSegment &segment)
{
    Ids ids;
    for (int done = 0; done < run.count; done += blockSize) {
        const int begin = run.begin + done;
        const int count = std::min(blockSize, run.count - done);
        chooseLines(run, segment, begin, count);
        if (m_lineCount == 0)
            continue;
        std::fill_n(m_keys.begin(), m_lineCount, quint64(0));
        for (const auto &axis : m_axes) {
            readGroups(axis, run, segment, begin, count, ids);
            const auto size = quint64(axis.texts.size());
            for (int i = 0; i < m_lineCount; ++i)
                m_keys[std::size_t(i)] = m_keys[std::size_t(i)] * size + ids[m_lines[std::size_t(i)]];
        }
        for (auto &lane : m_lanes)
            addBlock(lane, segment, begin, count);
    }
}

ReportAnswerRow &CubeScan::rowOf(quint64 group, QDate place)
{
    const auto [found, isNew] = m_rows.try_emplace(group, m_answer.rows.size());
    if (isNew) {
        ReportAnswerRow row;
        row.time = place;
        row.values.resize(std::size_t(m_query.measures.size()));
        auto rest = group;
        for (auto axis = m_axes.rbegin(); axis != m_axes.rend(); ++axis) {
            row.group.prepend(axis->texts[qsizetype(rest % quint64(axis->texts.size()))]);
            rest /= quint64(axis->texts.size());
        }
        m_answer.rows.push_back(std::move(row));
    }
    return m_answer.rows[found->second];
}

void CubeScan::flushSlot(const Lane &lane, std::size_t slot, ReportAnswerRow &row, QDate month) const
{
    const auto currencies = quint64(lane.currency.texts.size());
    for (std::size_t m = 0; m < lane.measures.size(); ++m) {
        auto &value = row.values[lane.measures[m]];
        const auto sum = Decimal::fromScaled(lane.sums[slot * lane.columns.size() + m]);
        if (currencies == 0) {
            value.count += sum;
            continue;
        }
        const auto &currency = lane.currency.texts[qsizetype(lane.keys[slot] % currencies)];
        if (sum.isZero() && currency.isEmpty())
            continue;
        value.money.byCurrency[currency] += sum;
        if (!m_query.rates)
            continue;
        const auto rate = m_query.rates->rate(currency, month);
        const auto converted
            = rate > 0 ? multipliedAndDivided(sum.scaled(), rate, RateTable::scale) : std::optional<qint64>();
        if (converted)
            value.money.converted += Decimal::fromScaled(*converted);
        else if (!value.money.missing.contains(currency) && !sum.isZero())
            value.money.missing.append(currency);
    }
}

void CubeScan::flush(QDate place, QDate month)
{
    bool isFirst = true;
    for (auto &lane : m_lanes) {
        const auto currencies = std::max<quint64>(1, quint64(lane.currency.texts.size()));
        for (std::size_t slot = 0; slot < lane.keys.size(); ++slot) {
            auto &row = rowOf(lane.keys[slot] / currencies, place);
            flushSlot(lane, slot, row, month);
            if (isFirst)
                row.lines += lane.lines[slot];
            if (!lane.dense.empty())
                lane.dense[std::size_t(lane.keys[slot])] = 0;
        }
        lane.sparse.clear();
        lane.keys.clear();
        lane.sums.clear();
        lane.lines.clear();
        isFirst = false;
    }
}

QDate CubeScan::placeOf(QDate day) const
{
    switch (m_query.step) {
    case ReportStep::Whole:
        return {};
    case ReportStep::Day:
        return day;
    case ReportStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case ReportStep::Month:
        return {day.year(), day.month(), 1};
    case ReportStep::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

bool CubeScan::isWanted(const ReportCube::Run &run) const
{
    if ((m_query.period.first.isValid() && run.first < m_query.period.first)
        || (m_query.period.last.isValid() && run.first > m_query.period.last))
        return false;
    return std::all_of(m_filters.begin(), m_filters.end(), [this, &run](const Filter &filter) {
        const bool isOfRun = filter.axis.source == Axis::Source::Day || filter.axis.source == Axis::Source::Scope;
        return !isOfRun || filter.passes[groupOfRun(filter.axis, run)];
    });
}

std::vector<std::size_t> CubeScan::seams(std::size_t parts) const
{
    constexpr int worthwhile = 100'000; // lines; less is done before a thread has begun
    const auto end = m_data.runs.size();
    std::vector<std::size_t> found{0};
    qint64 all = 0;
    for (const auto &run : m_data.runs)
        all += isWanted(run) ? run.count : 0;
    parts = std::min(parts, std::size_t(all / worthwhile) + 1);
    qint64 lines = 0;
    for (std::size_t i = 1; i < end && found.size() < parts; ++i) {
        const auto &before = m_data.runs[i - 1];
        const auto day = m_data.runs[i].first;
        lines += isWanted(before) ? before.count : 0;
        const bool isOtherMonth = day.month() != before.first.month() || day.year() != before.first.year();
        const bool isOpen
            = m_query.step == ReportStep::Whole ? !m_isState && isOtherMonth : placeOf(day) != placeOf(before.first);
        if (isOpen && lines >= all * qint64(found.size()) / qint64(parts))
            found.push_back(i);
    }
    found.push_back(end);
    return found;
}

void CubeScan::append(ReportAnswer &answer, ReportAnswer part)
{
    auto &covered = answer.covered;
    if (part.covered.isValid())
        covered
            = covered.isValid() ? ReportPeriod{covered.first, std::max(covered.last, part.covered.last)} : part.covered;
    answer.coarseDays += part.coarseDays;
    if (answer.query.step != ReportStep::Whole) {
        std::move(part.rows.begin(), part.rows.end(), std::back_inserter(answer.rows));
        return;
    }
    std::map<QStringList, ReportAnswerRow> rows;
    for (auto *each : {&answer.rows, &part.rows}) {
        for (auto &row : *each) {
            const auto [known, isNew] = rows.try_emplace(row.group, row);
            if (isNew)
                continue;
            known->second.lines += row.lines;
            for (std::size_t i = 0; i < row.values.size(); ++i) {
                known->second.values[i].count += row.values[i].count;
                known->second.values[i].money.add(row.values[i].money, answer.query.rates != nullptr);
            }
        }
    }
    answer.rows.clear();
    for (auto &[group, row] : rows)
        answer.rows.push_back(std::move(row));
}

/// The merged month that begins with a run, where it may stand for its days.
const ReportCube::Month *CubeScan::monthAt(std::size_t run, std::size_t end) const
{
    if (m_needsDays)
        return nullptr;
    const auto found
        = std::lower_bound(m_data.months.begin(), m_data.months.end(), run,
                           [](const ReportCube::Month &month, std::size_t at) { return month.begin < at; });
    if (found == m_data.months.end() || found->begin != run || found->end > end || !found->merged.isValid()
        || !isWanted(m_data.runs[found->end - 1]))
        return nullptr;
    return &*found;
}

/// What covers more than a place, or than the time asked for, cannot be parted. Fiscal months are nothing else: they
/// stand on their first day.
bool CubeScan::fits(const ReportCube::Run &run) const
{
    if (run.first == run.last || (m_kind && m_kind->isFiscal))
        return true;
    const auto &period = m_query.period;
    return placeOf(run.first) == placeOf(run.last) && (!period.last.isValid() || run.last <= period.last);
}

ReportAnswer CubeScan::answer(std::size_t begin, std::size_t end)
{
    m_answer.query = m_query;
    QDate place;
    QDate month;
    QDate day;
    bool isOpen = false;
    for (auto i = begin; i < end; ++i) {
        const auto &run = m_data.runs[i];
        if (!isWanted(run))
            continue;
        auto &covered = m_answer.covered;
        covered.first = covered.first.isValid() ? std::min(covered.first, run.first) : run.first;
        covered.last = covered.last.isValid() ? std::max(covered.last, run.last) : run.last;
        m_answer.coarseDays += int(run.first.daysTo(run.last)) + (run.first < run.last ? 1 : 0);
        if (!fits(run))
            continue;
        const auto nextPlace = placeOf(run.first);
        const QDate nextMonth(run.first.year(), run.first.month(), 1);
        const bool isOtherDay = m_isState && run.first != day;
        if (isOpen && (nextPlace != place || isOtherDay || (m_query.rates && nextMonth != month)))
            flush(place, month);
        if (isOpen && nextPlace == place && isOtherDay) // only the last day stands
            m_answer.rows.resize(m_answer.rows.size() - m_rows.size());
        if (nextPlace != place || isOtherDay)
            m_rows.clear();
        place = nextPlace;
        month = nextMonth;
        day = run.first;
        isOpen = true;
        if (const auto *whole = monthAt(i, end)) {
            covered.last = std::max(covered.last, m_data.runs[whole->end - 1].last);
            add({run.first, run.last, run.entry, 0, whole->merged.lines()}, whole->merged);
            i = whole->end - 1;
        } else {
            add(run, m_data.entries[run.entry].segment);
        }
    }
    if (isOpen)
        flush(place, month);
    sortRows();
    return std::move(m_answer);
}

void CubeScan::sortRows()
{
    for (auto &row : m_answer.rows) {
        for (auto &value : row.values)
            value.money.settle(m_query.rates != nullptr);
    }
    std::sort(m_answer.rows.begin(), m_answer.rows.end(), [](const ReportAnswerRow &a, const ReportAnswerRow &b) {
        return a.time != b.time ? a.time < b.time : a.group < b.group;
    });
}

std::vector<ReportCube::Hit> CubeScan::hits(int most, qint64 *total)
{
    std::vector<ReportCube::Hit> found;
    std::array<char, blockSize> passing;
    *total = 0;
    for (const auto &run : m_data.runs) {
        if (!isWanted(run) || !fits(run))
            continue;
        for (int done = 0; done < run.count; done += blockSize) {
            const int begin = run.begin + done;
            const int count = std::min(blockSize, run.count - done);
            passes(run, m_data.entries[run.entry].segment, begin, count, passing);
            for (int i = 0; i < count; ++i) {
                if (!passing[std::size_t(i)])
                    continue;
                if (++*total <= most)
                    found.push_back({m_data.entries[run.entry].file, begin + i});
            }
        }
    }
    return found;
}
