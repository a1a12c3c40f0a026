// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/ratebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const auto euro = u"EUR"_s;

QString rateKindName(RateKind kind)
{
    switch (kind) {
    case RateKind::None:
        break;
    case RateKind::Imported:
        return u"imported"_s;
    case RateKind::Edited:
        return u"edited"_s;
    case RateKind::Pinned:
        return u"pinned"_s;
    }
    return {};
}

/// What is said of a pair; nothing where it is not known. Not a copy: a book has thousands of months.
template <typename T>
static const T &known(const QHash<QString, QHash<QString, T>> &all, const QString &into, const QString &of)
{
    static const T nothing{};
    const auto pairs = all.constFind(into);
    if (pairs == all.cend())
        return nothing;
    const auto found = pairs->constFind(of);
    return found == pairs->cend() ? nothing : *found;
}

qint64 RateBook::pinned(const QString &of) const
{
    return known(m_pinned, m_currency, of);
}

void RateBook::import(const QString &into, const QString &of, QDate month, const Imported &rate)
{
    auto &place = m_imported[into][of][month];
    if (place.rate == 0 || rate.days >= place.days)
        place = rate;
}

void RateBook::add(const MonthlyRates &rates, const RateSource &source)
{
    const int number = int(m_sources.size());
    m_sources.push_back(source);
    for (auto currency = rates.cbegin(); currency != rates.cend(); ++currency) {
        if (currency.key() == euro)
            continue;
        for (const auto &[month, average] : currency.value())
            import(currency.key(), euro, month, {average.perEuro, average.days, number});
    }
}

void RateBook::add(std::span<const RateRow> rows, const RateSource &source)
{
    const int number = int(m_sources.size());
    m_sources.push_back(source);
    for (const auto &row : rows) {
        const auto &into = row.into.isEmpty() ? m_currency : row.into;
        if (into == row.of)
            continue;
        if (!row.month.isValid())
            m_pinned[into][row.of] = row.rate;
        else if (row.kind == RateKind::Imported)
            import(into, row.of, row.month, {row.rate, 0, number});
        else
            m_edited[into][row.of][row.month] = row.rate;
    }
}

void RateBook::edit(const QString &of, QDate month, qint64 rate)
{
    m_edited[m_currency][of][month] = rate;
}

/// Forgets what holds nothing any more, so that books that say the same are equal.
template <typename T>
static void drop(QHash<QString, QHash<QString, T>> *all, const QString &into, const QString &of)
{
    (*all)[into].remove(of);
    if (all->value(into).isEmpty())
        all->remove(into);
}

void RateBook::reset(const QString &of, QDate month)
{
    auto &months = m_edited[m_currency][of];
    months.erase(month);
    if (months.empty())
        drop(&m_edited, m_currency, of);
}

void RateBook::pin(const QString &of, qint64 rate)
{
    m_pinned[m_currency][of] = rate;
}

void RateBook::unpin(const QString &of)
{
    drop(&m_pinned, m_currency, of);
}

QStringList RateBook::codes() const
{
    QStringList codes{euro};
    codes += m_imported.keys();
    codes += m_imported.value(m_currency).keys();
    codes += m_edited.value(m_currency).keys();
    codes += m_pinned.value(m_currency).keys();
    codes.sort();
    codes.removeDuplicates();
    codes.removeAll(m_currency);
    return codes;
}

QStringList RateBook::currencies() const
{
    auto found = codes();
    found.removeIf([this](const QString &of) { return pinned(of) == 0 && months(of).empty(); });
    return found;
}

/// For cross rates. The bank's own rates come first: what is edited for the euro is said of the euro alone, but leads
/// to all others where the bank has nothing.
RateBook::Euros RateBook::euros() const
{
    Euros euros;
    if (m_currency == euro) {
        euros.always = RateTable::scale;
        return euros;
    }
    for (const auto &[month, rate] : known(m_imported, m_currency, euro))
        euros.months[month] = rate.rate;
    if (euros.months.empty()) {
        euros.always = pinned(euro);
        euros.months = known(m_edited, m_currency, euro);
    }
    return euros;
}

RateFact RateBook::factOf(const Imported &rate, QDate month) const
{
    return {rate.rate, RateKind::Imported, month, 0, rate.days, m_sources[std::size_t(rate.source)]};
}

std::map<QDate, RateFact> RateBook::months(const QString &of) const
{
    std::map<QDate, RateFact> found;
    std::map<QDate, int> sources;
    if (of == m_currency)
        return found;
    for (const auto &[month, rate] : known(m_imported, m_currency, of)) {
        found[month] = factOf(rate, month);
        sources[month] = rate.source;
    }
    if (of != euro) {
        const auto into = euros();
        for (const auto &[month, rate] : known(m_imported, of, euro)) {
            const auto other = into.months.find(month);
            const auto direct = sources.find(month);
            if (direct != sources.end() && direct->second > rate.source)
                continue;
            const auto perEuro = into.always > 0 ? into.always : other != into.months.end() ? other->second : 0;
            if (const auto crossed = crossRate(rate.rate, perEuro))
                found[month] = factOf({*crossed, rate.days, rate.source}, month);
        }
    }
    for (const auto &[month, rate] : known(m_edited, m_currency, of)) {
        const auto imported = found[month].rate;
        found[month] = {rate, RateKind::Edited, month, imported, 0, {}};
    }
    return found;
}

RateFact RateBook::fact(const QString &of, const std::map<QDate, RateFact> &months, QDate month) const
{
    if (const auto rate = pinned(of); rate > 0)
        return {rate, RateKind::Pinned, {}, 0, 0, {}};
    if (months.empty())
        return {};
    const auto after = months.upper_bound(month); // as RateTable::rate
    return after == months.begin() ? after->second : std::prev(after)->second;
}

RateTable RateBook::table() const
{
    RateTable table;
    table.currency = m_currency;
    const auto all = codes();
    for (const auto &of : all) {
        if (const auto rate = pinned(of); rate > 0) {
            table.rates[of][QDate(1999, 1, 1)] = rate;
            continue;
        }
        const auto facts = months(of);
        if (facts.empty())
            continue;
        auto &rates = table.rates[of];
        for (const auto &[month, fact] : facts)
            rates.emplace_hint(rates.end(), month, fact.rate);
    }
    return table;
}
