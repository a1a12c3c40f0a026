// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportsegment.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>

// Written once for each system: the database does not travel.
static_assert(std::endian::native == std::endian::little, "The columns are kept in the order of bytes of the machine.");

static constexpr quint8 format = 1;

namespace {

quint8 widthFor(quint64 largest)
{
    if (largest == 0)
        return 0;
    return largest <= 0xff ? 1 : largest <= 0xffff ? 2 : largest <= 0xffffffff ? 4 : 8;
}

/// Differences to the smallest as unsigned numbers: exact whatever the values are.
quint64 distance(qint64 from, qint64 to)
{
    return quint64(to) - quint64(from);
}

ReportSegment::Column shapeOf(const ReportSegment::Values &values)
{
    ReportSegment::Column column;
    column.name = values.first;
    if (values.second.empty())
        return column;
    const auto [least, most] = std::minmax_element(values.second.begin(), values.second.end());
    column.base = *least;
    quint64 factor = 0;
    for (const auto value : values.second) {
        factor = std::gcd(factor, distance(*least, value));
        if (factor == 1)
            break;
    }
    if (factor == 0 || factor > quint64(std::numeric_limits<qint64>::max()))
        factor = 1;
    column.factor = qint64(factor);
    column.width = widthFor(distance(*least, *most) / factor);
    return column;
}

void append(QByteArray &bytes, const ReportSegment::Column &column, const std::vector<qint64> &values)
{
    const auto at = bytes.size();
    bytes.resize(at + qsizetype(values.size()) * column.width);
    char *out = bytes.data() + at;
    for (const auto value : values) {
        const auto stored = distance(column.base, value) / quint64(column.factor);
        std::memcpy(out, &stored, column.width);
        out += column.width;
    }
}

template <typename Stored, typename T>
void expand(const char *data, const ReportSegment::Column &column, int count, T *out)
{
    // Unsigned arithmetic wraps: the sum is right also where the way there is not.
    const auto base = quint64(column.base);
    const auto factor = quint64(column.factor);
    for (int i = 0; i < count; ++i) {
        Stored stored;
        std::memcpy(&stored, data + std::size_t(i) * sizeof(Stored), sizeof(Stored));
        out[i] = T(base + stored * factor);
    }
}

} // namespace

QByteArray ReportSegment::pack(const std::vector<Values> &columns)
{
    QByteArray head;
    QByteArray body;
    QDataStream stream(&head, QIODevice::WriteOnly);
    const auto lines = columns.empty() ? std::size_t(0) : columns.front().second.size();
    stream << format << quint32(lines) << quint16(columns.size());
    for (const auto &values : columns) {
        const auto column = shapeOf(values);
        stream << column.name << column.width << column.base << column.factor;
        append(body, column, values.second);
    }
    return head + body;
}

ReportSegment::ReportSegment(const QByteArray &bytes)
    : m_bytes(bytes)
{
    QDataStream stream(bytes);
    quint8 version = 0;
    quint32 lines = 0;
    quint16 columns = 0;
    stream >> version >> lines >> columns;
    if (version != format || stream.status() != QDataStream::Ok)
        return;
    m_lines = int(lines);
    for (int i = 0; i < columns; ++i) {
        Column column;
        stream >> column.name >> column.width >> column.base >> column.factor;
        m_columns.push_back(column);
    }
    auto offset = stream.device()->pos();
    for (auto &column : m_columns) {
        column.offset = offset;
        offset += qint64(column.width) * m_lines;
    }
    m_isValid = stream.status() == QDataStream::Ok && offset == bytes.size();
}

const ReportSegment::Column *ReportSegment::column(QByteArrayView name) const
{
    const auto found
        = std::find_if(m_columns.begin(), m_columns.end(), [name](const Column &each) { return each.name == name; });
    return found == m_columns.end() ? nullptr : &*found;
}

template <typename T>
void ReportSegment::read(const Column &column, int begin, int count, T *out) const
{
    const auto *data = m_bytes.constData() + column.offset + qsizetype(begin) * column.width;
    switch (column.width) {
    case 1:
        return expand<quint8>(data, column, count, out);
    case 2:
        return expand<quint16>(data, column, count, out);
    case 4:
        return expand<quint32>(data, column, count, out);
    case 8:
        return expand<quint64>(data, column, count, out);
    default:
        std::fill(out, out + count, T(column.base));
    }
}

template void ReportSegment::read(const Column &, int, int, qint64 *) const;
template void ReportSegment::read(const Column &, int, int, quint32 *) const;
