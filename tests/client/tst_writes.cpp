// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"
#include "tests/client/testcertificate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerReply::Fault;

Q_DECLARE_METATYPE(HttpMethod)
Q_DECLARE_METATYPE(ServerReply::Fault)

/// A write leaves once, whatever happens to the connection; HTTP/2 is tested here too.
class TestWrites : public QObject
{
    Q_OBJECT
private slots:
    void cleanupTestCase();
    void leavesOnce_data();
    void leavesOnce();
    void leavesOnceOnAUsedConnection();
    void leavesOnceOverHttp2_data();
    void leavesOnceOverHttp2();
    void readIsCutOffOverHttp2();
    void carriesItsBody();
    void unknownOutcome_data();
    void unknownOutcome();
    void isNotRepeatedAfterServerErrors();

private:
    void startHttp2();
    QProcess m_http2;
    QTemporaryDir m_folder;
    QUrl m_http2Url;
};

static const std::pair<const char *, HttpMethod> Verbs[]
    = {{"POST", HttpMethod::Post}, {"PATCH", HttpMethod::Patch}, {"DELETE", HttpMethod::Delete}};

void TestWrites::leavesOnce_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("withBody");
    QTest::addColumn<Fault>("fault");
    for (const auto &[name, method] : Verbs) {
        for (const auto tls : {false, true}) {
            for (const auto &[faultName, fault] :
                 {std::pair("drop", Fault::DropBefore), std::pair("reset", Fault::ResetBefore)}) {
                const auto *scheme = tls ? "https" : "http";
                QTest::addRow("%s %s %s", name, scheme, faultName) << method << tls << true << fault;
                QTest::addRow("%s %s %s without body", name, scheme, faultName) << method << tls << false << fault;
            }
        }
    }
}

void TestWrites::leavesOnce()
{
    QFETCH(HttpMethod, method);
    QFETCH(bool, tls);
    QFETCH(bool, withBody);
    QFETCH(Fault, fault);
    ClientFixture f(
        [&](const SeenRequest &request) { return request.method == "GET" ? jsonReply(200, "{}") : faulty(fault); },
        tls);
    auto request = requestFor(method);
    request.body = withBody ? QByteArray(R"({"data":{"type":"apps"}})") : QByteArray();
    Ending writing(f.client->send(request));
    QVERIFY(writing.wait());
    QVERIFY(writing.error);
    QCOMPARE(writing.error->kind, ApiError::Kind::ConnectionLost);
    QVERIFY(writing.error->outcomeUnknown);

    // A read that comes through afterwards shows that nothing else is on its way.
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(f.server->seen().size(), 2);
    QCOMPARE(f.server->seen().constFirst().body, request.body);
}

void TestWrites::leavesOnceOnAUsedConnection()
{
    ClientFixture f(
        [](const SeenRequest &request) {
            return request.method == "GET" ? jsonReply(200, "{}") : faulty(Fault::DropBefore);
        },
        true);
    Ending first(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(first.wait());
    for (const auto &[name, method] : Verbs) {
        Ending writing(f.client->send(requestFor(method)));
        QVERIFY(writing.wait());
        QVERIFY(writing.error);
        QVERIFY(writing.error->outcomeUnknown);
        Ending reading(f.client->send(requestFor(HttpMethod::Get)));
        QVERIFY(reading.wait());
        QCOMPARE(f.server->countOf(name), 1);
    }
}

void TestWrites::cleanupTestCase()
{
    m_http2.closeWriteChannel();
    if (m_http2.state() != QProcess::NotRunning)
        QVERIFY(m_http2.waitForFinished());
}

void TestWrites::startHttp2()
{
    if (m_http2.state() != QProcess::NotRunning)
        return;
    const auto node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is not installed: HTTP/2 cannot be tested");
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"cert.pem"_s, TestCertificate::shared().certificatePem));
    QVERIFY(write(u"key.pem"_s, TestCertificate::shared().keyPem));
    m_http2.start(node,
                  {QFINDTESTDATA("h2server.cjs"), m_folder.filePath(u"cert.pem"_s), m_folder.filePath(u"key.pem"_s)});
    QVERIFY(m_http2.waitForReadyRead());
    m_http2Url = QUrl(u"https://127.0.0.1:"_s + QString::fromLatin1(m_http2.readLine().trimmed()));
}

