// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerReply::Fault;
using Kind = ApiError::Kind;

/// What goes wrong is told apart and told in words; reads are asked again by the policy.
class TestFailures : public QObject
{
    Q_OBJECT
private slots:
    void timesOut_data();
    void timesOut();
    void isAborted();
    void isAbortedWhileWaiting();
    void isCutOff_data();
    void isCutOff();
    void offline();
    void untrustedCertificate();
    void readsAreAskedAgain_data();
    void readsAreAskedAgain();
    void givesUpAfterThreeRetries();
    void staysWithFinalErrors_data();
    void staysWithFinalErrors();
    void freshTokenOnce();
    void freshTokenForAWrite();
    void oneRenewalForManyRequests();
    void brokenKey();
    void keepsWhatTheServerSaid();
    void agreements();
};

/// Moves the clock on whenever something waits for it, until the reply ends.
static void driveToEnd(Ending<ApiAnswer> &ending, ManualClock &clock)
{
    while (ending.times == 0) {
        QTRY_VERIFY(ending.times > 0 || clock.waiting() > 0);
        clock.advance(60s);
    }
}

void TestFailures::timesOut_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("before the answer") << Fault::Hang;
    QTest::newRow("in the answer") << Fault::StopMidBody;
}

void TestFailures::timesOut()
{
    QFETCH(Fault, fault);
    FaultServer server([&](const SeenRequest &) { return faulty(fault); });
    ClientFixture f(server.url());
    auto options = ClientFixture::optionsFor(server.url());
    options.timeout = 50ms;
    options.retry.retries = 0;
    f.client = std::make_unique<ApiClient>(options, f.tokens, f.log, f.budget, f.clock);
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, Kind::Timeout);
    QVERIFY(!reading.error->outcomeUnknown);
    QVERIFY(writing.wait());
    QCOMPARE(writing.error->kind, Kind::Timeout);
    QVERIFY(writing.error->outcomeUnknown);
}

void TestFailures::isAborted()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    Ending writing(f.client->send(requestFor(HttpMethod::Patch)));
    QTRY_COMPARE(f.server->seen().size(), 2);
    reading.reply->abort();
    writing.reply->abort();
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, Kind::Aborted);
    QVERIFY(!reading.error->outcomeUnknown);
    QVERIFY(writing.wait());
    QCOMPARE(writing.error->kind, Kind::Aborted);
    QVERIFY(writing.error->outcomeUnknown);
    QCOMPARE(f.client->pending(), 0);
}

void TestFailures::isAbortedWhileWaiting()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    std::vector<std::unique_ptr<Ending<ApiAnswer>>> endings;
    for (int i = 0; i < 8; ++i)
        endings.push_back(std::make_unique<Ending<ApiAnswer>>(f.client->send(requestFor(HttpMethod::Post))));
    QTRY_COMPARE(f.server->seen().size(), 6); // all that run at once
    auto &last = *endings.back();
    last.reply->abort();
    QVERIFY(last.wait());
    QCOMPARE(last.error->kind, Kind::Aborted);
    QVERIFY(!last.error->outcomeUnknown); // it never left
    endings.front()->reply->abort();
    QTRY_COMPARE(f.server->seen().size(), 7);
}

void TestFailures::isCutOff_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("tls");
    for (const auto tls : {false, true}) {
        const auto *scheme = tls ? "https" : "http";
        QTest::addRow("%s closed", scheme) << Fault::CloseMidBody << false << tls;
        QTest::addRow("%s reset", scheme) << Fault::ResetMidBody << false << tls;
        QTest::addRow("%s chunks", scheme) << Fault::CloseMidBody << true << tls;
    }
}

void TestFailures::isCutOff()
{
    QFETCH(Fault, fault);
    QFETCH(bool, chunked);
    QFETCH(bool, tls);
    ClientFixture f(
        [&](const SeenRequest &) {
            auto reply = faulty(fault, "{\"data\":[" + QByteArray(5000, ' ') + "]}");
            reply.chunked = chunked;
            return reply;
        },
        tls);
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    driveToEnd(reading, f.clock);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, Kind::ConnectionLost);
    QCOMPARE(f.log.entries().back().retries, 3);
}

void TestFailures::offline()
{
    FaultServer server([](const SeenRequest &) { return jsonReply(200, "{}"); });
    const auto url = server.url();
    server.stop();
    ClientFixture f(url);
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(writing.wait());
    QCOMPARE(writing.error->kind, Kind::Offline);
    QVERIFY(!writing.error->outcomeUnknown);
    QCOMPARE(f.clock.waiting(), 0);
}

void TestFailures::untrustedCertificate()
{
    FaultServer server([](const SeenRequest &) { return jsonReply(200, "{}"); }, true);
    ClientFixture f(server.url());
    auto options = ClientFixture::optionsFor(server.url());
    options.extraAuthorities.clear();
    f.client = std::make_unique<ApiClient>(options, f.tokens, f.log, f.budget, f.clock);
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(writing.wait());
    QCOMPARE(writing.error->kind, Kind::Tls);
    QVERIFY(!writing.error->outcomeUnknown);
    QVERIFY(writing.error->detail.contains("certificate"_L1));
    QCOMPARE(server.seen().size(), 0);
}

