// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <iterator>

/// SplitMix64: the same numbers on every platform and library, which std distributions do not promise.
class Random
{
public:
    explicit constexpr Random(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 .. bound - 1; bound must be positive.
    constexpr qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    /// first .. last, both included.
    constexpr qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    constexpr bool percent(int chance) { return below(100) < chance; }

    template <typename Container>
    constexpr decltype(auto) pick(const Container &container)
    {
        const auto size = std::size(container);
        return container[static_cast<decltype(size)>(below(qint64(size)))];
    }

    /// A number from a seed and a name (FNV-1a), for streams that do not disturb each other.
    static quint64 mix(quint64 seed, QStringView name)
    {
        quint64 hash = 0xCBF29CE484222325ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
        for (const QChar c : name)
            hash = (hash ^ c.unicode()) * 0x100000001B3ULL;
        return hash ^ (hash >> 29);
    }

private:
    quint64 m_state;
};
