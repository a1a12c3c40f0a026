// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/ratebook.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto euro = "EUR";
const QDate october(2026, 10, 1), november(2026, 11, 1), september(2026, 9, 1);
const RateSource source{u"eurofxref.xml"_s, QDate(2026, 11, 27)};

QByteArray envelope(const QByteArray &cubes)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" "
           "xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">\n"
           "<gesmes:subject>Reference rates</gesmes:subject>\n<gesmes:Sender>\n"
           "<gesmes:name>European Central Bank</gesmes:name>\n</gesmes:Sender>\n<Cube>\n"
        + cubes + "\n</Cube>\n</gesmes:Envelope>";
}

const QByteArray twoDays = envelope("<Cube time='2026-11-26'><Cube currency='USD' rate='1.1588'/>"
                                    "<Cube currency='JPY' rate='181.25'/></Cube>\n"
                                    "<Cube time='2026-10-30'><Cube currency='USD' rate='1.16'/></Cube>");

QByteArray zipped(const QByteArray &name, const QByteArray &content)
{
    QByteArray bytes(content.size() + 4096, '\0');
    std::size_t used = 0;
    auto *made = archive_write_new();
    archive_write_set_format_zip(made);
    archive_write_open_memory(made, bytes.data(), std::size_t(bytes.size()), &used);
    auto *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.constData());
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(made, entry);
    archive_write_data(made, content.constData(), std::size_t(content.size()));
    archive_entry_free(entry);
    archive_write_close(made);
    archive_write_free(made);
    return bytes.left(qsizetype(used));
}

