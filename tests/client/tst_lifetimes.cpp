// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourceservice.h"

#include "api/catalog/builtincatalog.h"
#include "api/client/signedtransfer.h"
#include "tests/client/clientfixture.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using Fault = ServerReply::Fault;

/// Whoever dies first, nobody is called who is gone, and everybody else hears of the end.
class TestLifetimes : public QObject
{
    Q_OBJECT
private slots:
    void contextDies();
    void clientDies();
    void clientDiesInACallback();
    void serviceDies();
    void serviceDiesInACallback();
    void serviceDiesWhileDecoding();
    void transferDies();
    void walkIsAborted();
    void appExits();

private:
    const Catalog m_catalog = loadBuiltInCatalog();
};

void TestLifetimes::contextDies()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{}"); });
    auto *reply = f.client->send(requestFor(HttpMethod::Get));
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    bool called = false;
    {
        QObject context;
        reply->then(
            &context, [&](const ApiAnswer &) { called = true; }, [&](const ApiError &) { called = true; });
    }
    QVERIFY(finished.wait());
    QVERIFY(!called);
}

void TestLifetimes::clientDies()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    std::vector<std::unique_ptr<Ending<ApiAnswer>>> endings;
    for (int i = 0; i < 8; ++i)
        endings.push_back(std::make_unique<Ending<ApiAnswer>>(f.client->send(requestFor(HttpMethod::Post))));
    QTRY_COMPARE(f.server->seen().size(), 6);
    f.client.reset();
    for (const auto &ending : endings)
        QCOMPARE(ending->times, 0); // not from within the destructor
    for (std::size_t i = 0; i < endings.size(); ++i) {
        QVERIFY(endings[i]->wait());
        QCOMPARE(endings[i]->error->kind, ApiError::Kind::Aborted);
        QCOMPARE(endings[i]->error->outcomeUnknown, i < 6); // the last two never left
    }
}

void TestLifetimes::clientDiesInACallback()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{}"); });
    QObject context;
    int ends = 0;
    for (int i = 0; i < 12; ++i) {
        f.client->send(requestFor(HttpMethod::Get))
            ->then(
                &context,
                [&](const ApiAnswer &) {
                    ++ends;
                    f.client.reset();
                },
                [&](const ApiError &) { ++ends; });
    }
    QTRY_COMPARE(ends, 12);
    QVERIFY(!f.client);

    ClientFixture broken([](const SeenRequest &) { return jsonReply(200, "{}"); });
    broken.tokens.broken = true; // fails while the queue is being emptied
    for (int i = 0; i < 3; ++i) {
        broken.client->send(requestFor(HttpMethod::Get))
            ->then(
                &context, [](const ApiAnswer &) {},
                [&](const ApiError &) {
                    ++ends;
                    broken.client.reset();
                });
    }
    QTRY_COMPARE(ends, 15);
}

void TestLifetimes::serviceDies()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    auto service = std::make_unique<ResourceService>(*f.client, m_catalog);
    Ending listing(service->list(u"apps"_s));
    Ending walking(service->listAll(u"apps"_s));
    Ending loading(service->download(u"/v1/salesReports"_s, {}, "application/a-gzip"));
    QTRY_COMPARE(f.server->seen().size(), 3);
    service.reset();
    QVERIFY(listing.wait());
    QCOMPARE(listing.error->kind, ApiError::Kind::Aborted);
    QVERIFY(walking.wait());
    QCOMPARE(walking.error->kind, ApiError::Kind::Aborted);
    QVERIFY(loading.wait());
    QCOMPARE(loading.error->kind, ApiError::Kind::Aborted);
    QTRY_COMPARE(f.client->pending(), 0);
}

void TestLifetimes::serviceDiesInACallback()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{\"data\":[]}"); });
    auto service = std::make_unique<ResourceService>(*f.client, m_catalog);
    QObject context;
    int ends = 0;
    const auto end = [&](const auto &) {
        ++ends;
        service.reset();
    };
    for (int i = 0; i < 4; ++i) {
        service->list(u"apps"_s)->then(&context, end, end);
        service->listAll(u"apps"_s)->then(&context, end, end);
    }
    QTRY_COMPARE(ends, 8);
}

/// Holds the decoding thread until its queue is being destroyed.
class SlowSink final : public PageSink
{
public:
    void savePage(const PagePosition &, const Document &) override
    {
        m_entered.release();
        while (!QThread::currentThread()->isInterruptionRequested())
            QThread::yieldCurrentThread();
    }
    bool waitUntilEntered() { return m_entered.tryAcquire(1, 5000); }

private:
    QSemaphore m_entered;
};

void TestLifetimes::serviceDiesWhileDecoding()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{\"data\":[]}"); });
    SlowSink sink;
    auto service = std::make_unique<ResourceService>(*f.client, m_catalog, &sink);
    Ending listing(service->list(u"apps"_s));
    QTRY_COMPARE(f.client->pending(), 0); // the answer is with the decoder
    QVERIFY(sink.waitUntilEntered());
    service.reset();
    QVERIFY(listing.wait());
    QCOMPARE(listing.error->kind, ApiError::Kind::Aborted);
}

void TestLifetimes::transferDies()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    auto transfer = std::make_unique<SignedTransfer>(ClientFixture::optionsFor(f.server->url()), f.log, f.clock);
    Ending loading(transfer->download(f.server->url()));
    QTRY_COMPARE(f.server->seen().size(), 1);
    transfer.reset();
    QVERIFY(loading.wait());
    QCOMPARE(loading.error->kind, ApiError::Kind::Aborted);
}

void TestLifetimes::walkIsAborted()
{
    int asked = 0;
    QByteArray next;
    ClientFixture f([&](const SeenRequest &) {
        ++asked;
        return jsonReply(200,
                         "{\"data\":[{\"type\":\"apps\",\"id\":\"1\"}],\"links\":{\"next\":\"" + next
                             + QByteArray::number(asked) + "\"}}"); // a list without end
    });
    next = f.server->url().toEncoded() + "/v1/apps?cursor=";
    ResourceService service(*f.client, m_catalog);
    Ending walking(service.walk(u"apps"_s, {}));
    QSignalSpy progress(walking.reply, &ApiReplyBase::progress);
    QTRY_VERIFY(progress.size() > 5);
    walking.reply->abort();
    QVERIFY(walking.wait());
    QCOMPARE(walking.error->kind, ApiError::Kind::Aborted);
    QTRY_COMPARE(f.client->pending(), 0);
}

/// Objects end after the event loop, as at the end of main(); a leak checker watches.
void TestLifetimes::appExits()
{
    ClientFixture f([](const SeenRequest &) { return faulty(Fault::Hang); });
    QObject context;
    bool called = false;
    f.client->send(requestFor(HttpMethod::Get))
        ->then(
            &context, [&](const ApiAnswer &) { called = true; }, [&](const ApiError &) { called = true; });
    f.client.reset();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestLifetimes)
#include "tst_lifetimes.moc"
