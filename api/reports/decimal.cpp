// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/decimal.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

static constexpr auto largest = quint64(std::numeric_limits<qint64>::max());

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text[0] == '-' || text[0] == '+')) {
        negative = text[0] == '-';
        text = text.sliced(1);
    }
    quint64 value = 0;
    int after = -1; // digits behind the point
    bool anyDigit = false;
    for (const char c : text) {
        if (c == '.' && after < 0) {
            after = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return {};
        anyDigit = true;
        if (after == decimals) {
            if (c != '0')
                return {};
            continue;
        }
        if (value > largest / 10)
            return {};
        value = value * 10 + quint64(c - '0');
        after += after >= 0;
    }
    for (int i = std::max(after, 0); i < decimals; ++i) {
        if (value > largest / 10)
            return {};
        value *= 10;
    }
    if (!anyDigit || value > largest)
        return {};
    return fromScaled(negative ? -qint64(value) : qint64(value));
}

namespace {

/// An unsigned number of 128 bits, for the way between a product and its quotient.
struct Wide
{
    quint64 high = 0;
    quint64 low = 0;
};

Wide product(quint64 a, quint64 b)
{
    const quint64 mask = 0xffffffff;
    const auto ll = (a & mask) * (b & mask);
    const auto lh = (a & mask) * (b >> 32);
    const auto hl = (a >> 32) * (b & mask);
    const auto middle = (ll >> 32) + (lh & mask) + (hl & mask);
    return {(a >> 32) * (b >> 32) + (lh >> 32) + (hl >> 32) + (middle >> 32), (middle << 32) | (ll & mask)};
}

/// Bit by bit; `value.high` is less than `divisor`, so that the quotient fits.
quint64 divided(Wide value, quint64 divisor, quint64 *rest)
{
    quint64 quotient = 0;
    for (int i = 0; i < 64; ++i) {
        const bool carry = value.high >> 63;
        value.high = (value.high << 1) | (value.low >> 63);
        value.low <<= 1;
        quotient <<= 1;
        if (carry || value.high >= divisor) {
            value.high -= divisor;
            quotient |= 1;
        }
    }
    *rest = value.high;
    return quotient;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

} // namespace

std::optional<qint64> multipliedAndDivided(qint64 a, qint64 b, qint64 c)
{
    const auto wide = product(magnitude(a), magnitude(b));
    const auto divisor = quint64(c);
    if (wide.high >= divisor)
        return {};
    quint64 rest = 0;
    auto quotient = wide.high == 0 ? wide.low / divisor : divided(wide, divisor, &rest);
    if (wide.high == 0)
        rest = wide.low % divisor;
    if (rest >= divisor - rest) // at least half
        ++quotient;
    if (quotient > largest)
        return {};
    return (a < 0) != (b < 0) ? -qint64(quotient) : qint64(quotient);
}

std::optional<Decimal> Decimal::product(Decimal a, Decimal b)
{
    const auto wide = ::product(magnitude(a.m_scaled), magnitude(b.m_scaled));
    if (wide.high == 0 && wide.low <= largest) { // nearly always
        const auto value = qint64(wide.low);
        if (value % scale != 0)
            return {};
        return fromScaled((a.m_scaled < 0) != (b.m_scaled < 0) ? -(value / scale) : value / scale);
    }
    if (wide.high >= quint64(scale))
        return {};
    quint64 rest = 0;
    const auto quotient = divided(wide, quint64(scale), &rest);
    if (rest != 0 || quotient > largest)
        return {};
    return fromScaled((a.m_scaled < 0) != (b.m_scaled < 0) ? -qint64(quotient) : qint64(quotient));
}

QString Decimal::toString(int least) const
{
    const auto value = magnitude(m_scaled);
    auto text = QString::number(value / quint64(scale));
    auto fraction = QString::number(value % quint64(scale)).rightJustified(decimals, u'0');
    while (fraction.size() > least && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return m_scaled < 0 ? u'-' + text : text;
}

Decimal Decimal::rounded(int wanted) const
{
    static constexpr std::array<qint64, 5> steps{10000, 1000, 100, 10, 1};
    const auto step = steps[std::size_t(std::clamp(wanted, 0, decimals))];
    const auto half = m_scaled < 0 ? -step / 2 : step / 2;
    return fromScaled((m_scaled + half) / step * step);
}
