// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourceservice.h"

#include "api/catalog/builtincatalog.h"
#include "api/client/signedtransfer.h"
#include "tests/client/clientfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(HttpMethod)

/// The token stays on the base host, and only our own rule follows redirects.
class TestRedirects : public QObject
{
    Q_OBJECT
private slots:
    void followsOnTheSameHost();
    void givesUpOnALoop();
    void neverToAnotherHost_data();
    void neverToAnotherHost();
    void neverForWrites_data();
    void neverForWrites();
    void nextLinkStaysOnTheHost();
    void baseMustBeSafe_data();
    void baseMustBeSafe();
    void signedTransfersCarryNoToken();
    void signedTransfersFollowNothing();
};

static ServerReply redirect(int status, const QByteArray &location)
{
    ServerReply reply;
    reply.status = status;
    reply.headers = {{"Location", location}};
    return reply;
}

void TestRedirects::followsOnTheSameHost()
{
    ClientFixture f([](const SeenRequest &request) {
        return request.path() == "/v1/apps" ? redirect(302, "/v1/moved?x=1") : jsonReply(200, "{}");
    });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(f.server->seen().constLast().target, "/v1/moved?x=1");
    QCOMPARE(f.server->seen().constLast().header("authorization"), "Bearer secret-token-1");
}

void TestRedirects::givesUpOnALoop()
{
    ClientFixture f([](const SeenRequest &) { return redirect(307, "/v1/apps"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, ApiError::Kind::Redirect);
    QCOMPARE(f.server->seen().size(), 4);
}

void TestRedirects::neverToAnotherHost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("host");
    for (const auto status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d other port", status) << status << QByteArray("127.0.0.1");
        QTest::addRow("%d other name", status) << status << QByteArray("localhost");
    }
}

void TestRedirects::neverToAnotherHost()
{
    QFETCH(int, status);
    QFETCH(QByteArray, host);
    FaultServer other([](const SeenRequest &) { return jsonReply(200, "{}"); });
    const auto target = "http://" + host + ":" + QByteArray::number(other.url().port()) + "/v1/apps?signature=1";
    ClientFixture f([&](const SeenRequest &) { return redirect(status, target); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, ApiError::Kind::Redirect);
    QVERIFY(!reading.error->detail.contains("signature"_L1));
    QCOMPARE(other.seen().size(), 0);
}

void TestRedirects::neverForWrites_data()
{
    QTest::addColumn<HttpMethod>("method");
    QTest::newRow("POST") << HttpMethod::Post;
    QTest::newRow("PATCH") << HttpMethod::Patch;
    QTest::newRow("DELETE") << HttpMethod::Delete;
}

void TestRedirects::neverForWrites()
{
    QFETCH(HttpMethod, method);
    for (const auto status : {301, 302, 303, 307, 308}) {
        ClientFixture f([&](const SeenRequest &) { return redirect(status, "/v1/elsewhere"); });
        Ending writing(f.client->send(requestFor(method)));
        QVERIFY(writing.wait());
        QCOMPARE(writing.error->kind, ApiError::Kind::Redirect);
        QCOMPARE(f.server->seen().size(), 1);
    }
}

void TestRedirects::nextLinkStaysOnTheHost()
{
    const auto catalog = loadBuiltInCatalog();
    FaultServer other([](const SeenRequest &) { return jsonReply(200, "{\"data\":[]}"); });
    const auto away = other.url().toEncoded() + "/v1/apps?cursor=2";
    ClientFixture f([&](const SeenRequest &) {
        return jsonReply(200, "{\"data\":[{\"type\":\"apps\",\"id\":\"1\"}],\"links\":{\"next\":\"" + away + "\"}}");
    });
    ResourceService service(*f.client, catalog);
    Ending walking(service.listAll(u"apps"_s));
    QVERIFY(walking.wait());
    QCOMPARE(walking.error->kind, ApiError::Kind::Redirect);
    Ending asking(service.next(QUrl(QString::fromLatin1(away)), u"apps"_s));
    QVERIFY(asking.wait());
    QCOMPARE(asking.error->kind, ApiError::Kind::Redirect);
    QCOMPARE(other.seen().size(), 0);
}

void TestRedirects::baseMustBeSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("apple") << u"https://api.appstoreconnect.apple.com"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("plain") << u"http://api.appstoreconnect.apple.com"_s << false;
    QTest::newRow("lookalike") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("with a password") << u"https://me:you@example.com"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestRedirects::baseMustBeSafe()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(ApiClient::isAllowedBase(QUrl(url)), allowed);
    if (allowed)
        return;
    ClientFixture f{QUrl(url)};
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(reading.wait());
    QCOMPARE(reading.error->kind, ApiError::Kind::Redirect);
}

void TestRedirects::signedTransfersCarryNoToken()
{
    FaultServer store(
        [](const SeenRequest &request) { return request.method == "GET" ? jsonReply(200, "{}") : jsonReply(200, {}); },
        true);
    ClientFixture f(store.url());
    SignedTransfer transfer(ClientFixture::optionsFor(store.url()), f.log, f.clock);
    auto url = store.url();
    url.setPath(u"/part"_s);
    url.setQuery(u"X-Signature=geheim"_s);
    UploadPart part;
    part.url = url;
    part.headers = {{"Content-Type", "image/png"}, {"Authorization", "Bearer stray"}};
    part.bytes = QByteArray(100'000, 'p');
    Ending uploading(transfer.upload(part));
    QVERIFY(uploading.wait());
    QVERIFY(uploading.value);
    Ending downloading(transfer.download(url));
    QVERIFY(downloading.wait());
    QVERIFY(downloading.value);
    QCOMPARE(store.seen().size(), 2);
    QCOMPARE(store.seen().constFirst().body, part.bytes);
    QCOMPARE(store.seen().constFirst().header("content-type"), "image/png");
    for (const auto &seen : store.seen())
        QVERIFY(seen.header("authorization").isEmpty());
    for (const auto &entry : f.log.entries())
        QVERIFY(!entry.url.toString().contains("geheim"_L1));
    QVERIFY(!RequestLog::copyAsCurl(f.log.entries().front()).contains("Authorization"_L1));
}

void TestRedirects::signedTransfersFollowNothing()
{
    FaultServer store([](const SeenRequest &) { return redirect(302, "/elsewhere"); });
    ClientFixture f(store.url());
    SignedTransfer transfer(ClientFixture::optionsFor(store.url()), f.log, f.clock);
    Ending downloading(transfer.download(store.url()));
    QVERIFY(downloading.wait());
    QCOMPARE(downloading.error->kind, ApiError::Kind::Redirect);
    QCOMPARE(store.seen().size(), 1);

    Ending unsafe(transfer.download(QUrl(u"http://example.com/file"_s)));
    QVERIFY(unsafe.wait());
    QCOMPARE(unsafe.error->kind, ApiError::Kind::Redirect);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
