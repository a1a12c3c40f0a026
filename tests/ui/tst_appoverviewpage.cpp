// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility.h"
#include "tests/ui/pagefixture.h"
#include "ui/app/appoverviewpage.h"
#include "ui/app/reviewlist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(SharedSimulator &server, const QUrl &baseUrl = {})
        : account(server, baseUrl)
        , page(account.context(u"appoverview"_s))
    {
        page.resize(1200, 800);
        page.show();
    }
    /// The app with the most to show.
    QString chooseApp()
    {
        QString id;
        QObject context;
        account.resources.list(u"apps"_s)->then(
            &context, [&id](const Document &apps) { id = apps.first().id(); }, [](const ApiError &) {});
        if (!QTest::qWaitFor([&id] { return !id.isEmpty(); }, 10000))
            return {};
        page.setApp({u"apps"_s, id});
        return id;
    }
    bool load()
    {
        page.load();
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20000);
    }
    PageFixture account;
    AppOverviewPage page;
};

} // namespace

class TestAppOverviewPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void showsVersionsBuildsAndReviews()
    {
        Fixture f(m_server);
        QVERIFY(!f.chooseApp().isEmpty());
        QVERIFY(f.load());
        QVERIFY(!f.page.findChild<PageHeader *>()->title().isEmpty());
        QVERIFY(f.page.findChild<DataTable *>(u"versions"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(!f.page.findChildren<ReviewItem *>().isEmpty());
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    void rowsLeadToTheExplorer()
    {
        Fixture f(m_server);
        QVERIFY(!f.chooseApp().isEmpty());
        QVERIFY(f.load());
        QSignalSpy requested(&f.account.navigator, &Navigator::resourceRequested);
        auto *table = f.page.findChild<DataTable *>(u"versions"_s);
        table->view()->setFocus();
        table->view()->selectRow(0);
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.constFirst().constFirst().value<ResourceKey>().entry, u"appStoreVersions"_s);
    }

    void stacksWhereItIsNarrow()
    {
        Fixture f(m_server);
        QVERIFY(!f.chooseApp().isEmpty());
        QVERIFY(f.load());
        auto *builds = f.page.findChild<DataTable *>(u"builds"_s);
        auto *reviews = f.page.findChild<QWidget *>(u"reviews"_s);
        const auto top = [&f](QWidget *widget) { return widget->mapTo(&f.page, QPoint()).y(); };
        QVERIFY(top(reviews) < top(builds));
        f.page.resize(700, 800);
        QTRY_VERIFY(top(reviews) > top(builds));
    }

    void anotherAppForgetsTheOld()
    {
        Fixture f(m_server);
        QVERIFY(!f.chooseApp().isEmpty());
        QVERIFY(f.load());
        f.page.setApp({u"apps"_s, u"no-such-app"_s});
        QCOMPARE(f.page.findChild<DataTable *>(u"versions"_s)->model()->rowCount(), 0);
        QVERIFY(f.load());
        QTRY_VERIFY(f.page.findChild<Banner *>()->isVisible());
    }

    void offlineSaysSo()
    {
        Fixture f(m_server, deadAddress());
        f.page.setApp({u"apps"_s, u"1"_s});
        QVERIFY(f.load());
        QTRY_VERIFY(f.page.findChild<Banner *>()->isVisible());
        const auto before = f.account.asked().size();
        emit f.page.findChild<Banner *>()->actionTriggered();
        QTRY_VERIFY(f.account.asked().size() >= before + 4);
        QTRY_VERIFY(!f.page.isLoading());
    }

private:
    SharedSimulator m_server;
};

QTEST_MAIN(TestAppOverviewPage)
#include "tst_appoverviewpage.moc"
