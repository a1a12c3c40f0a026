// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/moneytext.h"

#include "api/reports/exchangerates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

QString localized(const QString &text)
{
    const QLocale locale;
    const auto point = text.indexOf(u'.');
    const bool isNegative = text.startsWith(u'-');
    const auto whole = text.left(point < 0 ? text.size() : point).mid(isNegative ? 1 : 0);
    auto number = (isNegative ? locale.negativeSign() : QString()) + locale.toString(whole.toLongLong());
    if (point < 0)
        return number;
    number += locale.decimalPoint();
    for (const auto digit : QStringView(text).mid(point + 1)) // one by one: zeros in front stay
        number += locale.toString(digit.digitValue());
    return number;
}

} // namespace

QString decimalText(Decimal value, int least)
{
    return localized(value.toString(least));
}

QString moneyText(Decimal amount, const QString &currency)
{
    return decimalText(amount.rounded(2), 2) + QChar::Nbsp + currency;
}

QString amountsText(const MoneySum &sum, const RateTable &rates, int most)
{
    std::vector<std::pair<Decimal, QString>> amounts; // what it is worth, in words
    for (const auto &[currency, amount] : sum.byCurrency) {
        if (amount.isZero())
            continue;
        const auto rate = rates.rate(currency, QDate(9999, 12, 1)); // today's will do to order them
        const auto worth = multipliedAndDivided(amount.scaled(), rate, RateTable::scale).value_or(0);
        amounts.emplace_back(Decimal::fromScaled(worth < 0 ? -worth : worth), moneyText(amount, currency));
    }
    std::stable_sort(amounts.begin(), amounts.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList texts;
    for (const auto &amount : amounts)
        texts.append(amount.second);
    const auto rest = most > 0 ? texts.size() - most : 0;
    if (rest > 0)
        texts = texts.mid(0, most) << Text::tr("%n more", "currencies", int(rest));
    return texts.join(u" · "_s);
}

QString convertedText(const MoneySum &sum, const QString &currency)
{
    const bool isExact = std::all_of(sum.byCurrency.begin(), sum.byCurrency.end(), [&](const auto &each) {
        return each.first == currency || each.second.isZero() || sum.missing.contains(each.first);
    });
    QStringList parts;
    const bool isNothingConverted = std::all_of(sum.byCurrency.begin(), sum.byCurrency.end(), [&sum](const auto &each) {
        return sum.missing.contains(each.first) || each.second.isZero();
    });
    if (!isNothingConverted || sum.missing.isEmpty())
        parts.append((isExact ? QString() : u"≈\u00A0"_s) + moneyText(sum.converted, currency));
    for (const auto &missing : sum.missing)
        parts.append(moneyText(sum.byCurrency.at(missing), missing));
    return parts.join(u" + "_s);
}

QString rateDisplayText(qint64 rate)
{
    qint64 step = 1;
    while (rate / step >= 1'000'000)
        step *= 10;
    return localized(rateText((rate + step / 2) / step * step));
}

std::optional<qint64> typedRate(const QString &text)
{
    const QLocale locale;
    auto plain = text.trimmed();
    for (auto &c : plain) { // of any script
        if (c.isDigit())
            c = QChar(char16_t(u'0' + c.digitValue()));
    }
    const auto group = locale.groupSeparator(), point = locale.decimalPoint();
    const QRegularExpression grouped(u"^[1-9]\\d{0,2}(%1\\d{3})+(%2\\d+)?$"_s.arg(QRegularExpression::escape(group),
                                                                                  QRegularExpression::escape(point)));
    if (grouped.match(plain).hasMatch())
        plain.remove(group);
    return parseRate(plain.replace(point, u"."_s));
}
