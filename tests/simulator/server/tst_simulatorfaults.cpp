// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/faults.h"
#include "tests/simulator/server/simulatorfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_app = m_simulator.firstId("/v1/apps?limit=1"); }
    void cleanup() { m_simulator.admin("DELETE", "faults"); }

    void readsTheGrammar_data();
    void readsTheGrammar();
    void answersWithErrors();
    void errsAfterTheWriteTook();
    void resetsConnections();
    void truncatesBodies();
    void dripsAndWaits();
    void countsTimesSkipsAndChances();
    void letsOthersEdit();
    void limitsTheRate();
    void countsRequests();
    void turnsTheClock();
    void startsAnew();
    void refusesAdminNonsense();

private:
    void fault(const QString &rules)
    {
        const auto answer = m_simulator.admin("POST", "faults", {{u"rules"_s, rules}});
        QVERIFY2(answer.status == 200, answer.body);
    }
    int groups()
    {
        return m_simulator.get("/v1/betaGroups?limit=1").json()["meta"_L1]["paging"_L1]["total"_L1].toInt();
    }
    RawAnswer createGroup()
    {
        return m_simulator.send(
            "POST", "/v1/betaGroups",
            document(u"betaGroups"_s, {{u"name"_s, u"Faulty"_s}}, {{u"app"_s, linkage(u"apps"_s, m_app)}}));
    }

    SimulatorFixture m_simulator;
    QByteArray m_app;
};

void TestSimulatorFaults::readsTheGrammar_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("empty") << u" ; ;"_s << 0;
    QTest::newRow("every kind")
        << u"latency 5; status 429 retry-after 2; status 503 after; reset; reset after; reset mid; "
           "truncate; drip 10 5; unauthorized; edit name=x"_s
        << 10;
    QTest::newRow("conditions") << u"latency 5 on GET,POST /v1/* skip 1 times 2 chance 50"_s << 1;
    QTest::newRow("unknown") << u"explode"_s << -1;
    QTest::newRow("no number") << u"latency soon"_s << -1;
    QTest::newRow("no error") << u"status 200"_s << -1;
    QTest::newRow("trailing") << u"truncate quickly"_s << -1;
    QTest::newRow("no value") << u"edit name"_s << -1;
}

void TestSimulatorFaults::readsTheGrammar()
{
    QFETCH(QString, rules);
    QFETCH(int, count);
    Faults faults(1);
    const auto problem = faults.add(rules);
    QCOMPARE(problem.isEmpty(), count >= 0);
    QCOMPARE(int(faults.rules().size()), std::max(0, count));
}

void TestSimulatorFaults::answersWithErrors()
{
    fault(u"status 429 retry-after 7 times 1; status 429 times 1; status 503 times 1; unauthorized times 1"_s);
    const auto limited = m_simulator.get("/v1/apps");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.code(), u"RATE_LIMIT_EXCEEDED"_s);
    QCOMPARE(limited.headers["retry-after"], "7");
    const auto again = m_simulator.get("/v1/apps");
    QCOMPARE(again.status, 429);
    QVERIFY(!again.headers.contains("retry-after"));
    QCOMPARE(m_simulator.get("/v1/apps").status, 503);
    QCOMPARE(m_simulator.get("/v1/apps").status, 401);
    QCOMPARE(m_simulator.get("/v1/apps").status, 200);
}

void TestSimulatorFaults::errsAfterTheWriteTook()
{
    const int before = groups();
    fault(u"status 500 on POST times 1"_s);
    QCOMPARE(createGroup().status, 500);
    QCOMPARE(groups(), before);
    fault(u"status 502 after on POST times 1"_s);
    QCOMPARE(createGroup().status, 502);
    QCOMPARE(groups(), before + 1);
}

void TestSimulatorFaults::resetsConnections()
{
    const int before = groups();
    fault(u"reset on POST times 1"_s);
    QCOMPARE(createGroup().status, 0);
    QCOMPARE(groups(), before);
    fault(u"reset after on POST times 1"_s);
    QCOMPARE(createGroup().status, 0);
    QCOMPARE(groups(), before + 1);
    fault(u"reset mid on GET times 1"_s);
    QVERIFY(!m_simulator.get("/v1/apps").complete);
    QVERIFY(m_simulator.get("/v1/apps").complete);
}

void TestSimulatorFaults::truncatesBodies()
{
    const auto whole = m_simulator.get("/v1/apps");
    fault(u"truncate on GET /v1/apps times 1"_s);
    const auto cut = m_simulator.get("/v1/apps");
    QVERIFY(cut.complete);
    QCOMPARE(cut.body, whole.body.left(whole.body.size() / 2));
    QVERIFY(cut.json().isEmpty());
}

void TestSimulatorFaults::dripsAndWaits()
{
    fault(u"latency 60 times 1"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_simulator.get("/v1/apps?limit=1").status, 200);
    QVERIFY(timer.elapsed() >= 60);

    fault(u"drip 500 1 on GET times 1"_s);
    QVERIFY(m_simulator.get("/v1/apps?limit=1").complete);
}

