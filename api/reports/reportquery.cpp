// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportquery.h"

qint64 RateTable::rate(const QString &of, QDate day) const
{
    if (of == currency)
        return scale;
    const auto found = rates.constFind(of);
    if (found == rates.cend() || found->empty())
        return 0;
    const auto after = found->upper_bound(day);
    return after == found->begin() ? after->second : std::prev(after)->second;
}

void MoneySum::add(const MoneySum &other, bool isConverting)
{
    for (const auto &[currency, amount] : other.byCurrency)
        byCurrency[currency] += amount;
    converted += other.converted;
    for (const auto &currency : other.missing) {
        if (!missing.contains(currency))
            missing.append(currency);
    }
    settle(isConverting);
}
