// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportarchive.h"
#include "tests/reports/reportmaker.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

/// A year of reports against the sqlite3 command line over the raw files, also when the import is killed on the way.
class TestReportTotals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void equalToTheCent_data();
    void equalToTheCent();
    void survivesBeingKilled();

private:
    QStringList ask(const QString &sql);
    static QStringList totals(const QString &store, const QStringList &groupBy, ReportStep step);

    QTemporaryDir m_folder;
    QString m_sqlite;
};

/// SQLite's own: units, and hundredths of the proceeds, by what is asked for.
static const auto sums = u"sum(CAST(\"Units\" AS INTEGER)), sum(CAST(round(\"Developer Proceeds\" * 100) AS INTEGER) * "
                         "CAST(\"Units\" AS INTEGER))"_s;

void TestReportTotals::initTestCase()
{
    m_sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (m_sqlite.isEmpty() || QStandardPaths::findExecutable(u"gzip"_s).isEmpty())
        QSKIP("The sqlite3 command line, which the totals are held against, is not installed.");
    QDir(m_folder.path()).mkdir(u"in"_s);
    ReportMaker maker(2025, 36500);
    QByteArray script("CREATE TABLE lines (\"" + salesHeader().replace("\t", "\", \"") + "\");\n.mode tabs\n");
    for (int i = 0; i < maker.days(); ++i) {
        const auto name = u"S_D_12345678_%1.txt.gz"_s.arg(maker.day(i).toString(u"yyyyMMdd"_s));
        QFile file(m_folder.filePath(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(gzipped(maker.next(), 1));
        script += ".import --skip 1 \"|gzip -dc '" + file.fileName().toLocal8Bit() + "'\" lines\n";
    }
    QProcess process;
    process.start(m_sqlite, {m_folder.filePath(u"cli.sqlite"_s)});
    process.write(script);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(ask(u"SELECT count(*) FROM lines"_s), QStringList{u"36500"_s});
}

QStringList TestReportTotals::ask(const QString &sql)
{
    QProcess process;
    process.start(m_sqlite, {u"-separator"_s, u" "_s, m_folder.filePath(u"cli.sqlite"_s), sql});
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// As SQLite writes them: the group, units, hundredths.
QStringList TestReportTotals::totals(const QString &store, const QStringList &groupBy, ReportStep step)
{
    ReportArchive archive;
    archive.open(store);
    auto *reply = archive.query({.step = step, .groupBy = groupBy, .measures = {u"units"_s, u"proceeds"_s}});
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    QStringList lines;
    reply->then(
        &archive,
        [&](const ReportAnswer &answer) {
            for (const auto &row : answer.rows) {
                qint64 units = row.values[0].count.scaled() / Decimal::scale;
                qint64 cents = 0;
                for (const auto &[currency, amount] : row.values[1].money.byCurrency)
                    cents += amount.scaled() / 100;
                auto key = row.group;
                if (row.time.isValid())
                    key.prepend(row.time.toString(u"MM/dd/yyyy"_s));
                lines.append(u"%1 %2 %3"_s.arg(key.join(u' ')).arg(units).arg(cents));
            }
        },
        [&](const ApiError &error) { lines.append(error.title); });
    finished.wait(60000);
    return lines;
}

void TestReportTotals::equalToTheCent_data()
{
    QTest::addColumn<QStringList>("groupBy");
    QTest::addColumn<bool>("byDay");
    QTest::addColumn<QString>("columns");
    QTest::addRow("day and currency") << QStringList{u"currency"_s} << true
                                      << u"\"Begin Date\", \"Currency of Proceeds\""_s;
    QTest::addRow("territory and currency")
        << QStringList{u"territory"_s, u"currency"_s} << false << u"\"Country Code\", \"Currency of Proceeds\""_s;
    QTest::addRow("product and currency")
        << QStringList{u"product"_s, u"currency"_s} << false << u"\"Apple Identifier\", \"Currency of Proceeds\""_s;
    QTest::addRow("currency") << QStringList{u"currency"_s} << false << u"\"Currency of Proceeds\""_s;
}

void TestReportTotals::equalToTheCent()
{
    QFETCH(QStringList, groupBy);
    QFETCH(bool, byDay);
    QFETCH(QString, columns);
    const auto store = m_folder.filePath(u"store"_s);
    if (!QFile::exists(store)) {
        QProcess importer;
        importer.start(QStringLiteral(ESPALIER_REPORTIMPORTER), {store, m_folder.filePath(u"in"_s)});
        QVERIFY(importer.waitForFinished(120000));
        QCOMPARE(importer.exitCode(), 0);
    }
    auto ours = totals(store, groupBy, byDay ? ReportStep::Day : ReportStep::Whole);
    auto theirs = ask(u"SELECT %1, %2 FROM lines GROUP BY %1"_s.arg(columns, sums));
    ours.sort();
    theirs.sort();
    QVERIFY(ours.size() > 20);
    QCOMPARE(ours, theirs);
}

void TestReportTotals::survivesBeingKilled()
{
    const auto store = m_folder.filePath(u"killed"_s);
    std::mt19937 random(11);
    int kills = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess importer;
        importer.start(QStringLiteral(ESPALIER_REPORTIMPORTER), {store, m_folder.filePath(u"in"_s)});
        QVERIFY(importer.waitForStarted());
        // Somewhere behind the first of those that were not there before, in the middle of whatever follows it.
        const auto until = 1 + random() % 40;
        int stored = 0;
        while (stored < int(until) && importer.waitForReadyRead(30000)) {
            while (importer.canReadLine())
                stored += importer.readLine().startsWith("stored");
        }
        if (importer.state() == QProcess::Running)
            ++kills;
        importer.kill();
        importer.waitForFinished();
    }
    QVERIFY(kills >= 10);
    QProcess importer;
    importer.start(QStringLiteral(ESPALIER_REPORTIMPORTER), {store, m_folder.filePath(u"in"_s)});
    QVERIFY(importer.waitForFinished(120000));
    QCOMPARE(importer.exitCode(), 0);
    auto ours = totals(store, {u"currency"_s}, ReportStep::Day);
    auto theirs = ask(u"SELECT \"Begin Date\", \"Currency of Proceeds\", %1 FROM lines "
                      "GROUP BY \"Begin Date\", \"Currency of Proceeds\""_s.arg(sums));
    ours.sort();
    theirs.sort();
    QCOMPARE(ours, theirs);
    QVERIFY(QDir(store + u"/raw/SALES/DAILY"_s).entryList({u"*.replaced*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReportTotals)
#include "tst_reporttotals.moc"
