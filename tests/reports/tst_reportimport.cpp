// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportimport.h"
#include "tests/reports/reportmaker.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using Outcome = ReportImport::Outcome;

namespace {

QByteArray day(const QByteArray &date, const QByteArray &units = "1")
{
    SalesLine line;
    line.day = date;
    line.units = units;
    return salesReport({line});
}

struct Rig
{
    explicit Rig(const QString &store = {}) { archive.open(store); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const auto path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        file.open(QFile::WriteOnly);
        file.write(bytes);
        return path;
    }
    bool run(const QStringList &paths)
    {
        QSignalSpy finished(&import, &ReportImport::finished);
        import.start(paths);
        return finished.wait(60'000);
    }
    const ReportImport::Result *of(const QString &name) const
    {
        for (const auto &result : import.results()) {
            if (result.path.endsWith(name))
                return &result;
        }
        return nullptr;
    }
    std::size_t files() { return waitFor(archive.coverage()).value.files.size(); }
    QString units()
    {
        ReportQuery query;
        query.measures = {u"units"_s};
        const auto rows = waitFor(archive.query(query)).value.rows;
        return rows.empty() ? QString() : rows.front().values.front().count.toString();
    }

    QTemporaryDir folder;
    ReportArchive archive;
    ReportImport import{archive};
};

void writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    auto *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, path.toLocal8Bit().constData());
    for (const auto &[name, bytes] : files) {
        auto *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.constData(), std::size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

} // namespace

class TestReportImport final : public QObject
{
    Q_OBJECT

private slots:
    void foldersAreSearched();
    void eachFileIsToldOf();
    void zipFilesAreOpened();
    void yearAtOnce();
    void cancelledImportGoesOn();
};

void TestReportImport::foldersAreSearched()
{
    Rig rig;
    rig.write(u"a/S_D_1_20260301.txt"_s, day("03/01/2026"));
    rig.write(u"a/b/S_D_1_20260302.txt.gz"_s, gzipped(day("03/02/2026")));
    rig.write(u"a/b/c/third.TSV"_s, day("03/03/2026"));
    rig.write(u"a/notes.pdf"_s, "%PDF"); // by its name it is none, and not worth a word
    rig.write(u"a/._S_D_1_20260301.txt"_s, "x");
    QVERIFY(rig.run({rig.folder.filePath(u"a"_s)}));
    QCOMPARE(rig.import.total(), 3);
    QCOMPARE(rig.import.count(Outcome::New), 3);
    QCOMPARE(rig.files(), std::size_t(3));
    QVERIFY(!rig.import.isRunning());
}

void TestReportImport::eachFileIsToldOf()
{
    Rig rig;
    rig.write(u"first.txt"_s, day("03/01/2026"));
    QVERIFY(rig.run({rig.folder.path()}));
    const auto corrected = rig.write(u"corrected.txt"_s, day("03/01/2026", "3"));
    const auto broken = rig.write(u"broken.txt"_s, day("03/02/2026") + day("03/02/2026", "many").split('\n')[1] + '\n');
    const auto page = rig.write(u"page.txt"_s, "<html><body>Sign in</body></html>");
    auto cut = gzipped(day("03/04/2026"));
    cut.chop(20);
    const auto half = rig.write(u"half.txt.gz"_s, cut);
    const auto missing = rig.folder.filePath(u"gone.txt"_s);
    QVERIFY(rig.run({rig.folder.filePath(u"first.txt"_s)}));
    QCOMPARE(rig.import.count(Outcome::Known), 1);
    QVERIFY(rig.run({corrected, broken, page, half, missing}));
    QCOMPARE(rig.import.results().size(), std::size_t(5));
    QCOMPARE(rig.of(u"corrected.txt"_s)->outcome, Outcome::Corrected);
    QVERIFY(!rig.of(u"corrected.txt"_s)->text.isEmpty());
    for (const auto &name : {u"broken.txt"_s, u"page.txt"_s, u"half.txt.gz"_s, u"gone.txt"_s}) {
        QCOMPARE(rig.of(name)->outcome, Outcome::NotReport);
        QVERIFY2(!rig.of(name)->text.isEmpty(), qPrintable(name));
    }
    QVERIFY2(rig.of(u"broken.txt"_s)->text.contains(u"Line 3, Units"_s), qPrintable(rig.of(u"broken.txt"_s)->text));
    QCOMPARE(rig.files(), std::size_t(1)); // never half a file
    QCOMPARE(rig.units(), u"3"_s);
}

void TestReportImport::zipFilesAreOpened()
{
    Rig rig;
    const auto zip = rig.folder.filePath(u"reports.zip"_s);
    writeZip(zip,
             {{"2026/S_D_1_20260301.txt", day("03/01/2026")},
              {"2026/S_D_1_20260302.txt.gz", gzipped(day("03/02/2026"))},
              {"readme.md", "no report"},
              {"2026/wrong.csv", "a,b,c\n1,2,3\n"}});
    const auto damaged = rig.write(u"damaged.zip"_s, "PK no zip at all");
    QVERIFY(rig.run({zip, damaged}));
    QCOMPARE(rig.import.count(Outcome::New), 2);
    QCOMPARE(rig.import.count(Outcome::NotReport), 2);
    QVERIFY(rig.of(u"reports.zip/2026/wrong.csv"_s) != nullptr);
    QVERIFY(!rig.of(u"damaged.zip"_s)->text.isEmpty());
    QCOMPARE(rig.import.total(), 4);
    QCOMPARE(rig.files(), std::size_t(2));
}

void TestReportImport::yearAtOnce()
{
    Rig rig;
    ReportMaker maker(2026, 20'000);
    qint64 lines = 0;
    for (int i = 0; i < maker.days(); ++i) {
        const auto text = maker.next();
        lines += text.count('\n') - 1;
        rig.write(u"%1/%2.txt.gz"_s.arg(i % 12).arg(i), gzipped(text, 1));
    }
    QVERIFY(rig.run({rig.folder.path()}));
    QCOMPARE(rig.import.count(Outcome::New), maker.days());
    qint64 stored = 0;
    for (const auto &file : waitFor(rig.archive.coverage()).value.files)
        stored += file.lines;
    QCOMPARE(stored, lines);
    QVERIFY(rig.run({rig.folder.path()}));
    QCOMPARE(rig.import.count(Outcome::Known), maker.days());
}

void TestReportImport::cancelledImportGoesOn()
{
    QTemporaryDir store;
    Rig rig(store.path());
    for (int i = 0; i < 300; ++i)
        rig.write(u"%1.txt"_s.arg(i), day(QDate(2025, 1, 1).addDays(i).toString(u"MM/dd/yyyy"_s).toLatin1()));
    rig.import.start({rig.folder.path()});
    QTRY_VERIFY(rig.import.results().size() >= 20);
    rig.import.cancel();
    QVERIFY(!rig.import.isRunning());
    const auto told = rig.import.results().size();
    QVERIFY(told < 300);
    QVERIFY(rig.files() >= told);
    QCOMPARE(rig.import.results().size(), told);
    QVERIFY(rig.run({rig.folder.path()}));
    QCOMPARE(rig.import.count(Outcome::New) + rig.import.count(Outcome::Known), 300);
    QVERIFY(rig.import.count(Outcome::Known) >= int(told));
    QCOMPARE(rig.files(), std::size_t(300));
    QCOMPARE(rig.units(), u"300"_s);
}

QTEST_GUILESS_MAIN(TestReportImport)
#include "tst_reportimport.moc"
