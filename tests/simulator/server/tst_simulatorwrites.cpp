// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/inverses.h"
#include "tests/simulator/server/simulatorfixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorWrites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_app = m_simulator.firstId("/v1/apps?limit=1"); }

    void createsReadsUpdatesAndDeletes();
    void linksAndUnlinks();
    void replacesInOrder();
    void createsWithInlineObjects();
    void takesInlineObjectsBackWhenRefused();
    void deletesChildrenWithTheirParent();
    void knowsTheOtherSide_data();
    void knowsTheOtherSide();
    void refusesBodies_data();
    void refusesBodies();
    void refusesLinkages();
    void refusesDuplicates();
    void uploadsInParts();
    void findsWrongChecksums();
    void refusesWrongParts();

private:
    QByteArray makeGroup(const QString &name);
    QByteArray makeReservation(const QByteArray &bytes, QJsonArray *operations);
    RawAnswer put(const QUrl &url, const QByteArray &bytes, const QByteArray &headers = {});
    QString deliveryState(const QByteArray &id);

    SimulatorFixture m_simulator;
    QByteArray m_app;
};

QByteArray TestSimulatorWrites::makeGroup(const QString &name)
{
    const auto answer
        = m_simulator.send("POST", "/v1/betaGroups",
                           document(u"betaGroups"_s, {{u"name"_s, name}}, {{u"app"_s, linkage(u"apps"_s, m_app)}}));
    return answer.json()["data"_L1]["id"_L1].toString().toUtf8();
}

void TestSimulatorWrites::createsReadsUpdatesAndDeletes()
{
    const auto created = m_simulator.send(
        "POST", "/v1/betaGroups",
        document(u"betaGroups"_s, {{u"name"_s, u"Fresh eyes"_s}}, {{u"app"_s, linkage(u"apps"_s, m_app)}}));
    QCOMPARE(created.status, 201);
    QCOMPARE(created.headers["content-type"], "application/json");
    const auto id = created.json()["data"_L1]["id"_L1].toString();
    QCOMPARE(created.json()["data"_L1]["attributes"_L1]["name"_L1].toString(), u"Fresh eyes"_s);
    const QByteArray address = "/v1/betaGroups/" + id.toUtf8();

    QCOMPARE(m_simulator.get(address + "/app").json()["data"_L1]["id"_L1].toString().toUtf8(), m_app);
    const auto updated
        = m_simulator.send("PATCH", address, document(u"betaGroups"_s, {{u"name"_s, u"Old hands"_s}}, {}, id));
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.json()["data"_L1]["attributes"_L1]["name"_L1].toString(), u"Old hands"_s);

    const auto deleted = m_simulator.send("DELETE", address, {});
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    QVERIFY(!deleted.headers.contains("content-type"));
    QCOMPARE(m_simulator.get(address).status, 404);
}

void TestSimulatorWrites::linksAndUnlinks()
{
    const auto group = makeGroup(u"Linked"_s);
    const auto tester = m_simulator.firstId("/v1/betaTesters?limit=1");
    const QByteArray address = "/v1/betaGroups/" + group + "/relationships/betaTesters";
    const QJsonObject body{{u"data"_s, QJsonArray{linkage(u"betaTesters"_s, tester)}}};
    QCOMPARE(m_simulator.send("POST", address, body).status, 204);
    QCOMPARE(m_simulator.get(address).data().size(), 1);
    const auto groups = m_simulator.get("/v1/betaTesters/" + tester + "/relationships/betaGroups?limit=200");
    QVERIFY(groups.body.contains(group)); // the other side knows
    QCOMPARE(m_simulator.send("DELETE", address, body).status, 204);
    QCOMPARE(m_simulator.get(address).data().size(), 0);
    const auto again = m_simulator.send("DELETE", address, body);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s);
}

void TestSimulatorWrites::replacesInOrder()
{
    const auto set = m_simulator.get("/v1/apps/" + m_app + "/appStoreVersions?include=appStoreVersionLocalizations");
    QByteArray address;
    QJsonArray screenshots;
    for (const auto &localization : set.json()["included"_L1].toArray()) {
        const auto sets = m_simulator.get("/v1/appStoreVersionLocalizations/"
                                          + localization["id"_L1].toString().toUtf8() + "/appScreenshotSets");
        for (const auto &each : sets.data()) {
            address = "/v1/appScreenshotSets/" + each["id"_L1].toString().toUtf8() + "/relationships/appScreenshots";
            screenshots = m_simulator.get(address).data();
            if (screenshots.size() > 1)
                break;
        }
        if (screenshots.size() > 1)
            break;
    }
    QVERIFY2(screenshots.size() > 1, "the small world has no set with two screenshots");
    QJsonArray reversed;
    for (const auto &each : screenshots)
        reversed.prepend(each);
    QCOMPARE(m_simulator.send("PATCH", address, {{u"data"_s, reversed}}).status, 204);
    QCOMPARE(m_simulator.get(address).data(), reversed);
}

