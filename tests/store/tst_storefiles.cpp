// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does about the file it lives in: damaged, newer, locked, not writable, killed in mid-write.
#include "api/store/databasefile.h"
#include "api/store/storeschema.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const auto reviews = u"/v1/apps/1/customerReviews"_s;
constexpr int killedPageSize = 50;

/// A connection of our own to the same file, to do what another program would do.
struct OtherProgram
{
    QString name = u"other"_s;

    explicit OtherProgram(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.open();
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(name); }
    QVariant run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant(query.lastError().text());
    }
};

QStringList filesLike(const StoreFixture &f, const QString &pattern)
{
    return QDir(f.dir.path()).entryList({pattern}, QDir::Files);
}

bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace

class TestStoreFiles : public QObject
{
    Q_OBJECT

private slots:
    void fileIsPrivate();
    void pathsMayHoldAnything();
    void garbageIsMovedAside();
    void damageFoundLaterIsMovedAside();
    void truncatedFileIsMovedAside();
    void newerFileIsMovedAside();
    void secondMishapOfADayKeepsBoth();
    void lockedFileIsLeftAlone();
    void missingPermissionIsSaid();
    void migrationsRunInOrderAndOnce();
    void failedMigrationLeavesTheOldVersion();
    void killLeavesAConsistentFile();
    void endsAfterThreadsOpenedAtOnce();
};

void TestStoreFiles::fileIsPrivate()
{
#ifdef Q_OS_UNIX
    StoreFixture f;
    f.path = f.dir.filePath(u"new folder/account.sqlite"_s);
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 10), 10, true)).isGood());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto files = QDir(f.dir.filePath(u"new folder"_s)).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // the database and its write-ahead log
    for (const auto &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    QVERIFY(!(QFileInfo(f.dir.filePath(u"new folder"_s)).permissions() & others));
#else
    QSKIP("file modes are a matter of Unix");
#endif
}

void TestStoreFiles::pathsMayHoldAnything()
{
    StoreFixture f;
    f.path = f.dir.filePath(u"Ordner mit Leerzeichen/評価 & 100% '?'#.sqlite"_s);
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 3), 3, true)).isGood());
    QVERIFY(f.reopen());
    QCOMPARE(f.idsOf(reviews).size(), 3);
    QVERIFY(QFile::exists(f.path));
}

void TestStoreFiles::garbageIsMovedAside()
{
    StoreFixture f;
    const QByteArray garbage = QByteArray("certainly no database ").repeated(500);
    QFile file(f.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(garbage) == garbage.size());
    file.close();
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 3), 3, true)).isGood());
    QCOMPARE(f.messages.size(), 1);
    const auto kept = filesLike(f, u"account.sqlite.corrupt-*"_s);
    QCOMPARE(kept.size(), 1);
    QFile aside(f.dir.filePath(kept.first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbage);
    QVERIFY(f.messages.first().contains(kept.first()));
}

void TestStoreFiles::damageFoundLaterIsMovedAside()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 200), 200, true)).isGood());
    f.close();
    const auto size = QFileInfo(f.path).size();
    QVERIFY(overwrite(f.path, 8192, QByteArray(size - 8192, '\xA5'))); // all but the first page
    QVERIFY(f.open()); // which is all that opening looks at
    const auto damaged = waitFor(f.store->list(reviews, 0, 200));
    QVERIFY(damaged.error);
    QCOMPARE(int(damaged.error->kind), int(ApiError::Kind::Storage));
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 3), 3, true)).isGood());
    QCOMPARE(f.idsOf(reviews).size(), 3);
    QCOMPARE(f.messages.size(), 1);
    QCOMPARE(filesLike(f, u"account.sqlite.corrupt-*"_s).size(), 1);
}

void TestStoreFiles::truncatedFileIsMovedAside()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 200), 200, true)).isGood());
    f.close();
    QVERIFY(QFile::resize(f.path, QFileInfo(f.path).size() / 3));
    QVERIFY(f.open());
    waitFor(f.store->list(reviews, 0, 200));
    waitFor(f.store->savePage(reviews, 0, reviewPage(0, 200), 200, true));
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 200), 200, true)).isGood());
    QCOMPARE(f.idsOf(reviews).size(), 200);
    QCOMPARE(filesLike(f, u"account.sqlite.corrupt-*"_s).size(), 1);
}

void TestStoreFiles::newerFileIsMovedAside()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 3), 3, true)).isGood());
    f.close();
    OtherProgram(f.path).run(u"PRAGMA user_version = 99"_s);
    QVERIFY(f.open());
    QVERIFY(f.idsOf(reviews).isEmpty());
    QCOMPARE(f.messages.size(), 1);
    const auto kept = filesLike(f, u"account.sqlite.newer-*"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(OtherProgram(f.dir.filePath(kept.first())).run(u"SELECT count(*) FROM resources"_s).toInt(), 3);
}

void TestStoreFiles::secondMishapOfADayKeepsBoth()
{
    StoreFixture f;
    for (int i = 0; i < 3; ++i) {
        QFile file(f.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
        file.close();
        QVERIFY(f.open());
        f.close();
    }
    QCOMPARE(filesLike(f, u"account.sqlite.corrupt-*"_s).size(), 3);
}

void TestStoreFiles::lockedFileIsLeftAlone()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->savePage(reviews, 0, reviewPage(0, 3), 3, true)).isGood());
    {
        OtherProgram other(f.path);
        other.run(u"BEGIN IMMEDIATE"_s);
        const auto outcome = waitFor(f.store->saveResource(reviewPage(9, 1).data.first()));
        QVERIFY(outcome.error);
        QVERIFY(outcome.error->title.contains(u"in use"_s));
        QCOMPARE(f.idsOf(reviews).size(), 3); // reading goes on
        other.run(u"ROLLBACK"_s);
    }
    QVERIFY(waitFor(f.store->saveResource(reviewPage(9, 1).data.first())).isGood());
    QVERIFY(f.messages.isEmpty());
    QCOMPARE(filesLike(f, u"*.corrupt-*"_s).size(), 0);
}

