// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/binarypropertylist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QtEndian>

#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BinaryPropertyList)
};

constexpr int deepest = 64;
constexpr int trailerSize = 32;
constexpr qint64 mostValues = 1'000'000; // read, those that are named several times each time

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    QVariant read()
    {
        if (m_bytes.size() < 8 + trailerSize)
            return fail();
        const auto trailer = m_bytes.size() - trailerSize;
        const int offsetSize = quint8(m_bytes[trailer + 6]);
        m_referenceSize = quint8(m_bytes[trailer + 7]);
        const auto count = number(trailer + 8, 8), top = number(trailer + 16, 8), table = number(trailer + 24, 8);
        if (offsetSize < 1 || offsetSize > 8 || m_referenceSize < 1 || m_referenceSize > 8 || count < 1 || table < 8
            || table > trailer || count > (trailer - table) / offsetSize)
            return fail();
        for (qint64 i = 0; i < count; ++i)
            m_offsets.push_back(number(table + i * offsetSize, offsetSize));
        m_end = table;
        const auto value = object(top, 0);
        return m_failed ? QVariant() : value;
    }

private:
    QVariant fail()
    {
        m_failed = true;
        return {};
    }

    /// Big-endian; -1 where the bytes do not reach.
    qint64 number(qint64 at, int size) const
    {
        if (at < 0 || size < 1 || size > 8 || at + size > m_bytes.size())
            return -1;
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | quint8(m_bytes[at + i]);
        return value > quint64(std::numeric_limits<qint64>::max()) ? -1 : qint64(value);
    }

    /// The length behind a marker; `at` is moved to the content.
    qint64 lengthOf(int low, qint64 *at)
    {
        if (low != 0x0F)
            return low;
        const int marker = *at < m_end ? quint8(m_bytes[*at]) : 0;
        if ((marker & 0xF0) != 0x10)
            return -1;
        const int size = 1 << (marker & 0x0F);
        const auto length = number(*at + 1, size);
        *at += 1 + size;
        return length;
    }

    QVariant object(qint64 index, int depth)
    {
        if (m_failed || index < 0 || index >= qint64(m_offsets.size()) || depth > deepest || ++m_read > mostValues)
            return fail();
        auto at = m_offsets[std::size_t(index)];
        if (at < 8 || at >= m_end)
            return fail();
        const int marker = quint8(m_bytes[at++]), low = marker & 0x0F;
        switch (marker >> 4) {
        case 0x0:
            return low == 0x8 ? QVariant(false) : low == 0x9 ? QVariant(true) : QVariant(QString());
        case 0x1:
            return integer(at, 1 << low);
        case 0x2:
            return real(at, 1 << low);
        case 0x3: {
            const auto seconds = real(at, 8).toDouble(); // since 2001
            return QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(qint64(seconds * 1000));
        }
        case 0x4:
        case 0x5:
        case 0x6:
            return text(marker >> 4, low, at);
        case 0x8: // a reference of keyed archives
            return integer(at, low + 1);
        case 0xA:
        case 0xC:
            return list(low, at, depth);
        case 0xD:
            return map(low, at, depth);
        default:
            return fail();
        }
    }

    QVariant integer(qint64 at, int size)
    {
        if (size > 16 || at + size > m_end)
            return fail();
        if (size == 16) { // of which Apple uses the lower half
            at += 8;
            size = 8;
        }
        quint64 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | quint8(m_bytes[at + i]);
        return QVariant::fromValue(qint64(value)); // eight bytes are signed, fewer are not
    }

    QVariant real(qint64 at, int size)
    {
        if ((size != 4 && size != 8) || at + size > m_end)
            return fail();
        const auto *place = m_bytes.constData() + at;
        return size == 4 ? double(std::bit_cast<float>(qFromBigEndian<quint32>(place)))
                         : std::bit_cast<double>(qFromBigEndian<quint64>(place));
    }

    QVariant text(int kind, int low, qint64 at)
    {
        const auto length = lengthOf(low, &at);
        const auto bytes = kind == 0x6 ? length * 2 : length;
        if (length < 0 || length > m_end || at + bytes > m_end)
            return fail();
        if (kind == 0x4)
            return m_bytes.mid(at, bytes);
        if (kind == 0x5)
            return QString::fromLatin1(m_bytes.constData() + at, bytes);
        QString wide(length, Qt::Uninitialized);
        qFromBigEndian<char16_t>(m_bytes.constData() + at, length, wide.data());
        return wide;
    }

    QVariant list(int low, qint64 at, int depth)
    {
        const auto length = lengthOf(low, &at);
        if (length < 0 || length > m_end || at + length * m_referenceSize > m_end)
            return fail();
        QVariantList values;
        for (qint64 i = 0; i < length && !m_failed; ++i)
            values.append(object(number(at + i * m_referenceSize, m_referenceSize), depth + 1));
        return values;
    }

    QVariant map(int low, qint64 at, int depth)
    {
        const auto length = lengthOf(low, &at);
        if (length < 0 || length > m_end || at + 2 * length * m_referenceSize > m_end)
            return fail();
        QVariantMap values;
        for (qint64 i = 0; i < length && !m_failed; ++i) {
            const auto key = object(number(at + i * m_referenceSize, m_referenceSize), depth + 1);
            if (key.typeId() != QMetaType::QString)
                return fail();
            values.insert(key.toString(),
                          object(number(at + (length + i) * m_referenceSize, m_referenceSize), depth + 1));
        }
        return values;
    }

    const QByteArray &m_bytes;
    std::vector<qint64> m_offsets;
    int m_referenceSize = 1;
    qint64 m_end = 0;
    qint64 m_read = 0;
    bool m_failed = false;
};

} // namespace

QVariant readBinaryPropertyList(const QByteArray &bytes, QString *error)
{
    const auto value = Reader(bytes).read();
    if (!value.isValid())
        *error = Text::tr("The binary property list is damaged.");
    return value;
}