static QJsonObject offerCode(const QByteArray &subscription, const QByteArray &pricePoint, const QString &name,
                             const QString &priceId)
{
    auto body = document(u"subscriptionOfferCodes"_s,
                         {{u"name"_s, name},
                          {u"customerEligibilities"_s, QJsonArray{u"NEW"_s}},
                          {u"offerEligibility"_s, u"STACK_WITH_INTRO_OFFERS"_s},
                          {u"duration"_s, u"ONE_MONTH"_s},
                          {u"offerMode"_s, u"PAY_AS_YOU_GO"_s},
                          {u"numberOfPeriods"_s, 1}},
                         {{u"subscription"_s, linkage(u"subscriptions"_s, subscription)},
                          {u"prices"_s, QJsonArray{linkage(u"subscriptionOfferCodePrices"_s, priceId.toUtf8())}}});
    auto price = document(u"subscriptionOfferCodePrices"_s, {},
                          {{u"territory"_s, linkage(u"territories"_s, "USA")},
                           {u"subscriptionPricePoint"_s, linkage(u"subscriptionPricePoints"_s, pricePoint)}},
                          u"${price-1}"_s)["data"_L1]
                     .toObject();
    body[u"included"_s] = QJsonArray{price};
    return body;
}

void TestSimulatorWrites::createsWithInlineObjects()
{
    const auto group = m_simulator.firstId("/v1/apps/" + m_app + "/subscriptionGroups?limit=1");
    const auto subscription = m_simulator.firstId("/v1/subscriptionGroups/" + group + "/subscriptions?limit=1");
    const auto point = m_simulator.firstId("/v1/subscriptions/" + subscription + "/pricePoints?limit=1");
    if (subscription.isEmpty() || point.isEmpty())
        QSKIP("the small world has no subscription with price points");
    const auto created = m_simulator.send("POST", "/v1/subscriptionOfferCodes",
                                          offerCode(subscription, point, u"Autumn"_s, u"${price-1}"_s));
    QVERIFY2(created.status == 201, created.body);
    const auto id = created.json()["data"_L1]["id"_L1].toString().toUtf8();
    const auto prices = m_simulator.get("/v1/subscriptionOfferCodes/" + id + "/prices?include=territory");
    QCOMPARE(prices.data().size(), 1);
    QVERIFY(prices.data()[0]["id"_L1].toString() != "${price-1}"_L1);
    QCOMPARE(prices.data()[0]["relationships"_L1]["territory"_L1]["data"_L1]["id"_L1].toString(), u"USA"_s);
}

void TestSimulatorWrites::takesInlineObjectsBackWhenRefused()
{
    const auto answer
        = m_simulator.send("POST", "/v1/subscriptionOfferCodes", offerCode("none", "none", u"Lost"_s, u"${other}"_s));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.code(), u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s);
}

void TestSimulatorWrites::deletesChildrenWithTheirParent()
{
    const auto bundle = m_simulator.send(
        "POST", "/v1/bundleIds",
        document(u"bundleIds"_s,
                 {{u"identifier"_s, u"org.example.parent"_s}, {u"name"_s, u"Parent"_s}, {u"platform"_s, u"IOS"_s}}));
    const auto id = bundle.json()["data"_L1]["id"_L1].toString().toUtf8();
    const auto capability
        = m_simulator.send("POST", "/v1/bundleIdCapabilities",
                           document(u"bundleIdCapabilities"_s, {{u"capabilityType"_s, u"PUSH_NOTIFICATIONS"_s}},
                                    {{u"bundleId"_s, linkage(u"bundleIds"_s, id)}}));
    QVERIFY2(capability.status == 201, capability.body);
    QCOMPARE(m_simulator.send("DELETE", "/v1/bundleIds/" + id, {}).status, 204);
    const auto child = capability.json()["data"_L1]["id"_L1].toString().toUtf8();
    QCOMPARE(m_simulator.send("DELETE", "/v1/bundleIdCapabilities/" + child, {}).status, 404);
}

