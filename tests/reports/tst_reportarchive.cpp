// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportarchive.h"
#include "api/reports/reportdatabase.h"
#include "tests/reports/reportmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class TestReportArchive : public QObject
{
    Q_OBJECT
private slots:
    void answersAsTheLinesSay_data();
    void answersAsTheLinesSay();
    void derivesAppAndSaleType();
    void convertsByMonth();
    void statesAreNotAddedUp();
    void shorterReportsCountFirst();
    void mergedMonthsSayTheSame();
    void knowsWhatItHas();
    void correctionReplaces();
    void badReportChangesNothing();
    void findsTheLinesAgain();
    void opensAgain();
    void isMadeAnewFromTheFiles();
    void isMadeAnewWhenDamagedInside();
    void adoptsWhatWasCutOff();
    void diesWhileStoring();
    void notesAndAbsences();
};

namespace {

/// The end of a reply: its value, or the failure of the test.
template <typename T>
T valueOf(ApiReply<T> *reply)
{
    std::optional<T> value;
    QString problem;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [&](const T &result) { value = result; },
        [&](const ApiError &error) { problem = error.title + u' ' + error.detail; });
    if (!finished.wait(30000) || !value) {
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
        return {};
    }
    return *value;
}

template <typename T>
std::optional<ApiError> errorOf(ApiReply<T> *reply)
{
    std::optional<ApiError> failure;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [](const T &) {}, [&](const ApiError &error) { failure = error; });
    finished.wait(30000);
    return failure;
}

/// "key=value" of each row, the first measure: a count, or currency and amount.
QStringList rowsOf(const ReportAnswer &answer)
{
    QStringList rows;
    for (const auto &row : answer.rows) {
        auto text = (QStringList{row.time.toString(Qt::ISODate)} + row.group).join(u' ').trimmed() + u'=';
        const auto &value = row.values.front();
        if (value.money.byCurrency.empty())
            text += value.count.toString();
        for (const auto &[currency, amount] : value.money.byCurrency)
            text += u" %1 %2"_s.arg(currency, amount.toString());
        rows.append(text);
    }
    return rows;
}

struct OpenArchive
{
    ReportArchive archive;
    explicit OpenArchive(const QString &folder = {}) { valueOf(archive.open(folder)); }
    ReportStored store(const QByteArray &bytes, const ReportHints &hints = {})
    {
        return valueOf(archive.store(bytes, hints));
    }
    ReportAnswer ask(const ReportQuery &query) { return valueOf(archive.query(query)); }
};

} // namespace

void TestReportArchive::answersAsTheLinesSay_data()
{
    QTest::addColumn<QStringList>("groupBy");
    QTest::addColumn<int>("step");
    QTest::addRow("whole") << QStringList() << int(ReportStep::Whole);
    QTest::addRow("day") << QStringList() << int(ReportStep::Day);
    QTest::addRow("week, territory") << QStringList{u"territory"_s} << int(ReportStep::Week);
    QTest::addRow("month, product, currency") << QStringList{u"product"_s, u"currency"_s} << int(ReportStep::Month);
    QTest::addRow("product, territory, device")
        << QStringList{u"product"_s, u"territory"_s, u"device"_s} << int(ReportStep::Whole);
}

