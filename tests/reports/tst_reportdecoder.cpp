// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportdates.h"
#include "api/reports/reportdecoder.h"
#include "tests/reports/reportmaker.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReportDecoder : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void readsPacked();
    void keepsWhatItDoesNotKnow();
    void findsColumnsByName();
    void tellsTheKind_data();
    void tellsTheKind();
    void sortsDatedLines();
    void refuses_data();
    void refuses();
    void hintsHaveToAgree();
    void closesWithTotals();
    void periods();
};

static DecodedReport decoded(const QByteArray &bytes, const ReportHints &hints = {})
{
    auto result = decodeReport(bytes, hints);
    if (const auto *problem = std::get_if<ReportProblem>(&result)) {
        QTest::qFail(qPrintable(problem->sentence()), __FILE__, __LINE__);
        return {};
    }
    return std::get<DecodedReport>(std::move(result));
}

static QString problemOf(const QByteArray &bytes, const ReportHints &hints = {})
{
    const auto result = decodeReport(bytes, hints);
    const auto *problem = std::get_if<ReportProblem>(&result);
    return problem ? problem->sentence() : u"none"_s;
}

static QString wordAt(const DecodedReport &report, const QString &dimension, std::size_t line)
{
    for (const auto &each : report.dimensions) {
        if (each.name == dimension)
            return each.words[each.ids[line]];
    }
    return u"no such dimension"_s;
}

static Decimal valueAt(const DecodedReport &report, const QString &measure, std::size_t line)
{
    for (const auto &[name, values] : report.measures) {
        if (name == measure)
            return Decimal::fromScaled(values[line]);
    }
    return Decimal::fromInt(-999);
}

void TestReportDecoder::reads()
{
    const auto report = decoded(
        salesReport({{.units = "3", .proceeds = "2.45", .price = "3.49"},
                     {.units = "-1", .proceeds = "2.45", .currency = "EUR", .territory = "DE", .price = "-3.49"},
                     {.sku = "com.example.app.coins",
                      .appleId = "1500000009",
                      .title = "Coins",
                      .type = "IA1",
                      .units = "2",
                      .proceeds = "0.70",
                      .parent = "com.example.app"}}));
    QCOMPARE(report.kind->id, u"SALES"_s);
    QCOMPARE(report.frequency, ReportFrequency::Daily);
    QCOMPARE(report.period.first, QDate(2026, 3, 5));
    QCOMPARE(report.size(), 3);
    QVERIFY(report.lineNumbers.empty());
    QCOMPARE(valueAt(report, u"units"_s, 1).toString(), u"-1"_s);
    QCOMPARE(valueAt(report, u"proceeds"_s, 0).toString(), u"7.35"_s);
    QCOMPARE(valueAt(report, u"proceeds"_s, 1).toString(), u"-2.45"_s); // a refund takes back
    QCOMPARE(valueAt(report, u"gross"_s, 1).toString(), u"-3.49"_s); // both are negative in the file
    QCOMPARE(wordAt(report, u"territory"_s, 1), u"DE"_s);
    QCOMPARE(wordAt(report, u"product"_s, 2), u"1500000009"_s);
    QCOMPARE(report.products[u"1500000009"_s].parentSku, u"com.example.app"_s);
    QVERIFY(report.products[u"1500000000"_s].isApp());
    QVERIFY(report.unknownColumns.isEmpty());
}

void TestReportDecoder::readsPacked()
{
    const auto text = salesReport({{.title = "Häuser — 家"}, {}});
    QCOMPARE(decoded(gzipped(text)).checksum, decoded(text).checksum);
    auto windows = text;
    windows.replace("\n", "\r\n");
    QCOMPARE(decoded("\xef\xbb\xbf" + windows).checksum, decoded(text).checksum);
    QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
    QCOMPARE(decoded(QByteArray(utf16(QString::fromUtf8(text)))).checksum, decoded(text).checksum);
    QCOMPARE(decoded(gzipped(text)).products[u"1500000000"_s].title, u"Häuser — 家"_s);
}

void TestReportDecoder::keepsWhatItDoesNotKnow()
{
    const auto text = salesHeader() + "\tColour of the Sky\n"
        + SalesLine{.type = "ZZ9", .units = "4", .proceeds = "1"}.text() + "\tblue\n";
    const auto report = decoded(text);
    QCOMPARE(report.unknownColumns, QStringList{u"Colour of the Sky"_s});
    QCOMPARE(wordAt(report, u"type"_s, 0), u"ZZ9"_s);
    QCOMPARE(saleTypeOf(u"ZZ9"_s), SaleType::Other);
    QCOMPARE(valueAt(report, u"proceeds"_s, 0), Decimal::fromInt(4));
}

