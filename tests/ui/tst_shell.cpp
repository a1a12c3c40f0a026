// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility.h"
#include "tests/ui/windowfixture.h"
#include "ui/activity/activitypanel.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/apppicker.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/placebutton.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void firstStartIsWelcomeAlone();
    void sidebarHasOnlyWhatExists();
    void placesAreBuiltWhenShown();
    void assistiveTechnologyGetsThere();
    void appPlacesGetTheApp();
    void shortcuts();
    void paletteFindsAndRuns();
    void paletteKeepsWhatWasUsed();
    void resourcesGoToThePageThatTakesThem();
    void linksLeadToTheWorkspaceOfAResource();
    void accountsSwitch();
    void stateIsKept();
    void activityShowsRequests();
    void everythingHasAName();
    void keyboardReachesEverything();
    void schemeSwitchesLive();
};

namespace {

struct Open : WindowFixture
{
    QString first = addAccount(u"Northwind"_s);
    QString second = addAccount(u"Demo"_s, true);
    MainWindow window{parts()};

    Open()
    {
        window.show();
        window.showAccount(first, services(), apps);
    }
    FakePage *page() const { return static_cast<FakePage *>(window.currentPage()); }
    Sidebar *sidebar() const { return window.findChild<Sidebar *>(); }
    PlaceButton *place(const QString &id) const { return window.findChild<PlaceButton *>(u"place-"_s + id); }
    PickerPopup *palette() const { return window.findChild<CommandPalette *>()->popup(); }
    void type(const QString &text) { QTest::keyClicks(palette()->findChild<QLineEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(palette()->findChild<QLineEdit *>(), key); }
};

RequestLogEntry request(const QByteArray &method, const QString &path, RequestLogEntry::State state, int status)
{
    RequestLogEntry entry;
    entry.method = method;
    entry.url = QUrl(u"https://api.appstoreconnect.apple.com"_s + path);
    entry.state = state;
    entry.status = status;
    entry.requestId = u"REQ-1"_s;
    return entry;
}

} // namespace

void TestShell::firstStartIsWelcomeAlone()
{
    WindowFixture f;
    MainWindow window(f.parts());
    window.show();
    window.showWelcome();
    QVERIFY(!window.findChild<Sidebar *>()->isVisible());
    QVERIFY(window.currentPlace().isEmpty());
    QCOMPARE(unnamedControls(&window), QStringList());
}

void TestShell::sidebarHasOnlyWhatExists()
{
    Open f;
    QCOMPARE(f.sidebar()->placeIds(), (QStringList{u"home"_s, u"overview"_s, u"reviews"_s, u"users"_s, u"explorer"_s}));
    QStringList labels;
    const auto all = f.sidebar()->findChildren<QLabel *>();
    for (const auto *label : all)
        labels.append(label->text());
    QCOMPARE(labels, (QStringList{u"App"_s, u"Team"_s, u"Automation"_s})); // no Signing: it has no place
    f.sidebar()->setWorkspaces(std::span(f.workspaces.data(), 1));
    QCOMPARE(f.sidebar()->placeIds(), QStringList{u"home"_s});
    QVERIFY(!f.sidebar()->apps()->isVisible());
}

void TestShell::placesAreBuiltWhenShown()
{
    Open f;
    QCOMPARE(f.window.currentPlace(), u"home"_s);
    QCOMPARE(f.window.findChildren<Page *>().size(), 1);
    QCOMPARE(f.page()->loads, 1);
    QTest::mouseClick(f.place(u"users"_s), Qt::LeftButton);
    QCOMPARE(f.window.currentPlace(), u"users"_s);
    QVERIFY(f.place(u"users"_s)->isChecked());
    QVERIFY(!f.place(u"home"_s)->isChecked());
    QTest::mouseClick(f.place(u"home"_s), Qt::LeftButton);
    QCOMPARE(f.page()->loads, 2);
    QCOMPARE(f.window.findChildren<Page *>().size(), 2);
}

/// A screen reader does not click: it asks for a control's first action.
void TestShell::assistiveTechnologyGetsThere()
{
    Open f;
    const auto act = [](QWidget *widget) {
        auto *actions = QAccessible::queryAccessibleInterface(widget)->actionInterface();
        actions->doAction(actions->actionNames().value(0));
    };
    act(f.place(u"users"_s));
    QCOMPARE(f.window.currentPlace(), u"users"_s);
    QVERIFY(f.place(u"users"_s)->isChecked());
    act(f.place(u"users"_s));
    QCOMPARE(f.window.currentPlace(), u"users"_s);
    QVERIFY(f.place(u"users"_s)->isChecked());
    auto *activity = f.window.findChild<QPushButton *>(u"activityButton"_s);
    act(activity);
    QVERIFY(f.window.findChild<ActivityPanel *>()->isVisible());
    act(activity);
    QVERIFY(!f.window.findChild<ActivityPanel *>()->isVisible());
}

void TestShell::appPlacesGetTheApp()
{
    Open f;
    f.window.showPlace(u"reviews"_s);
    QCOMPARE(f.page()->app.id, u"3"_s); // the first by name, when none was chosen
    emit f.navigator.appRequested({u"apps"_s, u"1"_s}, {});
    QCOMPARE(f.window.currentPlace(), u"overview"_s);
    QCOMPARE(f.page()->app.id, u"1"_s);
    emit f.sidebar()->apps()->appChosen({u"apps"_s, u"2"_s}); // stays on the same page
    QCOMPARE(f.window.currentPlace(), u"overview"_s);
    QCOMPARE(f.page()->app.id, u"2"_s);
}

void TestShell::shortcuts()
{
    Open f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(f.window.currentPlace(), u"users"_s);
    QTest::keyClick(&f.window, Qt::Key_F5);
    QCOMPARE(f.page()->refreshes, 1);
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(qobject_cast<SearchField *>(QApplication::focusWidget()));
    QTest::keyClick(&f.window, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(f.window.findChild<ActivityPanel *>()->isVisible());
    QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!f.window.currentPage());
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(f.palette()->isVisible());
}

void TestShell::paletteFindsAndRuns()
{
    Open f;
    QAbstractItemModelTester tester(&f.palette()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.window.openPalette();
    f.type(u"ledg"_s);
    QCOMPARE(f.palette()->model().itemAt(0).title, u"Ledgerly"_s);
    f.press(Qt::Key_Return);
    QVERIFY(!f.palette()->isVisible());
    QCOMPARE(f.page()->app.id, u"2"_s);

    f.window.openPalette();
    f.type(u"uac"_s); // initials
    QCOMPARE(f.palette()->model().itemAt(0).title, u"Users and Access"_s);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.palette()->isVisible());

    f.window.openPalette();
    f.type(u"zzzzqq"_s);
    QCOMPARE(f.palette()->model().rowCount(), 0);
    f.press(Qt::Key_Return); // nothing to choose, nothing happens
    QVERIFY(f.palette()->isVisible());
    f.press(Qt::Key_Escape);

    f.window.openPalette();
    QSignalSpy wanted(&f.window, &MainWindow::accountChosen);
    f.type(u"demo"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), f.second);
}