/// The catalog does not say which relationships mirror each other: these are the ones that are hard to tell.
void TestSimulatorWrites::knowsTheOtherSide_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("relationship");
    QTest::addColumn<QString>("inverse"); // empty: none
    QTest::newRow("plain") << u"builds"_s << u"app"_s << u"builds"_s;
    QTest::newRow("other name") << u"betaTesters"_s << u"builds"_s << u"individualTesters"_s;
    QTest::newRow("versions") << u"v2/gameCenterLeaderboards"_s << u"gameCenterDetail"_s
                              << u"gameCenterLeaderboardsV2"_s;
    QTest::newRow("not the default") << u"gameCenterDetails"_s << u"defaultLeaderboardV2"_s << QString();
    QTest::newRow("list beside one") << u"v2/inAppPurchaseImages"_s << u"version"_s << u"images"_s;
    QTest::newRow("parent") << u"appCategories"_s << u"parent"_s << u"subcategories"_s;
    QTest::newRow("like to like") << u"v3/appPricePoints"_s << u"equalizations"_s << QString();
}

void TestSimulatorWrites::knowsTheOtherSide()
{
    QFETCH(QString, entry);
    QFETCH(QString, relationship);
    QFETCH(QString, inverse);
    const auto &catalog = m_simulator.catalog;
    const auto *from = catalog.entry(entry);
    const auto inverses = deriveInverses(catalog);
    const auto place = from->relationship(relationship) - from->relationships.data();
    const int found = inverses[std::size_t(from - catalog.entries().data())][std::size_t(place)];
    const auto *target = catalog.entry(from->relationship(relationship)->target);
    QCOMPARE(found < 0 ? QString() : target->relationships[std::size_t(found)].name, inverse);
}

void TestSimulatorWrites::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("source");

    const auto app = QJsonDocument(linkage(u"apps"_s, "APP")).toJson(QJsonDocument::Compact);
    const auto group = [&](const QByteArray &attributes, const QByteArray &relationships, const QByteArray &more = {}) {
        return QByteArray("{\"data\":{\"type\":\"betaGroups\"" + more + ",\"attributes\":{" + attributes
                          + "},\"relationships\":{" + relationships + "}}}");
    };
    const QByteArray name = R"("name":"A")";
    const QByteArray toApp = "\"app\":{\"data\":" + app + '}';
    QTest::newRow("no json") << QByteArray("{\"data\":") << 400 << u"ENTITY_INVALID"_s << QString();
    QTest::newRow("no data") << QByteArray("{}") << 422 << u"ENTITY_UNPROCESSABLE"_s << u"/data"_s;
    QTest::newRow("array") << QByteArray("{\"data\":[]}") << 422 << u"ENTITY_UNPROCESSABLE"_s << u"/data"_s;
    QTest::newRow("wrong type") << group(name, toApp).replace("betaGroups", "apps") << 409 << u"ENTITY_ERROR.INVALID"_s
                                << u"/data/type"_s;
    QTest::newRow("own id") << group(name, toApp, R"(,"id":"7")") << 409 << u"ENTITY_ERROR.NOT_ALLOWED"_s
                            << u"/data/id"_s;
    QTest::newRow("unknown attribute") << group(name + R"(,"colour":"red")", toApp) << 409
                                       << u"ENTITY_ERROR.ATTRIBUTE.UNKNOWN"_s << u"/data/attributes/colour"_s;
    QTest::newRow("read only attribute") << group(name + R"(,"createdDate":"2026-01-01T00:00:00Z")", toApp) << 409
                                         << u"ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED"_s
                                         << u"/data/attributes/createdDate"_s;
    QTest::newRow("attribute type") << group(R"("name":5)", toApp) << 409 << u"ENTITY_ERROR.ATTRIBUTE.TYPE"_s
                                    << u"/data/attributes/name"_s;
    QTest::newRow("boolean type") << group(name + R"(,"publicLinkEnabled":"yes")", toApp) << 409
                                  << u"ENTITY_ERROR.ATTRIBUTE.TYPE"_s << u"/data/attributes/publicLinkEnabled"_s;
    QTest::newRow("required") << group({}, toApp) << 409 << u"ENTITY_ERROR.ATTRIBUTE.REQUIRED"_s
                              << u"/data/attributes/name"_s;
    QTest::newRow("no parent") << group(name, {}) << 409 << u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s
                               << u"/data/relationships/app"_s;
    QTest::newRow("unknown parent") << group(name, R"("app":{"data":{"type":"apps","id":"none"}})") << 409
                                    << u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s << u"/data/relationships/app/data"_s;
    QTest::newRow("parent type") << group(name, R"("app":{"data":{"type":"builds","id":"1"}})") << 409
                                 << u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s << u"/data/relationships/app/data"_s;
    QTest::newRow("parent array") << group(name, R"("app":{"data":[]})") << 422 << u"ENTITY_UNPROCESSABLE"_s
                                  << u"/data/relationships/app/data"_s;
    QTest::newRow("unknown relationship") << group(name, toApp + R"(,"colour":{"data":null})") << 409
                                          << u"ENTITY_ERROR.RELATIONSHIP.UNKNOWN"_s << u"/data/relationships/colour"_s;
    QTest::newRow("included") << group(name, toApp).chopped(1) + ",\"included\":[]}" << 422 << u"ENTITY_UNPROCESSABLE"_s
                              << u"/included"_s;
}

