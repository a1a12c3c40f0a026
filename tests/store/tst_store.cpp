// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/storepagesink.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto reviews = u"/v1/apps/1/customerReviews"_s;

Document page(const QStringList &ids)
{
    Document document;
    for (const auto &id : ids)
        document.data.append(review(id, {{u"title"_s, u"Title "_s + id}}));
    return document;
}

bool save(StoreFixture &f, int offset, const QStringList &ids, std::optional<int> total, bool complete)
{
    return waitFor(f.store->savePage(reviews, offset, page(ids), total, complete)).isGood();
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void emptyStoreKnowsNothing();
    void resourceComesBackAsItWas();
    void pagesComeBackInOrderAfterARestart();
    void anyStretchOfAListCanBeRead();
    void aGapEndsWhatIsGiven();
    void shorterListReplacesALongerOne();
    void aPageReplacesWhatItOverlaps();
    void emptyListIsKnownToBeEmpty();
    void growingListIsNoLongerComplete();
    void includedResourcesComeAlong();
    void sparseAnswerLosesNothing();
    void nullAndNewValuesWin();
    void relationshipDataSurvivesLinks();
    void sameIdInTwoEntriesAreTwoResources();
    void removedResourceLeavesItsLists();
    void staleIsMarkedAndHealed();
    void accountsAreApart();
    void pagesMayComeFromOtherThreads();
    void abortedReplyEnds();
    void endOfTheStoreEndsItsReplies();
    void closedStoreSaysSo();
    void memoryStoreWorks();
};

void TestStore::emptyStoreKnowsNothing()
{
    StoreFixture f;
    QVERIFY(f.open());
    const auto list = waitFor(f.store->list(reviews, 0, 50));
    QVERIFY(list.isGood());
    QVERIFY(!list.value.isCached());
    QVERIFY(!list.value.complete);
    QVERIFY(waitFor(f.store->resource({u"apps"_s, u"1"_s})).value.resource.isNull());
    QCOMPARE(waitFor(f.store->count(u"apps"_s)).value, 0);
}

void TestStore::resourceComesBackAsItWas()
{
    StoreFixture f;
    QVERIFY(f.open());
    const auto sent = reviewPage(1, 1).data.first();
    const auto before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QVERIFY(waitFor(f.store->saveResource(sent)).isGood());
    QVERIFY(f.reopen());
    const auto got = waitFor(f.store->resource(sent.key())).value;
    QVERIFY(got.resource == sent);
    QVERIFY(got.fetchedAt >= before && got.fetchedAt <= QDateTime::currentDateTimeUtc());
    QVERIFY(!got.stale);
    QCOMPARE(waitFor(f.store->resources({{u"apps"_s, u"x"_s}, sent.key()})).value.size(), 1);
}

void TestStore::pagesComeBackInOrderAfterARestart()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 2, {u"7"_s, u"1"_s}, 5, false)); // pages may arrive in any order
    QVERIFY(save(f, 0, {u"9"_s, u"3"_s}, 5, false));
    QVERIFY(save(f, 4, {u"5"_s}, 5, true));
    QVERIFY(f.reopen());
    QCOMPARE(f.idsOf(reviews), QStringList({u"9"_s, u"3"_s, u"7"_s, u"1"_s, u"5"_s}));
    const auto list = waitFor(f.store->list(reviews, 0, 10)).value;
    QVERIFY(list.complete);
    QCOMPARE(list.total.value(), 5);
    QCOMPARE(list.resources[2].text(u"title"), u"Title 7"_s);
}

void TestStore::anyStretchOfAListCanBeRead()
{
    StoreFixture f;
    QVERIFY(f.open());
    for (int i = 0; i < 5; ++i)
        QVERIFY(waitFor(f.store->savePage(reviews, i * 7, reviewPage(i * 7, 7), 35, i == 4)).isGood());
    for (const auto &[offset, limit] : {std::pair(0, 35), {3, 1}, {6, 2}, {5, 20}, {34, 10}, {35, 10}, {0, 0}}) {
        const auto ids = f.idsOf(reviews, offset, limit);
        QCOMPARE(ids.size(), std::min(limit, 35 - offset));
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i], QString::number(10'000'000 + offset + i));
    }
}

