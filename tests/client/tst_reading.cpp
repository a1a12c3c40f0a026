// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourceservice.h"

#include "api/catalog/builtincatalog.h"
#include "tests/client/clientfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Reading through the service: pages, related resources, what is not there.
class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void listsAndAsksWithTheToken();
    void followsLinksToTheEnd();

private:
    const Catalog m_catalog = loadBuiltInCatalog();
};

static QByteArray page(int from, int to, const QByteArray &next)
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items.append("{\"type\":\"apps\",\"id\":\"" + QByteArray::number(i) + "\",\"attributes\":{\"name\":\"App\"}}");
    return "{\"data\":[" + items.join(',') + "],\"links\":{\"self\":\"x\""
        + (next.isEmpty() ? "" : ",\"next\":\"" + next + "\"") + "},\"meta\":{\"paging\":{\"total\":10,\"limit\":4}}}";
}

void TestReading::listsAndAsksWithTheToken()
{
    ClientFixture f([](const SeenRequest &) {
        auto reply = jsonReply(200, page(0, 4, {}));
        reply.headers.emplaceBack("X-Rate-Limit", "user-hour-lim:3600;user-hour-rem:3412;new-thing:x;");
        return reply;
    });
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.list(u"apps"_s, Query().filter(u"name"_s, {u"A+B"_s, u"C&D"_s}).limit(4)));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(reading.value->data.size(), 4);
    QCOMPARE(reading.value->total, 10);
    QCOMPARE(f.server->seen().constFirst().target, "/v1/apps?filter%5Bname%5D=A%2BB,C%26D&limit=4");
    QCOMPARE(f.server->seen().constFirst().header("authorization"), "Bearer secret-token-1");
    QCOMPARE(f.budget.hourRemaining(), 3412);
    QCOMPARE(f.log.entries().back().status, 200);
    QCOMPARE(f.log.entries().back().hourRemaining, 3412);
}

void TestReading::followsLinksToTheEnd()
{
    QByteArray base;
    ClientFixture f([&](const SeenRequest &request) {
        if (request.target.contains("cursor=b"))
            return jsonReply(200, page(8, 10, {}));
        if (request.target.contains("cursor=a"))
            return jsonReply(200, page(4, 8, base + "/v1/apps?cursor=b&limit=4"));
        return jsonReply(200, page(0, 4, base + "/v1/apps?cursor=a%3D&limit=4"));
    });
    base = f.server->url().toEncoded();
    ResourceService service(*f.client, m_catalog);
    Ending reading(service.listAll(u"apps"_s));
    QVERIFY(reading.wait());
    QVERIFY(reading.value);
    QCOMPARE(reading.value->data.size(), 10);
    QCOMPARE(reading.value->data.constLast().id(), u"9"_s);
    QCOMPARE(f.server->seen().size(), 3);
    QCOMPARE(f.server->seen().at(1).target, "/v1/apps?cursor=a%3D&limit=4");
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
