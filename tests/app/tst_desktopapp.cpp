// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopapp.h"
#include "app/tour.h"
#include "app/workspaces.h"
#include "tests/ui/accessibility.h"
#include "ui/shell/accountswitcher.h"
#include "ui/welcome/welcomepage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static constexpr int patience = 30'000;

/// The real program on a profile of its own.
struct Running
{
    explicit Running(const QString &folder, bool shown = true)
        : profile(Profile::under(folder))
    {
        QString failed;
        if (!profile.create(&failed))
            qFatal("cannot make %s", qPrintable(failed));
        theme.install(*qApp);
        app = std::make_unique<DesktopApp>(theme, profile);
        app->window().resize(1280, 800);
        if (shown)
            app->window().show();
    }
    ~Running()
    {
        app.reset();
        QApplication::setStyle(u"fusion"_s); // the theme goes out of scope
    }

    bool settles() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto *page = app->window().currentPage();
                return page && !page->isLoading() && app->session()->services().client.pending() == 0;
            },
            patience);
    }
    /// Rows of the fullest list that is on the screen.
    int rowsShown() const
    {
        int most = 0;
        for (const auto *view : app->window().findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model())
                most = std::max(most, view->model()->rowCount());
        }
        return most;
    }

    Profile profile;
    Theme theme;
    std::unique_ptr<DesktopApp> app;
};

class TestDesktopApp : public QObject
{
    Q_OBJECT
private slots:
    void aFreshStartWelcomes();
    void theDemoShowsApps();
    void theDemoIsRemembered();
    void theWindowComesBeforeTheAccount();
    void aFirstStartWelcomesAtOnce();
    void opensEvenWhenNobodySeesIt();
    void everyPlaceHasNames();
    void leavesAnAccountWithRequestsUnderWay();
    void theTourWritesPictures();
    void theTourTellsWhatItCannotDo();
};

void TestDesktopApp::aFreshStartWelcomes()
{
    const QTemporaryDir folder;
    Running running(folder.path());
    running.app->openLast();
    QVERIFY(!running.app->session());
    QVERIFY(!running.app->window().currentPage());
    QCOMPARE(unnamedControls(&running.app->window()).join(u'\n'), QString());
}

void TestDesktopApp::theDemoShowsApps()
{
    const QTemporaryDir folder;
    Running running(folder.path());
    running.app->openDemo();
    QCOMPARE(running.app->window().currentPlace(), u"home"_s);
    QVERIFY(running.settles());
    QTRY_COMPARE(running.rowsShown(), 8); // answers of one moment reach the model in its next one
    QVERIFY(running.app->session()->services().log.entries().size() > 3); // all of it came over HTTP
}

void TestDesktopApp::theDemoIsRemembered()
{
    const QTemporaryDir folder;
    {
        Running first(folder.path());
        first.app->openDemo();
        QVERIFY(first.settles());
    }
    Running second(folder.path());
    second.app->openLast();
    QCOMPARE(second.app->window().accountId(), QString(DemoAccount::id));
    QTRY_COMPARE_WITH_TIMEOUT(second.rowsShown(), 8, patience);
}

void TestDesktopApp::theWindowComesBeforeTheAccount()
{
    const QTemporaryDir folder;
    {
        Running first(folder.path());
        first.app->openDemo();
        QVERIFY(first.settles());
    }
    Running second(folder.path(), false);
    QSignalSpy shown(second.app.get(), &DesktopApp::windowShown);
    bool openedEarly = false;
    connect(second.app.get(), &DesktopApp::windowShown, this,
            [&] { openedEarly = second.app->session() != nullptr || !second.app->window().isVisible(); });
    second.app->start(false);
    QVERIFY(second.app->window().isVisible());
    QVERIFY(!second.app->session());
    QCOMPARE(second.app->window().findChild<AccountSwitcher *>()->current(), QString(DemoAccount::id));
    QVERIFY(shown.wait(patience));
    QVERIFY(!openedEarly);
    QVERIFY(second.app->session());
    QTRY_COMPARE_WITH_TIMEOUT(second.rowsShown(), 8, patience);
    QCOMPARE(shown.size(), 1);
}

void TestDesktopApp::aFirstStartWelcomesAtOnce()
{
    const QTemporaryDir folder;
    Running running(folder.path(), false);
    QSignalSpy shown(running.app.get(), &DesktopApp::windowShown);
    running.app->start(false);
    QVERIFY(running.app->window().isVisible());
    QVERIFY(running.app->window().findChild<WelcomePage *>()->isVisible());
    QCOMPARE(shown.size(), 1);
}

void TestDesktopApp::opensEvenWhenNobodySeesIt()
{
    const QTemporaryDir folder;
    Running running(folder.path(), false);
    running.app->start(true);
    running.app->window().hide(); // as if it had started minimised: it is never painted
    QTRY_VERIFY_WITH_TIMEOUT(running.app->session(), patience);
}

void TestDesktopApp::everyPlaceHasNames()
{
    const QTemporaryDir folder;
    Running running(folder.path());
    running.app->openDemo();
    QVERIFY(running.settles());
    for (const auto &workspace : allWorkspaces()) {
        running.app->window().showPlace(workspace.id);
        QVERIFY2(running.settles(), qPrintable(workspace.id));
        QCOMPARE(running.app->window().currentPlace(), workspace.id);
        QCOMPARE(unnamedControls(&running.app->window()).join(u'\n'), QString());
    }
}

void TestDesktopApp::leavesAnAccountWithRequestsUnderWay()
{
    const QTemporaryDir folder;
    Running running(folder.path());
    running.app->openDemo();
    QVERIFY(running.app->session()->services().client.pending() > 0);
    running.app->openDemo(); // the session is made anew in the middle of its first requests
    QVERIFY(running.settles());
    QTRY_COMPARE(running.rowsShown(), 8); // answers of one moment reach the model in its next one
}

void TestDesktopApp::theTourWritesPictures()
{
    const QTemporaryDir folder;
    Running running(folder.path());
    running.app->openDemo();
    Tour tour(*running.app, folder.filePath(u"tour"_s), {u"home"_s});
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.first().first().toStringList(), QStringList());
    const QImage light(folder.filePath(u"tour/home-light.png"_s));
    const QImage twice(folder.filePath(u"tour/home-light@2x.png"_s));
    const QImage dark(folder.filePath(u"tour/home-dark.png"_s));
    QVERIFY(!light.isNull());
    QCOMPARE(twice.size(), light.size() * 2);
    const QPoint corner(light.width() - 40, 10);
    QVERIFY(light.pixelColor(corner).lightness() > 200);
    QVERIFY(dark.pixelColor(corner).lightness() < 80);
}

void TestDesktopApp::theTourTellsWhatItCannotDo()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Running running(folder.path());
    running.app->openDemo();
    Tour tour(*running.app, file.fileName() + u"/tour"_s, {});
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().toStringList().value(0).contains(u"a file"_s));
}

QTEST_MAIN(TestDesktopApp)
#include "tst_desktopapp.moc"