void TestStore::aGapEndsWhatIsGiven()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s}, 6, false));
    QVERIFY(save(f, 4, {u"5"_s, u"6"_s}, 6, true));
    QCOMPARE(f.idsOf(reviews), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(f.idsOf(reviews, 4), QStringList({u"5"_s, u"6"_s}));
    const auto list = waitFor(f.store->list(reviews, 0, 10)).value;
    QVERIFY(list.isCached() && !list.complete);
    QVERIFY(!waitFor(f.store->list(reviews, 2, 10)).value.isCached());
}

void TestStore::shorterListReplacesALongerOne()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s, u"3"_s}, 6, false));
    QVERIFY(save(f, 3, {u"4"_s, u"5"_s, u"6"_s}, 6, true));
    QVERIFY(save(f, 0, {u"2"_s, u"4"_s}, 2, true));
    QCOMPARE(f.idsOf(reviews), QStringList({u"2"_s, u"4"_s}));
    QVERIFY(waitFor(f.store->list(reviews, 0, 10)).value.complete);
    QCOMPARE(waitFor(f.store->count(u"customerReviews"_s)).value, 6); // still known by themselves

    QVERIFY(save(f, 0, {u"1"_s, u"2"_s, u"3"_s}, 6, false));
    QVERIFY(save(f, 3, {u"4"_s, u"5"_s, u"6"_s}, 6, true));
    QVERIFY(save(f, 0, {u"3"_s}, 2, false)); // the total alone says that the end moved
    QCOMPARE(f.idsOf(reviews), QStringList({u"3"_s, u"2"_s}));
    QVERIFY(!waitFor(f.store->list(reviews, 0, 10)).value.complete);
}

void TestStore::aPageReplacesWhatItOverlaps()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}, 6, true));
    QVERIFY(save(f, 2, {u"a"_s, u"b"_s}, 6, false));
    QCOMPARE(f.idsOf(reviews), QStringList({u"1"_s, u"2"_s, u"a"_s, u"b"_s, u"5"_s, u"6"_s}));
    QVERIFY(waitFor(f.store->list(reviews, 0, 10)).value.complete);
}

void TestStore::emptyListIsKnownToBeEmpty()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {}, 0, true));
    const auto list = waitFor(f.store->list(reviews, 0, 10)).value;
    QVERIFY(list.isCached());
    QVERIFY(list.complete);
    QCOMPARE(list.total.value(), 0);
    QVERIFY(waitFor(f.store->markListsStale(reviews)).isGood());
    QVERIFY(waitFor(f.store->list(reviews, 0, 10)).value.stale);
}

void TestStore::growingListIsNoLongerComplete()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s}, {}, true));
    QCOMPARE(waitFor(f.store->list(reviews, 0, 10)).value.total.value(), 2); // seen to the end is as good as told
    QVERIFY(save(f, 0, {u"0"_s, u"1"_s}, 3, false));
    QVERIFY(!waitFor(f.store->list(reviews, 0, 10)).value.complete);
    QVERIFY(save(f, 2, {u"2"_s}, 3, true));
    QVERIFY(waitFor(f.store->list(reviews, 0, 10)).value.complete);
}

void TestStore::includedResourcesComeAlong()
{
    StoreFixture f;
    QVERIFY(f.open());
    auto document = page({u"1"_s, u"2"_s});
    const Resource app(u"apps"_s, {{u"type"_s, u"apps"_s}, {u"id"_s, u"1"_s}});
    document.included = {app, app};
    QVERIFY(waitFor(f.store->savePage(reviews, 0, document, 4, false)).isGood());
    QVERIFY(waitFor(f.store->savePage(reviews, 2, document, 4, true)).isGood());
    const auto list = waitFor(f.store->list(reviews, 1, 2)).value;
    QCOMPARE(list.included.size(), 1);
    QVERIFY(list.included.first() == app);
    QVERIFY(waitFor(f.store->resource(app.key())).value.resource == app);
}

void TestStore::sparseAnswerLosesNothing()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->saveResource(review(u"1"_s, {{u"title"_s, u"old"_s}, {u"rating"_s, 5}}))).isGood());
    auto sparse = Document();
    sparse.data = {review(u"1"_s, {{u"title"_s, u"new"_s}})};
    QVERIFY(waitFor(f.store->savePage(reviews, 0, sparse, 1, true)).isGood());
    const auto merged = waitFor(f.store->list(reviews, 0, 1)).value.resources.value(0);
    QCOMPARE(merged.text(u"title"), u"new"_s);
    QCOMPARE(merged.attribute(u"rating").toInt(), 5);

    QVERIFY(waitFor(f.store->saveResource(review(u"1"_s, {}))).isGood()); // a linkage: no attributes at all
    QCOMPARE(waitFor(f.store->resource(merged.key())).value.resource.attributeNames().size(), 2);
}

