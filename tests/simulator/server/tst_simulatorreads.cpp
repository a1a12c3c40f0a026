// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/server/simulatorfixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorReads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_app = m_simulator.firstId("/v1/apps?limit=1"); }

    void answersWithOneObject();
    void walksPagesToTheEnd();
    void encodesItsLinks();
    void keepsACursorWhenTheListGrows();
    void sortsAndFilters();
    void filtersThroughRelationships();
    void knowsExistence();
    void dropsFieldsNotAskedFor();
    void includesUpToTheLimit();
    void readsLinkages();
    void refusesParameters_data();
    void refusesParameters();
    void refusesPathsAndMethods();
    void choosesMediaTypes();
    void packsWhenAsked();
    void keepsConnectionsAndPipelines();
    void answersMetricsAndReports();

private:
    SimulatorFixture m_simulator;
    QByteArray m_app;
};

void TestSimulatorReads::answersWithOneObject()
{
    const auto answer = m_simulator.get("/v1/apps/" + m_app);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers["content-type"], "application/json");
    QVERIFY(answer.headers["x-request-id"].size() > 8);
    const QJsonValue data = answer.json()["data"_L1];
    QCOMPARE(data["type"_L1].toString(), u"apps"_s);
    QCOMPARE(data["id"_L1].toString().toUtf8(), m_app);
    const auto base = m_simulator.simulator->baseUrl().toString();
    QCOMPARE(data["links"_L1]["self"_L1].toString(), base + u"/v1/apps/"_s + QString::fromUtf8(m_app));
    const QJsonValue builds = data["relationships"_L1]["builds"_L1];
    QVERIFY(builds["data"_L1].isUndefined()); // not included, so not loaded
    QVERIFY(builds["links"_L1]["related"_L1].toString().endsWith("/builds"_L1));
    QCOMPARE(m_simulator.get("/v1/apps/none").code(), u"NOT_FOUND"_s);
}

void TestSimulatorReads::walksPagesToTheEnd()
{
    auto target = "/v1/apps/" + m_app + "/customerReviews?limit=7&sort=-createdDate";
    const auto total = m_simulator.get(target).json()["meta"_L1]["paging"_L1]["total"_L1].toInt();
    QVERIFY(total > 20);
    QSet<QString> seen;
    int pages = 0;
    QString last = u"9999"_s;
    while (!target.isEmpty()) {
        const auto answer = m_simulator.get(target);
        QCOMPARE(answer.status, 200);
        for (const auto &each : answer.data()) {
            seen.insert(each["id"_L1].toString());
            const auto date = each["attributes"_L1]["createdDate"_L1].toString();
            QVERIFY(date <= last);
            last = date;
        }
        ++pages;
        const QUrl next(answer.json()["links"_L1]["next"_L1].toString());
        target = next.isEmpty() ? QByteArray() : next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    QCOMPARE(seen.size(), total);
    QCOMPARE(pages, (total + 6) / 7);
}

void TestSimulatorReads::encodesItsLinks()
{
    const auto answer = m_simulator.get("/v1/apps?fields[apps]=name&limit=1&sort=name");
    const QJsonValue links = answer.json()["links"_L1];
    QVERIFY(links["self"_L1].toString().endsWith("/v1/apps?fields%5Bapps%5D=name&limit=1&sort=name"_L1));
    const auto next = links["next"_L1].toString();
    QVERIFY(next.contains("cursor="_L1));
    QVERIFY(next.contains("fields%5Bapps%5D=name"_L1));
    QCOMPARE(m_simulator.get(next.section(u'/', 3).toUtf8().prepend('/')).status, 200);

    // The links stand under the address the client used, whatever it is.
    RawConnection connection(quint16(m_simulator.simulator->baseUrl().port()));
    const auto elsewhere
        = connection.exchange("GET /v1/apps?limit=1 HTTP/1.1\r\nHost: localhost:99\r\nAuthorization: Bearer "
                              + m_simulator.goodToken + "\r\n\r\n");
    QVERIFY(elsewhere.json()["links"_L1]["next"_L1].toString().startsWith("http://localhost:99/v1/apps?"_L1));
    QCOMPARE(m_simulator.get("/v1/apps?cursor=nonsense").source(), u"cursor"_s);
}

void TestSimulatorReads::keepsACursorWhenTheListGrows()
{
    const auto create = [this](const QString &identifier) {
        const auto body = document(u"bundleIds"_s,
                                   {{u"identifier"_s, identifier}, {u"name"_s, identifier}, {u"platform"_s, u"IOS"_s}});
        return m_simulator.send("POST", "/v1/bundleIds", body).json()["data"_L1]["id"_L1].toString().toUtf8();
    };
    const auto a = create(u"org.example.paging.a"_s);
    create(u"org.example.paging.b"_s);
    const QByteArray list
        = "/v1/bundleIds?limit=1&sort=name&filter[identifier]=org.example.paging.a,org.example.paging.b,"
          "org.example.paging.c";
    const auto first = m_simulator.get(list);
    QCOMPARE(first.data()[0]["id"_L1].toString().toUtf8(), a);
    QCOMPARE(m_simulator.send("DELETE", "/v1/bundleIds/" + a, {}).status, 204);
    create(u"org.example.paging.c"_s);
    const auto next = first.json()["links"_L1]["next"_L1].toString().section(u'/', 3).toUtf8().prepend('/');
    const auto second = m_simulator.get(next);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.data().size(), 1);
}

