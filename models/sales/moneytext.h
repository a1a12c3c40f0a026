// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportquery.h"

/// How money is written for people, in their language and exactly: no floating point on the way.

/// "1,234.50", with at least `least` decimals.
QString decimalText(Decimal value, int least = 0);
/// "1,234.50 USD".
QString moneyText(Decimal amount, const QString &currency);
/// The currencies of a sum, as in the report, the largest amounts first in what `rates` make of them: "1,234.50 USD ·
/// 300.00 JPY". `most`: 0 for all, else the rest is counted.
QString amountsText(const MoneySum &sum, const RateTable &rates, int most = 0);
/// What a sum comes to in the wanted currency, and beside it what has no rate: "≈ 1,210.00 EUR + 300.00 TWD". Without
/// "≈" where nothing had to be converted.
QString convertedText(const MoneySum &sum, const QString &currency);

/// An exchange rate with six digits that count.
QString rateDisplayText(qint64 rate);
/// What a user typed, in the way of their language or with a point. Null: no rate.
std::optional<qint64> typedRate(const QString &text);
