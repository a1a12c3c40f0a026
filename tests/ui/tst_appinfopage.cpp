// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/appinfo/appinfopage.h"
#include "ui/appinfo/infosectionview.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/changepanel.h"
#include "ui/forms/resourceform.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/appinfo"_s)})
    {
        page.resize(1300, 800);
        page.show();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 20'000);
    }
    bool open(const QString &section)
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            if (each.text(u"name"_s).startsWith(u"Loamline"_s))
                page.setApp(each.key());
        }
        page.load();
        page.showSection(section);
        return rest();
    }
    InfoSectionView *view() const { return page.findChild<InfoSectionView *>(); }
    QAbstractButton *button(const QString &name) const
    {
        for (auto *each : page.findChildren<QAbstractButton *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QStringList words() const
    {
        QStringList all;
        for (const auto *label : view()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all;
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    AppInfoPage page;
};

} // namespace

class TestAppInfoPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void everySectionShowsSomething()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"categories"_s));
        for (const auto &section : infoSections()) {
            f.page.showSection(section.id);
            QVERIFY2(f.rest(), qPrintable(section.id));
            QVERIFY2(!f.view()->loader().error(), qPrintable(section.id));
            QCOMPARE(unnamedControls(&f.page), QStringList());
            QVERIFY2(f.words().contains(section.title), qPrintable(section.id));
        }
    }

    void categoriesAreChosen()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"categories"_s));
        auto *primary = f.page.findChild<QComboBox *>(u"primaryCategory"_s);
        QVERIFY(primary->isVisible());
        QVERIFY(primary->count() > 10);
        const auto before = primary->currentData().toString();
        QVERIFY(!before.isEmpty());
        auto *sub = f.page.findChild<QComboBox *>(u"primarySubcategoryOne"_s);
        const int games = primary->findData(u"GAMES"_s);
        QVERIFY(games > 0);
        primary->setCurrentIndex(games);
        emit primary->activated(games);
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(sub->isVisible());
        QVERIFY(sub->count() > 5);
        sub->setCurrentIndex(1);
        emit sub->activated(1);
        QCOMPARE(f.changes.count(), 1); // the same resource
        const auto wanted = sub->currentData().toString();
        const auto target = f.changes.changes()[0].target;
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.read(ListSource(target, u"primaryCategory"_s)).value(0).id(), u"GAMES"_s);
        QCOMPARE(f.read(ListSource(target, u"primarySubcategoryOne"_s)).value(0).id(), wanted);
    }

    void theAgeRatingIsAnswered()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"ageRating"_s));
        QTRY_VERIFY(f.words().contains(u"Ratings worked out by the App Store"_s));
        auto *edit = f.button(u"edit"_s);
        QVERIFY(edit && edit->isEnabled());
        edit->click();
        auto *form = f.page.findChild<ResourceForm *>();
        QVERIFY(form);
        QVERIFY(form->fields().size() > 20); // all questions
        auto *editor = form->editor(u"gambling"_s);
        QVERIFY(editor);
        editor->setValue(!editor->value().toBool());
        f.button(u"stage"_s)->click();
        QCOMPARE(f.changes.count(), 1);
        QTRY_VERIFY(f.words().filter(u"(staged)"_s).size() == 1);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
    }

    void listsAreAddedTo()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"accessibility"_s));
        auto *table = f.view()->findChild<DataTable *>();
        QVERIFY(table->isVisible());
        const int rows = table->model()->rowCount();
        QAbstractButton *create = nullptr;
        for (auto *each : f.view()->findChild<ActionBar *>()->findChildren<QAbstractButton *>()) {
            if (each->objectName().startsWith(u"create accessibilityDeclarations"_s))
                create = each;
        }
        QVERIFY(create);
        create->click();
        auto *form = f.page.findChild<ResourceForm *>();
        QVERIFY(form);
        form->editor(u"deviceFamily"_s)->setValue(u"VISION"_s);
        f.button(u"stage"_s)->click();
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(table->model()->rowCount(), rows + 1); // what is to be made stands there already
    }

    void statesLock()
    {
        Fixture f(*m_server);
        QVERIFY(f.open(u"review"_s));
        auto *versions = f.page.findChild<QComboBox *>(u"version"_s);
        for (int i = 0; i < versions->count(); ++i) {
            if (!versions->itemText(i).contains(u"Ready for Distribution"_s))
                continue;
            versions->setCurrentIndex(i);
            emit versions->activated(i);
            break;
        }
        QVERIFY(f.rest());
        const auto buttons = f.view()->findChild<ActionBar *>()->findChildren<QAbstractButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const auto *each : buttons) {
            QVERIFY(!each->isEnabled());
            QVERIFY(each->toolTip().contains(u"Ready for Distribution"_s));
        }
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestAppInfoPage)
#include "tst_appinfopage.moc"
