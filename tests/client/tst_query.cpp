// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/jsonscan.h"
#include "api/client/origin.h"
#include "api/client/query.h"

#include "handles/apps.h"
#include "handles/customerreviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// How questions are written, and where the next page is found.
class TestQuery : public QObject
{
    Q_OBJECT
private slots:
    void encodes_data();
    void encodes();
    void typedHandles();
    void replacesAndRemoves();
    void canonicalForm();
    void survivesTheUrl();
    void findsTheNextLink_data();
    void findsTheNextLink();
};

void TestQuery::encodes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("plain") << u"Orchard"_s << u"Orchard"_s;
    QTest::newRow("plus") << u"C++"_s << u"C%2B%2B"_s;
    QTest::newRow("space") << u"a b"_s << u"a%20b"_s;
    QTest::newRow("ampersand") << u"a&b=c"_s << u"a%26b%3Dc"_s;
    QTest::newRow("hash") << u"#1?"_s << u"%231%3F"_s;
    QTest::newRow("percent") << u"100%25"_s << u"100%2525"_s;
    QTest::newRow("base64") << u"eyJzIjoi+/=="_s << u"eyJzIjoi%2B%2F%3D%3D"_s;
    QTest::newRow("japanese") << u"日本"_s << u"%E6%97%A5%E6%9C%AC"_s;
    QTest::newRow("emoji") << u"👍"_s << u"%F0%9F%91%8D"_s;
}

void TestQuery::encodes()
{
    QFETCH(QString, value);
    QFETCH(QString, encoded);
    QCOMPARE(Query().filter(u"name"_s, value).encoded(), u"filter%5Bname%5D="_s + encoded);
}

void TestQuery::typedHandles()
{
    const auto query = Query()
                           .filter(customerReviews::rating, 1, 2)
                           .filter(customerReviews::territory, u"USA"_s)
                           .exists(u"publishedResponse"_s, false)
                           .fields(customerReviews::key, customerReviews::rating, customerReviews::response)
                           .include(customerReviews::response)
                           .sort(customerReviews::createdDate, Qt::DescendingOrder)
                           .limit(200)
                           .limit(apps::builds, 50);
    QCOMPARE(query.encoded(),
             u"filter%5Brating%5D=1,2&filter%5Bterritory%5D=USA&exists%5BpublishedResponse%5D=false"
             "&fields%5BcustomerReviews%5D=rating,response&include=response&sort=-createdDate&limit=200"
             "&limit%5Bbuilds%5D=50"_s);
}

void TestQuery::replacesAndRemoves()
{
    auto query = Query().filter(u"a"_s, u"1"_s).limit(5).filter(u"a"_s, u"2"_s);
    QCOMPARE(query.encoded(), u"filter%5Ba%5D=2&limit=5"_s);
    QCOMPARE(query.values(u"filter[a]"_s), QStringList{u"2"_s});
    query.filter(u"a"_s, QStringList());
    QCOMPARE(query.names(), QStringList{u"limit"_s});
    QCOMPARE(Query().fields(u"v2/inAppPurchases"_s, {u"name"_s}).encoded(), u"fields%5BinAppPurchases%5D=name"_s);
}

void TestQuery::canonicalForm()
{
    const auto one = Query().sort({u"name"_s}).filter(u"a"_s, u"1"_s).limit(200);
    const auto other = Query().limit(50).filter(u"a"_s, u"1"_s).sort({u"name"_s});
    QCOMPARE(one.canonical(), other.canonical());
    QVERIFY(one.encoded() != other.encoded());
}

void TestQuery::survivesTheUrl()
{
    const auto query = Query().filter(u"a[b]"_s, {u"x,y+z & 100%"_s, u"日"_s});
    QUrl url(u"https://api.appstoreconnect.apple.com/v1/apps"_s);
    url.setQuery(query.encoded(), QUrl::StrictMode);
    QCOMPARE(QString::fromLatin1(url.toEncoded()).section(u'?', 1), query.encoded());
    // What Apple writes comes back byte for byte.
    const QByteArray next
        = "https://api.appstoreconnect.apple.com/v1/apps?cursor=AMg.ABCD%2B%3D&fields%5Bapps%5D=name&limit=1";
    QCOMPARE(QUrl(QString::fromLatin1(next)).toEncoded(), next);
}

void TestQuery::findsTheNextLink_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *json, const QString &next) {
        QTest::newRow(name) << QByteArray(json) << next;
    };
    row("last", R"({"data":[],"links":{"self":"s","next":"https://a/b?c=%5B1"}})", u"https://a/b?c=%5B1"_s);
    row("first", R"({"links":{"next":"https://a/b"},"data":[{"id":"1"}]})", u"https://a/b"_s);
    row("spaces", " {\n \"links\" : { \"next\" : \"https:\\/\\/a\\/b\" } }", u"https://a/b"_s);
    row("none", R"({"data":[],"links":{"self":"s"}})", u""_s);
    row("null", R"({"links":{"next":null}})", u""_s);
    row("inside", R"({"data":[{"links":{"next":"https://wrong"}}],"meta":{"links":{"next":"x"}}})", u""_s);
    row("in a text", R"({"data":[{"title":"\"links\":{\"next\":\"https://wrong\"}"}],"links":{}})", u""_s);
    row("backslashes", R"({"data":"\\","links":{"next":"https://a"}})", u"https://a"_s);
    row("links as text", R"({"data":"links","links":{"next":"https://a"}})", u"https://a"_s);
    row("cut in a string", R"({"data":[{"title":"abc)", u""_s);
    row("cut in an object", R"({"links":{"next":"https://a")", u""_s);
    row("empty", "", u""_s);
    row("not json", "<html>\"links\"{}", u""_s);
}

void TestQuery::findsTheNextLink()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, next);
    QCOMPARE(nextLink(json).toString(QUrl::FullyEncoded), next);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
