// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"
#include "tests/operations/windowrig.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/installedtheme.h"

#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "models/testflight/draggablemodel.h"
#include "ui/explorer/changepanel.h"
#include "ui/forms/resourceform.h"
#include "ui/listing/localegrid.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/testflight/buildsection.h"
#include "ui/testflight/clipinvocationcard.h"
#include "ui/testflight/clipinvocationsview.h"
#include "ui/testflight/grouptarget.h"
#include "ui/testflight/testerimportview.h"
#include "ui/testflight/testersection.h"
#include "ui/testflight/testflightpage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

class Desk
{
public:
    Desk(const Catalog &catalog, const JudgedWorld &from)
        : session(catalog, from.account(), from.key(), {}, vault)
        , rig(session)
        , page(rig.context(u"testflight"_s))
        , world(from)
    {
        page.resize(1500, 900);
        page.show();
    }
    AccountServices &services() { return session.services(); }
    QList<Resource> read(const ListSource &source)
    {
        std::optional<QList<Resource>> rows;
        services().resources.listAll(source)->then(
            &page, [&rows](const Document &document) { rows = document.data; },
            [&rows](const ApiError &) { rows = QList<Resource>(); });
        return QTest::qWaitFor([&rows] { return rows.has_value(); }, 30'000) ? *rows : QList<Resource>();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 60'000);
    }
    bool show(int section)
    {
        page.showSection(section);
        return rest();
    }
    bool applyAll()
    {
        QSignalSpy finished(&services().apply, &ApplyJob::finished);
        if (!services().apply.start() || (finished.isEmpty() && !finished.wait(120'000)))
            return false;
        for (const auto &item : services().apply.items()) {
            if (item.error)
                qInfo("%s: %s", qPrintable(item.what.title), qPrintable(item.error->title));
        }
        if (services().changes.count() > 0)
            return false;
        page.refresh();
        return rest();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    void press(const QString &name) { find<QPushButton>(name)->click(); }
    void choose(const QString &table, const QStringList &ids)
    {
        auto *list = find<DataTable>(table);
        list->view()->clearSelection();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (ids.contains(list->model()->index(row, 0).data(RecordTableModelBase::IdRole).toString()))
                list->view()->selectionModel()->select(list->model()->index(row, 0),
                                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    /// Presses an entry of an open menu.
    bool pick(const QString &menuName, const QString &start)
    {
        auto *menu = find<QMenu>(menuName);
        if (!menu)
            return false;
        for (auto *action : menu->actions()) {
            if (action->text().startsWith(start) && action->isEnabled()) {
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }
    const TestGroup *external()
    {
        for (const auto &group : page.data().groups()) {
            if (!group.isInternal())
                return &group;
        }
        return nullptr;
    }

    KeyVault vault;
    AccountSession session;
    WindowRig rig;
    TestFlightPage page;
    const JudgedWorld &world;
    QNetworkAccessManager network;
};

} // namespace

class TestTestFlightDesk final : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfTestFlight();

private:
    void builds(Desk &desk);
    void sheet(Desk &desk);
    void invocations(Desk &desk);
    void drops(Desk &desk);
    void groups(Desk &desk);
    void testers(Desk &desk);
    void feedback(Desk &desk);
    void upload(Desk &desk);
    void information(Desk &desk);
};

void TestTestFlightDesk::everythingOfTestFlight()
{
    const InstalledTheme theme;
    QDir().mkpath(QStringLiteral(SCRATCH_DIR));
    const auto catalog = loadBuiltInCatalog();
    JudgedWorld world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    {
        Desk desk(catalog, world);
        QTRY_VERIFY(desk.services().changes.isLoaded());
        for (const auto &app : desk.read(ListSource(u"apps"_s))) {
            if (app.text(u"name").startsWith(u"Loamline"_s))
                desk.page.setApp(app.key());
        }
        for (const auto part :
             {&TestTestFlightDesk::builds, &TestTestFlightDesk::sheet, &TestTestFlightDesk::invocations,
              &TestTestFlightDesk::drops, &TestTestFlightDesk::groups, &TestTestFlightDesk::testers,
              &TestTestFlightDesk::feedback, &TestTestFlightDesk::upload, &TestTestFlightDesk::information}) {
            (this->*part)(desk);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(unnamedControls(&desk.page), QStringList());
        }
    }
    const auto violations = world.violations();
    for (const auto &line : violations.mid(0, 20))
        qInfo("%s", qPrintable(line));
    QCOMPARE(violations.size(), 0);
}

void TestTestFlightDesk::builds(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Builds));
    auto &data = desk.page.data();
    QVERIFY(data.builds().size() > 10);
    QStringList lacking, good;
    for (const auto &build : data.builds()) {
        if (build.lacksCompliance() && !build.isExpired())
            lacking.append(build.id);
        else if (build.isProcessed() && !build.isExpired() && build.review.isNull())
            good.append(build.id);
    }
    QVERIFY(lacking.size() > 1 && good.size() > 2);
    desk.choose(u"buildTable"_s, lacking); // several at once
    desk.press(u"compliance"_s);
    QVERIFY(desk.pick(u"complianceMenu"_s, u"No encryption"_s));
    QCOMPARE(desk.services().changes.count(), int(lacking.size()));

    desk.choose(u"buildTable"_s, {good[0]});
    QVERIFY(desk.rest());
    desk.press(u"submitBuild"_s);
    auto *text = desk.find<QPlainTextEdit>(u"whatToTest"_s);
    QVERIFY(text);
    text->setPlainText(text->toPlainText() + u" And the new curves."_s);
    desk.press(u"stageWhatToTest"_s);
    desk.find<QCheckBox>(u"autoNotify"_s)->toggle();
    QCOMPARE(desk.services().changes.count(), int(lacking.size()) + 3);
    const auto group = desk.external()->name();
    desk.press(u"buildGroups"_s);
    QVERIFY(desk.pick(u"buildGroupMenu"_s, group));
    QTRY_COMPARE(desk.services().changes.count(), int(lacking.size()) + 4);
    QVERIFY2(desk.rig.dialogs.questions.last().text.contains("e-mail"_L1), // who gets mail is said first
             qPrintable(desk.rig.dialogs.questions.last().text));
    desk.choose(u"buildTable"_s, {good[1]});
    QVERIFY(desk.rest());
    desk.press(u"individualTesters"_s);
    auto *people = desk.find<QListWidget>(u"individualList"_s);
    people->item(0)->setCheckState(people->item(0)->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    desk.press(u"stageIndividuals"_s);
    desk.choose(u"buildTable"_s, {good[2]});
    desk.press(u"expireBuilds"_s);
    QTRY_COMPARE(desk.services().changes.count(), int(lacking.size()) + 6);
    QVERIFY(desk.applyAll());
    QVERIFY(data.build({u"builds"_s, good[2]})->isExpired());
    QVERIFY(!data.build({u"builds"_s, good[0]})->review.isNull());

    for (const auto &build : data.builds()) {
        if (build.detail.text(u"internalBuildState") == u"IN_BETA_TESTING" && !build.isExpired()) {
            desk.choose(u"buildTable"_s, {build.id});
            break;
        }
    }
    QVERIFY(desk.rest());
    desk.press(u"notifyTesters"_s);
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
}

/// What to Test in all languages: pasted at once, one step to take back, then sent.
void TestTestFlightDesk::sheet(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Builds));
    auto &changes = desk.services().changes;
    for (const auto &build : desk.page.data().builds()) {
        if (build.isProcessed() && !build.isExpired()) {
            desk.choose(u"buildTable"_s, {build.id});
            break;
        }
    }
    QVERIFY(desk.rest());
    desk.press(u"whatToTestInAll"_s);
    auto *view = desk.find<QWidget>(u"whatToTestSheet"_s);
    QTRY_VERIFY(view->isVisible());
    QVERIFY(desk.rest());
    auto *grid = view->findChild<LocaleGrid *>();
    const int rows = grid->model()->rowCount();
    QVERIFY(rows >= 1);
    QGuiApplication::clipboard()->setText(QStringList(rows, u"Try the new curves."_s).join(u'\n'));
    grid->setCurrentIndex(grid->model()->index(0, 0));
    grid->paste();
    QCOMPARE(changes.count(), rows);
    changes.undo();
    QCOMPARE(changes.count(), 0);
    grid->paste();
    QVERIFY(desk.applyAll());
    QTRY_COMPARE(grid->model()->index(rows - 1, 0).data().toString(), u"Try the new curves."_s);
    view->findChild<QPushButton *>(u"closeTexts"_s)->click();
    QVERIFY(!view->isVisible());
}

/// Addresses of an App Clip: one is made, edited and deleted where the build shows its bundle.
void TestTestFlightDesk::invocations(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Builds));
    auto &changes = desk.services().changes;
    for (const auto &build : desk.page.data().builds()) {
        if (build.isProcessed() && !build.isExpired())
            desk.choose(u"buildTable"_s, {build.id});
    }
    QVERIFY(desk.rest());
    auto *open = desk.page.findChildren<QPushButton *>(QRegularExpression(u"^invocations-"_s)).value(0);
    QVERIFY(open);
    open->click();
    QVERIFY(desk.rest());
    auto *view = desk.find<ClipInvocationsView>(u"clipInvocations"_s);
    QVERIFY(view->isVisible());
    const auto cards = [view] { return view->findChildren<ClipInvocationCard *>(); };
    QTRY_COMPARE(cards().size(), 0);
    desk.press(u"addClip"_s);
    auto *card = view->findChild<ClipInvocationCard *>(u"newClipInvocation"_s);
    QVERIFY(card);
    auto *stage = card->findChild<QPushButton *>(u"stageClip"_s);
    auto *url = card->findChild<QLineEdit *>(u"clipUrl"_s);
    url->setText(u"http://x.example.org/a"_s);
    card->findChildren<QLineEdit *>(QRegularExpression(u"^clipTitle-"_s)).constFirst()->setText(u"A bed"_s);
    QVERIFY(!stage->isEnabled()); // not an address Apple takes
    url->setText(u"https://x.example.org/a"_s);
    stage->click();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(unnamedControls(&desk.page), QStringList());
    QVERIFY(desk.applyAll());
    QTRY_VERIFY(cards().size() == 1 && !isTemporary(cards().constFirst()->row().key()));
    QCOMPARE(cards().constFirst()->titles().size(), 1);
    cards().constFirst()->findChild<QLineEdit *>(u"clipUrl"_s)->setText(u"https://x.example.org/b"_s);
    cards().constFirst()->findChild<QPushButton *>(u"stageClip"_s)->click();
    QVERIFY(desk.applyAll());
    QTRY_COMPARE(cards().size(), 1);
    QTRY_COMPARE(cards().constFirst()->row().url, u"https://x.example.org/b"_s);
    cards().constFirst()->findChild<QPushButton *>(u"removeClip"_s)->click();
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(desk.applyAll());
    QTRY_COMPARE(cards().size(), 0);
    desk.press(u"closeClips"_s);
    QVERIFY(!view->isVisible());
}

/// Lets a load fall onto a group, as a drag that ends there does.
static bool drop(QWidget *target, const QMimeData &load)
{
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &load, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent fall(target->rect().center(), Qt::CopyAction, &load, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &fall);
    return fall.isAccepted();
}

void TestTestFlightDesk::drops(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Testers));
    auto &changes = desk.services().changes;
    const auto *group = desk.external();
    QVERIFY(group);
    QStringList others;
    for (const auto &tester : desk.page.data().testers()) {
        if (!tester.groups.contains(group->group.key()) && others.size() < 3)
            others.append(tester.id);
    }
    QCOMPARE(others.size(), 3);
    auto *view = desk.find<DataTable>(u"testerTable"_s)->view();
    emit view->dragStarted(others); // the drag itself is the system's
    auto *target = desk.find<GroupTarget>(u"groupTarget-"_s + group->id);
    QVERIFY(target && target->isVisible());
    QMimeData load;
    load.setData(groupLoadType, others.join(u'\n').toUtf8());
    QMimeData other;
    other.setText(others.join(u'\n'));
    QVERIFY(!drop(target, other));
    for (const auto &each : desk.page.data().groups()) {
        auto *refusing = desk.find<GroupTarget>(u"groupTarget-"_s + each.id);
        QVERIFY(refusing);
        QCOMPARE(refusing->findChild<QWidget *>(u"refusal"_s) != nullptr, each.isInternal());
        if (each.isInternal())
            QVERIFY(!drop(refusing, load));
    }
    QCOMPARE(changes.count(), 0);
    QVERIFY(drop(target, load));
    emit view->dragEnded();
    QTRY_VERIFY(changes.count() > 0);
    QVERIFY(desk.applyAll());
    for (const auto &tester : desk.page.data().testers()) {
        if (others.contains(tester.id))
            QVERIFY(tester.groups.contains(group->group.key()));
    }
}