void TestReportDecoder::findsColumnsByName()
{
    const auto report
        = decoded("Units\tSKU\tBegin Date\tEnd Date\tDeveloper Proceeds\tCountry Code\tCurrency of Proceeds\t"
                  "Product Type Identifier\n"
                  " 2 \tcom.example\t2026-03-01\t03/31/2026\t0.5\t FR \tEUR\t1F\n\n"
                  "1\tcom.example\t2026-03-01\t03/31/2026\t0.5\tFR\tEUR\t1F\n");
    QCOMPARE(report.frequency, ReportFrequency::Monthly);
    QCOMPARE(wordAt(report, u"territory"_s, 0), u"FR"_s);
    QCOMPARE(wordAt(report, u"product"_s, 0), u"com.example"_s); // without Apple's id the SKU tells
    QCOMPARE(report.lineNumbers, (std::vector<int>{2, 4}));
}

void TestReportDecoder::tellsTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addRow("subscriptions") << u"Subscription_12345678_20260304.txt.gz"_s
                                   << QByteArray(
                                          "App Name\tApp Apple ID\tSubscription Name\tSubscription Apple ID\tCountry\t"
                                          "Active Standard Price Subscriptions\nA\t1\tPro\t2\tUS\t17\n")
                                   << u"SUBSCRIPTION"_s << QDate(2026, 3, 4);
    QTest::addRow("events") << u"Subscription_Event_12345678_20260304.txt"_s
                            << QByteArray("Event Date\tEvent\tApp Apple ID\tSubscription Name\tSubscription Apple ID\t"
                                          "Quantity\n2026-03-04\tRenew\t1\tPro\t2\t17\n")
                            << u"SUBSCRIPTION_EVENT"_s << QDate(2026, 3, 4);
    QTest::addRow("finance") << u"12345678_0326_ZZ.txt"_s
                             << QByteArray("Start Date\tEnd Date\tVendor Identifier\tQuantity\tExtended Partner Share\t"
                                           "Partner Share Currency\n03/01/2026\t03/28/2026\tx\t1\t0.70\tUSD\n")
                             << u"FINANCIAL"_s << QDate(2026, 3, 1);
    QTest::addRow("analytics") << u"segment.csv.gz"_s
                               << QByteArray("Date\tApp Name\tApp Apple Identifier\tPage Type\tTerritory\tCounts\n"
                                             "2026-03-04\tA\t1\tProduct page\tUS\t55\n")
                               << u"analytics"_s << QDate(2026, 3, 4);
}

void TestReportDecoder::tellsTheKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    QFETCH(QDate, day);
    const auto report = decoded(text, {.fileName = name});
    QVERIFY(report.kind);
    QCOMPARE(report.kind->id, kind);
    QCOMPARE(report.period.first, day);
    if (kind == "analytics"_L1)
        QCOMPARE(wordAt(report, u"pageType"_s, 0), u"Product page"_s);
}

void TestReportDecoder::sortsDatedLines()
{
    const auto report
        = decoded("Date\tApp Apple Identifier\tTerritory\tCounts\n2026-03-05\t1\tUS\t1\n2026-03-04\t1\tDE\t2\n"
                  "2026-03-05\t1\tFR\t3\n",
                  {.period = {QDate(2026, 3, 5), QDate(2026, 3, 5)}, .scope = u"1/Downloads"_s});
    QCOMPARE(report.days.size(), 3);
    QCOMPARE(report.days[0], qint32(QDate(2026, 3, 4).toJulianDay()));
    QCOMPARE(report.lineNumbers, (std::vector<int>{3, 2, 4}));
    QCOMPARE(wordAt(report, u"territory"_s, 0), u"DE"_s);
    QCOMPARE(report.period.first, QDate(2026, 3, 5));
}

void TestReportDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto good = salesReport({{}, {}});
    const auto packed = gzipped(salesReport(QList<SalesLine>(400)));
    const auto with = [&good](const char *before, const char *after) {
        auto text = good;
        return text.replace(before, after);
    };
    QTest::addRow("cut gzip") << packed.first(packed.size() / 2)
                              << u"The packed file ends too early: it was cut on its way."_s;
    auto damaged = packed;
    damaged[packed.size() / 2] = char(~damaged[packed.size() / 2]);
    QTest::addRow("damaged gzip") << damaged << u"The packed file is damaged."_s;
    QTest::addRow("web page") << QByteArray("<!DOCTYPE html><title>Sign in</title>")
                              << u"This is a web page, not a report."_s;
    QTest::addRow("JSON") << QByteArray(R"({"errors":[]})") << u"This is an answer in JSON, not a report."_s;
    QTest::addRow("empty") << QByteArray("  \n") << u"The file is empty."_s;
    QTest::addRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"This is not a text."_s;
    QTest::addRow("commas") << QByteArray("SKU,Units\na,1\n")
                            << u"Line 1: The columns are not parted by tabs, as Apple's reports have them."_s;
    QTest::addRow("other table") << QByteArray("Name\tAge\nJo\t7\n")
                                 << u"Line 1: None of Apple's reports has these columns."_s;
    QTest::addRow("renamed column") << with("\tUnits\t", "\tPieces\t")
                                    << u"Line 1, Units: the column is missing. Has it been renamed?"_s;
    QTest::addRow("cut line") << good.chopped(120) << u"Line 3: has 10 of 28 cells. Was the file cut?"_s;
    QTest::addRow("too many cells") << good + SalesLine().text() + "\tx\n"
                                    << u"Line 4: has 29 cells, the header only 28."_s;
    QTest::addRow("German date") << with(
        "03/05/2026",
        "05.03.2026") << u"Line 2, Begin Date: “05.03.2026” is not a date as Apple writes it (MM/DD/YYYY)."_s;
    QTest::addRow("day first") << salesReport({{.day = "25/03/2026"}})
                               << u"Line 2, Begin Date: “25/03/2026” is not a date as Apple writes it (MM/DD/YYYY)."_s;
    QTest::addRow("two days") << salesReport({{}, {.day = "03/06/2026"}})
                              << u"Line 3, Begin Date: is of another day than the lines before."_s;
    QTest::addRow("decimal comma") << salesReport({{.proceeds = "1,99"}})
                                   << u"Line 2, Developer Proceeds: “1,99” is not a number of at most four decimals."_s;
    QTest::addRow("word for number") << salesReport({{}, {.units = "many"}})
                                     << u"Line 3, Units: “many” is not a number of at most four decimals."_s;
    QTest::addRow("inexact") << salesReport({{.units = "0.5", .proceeds = "0.0001"}})
                             << u"Line 2, Developer Proceeds: times 0.5 cannot be kept exactly."_s;
    QTest::addRow("Latin-1") << salesReport({{}, {.appleId = "2", .title = "H\xe4user"}})
                             << u"Line 3, Title: is not written in UTF-8."_s;
    QTest::addRow("Latin-1 word") << salesReport({{}, {}, {.device = "iPh\xf6ne"}})
                                  << u"Line 4: is not written in UTF-8."_s;
}

void TestReportDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    if (sentence.startsWith("Line 3: has"_L1)) {
        QVERIFY2(problemOf(bytes).startsWith("Line 3: has "_L1), qPrintable(problemOf(bytes)));
        return;
    }
    QCOMPARE(problemOf(bytes), sentence);
}

void TestReportDecoder::hintsHaveToAgree()
{
    const auto text = salesReport({{}});
    ReportHints hints{.kind = u"SALES"_s, .period = {QDate(2026, 3, 6), QDate(2026, 3, 6)}};
    QCOMPARE(problemOf(text, hints), u"The report is of 2026-03-05, not of 2026-03-06 as asked for."_s);
    hints.kind = u"SUBSCRIPTION"_s;
    QCOMPARE(problemOf(text, hints), u"Line 1, Subscription Apple ID: the column is missing. Has it been renamed?"_s);
    // Nothing sold, but a report all the same.
    hints.kind = u"SALES"_s;
    QCOMPARE(decoded(salesHeader() + '\n', hints).size(), 0);
    QCOMPARE(problemOf(salesHeader() + '\n'), u"Neither the lines nor the file's name tell the day."_s);
}

void TestReportDecoder::closesWithTotals()
{
    const QByteArray start(
        "Start Date\tEnd Date\tVendor Identifier\tQuantity\tExtended Partner Share\tPartner Share Currency\n"
        "03/01/2026\t03/28/2026\tx\t1\t0.70\tUSD\n03/01/2026\t03/28/2026\ty\t2\t1.40\tUSD\n");
    QCOMPARE(decoded(start + "Total_Rows\t2\nTotal_Amount\t2.10\nTotal_Units\t3\n").size(), 2);
    QCOMPARE(problemOf(start + "Total_Rows\t3\n"),
             u"Line 4: says that there are 3 lines, but there are 2. Was the file cut?"_s);
}

void TestReportDecoder::periods()
{
    const auto around = [](ReportFrequency frequency) { return periodAround(frequency, QDate(2026, 2, 18)); };
    QCOMPARE(around(ReportFrequency::Weekly), (ReportPeriod{QDate(2026, 2, 16), QDate(2026, 2, 22)}));
    QCOMPARE(around(ReportFrequency::Monthly), (ReportPeriod{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    QCOMPARE(periodInName(u"S_D_12345678_20260304.txt.gz"_s).first, QDate(2026, 3, 4));
    QCOMPARE(periodInName(u"2026-03-04.txt"_s).first, QDate(2026, 3, 4));
    QCOMPARE(periodInName(u"S_M_12345678_202603.txt"_s).last, QDate(2026, 3, 31));
    QCOMPARE(periodInName(u"S_Y_87654321_2025.txt"_s).last, QDate(2025, 12, 31));
    QVERIFY(!periodInName(u"sales.txt"_s).isValid());
    QVERIFY(!frequencyOf({QDate(2026, 3, 1), QDate(2026, 3, 3)}));
}

QTEST_APPLESS_MAIN(TestReportDecoder)
#include "tst_reportdecoder.moc"