void TestSimulatorReads::sortsAndFilters()
{
    const auto reviews = "/v1/apps/" + m_app + "/customerReviews";
    const auto all = m_simulator.get(reviews + "?limit=200&sort=rating");
    int previous = 0;
    for (const auto &each : all.data()) {
        const int rating = each["attributes"_L1]["rating"_L1].toInt();
        QVERIFY(rating >= previous);
        previous = rating;
    }
    const auto filtered = m_simulator.get(reviews + "?limit=200&filter[rating]=1,5");
    for (const auto &each : filtered.data()) {
        const int rating = each["attributes"_L1]["rating"_L1].toInt();
        QVERIFY(rating == 1 || rating == 5);
    }
    const QJsonValue first = m_simulator.get("/v1/apps?limit=1").data()[0];
    const auto bundleId = first["attributes"_L1]["bundleId"_L1].toString().toUtf8();
    const auto byBundle = m_simulator.get("/v1/apps?filter[bundleId]=" + bundleId);
    QCOMPARE(byBundle.data().size(), 1);
    QCOMPARE(m_simulator.get("/v1/apps?filter[id]=" + m_app).data().size(), 1);
    QCOMPARE(m_simulator.get("/v1/apps?filter[id]=none").data().size(), 0);
}

void TestSimulatorReads::filtersThroughRelationships()
{
    const auto builds = m_simulator.get("/v1/builds?limit=200&include=app&filter[app]=" + m_app);
    QVERIFY(!builds.data().isEmpty());
    for (const auto &each : builds.data())
        QCOMPARE(each["relationships"_L1]["app"_L1]["data"_L1]["id"_L1].toString().toUtf8(), m_app);
    const auto live = m_simulator.get("/v1/apps?filter[appStoreVersions.appVersionState]=READY_FOR_DISTRIBUTION");
    QCOMPARE(live.status, 200);
    QVERIFY(!live.data().isEmpty());
}

void TestSimulatorReads::knowsExistence()
{
    const auto reviews = "/v1/apps/" + m_app + "/customerReviews?limit=1&exists[publishedResponse]=";
    const auto total
        = [](const RawAnswer &answer) { return answer.json()["meta"_L1]["paging"_L1]["total"_L1].toInt(); };
    const int with = total(m_simulator.get(reviews + "true"));
    const int without = total(m_simulator.get(reviews + "false"));
    const int all = total(m_simulator.get("/v1/apps/" + m_app + "/customerReviews?limit=1"));
    QCOMPARE(with + without, all);
    QVERIFY(without > 0);
    QCOMPARE(m_simulator.get(reviews + "maybe").code(), u"PARAMETER_ERROR.INVALID"_s);
}

