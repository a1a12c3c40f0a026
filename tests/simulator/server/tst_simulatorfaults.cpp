// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/faults.h"
#include "tests/simulator/server/simulatorfixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

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
    void spoilsReports();
    void spoilsSegments();
    void signsSegmentsForAWhile();
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
    RawAnswer report(const QByteArray &date)
    {
        return m_simulator.get("/v1/salesReports?filter[vendorNumber]=87654321&filter[reportType]=SALES&filter["
                               "reportSubType]=SUMMARY&filter[frequency]=DAILY&filter%5BreportDate%5D="
                                   + date,
                               "Accept: application/a-gzip\r\n");
    }
    QJsonObject segment();
    RawAnswer segmentFile(const QString &url); ///< without a token
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
           "truncate; drip 10 5; unauthorized; edit name=x; hole; html; correct"_s
        << 13;
    QTest::newRow("conditions") << u"latency 5 on GET,POST /v1/* with limit=1 skip 1 times 2 chance 50"_s << 1;
    QTest::newRow("no parameter") << u"hole with 2026-10-20"_s << -1;
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

void TestSimulatorFaults::spoilsReports()
{
    const auto whole = report("2026-10-20");
    QCOMPARE(whole.status, 200);
    const auto other = report("2026-10-19").body;
    const auto with = u" on GET /v1/salesReports with filter[reportType]=SALES with filter[reportDate]=2026-10-20 "_s;

    fault(u"hole"_s + with + u"times 2"_s);
    QCOMPARE(report("2026-10-19").body, other); // the hole is of one day
    QCOMPARE(report("2026-10-20").status, 404);
    const auto hole = report("2026-10-20");
    QCOMPARE(hole.code(), u"NOT_FOUND"_s);
    QCOMPARE(hole.json()["errors"_L1][0]["detail"_L1].toString(), u"There were no sales for the date specified."_s);
    QCOMPARE(report("2026-10-20").body, whole.body); // there later

    fault(u"html"_s + with + u"times 1"_s);
    const auto page = report("2026-10-20");
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers["content-type"].startsWith("text/html"));
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));

    fault(u"truncate"_s + with + u"times 1"_s);
    const auto cut = report("2026-10-20");
    QCOMPARE(cut.status, 200);
    QVERIFY(cut.complete);
    QCOMPARE(cut.body, whole.body.left(whole.body.size() / 2));

    fault(u"correct"_s + with);
    const auto corrected = report("2026-10-20");
    QCOMPARE(corrected.status, 200);
    QVERIFY(corrected.body.startsWith("\x1f\x8b"));
    QVERIFY(corrected.body != whole.body);
    QCOMPARE(report("2026-10-20").body, corrected.body); // and stays so
    QCOMPARE(report("2026-10-19").body, other);
}

QJsonObject TestSimulatorFaults::segment()
{
    const auto first = [this](const QByteArray &target) { return m_simulator.get(target).data()[0].toObject(); };
    const auto id = [](const QJsonObject &object) { return object["id"_L1].toString().toUtf8(); };
    const auto request = first("/v1/apps/" + m_app + "/analyticsReportRequests");
    const auto report = first("/v1/analyticsReportRequests/" + id(request) + "/reports");
    const auto instance = first("/v1/analyticsReports/" + id(report) + "/instances?limit=1");
    return first("/v1/analyticsReportInstances/" + id(instance) + "/segments")["attributes"_L1].toObject();
}

RawAnswer TestSimulatorFaults::segmentFile(const QString &url)
{
    const QUrl address(url);
    const auto target = address.path() + u'?' + address.query();
    RawConnection connection(quint16(address.port()));
    return connection.exchange("GET " + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

void TestSimulatorFaults::spoilsSegments()
{
    const auto url = segment()["url"_L1].toString();
    fault(u"html on GET /_assets/segments/* times 1; hole on GET /_assets/segments/* times 1"_s);
    QVERIFY(segmentFile(url).body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(segmentFile(url).status, 404);
    const auto whole = segmentFile(url);
    QCOMPARE(whole.status, 200);
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(whole.body, QCryptographicHash::Md5).toHex()),
             segment()["checksum"_L1].toString());
}

void TestSimulatorFaults::signsSegmentsForAWhile()
{
    const auto url = segment()["url"_L1].toString();
    QCOMPARE(segmentFile(url).status, 200);
    QCOMPARE(segmentFile(url.section(u'?', 0, 0)).status, 403);
    QCOMPARE(segmentFile(url.chopped(1)).status, 403);
    m_simulator.admin("POST", "clock", {{u"turn"_s, 301}});
    QCOMPARE(segmentFile(url).status, 403);
    QCOMPARE(segmentFile(segment()["url"_L1].toString()).status, 200); // asked again, signed again
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