/// Against a computation that knows nothing of columns, segments and numbers of words: the lines' cells added up.
void TestReportArchive::answersAsTheLinesSay()
{
    QFETCH(QStringList, groupBy);
    QFETCH(int, step);
    const QHash<QString, int> places{{u"product"_s, 14}, {u"territory"_s, 12}, {u"currency"_s, 13}, {u"device"_s, 22}};
    OpenArchive f;
    ReportMaker maker(2025, 20000);
    std::map<QStringList, std::pair<qint64, std::map<QString, qint64>>> expected; // units; hundredths by currency
    for (int day = 0; day < 70; ++day) {
        const auto date = maker.day(day);
        const auto text = maker.next();
        f.store(gzipped(text), {.fileName = u"day %1"_s.arg(day)});
        auto lines = text.split('\n');
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            const auto cells = QString::fromUtf8(lines[i]).split(u'\t');
            QStringList key{
                step == int(ReportStep::Day)         ? date.toString(Qt::ISODate)
                    : step == int(ReportStep::Week)  ? date.addDays(1 - date.dayOfWeek()).toString(Qt::ISODate)
                    : step == int(ReportStep::Month) ? QDate(date.year(), date.month(), 1).toString(Qt::ISODate)
                                                     : QString()};
            for (const auto &dimension : groupBy)
                key.append(cells[places[dimension]].trimmed());
            auto &[units, money] = expected[key];
            units += cells[7].toLongLong();
            auto cents = cells[8];
            if (!cents.contains(u'.'))
                cents += u".00"_s;
            money[cells[13]] += cents.remove(u'.').toLongLong() * cells[7].toLongLong();
        }
    }
    ReportQuery query{.step = ReportStep(step), .groupBy = groupBy, .measures = {u"units"_s, u"proceeds"_s}};
    const auto answer = f.ask(query);
    QCOMPARE(answer.rows.size(), expected.size());
    auto wanted = expected.begin();
    for (const auto &row : answer.rows) {
        QCOMPARE(QStringList{row.time.toString(Qt::ISODate)} + row.group, wanted->first);
        QCOMPARE(row.values[0].count, Decimal::fromInt(wanted->second.first));
        for (const auto &[currency, cents] : wanted->second.second)
            QCOMPARE(row.values[1].money.byCurrency.at(currency), Decimal::fromScaled(cents * 100));
        QCOMPARE(row.values[1].money.byCurrency.size(), wanted->second.second.size());
        ++wanted;
    }
    QCOMPARE(answer.covered, (ReportPeriod{QDate(2025, 1, 1), QDate(2025, 3, 11)}));
}

void TestReportArchive::derivesAppAndSaleType()
{
    OpenArchive f;
    f.store(salesReport(
        {{.sku = "com.example.coins", .appleId = "9", .type = "IA1", .units = "2", .parent = "com.example.app"},
         {.type = "1F", .units = "5"},
         {.type = "7F", .units = "11"},
         {.type = "QQ", .units = "100", .proceeds = "1"},
         {.type = "1F", .units = "-1"}}));
    QCOMPARE(rowsOf(f.ask({.groupBy = {u"app"_s}, .measures = {u"units"_s}})), QStringList{u"1500000000=117"_s});
    QCOMPARE(rowsOf(f.ask({.groupBy = {u"saleType"_s}, .measures = {u"units"_s}})),
             (QStringList{u"download=4"_s, u"inAppPurchase=2"_s, u"other=100"_s, u"update=11"_s}));
    QCOMPARE(rowsOf(f.ask({.groupBy = {u"refund"_s}, .measures = {u"units"_s}})),
             (QStringList{u"refund=-1"_s, u"sale=118"_s}));
    QCOMPARE(rowsOf(f.ask({.groupBy = {u"weekday"_s},
                           .measures = {u"units"_s},
                           .filters = {{u"saleType"_s, {u"download"_s, u"inAppPurchase"_s}}}})),
             QStringList{u"4=6"_s}); // the fifth of March was a Thursday
    QCOMPARE(valueOf(f.archive.products())[u"9"_s].appId, u"1500000000"_s);
}

void TestReportArchive::convertsByMonth()
{
    OpenArchive f;
    for (const auto *day : {"03/31/2026", "04/01/2026"})
        f.store(salesReport({{.day = day, .units = "1", .proceeds = "100", .currency = "EUR"},
                             {.day = day, .units = "1", .proceeds = "7", .currency = "USD"},
                             {.day = day, .units = "3", .proceeds = "1000", .currency = "VND"}}));
    auto rates = std::make_shared<RateTable>();
    rates->currency = u"USD"_s;
    rates->rates[u"EUR"_s]
        = {{QDate(2026, 3, 1), RateTable::scale * 11 / 10}, {QDate(2026, 4, 1), RateTable::scale * 12 / 10}};
    const auto answer = f.ask({.measures = {u"proceeds"_s}, .rates = rates});
    const auto &money = answer.rows.front().values.front().money;
    QCOMPARE(money.converted, Decimal::fromInt(110 + 120 + 14));
    QCOMPARE(money.missing, QStringList{u"VND"_s});
    QVERIFY(!money.isWhole);
    QCOMPARE(money.byCurrency.at(u"VND"_s), Decimal::fromInt(6000)); // never dropped
    const auto plain = f.ask({.measures = {u"proceeds"_s}});
    QVERIFY(plain.rows.front().values.front().money.converted.isZero());
}

