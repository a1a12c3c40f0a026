// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/testpages.h"
#include "ui/home/appcards.h"
#include "ui/home/homepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(SharedSimulator &server, const QUrl &baseUrl = {})
        : account(server, baseUrl)
        , page(account.context(u"home"_s))
    {
        page.resize(1100, 760);
        page.show();
    }
    AppCards *cards() { return page.findChild<AppCards *>(); }
    DataTable *table() { return page.findChild<DataTable *>(u"apps"_s); }
    SearchField *search() { return page.findChild<SearchField *>(u"search"_s); }
    bool load()
    {
        page.load();
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20000);
    }
    QStringList buttons()
    {
        QStringList texts;
        for (const auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                texts.append(button->text());
        }
        return texts;
    }
    PageFixture account;
    HomePage page;
};

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void showsTheApps()
    {
        Fixture f(m_server);
        QVERIFY(f.load());
        QTRY_VERIFY(f.cards()->isVisible());
        QVERIFY(f.cards()->model()->rowCount() > 0);
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

    /// No column stays empty: the first row of cards reaches the right edge, with a scroll bar and without.
    void cardsFillTheWidth()
    {
        SharedSimulator demo(WorldSize::Demo);
        Fixture f(demo);
        QVERIFY(f.load());
        QTRY_VERIFY(f.cards()->isVisible());
        const auto rows = f.cards()->model()->rowCount();
        for (const auto &size : {QSize(1000, 400), QSize(1120, 1600), QSize(1400, 400), QSize(1400, 1600)}) {
            f.page.resize(size);
            f.page.layout()->activate();
            int right = 0;
            for (int row = 0; row < rows; ++row)
                right = std::max(right, f.cards()->visualRect(f.cards()->model()->index(row, 0)).right());
            const auto rest = f.cards()->viewport()->width() - right;
            QVERIFY2(rest < f.cards()->gridSize().width() / 4,
                     qPrintable(u"%1: %2 left"_s.arg(size.width()).arg(rest)));
        }
    }

    void enterOpensTheApp()
    {
        Fixture f(m_server);
        QVERIFY(f.load());
        QTRY_VERIFY(f.cards()->isVisible());
        QSignalSpy opened(&f.account.navigator, &Navigator::appRequested);
        f.cards()->setCurrentIndex(f.cards()->model()->index(0, 0));
        f.cards()->setFocus();
        QTest::keyClick(f.cards(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<ResourceKey>().entry, u"apps"_s);
    }

    void rowsAreKeptAsTheChoice()
    {
        Fixture f(m_server);
        QVERIFY(f.load());
        auto *views = f.page.findChild<SegmentedControl *>();
        views->setCurrentIndex(1);
        QTRY_VERIFY(f.table()->view()->isVisible());
        QVERIFY(!f.cards()->isVisible());
        HomePage again(f.account.context(u"home"_s), nullptr);
        QCOMPARE(again.findChild<SegmentedControl *>()->currentIndex(), 1);
    }

    void searchNarrows()
    {
        Fixture f(m_server);
        QVERIFY(f.load());
        QTRY_VERIFY(f.cards()->isVisible());
        QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier);
        f.search()->setText(u"there is no such app"_s);
        QTRY_COMPARE(f.cards()->model()->rowCount(), 0);
        QTRY_VERIFY(f.buttons().contains(u"Clear filters"_s));
        f.search()->clear();
        QTRY_VERIFY(f.cards()->isVisible());
    }

    void offlineSaysSoAndRetries()
    {
        Fixture f(m_server, deadAddress());
        QVERIFY(f.load());
        QTRY_VERIFY(f.buttons().contains(u"Retry"_s));
        QVERIFY(!f.cards()->isVisible());
        const auto before = f.account.asked().size();
        for (auto *button : f.page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Retry"_L1)
                button->click();
        }
        QTRY_VERIFY(f.account.asked().size() > before);
        QTRY_VERIFY(!f.page.isLoading());
    }

    void partsThatFailAreToldInTheBanner()
    {
        SharedSimulator server(WorldSize::Small, u"status 500 on GET /v1/builds"_s);
        Fixture f(server);
        QVERIFY(f.load());
        auto *banner = f.page.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(f.cards()->isVisible());
    }

    void loadingIsAnnounced()
    {
        Fixture f(m_server);
        QSignalSpy loading(&f.page, &Page::loadingChanged);
        QVERIFY(f.load());
        QTRY_VERIFY(loading.count() >= 2);
        QCOMPARE(loading.constFirst().constFirst().toBool(), true);
        QCOMPARE(loading.constLast().constFirst().toBool(), false);
    }

private:
    SharedSimulator m_server;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