void TestShell::paletteKeepsWhatWasUsed()
{
    Open f;
    f.window.openPalette();
    f.type(u"explorer"_s);
    f.press(Qt::Key_Return);
    f.window.openPalette();
    QCOMPARE(f.palette()->model().itemAt(0).title, u"Explorer"_s);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Up); // wraps to the last
    const auto *list = f.palette()->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), f.palette()->model().rowCount() - 1);
}

void TestShell::resourcesGoToThePageThatTakesThem()
{
    Open f;
    f.page()->opens = u"apps"_s;
    emit f.navigator.resourceRequested({u"apps"_s, u"9"_s});
    QCOMPARE(f.window.currentPlace(), u"home"_s);
    emit f.navigator.resourceRequested({u"builds"_s, u"7"_s});
    QCOMPARE(f.window.currentPlace(), u"explorer"_s);
    QCOMPARE(f.page()->opened.id, u"7"_s);
}

void TestShell::linksLeadToTheWorkspaceOfAResource()
{
    WindowFixture f;
    f.workspaces[0].entries = QStringList{u"certificates"_s};
    const auto account = f.addAccount(u"Northwind"_s);
    MainWindow window(f.parts());
    window.show();
    window.showAccount(account, f.services(), f.apps);
    const auto home = f.workspaces[0].id;
    const auto page = [&window] { return static_cast<FakePage *>(window.currentPage()); };
    window.showPlace(home);
    QVERIFY(page());
    page()->opens = u"certificates"_s;
    window.showPlace(u"explorer"_s);
    emit f.navigator.resourceRequested({u"certificates"_s, u"5"_s});
    QCOMPARE(window.currentPlace(), home);
    QCOMPARE(page()->opened.id, u"5"_s);
    page()->opens.clear(); // what it does not take is shown by the Explorer all the same
    emit f.navigator.resourceRequested({u"certificates"_s, u"6"_s});
    QCOMPARE(window.currentPlace(), u"explorer"_s);
}