void TestTestFlightDesk::groups(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Groups));
    const auto before = desk.page.data().groups().size();
    desk.press(u"newGroup"_s);
    auto *form = desk.page.findChild<ResourceForm *>();
    QVERIFY(form);
    form->editor(u"name"_s)->setValue(u"Night owls"_s);
    form->editor(u"publicLinkEnabled"_s)->setValue(true);
    form->editor(u"publicLinkLimitEnabled"_s)->setValue(true);
    form->editor(u"publicLinkLimit"_s)->setValue(50);
    emit desk.page.findChild<ChangePanel *>()->stageRequested();
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.page.data().groups().size(), before + 1);
    for (const auto &group : desk.page.data().groups()) {
        if (group.name() == u"Night owls")
            desk.choose(u"groupTable"_s, {group.id});
    }
    QVERIFY(desk.rest());
    QTRY_VERIFY(desk.find<QPushButton>(u"copyGroupLink"_s));
    desk.press(u"groupTesters"_s);
    QVERIFY(desk.rest());
    QCOMPARE(desk.find<QComboBox>(u"testerGroup"_s)->currentText(), u"Night owls"_s);
    QCOMPARE(desk.find<DataTable>(u"testerTable"_s)->model()->rowCount(), 0);
    desk.page.testers()->showGroup({});
}

