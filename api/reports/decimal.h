// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

/// An exact number with four decimals: units and money as Apple's reports write them (two decimals), and their
/// products. Reaches to 922 trillion, about what all developers together would earn in a year in Vietnamese dong.
class Decimal
{
public:
    static constexpr qint64 scale = 10000;
    static constexpr int decimals = 4;

    constexpr Decimal() = default;
    static constexpr Decimal fromScaled(qint64 tenThousandths)
    {
        Decimal value;
        value.m_scaled = tenThousandths;
        return value;
    }
    static constexpr Decimal fromInt(qint64 whole) { return fromScaled(whole * scale); }
    /// "-1234.5", "7", "+0.99"; white space around it is ignored. Null for everything else, and for what has more
    /// decimals (but zeros) or is larger than fits.
    static std::optional<Decimal> parse(QByteArrayView text);
    /// Null when the product would have more than four decimals or does not fit.
    static std::optional<Decimal> product(Decimal a, Decimal b);

    constexpr qint64 scaled() const { return m_scaled; }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr bool isNegative() const { return m_scaled < 0; }
    double toDouble() const { return double(m_scaled) / scale; } ///< for drawing: what is shown comes from toString()
    /// With a point, whatever the locale, and at least `least` decimals: "12.50".
    QString toString(int least = 0) const;
    /// Half away from zero.
    Decimal rounded(int decimals) const;

    constexpr Decimal operator-() const { return fromScaled(-m_scaled); }
    constexpr Decimal &operator+=(Decimal other)
    {
        m_scaled += other.m_scaled;
        return *this;
    }
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return fromScaled(a.m_scaled + b.m_scaled); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return fromScaled(a.m_scaled - b.m_scaled); }
    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr bool operator==(Decimal, Decimal) = default;

private:
    qint64 m_scaled = 0;
};
Q_DECLARE_METATYPE(Decimal)

/// a * b / c, rounded half away from zero, without losing what is between. Null when the result does not fit; c > 0.
std::optional<qint64> multipliedAndDivided(qint64 a, qint64 b, qint64 c);