void TestSimulatorWrites::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, source);
    body.replace("\"APP\"", '"' + m_app + '"');
    RawConnection connection(quint16(m_simulator.simulator->baseUrl().port()));
    const auto before = m_simulator.get("/v1/betaGroups?limit=1").json()["meta"_L1]["paging"_L1]["total"_L1].toInt();
    const auto answer = connection.exchange(m_simulator.request("POST", "/v1/betaGroups", body));
    QVERIFY2(answer.status == status, answer.body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.source(), source);
    QCOMPARE(m_simulator.get("/v1/betaGroups?limit=1").json()["meta"_L1]["paging"_L1]["total"_L1].toInt(), before);
}

void TestSimulatorWrites::refusesLinkages()
{
    const auto group = makeGroup(u"Strict"_s);
    const QByteArray address = "/v1/betaGroups/" + group + "/relationships/betaTesters";
    const auto unknown
        = m_simulator.send("POST", address, {{u"data"_s, QJsonArray{linkage(u"betaTesters"_s, "none")}}});
    QCOMPARE(unknown.status, 409);
    QCOMPARE(unknown.source(), u"/data/0"_s);
    const auto wrongType = m_simulator.send("POST", address, {{u"data"_s, QJsonArray{linkage(u"apps"_s, m_app)}}});
    QCOMPARE(wrongType.status, 409);
    QCOMPARE(m_simulator.send("POST", address, {{u"data"_s, linkage(u"betaTesters"_s, "none")}}).status, 422);
    QCOMPARE(m_simulator.send("POST", address, {{u"x"_s, 1}}).status, 422);
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    QCOMPARE(m_simulator.send("POST", address, {{u"data"_s, QJsonArray()}}, form).status, 415);
    const auto mismatch = m_simulator.send("PATCH", "/v1/betaGroups/" + group,
                                           document(u"betaGroups"_s, {{u"name"_s, u"B"_s}}, {}, u"other"_s));
    QCOMPARE(mismatch.status, 409);
    QCOMPARE(mismatch.source(), u"/data/id"_s);
}

void TestSimulatorWrites::refusesDuplicates()
{
    const auto body = document(
        u"bundleIds"_s, {{u"identifier"_s, u"org.example.twin"_s}, {u"name"_s, u"Twin"_s}, {u"platform"_s, u"IOS"_s}});
    QCOMPARE(m_simulator.send("POST", "/v1/bundleIds", body).status, 201);
    const auto twin = m_simulator.send("POST", "/v1/bundleIds", body);
    QCOMPARE(twin.status, 409);
    QCOMPARE(twin.code(), u"ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"_s);
    QCOMPARE(twin.source(), u"/data/attributes/identifier"_s);

    const auto localizations = m_simulator.get("/v1/apps/" + m_app + "/betaAppLocalizations");
    const auto locale = localizations.data()[0]["attributes"_L1]["locale"_L1].toString();
    QVERIFY(!locale.isEmpty());
    const auto again = m_simulator.send(
        "POST", "/v1/betaAppLocalizations",
        document(u"betaAppLocalizations"_s, {{u"locale"_s, locale}}, {{u"app"_s, linkage(u"apps"_s, m_app)}}));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.source(), u"/data/attributes/locale"_s);
}