void TestStore::nullAndNewValuesWin()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(waitFor(f.store->saveResource(review(u"1"_s, {{u"title"_s, u"old"_s}}))).isGood());
    QVERIFY(
        waitFor(f.store->saveResource(review(u"1"_s, {{u"title"_s, QJsonValue::Null}, {u"body"_s, u"b"_s}}))).isGood());
    const auto merged = waitFor(f.store->resource({u"customerReviews"_s, u"1"_s})).value.resource;
    QVERIFY(!merged.attribute(u"title").isValid());
    QCOMPARE(merged.text(u"body"), u"b"_s);
}

void TestStore::relationshipDataSurvivesLinks()
{
    StoreFixture f;
    QVERIFY(f.open());
    const QJsonObject linkage{{u"type"_s, u"customerReviewResponses"_s}, {u"id"_s, u"r"_s}};
    const auto with = [](const QJsonObject &relationship) {
        return review(u"1"_s, {}, {{u"response"_s, relationship}});
    };
    QVERIFY(waitFor(f.store->saveResource(with({{u"data"_s, linkage}}))).isGood());
    QVERIFY(waitFor(f.store->saveResource(with({{u"links"_s, QJsonObject{{u"self"_s, u"x"_s}}}}))).isGood());
    const auto read = [&f] {
        return waitFor(f.store->resource({u"customerReviews"_s, u"1"_s}))
            .value.resource.relationship(u"response", u"customerReviewResponses"_s);
    };
    QCOMPARE(read().keys.value(0).id, u"r"_s);
    QVERIFY(waitFor(f.store->saveResource(with({{u"data"_s, QJsonValue::Null}}))).isGood());
    QVERIFY(read().loaded && read().keys.isEmpty());
}

void TestStore::sameIdInTwoEntriesAreTwoResources()
{
    StoreFixture f;
    QVERIFY(f.open());
    const auto make = [](const QString &entry, const QString &name) {
        return Resource(
            entry,
            {{u"type"_s, u"inAppPurchases"_s}, {u"id"_s, u"1"_s}, {u"attributes"_s, QJsonObject{{u"name"_s, name}}}});
    };
    QVERIFY(waitFor(f.store->saveResource(make(u"inAppPurchases"_s, u"one"_s))).isGood());
    QVERIFY(waitFor(f.store->saveResource(make(u"v2/inAppPurchases"_s, u"two"_s))).isGood());
    QCOMPARE(waitFor(f.store->resource({u"inAppPurchases"_s, u"1"_s})).value.resource.text(u"name"), u"one"_s);
    QCOMPARE(waitFor(f.store->resource({u"v2/inAppPurchases"_s, u"1"_s})).value.resource.text(u"name"), u"two"_s);
    QCOMPARE(waitFor(f.store->count(u"v2/inAppPurchases"_s)).value, 1);
}

void TestStore::removedResourceLeavesItsLists()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s}, 4, false));
    QVERIFY(save(f, 2, {u"3"_s, u"4"_s}, 4, true));
    QVERIFY(waitFor(f.store->removeResource({u"customerReviews"_s, u"2"_s})).isGood());
    QCOMPARE(f.idsOf(reviews), QStringList({u"1"_s, u"3"_s, u"4"_s}));
    const auto list = waitFor(f.store->list(reviews, 0, 10)).value;
    QCOMPARE(list.total.value(), 3);
    QVERIFY(list.complete);
    QVERIFY(waitFor(f.store->removeResource({u"customerReviews"_s, u"4"_s})).isGood());
    QVERIFY(waitFor(f.store->saveResource(review(u"new"_s, {}))).isGood()); // may get the number that became free
    QCOMPARE(f.idsOf(reviews), QStringList({u"1"_s, u"3"_s}));
    QVERIFY(waitFor(f.store->removeResource({u"customerReviews"_s, u"unknown"_s})).isGood());
}

