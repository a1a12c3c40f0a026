// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/requestlog.h"

#include "tests/client/clientfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The log of requests: bounded, followable, and without secrets.
class TestRequestLog : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatHappened();
    void isBounded();
    void holdsNoToken();
    void blanksSecrets();
    void cutsSignaturesOff();
    void copiesAsCurl_data();
    void copiesAsCurl();
};

void TestRequestLog::tellsWhatHappened()
{
    ClientFixture f([](const SeenRequest &request) {
        auto reply = jsonReply(request.method == "GET" ? 200 : 409, "{\"data\":[]}");
        reply.headers.emplaceBack("x-request-id", "ID7");
        reply.headers.emplaceBack("x-rate-limit", "user-hour-lim:3600;user-hour-rem:3599;");
        return reply;
    });
    QSignalSpy added(&f.log, &RequestLog::added);
    Ending reading(f.client->send(requestFor(HttpMethod::Get, u"/v1/apps"_s)));
    QCOMPARE(added.size(), 1);
    QCOMPARE(f.log.entries().front().state, RequestLogEntry::State::Waiting);
    QVERIFY(reading.wait());
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(writing.wait());

    const auto &first = f.log.entries().front();
    QCOMPARE(first.state, RequestLogEntry::State::Done);
    QCOMPARE(first.method, "GET");
    QCOMPARE(first.url.path(), u"/v1/apps"_s);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.bytesReceived, 11);
    QCOMPARE(first.hourRemaining, 3599);
    QCOMPARE(first.started, f.clock.now());
    QVERIFY(first.error.isEmpty());
    const auto &second = f.log.entries().back();
    QCOMPARE(second.state, RequestLogEntry::State::Failed);
    QCOMPARE(second.requestId, u"ID7"_s);
    QCOMPARE(second.bytesSent, requestFor(HttpMethod::Post).body.size());
    QVERIFY(!second.error.isEmpty());
}

void TestRequestLog::isBounded()
{
    RequestLog log(3);
    QSignalSpy removed(&log, &RequestLog::removed);
    for (int i = 0; i < 5; ++i)
        log.add({});
    QCOMPARE(log.entries().size(), 3u);
    QCOMPARE(log.entries().front().id, 3u);
    QCOMPARE(removed.size(), 2);
    QVERIFY(!log.find(2));
    auto late = *log.find(4);
    late.state = RequestLogEntry::State::Done;
    log.change(late);
    late.id = 1; // dropped long ago
    log.change(late);
    log.clear();
    QCOMPARE(log.entries().size(), 2u);
}

static QByteArray everythingIn(const RequestLogEntry &entry)
{
    return entry.method + entry.url.toEncoded() + entry.body + entry.accept + entry.requestId.toUtf8()
        + entry.error.toUtf8() + RequestLog::copyAsCurl(entry).toUtf8();
}

void TestRequestLog::holdsNoToken()
{
    ClientFixture f([](const SeenRequest &request) {
        // A server that repeats the header in its error, as some proxies do, must not get it into our texts.
        return jsonReply(request.method == "GET" ? 401 : 500, R"({"errors":[{"title":"No"}]})");
    });
    for (const auto method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
        Ending asking(f.client->send(requestFor(method)));
        QVERIFY(asking.wait());
        QVERIFY(!asking.error->detail.contains("secret-token"_L1));
    }
    for (const auto &entry : f.log.entries())
        QVERIFY(!everythingIn(entry).contains("secret-token"));
}

void TestRequestLog::blanksSecrets()
{
    const auto clean = RequestLog::withoutSecrets(
        R"({"data":{"attributes":{"name":"Ann","secret":"s3cret","demoAccountPassword":"hunter2",
        "list":[{"accessToken":"abc"}],"demoAccountRequired":true,"passwordHint":null}}})");
    QVERIFY(clean.contains("Ann"));
    QVERIFY(clean.contains("demoAccountRequired\":true"));
    for (const auto *secret : {"s3cret", "hunter2", "abc"})
        QVERIFY(!clean.contains(secret));
    QVERIFY(RequestLog::withoutSecrets("-----BEGIN PRIVATE KEY-----").isEmpty());
    QVERIFY(RequestLog::withoutSecrets("{\"a\":\"" + QByteArray(20000, 'x') + "\"}").isEmpty());

    RequestLog log;
    RequestLogEntry entry;
    entry.body = R"({"secret":"s3cret"})";
    entry.id = log.add(entry);
    log.change(entry); // the caller still has the original
    QVERIFY(!log.entries().front().body.contains("s3cret"));
}

void TestRequestLog::cutsSignaturesOff()
{
    QCOMPARE(
        RequestLog::beginningWithoutSecrets("[\"https://a.example/b?part=1&X-Amz-Signature=abc\",\"/v1?cursor=1\"]"),
        "[\"https://a.example/b?REDACTED\",\"/v1?cursor=1\"]");
}

void TestRequestLog::copiesAsCurl_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("command");
    QTest::newRow("read")
        << QByteArray("GET") << QByteArray()
        << uR"(curl -H "Authorization: Bearer $TOKEN" -H 'Accept: application/json' 'https://host/v1/apps?fields%5Bapps%5D=name')"_s;
    QTest::newRow("write")
        << QByteArray("PATCH") << QByteArray(R"({"name":"Ann's"})")
        << uR"(curl -X PATCH -H "Authorization: Bearer $TOKEN" -H 'Accept: application/json' -H 'Content-Type: application/json' --data '{"name":"Ann'\''s"}' 'https://host/v1/apps?fields%5Bapps%5D=name')"_s;
}

void TestRequestLog::copiesAsCurl()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QString, command);
    RequestLogEntry entry;
    entry.method = method;
    entry.url = QUrl(u"https://host/v1/apps?fields%5Bapps%5D=name"_s);
    entry.body = body;
    entry.accept = "application/json";
    QCOMPARE(RequestLog::copyAsCurl(entry), command);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