void TestReportArchive::statesAreNotAddedUp()
{
    OpenArchive f;
    for (int day = 1; day <= 3; ++day) {
        f.store("Subscription Apple ID\tApp Apple ID\tCountry\tActive Standard Price Subscriptions\n2\t1\tUS\t"
                    + QByteArray::number(10 * day) + "\n2\t1\tDE\t" + QByteArray::number(day) + '\n',
                {.fileName = u"Subscription_12345678_2026030%1.txt"_s.arg(day)});
    }
    ReportQuery query{.kind = u"SUBSCRIPTION"_s, .step = ReportStep::Month, .measures = {u"active"_s}};
    QCOMPARE(rowsOf(f.ask(query)), QStringList{u"2026-03-01=33"_s}); // as on the last day
    query.step = ReportStep::Day;
    query.groupBy = {u"territory"_s};
    query.filters = {{u"territory"_s, {u"DE"_s}}};
    QCOMPARE(rowsOf(f.ask(query)), (QStringList{u"2026-03-01 DE=1"_s, u"2026-03-02 DE=2"_s, u"2026-03-03 DE=3"_s}));
}

void TestReportArchive::shorterReportsCountFirst()
{
    OpenArchive f;
    const auto monthly = [](const char *first, const char *last, const char *units) {
        return salesReport({{.day = first, .units = units, .end = last}});
    };
    f.store(monthly("02/01/2026", "02/28/2026", "200"));
    f.store(monthly("03/01/2026", "03/31/2026", "300"));
    f.store(monthly("01/01/2026", "12/31/2026", "9000"));
    f.store(salesReport({{.units = "7"}}));
    const auto answer = f.ask({.step = ReportStep::Month, .measures = {u"units"_s}});
    QCOMPARE(rowsOf(answer), (QStringList{u"2026-02-01=200"_s, u"2026-03-01=7"_s}));
    QCOMPARE(answer.coarseDays, 28);
    // A month cannot be parted, neither into weeks nor by the time that is asked for.
    QCOMPARE(f.ask({.step = ReportStep::Week, .measures = {u"units"_s}}).rows.size(), std::size_t(1));
    QCOMPARE(rowsOf(f.ask({.period = {QDate(2026, 1, 1), QDate(2026, 2, 20)}, .measures = {u"units"_s}})),
             QStringList());
    const auto files = valueOf(f.archive.coverage()).files;
    QCOMPARE(files.size(), 4);
    for (const auto &file : files) {
        if (file.frequency == ReportFrequency::Daily)
            valueOf(f.archive.remove({file.id}));
    }
    QCOMPARE(rowsOf(f.ask({.step = ReportStep::Month, .measures = {u"units"_s}})),
             (QStringList{u"2026-02-01=200"_s, u"2026-03-01=300"_s}));
}