void TestWrites::leavesOnceOverHttp2_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QString>("path");
    for (const auto &[name, method] : Verbs) {
        for (const auto *fault : {"drop", "reset", "refuse", "goaway"})
            QTest::addRow("%s %s", name, fault) << method << u"/v1/"_s + QString::fromLatin1(fault);
    }
}

void TestWrites::leavesOnceOverHttp2()
{
    QFETCH(HttpMethod, method);
    QFETCH(QString, path);
    startHttp2();
    if (m_http2Url.isEmpty())
        return;
    ClientFixture f(m_http2Url);
    Ending writing(f.client->send(requestFor(method, path)));
    QVERIFY(writing.wait());
    QVERIFY(writing.error);
    QCOMPARE(writing.error->kind, ApiError::Kind::ConnectionLost);
    QVERIFY(writing.error->outcomeUnknown);

    // The next read may find the lost connection and be asked again; in the end it comes through.
    Ending counting(f.client->send(requestFor(HttpMethod::Get, u"/v1/count"_s)));
    while (counting.times == 0) {
        QTRY_VERIFY(counting.times > 0 || f.clock.waiting() > 0);
        f.clock.advance(10s);
    }
    QVERIFY(counting.value);
    const auto counts = QJsonDocument::fromJson(counting.value->body).object();
    const auto name = QString::fromLatin1(f.log.entries().front().method) + u' ' + path;
    QCOMPARE(counts.value(name).toInt(), 1);
}

void TestWrites::readIsCutOffOverHttp2()
{
    startHttp2();
    if (m_http2Url.isEmpty())
        return;
    ClientFixture f(m_http2Url);
    Ending reading(f.client->send(requestFor(HttpMethod::Get, u"/v1/half"_s)));
    while (reading.times == 0) {
        QTRY_VERIFY(reading.times > 0 || f.clock.waiting() > 0);
        f.clock.advance(10s);
    }
    QVERIFY(reading.error);
    QCOMPARE(reading.error->kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(f.log.entries().back().retries, 3);
    QVERIFY(!reading.error->outcomeUnknown);
}

void TestWrites::carriesItsBody()
{
    ClientFixture f([](const SeenRequest &request) { return jsonReply(request.method == "DELETE" ? 204 : 200, {}); });
    const QByteArray large = "{\"data\":\"" + QByteArray(3'000'000, 'x') + "\"}";
    auto request = requestFor(HttpMethod::Post);
    request.body = large;
    Ending posting(f.client->send(request));
    QVERIFY(posting.wait());
    QVERIFY(posting.value);
    QCOMPARE(f.server->seen().constLast().body, large);
    QCOMPARE(f.server->seen().constLast().header("content-type"), "application/json");

    Ending removing(f.client->send(requestFor(HttpMethod::Delete, u"/v1/apps/1"_s)));
    QVERIFY(removing.wait());
    QVERIFY(removing.value);
    QCOMPARE(removing.value->status, 204);
    QCOMPARE(f.server->seen().constLast().header("content-length"), "0");
}

void TestWrites::unknownOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("created, answer cut off") << 201 << Fault::CloseMidBody << true;
    QTest::newRow("500") << 500 << Fault::None << true;
    QTest::newRow("504") << 504 << Fault::None << true;
    QTest::newRow("409") << 409 << Fault::None << false;
    QTest::newRow("409, answer cut off") << 409 << Fault::ResetMidBody << false;
    QTest::newRow("422") << 422 << Fault::None << false;
}

void TestWrites::unknownOutcome()
{
    QFETCH(int, status);
    QFETCH(Fault, fault);
    QFETCH(bool, unknown);
    ClientFixture f([&](const SeenRequest &) {
        auto reply = jsonReply(status, R"({"errors":[{"status":"409","code":"X","title":"T"}],"data":{}})");
        reply.fault = fault;
        return reply;
    });
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QVERIFY(writing.wait());
    QVERIFY(writing.error);
    QCOMPARE(writing.error->outcomeUnknown, unknown);
    QCOMPARE(f.server->seen().size(), 1);
}

void TestWrites::isNotRepeatedAfterServerErrors()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(503, "{}"); });
    for (const auto &[name, method] : Verbs) {
        Ending writing(f.client->send(requestFor(method)));
        QVERIFY(writing.wait());
        QVERIFY(writing.error);
        QCOMPARE(f.clock.waiting(), 0);
        QCOMPARE(f.server->countOf(name), 1);
    }
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
