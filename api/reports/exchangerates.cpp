// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/exchangerates.h"

#include "api/formats/separatedtable.h"
#include "api/formats/textfile.h"
#include "api/reports/decimal.h"
#include "api/reports/reportquery.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRates)
};

constexpr qint64 largestFile = 100 << 20; // the history since 1999 has 8 MB
constexpr int mostEntries = 1000;
constexpr int rateDecimals = 10;
constexpr int wholeDigits = 7;

using Result = std::variant<ExchangeRates, ExchangeProblem>;

ExchangeProblem tooLarge()
{
    return {0, Text::tr("The file is larger than %1.").arg(QLocale().formattedDataSize(largestFile))};
}

/// Collects rates and refuses what contradicts itself.
class Collector
{
public:
    std::optional<ExchangeProblem> add(const QString &currency, QDate day, QStringView text, qint64 line)
    {
        if (!isCurrencyCode(currency))
            return ExchangeProblem{line, Text::tr("\"%1\" is not a currency.").arg(currency.left(40))};
        const auto rate = parseRate(text);
        if (!rate)
            return ExchangeProblem{line, Text::tr("%1: \"%2\" is not a rate.").arg(currency, text.left(40))};
        const auto [place, isNew] = m_rates.perEuro[currency].emplace(day, *rate);
        if (!isNew && place->second != *rate)
            return ExchangeProblem{
                line, Text::tr("%1 has two rates on %2.").arg(currency, QLocale().toString(day, QLocale::ShortFormat))};
        return {};
    }
    Result result()
    {
        if (m_rates.perEuro.isEmpty())
            return ExchangeProblem{0, Text::tr("There are no exchange rates of the European Central Bank in it.")};
        return std::move(m_rates);
    }

private:
    ExchangeRates m_rates;
};

/// "2026-11-27", or "27 November 2026" as the file of one day has it.
QDate dayOf(const QString &text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    const auto read = day.isValid() ? day : QLocale::c().toDate(text, u"d MMMM yyyy"_s);
    return read.year() >= 1999 && read.year() < 2200 ? read : QDate(); // there was no euro before
}

ExchangeProblem noDay(qint64 line, const QString &text)
{
    return {line, Text::tr("\"%1\" is not a day.").arg(text.left(40))};
}

Result readXml(const QByteArray &bytes)
{
    Collector collected;
    QXmlStreamReader xml(bytes);
    QDate day;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) // the bank's files have none, and entities are a way to fill the memory
            return ExchangeProblem{xml.lineNumber(), Text::tr("The file declares entities; such files are not read.")};
        if (token != QXmlStreamReader::StartElement || xml.name() != "Cube"_L1)
            continue;
        const auto attributes = xml.attributes();
        if (attributes.hasAttribute("time"_L1)) {
            const auto text = attributes.value("time"_L1).toString();
            day = dayOf(text);
            if (!day.isValid())
                return noDay(xml.lineNumber(), text);
        } else if (attributes.hasAttribute("currency"_L1)) {
            if (!day.isValid())
                return ExchangeProblem{xml.lineNumber(), Text::tr("A rate stands outside of any day.")};
            const auto rate = attributes.value("rate"_L1);
            if (rate == "N/A"_L1)
                continue;
            if (auto problem = collected.add(attributes.value("currency"_L1).toString(), day, rate, xml.lineNumber()))
                return *problem;
        }
    }
    if (xml.hasError())
        return ExchangeProblem{xml.lineNumber(), Text::tr("The XML cannot be read: %1").arg(xml.errorString())};
    return collected.result();
}

Result readCsv(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded.problem.isEmpty())
        return ExchangeProblem{decoded.line, decoded.problem};
    const auto read = SeparatedTable::read(decoded.text);
    if (const auto *problem = std::get_if<SeparatedTable::Problem>(&read))
        return ExchangeProblem{problem->line, problem->text};
    const auto &rows = std::get<SeparatedTable>(read).rows;
    if (rows.empty() || rows.front().cells.first().trimmed().compare("Date"_L1, Qt::CaseInsensitive) != 0)
        return ExchangeProblem{rows.empty() ? 0 : rows.front().line,
                               Text::tr("This is no table of the European Central Bank: it does not begin with "
                                        "\"Date\".")};
    const auto &header = rows.front().cells;
    Collector collected;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const auto text = row->cells.first().trimmed();
        const auto day = dayOf(text);
        if (!day.isValid())
            return noDay(row->line, text);
        if (row->cells.size() > header.size())
            return ExchangeProblem{row->line, Text::tr("The line has more cells than the first one.")};
        for (qsizetype i = 1; i < row->cells.size(); ++i) {
            const auto cell = QStringView(row->cells[i]).trimmed();
            if (cell.isEmpty() || cell == "N/A"_L1)
                continue;
            if (auto problem = collected.add(header[i].trimmed(), day, cell, row->line))
                return *problem;
        }
    }
    return collected.result();
}

struct CloseArchive
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};

