// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "api/reviews/reviewlanguage.h"
#include "api/reviews/searchtext.h"
#include "models/changes/changesender.h"
#include "models/reviews/bulkreplymodel.h"
#include "models/reviews/replytext.h"
#include "models/reviews/reviewcharts.h"
#include "models/reviews/reviewdesk.h"
#include "models/reviews/reviewexport.h"
#include "models/reviews/reviewsummaries.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

Resource review(const QString &id, int rating, const QString &title, const QString &body, const QString &created,
                const QString &answerId = {})
{
    QJsonObject object{{u"id"_s, id},
                       {u"attributes"_s,
                        QJsonObject{{u"rating"_s, rating},
                                    {u"title"_s, title},
                                    {u"body"_s, body},
                                    {u"reviewerNickname"_s, u"Nick "_s + id},
                                    {u"createdDate"_s, created},
                                    {u"territory"_s, u"DEU"_s}}}};
    if (!answerId.isEmpty())
        object.insert(
            u"relationships"_s,
            QJsonObject{{u"response"_s,
                         QJsonObject{{u"data"_s,
                                      QJsonObject{{u"type"_s, u"customerReviewResponses"_s}, {u"id"_s, answerId}}}}}});
    return {u"customerReviews"_s, object};
}

Resource answer(const QString &id, const QString &text, const QString &modified, const QString &state = u"PUBLISHED"_s)
{
    return {u"customerReviewResponses"_s,
            {{u"id"_s, id},
             {u"attributes"_s,
              QJsonObject{{u"responseBody"_s, text}, {u"lastModifiedDate"_s, modified}, {u"state"_s, state}}}}};
}

/// An account with the reviews of one app fetched.
class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server, const QString &database = {}, const QString &work = {})
        : ApplyFixture(server, work)
    {
        if (!database.isEmpty())
            waitFor(archive.open(database));
        reviews.load();
        isReady = QTest::qWaitFor([this] { return reviews.isLoaded(); });
    }
    bool fetch(const QStringList &apps, ReviewSync::Scope scope = ReviewSync::Scope::NewAtOnce)
    {
        QSignalSpy finished(&reviewSync, &ReviewSync::finished);
        reviewSync.fetch(apps, scope);
        return (!finished.isEmpty() || finished.wait(60'000)) && settle();
    }
    /// The book has read what was fetched.
    bool settle()
    {
        const auto wanted = waitFor(archive.table()).value.reviews.size();
        QSignalSpy changed(&reviews, &ReviewBook::tableChanged);
        reviews.fetchedMore();
        return (changed.wait(10'000) || !changed.isEmpty()) && reviews.table().reviews.size() == wanted;
    }
    /// The app with most reviews.
    QString busiest()
    {
        QString best;
        qsizetype most = 0;
        for (const auto &each : read(ListSource(u"apps"_s))) {
            const auto count = read(ListSource(each.key(), u"customerReviews"_s)).size();
            if (count > most) {
                most = count;
                best = each.id();
            }
        }
        return best;
    }
    ReviewRecord recordOf(ReviewRow row) { return waitFor(archive.records({row})).value.value(0); }
    ReviewRecord recordOf(const QString &id) { return recordOf(waitFor(archive.rowsOf({id})).value.value(id)); }
    ReviewRecord firstUnanswered()
    {
        for (const auto &facts : reviews.table().reviews) {
            if (!facts.is(ReviewFacts::Answered) && !facts.is(ReviewFacts::Staged))
                return recordOf(facts.row);
        }
        return {};
    }
    int requestsTo(const QString &method, const QString &path)
    {
        const auto counts = admin("GET", u"requests"_s).value("requests"_L1).toObject();
        int sum = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.key().startsWith(method) && it.key().contains(path))
                sum += it.value().toInt();
        }
        return sum;
    }
    QString answerOnServer(const QString &reviewId)
    {
        return read(ListSource({u"customerReviews"_s, reviewId}, u"response"_s)).value(0).text(u"responseBody"_s);
    }

    bool isReady = false;
};

} // namespace

