// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <variant>

/// What one euro was worth, as the European Central Bank publishes it: by currency and day, times RateTable::scale.
struct ExchangeRates
{
    QHash<QString, std::map<QDate, qint64>> perEuro;

    QDate first() const;
    QDate last() const;
};

/// Why a file holds no rates that can be used.
struct ExchangeProblem
{
    qint64 line = 0; ///< from 1; 0: the file as a whole
    QString text; ///< a sentence

    /// "Line 7: …"
    QString sentence() const;
};

/// The files of https://www.ecb.europa.eu/stats/eurofxref/: eurofxref-daily.xml, -hist.xml, -hist-90d.xml, the same as
/// CSV, and CSV in .zip. All of a file or nothing: a day or a rate that cannot be read is a problem, "N/A" is not.
std::variant<ExchangeRates, ExchangeProblem> readExchangeRates(const QByteArray &bytes);
std::variant<ExchangeRates, ExchangeProblem> readExchangeRateFile(const QString &path);

/// The mean of a month's days.
struct MonthlyRate
{
    qint64 perEuro = 0; ///< times RateTable::scale, rounded half up
    int days = 0;
    bool operator==(const MonthlyRate &) const = default;
};

/// By currency and the first day of the month.
using MonthlyRates = QHash<QString, std::map<QDate, MonthlyRate>>;
MonthlyRates monthlyAverages(const ExchangeRates &rates);

/// What one of a currency is worth in another, when a euro is worth `ofPerEuro` and `intoPerEuro` of them. Null when it
/// is too small or too large.
std::optional<qint64> crossRate(qint64 ofPerEuro, qint64 intoPerEuro);

/// "0.0061" times RateTable::scale, rounded when it has more than ten decimals. Null for everything but a number above
/// zero and below ten million.
std::optional<qint64> parseRate(QStringView text);
/// With a point and no more decimals than it needs.
QString rateText(qint64 rate);

/// Three capital letters.
bool isCurrencyCode(QStringView text);