void TestStoreFiles::missingPermissionIsSaid()
{
    StoreFixture f;
    QFile(f.path).open(QIODevice::WriteOnly);
    f.path += u"/account.sqlite"_s; // below a file no folder can be made, not even by root
    const auto outcome = waitFor(f.store->open(f.path));
    QVERIFY(outcome.error);
    QCOMPARE(int(outcome.error->kind), int(ApiError::Kind::Storage));
    QVERIFY(waitFor(f.store->list(reviews, 0, 1)).error);

    f.path = f.dir.filePath(u"locked/account.sqlite"_s);
    QVERIFY(QDir().mkpath(f.dir.filePath(u"locked"_s)));
    QFile::setPermissions(f.dir.filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
    if (!QFile(f.path).open(QIODevice::WriteOnly)) // root writes everywhere
        QVERIFY(waitFor(f.store->open(f.path)).error);
    QFile::setPermissions(f.dir.filePath(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestStoreFiles::migrationsRunInOrderAndOnce()
{
    StoreFixture f;
    OtherProgram other(f.path);
    auto database = QSqlDatabase::database(other.name);
    const Migration steps[]
        = {{u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (1)"_s}, {u"ALTER TABLE t ADD COLUMN b DEFAULT 7"_s}};
    QSqlError error;
    QVERIFY(migrate(database, std::span(steps).first(1), &error) == SchemaOutcome::Ready);
    QVERIFY(migrate(database, steps, &error) == SchemaOutcome::Ready);
    QVERIFY(migrate(database, steps, &error) == SchemaOutcome::Ready);
    QCOMPARE(other.run(u"SELECT a || ',' || b FROM t"_s).toString(), u"1,7"_s);
    QCOMPARE(other.run(u"PRAGMA user_version"_s).toInt(), 2);
    QVERIFY(migrate(database, std::span(steps).first(1), &error) == SchemaOutcome::Newer);
}

void TestStoreFiles::failedMigrationLeavesTheOldVersion()
{
    StoreFixture f;
    OtherProgram other(f.path);
    auto database = QSqlDatabase::database(other.name);
    const Migration steps[]
        = {{u"CREATE TABLE t (a)"_s}, {u"INSERT INTO t VALUES (1)"_s, u"INSERT INTO missing VALUES (1)"_s}};
    QSqlError error;
    QVERIFY(migrate(database, steps, &error) == SchemaOutcome::Failed);
    QVERIFY(error.isValid());
    QCOMPARE(other.run(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(other.run(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void TestStoreFiles::killLeavesAConsistentFile()
{
    StoreFixture f;
    for (int round = 0; round < 3; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, f.path});
        QVERIFY(writer.waitForStarted());
        while (writer.bytesAvailable() < 20 + round * 13) // one dot for each page written
            QVERIFY(writer.waitForReadyRead(30'000));
        writer.kill();
        QVERIFY(writer.state() == QProcess::NotRunning || writer.waitForFinished());

        QCOMPARE(OtherProgram(f.path).run(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(f.open());
        const auto list = waitFor(f.store->list(reviews, 0, 1'000'000)).value;
        QVERIFY(list.resources.size() >= 20 * killedPageSize);
        QCOMPARE(list.resources.size() % killedPageSize, 0); // whole pages only
        for (qsizetype i = 0; i < list.resources.size(); i += 97)
            QCOMPARE(list.resources[i].id(), QString::number(10'000'000 + i));
        f.close();
    }
    QVERIFY(f.messages.isEmpty());
}

void TestStoreFiles::endsAfterThreadsOpenedAtOnce()
{
    for (int round = 0; round < 200; ++round) { // without addSqliteConnection() one in two hundred never ends
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--open-at-once"_s});
        QVERIFY2(process.waitForFinished(20'000), "it does not come to its end");
        QCOMPARE(process.exitCode(), 0);
    }
}

/// The process that endsAfterThreadsOpenedAtOnce() waits for: nobody has asked for a driver before its threads do.
static int openAtOnce()
{
    constexpr int count = 2;
    std::atomic<int> waiting = count, opened = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create([&waiting, &opened, name = QString::number(i)] {
            --waiting;
            while (waiting > 0) { } // both at the same moment
            auto database = addSqliteConnection(name);
            database.setDatabaseName(u":memory:"_s);
            opened += database.open() ? 1 : 0;
            database = {};
            QSqlDatabase::removeDatabase(name);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return opened == count ? 0 : 1;
}

/// The process that killLeavesAConsistentFile() kills.
static int writeForEver(const QString &path)
{
    StoreFixture f;
    f.path = path;
    if (!f.open())
        return 1;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (int page = 0; page < 600; ++page) {
        const int offset = page * killedPageSize;
        if (!waitFor(f.store->savePage(reviews, offset, reviewPage(offset, killedPageSize), {}, false)).isGood())
            return 1;
        out.write(".");
        out.flush();
    }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write-for-ever"_L1)
        return writeForEver(arguments.value(2));
    if (arguments.value(1) == "--open-at-once"_L1)
        return openAtOnce();
    TestStoreFiles test;
    return QTest::qExec(&test, arguments);
}

#include "tst_storefiles.moc"
