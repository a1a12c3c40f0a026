// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uploads/uploadfixture.h"

#include <QProcess>

using namespace Qt::StringLiterals;

/// Kills the program while it uploads, and weighs it while it uploads something large.
class TestUploadCrash final : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        SharedSimulator server;
        UploadFixture f{server};
        QByteArray output;

        World()
        {
            QFile key(f.dir.filePath(u"key.p8"_s));
            if (key.open(QIODevice::WriteOnly))
                key.write(server.simulator->privateKeyPem());
        }
        /// Its exit code; -1 when it was killed.
        int run(const QString &file, int death)
        {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            QSignalSpy finished(&process, &QProcess::finished);
            process.start(QStringLiteral(UPLOAD_HARNESS),
                          {server.simulator->baseUrl().toString(), f.dir.filePath(u"key.p8"_s),
                           server.simulator->keyId(), server.simulator->issuerId(), f.dir.filePath(u"work.sqlite"_s),
                           f.set().id, file, QString::number(death)});
            if (finished.isEmpty() && !finished.wait(240'000)) // time goes on flying meanwhile
                return -2;
            output = process.readAllStandardOutput();
            return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
        }
    };

private slots:
    void killedAtEveryProgress()
    {
        World world;
        auto &f = world.f;
        QVERIFY2(world.server.simulator, qPrintable(world.server.error));
        constexpr int parts = 12;
        const auto file = f.makeFile(u"file.png"_s, parts * 1000 - 1);
        int kills = 0;
        int uploads = 0;
        int most = 0;
        for (int death = 1; death < 40; ++death) {
            f.admin("POST", u"reset"_s); // a set takes ten screenshots
            f.setPartSize(1000);
            f.setFaults(u"latency 20 on PUT /_upload/*"_s); // as slow as a disk at least
            const auto before = f.ids(u"appScreenshots"_s).size();
            auto code = world.run(file, death);
            const auto killed = code == -1;
            kills += killed ? 1 : 0;
            if (killed)
                code = world.run(file, 0);
            QCOMPARE(code, 0);
            ++uploads;
            QCOMPARE(f.ids(u"appScreenshots"_s).size(), before + 1); // not lost, not doubled
            const auto arrived = f.arrived(u"appScreenshots"_s).constLast();
            QCOMPARE(arrived.value("md5"_L1).toString(), UploadFixture::md5(file));
            // Sent again is only what was under way, four at a time, or had arrived without having been noted.
            const auto puts = arrived.value("puts"_L1).toInt();
            most = std::max(most, puts - parts);
            QVERIFY2(puts >= parts && puts <= parts + 8, qPrintable(QString::number(puts)));
            if (!killed)
                break;
        }
        qInfo("%d kills, %d uploads, lost 0, doubled 0, at most %d of %d parts sent again", kills, uploads, most,
              parts);
        QVERIFY(kills >= parts + 2); // reserved, each part, committed
    }

    void largeFilesNeedLittleMemory()
    {
        if (!QFile::exists(u"/proc/self/status"_s))
            QSKIP("this system does not tell how much memory a program has");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr qint64 size = 64LL << 20;
        constexpr qint64 most = 1LL << 40; // a sanitizer keeps what has been freed
#elif defined(QT_NO_DEBUG)
        constexpr qint64 size = 512LL << 20;
        constexpr qint64 most = 40 << 10;
#else
        constexpr qint64 size = 128LL << 20;
        constexpr qint64 most = 40 << 10;
#endif
        World world;
        QFile file(world.f.dir.filePath(u"large.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size)); // sparse
        file.close();
        QCOMPARE(world.run(file.fileName(), 0), 0);
        const auto grew = world.output.trimmed().toLongLong();
        qInfo("%lld MiB uploaded, memory grew by %lld KiB", size >> 20, grew);
        QVERIFY(grew < most);
        QCOMPARE(world.f.arrived(u"appScreenshots"_s).constLast().value("md5"_L1).toString(),
                 UploadFixture::md5(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestUploadCrash)
#include "tst_uploadcrash.moc"