/// "USD 2026-10-30 1.16", a line for each.
QString summary(const ExchangeRates &rates)
{
    QStringList lines;
    for (auto currency = rates.perEuro.begin(); currency != rates.perEuro.end(); ++currency) {
        for (const auto &[day, rate] : currency.value())
            lines.append(currency.key() + u' ' + day.toString(Qt::ISODate) + u' ' + rateText(rate));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString summary(const std::variant<ExchangeRates, ExchangeProblem> &read)
{
    const auto *problem = std::get_if<ExchangeProblem>(&read);
    return problem ? problem->sentence() : summary(std::get<ExchangeRates>(read));
}

ExchangeRates ratesOf(const QByteArray &bytes)
{
    const auto read = readExchangeRates(bytes);
    return std::holds_alternative<ExchangeRates>(read) ? std::get<ExchangeRates>(read) : ExchangeRates();
}

RateBook bookOf(const QByteArray &bytes, const QString &currency)
{
    RateBook book(currency);
    book.add(monthlyAverages(ratesOf(bytes)), source);
    return book;
}

} // namespace

class TestExchangeRates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        const auto both = u"JPY 2026-11-26 181.25\nUSD 2026-10-30 1.16\nUSD 2026-11-26 1.1588"_s;
        const QByteArray history = "Date,USD,JPY,ITL,\n2026-11-26,1.1588,181.25,N/A,\n2026-10-30,1.16,N/A,N/A,\n";
        QTest::newRow("XML") << twoDays << both;
        QTest::newRow("XML, UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE,
                           QStringEncoder::Flag::WriteBom)(QString::fromUtf8(twoDays).replace(u"UTF-8"_s, u"UTF-16"_s)))
                                     << both;
        QTest::newRow("CSV of the history") << history << both;
        QTest::newRow("Windows line ends and a byte order mark")
            << "\xEF\xBB\xBF" + QByteArray(history).replace("\n", "\r\n") << both;
        QTest::newRow("CSV of one day") << QByteArray("Date, USD, JPY, \n26 November 2026, 1.1588, 181.25, \n")
                                        << u"JPY 2026-11-26 181.25\nUSD 2026-11-26 1.1588"_s;
        QTest::newRow("CSV in .zip") << zipped("eurofxref-hist.csv", history) << both;
        QTest::newRow("XML in .zip") << zipped("x/EUROFXREF.XML", twoDays) << both;
        QTest::newRow("out of order") << QByteArray("Date,USD\n2026-10-30,1.16\n2026-11-26,1.1588\n2026-10-29,1.15\n")
                                      << u"USD 2026-10-29 1.15\nUSD 2026-10-30 1.16\nUSD 2026-11-26 1.1588"_s;
        QTest::newRow("the same day twice")
            << QByteArray("Date,USD\n2026-10-30,1.16\n2026-10-30,1.160\n") << u"USD 2026-10-30 1.16"_s;
        QTest::newRow("five decimals and eight digits") << QByteArray("Date,TRL,USD\n2000-01-03,546131.25,1.00905\n")
                                                        << u"TRL 2000-01-03 546131.25\nUSD 2000-01-03 1.00905"_s;
    }
    void files()
    {
        QFETCH(QByteArray, bytes);
        QTEST(summary(readExchangeRates(bytes)), "wanted");
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted"); // how the sentence begins
        const auto cut = twoDays.left(twoDays.indexOf("<Cube time='2026-10-30'"));
        QTest::newRow("empty") << QByteArray() << u"This is no table of the European"_s;
        QTest::newRow("XML cut off") << cut << u"Line 9: The XML cannot be read"_s;
        QTest::newRow("HTML") << QByteArray("<html><body>Not found</body></html>") << u"There are no exchange rates"_s;
        QTest::newRow("a broken rate") << QByteArray(twoDays).replace("1.16'", "1,16'")
                                       << u"Line 9: USD: \"1,16\" is not a rate."_s;
        QTest::newRow("a rate of zero") << QByteArray(twoDays).replace("'1.16'", "'0'")
                                        << u"Line 9: USD: \"0\" is not"_s;
        QTest::newRow("no such day") << QByteArray(twoDays).replace("2026-10-30", "2026-02-30")
                                     << u"Line 9: \"2026-02-30\" is not a day"_s;
        QTest::newRow("before the euro") << QByteArray("Date,USD\n1998-12-31,1.1\n")
                                         << u"Line 2: \"1998-12-31\" is not a day"_s;
        QTest::newRow("no currency") << QByteArray(twoDays).replace("'JPY'", "'yen'")
                                     << u"Line 8: \"yen\" is not a currency"_s;
        QTest::newRow("outside of a day")
            << envelope("<Cube currency='USD' rate='1.1'/>") << u"Line 8: A rate stands outside"_s;
        QTest::newRow("two rates of a day")
            << QByteArray("Date,USD\n2026-11-26,1.1\n2026-11-26,1.2\n") << u"Line 3: USD has two rates on"_s;
        QTest::newRow("entities") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"1.1\">]>\n<Cube "
                                                "time='2026-11-26'><Cube currency='USD' rate='&b;'/></Cube>")
                                  << u"Line 2: The file declares entities"_s;
        QTest::newRow("not UTF-8") << QByteArray("Date,USD\n2026-11-26,1.1\n2026-11-25,\xFF\n")
                                   << u"Line 3: This is not UTF-8"_s;
        QTest::newRow("binary") << QByteArray("Date\0USD", 8) << u"This is not a text"_s;
        QTest::newRow("another table") << QByteArray("Provider\tUnits\nAPPLE\t1\n")
                                       << u"Line 1: This is no table of the European"_s;
        QTest::newRow("more cells") << QByteArray("Date,USD\n2026-11-26,1.1,9,9\n") << u"Line 2: The line has more"_s;
        QTest::newRow("only N/A") << QByteArray("Date,USD\n2026-11-26,N/A\n") << u"There are no exchange rates"_s;
        QTest::newRow("open quote") << QByteArray("Date,USD\n\"2026-11-26,1.1\n") << u"Line 2: The quote"_s;
        const auto zip = zipped("eurofxref-hist.csv", "Date,USD\n2026-11-26,1.1\n");
        QTest::newRow("zip cut off") << zip.left(60) << u"The .zip file is damaged"_s;
        QTest::newRow("zip without a table") << zipped("readme.txt", "hello") << u"There is no CSV or XML"_s;
        QTest::newRow("zip that unpacks to more than it may")
            << zipped("a.csv", QByteArray(101 << 20, '0')) << u"The file is larger than"_s;
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        const auto read = readExchangeRates(bytes);
        QVERIFY(std::holds_alternative<ExchangeProblem>(read));
        const auto sentence = std::get<ExchangeProblem>(read).sentence();
        QVERIFY2(sentence.startsWith(wanted), qPrintable(sentence));
    }

    void fileSizes()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize((100LL << 20) + 1));
        QVERIFY(summary(readExchangeRateFile(file.fileName())).startsWith(u"The file is larger than"_s));
        QVERIFY(summary(readExchangeRateFile(folder.filePath(u"none.csv"_s))).startsWith(u"The file cannot be read"_s));
    }

    void rates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rate"); // 0: none
        QTest::newRow("whole") << u"181"_s << 181 * RateTable::scale;
        QTest::newRow("decimals") << u" 0.0061 "_s << 61'000'000LL;
        QTest::newRow("rounded up") << u"0.00003703705"_s << 370'371LL;
        QTest::newRow("rounded down") << u"0.00003703704"_s << 370'370LL;
        QTest::newRow("carried") << u"0.99999999999"_s << RateTable::scale;
        QTest::newRow("largest") << u"9999999.9999999999"_s << 99'999'999'999'999'999LL;
        for (const auto *wrong :
             {"", ".", ".5", "5.", "-1", "+1", "1e3", "0", "0.00000000001", "10000000", "1,5", "x", "1.2.3", "1 000"})
            QTest::newRow(("not \"" + QByteArray(wrong) + '"').constData()) << QString::fromLatin1(wrong) << 0LL;
    }
    void rates()
    {
        QFETCH(QString, text);
        QTEST(parseRate(text).value_or(0), "rate");
    }

    /// Against a sum in long double, whose 64 bits hold these sums exactly, and a division of its own.
    void averages()
    {
        QRandomGenerator random(7);
        ExchangeRates rates;
        std::map<std::pair<QString, QDate>, std::vector<qint64>> wanted;
        for (const auto &currency : {u"USD"_s, u"JPY"_s, u"IDR"_s, u"TRL"_s}) {
            const auto middle = 1.0 + random.generateDouble() * (currency == u"USD"_s ? 1 : 20000);
            for (QDate day(2024, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(1)) {
                if (day.dayOfWeek() > 5)
                    continue;
                const auto rate = qint64(middle * (0.9 + 0.2 * random.generateDouble()) * 1e5) * 100'000;
                rates.perEuro[currency][day] = rate;
                wanted[{currency, QDate(day.year(), day.month(), 1)}].push_back(rate);
            }
        }
        const auto averages = monthlyAverages(rates);
        int months = 0;
        for (const auto &[place, values] : wanted) {
            long double sum = 0;
            for (const auto value : values)
                sum += static_cast<long double>(value);
            const auto average = averages[place.first].at(place.second);
            QCOMPARE(average.perEuro, qint64(std::floor(sum / static_cast<long double>(values.size()) + 0.5L)));
            QCOMPARE(average.days, int(values.size()));
            ++months;
        }
        QCOMPARE(months, 4 * 24);
    }

    void crossRates()
    {
        // By hand: 1.1588 / 181.25 = 0.00639337931…
        QCOMPARE(crossRate(*parseRate(u"181.25"), *parseRate(u"1.1588")).value_or(0), 63'933'793LL);
        QCOMPARE(crossRate(RateTable::scale, *parseRate(u"181.25")).value_or(0), *parseRate(u"181.25"));
        QVERIFY(!crossRate(0, RateTable::scale));
        QVERIFY(!crossRate(RateTable::scale, 0));
        QVERIFY(!crossRate(*parseRate(u"9999999"), 1)); // nothing is left of it
        QVERIFY(!crossRate(1, *parseRate(u"9999999")));

        const auto dollars = bookOf(twoDays, u"USD"_s);
        QCOMPARE(dollars.currencies(), (QStringList{u"EUR"_s, u"JPY"_s}));
        QCOMPARE(dollars.fact(u"JPY"_s, november).rate, 63'933'793LL);
        QCOMPARE(dollars.fact(u"EUR"_s, november).rate, *parseRate(u"1.1588"));
        const auto euros = bookOf(twoDays, QLatin1StringView(euro));
        QCOMPARE(euros.currencies(), (QStringList{u"JPY"_s, u"USD"_s}));
        QCOMPARE(euros.fact(u"USD"_s, october).rate, 8'620'689'655LL); // 1 / 1.16
    }

    void missingMonthsAndCurrencies()
    {
        const auto book = bookOf(twoDays, u"USD"_s);
        const auto later = book.fact(u"EUR"_s, QDate(2027, 3, 1)), before = book.fact(u"EUR"_s, september);
        QCOMPARE(later.month, november);
        QCOMPARE(before.month, october);
        const auto table = book.table();
        QCOMPARE(table.currency, u"USD"_s);
        for (const auto &missing : {u"TWD"_s, u"AED"_s, u"SAR"_s, u"VND"_s, u"COP"_s, u"CLP"_s, u"PEN"_s, u"EGP"_s,
                                    u"NGN"_s, u"PKR"_s, u"KZT"_s}) {
            QCOMPARE(book.fact(missing, november), RateFact());
            QVERIFY(!table.rates.contains(missing));
        }
        QCOMPARE(RateBook(u"USD"_s).table().rates.size(), 0);
    }

    void pinsBeatEditsBeatImports()
    {
        auto book = bookOf(twoDays, u"USD"_s);
        const auto imported = book.fact(u"JPY"_s, november);
        QCOMPARE(imported.kind, RateKind::Imported);
        QCOMPARE(imported.source, source);
        QCOMPARE(imported.days, 1);

        book.edit(u"JPY"_s, november, 70'000'000);
        const auto edited = book.fact(u"JPY"_s, november);
        QCOMPARE(edited.kind, RateKind::Edited);
        QCOMPARE(edited.rate, 70'000'000LL);
        QCOMPARE(edited.imported, imported.rate);
        QCOMPARE(book.table().rates[u"JPY"_s].at(november), 70'000'000LL);

        book.pin(u"JPY"_s, 60'000'000);
        QCOMPARE(book.fact(u"JPY"_s, november).kind, RateKind::Pinned);
        QCOMPARE(book.table().rates[u"JPY"_s].size(), 1U);
        QCOMPARE(book.table().rates[u"JPY"_s].begin()->second, 60'000'000LL);

        book.unpin(u"JPY"_s);
        QCOMPARE(book.fact(u"JPY"_s, november), edited);
        book.reset(u"JPY"_s, november);
        QCOMPARE(book.fact(u"JPY"_s, november), imported);
        QCOMPARE(book, bookOf(twoDays, u"USD"_s));

        // Where the bank knows nothing of a currency an edit is all there is.
        book.edit(u"TWD"_s, october, 310'000'000);
        QVERIFY(book.currencies().contains(u"TWD"_s));
        book.reset(u"TWD"_s, october);
        QVERIFY(!book.currencies().contains(u"TWD"_s));
    }

    /// What is said of one wanted currency is not of another, and comes back with it.
    void wantedCurrencies()
    {
        auto book = bookOf(twoDays, u"USD"_s);
        book.pin(u"TWD"_s, 310'000'000);
        book.setCurrency(QLatin1StringView(euro));
        QVERIFY(!book.currencies().contains(u"TWD"_s));
        book.setCurrency(u"USD"_s);
        QCOMPARE(book.pinned(u"TWD"_s), 310'000'000LL);

        // Into a currency the bank does not have, the euro's rate leads to all others.
        book.setCurrency(u"TWD"_s);
        QCOMPARE(book.currencies(), QStringList());
        book.pin(QLatin1StringView(euro), *parseRate(u"36.25"));
        QCOMPARE(book.currencies(), (QStringList{u"EUR"_s, u"JPY"_s, u"USD"_s}));
        QCOMPARE(book.fact(u"JPY"_s, november).rate, *parseRate(u"0.2"));
    }

    /// A file of one day does not replace the mean of a month.
    void laterFiles()
    {
        auto book = bookOf("Date,USD\n2026-11-24,1.10\n2026-11-25,1.20\n", QLatin1StringView(euro));
        const auto mean = book.fact(u"USD"_s, november);
        QCOMPARE(mean.days, 2);
        book.add(monthlyAverages(ratesOf("Date,USD\n2026-11-26,2\n")), {u"one.csv"_s, QDate(2026, 11, 26)});
        QCOMPARE(book.fact(u"USD"_s, november), mean);
        const RateSource whole{u"whole.csv"_s, QDate(2026, 11, 28)};
        book.add(monthlyAverages(ratesOf("Date,USD\n2026-11-24,2\n2026-11-25,2\n2026-11-26,2\n")), whole);
        QCOMPARE(book.fact(u"USD"_s, november).rate, RateTable::scale / 2);
        QCOMPARE(book.fact(u"USD"_s, november).source, whole);
    }

    void keptAndExported()
    {
        auto book = bookOf(twoDays, u"USD"_s);
        book.edit(u"JPY"_s, october, 61'000'000);
        book.edit(u"JPY"_s, september, 62'000'000);
        book.pin(u"TWD"_s, 310'000'000);
        book.pin(u"JPY"_s, 60'000'000);
        QCOMPARE(RateBook::fromJson(book.toJson()).value_or(RateBook()), book);
        QCOMPARE(book.toCsv(),
                 QByteArray("Currency,Month,Rate,Into,Kind\r\nEUR,2026-11,1.1588,USD,imported\r\n"
                            "EUR,2026-10,1.16,USD,imported\r\nJPY,,0.006,USD,pinned\r\n"
                            "JPY,2026-11,0.0063933793,USD,imported\r\nJPY,2026-10,0.0061,USD,edited\r\n"
                            "JPY,2026-09,0.0062,USD,edited\r\nTWD,,0.031,USD,pinned\r\n"));

        const auto rows = readRateRows(book.toCsv());
        QVERIFY(std::holds_alternative<std::vector<RateRow>>(rows));
        RateBook other(u"USD"_s);
        other.add(std::get<0>(rows), {u"rates.csv"_s, QDate(2026, 11, 27)});
        QCOMPARE(other.toCsv(), book.toCsv());
        QCOMPARE(other.fact(u"EUR"_s, november).source.file, u"rates.csv"_s);

        QVERIFY(!RateBook::fromJson("{}"));
        QVERIFY(!RateBook::fromJson("garbage"));
        QVERIFY(!RateBook::fromJson(R"({"currency":"USD","pinned":{"USD":{"TWD":"-1"}}})"));
        QVERIFY(!RateBook::fromJson(R"({"currency":"USD","imported":{"USD":{"EUR":"2026-10 1 2 0"}}})"));
    }

    void ownTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted"); // problem, or currency, month, rate, into, kind
        QTest::newRow("least") << QByteArray("Currency,Month,Rate\ntwd,2026-10,0.031\n")
                               << u"TWD 2026-10 0.031  edited"_s;
        QTest::newRow("spreadsheet") << QByteArray("Month;Currency;Rate;Kind;Into\n;TWD;0,031;Pinned;EUR\n")
                                     << u"TWD  0.031 EUR pinned"_s;
        QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << u"Line 1: A table of rates has the columns"_s;
        QTest::newRow("no rows") << QByteArray("Currency,Month,Rate\n") << u"There is no rate in it."_s;
        QTest::newRow("currency") << QByteArray("Currency,Month,Rate\nTaiwan,2026-10,1\n")
                                  << u"Line 2: \"TAIWAN\" is not a currency."_s;
        QTest::newRow("month") << QByteArray("Currency,Month,Rate\nTWD,Oct 26,1\n")
                               << u"Line 2: \"Oct 26\" is not a month"_s;
        QTest::newRow("rate") << QByteArray("Currency,Month,Rate\nTWD,2026-10,1\nTWD,2026-09,-1\n")
                              << u"Line 3: TWD: \"-1\" is not a rate."_s;
        QTest::newRow("kind") << QByteArray("Currency,Month,Rate,Kind\nTWD,2026-10,1,guessed\n")
                              << u"Line 2: A rate is \"imported\" or"_s;
        QTest::newRow("pinned with a month")
            << QByteArray("Currency,Month,Rate,Kind\nTWD,2026-10,1,pinned\n") << u"Line 2: A rate is \"imported\" or"_s;
        QTest::newRow("not UTF-8") << QByteArray("Currency,Month,Rate\n\xFF,,\n") << u"Line 2: This is not UTF-8"_s;
    }
    void ownTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        const auto read = readRateRows(bytes);
        if (const auto *problem = std::get_if<ExchangeProblem>(&read)) {
            QVERIFY2(problem->sentence().startsWith(wanted), qPrintable(problem->sentence()));
            return;
        }
        const auto row = std::get<0>(read).front();
        QCOMPARE((QStringList{row.of, row.month.toString(u"yyyy-MM"_s), rateText(row.rate), row.into,
                              rateKindName(row.kind)})
                     .join(u' '),
                 wanted);
    }

    void filesAreToldApart()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        const QDate today(2026, 11, 27);
        const auto bank = readRatesFile(write(u"a.xml"_s, twoDays), today);
        QVERIFY(std::holds_alternative<RatesFile>(bank));
        QVERIFY(std::holds_alternative<MonthlyRates>(std::get<0>(bank).content));
        QCOMPARE(std::get<0>(bank).source, (RateSource{u"a.xml"_s, today}));
        const auto own = readRatesFile(write(u"b.csv"_s, "Currency,Month,Rate\nTWD,,1\n"), today);
        QVERIFY(std::holds_alternative<RatesFile>(own));
        QVERIFY(std::holds_alternative<std::vector<RateRow>>(std::get<0>(own).content));
        QVERIFY(std::holds_alternative<ExchangeProblem>(readRatesFile(write(u"c.csv"_s, "hello"), today)));
        QVERIFY(std::holds_alternative<ExchangeProblem>(readRatesFile(folder.filePath(u"none"_s), today)));
    }
};

QTEST_GUILESS_MAIN(TestExchangeRates)
#include "tst_exchangerates.moc"
