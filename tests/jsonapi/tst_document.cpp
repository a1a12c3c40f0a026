// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "api/jsonapi/document.h"
#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT
private slots:
    void readsAPage();
    void readsASingleAndNone();
    void keepsWhatItDoesNotKnow();
    void wrongTypesReadAsAbsent();
    void tellsLoadedFromEmpty();
    void includedGetTheirEntry();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void readsErrorsAsATree();

private:
    Document parse(const QByteArray &json, const QString &entry = u"customerReviews"_s) const
    {
        const auto result = parseDocument(json, m_catalog, entry);
        const auto *document = std::get_if<Document>(&result);
        return document ? *document : Document{};
    }

    const Catalog m_catalog = loadBuiltInCatalog();
};

void TestDocument::readsAPage()
{
    const auto page = parse(R"({"data":[
        {"type":"customerReviews","id":"1","attributes":{"rating":5,"title":"Gut","createdDate":"2026-03-01T10:20:30-08:00"}},
        {"type":"customerReviews","id":"2","attributes":{"rating":1,"title":null}}],
        "links":{"self":"x","next":"https://example.test/v1/apps/7/customerReviews?cursor=AQ.z&limit=2"},
        "meta":{"paging":{"total":41,"limit":2}}})");

    QCOMPARE(page.data.size(), 2);
    QCOMPARE(page.data[0].key(), (ResourceKey{u"customerReviews"_s, u"1"_s}));
    QCOMPARE(page.data[0][customerReviews::rating], std::optional<qint64>(5));
    QCOMPARE(page.data[0][customerReviews::createdDate]->toUTC(),
             QDateTime::fromString(u"2026-03-01T18:20:30Z"_s, Qt::ISODate));
    QCOMPARE(page.data[1][customerReviews::title], std::optional<QString>());
    QVERIFY(!page.data[1].attribute(u"title"_s).isValid());
    QCOMPARE(page.next.toString(QUrl::FullyEncoded),
             u"https://example.test/v1/apps/7/customerReviews?cursor=AQ.z&limit=2"_s);
    QCOMPARE(page.total, std::optional(41));
}

void TestDocument::readsASingleAndNone()
{
    QCOMPARE(parse(R"({"data":{"type":"customerReviews","id":"9"}})").first().id(), u"9"_s);
    const auto none = parseDocument(R"({"data":null})", m_catalog, u"customerReviews"_s);
    QVERIFY(std::holds_alternative<Document>(none));
    QVERIFY(std::get<Document>(none).first().isNull());
}

void TestDocument::keepsWhatItDoesNotKnow()
{
    const auto review
        = parse(R"({"data":{"type":"customerReviews","id":"1","attributes":{"mood":"🙂","rating":4}}})").first();
    QCOMPARE(review.attributeNames(), (QStringList{u"mood"_s, u"rating"_s}));
    QCOMPARE(review.text(u"mood"_s), u"🙂"_s);
}

void TestDocument::wrongTypesReadAsAbsent()
{
    const auto review
        = parse(R"({"data":{"type":"customerReviews","id":"1","attributes":{"rating":"five","createdDate":"soon"}}})")
              .first();
    QVERIFY(!review[customerReviews::rating]);
    QVERIFY(!review[customerReviews::createdDate]);
    QCOMPARE(review.text(u"rating"_s), u"five"_s);
}

void TestDocument::tellsLoadedFromEmpty()
{
    const auto page = parse(R"({"data":[
        {"type":"customerReviews","id":"1","relationships":{"response":{"data":{"type":"customerReviewResponses","id":"r"}}}},
        {"type":"customerReviews","id":"2","relationships":{"response":{"data":null}}},
        {"type":"customerReviews","id":"3","relationships":{"response":{"links":{"related":"x"}}}}]})");
    QCOMPARE(page.data[0][customerReviews::response], (ResourceKey{u"customerReviewResponses"_s, u"r"_s}));
    QVERIFY(page.data[1].relationship(u"response"_s, u"customerReviewResponses"_s).loaded);
    QVERIFY(page.data[1][customerReviews::response].isNull());
    QVERIFY(!page.data[2].relationship(u"response"_s, u"customerReviewResponses"_s).loaded);
}

void TestDocument::includedGetTheirEntry()
{
    const auto page = parse(R"({"data":{"type":"reviewSubmissionItems","id":"1"},
        "included":[{"type":"appStoreVersionExperiments","id":"e"},{"type":"thingsToCome","id":"t"}]})",
                            u"reviewSubmissionItems"_s);
    QCOMPARE(page.included.size(), 2);
    QVERIFY(m_catalog.entry(page.included[0].entry()));
    QCOMPARE(page.included[1].entry(), u"thingsToCome"_s);
    QVERIFY(page.findIncluded(page.included[0].key()));
    QVERIFY(!page.findIncluded({u"apps"_s, u"e"_s}));
}

void TestDocument::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray(R"({"data":[{"type":"apps","id":"1"})");
    QTest::newRow("html") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("no data") << QByteArray(R"({"meta":{}})");
    QTest::newRow("an array") << QByteArray("[]");
}

void TestDocument::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, bytes);
    const auto result = parseDocument(bytes, m_catalog, u"apps"_s);
    QVERIFY(std::holds_alternative<ApiError>(result));
    const auto &error = std::get<ApiError>(result);
    QCOMPARE(error.kind, ApiError::Kind::Malformed);
    QVERIFY(!error.title.isEmpty());
    QVERIFY(!error.detail.isEmpty());
}

void TestDocument::readsErrorsAsATree()
{
    const auto items
        = parseErrors(R"({"errors":[{"id":"a","status":"409","code":"STATE_ERROR","title":"Cannot be reviewed",
        "source":{"pointer":"/data/relationships/items"},
        "meta":{"associatedErrors":{"/v1/appStoreVersions/12":[
            {"status":"409","code":"ENTITY_ERROR.ATTRIBUTE.REQUIRED","title":"Missing","detail":"usesNonExemptEncryption",
             "source":{"pointer":"/data/attributes/usesNonExemptEncryption"},
             "meta":{"associatedErrors":{"/v1/builds/3":[{"code":"DEEP"}]}}}]}}}]})");
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items[0].pointer, u"/data/relationships/items"_s);
    QCOMPARE(items[0].associated.size(), 1u);
    QCOMPARE(items[0].associated[0].path, u"/v1/appStoreVersions/12"_s);
    QCOMPARE(items[0].associated[0].errors[0].detail, u"usesNonExemptEncryption"_s);
    QCOMPARE(items[0].associated[0].errors[0].associated[0].errors[0].code, u"DEEP"_s);
    QVERIFY(parseErrors("<html>").empty());
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
