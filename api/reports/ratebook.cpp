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

void RateBook::import(const QString &into, const QString &of, QDate month, const Imported &rate)
{
    auto &place = m_imported[into][of][month];
    if (place.rate == 0 || rate.days >= place.days)
        place = rate;
}

void RateBook::add(const ExchangeRates &rates, const RateSource &source)
{
    const int number = int(m_sources.size());
    m_sources.push_back(source);
    const auto averages = monthlyAverages(rates);
    for (auto currency = averages.cbegin(); currency != averages.cend(); ++currency) {
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

QStringList RateBook::currencies() const
{
    QStringList known{euro};
    known += m_imported.keys();
    known += m_imported.value(m_currency).keys();
    known += m_edited.value(m_currency).keys();
    known += m_pinned.value(m_currency).keys();
    known.sort();
    known.removeDuplicates();
    known.removeAll(m_currency);
    known.removeIf([this](const QString &of) { return pinned(of) == 0 && months(of).empty(); });
    return known;
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
    for (const auto &[month, rate] : m_imported.value(m_currency).value(euro))
        euros.months[month] = rate.rate;
    if (euros.months.empty()) {
        euros.always = pinned(euro);
        euros.months = m_edited.value(m_currency).value(euro);
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
    for (const auto &[month, rate] : m_imported.value(m_currency).value(of)) {
        found[month] = factOf(rate, month);
        sources[month] = rate.source;
    }
    if (of != euro) {
        const auto into = euros();
        for (const auto &[month, rate] : m_imported.value(of).value(euro)) {
            const auto other = into.months.find(month);
            const auto known = sources.find(month);
            if (known != sources.end() && known->second > rate.source)
                continue;
            const auto perEuro = into.always > 0 ? into.always : other != into.months.end() ? other->second : 0;
            if (const auto crossed = crossRate(rate.rate, perEuro))
                found[month] = factOf({*crossed, rate.days, rate.source}, month);
        }
    }
    for (const auto &[month, rate] : m_edited.value(m_currency).value(of)) {
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
    const auto known = currencies();
    for (const auto &of : known) {
        auto &rates = table.rates[of];
        if (const auto rate = pinned(of); rate > 0) {
            rates[QDate(1999, 1, 1)] = rate;
            continue;
        }
        for (const auto &[month, fact] : months(of))
            rates[month] = fact.rate;
    }
    return table;
}
