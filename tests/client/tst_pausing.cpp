// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The rate limit: what the budget knows, and how the whole account rests and goes on.
class TestPausing : public QObject
{
    Q_OBJECT
private slots:
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void restsLongerEachTime();
    void restsAsAWhole();
    void writesGoOnToo();
    void canBeAbortedWhileResting();
    void givesUpAtLast();
    void importantFirst();
    void readsTheHeader_data();
    void readsTheHeader();
};

static ServerReply limited(const QByteArray &retryAfter = {})
{
    auto reply = jsonReply(429, R"({"errors":[{"status":"429","code":"RATE_LIMIT_EXCEEDED","title":"Limit"}]})");
    reply.headers.emplaceBack("X-Rate-Limit", "user-hour-lim:3600;user-hour-rem:0;");
    if (!retryAfter.isEmpty())
        reply.headers.emplaceBack("Retry-After", retryAfter);
    return reply;
}

void TestPausing::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("seconds") << QByteArray("30");
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT");
}

void TestPausing::honoursRetryAfter()
{
    QFETCH(QByteArray, header);
    int asked = 0;
    ClientFixture f([&](const SeenRequest &) { return ++asked == 1 ? limited(header) : jsonReply(200, "{}"); });
    QSignalSpy paused(&f.budget, &RateBudget::pausedChanged);
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QTRY_VERIFY(f.budget.isPaused());
    QCOMPARE(f.clock.now().msecsTo(f.budget.pausedUntil()), 30125);
    QCOMPARE(f.budget.hourRemaining(), 0);
    f.clock.advance(30s);
    QVERIFY(f.budget.isPaused());
    f.clock.advance(125ms);
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QVERIFY(!f.budget.isPaused());
    QCOMPARE(paused.size(), 2);
    QCOMPARE(f.server->seen().size(), 2);
}