void TestShell::accountsSwitch()
{
    Open f;
    auto *switcher = f.sidebar()->accounts();
    QCOMPARE(switcher->accounts().size(), std::size_t(2));
    QVERIFY(switcher->accounts().at(1).demo);
    QCOMPARE(switcher->accessibleName(), u"Account Northwind"_s);
    const auto accent = f.theme.color(ColorRole::Accent);
    f.window.showAccount(f.second, f.services(), f.apps);
    QCOMPARE(switcher->current(), f.second);
    QVERIFY(f.theme.color(ColorRole::Accent) != accent); // each account has its own colour
    f.window.leaveAccount();
    QCOMPARE(f.window.findChildren<Page *>().size(), 0);
}

void TestShell::stateIsKept()
{
    WindowFixture f;
    const auto id = f.addAccount(u"Northwind"_s);
    {
        MainWindow window(f.parts());
        window.show();
        window.resize(787, 733); // fits on any screen: Qt shrinks what does not
        window.showAccount(id, f.services(), f.apps);
        window.showApp({u"apps"_s, u"2"_s}, u"reviews"_s);
        window.setActivityOpen(true);
        window.showSettings(); // not a place to come back to
        window.close();
    }
    MainWindow window(f.parts());
    window.show();
    window.showAccount(id, f.services(), f.apps);
    QCOMPARE(window.size(), QSize(787, 733));
    QCOMPARE(window.currentPlace(), u"reviews"_s);
    QCOMPARE(static_cast<FakePage *>(window.currentPage())->app.id, u"2"_s);
    QVERIFY(window.findChild<ActivityPanel *>()->isVisible());
}

void TestShell::activityShowsRequests()
{
    Open f;
    f.window.setActivityOpen(true);
    auto *panel = f.window.findChild<ActivityPanel *>();
    auto *table = panel->findChild<DataTable *>();
    auto running = request("GET", u"/v1/apps?limit=2"_s, RequestLogEntry::State::Running, 0);
    running.id = f.log.add(running);
    f.log.add(request("PATCH", u"/v1/apps/1"_s, RequestLogEntry::State::Failed, 409));
    QTRY_COMPARE(panel->running(), 1);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    table->view()->selectRow(0); // the newest
    auto *curl = panel->findChild<QAction *>();
    for (auto *action : panel->findChildren<QAction *>()) {
        if (action->text() == "Copy as curl"_L1)
            curl = action;
    }
    curl->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith("curl"_L1));
    QVERIFY(QApplication::clipboard()->text().contains("PATCH"_L1));

    auto *show = panel->findChild<SegmentedControl *>();
    show->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 1);
    running.state = RequestLogEntry::State::Done;
    running.status = 200;
    f.log.change(running);
    QTRY_COMPARE(panel->running(), 0);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    emit table->clearFilterRequested();
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestShell::everythingHasAName()
{
    Open f;
    f.window.setActivityOpen(true);
    QCOMPARE(unnamedControls(&f.window), QStringList());
    f.window.showSettings();
    QCOMPARE(unnamedControls(&f.window), QStringList());
    f.window.openPalette();
    QCOMPARE(unnamedControls(&f.window), QStringList());
    f.window.showWelcome();
    QCOMPARE(unnamedControls(&f.window), QStringList());
}

/// Tab alone comes round to every control that can take the focus.
void TestShell::keyboardReachesEverything()
{
    Open f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.sidebar()->accounts()->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached;
    for (int i = 0; i < 200 && !reached.contains(QApplication::focusWidget()); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto widgets = f.window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !qobject_cast<QAbstractButton *>(widget->parentWidget());
        const bool segment = qobject_cast<SegmentedControl *>(widget->parentWidget()); // arrows, not Tab
        if (wanted && !segment)
            QVERIFY2(reached.contains(widget),
                     qPrintable(u"not reached: "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->accessibleName()));
    }
    f.place(u"home"_s)->setFocus();
    QTest::keyClick(f.place(u"home"_s), Qt::Key_Down);
    QVERIFY(f.place(u"overview"_s)->hasFocus());
    QTest::keyClick(f.place(u"overview"_s), Qt::Key_Space);
    QCOMPARE(f.window.currentPlace(), u"overview"_s);
}

void TestShell::schemeSwitchesLive()
{
    Open f;
    f.theme.setScheme(Theme::Scheme::Light);
    f.window.openPalette();
    f.type(u"light and dark"_s);
    f.press(Qt::Key_Return);
    QVERIFY(f.theme.isDark());
    MainWindow second(f.parts()); // the choice is kept
    QVERIFY(f.theme.isDark());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