void TestSimulatorFaults::countsTimesSkipsAndChances()
{
    fault(u"status 500 on GET /v1/apps/* skip 1 times 2"_s);
    const auto target = "/v1/apps/" + m_app;
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(m_simulator.get(target).status);
    QCOMPARE(statuses, (QList<int>{200, 500, 500, 200}));
    QCOMPARE(m_simulator.get("/v1/builds?limit=1").status, 200);
    const auto rules = m_simulator.admin("GET", "faults").json()["faults"_L1].toArray();
    QCOMPARE(rules[0]["hits"_L1].toInt(), 2);

    Faults seldom(1);
    QVERIFY(seldom.add(u"status 500 chance 20"_s).isEmpty());
    int hits = 0;
    for (int i = 0; i < 1000; ++i)
        hits += int(seldom.hit("GET", u"/v1/apps"_s).size());
    QVERIFY(hits > 100 && hits < 300);
}

void TestSimulatorFaults::letsOthersEdit()
{
    const auto id = createGroup().json()["data"_L1]["id"_L1].toString();
    const QByteArray address = "/v1/betaGroups/" + id.toUtf8();
    const auto name = [&] { return m_simulator.get(address).json()["data"_L1]["attributes"_L1]["name"_L1].toString(); };
    fault(u"edit name=Theirs on GET /v1/betaGroups/* times 1"_s);
    QCOMPARE(name(), u"Theirs"_s);
    const auto answer = m_simulator.admin(
        "POST", "edit",
        {{u"entry"_s, u"betaGroups"_s}, {u"id"_s, id}, {u"attributes"_s, QJsonObject{{u"name"_s, u"Again"_s}}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(name(), u"Again"_s);
}

void TestSimulatorFaults::limitsTheRate()
{
    QCOMPARE(m_simulator.get("/v1/apps").headers["x-rate-limit"].left(20), "user-hour-lim:3500;u");
    m_simulator.admin("POST", "rate", {{u"limit"_s, 100}, {u"remaining"_s, 2}});
    QCOMPARE(m_simulator.get("/v1/apps?limit=1").headers["x-rate-limit"], "user-hour-lim:100;user-hour-rem:1;");
    QCOMPARE(m_simulator.get("/v1/apps?limit=1").headers["x-rate-limit"], "user-hour-lim:100;user-hour-rem:0;");
    const auto over = m_simulator.get("/v1/apps?limit=1");
    QCOMPARE(over.status, 429);
    QCOMPARE(over.code(), u"RATE_LIMIT_EXCEEDED"_s);
    QCOMPARE(over.headers["x-rate-limit"], "user-hour-lim:100;user-hour-rem:0;");
    m_simulator.admin("POST", "clock", {{u"turn"_s, 3601}});
    QCOMPARE(m_simulator.get("/v1/apps?limit=1").headers["x-rate-limit"], "user-hour-lim:100;user-hour-rem:99;");
    m_simulator.admin("POST", "rate", {{u"limit"_s, 0}});
    QVERIFY(!m_simulator.get("/v1/apps?limit=1").headers.contains("x-rate-limit"));
    m_simulator.admin("POST", "rate", {{u"limit"_s, 3500}});
}

void TestSimulatorFaults::countsRequests()
{
    m_simulator.admin("DELETE", "requests");
    m_simulator.get("/v1/apps?limit=1");
    m_simulator.get("/v1/apps?limit=2");
    fault(u"reset on DELETE times 1"_s);
    m_simulator.send("DELETE", "/v1/betaGroups/none", {});
    const auto seen = m_simulator.admin("GET", "requests").json();
    QCOMPARE(seen["total"_L1].toInt(), 3);
    QCOMPARE(seen["requests"_L1]["GET /v1/apps"_L1].toInt(), 2);
    QCOMPARE(seen["requests"_L1]["DELETE /v1/betaGroups/none"_L1].toInt(), 1);
}

void TestSimulatorFaults::turnsTheClock()
{
    const auto now = [this] {
        return QDateTime::fromString(m_simulator.admin("GET", "clock").json()["now"_L1].toString(), Qt::ISODate);
    };
    const auto before = now();
    m_simulator.admin("POST", "clock", {{u"turn"_s, 90}});
    QCOMPARE(before.secsTo(now()), 90);
    const auto to = before.addDays(3);
    m_simulator.admin("POST", "clock", {{u"to"_s, to.toString(Qt::ISODate)}});
    QCOMPARE(now(), to);
    QCOMPARE(m_simulator.admin("POST", "clock", {{u"turn"_s, -5}}).status, 400);
}

void TestSimulatorFaults::startsAnew()
{
    const int before = groups();
    createGroup();
    QVERIFY(groups() > before);
    QCOMPARE(m_simulator.admin("POST", "reset").status, 200);
    const auto fresh = groups();
    createGroup();
    m_simulator.admin("POST", "reset");
    QCOMPARE(groups(), fresh);
    m_app = m_simulator.firstId("/v1/apps?limit=1");
}

void TestSimulatorFaults::refusesAdminNonsense()
{
    QCOMPARE(m_simulator.admin("POST", "faults", {{u"rules"_s, u"explode"_s}}).status, 400);
    QCOMPARE(m_simulator.admin("POST", "reset", {{u"size"_s, u"enormous"_s}}).status, 400);
    QCOMPARE(m_simulator.admin("POST", "edit", {{u"entry"_s, u"apps"_s}, {u"id"_s, u"none"_s}}).status, 400);
    QCOMPARE(m_simulator.admin("GET", "nothing").status, 404);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulatorfaults.moc"
