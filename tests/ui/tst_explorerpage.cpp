// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility.h"
#include "tests/ui/pagefixture.h"

#include "api/changes/changeset.h"
#include "api/services/resourceservice.h"
#include "ui/explorer/breadcrumbbar.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/jsonview.h"
#include "ui/explorer/linkeditor.h"
#include "ui/explorer/parameterpopup.h"
#include "ui/explorer/requiredform.h"
#include "ui/explorer/routesview.h"
#include "ui/forms/relationshippicker.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(SharedSimulator &server, const QUrl &baseUrl = {})
        : account(server, baseUrl)
        , page(account.context(u"explorer"_s))
    {
        page.resize(1300, 800);
        page.show();
        page.load();
    }
    bool open(const QString &entry, const QString &id = {}) { return page.open({entry, id}) && settle(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20000);
    }
    DataTable *table() { return page.findChild<DataTable *>(u"resources"_s); }
    /// The one on the screen, if any: beside the list, or in full width.
    DetailPanel *detail()
    {
        const auto panels = page.findChildren<DetailPanel *>();
        const auto shown = std::find_if(panels.begin(), panels.end(), [](auto *panel) { return panel->isVisible(); });
        return shown == panels.end() ? panels.front() : *shown;
    }
    QString title() { return page.findChild<PageHeader *>()->title(); }
    QPushButton *button(const QString &text)
    {
        for (auto *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    PageFixture account;
    ExplorerPage page;
};

} // namespace

class TestExplorerPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void startsWithAnInvitation()
    {
        Fixture f(m_server);
        QVERIFY(!f.table()->isVisible());
        QCOMPARE(f.account.asked(), QStringList());
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    void searchAndEnterOpenAList()
    {
        Fixture f(m_server);
        auto *search = f.page.findChild<SearchField *>(u"entrySearch"_s);
        auto *tree = f.page.findChild<QTreeView *>(u"entries"_s);
        search->setText(u"betaTesters"_s);
        QTRY_VERIFY(tree->currentIndex().isValid());
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY(f.table()->isVisible());
        QVERIFY(f.settle());
        QVERIFY(f.account.asked().contains(u"/v1/betaTesters"_s));
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    void aRowShowsItsDetails()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        f.table()->view()->setFocus();
        QTest::keyClick(f.table()->view(), Qt::Key_Down);
        if (!f.detail()->isVisible())
            QTest::keyClick(f.table()->view(), Qt::Key_Home);
        QTRY_VERIFY(f.detail()->isVisible());
        QCOMPARE(f.detail()->resource().entry(), u"apps"_s);
        QVERIFY(f.detail()->findChild<JsonView *>()->toPlainText().contains(f.detail()->resource().id()));
        QVERIFY(f.detail()->findChild<QTreeView *>(u"attributes"_s)->model()->rowCount() > 3);
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QTest::keyClick(f.detail(), Qt::Key_Escape);
        QVERIFY(!f.detail()->isVisible());
    }

    void walksARelationshipAndBack()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        f.table()->view()->selectRow(0);
        QTRY_VERIFY(f.detail()->isVisible());
        f.detail()->findChild<SegmentedControl *>()->setCurrentIndex(1);
        auto *walks = f.detail()->findChild<DataTable *>(u"relationships"_s);
        int row = 0;
        while (row < walks->model()->rowCount()
               && walks->model()->index(row, 0).data().toString() != "App Store Versions"_L1)
            ++row;
        walks->view()->setFocus();
        walks->view()->selectRow(row);
        QTest::keyClick(walks->view(), Qt::Key_Return);
        QVERIFY(f.settle());
        QCOMPARE(f.title(), u"App Store Versions"_s);
        QVERIFY(f.table()->model()->rowCount() > 0);
        QTest::keyClick(&f.page, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(f.settle());
        QVERIFY(f.title() != "App Store Versions"_L1);
        QTest::keyClick(&f.page, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(f.settle());
        QCOMPARE(f.title(), u"App Store Versions"_s);
    }

    void requiredFiltersAreAskedForFirst()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"nominations"_s));
        auto *form = f.page.findChild<RequiredForm *>();
        QVERIFY(form->isVisible());
        QCOMPARE(f.account.asked(), QStringList());
        auto *list = form->findChild<QListWidget *>();
        auto *show = form->findChild<QPushButton *>(u"showList"_s);
        QVERIFY(!show->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(show->isEnabled());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        show->click();
        QTRY_VERIFY(f.account.asked().contains(u"/v1/nominations"_s));
        QVERIFY(f.settle());
    }

    void enumFiltersTakeSeveralValues()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"builds"_s));
        const auto *operation = f.account.catalog.operation(HttpMethod::Get, u"/v1/builds");
        const auto *parameter = operation->parameter(u"filter[processingState]");
        ParameterPopup popup(*parameter, ValueKind::Enum, {}, &f.page);
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy accepted(&popup, &ParameterPopup::accepted);
        auto *list = popup.findChild<QListWidget *>();
        list->item(0)->setCheckState(Qt::Checked);
        list->item(1)->setCheckState(Qt::Checked);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.constFirst().constFirst().toStringList().size(), 2);
    }

    void entriesWithoutAListSayHowToGetThere()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"customerReviews"_s));
        auto *routes = f.page.findChild<RoutesView *>();
        QVERIFY(routes->isVisible());
        QVERIFY(f.button(u"Apps  ›  Customer Reviews"_s));
        QCOMPARE(unnamedControls(&f.page), QStringList());
        f.button(u"Apps  ›  Customer Reviews"_s)->click();
        QVERIFY(f.settle());
        QTRY_VERIFY(f.table()->isVisible());
        QVERIFY(f.table()->model()->rowCount() > 0);
    }

    void opensAResourceByItsKey()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"apps"_s));
        const auto id = f.table()->model()->index(0, 0).data(RecordTableModelBase::IdRole).toString();
        Fixture g(m_server);
        QVERIFY(g.open(u"apps"_s, id));
        QTRY_VERIFY(g.detail()->isVisible());
        QCOMPARE(g.detail()->resource().id(), id);
        QVERIFY(!g.page.open({u"no such entry"_s, id}));
    }

    void failureShowsRetry()
    {
        Fixture f(m_server, deadAddress());
        QVERIFY(f.open(u"apps"_s));
        QTRY_VERIFY(f.button(u"Retry"_s));
        const auto before = f.account.asked().size();
        f.button(u"Retry"_s)->click();
        QTRY_VERIFY(f.account.asked().size() > before);
        QVERIFY(f.settle());
    }

    void scrollingFetchesFurtherPages()
    {
        SharedSimulator server(WorldSize::Demo);
        QVERIFY(server.simulator);
        Fixture f(server);
        QVERIFY(f.open(u"territories"_s));
        QTRY_VERIFY(f.table()->model()->rowCount() >= 150);
        QVERIFY(f.open(u"betaTesters"_s));
        const int first = f.table()->model()->rowCount();
        if (!f.table()->model()->canFetchMore({}))
            QSKIP("the world has one page of testers");
        f.table()->view()->scrollToBottom();
        QTRY_VERIFY(f.table()->model()->rowCount() > first);
    }

    void thousandsOfLinksComeAPageAtATime()
    {
        SharedSimulator server(WorldSize::Demo);
        QVERIFY(server.simulator);
        Fixture f(server);
        QVERIFY(f.open(u"apps"_s));
        const auto id = f.table()->model()->index(0, 0).data(RecordTableModelBase::IdRole).toString();
        const auto &relationship = *f.account.services.catalog.entry(u"apps"_s)->relationship(u"appPricePoints"_s);
        LinkEditor links(f.account.context(u"explorer"_s), Resource(u"apps"_s, {{u"id"_s, id}}), relationship);
        links.show();
        links.load();
        QTRY_VERIFY(!links.isLoading());
        QCOMPARE(links.current().size(), 200);
        QVERIFY(!links.isComplete());
        QVERIFY(!links.isChanged());
        auto *more = links.findChild<QPushButton *>(u"moreLinks"_s);
        QTRY_VERIFY(more->isVisible() && more->isEnabled());
        more->click();
        QTRY_COMPARE(links.current().size(), 400);
        QCOMPARE(links.findChild<QListWidget *>(u"linked"_s)->count(), 400);
        QCOMPARE(QSet<ResourceKey>(links.current().begin(), links.current().end()).size(), 400);
    }

    void whatIsNotToldCanBeNamedToBeTakenOut()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"builds"_s));
        const auto id = f.table()->model()->index(0, 0).data(RecordTableModelBase::IdRole).toString();
        // No request says which groups a build is in.
        const auto &relationship = *f.account.services.catalog.entry(u"builds"_s)->relationship(u"betaGroups"_s);
        LinkEditor links(f.account.context(u"explorer"_s), Resource(u"builds"_s, {{u"id"_s, id}}), relationship);
        links.show();
        links.load();
        QTRY_VERIFY(!links.isLoading());
        QVERIFY(!links.isChanged());
        auto *takeOut = links.findChild<RelationshipPicker *>(u"takeOutPicker"_s);
        QVERIFY(takeOut && takeOut->isVisible());
        auto *field = takeOut->findChild<QLineEdit *>();
        field->setText(u"group-1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(links.isChanged());
        links.stage(f.account.services.changes, {});
        const auto &changes = f.account.services.changes.changes();
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].kind, StagedChange::Kind::RemoveLinks);
        QCOMPARE(changes[0].linksAfter, (QList<ResourceKey>{{u"betaGroups"_s, u"group-1"_s}}));
        f.account.services.changes.discardAll();
    }

    void aLinkThatIsNotSetIsEmptyAndCannotBeCleared()
    {
        Fixture f(m_server);
        auto &resources = f.account.services.resources;
        const auto read = [this](ApiReply<Document> *reply) {
            std::optional<Document> got;
            reply->then(
                this, [&got](const Document &document) { got = document; },
                [&got](const ApiError &) { got = Document(); });
            return QTest::qWaitFor([&got] { return got.has_value(); }, 10'000) ? *got : Document();
        };
        QString id;
        for (const auto &app : read(resources.list(u"apps"_s)).data) {
            const auto details = read(resources.related(app.key(), u"gameCenterDetail"_s)).first().key();
            if (id.isEmpty() && !details.isNull())
                id = read(resources.related(details, u"gameCenterAchievements"_s)).first().id();
        }
        QVERIFY(!id.isEmpty());
        const auto &relationship
            = *f.account.services.catalog.entry(u"gameCenterAchievements"_s)->relationship(u"groupAchievement"_s);
        LinkEditor links(f.account.context(u"explorer"_s), Resource(u"gameCenterAchievements"_s, {{u"id"_s, id}}),
                         relationship);
        links.show();
        links.load(); // the server answers 404: there is none
        QTRY_VERIFY(!links.isLoading());
        QVERIFY(links.isComplete());
        QVERIFY(links.current().isEmpty());
        const ResourceKey other{u"gameCenterAchievements"_s, u"other"_s};
        links.add(other);
        QVERIFY(links.isChanged());
        links.findChild<QListWidget *>(u"linked"_s)->setCurrentRow(0);
        auto *remove = links.findChild<QPushButton *>(u"removeLink"_s);
        QVERIFY(!remove->isEnabled()); // the specification takes no null
        QVERIFY(!remove->toolTip().isEmpty());
    }

    void aClickOpensDetailsAgain()
    {
        Fixture f(m_server);
        QVERIFY(f.open(u"builds"_s));
        auto *view = f.table()->view();
        int column = 0;
        while (view->isColumnHidden(column))
            ++column;
        const auto place = view->visualRect(view->model()->index(0, column)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        auto *detail = f.page.findChild<DetailPanel *>(u"detail"_s);
        QTRY_VERIFY(detail->isVisible());
        detail->hide();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place); // the row is the current one still
        QVERIFY(detail->isVisible());
    }

private:
    SharedSimulator m_server;
};

QTEST_MAIN(TestExplorerPage)
#include "tst_explorerpage.moc"