void TestTestFlightDesk::testers(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Testers));
    const auto before = desk.page.data().testers().size();
    desk.press(u"importTesters"_s);
    desk.find<QPlainTextEdit>(u"testerText"_s)
        ->setPlainText(u"Ada,Lovelace,ada@x.org,Night owls\nCharles,Babbage,nope\nGrace,Hopper,grace@x.org\n"_s);
    QCOMPARE(desk.page.findChild<TesterImportView *>()->plan().chosenCount(), 2);
    desk.press(u"stageTesters"_s);
    QCOMPARE(desk.services().changes.count(), 2);
    desk.press(u"addTester"_s);
    desk.find<QLineEdit>(u"testerEmail"_s)->setText(u"bob@x.org"_s);
    desk.press(u"stageTester"_s);
    QCOMPARE(desk.services().changes.count(), 3);
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.page.data().testers().size(), before + 3);
    QString ada, bob;
    for (const auto &tester : desk.page.data().testers()) {
        if (tester.email() == u"ada@x.org")
            ada = tester.id;
        else if (tester.email() == u"bob@x.org")
            bob = tester.id;
    }
    QVERIFY(!ada.isEmpty() && !bob.isEmpty());
    desk.choose(u"testerTable"_s, {ada});
    desk.press(u"inviteAgain"_s);
    desk.choose(u"testerTable"_s, {bob});
    desk.press(u"testerGroups"_s);
    QVERIFY(desk.pick(u"testerGroupMenu"_s, u"Night owls"_s));
    QCOMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    desk.choose(u"testerTable"_s, {ada, bob});
    desk.press(u"removeTesters"_s);
    QTRY_COMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    QCOMPARE(desk.page.data().testers().size(), before + 1);
}