void TestSimulatorReads::dropsFieldsNotAskedFor()
{
    const auto answer = m_simulator.get("/v1/apps/" + m_app + "?fields[apps]=name,builds");
    const QJsonValue data = answer.json()["data"_L1];
    QCOMPARE(data["attributes"_L1].toObject().keys(), QStringList{u"name"_s});
    QCOMPARE(data["relationships"_L1].toObject().keys(), QStringList{u"builds"_s});
}

void TestSimulatorReads::includesUpToTheLimit()
{
    const auto answer
        = m_simulator.get("/v1/apps/" + m_app + "?include=builds,appInfos&limit[builds]=2&fields[builds]=version");
    const QJsonValue builds = answer.json()["data"_L1]["relationships"_L1]["builds"_L1];
    QCOMPARE(builds["data"_L1].toArray().size(), 2);
    QVERIFY(builds["meta"_L1]["paging"_L1]["total"_L1].toInt() >= 2);
    QCOMPARE(builds["meta"_L1]["paging"_L1]["limit"_L1].toInt(), 2);
    int included = 0;
    for (const auto &each : answer.json()["included"_L1].toArray()) {
        if (each["type"_L1] != "builds"_L1)
            continue;
        ++included;
        QCOMPARE(each["attributes"_L1].toObject().keys(), QStringList{u"version"_s});
    }
    QCOMPARE(included, 2);
}

void TestSimulatorReads::readsLinkages()
{
    const auto many = m_simulator.get("/v1/apps/" + m_app + "/relationships/builds?limit=1");
    QCOMPARE(many.status, 200);
    QCOMPARE(many.data()[0].toObject().keys(), (QStringList{u"id"_s, u"type"_s}));
    QVERIFY(many.json()["links"_L1]["self"_L1].toString().contains("/relationships/builds"_L1));
    const auto build = many.data()[0]["id"_L1].toString().toUtf8();
    const auto one = m_simulator.get("/v1/builds/" + build + "/relationships/app");
    QCOMPARE(one.json()["data"_L1]["id"_L1].toString().toUtf8(), m_app);
    QCOMPARE(m_simulator.get("/v1/builds/" + build + "/app").json()["data"_L1]["id"_L1].toString().toUtf8(), m_app);
}

void TestSimulatorReads::refusesParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("source");

    const auto invalid = u"PARAMETER_ERROR.INVALID"_s;
    const auto illegal = u"PARAMETER_ERROR.ILLEGAL"_s;
    QTest::newRow("unknown") << QByteArray("colour=red") << illegal << u"colour"_s;
    QTest::newRow("zero") << QByteArray("limit=0") << invalid << u"limit"_s;
    QTest::newRow("over") << QByteArray("limit=201") << invalid << u"limit"_s;
    QTest::newRow("no number") << QByteArray("limit=ten") << invalid << u"limit"_s;
    QTest::newRow("field") << QByteArray("fields[apps]=name,colour") << invalid << u"fields[apps]"_s;
    QTest::newRow("include") << QByteArray("include=colours") << invalid << u"include"_s;
    QTest::newRow("sort") << QByteArray("sort=colour") << invalid << u"sort"_s;
    QTest::newRow("included over") << QByteArray("include=builds&limit[builds]=51") << invalid << u"limit[builds]"_s;
    QTest::newRow("limit alone") << QByteArray("limit[builds]=5") << illegal << u"limit[builds]"_s;
    QTest::newRow("twice") << QByteArray("limit=1&limit=2") << invalid << u"limit"_s;
    QTest::newRow("empty") << QByteArray("filter[bundleId]=") << invalid << u"filter[bundleId]"_s;
    QTest::newRow("encoded") << QByteArray("filter%5Bcolour%5D=a%20b") << illegal << u"filter[colour]"_s;
}

void TestSimulatorReads::refusesParameters()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    QFETCH(QString, source);
    const auto answer = m_simulator.get("/v1/apps?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.source(), source);
    const QJsonValue error = answer.json()["errors"_L1].toArray().at(0);
    QCOMPARE(error["status"_L1].toString(), u"400"_s);
    QVERIFY(!error["title"_L1].toString().isEmpty());
    QVERIFY(!error["id"_L1].toString().isEmpty());
}

