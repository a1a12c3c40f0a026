// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"
#include "tests/operations/windowrig.h"

#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "api/reviews/reviewsync.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "ui/reviews/bulkreplyview.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewlistview.h"
#include "ui/reviews/reviewpane.h"
#include "ui/reviews/reviewspage.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a support person does in a morning, on the desk of all apps: one reply, a better one, one taken back, and five
/// hundred at once over a bad line.
class Desk
{
public:
    Desk(const Catalog &catalog, const JudgedWorld &from)
        : session(catalog, from.account(), from.key(), {}, vault)
        , rig(session)
        , page(rig.context(u"teamreviews"_s), ReviewsPage::Scope::AllApps)
        , world(from)
    {
        page.resize(1400, 900);
        page.show();
        page.load();
    }

    AccountServices &services() { return session.services(); }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    ReviewListView *list() const { return find<ReviewListView>(u"reviewList"_s); }
    ReviewPane *pane() const { return find<ReviewPane>(u"reviewPane"_s); }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading() && list()->model()->rowCount() > 0; }, 120'000);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return services().apply.phase() == ApplyJob::Phase::Idle; }, 600'000);
    }
    QJsonObject admin(const QByteArray &method, const QString &place, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(world.simulator().adminUrl().toString() + u'/' + place));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    std::optional<QString> answerOnServer(const QString &reviewId)
    {
        std::optional<QString> answer;
        services()
            .resources.related({u"customerReviews"_s, reviewId}, u"response"_s)
            ->then(
                &page, [&answer](const Document &document) { answer = document.first().text(u"responseBody"_s); },
                [&answer](const ApiError &) { answer = u"unreadable"_s; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000) ? answer : std::nullopt;
    }
    QList<ReviewRecord> records(const std::vector<ReviewRow> &rows)
    {
        std::optional<QList<ReviewRecord>> found;
        services().reviews.archive().records(rows)->then(
            &page, [&found](const QList<ReviewRecord> &all) { found = all; },
            [&found](const ApiError &) { found = QList<ReviewRecord>(); });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 30'000) ? *found : QList<ReviewRecord>();
    }

    KeyVault vault;
    AccountSession session;
    WindowRig rig;
    ReviewsPage page;
    const JudgedWorld &world;
    QNetworkAccessManager network;
};

} // namespace

class TestReviewDesk : public QObject
{
    Q_OBJECT

private slots:
    void aMorningOfAnswers();
};

void TestReviewDesk::aMorningOfAnswers()
{
    QDir().mkpath(QStringLiteral(SCRATCH_DIR));
    const auto catalog = loadBuiltInCatalog();
    JudgedWorld world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    Desk desk(catalog, world);
    QVERIFY(desk.rest());
    QTRY_VERIFY(desk.page.desk().total() > 4000);
    auto &list = desk.page.desk().list();

    // One by hand, better, and taken back.
    QTRY_VERIFY(!desk.pane()->review().id.isEmpty());
    const auto first = desk.pane()->review();
    auto *reply = desk.find<QPlainTextEdit>(u"replyText"_s);
    reply->setPlainText(u"Thank you for telling us."_s);
    desk.find<QPushButton>(u"sendReply"_s)->click();
    QVERIFY(desk.settle());
    QTRY_COMPARE(desk.answerOnServer(first.id), u"Thank you for telling us."_s);
    desk.find<QueuePane>(u"reviewQueues"_s)->setCurrentRow(int(ReviewQueue::Answered));
    QTRY_VERIFY(list.placeOf(first.row) >= 0);
    desk.list()->setCurrentIndex(list.index(list.placeOf(first.row)));
    QTRY_VERIFY(desk.pane()->review().isAnswered());
    reply->setPlainText(u"It is mended in the next version."_s);
    desk.find<QPushButton>(u"sendReply"_s)->click();
    QVERIFY(desk.settle());
    QTRY_COMPARE(desk.answerOnServer(first.id), u"It is mended in the next version."_s);
    QTRY_COMPARE(desk.pane()->review().answer, u"It is mended in the next version."_s);
    desk.find<QPushButton>(u"deleteAnswer"_s)->click();
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.settle());
    QTRY_COMPARE(desk.answerOnServer(first.id), QString());

    // Five hundred, while requests go wrong, the budget runs out once, one review disappears and somebody
    // else answers another.
    desk.find<QueuePane>(u"reviewQueues"_s)->setCurrentRow(int(ReviewQueue::Unanswered));
    constexpr int wanted = 500;
    QTRY_VERIFY(list.rowCount() > wanted + 10);
    desk.services().reviews.putTemplate({{}, u"Thanks"_s, {}, u"Dear {nickname}, thank you for the {stars} stars."_s});
    QItemSelection selection(list.index(3), list.index(3 + wanted - 1));
    desk.list()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    std::vector<ReviewRow> rows;
    for (int i = 0; i < wanted; ++i)
        rows.push_back(list.factsAt(3 + i).row);
    const auto chosen = desk.records(rows);
    QCOMPARE(chosen.size(), wanted);
    desk.page.showBulkReply();
    auto *bulk = desk.find<BulkReplyView>(u"bulkReply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bulk->isVisible() && bulk->model().rowCount() == wanted, 20'000);
    QCOMPARE(bulk->model().wantedCount(), wanted);
    desk.admin("POST", u"remove"_s, {{u"entry"_s, u"customerReviews"_s}, {u"id"_s, chosen[100].id}});
    desk.admin("POST", u"faults"_s,
               {{u"rules"_s,
                 u"status 503 on GET chance 1; reset after on POST chance 5; status 503 on POST skip 200 times 2; "
                 "status 429 retry-after 1 on GET,POST skip 300 times 2"_s}});
    desk.find<QPushButton>(u"sendBulkReply"_s)->click();
    QTRY_VERIFY(desk.services().changes.count() >= wanted);
    QVERIFY(desk.settle());
    for (int round = 0; round < 12 && desk.services().changes.count() > 1; ++round) {
        desk.services().apply.retryFailed();
        QVERIFY(desk.settle());
        if (desk.services().changes.count() > 1 && desk.services().apply.start())
            QVERIFY(desk.settle());
    }
    desk.admin("DELETE", u"faults"_s);
    if (desk.services().changes.count() > 1) {
        desk.services().apply.start();
        QVERIFY(desk.settle());
    }
    // The one that is gone cannot be answered, and says so; every other has its own answer, once.
    QCOMPARE(desk.services().changes.count(), 1);
    QCOMPARE(desk.services().reviews.stagedReply(chosen[100].id).isEmpty(), false);
    int right = 0;
    for (int i = 0; i < wanted; ++i) {
        if (i == 100)
            continue;
        const auto text = u"Dear %1, thank you for the %2 stars."_s.arg(chosen[i].nickname).arg(chosen[i].rating);
        right += desk.answerOnServer(chosen[i].id) == text ? 1 : 0;
    }
    QCOMPARE(right, wanted - 1);

    const auto violations = world.violations();
    for (const auto &line : violations.mid(0, 20))
        qInfo("%s", qPrintable(line));
    QCOMPARE(violations.size(), 0);
}

QTEST_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