class TestReviews final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Small);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void wordsBecomeExpressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("words") << u"Sync fails"_s << u"\"Sync\"* \"fails\"*"_s;
        QTest::newRow("phrase") << u"\"lost data\" sync"_s << u"\"lost data\" \"sync\"*"_s;
        QTest::newRow("open quote") << u"\"lost data"_s << u"\"lost\"* \"data\"*"_s;
        QTest::newRow("syntax") << u"a* OR (b) -c:"_s << u"\"a\"* \"OR\"* \"b\"* \"c\"*"_s;
        QTest::newRow("han") << u"同期"_s << u"\"同  期\"*"_s;
    }
    void wordsBecomeExpressions()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expression);
        QCOMPARE(searchExpression(typed).replace(u"  "_s, u" "_s), expression.replace(u"  "_s, u" "_s));
    }

    void languagesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("territory");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("byLetters");
        QTest::newRow("kana") << u"同期が遅いです"_s << u"USA"_s << u"ja"_s << false;
        QTest::newRow("han") << u"换了手机后资料全部不见"_s << u"CHN"_s << u"zh-Hans"_s << false;
        QTest::newRow("traditional") << u"換手機後資料全部不見"_s << u"TWN"_s << u"zh-Hant"_s << false;
        QTest::newRow("hangul") << u"정말 좋아요"_s << u"KOR"_s << u"ko"_s << false;
        QTest::newRow("thai") << u"ใช้งานง่าย"_s << u"THA"_s << u"th"_s << false;
        QTest::newRow("hebrew") << u"אפליקציה נהדרת"_s << u"USA"_s << u"he"_s << false;
        QTest::newRow("emoji") << u"👍👍👍"_s << u"USA"_s << QString() << false;
        QTest::newRow("german") << u"Seit dem letzten Update stürzt die App beim Öffnen ab. Leider unbrauchbar."_s
                                << u"DEU"_s << u"de"_s << true;
        QTest::newRow("french abroad") << u"La dernière mise à jour est une réussite, je m’en sers tous les jours."_s
                                       << u"JPN"_s << u"fr"_s << true;
        QTest::newRow("spanish in the states")
            << u"La suscripción es carísima para lo que ofrece y pierde mis datos."_s << u"USA"_s << u"es"_s << true;
        QTest::newRow("short") << u"Super App"_s << u"DEU"_s << u"de"_s << true;
        QTest::newRow("arabic") << u"التطبيق رائع وسهل الاستخدام ولا توجد إعلانات"_s << u"SAU"_s << u"ar"_s << false;
    }
    void languagesAreTold()
    {
        const LanguageGuesser guesser;
        QFETCH(bool, byLetters);
        if (byLetters && !guesser.tellsAlphabets())
            QSKIP("Built without libexttextcat");
        QFETCH(QString, text);
        QFETCH(QString, territory);
        QTEST(guesser.languageOf(text, territory), "language");
    }

    void repliesAreFilled()
    {
        ReviewRecord record;
        record.nickname = u"{stars}"_s; // what a customer wrote is no placeholder
        record.rating = 4;
        record.version = u"IOS 4.2"_s;
        record.territory = u"DEU"_s;
        QCOMPARE(filledReply(u"Hi {nickname}, {stars}★ for {app} {version} in {territory}. {signature} {other}"_s,
                             record, u"Tide"_s, u"Mara"_s),
                 u"Hi {stars}, 4★ for Tide 4.2 in Germany. Mara {other}"_s);
        QCOMPARE(unknownPlaceholders(u"{nickname} {other} {app}"_s), QStringList{u"{other}"_s});
        const QList<ReplyTemplate> all{{u"1"_s, u"Thanks"_s, {}, u"Thanks"_s},
                                       {u"2"_s, u"Thanks"_s, u"de"_s, u"Danke"_s},
                                       {u"3"_s, u"Sorry"_s, u"fr"_s, u"Pardon"_s}};
        QCOMPARE(templateFor(all[0], all, u"de"_s).text, u"Danke"_s);
        QCOMPARE(templateFor(all[1], all, u"it"_s).text, u"Thanks"_s);
        QCOMPARE(templateFor(all[2], all, u"de"_s).text, u"Pardon"_s); // there is no other
        QCOMPARE(replyLimit(), 5970);
    }

    void filtersAreKeptAsJson()
    {
        ReviewFilter filter;
        filter.queue = ReviewQueue::EditedSince;
        filter.stars = 5;
        filter.territories = {u"DEU"_s};
        filter.languages = {u"de"_s};
        filter.versions = {u"IOS 1.0"_s};
        filter.tags = {u"bug"_s};
        filter.from = QDate(2026, 1, 2);
        filter.to = QDate(2026, 3, 4);
        filter.answered = false;
        filter.text = u"sync"_s;
        filter.sort = ReviewSort::LongestWaiting;
        QCOMPARE(ReviewFilter::fromJson(filter.toJson()), filter);
        QVERIFY(filter.isRestricted());
        QVERIFY(!ReviewFilter().isRestricted());
    }

    void anArchiveKeepsAndFinds()
    {
        ReviewArchive archive;
        archive.open({});
        Document page;
        page.data = {review(u"1"_s, 5, u"Wunderbar"_s, u"Die Synchronisation läuft."_s, u"2026-10-02T00:00:00Z"_s),
                     review(u"2"_s, 1, u"同期"_s, u"同期が遅いです"_s, u"2026-10-01T00:00:00Z"_s, u"a2"_s)};
        page.included = {answer(u"a2"_s, u"We are sorry"_s, u"2026-10-03T00:00:00Z"_s, u"PENDING_PUBLISH"_s)};
        auto saved = waitFor(archive.save(u"app"_s, page, 7)).value;
        QCOMPARE(saved.added, 2);
        saved = waitFor(archive.save(u"app"_s, page, 7)).value;
        QCOMPARE(saved.same, 2);
        const auto found = [&archive](const QString &text) { return waitFor(archive.search(text)).value.size(); };
        QCOMPARE(found(u"synchron"_s), std::size_t(1));
        QCOMPARE(found(u"lauft"_s), std::size_t(1)); // accents do not matter
        QCOMPARE(found(u"期が"_s), std::size_t(1));
        QCOMPARE(found(u"sorry"_s), std::size_t(1)); // answers as well
        QCOMPARE(found(u"nick"_s), std::size_t(2));
        QCOMPARE(found(u"nowhere"_s), std::size_t(0));
        QCOMPARE(waitFor(archive.pendingOf(u"app"_s, 10)).value, QStringList{u"2"_s});

        // The customer writes anew after the answer.
        page.data = {review(u"2"_s, 2, u"Better"_s, u"It is faster now, thank you all very much"_s,
                            u"2026-10-05T00:00:00Z"_s, u"a2"_s)};
        saved = waitFor(archive.save(u"app"_s, page, 0)).value;
        QCOMPARE(saved.changed, 1);
        QCOMPARE(found(u"期が"_s), std::size_t(0));
        QCOMPARE(found(u"faster"_s), std::size_t(1));
        auto table = waitFor(archive.table()).value;
        QCOMPARE(table.reviews.size(), std::size_t(2));
        QVERIFY(table.reviews[0].is(ReviewFacts::Edited)); // newest first
        QVERIFY(table.reviews[0].is(ReviewFacts::Pending));
        QCOMPARE(waitFor(archive.setVersion(u"IOS 1.1"_s, {u"1"_s, u"2"_s, u"3"_s})).value, 2);
        QCOMPARE(waitFor(archive.setVersion(u"IOS 1.1"_s, {u"1"_s})).value, 0);
        QCOMPARE(waitFor(archive.endPass(u"app"_s, 8)).value, 2); // neither was seen by the eighth
        QCOMPARE(found(u"faster"_s), std::size_t(0));
    }

    void aDamagedArchiveStandsAside()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"r.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        ReviewArchive archive;
        QSignalSpy told(&archive, &ReviewArchive::message);
        QVERIFY(!waitFor(archive.open(path)).error);
        QVERIFY(!told.isEmpty() || told.wait());
        QVERIFY(waitFor(archive.table()).value.reviews.empty());
        QCOMPARE(QDir(folder.path()).entryList({u"r.sqlite.corrupt-*"_s}).size(), 1);
    }

    void everythingIsReadOnceAndThenWhatIsNew()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        const auto onServer = f.read(ListSource({u"apps"_s, app}, u"customerReviews"_s));
        QVERIFY(f.fetch({app}));
        QVERIFY(!f.reviewSync.error());
        QCOMPARE(f.reviews.table().reviews.size(), std::size_t(onServer.size()));
        QVERIFY(waitFor(f.archive.syncState(app)).value.complete);
        int withVersion = 0, answered = 0;
        for (const auto &facts : f.reviews.table().reviews) {
            withVersion += facts.version > 0 ? 1 : 0;
            answered += facts.is(ReviewFacts::Answered) ? 1 : 0;
        }
        QCOMPARE(withVersion, int(onServer.size()));
        QVERIFY(answered > 0 && answered < onServer.size());

        // The second time one page is enough, and the pending answers.
        const auto before = f.asked().size();
        QVERIFY(f.fetch({app}));
        const auto pending = waitFor(f.archive.pendingOf(app, 50)).value.size();
        QCOMPARE(f.asked().size() - before, 1 + pending);

        // A customer writes anew, and an answer becomes public.
        const auto edited = f.firstUnanswered();
        f.admin("POST", u"edit"_s,
                {{u"entry"_s, u"customerReviews"_s},
                 {u"id"_s, edited.id},
                 {u"attributes"_s,
                  QJsonObject{{u"rating"_s, 1},
                              {u"title"_s, u"Changed my mind"_s},
                              {u"createdDate"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}}}});
        QVERIFY(f.fetch({app}));
        QCOMPARE(f.recordOf(edited.row).title, u"Changed my mind"_s);
        QCOMPARE(f.reviews.table().reviews[0].row, edited.row); // and is the newest
        f.admin("POST", u"clock"_s, {{u"turn"_s, 3 * 86400}});
        QVERIFY(f.fetch({app}));
        QVERIFY(waitFor(f.archive.pendingOf(app, 50)).value.isEmpty());

        // What is removed is noticed when everything is read, or when it is looked at.
        const auto gone = f.firstUnanswered();
        f.admin("POST", u"remove"_s, {{u"entry"_s, u"customerReviews"_s}, {u"id"_s, gone.id}});
        QVERIFY(f.fetch({app}, ReviewSync::Scope::Everything));
        QVERIFY(f.recordOf(gone.row).id.isEmpty());
        const auto next = f.firstUnanswered();
        f.admin("POST", u"remove"_s, {{u"entry"_s, u"customerReviews"_s}, {u"id"_s, next.id}});
        QSignalSpy told(&f.reviewSync, &ReviewSync::reviewGone);
        f.reviewSync.reread(next.id);
        QVERIFY(told.wait());
        QVERIFY(f.recordOf(next.row).id.isEmpty());
    }

    void aFirstReadingGoesOnWhereItStopped()
    {
        auto server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        const QTemporaryDir folder;
        QString app;
        qsizetype all = 0;
        {
            Fixture f(*server, folder.filePath(u"r"_s), folder.filePath(u"w"_s));
            app = f.busiest();
            all = f.read(ListSource({u"apps"_s, app}, u"customerReviews"_s)).size();
            QVERIFY(all > 600);
            f.setFaults(u"status 500 on GET /v1/apps/*/customerReviews skip 2 times 9"_s);
            QVERIFY(f.fetch({app}));
            QVERIFY(f.reviewSync.error());
            QCOMPARE(f.reviews.table().reviews.size(), std::size_t(400));
            f.setFaults({});
        }
        Fixture f(*server, folder.filePath(u"r"_s), folder.filePath(u"w"_s));
        QCOMPARE(f.reviews.table().reviews.size(), std::size_t(400)); // at once, before any request
        const auto before = f.asked().filter(u"/customerReviews"_s).size();
        QVERIFY(f.fetch({app}));
        QVERIFY(!f.reviewSync.error());
        QCOMPARE(f.reviews.table().reviews.size(), std::size_t(all));
        QVERIFY(waitFor(f.archive.syncState(app)).value.complete);
        const auto pages = f.asked().filter(u"/apps/"_s + app + u"/customerReviews"_s).size() - before;
        QCOMPARE(pages, (all - 400 + 199) / 200);
    }

    void notesOutliveTheProgram()
    {
        const QTemporaryDir folder;
        QString app;
        ReviewRecord first, second;
        {
            Fixture f(*m_server, folder.filePath(u"r"_s), folder.filePath(u"w"_s));
            app = f.busiest();
            QVERIFY(f.fetch({app}));
            first = f.recordOf(f.reviews.table().reviews[0].row);
            second = f.recordOf(f.reviews.table().reviews[1].row);
            f.reviews.setDone({first.row}, true);
            f.reviews.setTags(second.row, {u"bug"_s, u"sync"_s});
            f.reviews.setNote(second.row, u"Ask Ada"_s);
            f.reviews.setDraft(second.id, u"Dear customer"_s);
            f.reviews.putTemplate({{}, u"Thanks"_s, u"de"_s, u"Danke, {nickname}"_s});
            f.reviews.setSignature(u"Mara"_s);
            f.reviews.putFilter({{}, u"Angry"_s, ReviewFilter().toJson()});
            waitFor(f.changeStore.kept(u"review-marks"_s)); // what was asked before is on disk
            waitFor(f.archive.table());
            waitFor(f.changeStore.kept(u"review-marks"_s));
        }
        Fixture f(*m_server, folder.filePath(u"r"_s), folder.filePath(u"w"_s));
        QTRY_VERIFY(f.reviews.markOf(first.row).done);
        QCOMPARE(f.reviews.markOf(second.row).tags, (QStringList{u"bug"_s, u"sync"_s}));
        QCOMPARE(f.reviews.markOf(second.row).note, u"Ask Ada"_s);
        QCOMPARE(f.reviews.draft(second.id), u"Dear customer"_s);
        QCOMPARE(f.reviews.templates().value(0).text, u"Danke, {nickname}"_s);
        QCOMPARE(f.reviews.signature(), u"Mara"_s);
        QCOMPARE(f.reviews.filters().value(0).name, u"Angry"_s);
        QCOMPARE(f.reviews.tags(), (QStringList{u"bug"_s, u"sync"_s}));
    }

    void aDeskFiltersAndCounts()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        ReviewDesk desk(f.reviews);
        const QAbstractItemModelTester tester(&desk.list());
        ReviewFilter filter;
        filter.queue = ReviewQueue::All;
        filter.app = app;
        desk.setFilter(filter);
        const int all = desk.list().rowCount();
        QCOMPARE(all, int(f.reviews.table().reviews.size()));
        QCOMPARE(desk.counts()[std::size_t(ReviewQueue::All)], all);
        QCOMPARE(desk.counts()[std::size_t(ReviewQueue::Answered)]
                     + desk.counts()[std::size_t(ReviewQueue::Unanswered)],
                 all);
        int sum = 0;
        for (int stars = 0; stars < 5; ++stars) {
            filter.stars = 1 << stars;
            desk.setFilter(filter);
            sum += desk.list().rowCount();
            for (int row = 0; row < desk.list().rowCount(); ++row)
                QCOMPARE(int(desk.list().factsAt(row).rating), stars + 1);
        }
        QCOMPARE(sum, all);
        filter.stars = 0;
        filter.sort = ReviewSort::FewestStars;
        desk.setFilter(filter);
        QVERIFY(desk.list().factsAt(0).rating <= desk.list().factsAt(all - 1).rating);

        // A text is looked for in the index; its words come from a review that is there.
        const auto sample = f.recordOf(f.reviews.table().reviews[0].row);
        filter.text = sample.nickname;
        desk.setFilter(filter);
        QVERIFY(desk.isSearching());
        QTRY_VERIFY(!desk.isSearching());
        QVERIFY(desk.list().placeOf(sample.row) >= 0);
        QVERIFY(desk.list().rowCount() < all);

        // Done ones leave the queue when it is looked at anew, not under the reader.
        filter = {};
        filter.app = app;
        desk.setFilter(filter);
        QTRY_VERIFY(!desk.isSearching());
        const auto waiting = desk.list().rowCount();
        const auto first = desk.list().factsAt(0).row;
        f.reviews.setDone({first}, true);
        QCOMPARE(desk.list().rowCount(), waiting);
        QCOMPARE(desk.counts()[std::size_t(ReviewQueue::Unanswered)], waiting - 1);
        desk.refilter();
        QCOMPARE(desk.list().rowCount(), waiting - 1);
        QCOMPARE(desk.list().placeOf(first), -1);
    }

    void aReplyIsSentOnceAndShown()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        const auto review = f.firstUnanswered();
        f.reviews.setDraft(review.id, u"Thank you"_s);
        f.reviews.stageReply(review, u"Thank you"_s, {u"apps"_s, app});
        QCOMPARE(f.changes.count(), 1);
        f.reviews.stageReply(review, u"Thank you so much"_s, {u"apps"_s, app}); // another text, no second reply
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.reviews.stagedReply(review.id), u"Thank you so much"_s);
        ChangeSender sender(f.apply, f.changes);
        QSignalSpy finished(&sender, &ChangeSender::finished);
        // The answer to the request is lost: it must not go out again.
        f.setFaults(u"reset after on POST /v1/customerReviewResponses times 1"_s);
        f.admin("DELETE", u"requests"_s);
        sender.send({f.reviews.changeOf(review)});
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished[0], (QVariantList{1, 0}));
        QCOMPARE(f.requestsTo(u"POST"_s, u"customerReviewResponses"_s), 1);
        QCOMPARE(f.answerOnServer(review.id), u"Thank you so much"_s);
        QTRY_COMPARE(f.recordOf(review.row).answer, u"Thank you so much"_s);
        QCOMPARE(f.recordOf(review.row).answerState, u"PENDING_PUBLISH"_s);
        QTRY_VERIFY(f.reviews.draft(review.id).isEmpty());
        QCOMPARE(f.reviews.changeOf(review), 0);

        // Taken back again.
        QVERIFY(f.settle());
        const auto answered = f.recordOf(review.row);
        f.reviews.stageDeletion(answered, {u"apps"_s, app});
        QVERIFY(f.run());
        QCOMPARE(f.answerOnServer(review.id), QString());
        QTRY_VERIFY(!f.recordOf(review.row).isAnswered());
    }

    void twoWhoAnswerAreTold()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        const auto review = f.firstUnanswered();
        Fixture other(*m_server);
        QVERIFY(other.fetch({app}));
        other.reviews.stageReply(other.recordOf(review.id), u"From the other window"_s, {u"apps"_s, app});
        QVERIFY(other.run());

        f.reviews.stageReply(review, u"From this window"_s, {u"apps"_s, app});
        QVERIFY(f.run());
        QCOMPARE(f.states(), QList{ApplyJob::Item::State::Conflict});
        QCOMPARE(f.apply.items()[0].server.text(u"responseBody"_s), u"From the other window"_s);
        QCOMPARE(f.answerOnServer(review.id), u"From the other window"_s);
        QCOMPARE(f.changes.count(), 1); // nothing is lost

        // The user wants theirs.
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resolve(f.apply.items()[0].change, ApplyJob::Resolution::KeepMine);
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QCOMPARE(f.answerOnServer(review.id), u"From this window"_s);
        QCOMPARE(f.changes.count(), 0);

        // One who has seen the answer replaces it without being asked; the one before can be brought back.
        QVERIFY(f.fetch({app}));
        f.reviewSync.reread(review.id);
        QTRY_COMPARE(f.recordOf(review.row).answer, u"From this window"_s);
        f.reviews.stageReply(f.recordOf(review.row), u"A better text"_s, {u"apps"_s, app});
        QVERIFY(f.run());
        QCOMPARE(f.answerOnServer(review.id), u"A better text"_s);
        const auto history = waitFor(f.changeStore.history({}, 0, 1)).value.value(0);
        const auto inverse = inverseOf(history, f.catalog);
        const auto &back = std::get<std::vector<StagedChange>>(inverse);
        QCOMPARE(back.size(), std::size_t(1));
        QCOMPARE(back[0].kind, StagedChange::Kind::Create);
        QCOMPARE(back[0].after.attributes().value("responseBody"_L1).toString(), u"From this window"_s);
    }

    void refusalsAreToldAndLoseNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"You damn idiot"_s;
        QTest::newRow("length") << QString(6000, u'x');
        QTest::newRow("gone") << u"Thank you"_s;
    }
    void refusalsAreToldAndLoseNothing()
    {
        QFETCH(QString, text);
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        const auto review = f.firstUnanswered();
        if (QLatin1StringView(QTest::currentDataTag()) == "gone"_L1)
            f.admin("POST", u"remove"_s, {{u"entry"_s, u"customerReviews"_s}, {u"id"_s, review.id}});
        f.reviews.stageReply(review, text, {u"apps"_s, app});
        QTRY_VERIFY(!f.preflight.isChecking());
        QVERIFY(f.run());
        const auto &item = f.apply.items()[0];
        QVERIFY(item.state == ApplyJob::Item::State::Failed || item.state == ApplyJob::Item::State::Skipped);
        QVERIFY(item.error && !item.error->title.isEmpty());
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.reviews.stagedReply(review.id), text);
    }

    void manyRepliesHaveAPreview()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        std::vector<ReviewRow> rows;
        for (const auto &facts : f.reviews.table().reviews)
            rows.push_back(facts.row);
        rows.resize(std::min<std::size_t>(rows.size(), 12));
        const auto records = waitFor(f.archive.records(rows)).value;
        f.reviews.putTemplate({{}, u"Thanks"_s, {}, u"Dear {nickname}"_s});
        BulkReplyModel model(f.reviews, f.apply, [](const QString &) { return u"Tide"_s; });
        const QAbstractItemModelTester tester(&model);
        model.setReviews(records);
        model.setTemplate(f.reviews.templates()[0]);
        int open = 0;
        for (const auto &record : records)
            open += record.isAnswered() ? 0 : 1;
        QCOMPARE(model.wantedCount(), open); // nobody is answered twice by accident
        int first = 0;
        while (records[first].isAnswered())
            ++first;
        QCOMPARE(model.replyAt(first), u"Dear "_s + records[first].nickname);
        model.setData(model.index(first, BulkReplyModel::Reply), u"By hand {wrong}"_s);
        QCOMPARE(model.problemCount(), 1);
        model.setData(model.index(first, BulkReplyModel::Reply), u"By hand"_s);
        model.setTemplate({{}, u"Other"_s, {}, u"Hello"_s});
        QCOMPARE(model.replyAt(first), u"By hand"_s); // what was typed stays
        QCOMPARE(model.problemCount(), 0);
        const auto staged = model.stage([](const QString &id) { return ResourceKey{u"apps"_s, id}; });
        QCOMPARE(staged.size(), open);
        QVERIFY(f.run());
        QCOMPARE(f.answerOnServer(records[first].id), u"By hand"_s);
        QCOMPARE(model.index(first, BulkReplyModel::State).data().toString(), u"Sent"_s);
    }

    void chartsCount()
    {
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        const auto charts = reviewCharts(f.reviews, {app, {}, {}, ChartStep::Month});
        QVERIFY(charts.size() >= 5);
        double sum = 0;
        std::array<int, 6> stars{};
        for (const auto &facts : f.reviews.table().reviews)
            ++stars[facts.rating];
        for (int i = 0; i < 5; ++i) {
            double count = 0;
            for (const auto &point : charts[0].series[std::size_t(i)].points)
                count += point.value;
            QCOMPARE(int(count), stars[std::size_t(i + 1)]);
            sum += count;
        }
        QCOMPARE(int(sum), int(f.reviews.table().reviews.size()));
        double byTerritory = 0;
        for (const auto &series : charts[2].series) {
            for (const auto &point : series.points)
                byTerritory += point.value;
        }
        QVERIFY(byTerritory > 0 && byTerritory <= sum);
        QVERIFY(!charts[0].markers.empty());
    }

    void everythingIsExported_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ReviewExport::Format::Csv);
        QTest::newRow("json") << int(ReviewExport::Format::Json);
        QTest::newRow("markdown") << int(ReviewExport::Format::Markdown);
    }
    void everythingIsExported()
    {
        QFETCH(int, format);
        Fixture f(*m_server);
        const auto app = f.busiest();
        QVERIFY(f.fetch({app}));
        std::vector<ReviewRow> rows;
        for (const auto &facts : f.reviews.table().reviews)
            rows.push_back(facts.row);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"reviews"_s);
        ReviewExport out(f.reviews, ReviewExport::Format(format), [](const QString &) { return u"Tide"_s; });
        QSignalSpy finished(&out, &ReviewExport::finished);
        out.start(path, rows);
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].toInt(), int(rows.size()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto first = f.recordOf(rows[0]);
        QVERIFY(bytes.contains(first.nickname.toUtf8()));
        if (ReviewExport::Format(format) == ReviewExport::Format::Json)
            QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), qsizetype(rows.size()));
        ReviewExport nowhere(f.reviews, ReviewExport::Format(format), [](const QString &) { return QString(); });
        QSignalSpy failed(&nowhere, &ReviewExport::failed);
        nowhere.start(folder.filePath(u"none/reviews"_s), rows);
        QVERIFY(failed.wait());
    }

    void summariesAreApples()
    {
        auto server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        Fixture f(*server);
        ReviewSummaries summaries(f.services);
        summaries.load({u"apps"_s, f.busiest()});
        QTRY_VERIFY(!summaries.state().loading);
        QVERIFY(!summaries.state().error);
        QVERIFY(summaries.summaries().size() >= 3);
        QVERIFY(!summaries.summaries()[0].text.isEmpty());
        QVERIFY(!summaries.summaries()[0].territory.isEmpty());
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
