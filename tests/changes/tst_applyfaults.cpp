// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ApplyJob::Item::State;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestStall = 300; // ms; everything takes several times as long
#else
constexpr qint64 longestStall = 50; // ms
#endif

/// The longest time in which an event loop did not come round.
class Watchdog final : public QObject
{
public:
    explicit Watchdog(QObject *parent = nullptr)
        : QObject(parent)
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_since.isValid())
                longest = std::max(longest.load(), m_since.elapsed());
            m_since.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
    }
    void start() { m_timer.start(2ms); }
    void stop() { m_timer.stop(); }

    std::atomic<qint64> longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// What a thread with nothing to do sees at the same time, on a computer that has other work as well.
class IdleThread
{
public:
    IdleThread()
    {
        m_watchdog.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_watchdog, [this] { m_watchdog.start(); });
    }
    ~IdleThread()
    {
        QMetaObject::invokeMethod(
            &m_watchdog, [this] { m_watchdog.stop(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    qint64 longest() const { return m_watchdog.longest; }

private:
    QThread m_thread;
    Watchdog m_watchdog;
};

} // namespace

/// The same apply under everything that a network and a server do: always the same result.
class TestApplyFaults final : public QObject
{
    Q_OBJECT

private slots:
    void sameResult_data()
    {
        QTest::addColumn<QString>("faults");
        const auto writes = u" on POST,PATCH,DELETE /v1/* "_s;
        QTest::newRow("429 with Retry-After") << u"status 429 retry-after 1"_s + writes + u"skip 3 times 2"_s;
        QTest::newRow("429 without") << u"status 429"_s + writes + u"skip 3 times 2"_s;
        QTest::newRow("5xx before it took") << u"status 503"_s + writes + u"chance 20"_s;
        QTest::newRow("5xx after it took") << u"status 500 after"_s + writes + u"chance 20"_s;
        QTest::newRow("reset before") << u"reset before"_s + writes + u"chance 20"_s;
        QTest::newRow("reset after") << u"reset after"_s + writes + u"chance 20"_s;
        QTest::newRow("reset mid-body") << u"reset mid"_s + writes + u"chance 20"_s;
        QTest::newRow("truncated JSON") << u"truncate"_s + writes + u"chance 20"_s;
        QTest::newRow("stalls beyond the time-out") << u"latency 1500"_s + writes + u"skip 3 times 2"_s;
        QTest::newRow("a stall of 30 s") << u"latency 30000"_s + writes + u"skip 3 times 1"_s;
        QTest::newRow("expired token") << u"unauthorized on * /v1/* skip 5 times 1"_s;
    }

    void sameResult()
    {
        QFETCH(QString, faults);
        SharedSimulator server;
        QVERIFY2(server.simulator, qPrintable(server.error));
        auto options = AccountFixture::optionsFor(server.simulator->baseUrl());
        if (!faults.startsWith("latency 30000"_L1)) // that one the program's own time-out waits for
            options.timeout = 500ms;
        options.retry.retries = 3;
        options.retry.first = 10ms;
        options.retry.firstPause = 1s;
        ApplyFixture f(server, options);
        QTemporaryDir dir;
        auto wanted = f.names(ListSource(f.app(), u"betaGroups"_s));
        for (int i = 0; i < 5; ++i) {
            f.stageGroup(u"Old %1"_s.arg(i));
            f.stageGroup(u"Gone %1"_s.arg(i));
        }
        QVERIFY(f.run());
        for (const auto &group : f.read(ListSource(f.app(), u"betaGroups"_s))) {
            const auto name = group.text(u"name"_s);
            if (name.startsWith("Gone "_L1))
                f.changes.stageDelete(group.key(), {});
            if (!name.startsWith("Old "_L1))
                continue;
            ResourceDraft draft(group.entry(), group.id());
            draft.set(u"name"_s, QString(u"Re"_s + name));
            f.changes.stageUpdate(group, draft, {});
            wanted.append(u"Re"_s + name);
        }
        QStringList testers = f.names(ListSource(u"betaTesters"_s), u"email"_s);
        for (int i = 0; i < 15; ++i) {
            const auto name = u"New %1"_s.arg(i);
            const auto key = f.stageGroup(name);
            ResourceDraft tester(u"betaTesters"_s);
            const auto email = u"fault%1@example.com"_s.arg(i);
            tester.set(u"email"_s, email).link(u"betaGroups"_s, QList<ResourceKey>{key});
            f.changes.stageCreate(tester, {});
            wanted.append(name);
            testers.append(email);
        }
        wanted.sort();
        testers.sort();

        f.setFaults(faults);
        const IdleThread idle;
        Watchdog watchdog;
        watchdog.start();
        QVERIFY(f.run());
        for (int again = 0; again < 5 && f.changes.count() > 0; ++again) { // what had too many faults in a row
            QSignalSpy finished(&f.apply, &ApplyJob::finished);
            f.apply.retryFailed();
            QVERIFY(finished.wait(60'000));
        }
        const auto longest = watchdog.longest.load();
        const auto usual = idle.longest();
        f.setFaults({});
        QStringList left;
        for (const auto &change : f.changes.changes())
            left.append(change.title + u": "_s + (change.error ? change.error->title : QString()));
        QCOMPARE(left, QStringList());
        QCOMPARE(f.names(ListSource(f.app(), u"betaGroups"_s)), wanted);
        QCOMPARE(f.names(ListSource(u"betaTesters"_s), u"email"_s), testers);
        qInfo("longest stall %lld ms (%lld ms in an idle thread)", longest, usual);
        QVERIFY(longest < longestStall + usual);
    }

    void aConflictingEditIsNeverOverwritten()
    {
        SharedSimulator server;
        ApplyFixture f(server);
        f.stageGroup(u"Mine"_s);
        QVERIFY(f.run());
        const auto key = waitFor(f.changeStore.history({}, 0, 1)).value[0].target;
        ResourceDraft draft(key.entry, key.id);
        draft.set(u"name"_s, u"Wanted"_s);
        f.changes.stageUpdate(f.read(key), draft, {});
        f.setFaults(u"edit name=Theirs on GET /v1/betaGroups/* times 1"_s);
        QVERIFY(f.run());
        QCOMPARE(f.states(), QList<State>{State::Conflict});
        QCOMPARE(f.read(key).text(u"name"_s), u"Theirs"_s);
    }
};

QTEST_GUILESS_MAIN(TestApplyFaults)
#include "tst_applyfaults.moc"
