// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// How many changes are applied and how often the program is killed at random; ESPALIER_CRASHES=full for all.
struct Extent
{
    bool isFull = qEnvironmentVariable("ESPALIER_CRASHES") == "full"_L1;
    int changes = isFull ? 200 : 40;
    int randomKills = isFull ? 200 : 20;
};

} // namespace

/// Kills the program again and again while it applies, and compares the world with the one that was wanted.
class TestCrash final : public QObject
{
    Q_OBJECT

private:
    Extent m_extent;

    struct World
    {
        SharedSimulator server;
        QTemporaryDir dir;
        ApplyFixture reader{server};
        QStringList before;
        QStringList testersBefore;

        QStringList groups() { return reader.names(ListSource(reader.app(), u"betaGroups"_s)); }
        QStringList testers() { return reader.names(ListSource(u"betaTesters"_s), u"email"_s); }

        World()
        {
            QFile key(dir.filePath(u"key.p8"_s));
            if (key.open(QIODevice::WriteOnly))
                key.write(server.simulator->privateKeyPem());
            before = groups();
            testersBefore = testers();
        }
        std::unique_ptr<QProcess> launch(const QString &what, int number)
        {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedChannels);
            process->start(QStringLiteral(APPLY_HARNESS),
                           {what, server.simulator->baseUrl().toString(), dir.filePath(u"key.p8"_s),
                            server.simulator->keyId(), server.simulator->issuerId(), dir.filePath(u"work.sqlite"_s),
                            QString::number(number)});
            return process;
        }
        /// Its exit code; -1 when it was killed.
        int run(const QString &what, int number)
        {
            const auto process = launch(what, number);
            if (!process->waitForFinished(120'000))
                return -2;
            return process->exitStatus() == QProcess::CrashExit ? -1 : process->exitCode();
        }
    };

    /// Counts what is missing and what is there more than once, or at all though it should not be.
    void compare(World &world)
    {
        const auto edits = m_extent.changes * 3 / 20;
        auto wanted = world.before;
        auto wantedTesters = world.testersBefore;
        for (int i = 0; i < edits; ++i)
            wanted.append(u"Renamed %1"_s.arg(i));
        for (int i = 0; i < (m_extent.changes - 2 * edits) / 2; ++i) {
            wanted.append(u"New %1"_s.arg(i));
            wantedTesters.append(u"new%1@example.com"_s.arg(i));
        }
        auto there = world.groups() + world.testers();
        int lost = 0;
        for (const auto &name : wanted + wantedTesters)
            lost += there.removeOne(name) ? 0 : 1;
        qInfo("lost %d, doubled %d", lost, int(there.size()));
        QCOMPARE(lost, 0);
        QVERIFY2(there.isEmpty(), qPrintable(there.join(u", "_s)));
    }

private slots:
    void killedAtEveryJournalPoint()
    {
        World world;
        QCOMPARE(world.run(u"stage"_s, m_extent.changes), 0);
        int kills = 0;
        for (;; ++kills) {
            const auto code = world.run(u"apply"_s, 1);
            if (code == 0)
                break;
            QVERIFY2(code == -1, qPrintable(QString::number(code)));
        }
        qInfo("%d kills at journal points", kills);
        QVERIFY(kills >= 4 * m_extent.changes);
        compare(world);
    }

    void killedAtRandom()
    {
        World world;
        QCOMPARE(world.run(u"stage"_s, m_extent.changes), 0);
        QRandomGenerator random(20260101);
        int kills = 0;
        int rounds = 1;
        constexpr int longest = 900; // ms; from before the first request to after the last
        while (kills < m_extent.randomKills) {
            const auto process = world.launch(u"apply"_s, 0);
            if (process->waitForFinished(60 + int(random.bounded(longest)))) {
                QCOMPARE(process->exitCode(), 0); // all was applied before the kill: once more from the beginning
                compare(world);
                ++rounds;
                world.reader.admin("POST", u"reset"_s);
                QFile::remove(world.dir.filePath(u"work.sqlite"_s));
                QCOMPARE(world.run(u"stage"_s, m_extent.changes), 0);
                continue;
            }
            process->kill();
            process->waitForFinished();
            ++kills;
        }
        QCOMPARE(world.run(u"apply"_s, 0), 0);
        qInfo("%d kills at random moments, %d whole applies", kills, rounds);
        compare(world);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