void TestReportArchive::mergedMonthsSayTheSame()
{
    ReportDatabase database([](const QString &) {}, ReportCube(0));
    QVERIFY(std::holds_alternative<ReportDatabase::Done>(database.open({})));
    ReportMaker maker(2025, 40000);
    for (int day = 0; day < 75; ++day) {
        const auto read = readReport(maker.next(), {});
        QVERIFY(std::holds_alternative<ReportStored>(database.store(std::get<ReadReport>(read))));
    }
    auto rates = std::make_shared<RateTable>();
    rates->currency = u"USD"_s;
    rates->rates[u"EUR"_s]
        = {{QDate(2025, 1, 1), RateTable::scale * 11 / 10}, {QDate(2025, 2, 1), RateTable::scale * 9 / 10}};
    const std::vector<ReportQuery> queries{
        {.step = ReportStep::Month, .groupBy = {u"app"_s}, .measures = {u"units"_s, u"proceeds"_s}, .rates = rates},
        {.groupBy = {u"product"_s, u"territory"_s}, .measures = {u"units"_s, u"gross"_s}},
        {.period = {QDate(2025, 1, 10), QDate(2025, 3, 1)}, .step = ReportStep::Year, .measures = {u"units"_s}},
        {.step = ReportStep::Month, .groupBy = {u"refund"_s}, .measures = {u"units"_s}},
        {.step = ReportStep::Week, .measures = {u"proceeds"_s}},
        {.groupBy = {u"weekday"_s}, .measures = {u"units"_s}},
        {.step = ReportStep::Month, .measures = {u"units"_s}, .filters = {{u"territory"_s, {u"DE"_s, u"FR"_s}}}},
    };
    const auto answers = [&] {
        QStringList all;
        for (const auto &query : queries) {
            const auto answer = std::get<ReportAnswer>(database.answer(query));
            for (const auto &row : answer.rows) {
                all.append(u"%1 %2 %3 %4"_s.arg(row.time.toString(Qt::ISODate), row.group.join(u' '))
                               .arg(row.lines)
                               .arg(row.values.back().money.converted.toString()));
                for (const auto &value : row.values)
                    all.last() += u' ' + value.count.toString()
                        + (value.money.byCurrency.empty() ? QString()
                                                          : value.money.byCurrency.rbegin()->second.toString());
            }
            all.append(answer.covered.first.toString(Qt::ISODate) + answer.covered.last.toString(Qt::ISODate));
        }
        return all;
    };
    const auto before = answers();
    QVERIFY(before.size() > 500);
    int months = 0;
    while (std::get<bool>(database.mergeMonth(u"SALES"_s)))
        ++months;
    QCOMPARE(months, 3);
    QCOMPARE(answers(), before);
    // A day more: its month is merged anew, the others are kept.
    const auto read = readReport(maker.next(), {});
    QVERIFY(std::holds_alternative<ReportStored>(database.store(std::get<ReadReport>(read))));
    QVERIFY(std::get<bool>(database.mergeMonth(u"SALES"_s)));
    QVERIFY(!std::get<bool>(database.mergeMonth(u"SALES"_s)));
}

void TestReportArchive::knowsWhatItHas()
{
    OpenArchive f;
    QSignalSpy changed(&f.archive, &ReportArchive::changed);
    const auto text = salesReport({{.units = "7"}});
    QCOMPARE(f.store(text).outcome, ReportStored::Outcome::New);
    QTRY_COMPARE(changed.size(), 1);
    auto windows = text;
    QCOMPARE(f.store(gzipped(windows.replace("\n", "\r\n"))).outcome, ReportStored::Outcome::Known);
    QCOMPARE(rowsOf(f.ask({.measures = {u"units"_s}})), QStringList{u"=7"_s});
    QCOMPARE(changed.size(), 1);
}

void TestReportArchive::correctionReplaces()
{
    QTemporaryDir folder;
    OpenArchive f(folder.path());
    f.store(salesReport({{.units = "7"}, {.units = "1"}}));
    QCOMPARE(rowsOf(f.ask({.measures = {u"units"_s}})), QStringList{u"=8"_s});
    const auto stored = f.store(salesReport({{.units = "9"}}));
    QCOMPARE(stored.outcome, ReportStored::Outcome::Corrected);
    QCOMPARE(stored.note, u"Corrected: 1 lines instead of 2, 9 units instead of 8."_s);
    QCOMPARE(rowsOf(f.ask({.measures = {u"units"_s}})), QStringList{u"=9"_s});
    const auto files = valueOf(f.archive.coverage()).files;
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front().note, stored.note);
    const QDir raw(folder.filePath(u"raw/SALES/DAILY"_s));
    QCOMPARE(raw.entryList(QDir::Files, QDir::Name),
             (QStringList{u"2026-03-05.replaced-1.gz"_s, u"2026-03-05.txt.gz"_s}));
}