/// Routing coverage files go to a version that has none: reserved here, so that the parent does not matter, as an
/// advanced experience image, which needs no parent.
QByteArray TestSimulatorWrites::makeReservation(const QByteArray &bytes, QJsonArray *operations)
{
    const auto answer = m_simulator.send("POST", "/v1/appClipAdvancedExperienceImages",
                                         document(u"appClipAdvancedExperienceImages"_s,
                                                  {{u"fileName"_s, u"header.png"_s}, {u"fileSize"_s, bytes.size()}}));
    *operations = answer.json()["data"_L1]["attributes"_L1]["uploadOperations"_L1].toArray();
    return answer.json()["data"_L1]["id"_L1].toString().toUtf8();
}

RawAnswer TestSimulatorWrites::put(const QUrl &url, const QByteArray &bytes, const QByteArray &headers)
{
    RawConnection connection(quint16(url.port()));
    return connection.exchange("PUT " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                               + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/octet-stream\r\n" + headers
                               + "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
}

QString TestSimulatorWrites::deliveryState(const QByteArray &id)
{
    const auto answer = m_simulator.get("/v1/appClipAdvancedExperienceImages/" + id);
    return answer.json()["data"_L1]["attributes"_L1]["assetDeliveryState"_L1]["state"_L1].toString();
}

static QJsonObject commit(const QByteArray &id, const QByteArray &bytes)
{
    const auto md5 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    return document(u"appClipAdvancedExperienceImages"_s, {{u"uploaded"_s, true}, {u"sourceFileChecksum"_s, md5}}, {},
                    QString::fromUtf8(id));
}

void TestSimulatorWrites::uploadsInParts()
{
    QCOMPARE(m_simulator.admin("POST", "uploads", {{u"partSize"_s, 1000}}).status, 200);
    const QByteArray bytes(2500, 'x');
    QJsonArray operations;
    const auto id = makeReservation(bytes, &operations);
    QCOMPARE(operations.size(), 3);
    QCOMPARE(deliveryState(id), u"AWAITING_UPLOAD"_s);
    for (const auto &each : operations) {
        QCOMPARE(each["method"_L1].toString(), u"PUT"_s);
        const QUrl url(each["url"_L1].toString());
        QVERIFY(!url.path().startsWith("/v1"_L1));
        QCOMPARE(put(url, bytes.mid(each["offset"_L1].toInt(), each["length"_L1].toInt())).status, 200);
    }
    const auto address = "/v1/appClipAdvancedExperienceImages/" + id;
    const auto committed = m_simulator.send("PATCH", address, commit(id, bytes));
    QVERIFY2(committed.status == 200, committed.body);
    QCOMPARE(deliveryState(id), u"UPLOAD_COMPLETE"_s);
    m_simulator.admin("POST", "clock", {{u"turn"_s, 10}});
    QCOMPARE(deliveryState(id), u"COMPLETE"_s);
    const auto again = m_simulator.send("PATCH", address, commit(id, bytes));
    QCOMPARE(again.code(), u"STATE_ERROR"_s);
}

void TestSimulatorWrites::findsWrongChecksums()
{
    QJsonArray operations;
    const auto id = makeReservation("abc", &operations);
    QCOMPARE(put(QUrl(operations[0]["url"_L1].toString()), "abc").status, 200);
    QCOMPARE(m_simulator.send("PATCH", "/v1/appClipAdvancedExperienceImages/" + id, commit(id, "abd")).status, 200);
    m_simulator.admin("POST", "clock", {{u"turn"_s, 10}});
    QCOMPARE(deliveryState(id), u"FAILED"_s);
}

void TestSimulatorWrites::refusesWrongParts()
{
    QJsonArray operations;
    makeReservation("abc", &operations);
    const QUrl url(operations[0]["url"_L1].toString());
    const auto withToken = put(url, "abc", "Authorization: Bearer " + m_simulator.goodToken + "\r\n");
    QCOMPARE(withToken.status, 400);
    QCOMPARE(put(url, "abcd").status, 400);
    auto forged = url;
    forged.setQuery(url.query().replace(u"signature="_s, u"signature=0"_s));
    QCOMPARE(put(forged, "abc").status, 403);
    m_simulator.admin("POST", "clock", {{u"turn"_s, 2 * 3600}});
    QCOMPARE(put(url, "abc").status, 403);
}

QTEST_GUILESS_MAIN(TestSimulatorWrites)
#include "tst_simulatorwrites.moc"
