// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "api/changes/preflight.h"
#include "models/changes/historymodel.h"
#include "models/images/imageloader.h"
#include "ui/activity/activitypanel.h"
#include "ui/changes/applyprogress.h"
#include "ui/changes/changedetail.h"
#include "ui/changes/changespage.h"
#include "ui/changes/historypage.h"
#include "ui/changes/textdiffview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// Both places over one account.
class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , page(context(u"changes"_s))
        , history(context(u"history"_s))
    {
        page.resize(1200, 800);
        history.resize(1200, 800);
        page.show();
        history.show();
        page.load();
        history.load();
    }

    PageContext context(const QString &name)
    {
        return {services, navigator, dialogs, images, ViewState(settings, u"view/"_s + name)};
    }
    QTreeView *tree() const { return page.findChild<QTreeView *>(u"changesTree"_s); }
    ChangeDetail *detail() const { return page.findChild<ChangeDetail *>(); }
    QPushButton *button(const QString &name) const
    {
        for (auto *each : page.findChildren<QPushButton *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    int rows() const { return tree()->model()->rowCount(tree()->model()->index(0, 0)); }
    QString state(int row) const
    {
        return tree()->model()->index(row, ChangesModel::State, tree()->model()->index(0, 0)).data().toString();
    }
    /// A group that is on the server, renamed there the moment it is compared.
    ResourceKey conflicting()
    {
        stageGroup(u"Before"_s);
        run();
        const auto key = waitFor(changeStore.history({}, 0, 1)).value[0].target;
        ResourceDraft draft(key.entry, key.id);
        draft.set(u"name"_s, u"Mine"_s);
        changes.stageUpdate(read(key), draft, {app(), u"Group"_s});
        setFaults(u"edit name=Theirs on GET /v1/betaGroups/* times 1"_s);
        run();
        setFaults({});
        return key;
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ChangesPage page;
    HistoryPage history;
};

} // namespace

class TestChangesPage final : public QObject
{
    Q_OBJECT

private:
    SharedSimulator m_server;

private slots:
    void modelsKeepTheirPromises()
    {
        Fixture f(m_server);
        QAbstractItemModelTester tester(f.tree()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        HistoryModel history(f.catalog, f.changeStore);
        QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.stageGroup(u"One"_s);
        const auto two = f.stageGroup(u"Two"_s);
        ResourceDraft tester3(u"betaTesters"_s);
        tester3.set(u"email"_s, u"three@example.com"_s).link(u"betaGroups"_s, QList<ResourceKey>{two});
        f.changes.stageCreate(tester3, {});
        QCOMPARE(f.tree()->model()->rowCount(), 2); // the app, and the account
        f.changes.undo();
        QCOMPARE(f.tree()->model()->rowCount(), 1);
        f.changes.redo();
        QVERIFY(f.run());
        history.load();
        QTRY_COMPARE(history.rowCount(), 3);
        QCOMPARE(f.tree()->model()->rowCount(), 0);
    }

    void tickedChangesGoOut()
    {
        Fixture f(m_server);
        f.stageGroup(u"Goes"_s);
        f.stageGroup(u"Stays"_s);
        QCOMPARE(f.rows(), 2);
        QCOMPARE(unnamedControls(&f.page), QStringList());
        auto *model = f.tree()->model();
        const auto second = model->index(1, 0, model->index(0, 0));
        model->setData(second, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QTest::mouseClick(f.button(u"apply"_s), Qt::LeftButton);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.changes.changes()[0].title, u"Stays"_s);
        auto *table = f.history.findChild<DataTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, HistoryModel::What).data().toString().contains("Goes"_L1));
    }

    void historyIsFilteredByApp()
    {
        Fixture f(m_server);
        const auto group = f.stageGroup(u"Of the app"_s);
        f.read(f.app()); // for its name
        ResourceDraft tester(u"betaTesters"_s);
        tester.set(u"email"_s, u"filter@example.com"_s).link(u"betaGroups"_s, QList<ResourceKey>{group});
        f.changes.stageCreate(tester, {});
        QVERIFY(f.run());
        f.history.load();
        auto *apps = f.history.findChild<QComboBox *>(u"app"_s);
        auto *table = f.history.findChild<DataTable *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(apps->count(), 3); // any, the account, the app
        const int row = apps->findData(QVariant::fromValue(f.app()));
        QVERIFY(row > 0);
        QTRY_VERIFY(apps->itemText(row) != f.app().id);
        apps->setCurrentIndex(row);
        emit apps->activated(row);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, HistoryModel::What).data().toString().contains("Of the app"_L1));
        QCOMPARE(table->model()->index(0, HistoryModel::App).data().toString(), apps->itemText(row));
        emit table->clearFilterRequested();
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void activityShowsTheRunningApply()
    {
        Fixture f(m_server);
        ActivityPanel panel(f.dialogs, ViewState(f.settings, u"requests"_s));
        panel.setLog(&f.log);
        panel.setApply(&f.apply, &f.budget);
        panel.show();
        f.stageGroup(u"First"_s);
        f.stageGroup(u"Second"_s);
        const auto isShown = [&panel] {
            const auto *job = panel.findChild<ApplyProgress *>();
            return job && job->isVisible();
        };
        QTRY_VERIFY(!isShown()); // after the look for what an earlier session left open
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QVERIFY(f.apply.start());
        QTRY_VERIFY(isShown());
        QCOMPARE(unnamedControls(&panel), QStringList());
        QTest::mouseClick(panel.findChild<QPushButton *>(u"pause"_s), Qt::LeftButton);
        QTRY_COMPARE(f.apply.phase(), ApplyJob::Phase::Paused);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"pause"_s), Qt::LeftButton);
        QVERIFY(finished.count() > 0 || finished.wait(20'000));
        QVERIFY(!isShown());
        QCOMPARE(f.changes.count(), 0);
    }

    void errorsHoldBackTheirItemAlone()
    {
        Fixture f(m_server);
        f.stageGroup(QString());
        f.stageGroup(u"Good"_s);
        f.preflight.check();
        QTRY_VERIFY(!f.state(0).isEmpty());
        QCOMPARE(f.state(1), QString());
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QTest::mouseClick(f.button(u"apply"_s), Qt::LeftButton);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.changes.changes()[0].title, QString());
    }

    void longTextsShowTheirWords()
    {
        Fixture f(m_server);
        const Resource text(
            u"appStoreVersionLocalizations"_s,
            {{u"id"_s, u"7"_s},
             {u"attributes"_s, QJsonObject{{u"description"_s, u"A quiet place to write.\nEvery day."_s}}}});
        ResourceDraft draft(text.entry(), text.id());
        draft.set(u"description"_s, u"A calm place to write.\nEvery day."_s);
        f.changes.stageUpdate(text, draft, {f.app(), u"Texts"_s});
        QTRY_VERIFY(f.detail()->findChild<TextDiffView *>());
        f.changes.discardField(f.changes.changes()[0].id, u"description"_s);
        QCOMPARE(f.changes.count(), 0);
    }

    void conflictsAreDecided_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("name");
        QTest::newRow("mine") << u"keepMine"_s << u"Mine"_s;
        QTest::newRow("theirs") << u"takeTheirs"_s << u"Theirs"_s;
    }

    void conflictsAreDecided()
    {
        QFETCH(QString, choice);
        QFETCH(QString, name);
        Fixture f(m_server);
        const auto key = f.conflicting();
        QCOMPARE(f.changes.count(), 1);
        QTRY_VERIFY(f.button(choice));
        QTest::mouseClick(f.button(choice), Qt::LeftButton);
        QTRY_COMPARE(f.changes.count(), 0);
        QTRY_COMPARE(f.apply.phase(), ApplyJob::Phase::Idle);
        QCOMPARE(f.read(key).text(u"name"_s), name);
    }

    void everythingIsTakenBackAndReturns()
    {
        Fixture f(m_server);
        f.stageGroup(u"One"_s);
        f.stageGroup(u"Two"_s);
        f.page.findChild<QAction *>(u"discardAll"_s)->trigger();
        QTRY_COMPARE(f.changes.count(), 0);
        QCOMPARE(f.dialogs.questions.size(), 1);
        f.changes.undo();
        QCOMPARE(f.changes.count(), 2);
    }

    void historyReverts()
    {
        Fixture f(m_server);
        f.stageGroup(u"Made"_s);
        QVERIFY(f.run());
        auto *table = f.history.findChild<DataTable *>(u"historyTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->view()->setCurrentIndex(table->model()->index(0, 0));
        auto *revert = f.history.findChild<QPushButton *>(u"revert"_s);
        QVERIFY(revert && revert->isEnabled());
        QCOMPARE(unnamedControls(&f.history), QStringList());
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.changes.changes()[0].kind, StagedChange::Kind::Delete);
    }

    void historyIsExported()
    {
        Fixture f(m_server);
        f.stageGroup(u"Exported"_s);
        QVERIFY(f.run());
        for (const auto &ending : {u"csv"_s, u"json"_s}) {
            f.dialogs.path = f.folder.filePath(u"history."_s + ending);
            f.history.findChild<QAction *>(u"export-"_s + ending)->trigger();
            QTRY_VERIFY(QFile::exists(f.dialogs.path));
            QFile file(f.dialogs.path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("Exported"));
        }
    }
};

QTEST_MAIN(TestChangesPage)
#include "tst_changespage.moc"