void TestReportArchive::badReportChangesNothing()
{
    QTemporaryDir folder;
    OpenArchive f(folder.path());
    f.store(salesReport({{.units = "7"}}));
    const auto error
        = errorOf(f.archive.store(salesReport({{.units = "8"}, {.units = "eight"}}), {.fileName = u"S_D_1.txt"_s}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Malformed);
    QVERIFY(error->title.contains("S_D_1.txt"_L1));
    QVERIFY(error->detail.startsWith("Line 3, Units:"_L1));
    QCOMPARE(rowsOf(f.ask({.measures = {u"units"_s}})), QStringList{u"=7"_s});
    QCOMPARE(QDir(folder.filePath(u"raw/SALES/DAILY"_s)).entryList(QDir::Files).size(), 1);
}

void TestReportArchive::findsTheLinesAgain()
{
    OpenArchive f;
    f.store(salesReport({{.units = "7", .territory = "DE"}, {.units = "1"}, {.units = "3", .territory = "DE"}}));
    f.store(salesHeader() + "\tNew Column\n" + SalesLine{.day = "03/06/2026", .territory = "DE"}.text()
            + "\tsurprise\n");
    ReportQuery query{.filters = {{u"territory"_s, {u"DE"_s}}}};
    const auto lines = valueOf(f.archive.lines(query, 100));
    QCOMPARE(lines.total, 3);
    QCOMPARE(lines.lines.size(), 3);
    QCOMPARE(lines.lines[1].line, 4);
    QCOMPARE(lines.lines[1].fileName, u"SALES/DAILY/2026-03-05.txt.gz"_s);
    QCOMPARE(lines.lines[1].cells[lines.header.indexOf(u"Units"_s)], u"3"_s);
    QCOMPARE(lines.lines[1].cells.last(), QString());
    QCOMPARE(lines.lines[2].cells[lines.header.indexOf(u"New Column"_s)], u"surprise"_s);
    QCOMPARE(valueOf(f.archive.lines(query, 2)).lines.size(), 2);
    const auto raw = valueOf(f.archive.rawFile(lines.lines[2].file));
    QVERIFY(raw.startsWith(salesHeader()) && raw.contains("surprise"));
}

void TestReportArchive::opensAgain()
{
    QTemporaryDir folder;
    QStringList before;
    const ReportQuery query{.groupBy = {u"territory"_s}, .measures = {u"proceeds"_s}};
    {
        OpenArchive f(folder.path());
        ReportMaker maker(2025, 3650);
        for (int day = 0; day < 20; ++day)
            f.store(maker.next());
        before = rowsOf(f.ask(query));
    }
    QVERIFY(before.size() > 10);
    OpenArchive f(folder.path());
    QCOMPARE(rowsOf(f.ask(query)), before);
    QVERIFY(valueOf(f.archive.products()).size() > 6);
    QVERIFY(valueOf(f.archive.words(u"SALES"_s, u"currency"_s)).contains(u"EUR"_s));
}

void TestReportArchive::isMadeAnewFromTheFiles()
{
    QTemporaryDir folder;
    QStringList before;
    const ReportQuery query{.step = ReportStep::Day, .groupBy = {u"product"_s}, .measures = {u"proceeds"_s}};
    {
        OpenArchive f(folder.path());
        ReportMaker maker(2025, 3650);
        for (int day = 0; day < 20; ++day)
            f.store(maker.next());
        f.store("Date\tApp Apple Identifier\tCounts\n2025-01-04\t1\t7\n",
                {.kind = u"analytics"_s,
                 .period = {QDate(2025, 1, 4), QDate(2025, 1, 4)},
                 .scope = u"1/App Downloads: all"_s});
        before = rowsOf(f.ask(query));
    }
    QFile file(folder.filePath(u"reports.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "not a database at all, but long enough to be looked at as one ........................................");
    file.close();
    QFile::remove(folder.filePath(u"reports.sqlite-wal"_s));
    ReportArchive archive;
    QSignalSpy messages(&archive, &ReportArchive::message);
    valueOf(archive.open(folder.path()));
    QCOMPARE(rowsOf(valueOf(archive.query(query))), before);
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.front().front().toString().contains("corrupt"_L1));
    QCOMPARE(
        rowsOf(valueOf(archive.query({.kind = u"analytics"_s, .groupBy = {u"report"_s}, .measures = {u"counts"_s}}))),
        QStringList{u"App Downloads: all=7"_s});
}

/// The file opens and its version can be read; what it holds cannot.
void TestReportArchive::isMadeAnewWhenDamagedInside()
{
    QTemporaryDir folder;
    QStringList before;
    const ReportQuery query{.groupBy = {u"territory"_s}, .measures = {u"proceeds"_s}};
    {
        OpenArchive f(folder.path());
        ReportMaker maker(2025, 3650);
        for (int day = 0; day < 20; ++day)
            f.store(maker.next());
        before = rowsOf(f.ask(query));
    }
    QFile file(folder.filePath(u"reports.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 3 * 4096);
    file.seek(4096);
    file.write(QByteArray(file.size() - 4096, '\xff'));
    file.close();
    ReportArchive archive;
    QSignalSpy messages(&archive, &ReportArchive::message);
    valueOf(archive.open(folder.path()));
    QCOMPARE(rowsOf(valueOf(archive.query(query))), before);
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.front().front().toString().contains("corrupt"_L1));
}

/// As a kill leaves it: the raw file is there, its numbers are not.
void TestReportArchive::adoptsWhatWasCutOff()
{
    QTemporaryDir folder;
    {
        OpenArchive f(folder.path());
        f.store(salesReport({{.units = "7"}}));
    }
    QDir raw(folder.filePath(u"raw/SALES/DAILY"_s));
    const auto write = [&raw](const QString &name, const QByteArray &bytes) {
        QFile file(raw.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"2026-03-06.txt.gz"_s, gzipped(salesReport({{.day = "03/06/2026", .units = "20"}})));
    write(u"2026-03-05.txt.gz"_s, gzipped(salesReport({{.units = "500"}, {.units = "1"}}))); // a correction
    write(u"2026-03-07.txt.gz.part"_s, "half a fi");
    write(u"2026-03-08.txt.gz"_s, gzipped(salesReport({{.day = "03/08/2026"}})).first(40));
    ReportArchive archive;
    QSignalSpy messages(&archive, &ReportArchive::message);
    valueOf(archive.open(folder.path()));
    QCOMPARE(rowsOf(valueOf(archive.query({.measures = {u"units"_s}}))), QStringList{u"=521"_s});
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(messages.front().front().toString().contains("2026-03-08"_L1));
}

void TestReportArchive::diesWhileStoring()
{
    QTemporaryDir folder;
    ReportMaker maker(2025, 100000);
    int aborted = 0;
    int stored = 0;
    QObject context;
    {
        OpenArchive f(folder.path());
        for (int day = 0; day < 40; ++day) {
            f.archive.store(maker.next(), {})
                ->then(
                    &context, [&](const ReportStored &) { ++stored; }, [&](const ApiError &) { ++aborted; });
        }
        QTRY_VERIFY(stored > 0);
    }
    QTRY_COMPARE(stored + aborted, 40);
    OpenArchive f(folder.path());
    const auto files = valueOf(f.archive.coverage()).files;
    QVERIFY(int(files.size()) >= stored);
    qint64 lines = 0;
    for (const auto &file : files)
        lines += file.lines;
    QCOMPARE(f.ask({.measures = {u"units"_s}}).rows.front().lines, lines);
}

void TestReportArchive::notesAndAbsences()
{
    QTemporaryDir folder;
    const ReportAbsence absence{u"SALES"_s,
                                ReportFrequency::Daily,
                                QDate(2026, 3, 5),
                                {},
                                2,
                                QDateTime(QDate(2026, 3, 6), QTime(9, 0), Qt::UTC),
                                u"This is a web page, not a report."_s};
    {
        OpenArchive f(folder.path());
        valueOf(f.archive.setNote(u"vendor"_s, u"12345678"_s));
        valueOf(f.archive.noteAbsence(absence));
    }
    OpenArchive f(folder.path());
    QCOMPARE(valueOf(f.archive.note(u"vendor"_s)), u"12345678"_s);
    QCOMPARE(valueOf(f.archive.note(u"other"_s)), QString());
    const auto coverage = valueOf(f.archive.coverage());
    QCOMPARE(coverage.absences.size(), 1);
    QCOMPARE(coverage.absences.front().asked, 2);
    QCOMPARE(coverage.absences.front().problem, absence.problem);
    QCOMPARE(coverage.absences.front().last, absence.last);
    f.store(salesReport({{}}));
    QVERIFY(valueOf(f.archive.coverage()).absences.empty());
}

QTEST_GUILESS_MAIN(TestReportArchive)
#include "tst_reportarchive.moc"