void TestTestFlightDesk::feedback(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::FeedbackPart));
    auto *table = desk.find<DataTable>(u"feedbackTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 2);
    const int before = table->model()->rowCount();
    auto *kind = desk.find<QComboBox>(u"feedbackKind"_s);
    kind->setCurrentIndex(2); // crashes
    emit kind->activated(2);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < before);
    table->view()->selectRow(0);
    QTRY_VERIFY(desk.find<QTreeWidget>(u"crashLog"_s)
                && desk.find<QTreeWidget>(u"crashLog"_s)->topLevelItemCount() > 1);
    desk.find<QPlainTextEdit>(u"feedbackNote"_s)->setPlainText(u"Known"_s);
    desk.press(u"feedbackDone"_s);
    desk.rig.dialogs.path = desk.rig.folder.filePath(u"feedback.csv"_s);
    desk.press(u"exportFeedback"_s);
    QTRY_VERIFY(QFile::exists(desk.rig.dialogs.path));
    QFile exported(desk.rig.dialogs.path);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("Known"));
    desk.press(u"removeFeedback"_s);
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    kind->setCurrentIndex(0);
    emit kind->activated(0);
    QCOMPARE(table->model()->rowCount(), before - 1);
}

void TestTestFlightDesk::upload(Desk &desk)
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        return;
    QVERIFY(desk.show(TestFlightPage::Builds));
    const QDir dir(desk.rig.folder.path());
    dir.mkpath(u"Payload/Loamline.app"_s);
    const auto writeList = [&dir](const QByteArray &bundleId) {
        QFile file(dir.filePath(u"Payload/Loamline.app/Info.plist"_s));
        return file.open(QIODevice::WriteOnly)
            && file.write(
                   "<plist version=\"1.0\"><dict><key>CFBundleIdentifier</key><string>" + bundleId
                   + "</string><key>CFBundleShortVersionString</key><string>9.9</string><key>CFBundleVersion</key>"
                     "<string>1</string><key>CFBundleSupportedPlatforms</key><array><string>iPhoneOS</string></array>"
                     "</dict></plist>")
            > 0;
    };
    const auto make = [&dir](const QString &name) {
        return QProcess::execute(u"python3"_s,
                                 {u"-m"_s, u"zipfile"_s, u"-c"_s, dir.filePath(name), dir.filePath(u"Payload"_s)})
            == 0;
    };
    QVERIFY(writeList("com.example.other") && make(u"other.ipa"_s));
    desk.page.builds()->upload(dir.filePath(u"other.ipa"_s));
    QTRY_COMPARE(desk.rig.dialogs.told.size(), 1);
    QVERIFY2(desk.rig.dialogs.told.first().contains("another app"_L1), qPrintable(desk.rig.dialogs.told.first()));
    QVERIFY(writeList("com.brambletern.loamline") && make(u"good.ipa"_s));
    desk.page.builds()->upload(dir.filePath(u"good.ipa"_s));
    QTRY_COMPARE(desk.services().changes.count(), 2); // the upload and its file
    QVERIFY(desk.rig.dialogs.questions.last().title.contains("9.9"_L1));
    // The server looks at the file for a while: its clock is turned.
    QTimer flight;
    QObject::connect(&flight, &QTimer::timeout, &desk.page, [&desk] {
        QNetworkRequest request(QUrl(desk.world.simulator().adminUrl().toString() + u"/clock"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = desk.network.post(request, R"({"turn": 30})");
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
    flight.start(100);
    QVERIFY(desk.applyAll());
    QTRY_VERIFY_WITH_TIMEOUT(
        [&desk] {
            desk.page.refresh();
            return desk.rest()
                && std::any_of(desk.page.data().builds().begin(), desk.page.data().builds().end(),
                               [](const TestBuild &build) { return build.version == u"9.9"; });
        }(),
        60'000);
}

void TestTestFlightDesk::information(Desk &desk)
{
    QVERIFY(desk.show(TestFlightPage::Information));
    auto *sections = desk.find<QListWidget>(u"testInfoSections"_s);
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QVERIFY(desk.rest());
    }
    SandboxPage sandbox(desk.rig.context(u"sandbox"_s));
    sandbox.resize(1200, 800);
    sandbox.show();
    sandbox.load();
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox.isLoading(), 30'000);
    auto *table = sandbox.findChild<DataTable *>(u"sandboxTable"_s);
    QVERIFY(table->model()->rowCount() > 0);
    table->view()->selectRow(0);
    sandbox.findChild<QAction *>(u"editSandbox"_s)->trigger();
    auto *form = sandbox.findChild<ResourceForm *>();
    QVERIFY(form);
    const bool interrupts = form->editor(u"interruptPurchases"_s)->value().toBool();
    form->editor(u"interruptPurchases"_s)->setValue(!interrupts);
    emit sandbox.findChild<ChangePanel *>()->stageRequested();
    QTRY_COMPARE(desk.services().changes.count(), 1);
    sandbox.findChild<QAction *>(u"clearHistory"_s)->trigger();
    QTRY_COMPARE(desk.services().changes.count(), 2);
    QVERIFY(desk.applyAll());
    QCOMPARE(unnamedControls(&sandbox), QStringList());
}

QTEST_MAIN(TestTestFlightDesk)
#include "tst_testflightdesk.moc"
