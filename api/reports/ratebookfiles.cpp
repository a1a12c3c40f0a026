// SPDX-License-Identifier: GPL-3.0-or-later
// How a RateBook is kept, and its tables for other programs.
#include "api/formats/separatedtable.h"
#include "api/formats/textfile.h"
#include "api/reports/ratebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRates)
};

QString monthText(QDate month) // QDate::toString() takes ten times as long
{
    return QString::number(month.year()).rightJustified(4, u'0') + (month.month() < 10 ? u"-0"_s : u"-"_s)
        + QString::number(month.month());
}

QDate monthOf(const QString &text)
{
    return QDate::fromString(text + u"-01"_s, Qt::ISODate);
}

std::optional<RateKind> rateKindNamed(QStringView name)
{
    for (const auto kind : {RateKind::Imported, RateKind::Edited, RateKind::Pinned}) {
        if (name.compare(rateKindName(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

template <typename T, typename Function>
QJsonObject pairsToJson(const QHash<QString, QHash<QString, T>> &pairs, const Function &toJson)
{
    QJsonObject object;
    for (auto into = pairs.cbegin(); into != pairs.cend(); ++into) {
        QJsonObject rates;
        for (auto of = into->cbegin(); of != into->cend(); ++of)
            rates[of.key()] = toJson(of.value());
        object[into.key()] = rates;
    }
    return object;
}

/// Calls `take(into, of, value)`; false when it does or a code is none.
template <typename Function>
bool pairsFromJson(const QJsonValue &value, const Function &take)
{
    const auto pairs = value.toObject();
    for (auto into = pairs.begin(); into != pairs.end(); ++into) {
        const auto rates = into.value().toObject();
        for (auto of = rates.begin(); of != rates.end(); ++of) {
            if (!isCurrencyCode(into.key()) || !isCurrencyCode(of.key()) || !take(into.key(), of.key(), of.value()))
                return false;
        }
    }
    return true;
}

template <typename Function>
bool monthsFromJson(const QJsonValue &value, const Function &take)
{
    const auto months = value.toObject();
    for (auto it = months.begin(); it != months.end(); ++it) {
        const auto month = monthOf(it.key());
        if (!month.isValid() || !take(month, it.value()))
            return false;
    }
    return !months.isEmpty();
}

} // namespace

QByteArray RateBook::toJson() const
{
    QJsonArray sources;
    for (const auto &source : m_sources)
        sources.append(QJsonArray{source.file, source.day.toString(Qt::ISODate)});
    // One text for all months: thousands of objects would take as many milliseconds as a frame has.
    const auto imported = [](const std::map<QDate, Imported> &months) {
        QString text;
        for (const auto &[month, rate] : months)
            text += monthText(month) + u' ' + rateText(rate.rate) + u' ' + QString::number(rate.days) + u' '
                + QString::number(rate.source) + u';';
        return text;
    };
    const auto edited = [](const std::map<QDate, qint64> &months) {
        QJsonObject object;
        for (const auto &[month, rate] : months)
            object[monthText(month)] = rateText(rate);
        return object;
    };
    const QJsonObject root{{u"currency"_s, m_currency},
                           {u"sources"_s, sources},
                           {u"imported"_s, pairsToJson(m_imported, imported)},
                           {u"edited"_s, pairsToJson(m_edited, edited)},
                           {u"pinned"_s, pairsToJson(m_pinned, rateText)}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<RateBook> RateBook::fromJson(const QByteArray &json)
{
    const auto root = QJsonDocument::fromJson(json).object();
    RateBook book(root["currency"_L1].toString());
    if (!isCurrencyCode(book.m_currency))
        return {};
    const auto sources = root["sources"_L1].toArray();
    for (const auto &source : sources)
        book.m_sources.push_back({source[0].toString(), QDate::fromString(source[1].toString(), Qt::ISODate)});
    const auto rateOf = [](const QJsonValue &value) { return parseRate(value.toString()).value_or(0); };
    bool ok = pairsFromJson(root["imported"_L1], [&](const QString &into, const QString &of, const QJsonValue &value) {
        const auto months = value.toString().split(u';', Qt::SkipEmptyParts);
        for (const auto &text : months) {
            const auto parts = text.split(u' ');
            const auto month = monthOf(parts.value(0));
            const Imported rate{parseRate(parts.value(1)).value_or(0), parts.value(2).toInt(), parts.value(3).toInt()};
            if (parts.size() != 4 || !month.isValid() || rate.rate == 0 || rate.source < 0
                || rate.source >= int(book.m_sources.size()))
                return false;
            book.m_imported[into][of][month] = rate;
        }
        return !months.isEmpty();
    });
    ok = ok && pairsFromJson(root["edited"_L1], [&](const QString &into, const QString &of, const QJsonValue &value) {
             return monthsFromJson(value, [&](QDate month, const QJsonValue &entry) {
                 return (book.m_edited[into][of][month] = rateOf(entry)) > 0;
             });
         });
    ok = ok && pairsFromJson(root["pinned"_L1], [&](const QString &into, const QString &of, const QJsonValue &value) {
             return (book.m_pinned[into][of] = rateOf(value)) > 0;
         });
    return ok ? std::optional(book) : std::nullopt;
}

QByteArray RateBook::toCsv() const
{
    QByteArray csv = "Currency,Month,Rate,Into,Kind\r\n";
    const auto add = [&](const QString &of, const QString &month, qint64 rate, RateKind kind) {
        csv += QStringList{of, month, rateText(rate), m_currency, rateKindName(kind)}.join(u',').toLatin1() + "\r\n";
    };
    const auto known = currencies();
    for (const auto &of : known) {
        if (const auto rate = pinned(of); rate > 0)
            add(of, {}, rate, RateKind::Pinned);
        const auto all = months(of);
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            add(of, monthText(it->first), it->second.rate, it->second.kind);
    }
    return csv;
}

namespace {

/// Where the columns of a table of rates stand; -1: it has none.
struct RateColumns
{
    int of, month, rate, into, kind;
};

std::variant<RateRow, ExchangeProblem> rowOf(const SeparatedTable::Row &line, const RateColumns &columns,
                                             QChar separator)
{
    const auto cell = [&line](int column) { return column < 0 ? QString() : line.cells.value(column).trimmed(); };
    const auto problem = [&line](const QString &text) { return ExchangeProblem{line.line, text}; };
    RateRow row;
    row.of = cell(columns.of).toUpper();
    row.into = cell(columns.into).toUpper();
    for (const auto &code : {row.of, row.into.isEmpty() ? row.of : row.into}) {
        if (!isCurrencyCode(code))
            return problem(Text::tr("\"%1\" is not a currency.").arg(code.left(40)));
    }
    auto rate = cell(columns.rate);
    if (separator != u',')
        rate.replace(u',', u'.'); // spreadsheets write as their users do
    const auto value = parseRate(rate);
    if (!value)
        return problem(Text::tr("%1: \"%2\" is not a rate.").arg(row.of, rate.left(40)));
    row.rate = *value;
    const auto month = cell(columns.month);
    row.month = monthOf(month);
    if (!month.isEmpty() && (!row.month.isValid() || month.size() != 7))
        return problem(Text::tr("\"%1\" is not a month: it is written as \"2026-11\".").arg(month.left(40)));
    const auto word = cell(columns.kind);
    const auto kind = word.isEmpty() ? (month.isEmpty() ? RateKind::Pinned : RateKind::Edited) : rateKindNamed(word);
    if (!kind || (*kind == RateKind::Pinned) != month.isEmpty())
        return problem(Text::tr("A rate is \"imported\" or \"edited\" for a month, or \"pinned\" without one."));
    row.kind = *kind;
    return row;
}

} // namespace

std::variant<std::vector<RateRow>, ExchangeProblem> readRateRows(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded.problem.isEmpty())
        return ExchangeProblem{decoded.line, decoded.problem};
    const auto read = SeparatedTable::read(decoded.text);
    if (const auto *problem = std::get_if<SeparatedTable::Problem>(&read))
        return ExchangeProblem{problem->line, problem->text};
    const auto &table = std::get<SeparatedTable>(read);
    QStringList header;
    if (!table.rows.empty()) {
        for (const auto &title : table.rows.front().cells)
            header.append(title.trimmed().toLower());
    }
    const auto place = [&header](const QString &title) { return int(header.indexOf(title)); };
    const RateColumns columns{place(u"currency"_s), place(u"month"_s), place(u"rate"_s), place(u"into"_s),
                              place(u"kind"_s)};
    if (columns.of < 0 || columns.month < 0 || columns.rate < 0)
        return ExchangeProblem{1, Text::tr("A table of rates has the columns Currency, Month and Rate.")};
    std::vector<RateRow> rows;
    for (auto line = table.rows.begin() + 1; line != table.rows.end(); ++line) {
        auto row = rowOf(*line, columns, table.separator);
        if (const auto *problem = std::get_if<ExchangeProblem>(&row))
            return *problem;
        rows.push_back(std::get<RateRow>(std::move(row)));
    }
    if (rows.empty())
        return ExchangeProblem{0, Text::tr("There is no rate in it.")};
    return rows;
}

std::variant<RatesFile, ExchangeProblem> readRatesFile(const QString &path, QDate today)
{
    const RateSource source{QFileInfo(path).fileName(), today};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const auto start = file.peek(64).toLower();
        if (start.contains("currency") && !start.contains('<') && file.size() < (16 << 20)) {
            auto rows = readRateRows(file.readAll());
            if (const auto *problem = std::get_if<ExchangeProblem>(&rows))
                return *problem;
            return RatesFile{source, std::get<0>(std::move(rows))};
        }
    }
    auto rates = readExchangeRateFile(path);
    if (const auto *problem = std::get_if<ExchangeProblem>(&rates))
        return *problem;
    return RatesFile{source, monthlyAverages(std::get<0>(rates))};
}