/// The first table in a .zip, unpacked.
std::variant<QByteArray, ExchangeProblem> unzipped(const QByteArray &bytes)
{
    const std::unique_ptr<archive, CloseArchive> opened(archive_read_new());
    archive_read_support_format_zip(opened.get());
    archive_entry *entry = nullptr;
    bool isOpen = archive_read_open_memory(opened.get(), bytes.constData(), std::size_t(bytes.size())) == ARCHIVE_OK;
    for (int i = 0; isOpen && i < mostEntries; ++i) {
        const int result = archive_read_next_header(opened.get(), &entry);
        if (result == ARCHIVE_EOF)
            return ExchangeProblem{0, Text::tr("There is no CSV or XML file in the .zip file.")};
        if (result < ARCHIVE_WARN)
            break;
        const auto name = QByteArrayView(archive_entry_pathname(entry)).toByteArray().toLower();
        if (!name.endsWith(".csv") && !name.endsWith(".xml"))
            continue;
        QByteArray content;
        char buffer[65536];
        for (;;) {
            const auto count = archive_read_data(opened.get(), buffer, sizeof buffer);
            if (count == 0)
                return content;
            if (count < 0)
                break;
            content.append(buffer, qsizetype(count));
            if (content.size() > largestFile)
                return tooLarge();
        }
        break;
    }
    return ExchangeProblem{0, Text::tr("The .zip file is damaged.")};
}

} // namespace

QDate ExchangeRates::first() const
{
    QDate day;
    for (const auto &days : perEuro)
        day = day.isValid() ? std::min(day, days.begin()->first) : days.begin()->first;
    return day;
}

QDate ExchangeRates::last() const
{
    QDate day;
    for (const auto &days : perEuro)
        day = day.isValid() ? std::max(day, days.rbegin()->first) : days.rbegin()->first;
    return day;
}

QString ExchangeProblem::sentence() const
{
    return line > 0 ? Text::tr("Line %1: %2").arg(line).arg(text) : text;
}

std::variant<ExchangeRates, ExchangeProblem> readExchangeRates(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return tooLarge();
    if (bytes.startsWith("PK\x03\x04")) {
        const auto inside = unzipped(bytes);
        if (const auto *problem = std::get_if<ExchangeProblem>(&inside))
            return *problem;
        const auto &content = std::get<QByteArray>(inside);
        return content.left(512).trimmed().startsWith('<') ? readXml(content) : readCsv(content);
    }
    const auto start = bytes.left(512).trimmed();
    const bool isXml = start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<") || start.startsWith("\xFF\xFE<")
        || start.startsWith(QByteArrayView("\xFE\xFF\0<", 4));
    return isXml ? readXml(bytes) : readCsv(bytes);
}

std::variant<ExchangeRates, ExchangeProblem> readExchangeRateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ExchangeProblem{0, Text::tr("The file cannot be read: %1").arg(file.errorString())};
    return file.size() > largestFile ? tooLarge() : readExchangeRates(file.readAll());
}

MonthlyRates monthlyAverages(const ExchangeRates &rates)
{
    MonthlyRates averages;
    for (auto currency = rates.perEuro.cbegin(); currency != rates.perEuro.cend(); ++currency) {
        auto &months = averages[currency.key()];
        for (const auto &[day, rate] : currency.value()) {
            auto &month = months[QDate(day.year(), day.month(), 1)];
            month.perEuro += rate; // 31 of the largest ones fit
            ++month.days;
        }
        for (auto &[day, month] : months)
            month.perEuro = (2 * month.perEuro + month.days) / (2 * month.days);
    }
    return averages;
}

std::optional<qint64> crossRate(qint64 ofPerEuro, qint64 intoPerEuro)
{
    const auto rate = ofPerEuro > 0 ? multipliedAndDivided(intoPerEuro, RateTable::scale, ofPerEuro) : std::nullopt;
    return rate && *rate > 0 ? rate : std::nullopt;
}

std::optional<qint64> parseRate(QStringView text)
{
    text = text.trimmed();
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.left(point);
    const auto fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const auto isDigits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > wholeDigits || (point >= 0 && fraction.isEmpty()) || !isDigits(whole)
        || !isDigits(fraction))
        return {};
    auto rate = whole.toLongLong() * RateTable::scale;
    qint64 place = RateTable::scale / 10;
    for (const auto digit : fraction.left(rateDecimals)) {
        rate += (digit.unicode() - u'0') * place;
        place /= 10;
    }
    if (fraction.size() > rateDecimals && fraction[rateDecimals] >= u'5')
        ++rate;
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

QString rateText(qint64 rate)
{
    auto text = QString::number(rate / RateTable::scale);
    auto fraction = rate % RateTable::scale;
    if (fraction == 0)
        return text;
    int digits = rateDecimals;
    for (; fraction % 10 == 0; --digits)
        fraction /= 10;
    return text + u'.' + QString::number(fraction).rightJustified(digits, u'0');
}

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