void TestPausing::restsLongerEachTime()
{
    int asked = 0;
    ClientFixture f([&](const SeenRequest &) { return ++asked <= 6 ? limited() : jsonReply(200, "{}"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    QList<qint64> rests;
    for (int i = 0; i < 6; ++i) {
        QTRY_VERIFY(f.budget.isPaused());
        rests.append(f.clock.now().secsTo(f.budget.pausedUntil()));
        f.clock.advance(std::chrono::seconds(rests.constLast()));
    }
    QVERIFY(reading.wait());
    QCOMPARE(rests, (QList<qint64>{15, 30, 60, 120, 240, 300}));
    Ending next(f.client->send(requestFor(HttpMethod::Get)));
    QVERIFY(next.wait());
    QVERIFY(next.value);
}

void TestPausing::restsAsAWhole()
{
    int asked = 0;
    ClientFixture f([&](const SeenRequest &) { return ++asked <= 6 ? limited("10") : jsonReply(200, "{}"); });
    std::vector<std::unique_ptr<Ending<ApiAnswer>>> endings;
    for (int i = 0; i < 20; ++i)
        endings.push_back(std::make_unique<Ending<ApiAnswer>>(f.client->send(requestFor(HttpMethod::Get))));
    QTRY_COMPARE(asked, 6); // those under way; nothing follows while resting
    const auto refused = [&] {
        return std::count_if(f.log.entries().begin(), f.log.entries().end(),
                             [](const auto &entry) { return entry.status == 429; });
    };
    QTRY_COMPARE(refused(), 6);
    QCOMPARE(f.client->pending(), 20);
    QCOMPARE(f.clock.waiting(), 1);
    f.clock.advance(11s);
    for (const auto &ending : endings) {
        QVERIFY(ending->wait());
        QVERIFY(ending->value);
    }
    QCOMPARE(asked, 26);
}

void TestPausing::writesGoOnToo()
{
    int asked = 0;
    ClientFixture f([&](const SeenRequest &) { return ++asked == 1 ? limited("1") : jsonReply(201, "{}"); });
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QTRY_VERIFY(f.budget.isPaused());
    f.clock.advance(2s);
    QVERIFY(writing.wait());
    QVERIFY(writing.value);
    QCOMPARE(f.server->seen().size(), 2);
    QCOMPARE(f.server->seen().constLast().body, requestFor(HttpMethod::Post).body);
}

void TestPausing::canBeAbortedWhileResting()
{
    ClientFixture f([](const SeenRequest &) { return limited("3600"); });
    Ending writing(f.client->send(requestFor(HttpMethod::Post)));
    QTRY_VERIFY(f.budget.isPaused());
    writing.reply->abort();
    QVERIFY(writing.wait());
    QCOMPARE(writing.error->kind, ApiError::Kind::Aborted);
    QVERIFY(!writing.error->outcomeUnknown);
}

void TestPausing::givesUpAtLast()
{
    ClientFixture f([](const SeenRequest &) { return limited("1"); });
    Ending reading(f.client->send(requestFor(HttpMethod::Get)));
    while (reading.times == 0) {
        QTRY_VERIFY(reading.times > 0 || f.clock.waiting() > 0);
        f.clock.advance(2s);
    }
    QCOMPARE(reading.error->kind, ApiError::Kind::RateLimited);
    QCOMPARE(f.server->seen().size(), 21);
}

void TestPausing::importantFirst()
{
    ClientFixture f([](const SeenRequest &) { return jsonReply(200, "{}"); });
    std::vector<std::unique_ptr<Ending<ApiAnswer>>> endings;
    const auto send = [&](const QString &path, Priority priority) {
        auto request = requestFor(HttpMethod::Get, path);
        request.priority = priority;
        endings.push_back(std::make_unique<Ending<ApiAnswer>>(f.client->send(request)));
    };
    f.budget.setPausedUntil(f.clock.now()); // so that all of them wait
    for (int i = 0; i < 10; ++i)
        send(u"/v1/background"_s, Priority::Background);
    for (int i = 0; i < 10; ++i)
        send(u"/v1/normal"_s, Priority::Normal);
    for (int i = 0; i < 6; ++i)
        send(u"/v1/now"_s, Priority::Now);
    f.budget.setPausedUntil({});
    for (const auto &ending : endings)
        QVERIFY(ending->wait());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(f.server->seen().at(i).target, "/v1/now");
    QCOMPARE(f.server->seen().constLast().target, "/v1/background");
}

void TestPausing::readsTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::newRow("plain") << QByteArray("user-hour-lim:3500;user-hour-rem:500;") << 3500 << 500;
    QTest::newRow("spaces") << QByteArray(" user-hour-lim : 3500 ; user-hour-rem: 500") << 3500 << 500;
    QTest::newRow("capitals") << QByteArray("User-Hour-Lim:3500;User-Hour-Rem:500") << 3500 << 500;
    QTest::newRow("more") << QByteArray("user-minute-lim:50;user-hour-lim:3500;x;:;y:z;user-hour-rem:500") << 3500
                          << 500;
    QTest::newRow("nonsense") << QByteArray("not a limit at all") << -1 << -1;
    QTest::newRow("negative") << QByteArray("user-hour-lim:-5;user-hour-rem:7") << -1 << 7;
    QTest::newRow("too large") << QByteArray("user-hour-lim:99999999999999999999;user-hour-rem:7") << -1 << 7;
    QTest::newRow("empty") << QByteArray() << -1 << -1;
}

void TestPausing::readsTheHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(int, limit);
    QFETCH(int, remaining);
    RateBudget budget;
    budget.update(header, QDateTime::currentDateTimeUtc());
    QCOMPARE(budget.hourLimit().value_or(-1), limit);
    QCOMPARE(budget.hourRemaining().value_or(-1), remaining);
}

QTEST_GUILESS_MAIN(TestPausing)
#include "tst_pausing.moc"