void TestFailures::readsAreAskedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const auto status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestFailures::readsAreAskedAgain()
{
    QFETCH(int, status);
    int asked = 0;
    ClientFixture f([&](const SeenRequest &) { return ++asked < 3 ? jsonReply(status, "{}") : jsonReply(200, "{}"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QTRY_COMPARE(f.clock.waiting(), 1);
    f.clock.advance(499ms); // the first wait is half a second
    QCOMPARE(f.clock.waiting(), 1);
    f.clock.advance(1ms);
    QTRY_COMPARE(f.clock.waiting(), 1);
    f.clock.advance(999ms);
    QCOMPARE(f.clock.waiting(), 1);
    f.clock.advance(1ms);
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(f.log.entries().back().retries, 2);
}

void TestFailures::givesUpAfterThreeRetries()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(500, "{}"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    driveToEnd(reading, f.clock);
    QCOMPARE(reading.error->kind, Kind::Server);
    QCOMPARE(reading.error->httpStatus, 500);
    QCOMPARE(f.server->seen().size(), 4);
}

void TestFailures::staysWithFinalErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("400") << 400 << int(Kind::Invalid);
    QTest::newRow("403") << 403 << int(Kind::Forbidden);
    QTest::newRow("404") << 404 << int(Kind::NotFound);
    QTest::newRow("409") << 409 << int(Kind::Conflict);
    QTest::newRow("422") << 422 << int(Kind::Invalid);
    QTest::newRow("501") << 501 << int(Kind::Server);
}

void TestFailures::staysWithFinalErrors()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    ClientFixture f([&](const SeenRequest &) { return jsonReply(status, "not json"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(int(reading.error->kind), kind);
    QVERIFY(!reading.error->title.isEmpty());
    QVERIFY(reading.error->items.empty());
    QCOMPARE(f.server->seen().size(), 1);
}

void TestFailures::freshTokenOnce()
{
    ClientFixture f([](const SeenRequest &) {
        return jsonReply(401, R"({"errors":[{"status":"401","code":"NOT_AUTHORIZED","title":"No"}]})");
    });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, Kind::Unauthorized);
    QCOMPARE(f.server->seen().size(), 2);
    QCOMPARE(f.server->seen().constLast().header("authorization"), "Bearer secret-token-2");
}

void TestFailures::freshTokenForAWrite()
{
    ClientFixture f([](const SeenRequest &request) {
        return jsonReply(request.header("authorization").endsWith("-1") ? 401 : 201, "{}");
    });
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(writing.wait());
    QVERIFY(writing.value);
    QCOMPARE(f.server->seen().constLast().body, requestFor(HttpMethod::Post).body);
}

void TestFailures::oneRenewalForManyRequests()
{
    ClientFixture f([](const SeenRequest &request) {
        return jsonReply(request.header("authorization").endsWith("-1") ? 401 : 200, "{}");
    });
    std::vector<std::unique_ptr<Ending<ApiAnswer>>> endings;
    for (int i = 0; i < 10; ++i)
        endings.push_back(std::make_unique<Ending<ApiAnswer>>(f.client->send(requestFor(HttpMethod::Get))));
    for (const auto &ending : endings) {
        QVERIFY(ending->wait());
        QVERIFY(ending->value);
    }
    QCOMPARE(f.tokens.made, 2);
}

void TestFailures::brokenKey()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{}"); });
    f.tokens.broken = true;
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, Kind::Key);
    QCOMPARE(reading.error->title, u"The key is gone."_s);
    QCOMPARE(f.server->seen().size(), 0);
}

void TestFailures::keepsWhatTheServerSaid()
{
    ClientFixture f([](const SeenRequest &) {
        auto reply = jsonReply(409, R"({"errors":[{"id":"a","status":"409","code":"STATE_ERROR.ENTITY_STATE_INVALID",
            "title":"Not in this state","detail":"appStoreVersions with id 7 is not in a valid state.",
            "source":{"pointer":"/data/attributes/whatsNew"},
            "meta":{"associatedErrors":{"/v1/appScreenshotSets":[{"code":"STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67",
            "status":"409","title":"Missing","detail":"You must upload a screenshot."}]}}}]})");
        reply.headers.emplaceBack("X-Request-ID", "QWE.1.2");
        return reply;
    });
    Ending writing(f.client->send(requestFor(HttpMethod::Patch)));
    QVERIFY(writing.wait());
    const auto &error = *writing.error;
    QCOMPARE(error.kind, Kind::Conflict);
    QCOMPARE(error.requestId, u"QWE.1.2"_s);
    QCOMPARE(error.source(), u"/data/attributes/whatsNew"_s);
    QVERIFY(error.detail.contains("not in a valid state"_L1));
    const auto &associated = error.items.at(0).associated.at(0);
    QCOMPARE(associated.path, u"/v1/appScreenshotSets"_s);
    QCOMPARE(associated.errors.at(0).detail, u"You must upload a screenshot."_s);
    QVERIFY(error.detail.contains("You must upload a screenshot."_L1));
}

void TestFailures::agreements()
{
    ClientFixture f([](const SeenRequest &) {
        return jsonReply(403, R"({"errors":[{"status":"403","code":"FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED",
            "title":"A required agreement is missing or has expired.","detail":"This request requires an in-effect agreement."}]})");
    });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, Kind::Forbidden);
    QVERIFY(reading.error->title.contains("agreement"_L1));
    QVERIFY(reading.error->detail.contains("Account Holder"_L1));
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
