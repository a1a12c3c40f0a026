// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/listing/importview.h"
#include "ui/listing/listingpage.h"
#include "ui/listing/localeeditor.h"
#include "ui/listing/localegrid.h"
#include "ui/listing/productpagepreview.h"
#include "ui/listing/replacepanel.h"
#include "ui/shell/navigator.h"
#include "ui/texts/spelledtextedit.h"
#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

namespace {

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/listing"_s)})
    {
        page.resize(1300, 800);
        page.show();
    }
    /// The app of the world whose listing can be edited.
    bool open()
    {
        for (const auto &app : read(ListSource(u"apps"_s))) {
            page.setApp(app.key());
            page.load();
            if (!QTest::qWaitFor([this] { return !page.isLoading(); }, 20'000))
                return false;
            if (model().rowCount() > 1 && model().lockReason(column(u"description"_s)).isEmpty()
                && model().lockReason(column(u"subtitle"_s)).isEmpty())
                return true;
        }
        return false;
    }
    LocaleGrid *grid() const { return page.findChild<LocaleGrid *>(); }
    LocaleGridModel &model() const { return *qobject_cast<LocaleGridModel *>(sourceModel()); }
    int column(const QString &attribute) const
    {
        const auto &fields = model().fields();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].attribute == attribute)
                return int(i);
        }
        return -1;
    }
    void select(int top, int left, int bottom, int right)
    {
        auto *sheet = grid();
        sheet->setCurrentIndex(sheet->model()->index(top, left));
        sheet->selectionModel()->select(
            QItemSelection(sheet->model()->index(top, left), sheet->model()->index(bottom, right)),
            QItemSelectionModel::ClearAndSelect);
    }
    QAbstractItemModel *sourceModel() const
    {
        auto *shown = grid()->model();
        const auto *turned = qobject_cast<QTransposeProxyModel *>(shown);
        return turned ? turned->sourceModel() : shown;
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ListingPage page;
};

} // namespace

class TestListingPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void typingInACellReachesTheServer()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        const auto index = f.grid()->model()->index(1, f.column(u"subtitle"_s));
        f.grid()->setCurrentIndex(index);
        f.grid()->setFocus();
        QTest::keyClick(f.grid(), Qt::Key_F2);
        auto *line = f.grid()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"Fresh every day"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(index.data(Qt::EditRole).toString(), u"Fresh every day"_s);
        QCOMPARE(f.changes.count(), 1);
        const auto key = f.changes.changes()[0].target;
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.read(key).text(u"subtitle"_s), u"Fresh every day"_s);
    }

    void longTextsHaveRoomAndCtrlEnterKeepsThem()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto index = f.grid()->model()->index(0, f.column(u"description"_s));
        f.grid()->setCurrentIndex(index);
        QTest::keyClick(f.grid(), Qt::Key_F2);
        auto *area = f.grid()->findChild<QPlainTextEdit *>();
        QVERIFY(area);
        QVERIFY(area->height() > f.grid()->rowHeight(0));
        QVERIFY(f.grid()->viewport()->rect().contains(area->geometry()));
        area->setPlainText(u"One\nTwo"_s);
        QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(index.data(Qt::EditRole).toString(), u"One\nTwo"_s);
        QCOMPARE(index.data().toString(), u"One Two"_s);
    }

    void rangesAreCopiedAndPasted()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int subtitle = f.column(u"subtitle"_s);
        f.select(0, subtitle, 1, subtitle + 1);
        f.grid()->copy();
        const auto text = QApplication::clipboard()->text();
        QCOMPARE(text.count(u'\t'), 2);
        QApplication::clipboard()->setText(u"First\t\"Long\ntext\"\nSecond\tOther\n"_s);
        f.select(0, subtitle, 0, subtitle);
        f.grid()->paste();
        QCOMPARE(f.model().text(0, subtitle), u"First"_s);
        QCOMPARE(f.model().text(0, subtitle + 1), u"Long\ntext"_s);
        QCOMPARE(f.model().text(1, subtitle), u"Second"_s);
        f.changes.undo(); // all of it
        QCOMPARE(f.changes.count(), 0);
        QApplication::clipboard()->setText(u"Everywhere"_s);
        f.select(0, subtitle, 1, subtitle);
        f.grid()->paste();
        QCOMPARE(f.model().text(1, subtitle), u"Everywhere"_s);
        f.grid()->clearCells();
        QCOMPARE(f.model().text(0, subtitle), QString());
    }

    void fillsDownAndCopiesFromALanguage()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int subtitle = f.column(u"subtitle"_s), last = f.model().rowCount() - 1;
        f.model().setData(f.model().index(0, subtitle), u"From the top"_s);
        f.select(0, subtitle, last, subtitle);
        f.grid()->fillDown();
        QCOMPARE(f.model().text(last, subtitle), u"From the top"_s);
        f.model().setData(f.model().index(0, subtitle), u"Primary"_s);
        f.select(1, subtitle, last, subtitle);
        f.grid()->copyFrom(f.model().primaryLocale());
        QCOMPARE(f.model().text(last, subtitle), u"Primary"_s);
    }

    void turnedRoundItWorksTheSame()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        f.grid()->setTransposed(true);
        const int subtitle = f.column(u"subtitle"_s);
        QCOMPARE(f.grid()->model()->columnCount(), f.model().rowCount());
        f.select(subtitle, 0, subtitle, 1);
        QCOMPARE(f.grid()->chosenLocales().size(), 2);
        QApplication::clipboard()->setText(u"A\tB"_s);
        f.grid()->paste();
        QCOMPARE(f.model().text(0, subtitle), u"A"_s);
        QCOMPARE(f.model().text(1, subtitle), u"B"_s);
    }

    void replacementsAreSeenBeforeTheyAreStaged()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int subtitle = f.column(u"subtitle"_s);
        f.model().stage({{0, subtitle, u"A calm quux"_s}, {1, subtitle, u"The quux"_s}}, u"Two"_s);
        f.page.findChild<QAction *>(u"findReplace"_s)->trigger();
        auto *panel = f.page.findChild<ReplacePanel *>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        auto *stage = panel->findChild<QPushButton *>(u"stageReplacements"_s);
        QVERIFY(!stage->isEnabled());
        panel->findChild<QComboBox *>()->setCurrentIndex(subtitle + 1);
        panel->findChild<QLineEdit *>(u"find"_s)->setText(u"quux"_s);
        panel->findChild<QLineEdit *>(u"replace"_s)->setText(u"ocean"_s);
        QCOMPARE(panel->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        QCOMPARE(f.model().text(0, subtitle), u"A calm quux"_s);
        stage->click();
        QCOMPARE(f.model().text(0, subtitle), u"A calm ocean"_s);
        QCOMPARE(f.model().text(1, subtitle), u"The ocean"_s);
        QCOMPARE(panel->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    }

    void keywordsAreTidiedInOneGo()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int keywords = f.column(u"keywords"_s);
        f.model().stage({{0, keywords, u"quux, quux,other"_s}, {1, keywords, u"quux"_s}}, u"Two"_s);
        f.page.findChild<QAction *>(u"keywordTools"_s)->trigger();
        auto *findings = f.page.findChild<QTreeWidget *>(u"keywordFindings"_s);
        QVERIFY(findings->topLevelItemCount() >= 1);
        QVERIFY(f.page.findChild<QTreeWidget *>(u"sharedKeywords"_s)->topLevelItemCount() >= 1);
        QCOMPARE(unnamedControls(&f.page), QStringList());
        f.page.findChild<QPushButton *>(u"tidyKeywords"_s)->click();
        QCOMPARE(f.model().text(0, keywords), u"quux,other"_s);
        QCOMPARE(findings->topLevelItemCount(), 0);
    }

    void languagesAreAddedAndRemoved()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto rows = f.model().rowCount();
        f.page.findChild<QAction *>(u"addLanguages"_s)->trigger();
        auto *list = f.page.findChild<QListWidget *>(u"newLocales"_s);
        QVERIFY(list->count() > 0);
        const auto locale = list->item(0)->data(Qt::UserRole).toString();
        list->item(0)->setCheckState(Qt::Checked);
        auto *source = f.page.findChild<QComboBox *>(u"source"_s);
        source->setCurrentIndex(source->findData(f.model().primaryLocale()));
        f.page.findChild<QPushButton *>(u"addLocales"_s)->click();
        QCOMPARE(f.model().rowCount(), rows + 1);
        QCOMPARE(f.changes.count(), 2);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        f.page.refresh();
        QTRY_VERIFY(!f.page.isLoading());
        const auto row = int(f.model().locales().indexOf(locale));
        QVERIFY(row > 0);
        QCOMPARE(f.model().text(row, f.column(u"description"_s)), f.model().text(0, f.column(u"description"_s)));
        f.select(row, 0, row, 0);
        f.page.findChild<QAction *>(u"removeLanguages"_s)->trigger();
        QCOMPARE(f.changes.count(), 2);
        QVERIFY(f.run());
        f.page.refresh();
        QTRY_VERIFY(!f.page.isLoading() && !f.model().locales().contains(locale));
    }

    void exportsComeBackUnchanged()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        f.dialogs.path = f.folder.filePath(u"export"_s);
        QDir().mkpath(f.dialogs.path);
        f.page.findChild<QAction *>(u"exportFastlane"_s)->trigger();
        const auto nameFile = f.dialogs.path + u"/metadata/"_s + f.model().primaryLocale() + u"/name.txt"_s;
        QTRY_VERIFY(QFile::exists(nameFile));
        QTRY_COMPARE(QDir(f.dialogs.path + u"/metadata"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                     f.model().rowCount() + 1); // and review_information
        QTRY_VERIFY(QFile::exists(f.dialogs.path + u"/metadata/secondary_second_sub_category.txt"_s));
        f.page.importFrom(f.dialogs.path);
        auto *view = f.page.findChild<ImportView *>();
        QTRY_VERIFY(!view->isReading());
        QVERIFY(view->isVisible());
        QCOMPARE(view->plan().rowCount(), 0);
        QVERIFY(view->plan().problems().isEmpty());
        QVERIFY(!view->findChild<QPushButton *>(u"stageImport"_s)->isEnabled());
        view->findChild<QPushButton *>(u"closeImport"_s)->click();
        QVERIFY(!view->isVisible());
        // Once more: the files that are there are asked about.
        f.dialogs.questions.clear();
        f.page.findChild<QAction *>(u"exportFastlane"_s)->trigger();
        QTRY_COMPARE(f.dialogs.questions.size(), 1);
    }

    void importsAreSeenBeforeTheyAreStaged()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto locale = f.model().primaryLocale();
        const auto write = [&](const QString &path, const QByteArray &text) {
            const auto whole = f.folder.filePath(u"in/metadata/"_s + path);
            QDir().mkpath(QFileInfo(whole).path());
            QFile file(whole);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(locale + u"/subtitle.txt"_s, "Imported\n");
        write(locale + u"/keywords.txt"_s, QByteArray(101, 'k'));
        write(u"tlh/name.txt"_s, "nuqneH");
        write(u"copyright.txt"_s, "2031 Somebody\n");
        f.dialogs.path = f.folder.filePath(u"in"_s);
        f.page.findChild<QAction *>(u"importFolder"_s)->trigger();
        auto *view = f.page.findChild<ImportView *>();
        QTRY_VERIFY(view->isVisible() && !view->isReading());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QCOMPARE(view->plan().rowCount(), 2);
        QCOMPARE(f.changes.count(), 0);
        const auto *problems = view->findChild<QTreeWidget *>(u"importProblems"_s);
        QCOMPARE(problems->topLevelItemCount(), 2);
        QVERIFY(problems->topLevelItem(1)->text(0).endsWith(u"keywords.txt"_s)
                || problems->topLevelItem(0)->text(0).endsWith(u"keywords.txt"_s));
        QCOMPARE(view->findChild<QTreeWidget *>(u"importFiles"_s)->topLevelItemCount(), 4);
        view->findChild<QPushButton *>(u"stageImport"_s)->click();
        QVERIFY(!view->isVisible());
        QCOMPARE(f.changes.count(), 2);
        QCOMPARE(f.model().text(0, f.column(u"subtitle"_s)), u"Imported"_s);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        f.changes.undo();
    }

    void oneLanguageStandsBesideItsPage()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int subtitle = f.column(u"subtitle"_s);
        f.select(1, subtitle, 1, subtitle);
        f.page.findChild<SegmentedControl *>(u"listingView"_s)->setCurrentIndex(2);
        auto *editor = f.page.findChild<LocaleEditor *>();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->locale(), f.model().locales()[1]); // the one chosen in the sheet
        QTRY_VERIFY(!f.page.isLoading());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QCOMPARE(f.changes.count(), 0); // underlining words changes nothing
        auto *text = editor->findChild<SpelledTextEdit *>(u"subtitle"_s);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"Ready for rain"_s);
        QCOMPARE(editor->preview()->page().subtitle, u"Ready for rain"_s); // as it is typed
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(f.model().text(1, subtitle), u"Ready for rain"_s);
        QCOMPARE(f.changes.count(), 1);
        text->selectAll();
        QTest::keyClicks(text, u"Left behind"_s);
        f.page.findChild<QListWidget *>(u"editorLocales"_s)->setCurrentRow(0); // nothing typed is lost
        QCOMPARE(f.model().text(1, subtitle), u"Left behind"_s);
        QCOMPARE(text->toPlainText(), f.model().text(0, subtitle));
        QCOMPARE(editor->preview()->page().locale, f.model().locales()[0]);
        f.changes.undo();
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
        // Long texts are folded until asked for.
        auto *preview = editor->findChild<ProductPagePreview *>();
        const int folded = preview->heightForWidth(360);
        editor->findChild<QCheckBox *>(u"previewUnfolded"_s)->setChecked(true);
        QVERIFY(preview->isUnfolded());
        QVERIFY(preview->heightForWidth(360) > folded);
    }

    void toolsLeadBackToTheSheet()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        f.page.findChild<SegmentedControl *>(u"listingView"_s)->setCurrentIndex(2);
        f.page.findChild<QAction *>(u"keywordTools"_s)->trigger();
        QVERIFY(f.grid()->isVisible());
        QVERIFY(f.page.findChild<QTreeWidget *>(u"keywordFindings"_s)->isVisible());
    }

    void filesMayBeDropped()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto path = f.folder.filePath(u"texts.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("locale,subtitle\n" + f.model().primaryLocale().toUtf8() + ",Dropped\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&f.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&f.page, &drop);
        auto *view = f.page.findChild<ImportView *>();
        QTRY_VERIFY(view->isVisible() && !view->isReading());
        QCOMPARE(view->plan().rowCount(), 1);
        QCOMPARE(view->plan().index(0, ImportPlan::After).data().toString(), u"Dropped"_s);
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestListingPage)
#include "tst_listingpage.moc"