void TestSimulatorReads::refusesPathsAndMethods()
{
    QCOMPARE(m_simulator.get("/v1/colours").status, 404);
    QCOMPARE(m_simulator.get("/v1/apps/" + m_app + "/colours").status, 404);
    QCOMPARE(m_simulator.get("/v9/apps").status, 404);
    QCOMPARE(m_simulator.get("/").status, 404);
    const auto wrongMethod = m_simulator.send("DELETE", "/v1/apps/" + m_app, {});
    QCOMPARE(wrongMethod.status, 405);
    QCOMPARE(wrongMethod.code(), u"METHOD_NOT_ALLOWED"_s);
    QCOMPARE(m_simulator.get("/v1/reviewSubmissions").code(), u"PARAMETER_ERROR.REQUIRED"_s);
}

void TestSimulatorReads::choosesMediaTypes()
{
    QCOMPARE(m_simulator.get("/v1/apps", "Accept: application/json\r\n").status, 200);
    QCOMPARE(m_simulator.get("/v1/apps", "Accept: text/html, */*;q=0.1\r\n").status, 200);
    QCOMPARE(m_simulator.get("/v1/apps", "Accept: text/html\r\n").status, 406);
    const auto csv = m_simulator.get("/v1/nominations?filter[state]=DRAFT", "Accept: text/csv\r\n");
    QCOMPARE(csv.status, 200);
    QCOMPARE(csv.headers["content-type"], "text/csv");
    QVERIFY(csv.body.contains(','));
}

void TestSimulatorReads::packsWhenAsked()
{
    const auto plain = m_simulator.get("/v1/apps");
    const auto packed = m_simulator.get("/v1/apps", "Accept-Encoding: gzip, deflate\r\n");
    QVERIFY(!plain.headers.contains("content-encoding"));
    QCOMPARE(packed.headers["content-encoding"], "gzip");
    QVERIFY(packed.body.startsWith("\x1f\x8b"));
    QVERIFY(packed.body.size() < plain.body.size());
}

void TestSimulatorReads::keepsConnectionsAndPipelines()
{
    RawConnection connection(quint16(m_simulator.simulator->baseUrl().port()));
    const auto one = m_simulator.request("GET", "/v1/apps?limit=1");
    const auto two = m_simulator.request("GET", "/v1/apps/" + m_app);
    connection.send(one + two + one);
    QCOMPARE(connection.receive().data().size(), 1);
    QCOMPARE(connection.receive().json()["data"_L1]["id"_L1].toString().toUtf8(), m_app);
    QCOMPARE(connection.receive().status, 200);
    QVERIFY(connection.isOpen());
    const auto last = connection.exchange(m_simulator.request("GET", "/v1/apps", {}, "Connection: close\r\n"));
    QCOMPARE(last.headers["connection"], "close");
}

void TestSimulatorReads::answersMetricsAndReports()
{
    const auto group = m_simulator.firstId("/v1/betaGroups?limit=1");
    const auto metric = m_simulator.get("/v1/betaGroups/" + group + "/metrics/betaTesterUsages?period=P7D");
    QCOMPARE(metric.status, 200);
    QVERIFY(metric.json()["data"_L1].isArray());

    const QByteArray report = "/v1/salesReports?filter[vendorNumber]=87654321&filter[reportType]=SALES"
                              "&filter[reportSubType]=SUMMARY&filter[frequency]=DAILY";
    const auto sales = m_simulator.get(report, "Accept: application/a-gzip\r\n");
    if (sales.status == 200) {
        QCOMPARE(sales.headers["content-type"], "application/a-gzip");
        QVERIFY(sales.body.startsWith("\x1f\x8b"));
        QVERIFY(!sales.headers.contains("content-encoding"));
    } else {
        QCOMPARE(sales.status, 404); // no report of that day
    }
    QCOMPARE(m_simulator.get("/v1/salesReports?filter[reportType]=SALES").code(), u"PARAMETER_ERROR.REQUIRED"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorReads)
#include "tst_simulatorreads.moc"