void TestStore::staleIsMarkedAndHealed()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s}, 4, false));
    QVERIFY(save(f, 2, {u"3"_s, u"4"_s}, 4, true));
    const ResourceKey key{u"customerReviews"_s, u"1"_s};
    QVERIFY(waitFor(f.store->markStale(key)).isGood());
    QVERIFY(waitFor(f.store->markListsStale(u"/v1/apps/1/"_s)).isGood());
    QVERIFY(waitFor(f.store->resource(key)).value.stale);
    QVERIFY(waitFor(f.store->list(reviews, 0, 4)).value.stale);
    QVERIFY(save(f, 0, {u"1"_s, u"2"_s}, 4, false));
    QVERIFY(!waitFor(f.store->resource(key)).value.stale);
    QVERIFY(!waitFor(f.store->list(reviews, 0, 2)).value.stale);
    QVERIFY(waitFor(f.store->list(reviews, 0, 4)).value.stale); // its second half was not fetched again
    QVERIFY(waitFor(f.store->markListsStale(u"/v1/apps/2/"_s)).isGood());
    QVERIFY(!waitFor(f.store->list(reviews, 0, 2)).value.stale);
}

void TestStore::accountsAreApart()
{
    StoreFixture a;
    StoreFixture b;
    QVERIFY(a.open() && b.open());
    for (int i = 0; i < 20; ++i) { // both at work at the same time
        a.store->savePage(reviews, i * 10, reviewPage(i * 10, 10), 200, i == 19);
        b.store->savePage(reviews, i * 10, reviewPage(1000 + i * 10, 10), 200, i == 19);
    }
    QCOMPARE(a.idsOf(reviews, 195, 1), QStringList(u"10000195"_s));
    QCOMPARE(b.idsOf(reviews, 195, 1), QStringList(u"10001195"_s));
    QCOMPARE(waitFor(a.store->count(u"customerReviews"_s)).value, 200);
}

void TestStore::pagesMayComeFromOtherThreads()
{
    StoreFixture f;
    QVERIFY(f.open());
    StorePageSink sink(*f.store);
    const std::unique_ptr<QThread> thread(QThread::create([&sink] {
        for (int i = 0; i < 50; ++i) { // more than may wait at once
            auto document = reviewPage(i * 10, 10);
            document.total = 500;
            if (i < 49)
                document.next = QUrl(u"https://example.test/next"_s);
            sink.savePage({reviews, i * 10}, document);
        }
        sink.savePage({}, reviewPage(5000, 1));
    }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    const auto list = waitFor(f.store->list(reviews, 490, 100)).value;
    QCOMPARE(list.resources.size(), 10);
    QVERIFY(list.complete);
    QCOMPARE(waitFor(f.store->count(u"customerReviews"_s)).value, 501);
    QVERIFY(f.messages.isEmpty());
}

void TestStore::abortedReplyEnds()
{
    StoreFixture f;
    QVERIFY(f.open());
    for (int i = 0; i < 10; ++i) // so that the answer is some way off
        f.store->savePage(reviews, i * 200, reviewPage(i * 200, 200), {}, false);
    auto *reply = f.store->list(reviews, 0, 10);
    reply->abort();
    const auto outcome = waitFor(reply);
    QVERIFY(outcome.finished);
    QVERIFY(outcome.error && outcome.error->kind == ApiError::Kind::Aborted);
}

void TestStore::endOfTheStoreEndsItsReplies()
{
    StoreFixture f;
    QVERIFY(f.open());
    f.store->savePage(reviews, 0, reviewPage(0, 200), 200, true);
    auto *reply = f.store->list(reviews, 0, 10);
    f.store.reset();
    const auto outcome = waitFor(reply);
    QVERIFY(outcome.finished);
    QVERIFY(outcome.error && outcome.error->kind == ApiError::Kind::Aborted);
    f.store = std::make_unique<Store>();
    QVERIFY(f.open());
    QCOMPARE(f.idsOf(reviews).size(), 200); // what was to be written was written
}

void TestStore::closedStoreSaysSo()
{
    StoreFixture f;
    const auto outcome = waitFor(f.store->list(reviews, 0, 10));
    QVERIFY(outcome.error);
    QCOMPARE(int(outcome.error->kind), int(ApiError::Kind::Storage));
    f.store->enqueuePage(reviews, 0, reviewPage(0, 1));
    f.store->enqueuePage(reviews, 1, reviewPage(1, 1));
    QTRY_COMPARE(f.messages.size(), 1); // said once, not for every page
    QVERIFY(waitFor(f.store->count(u"apps"_s)).finished);
    QCOMPARE(f.messages.size(), 1);
}

void TestStore::memoryStoreWorks()
{
    StoreFixture f;
    f.path.clear();
    QVERIFY(f.open());
    QVERIFY(save(f, 0, {u"1"_s}, 1, true));
    QCOMPARE(f.idsOf(reviews), QStringList(u"1"_s));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
