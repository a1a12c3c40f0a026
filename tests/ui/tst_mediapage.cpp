// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/media/mediaboard.h"
#include "ui/media/mediapage.h"
#include "ui/media/mediaplanview.h"
#include "ui/media/mediastrip.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , page({services, navigator, dialogs, images, ViewState(settings, u"view/media"_s)})
    {
        page.resize(1300, 800);
        page.show();
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !page.isLoading(); }, 30'000);
    }
    /// An iPhone version that can be edited, in two languages at least.
    bool open()
    {
        for (const auto &app : read(ListSource(u"apps"_s))) {
            if (!app.text(u"name"_s).startsWith(u"Loamline"_s)) // the one in most languages
                continue;
            page.setApp(app.key());
            page.load();
            if (!rest())
                return false;
            auto *versions = page.findChild<QComboBox *>(u"version"_s);
            for (int i = 0; i < versions->count(); ++i) {
                const auto text = versions->itemText(i);
                if (!text.startsWith(u"iOS"_s) || !text.contains(u"Prepare"_s))
                    continue;
                versions->setCurrentIndex(i);
                emit versions->activated(i);
                if (rest() && board()->model()->rowCount() > 1)
                    return true;
            }
        }
        return false;
    }
    MediaBoard *board() const { return page.findChild<MediaBoard *>(); }
    MediaStrip *strip() const { return page.findChild<MediaStrip *>(); }
    QListWidget *items() const { return page.findChild<QListWidget *>(u"mediaItems"_s); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString picture(const QString &name, const QSize &size, QRgb color)
    {
        const auto path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(path);
        return path;
    }
    /// The cell of a kind of screen in a row.
    QModelIndex cell(int row, const QString &title) const
    {
        for (int column = 0; column < board()->model()->columnCount(); ++column) {
            if (board()->model()->headerData(column, Qt::Horizontal).toString() == title)
                return board()->model()->index(row, column);
        }
        return {};
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    MediaPage page;
};

} // namespace

class TestMediaPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void foldersArePlannedThenStagedThenSent()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        const auto ultra = u"Apple Watch Ultra"_s;
        QVERIFY(f.cell(0, ultra).isValid()); // the largest of its family
        for (int i = 1; i <= 3; ++i)
            f.picture(u"shots/en-US/%1.png"_s.arg(i), {410, 502}, 0xFF000000 + QRgb(i));
        f.picture(u"shots/en-US/odd.png"_s, {100, 100}, 0xFF00FF00);
        f.dialogs.path = f.folder.filePath(u"shots"_s);
        f.page.findChild<QAction *>(u"addFolder"_s)->trigger();
        auto *plan = f.page.findChild<MediaPlanView *>();
        QTRY_VERIFY(plan->isVisible() && !plan->isReading());
        QCOMPARE(unnamedControls(&f.page), QStringList());
        QCOMPARE(plan->plan().chosenCount(), 3);
        QCOMPARE(plan->plan().problemCount(), 1);
        QCOMPARE(f.changes.count(), 0);
        f.button(u"stagePlan"_s)->click();
        QVERIFY(!plan->isVisible());
        QCOMPARE(f.changes.count(), 4); // the set and three files
        const auto cell = f.cell(0, ultra);
        QCOMPARE(cell.data().toString(), u"3 of 10"_s);
        f.board()->setCurrentIndex(cell);
        QCOMPARE(f.items()->count(), 3);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        f.page.refresh();
        QVERIFY(f.rest());
        QCOMPARE(f.items()->count(), 3);
        QCOMPARE(f.items()->item(0)->text(), u"1.png"_s);
        // Later, and away.
        f.items()->setCurrentRow(0);
        f.button(u"moveLater"_s)->click();
        QCOMPARE(f.items()->item(0)->text(), u"2.png"_s);
        QTest::keyClick(f.items(), Qt::Key_Delete);
        QCOMPARE(f.cell(0, ultra).data().toString(), u"2 of 10"_s);
        f.changes.discardAll();
        QCOMPARE(f.items()->item(0)->text(), u"1.png"_s);
    }

    void screenshotsAreExportedAsTheyAreImported()
    {
        Fixture f(*m_server);
        int pictures = 0;
        for (const auto &app : f.read(ListSource(u"apps"_s))) { // a small one: the simulator draws each picture
            f.page.setApp(app.key());
            f.page.load();
            QVERIFY(f.rest());
            pictures = 0;
            for (int row = 0; row < f.board()->model()->rowCount(); ++row) {
                for (int column = 0; column < f.board()->model()->columnCount(); ++column)
                    pictures += f.board()->model()->index(row, column).data(MediaBoardModel::CountRole).toInt();
            }
            if (pictures > 0 && pictures < 16)
                break;
        }
        QVERIFY(pictures > 0);
        f.dialogs.path = f.folder.filePath(u"out"_s);
        f.page.findChild<QAction *>(u"exportMedia"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(f.dialogs.path) && f.rest(), 30'000);
        QCOMPARE(f.dialogs.told, QStringList());
        const auto files = MediaPlan::filesIn({f.dialogs.path});
        QVERIFY(files.size() >= pictures); // also of screens that are not on show
        for (const auto &path : files) { // each is sorted where it came from
            const auto media = readMediaFile(path);
            QCOMPARE(media.problems, QStringList());
            bool fits = false;
            for (const auto *type : displayTypesFor(Medium::Screenshot, media.size))
                fits = fits || QFileInfo(path).fileName().mid(3).startsWith(type->key);
            QVERIFY2(fits, qPrintable(path));
        }
    }

    void setsAreCopiedToOtherLanguages()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        // A set that one language has and another has not.
        for (int column = 0; column < f.board()->model()->columnCount(); ++column) {
            if (f.board()->model()->index(0, column).data(MediaBoardModel::CountRole).toInt() > 0)
                f.board()->setCurrentIndex(f.board()->model()->index(0, column));
        }
        const int count = f.items()->count();
        QVERIFY(count > 0);
        const int column = f.board()->currentIndex().column();
        int row = 1;
        while (row < f.board()->model()->rowCount()
               && f.board()->model()->index(row, column).data(MediaBoardModel::CountRole).toInt() > 0)
            ++row;
        QVERIFY2(row < f.board()->model()->rowCount(), "every language has this set");
        f.button(u"copyMedia"_s)->click();
        auto *menu = f.page.findChild<QMenu *>(u"copyTargets"_s);
        QVERIFY(menu && menu->isVisible());
        const auto name = f.board()->model()->headerData(row, Qt::Vertical).toString();
        for (auto *action : menu->actions()) {
            if (action->text() == name)
                action->trigger();
        }
        menu->close();
        QTRY_COMPARE(f.board()->model()->index(row, column).data(MediaBoardModel::CountRole).toInt(), count);
        QVERIFY(f.changes.count() > count);
    }

    void filesDropOnACell()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto path = f.picture(u"one.png"_s, {422, 514}, 0xFF123456);
        const auto cell = f.cell(1, u"Apple Watch Ultra"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        f.board()->scrollTo(cell);
        const auto at = f.board()->visualRect(cell).center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(f.board()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(f.board()->viewport(), &drop);
        auto *plan = f.page.findChild<MediaPlanView *>();
        QTRY_VERIFY(plan->isVisible() && !plan->isReading());
        QCOMPARE(plan->plan().chosenCount(), 1); // no folder names the language: the cell does
        QCOMPARE(plan->plan().rowAt(0).displayType, u"APP_WATCH_ULTRA"_s);
        f.button(u"closePlan"_s)->click();
        QCOMPARE(f.changes.count(), 0);
    }

    void whatDoesNotFitIsNotTaken()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        for (int column = 0; column < f.board()->model()->columnCount(); ++column) {
            if (f.board()->model()->index(0, column).data(MediaBoardModel::CountRole).toInt() > 0)
                f.board()->setCurrentIndex(f.board()->model()->index(0, column));
        }
        f.items()->setCurrentRow(0);
        f.dialogs.path = f.picture(u"odd.png"_s, {100, 100}, 0xFF123456);
        f.button(u"replaceMedia"_s)->click();
        QTRY_COMPARE(f.dialogs.told.size(), 1);
        QCOMPARE(f.changes.count(), 0);
    }

    void previewsAndAllScreens()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const int columns = f.board()->model()->columnCount();
        f.page.findChild<QCheckBox *>(u"allScreens"_s)->setChecked(true);
        QVERIFY(f.board()->model()->columnCount() > columns);
        f.page.findChild<SegmentedControl *>(u"medium"_s)->setCurrentIndex(1);
        QVERIFY(f.board()->model()->columnCount() > 3);
        QVERIFY(f.button(u"posterFrame"_s)->isVisible());
        QVERIFY(!f.button(u"posterFrame"_s)->isEnabled());
        QCOMPARE(unnamedControls(&f.page), QStringList());
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_MAIN(TestMediaPage)
#include "tst_mediapage.moc"
