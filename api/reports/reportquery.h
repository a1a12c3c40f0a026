// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/decimal.h"
#include "api/reports/reportkind.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

/// How much time one place of an answer stands for.
enum class ReportStep { Whole, Day, Week, Month, Year };

/// Rates by month into one currency. Immutable, so that threads share it.
class RateTable
{
public:
    /// How much of `currency` one unit of `of` is worth, in ten-thousand-millionths: a dong in euros still has
    /// six digits.
    static constexpr qint64 scale = 10'000'000'000;

    QString currency;
    /// By currency code, then by month (its first day); the last rate at or before a month counts, and before the first
    /// that one does.
    QHash<QString, std::map<QDate, qint64>> rates;

    /// 0: there is none.
    qint64 rate(const QString &of, QDate day) const;
};

/// Lines count when their text of the dimension is one of these.
struct ReportFilter
{
    QString dimension;
    QStringList words;
    bool operator==(const ReportFilter &) const = default;
};

/// What is asked of the store of reports.
///
/// Dimensions are those of the kind, and those made of them: "app" (Apple's id), "product" (Apple's id), "saleType"
/// (saleTypeName), "refund" ("refund", "sale"), "weekday" ("1" Monday).
struct ReportQuery
{
    QString kind = QStringLiteral("SALES");
    ReportPeriod period; ///< invalid ends are open
    ReportStep step = ReportStep::Whole;
    QStringList groupBy; ///< at most three
    QStringList measures;
    std::vector<ReportFilter> filters;
    std::shared_ptr<const RateTable> rates; ///< null: money stays in its currencies
    bool operator==(const ReportQuery &) const = default;
};

/// Money of one measure: exact in each currency, and what it comes to in the wanted one.
struct MoneySum
{
    std::map<QString, Decimal> byCurrency;
    Decimal converted; ///< about; of the currencies that have a rate
    bool isWhole = true; ///< every currency had a rate; without a wanted one: at most one currency occurs
    QStringList missing; ///< currencies without a rate

    void add(const MoneySum &other, bool isConverting);
    /// Finds out whether it is whole.
    void settle(bool isConverting) { isWhole = isConverting ? missing.isEmpty() : byCurrency.size() <= 1; }
};

struct ReportValue
{
    Decimal count; ///< of a measure that counts
    MoneySum money; ///< of a measure of money
};

struct ReportAnswerRow
{
    QDate time; ///< first day of the place; invalid for ReportStep::Whole
    QStringList group; ///< as groupBy
    qint64 lines = 0;
    std::vector<ReportValue> values; ///< as measures
};

/// Ordered by time, then group.
struct ReportAnswer
{
    ReportQuery query;
    std::vector<ReportAnswerRow> rows;
    ReportPeriod covered; ///< the first and last day with reports in the period; invalid when there is none
    /// Days known only as part of a longer report, which counts where a place, and the time asked for, has all of it.
    int coarseDays = 0;
    double milliseconds = 0; ///< what it took
};

/// What was sold, as the newest report names it.
struct ReportProduct
{
    QString appleId;
    QString sku;
    QString title;
    QString parentSku;
    QString appId; ///< Apple's id of the app; its own for an app
    bool isApp() const { return appId == appleId; }
    bool operator==(const ReportProduct &) const = default;
};

/// One line of a raw file, found again.
struct ReportLine
{
    qint64 file = 0;
    QString fileName;
    int line = 0; ///< in the file; the header is 1
    QStringList cells; ///< as the file's header
};

struct ReportLines
{
    QStringList header; ///< of all files together, in order of appearance
    std::vector<ReportLine> lines;
    qint64 total = 0; ///< may be more than `lines`
    QStringList damaged; ///< raw files that could not be read again
};
