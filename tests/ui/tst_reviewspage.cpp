// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/charts/chartexport.h"
#include "ui/documents/chartsview.h"
#include "ui/documents/metricchart.h"
#include "ui/reviews/bulkreplyview.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/replyeditor.h"
#include "ui/reviews/reviewfilterbar.h"
#include "ui/reviews/reviewlistview.h"
#include "ui/reviews/reviewpane.h"
#include "ui/reviews/reviewspage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Scope = ReviewsPage::Scope;

namespace {

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server, Scope scope = Scope::OneApp)
        : ApplyFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/reviews"_s)}, scope)
    {
        page.resize(1300, 860);
        page.show();
    }
    bool open(const QString &name)
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            if (each.text(u"name"_s).startsWith(name))
                page.setApp(each.key());
        }
        page.load();
        return rest();
    }
    bool rest()
    {
        return QTest::qWaitFor(
            [this] { return !page.isLoading() && list()->model()->rowCount() > 0 && !pane()->review().id.isEmpty(); },
            30'000);
    }
    void show(ReviewQueue queue) { find<QueuePane>(u"reviewQueues"_s)->setCurrentRow(int(queue)); }
    ReviewListView *list() const { return find<ReviewListView>(u"reviewList"_s); }
    ReviewPane *pane() const { return find<ReviewPane>(u"reviewPane"_s); }
    QPlainTextEdit *reply() const { return find<QPlainTextEdit>(u"replyText"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    QString answerOnServer(const QString &reviewId)
    {
        return read(ListSource({u"customerReviews"_s, reviewId}, u"response"_s)).value(0).text(u"responseBody"_s);
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ReviewsPage page;
};

} // namespace

class TestReviewsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void keysGoThroughTheDesk()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        QCOMPARE(unnamedControls(&f.page), QStringList());
        const auto first = f.pane()->review().id;
        f.press(Qt::Key_J);
        QTRY_VERIFY(f.pane()->review().id != first);
        f.press(Qt::Key_K);
        QTRY_COMPARE(f.pane()->review().id, first);
        // One key filters by stars, the same takes it back.
        const auto all = f.list()->model()->rowCount();
        f.press(Qt::Key_1);
        QTRY_VERIFY(f.list()->model()->rowCount() < all);
        QVERIFY(f.find<QToolButton>(u"stars1"_s)->isChecked());
        f.press(Qt::Key_1);
        QTRY_COMPARE(f.list()->model()->rowCount(), all);
        // Done: it leaves the queue, and the next one is shown.
        const auto gone = f.pane()->review();
        f.press(Qt::Key_E);
        QTRY_COMPARE(f.list()->model()->rowCount(), all - 1);
        QTRY_VERIFY(f.pane()->review().id != gone.id);
        QVERIFY(f.reviews.markOf(gone.row).done);
        f.press(Qt::Key_R);
        QTRY_VERIFY(f.reply()->hasFocus());
        // Letters are text there.
        QTest::keyClicks(f.reply(), u"je 1"_s);
        QCOMPARE(f.reply()->toPlainText(), u"je 1"_s);
    }

    void aReplyIsSentFromTheKeyboard()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        f.reviews.setSignature(u"Mara"_s);
        f.reviews.putTemplate({{}, u"Thanks"_s, {}, u"Dear {nickname}, thank you. {signature}"_s});
        const auto review = f.pane()->review();
        f.pane()->editor()->insertTemplate(f.reviews.templates()[0]);
        const auto text = u"Dear %1, thank you. Mara"_s.arg(review.nickname);
        QCOMPARE(f.reply()->toPlainText(), text);
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QTest::keyClick(f.reply(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(f.answerOnServer(review.id), text);
        QTRY_VERIFY(f.list()->model()->rowCount() > 0);
        f.show(ReviewQueue::Answered);
        QTRY_VERIFY(f.page.desk().list().placeOf(review.row) >= 0);
        f.list()->setCurrentIndex(f.page.desk().list().index(f.page.desk().list().placeOf(review.row)));
        QTRY_COMPARE(f.find<QLabel>(u"answerText"_s)->text(), text);

        // Replaced: the old text is on show, and the button says what it does.
        f.reply()->setPlainText(u"A better answer"_s);
        QCOMPARE(f.find<QPushButton>(u"sendReply"_s)->text(), u"Replace the answer"_s);
        finished.clear();
        f.find<QPushButton>(u"sendReply"_s)->click();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(f.answerOnServer(review.id), u"A better answer"_s);
        QTRY_COMPARE(f.find<QLabel>(u"answerText"_s)->text(), u"A better answer"_s);

        // Deleted, after it was asked.
        finished.clear();
        f.find<QPushButton>(u"deleteAnswer"_s)->click();
        QVERIFY(finished.wait(20'000));
        QVERIFY(f.dialogs.questions.value(0).text.contains(u"A better answer"_s));
        QCOMPARE(f.answerOnServer(review.id), QString());
    }

    void draftsAndNotesStay()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        const auto review = f.pane()->review();
        f.reply()->setPlainText(u"Half a sen"_s);
        f.press(Qt::Key_J); // to another one: the draft is kept
        QTRY_VERIFY(f.pane()->review().id != review.id);
        QVERIFY(f.reply()->toPlainText().isEmpty());
        QCOMPARE(f.reviews.draft(review.id), u"Half a sen"_s);
        f.press(Qt::Key_K);
        QTRY_COMPARE(f.reply()->toPlainText(), u"Half a sen"_s);
        auto *tags = f.find<QLineEdit>(u"reviewTags"_s);
        tags->setText(u"bug,  sync,bug"_s);
        emit tags->editingFinished();
        QCOMPARE(f.reviews.markOf(review.row).tags, (QStringList{u"bug"_s, u"sync"_s}));
        f.find<QPlainTextEdit>(u"reviewNote"_s)->setPlainText(u"Ask Ada"_s);
        QCOMPARE(f.reviews.markOf(review.row).note, u"Ask Ada"_s);
        f.find<QPushButton>(u"copyReview"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ask Ada"_s));
        f.find<QPushButton>(u"copyReviewLink"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://apps.apple.com/"_s));
        // Saved filters come back.
        f.dialogs.text = u"One star"_s;
        f.find<QToolButton>(u"stars1"_s)->click();
        emit f.page.findChild<ReviewFilterBar *>()->saveWanted();
        QTRY_COMPARE(f.reviews.filters().size(), 1);
        f.find<QToolButton>(u"stars1"_s)->click();
        auto *queues = f.find<QueuePane>(u"reviewQueues"_s);
        queues->setCurrentRow(queues->count() - 1);
        QTRY_COMPARE(f.page.desk().filter().stars, 1);
    }

    void stagedRepliesWaitAmongTheChanges()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        const auto review = f.pane()->review();
        f.reply()->setPlainText(u"Thank you"_s);
        f.find<QPushButton>(u"stageReply"_s)->click();
        QCOMPARE(f.changes.count(), 1);
        auto *state = f.page.findChild<Banner *>(u"replyState"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(f.answerOnServer(review.id), QString());
        f.find<QPushButton>(u"unstageReply"_s)->click();
        QTRY_COMPARE(f.changes.count(), 0);
        QVERIFY(!state->isVisible());
        QCOMPARE(f.reply()->toPlainText(), u"Thank you"_s); // the text is not lost
        f.reply()->setPlainText(QString(5971, u'x'));
        QVERIFY(!f.find<QPushButton>(u"sendReply"_s)->isEnabled());
        f.reply()->setPlainText(u"You damn idiot"_s);
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.find<QPushButton>(u"sendReply"_s)->click();
        QVERIFY(finished.wait(20'000));
        QTRY_VERIFY(state->isVisible() && !state->message().isEmpty());
        QCOMPARE(f.changes.count(), 1);
    }

    void aReviewThatIsGoneSaysSo()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        const auto second = f.page.desk().list().factsAt(1).row;
        const auto record = waitFor(f.archive.records({second})).value.value(0);
        f.admin("POST", u"remove"_s, {{u"entry"_s, u"customerReviews"_s}, {u"id"_s, record.id}});
        f.press(Qt::Key_J);
        auto *state = f.page.findChild<Banner *>(u"replyState"_s);
        QTRY_VERIFY(state->isVisible());
        QVERIFY(!f.pane()->editor()->isEnabled());
    }

    void manyAreAnsweredTogether()
    {
        Fixture f(*m_server, Scope::AllApps);
        f.page.load();
        QVERIFY(f.rest());
        f.reviews.putTemplate({{}, u"Thanks"_s, {}, u"Dear {nickname}, thank you for {app}"_s});
        QStringList ids;
        for (int row = 0; row < 6; ++row) {
            f.list()->selectionModel()->select(f.page.desk().list().index(row),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
            ids.append(waitFor(f.archive.records({f.page.desk().list().factsAt(row).row})).value.value(0).id);
        }
        f.find<QAction>(u"replyToChosen"_s)->trigger();
        auto *bulk = f.find<BulkReplyView>(u"bulkReply"_s);
        QTRY_VERIFY(bulk->isVisible());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QCOMPARE(bulk->model().wantedCount(), 6);
        QVERIFY(!bulk->model().replyAt(0).contains(u"{"_s));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.find<QPushButton>(u"sendBulkReply"_s)->click();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(f.dialogs.questions.size(), 1);
        for (const auto &id : ids)
            QVERIFY(f.answerOnServer(id).startsWith(u"Dear "_s));
        f.find<QPushButton>(u"leaveBulkReply"_s)->click();
        QVERIFY(f.list()->isVisible());
    }

    void chartsHaveTheirNumbers()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        f.page.showCharts();
        auto *choice = f.find<QComboBox>(u"chartChoice"_s);
        QTRY_VERIFY(choice->count() >= 5);
        QCOMPARE(unnamedControls(&f.page), QStringList());
        auto *chart = f.page.findChild<MetricChart *>();
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            QVERIFY(!chart->chart()->series().isEmpty());
            QVERIFY(chartSvg(*chart).contains("<svg"));
        }
        choice->setCurrentIndex(0);
        QVERIFY(chart->valuesAt(1).contains(u"5 star"_s));
        const auto series = chart->chart()->series().size();
        chart->setSeriesHidden(u"5 star(s)"_s, true);
        QCOMPARE(chart->chart()->series().size(), series);
        QVERIFY(!chart->valuesAt(1).contains(u"5 star"_s));
        QTest::keyClick(chart, Qt::Key_Plus);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(chart, Qt::Key_0);
        f.find<QComboBox>(u"chartPeriod"_s)->setCurrentIndex(3);
        QVERIFY(!chart->chart()->series().isEmpty());
    }

    void longAndStrangeTextsKeepTheLayout()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s));
        auto record = f.pane()->review();
        for (const auto &text : {QString(10'000, u'x'), u"صباح الخير "_s.repeated(900), u"同期が遅い"_s.repeated(2000),
                                 u"👩🏽‍🌾"_s.repeated(1200)}) {
            record.body = text;
            f.pane()->setReview(record, {});
            QTRY_COMPARE(f.find<QLabel>(u"reviewBody"_s)->text(), text);
            QVERIFY(f.pane()->width() <= f.page.width());
            QVERIFY(f.find<QLabel>(u"reviewBody"_s)->width() <= f.pane()->width());
        }
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestReviewsPage)
#include "tst_reviewspage.moc"
