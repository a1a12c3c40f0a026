// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/release/newversionpanel.h"
#include "ui/release/releasepage.h"
#include "ui/release/timelineview.h"
#include "ui/release/versionview.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Action = ReleaseAction;

namespace {

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/release"_s)})
    {
        page.resize(1300, 900);
        page.show();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20'000);
    }
    bool open(const QString &name, const QString &platform, const QString &state)
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            if (each.text(u"name"_s).startsWith(name))
                page.setApp(each.key());
        }
        page.load();
        if (!rest())
            return false;
        auto *tree = timeline();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            auto *top = tree->topLevelItem(i);
            for (int row = 0; top->text(0) == platform && row < top->childCount(); ++row) {
                if (top->child(row)->data(0, Qt::AccessibleDescriptionRole).toString() == state) {
                    tree->setCurrentItem(top->child(row));
                    return rest();
                }
            }
        }
        return false;
    }
    TimelineView *timeline() const { return page.findChild<TimelineView *>(); }
    QPushButton *button(Action action) const { return page.findChild<QPushButton *>(u"release-%1"_s.arg(int(action))); }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ReleasePage page;
};

} // namespace

class TestReleasePage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void versionsStandByPlatform()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QVERIFY(f.timeline()->topLevelItemCount() >= 3);
        for (const auto action : {Action::ChooseBuild, Action::Submit, Action::DeleteVersion})
            QVERIFY2(f.button(action)->isEnabled(), qPrintable(f.button(action)->toolTip()));
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Ready for Distribution"_s));
        for (const auto action : {Action::ChooseBuild, Action::DeleteVersion}) {
            QVERIFY(!f.button(action)->isEnabled());
            QVERIFY(!f.button(action)->toolTip().isEmpty()); // says why
        }
        QVERIFY(f.button(Action::PausePhased)->isVisible()); // day 4 of 7
    }

    void aBuildIsAttachedAndSubmitted()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        f.button(Action::ChooseBuild)->click();
        auto *list = f.page.findChild<QTreeWidget *>(u"buildChoices"_s);
        QVERIFY(list->topLevelItemCount() > 0);
        QCOMPARE(unnamedControls(&f.page), QStringList());
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->flags() & Qt::ItemIsEnabled) {
                list->setCurrentItem(list->topLevelItem(row));
                break;
            }
        }
        f.page.findChild<QPushButton *>(u"attachBuild"_s)->click();
        if (auto *no = f.page.findChild<QPushButton *>(u"usesNoEncryption"_s); no->isVisible())
            no->click();
        QVERIFY(!f.page.findChild<QPushButton *>(u"usesNoEncryption"_s)->isVisible());
        f.button(Action::Submit)->click();
        QTRY_COMPARE(f.dialogs.questions.size(), 1); // asked before
        QTRY_COMPARE(f.page.findChild<QTreeWidget *>(u"submissionItems"_s)->topLevelItemCount(), 1);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        f.page.refresh();
        QVERIFY(f.rest());
        QVERIFY(f.button(Action::CancelSubmission)->isVisible());
        QVERIFY(!f.button(Action::Submit)->isEnabled());
        f.button(Action::CancelSubmission)->click();
        QTRY_COMPARE(f.changes.count(), 1);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
    }

    void theReleaseIsChosen()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        auto *type = f.page.findChild<QComboBox *>(u"releaseType"_s);
        const int manual = type->findData(u"MANUAL"_s), scheduled = type->findData(u"SCHEDULED"_s);
        const int other = type->currentIndex() == manual ? scheduled : manual;
        type->setCurrentIndex(other);
        emit type->activated(other);
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.page.findChild<QWidget *>(u"releaseDate"_s)->isVisible(), other == scheduled);
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(type->currentIndex() != other);
        if (f.button(Action::StartPhased)->isVisible()) {
            f.button(Action::StartPhased)->click();
            QCOMPARE(f.changes.count(), 1);
            QVERIFY(f.button(Action::RemovePhased)->isVisible());
            f.button(Action::RemovePhased)->click();
            QCOMPARE(f.changes.count(), 0);
        }
    }

    void findingsLeadThere()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        auto *findings = f.page.findChild<QTreeWidget *>(u"releaseFindings"_s);
        QTRY_VERIFY(findings->topLevelItemCount() > 0);
        QSignalSpy went(&f.navigator, &Navigator::appRequested);
        for (int row = 0; row < findings->topLevelItemCount() && went.isEmpty(); ++row)
            emit findings->itemActivated(findings->topLevelItem(row), 0);
        QVERIFY(!went.isEmpty());
    }

    void theNextVersionIsStaged()
    {
        QCOMPARE(NewVersionPanel::nextNumber(u"4.3"_s), u"4.4"_s);
        QCOMPARE(NewVersionPanel::nextNumber(u"1.9.2"_s), u"1.9.3"_s);
        QCOMPARE(NewVersionPanel::nextNumber(QString()), u"1.0"_s);
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        f.page.findChild<QAction *>(u"nextVersion"_s)->trigger();
        auto *create = f.page.findChild<QPushButton *>(u"createVersion"_s);
        QVERIFY(!create->isEnabled()); // one is in the making
        auto *platform = f.page.findChild<QComboBox *>(u"newPlatform"_s);
        platform->setCurrentIndex(platform->findData(u"TV_OS"_s));
        QVERIFY(create->isEnabled());
        auto *number = f.page.findChild<QLineEdit *>(u"newNumber"_s);
        QCOMPARE(number->text(), u"1.0"_s);
        number->setText(u"one"_s);
        QVERIFY(!create->isEnabled());
        number->setText(u"1.0"_s);
        create->click();
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(isTemporary(f.timeline()->current())); // shown at once
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
    }

    void whatIsNewIsTakenOverWhenWanted()
    {
        Fixture f(*m_server);
        const auto app = f.read(ListSource(u"apps"_s)).first().key();
        Resource old;
        Resource open; // makes room for the next
        for (const auto &version : f.read(ListSource(app, u"appStoreVersions"_s))) {
            if (version.text(u"platform") != u"MAC_OS")
                continue;
            if (version.text(u"appVersionState") == u"READY_FOR_DISTRIBUTION")
                old = version;
            else if (version.text(u"appVersionState") == u"PREPARE_FOR_SUBMISSION")
                open = version;
        }
        QVERIFY(!open.isNull());
        f.changes.stageDelete(open.key(), {app, QString()});
        QVERIFY(f.run());
        QVERIFY(!old.isNull());
        WhatsNewCarrier carrier(f.services);
        ReleaseStaging staging(f.changes);
        const auto next = staging.createVersion(app, u"MAC_OS"_s, u"99.0"_s);
        carrier.carry(old.key(), next, app);
        QSignalSpy staged(&carrier, &WhatsNewCarrier::staged);
        QVERIFY(f.run());
        QVERIFY(staged.wait(10'000) || !staged.isEmpty());
        QCOMPARE(f.changes.count(), staged.first().first().toInt());
        QVERIFY(f.changes.count() > 0);
        for (const auto &change : f.changes.changes())
            QVERIFY(!change.after.attributes().value("whatsNew"_L1).toString().isEmpty());
    }

    void otherThingsAreReviewedAlong()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"Loamline"_s, u"iOS"_s, u"Prepare for Submission"_s));
        f.page.findChild<QPushButton *>(u"addItem"_s)->click();
        auto *kind = f.page.findChild<QComboBox *>(u"itemKind"_s);
        QVERIFY(kind->count() > 10); // whatever the catalog knows
        QCOMPARE(unnamedControls(&f.page), QStringList());
        kind->setCurrentIndex(kind->findData(u"appEvent"_s));
        auto *field = f.page.findChild<QWidget *>(u"itemPicker"_s)->findChild<QLineEdit *>();
        field->setText(u"event-1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.changes.count(), 2); // the submission and the item
        QCOMPARE(f.page.findChild<QTreeWidget *>(u"submissionItems"_s)->topLevelItemCount(), 1);
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestReleasePage)
#include "tst_releasepage.moc"
