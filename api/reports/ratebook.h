// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/exchangerates.h"
#include "api/reports/reportquery.h"

#include <span>

/// Where a rate comes from: the later one counts.
enum class RateKind { None, Imported, Edited, Pinned };
/// The stable word for files: "imported".
QString rateKindName(RateKind kind);

/// A file of rates, and when it was read.
struct RateSource
{
    QString file;
    QDate day;
    bool operator==(const RateSource &) const = default;
};

/// The rate of a month, and all there is to say about it.
struct RateFact
{
    qint64 rate = 0; ///< how much of the wanted currency one unit is worth, times RateTable::scale; 0: there is none
    RateKind kind = RateKind::None;
    QDate month; ///< whose rate it is: another one than asked for when that has none; invalid: of all months
    qint64 imported = 0; ///< what stands below a rate that was edited; 0: nothing
    int days = 0; ///< whose mean an imported one is; 0: not known
    RateSource source; ///< of an imported one
    bool operator==(const RateFact &) const = default;
};

/// A line of our own tables of rates.
struct RateRow
{
    QString of;
    QDate month; ///< its first day; invalid: all months
    qint64 rate = 0;
    QString into; ///< empty: the wanted currency
    RateKind kind = RateKind::Edited;
};

/// What the user and files have said of exchange rates, for every wanted currency. A value.
class RateBook
{
public:
    explicit RateBook(const QString &currency = QStringLiteral("USD"))
        : m_currency(currency)
    {
    }

    QString currency() const { return m_currency; } ///< the wanted one
    void setCurrency(const QString &currency) { m_currency = currency; }
    bool isEmpty() const { return m_imported.isEmpty() && m_edited.isEmpty() && m_pinned.isEmpty(); }

    /// Of the bank. A month keeps the mean that more days went into.
    void add(const MonthlyRates &rates, const RateSource &source);
    void add(std::span<const RateRow> rows, const RateSource &source);
    void edit(const QString &of, QDate month, qint64 rate);
    void reset(const QString &of, QDate month); ///< back to the imported rate
    void pin(const QString &of, qint64 rate); ///< for all months
    void unpin(const QString &of);

    /// Those with a rate, ordered.
    QStringList currencies() const;
    qint64 pinned(const QString &of) const; ///< 0: is not
    /// By month, whether it is pinned or not.
    std::map<QDate, RateFact> months(const QString &of) const;
    /// What counts in a month; `months` are those of the currency.
    RateFact fact(const QString &of, const std::map<QDate, RateFact> &months, QDate month) const;
    RateFact fact(const QString &of, QDate month) const { return fact(of, months(of), month); }
    RateTable table() const;

    QByteArray toJson() const;
    static std::optional<RateBook> fromJson(const QByteArray &json);
    /// All rates into the wanted currency, for readRateRows().
    QByteArray toCsv() const;

    bool operator==(const RateBook &) const = default;

private:
    struct Imported
    {
        qint64 rate = 0;
        int days = 0;
        int source = 0; ///< later ones are newer
        bool operator==(const Imported &) const = default;
    };
    template <typename T>
    using ByPair = QHash<QString, QHash<QString, T>>; ///< by the wanted currency, then the other

    /// What one euro is worth in the wanted currency.
    struct Euros
    {
        qint64 always = 0; ///< 0: it differs by month
        std::map<QDate, qint64> months;
    };

    void import(const QString &into, const QString &of, QDate month, const Imported &rate);
    QStringList codes() const; ///< of which something is said
    Euros euros() const;
    RateFact factOf(const Imported &rate, QDate month) const;

    QString m_currency;
    std::vector<RateSource> m_sources;
    ByPair<std::map<QDate, Imported>> m_imported; ///< those of the bank are of the euro into all others
    ByPair<std::map<QDate, qint64>> m_edited;
    ByPair<qint64> m_pinned;
};

/// Reads what toCsv() writes: all of it or nothing.
std::variant<std::vector<RateRow>, ExchangeProblem> readRateRows(const QByteArray &bytes);

/// A file with rates: the bank's or our own.
struct RatesFile
{
    RateSource source;
    std::variant<MonthlyRates, std::vector<RateRow>> content;
};
std::variant<RatesFile, ExchangeProblem> readRatesFile(const QString &path, QDate today);
