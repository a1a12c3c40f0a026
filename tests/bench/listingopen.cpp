// SPDX-License-Identifier: GPL-3.0-or-later
// The listing of an app in all languages of the store, opened from what is kept, with no server; what a letter and a
// paste of 500 cells take: bench_listingopen [--open MS] [--type MS] [--paste MS]
// Beside it a plain QTableWidget of as many cells. Ends with 1 when one is over its limit.
#include "tests/changes/applyfixture.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"

#include "models/images/imageloader.h"
#include "ui/listing/listingpage.h"
#include "ui/listing/localegrid.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Window
{
    explicit Window(AccountServices &services)
        : page({services, navigator, dialogs, images, ViewState(settings, u"view/listing"_s)})
    {
        page.resize(1300, 800);
        page.show();
    }
    LocaleGrid *grid() const { return page.findChild<LocaleGrid *>(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Navigator navigator;
    FakeDialogs dialogs;
    ImageLoader images{QString()};
    ListingPage page;
};

/// Puts an app with as many languages as the store has into the file; the app.
ResourceKey fill(SharedSimulator &server, const QString &database)
{
    AccountFixture account(server, {}, database);
    QSignalSpy loaded(&account.changes, &ChangeSet::loaded);
    loaded.wait();
    Window window(account.services);
    for (const auto &app : waitFor(account.resources.listAll(ListSource(u"apps"_s))).value.data) {
        window.page.setApp(app.key());
        window.page.load();
        if (!QTest::qWaitFor([&] { return !window.page.isLoading(); }, 60'000))
            return {};
        auto *model = qobject_cast<LocaleGridModel *>(window.grid()->model());
        if (!model || model->rowCount() < 2 || !model->lockReason(0).isEmpty()
            || !model->lockReason(model->columnCount() - 1).isEmpty())
            continue;
        model->addLocales(model->otherLocales(), model->primaryLocale());
        QSignalSpy finished(&account.apply, &ApplyJob::finished);
        if (!account.apply.start() || !finished.wait(300'000) || account.changes.count() > 0)
            return {};
        window.page.refresh();
        if (!QTest::qWaitFor([&] { return !window.page.isLoading(); }, 60'000))
            return {};
        return app.key();
    }
    return {};
}

double openMs(AccountServices &services, const ResourceKey &app, std::unique_ptr<Window> *kept, int rows)
{
    QElapsedTimer timer;
    timer.start();
    auto window = std::make_unique<Window>(services);
    window->page.setApp(app);
    window->page.load();
    const auto isThere = [&] { return window->grid()->model() && window->grid()->model()->rowCount() >= rows; };
    while (!isThere() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    const auto picture = window->page.grab();
    const double ms = isThere() && !picture.isNull() ? msOf(timer) : -1;
    *kept = std::move(window);
    return ms;
}

double plainMs(const QAbstractItemModel &model)
{
    QElapsedTimer timer;
    timer.start();
    QTableWidget table(model.rowCount(), model.columnCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(model.index(row, column).data().toString()));
    }
    table.resize(1300, 800);
    table.show();
    const auto picture = table.grab();
    return picture.isNull() ? -1 : msOf(timer);
}

/// The longest of twenty letters typed into a cell.
double typeMs(LocaleGrid *grid)
{
    grid->setCurrentIndex(grid->model()->index(1, 0));
    grid->activateWindow();
    if (!QTest::qWaitForWindowActive(grid->window()))
        return -1;
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_F2);
    auto *line = grid->findChild<QLineEdit *>();
    if (!line)
        return -1;
    QCoreApplication::processEvents(); // the editor has appeared
    double worst = 0;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(line, Qt::Key(Qt::Key_A + i));
        QCoreApplication::sendPostedEvents(); // with what has to be painted anew
        worst = std::max(worst, msOf(timer));
    }
    QTest::keyClick(line, Qt::Key_Escape);
    return worst;
}

double pasteMs(LocaleGrid *grid, ChangeSet &changes)
{
    const auto rows = grid->model()->rowCount(), columns = grid->model()->columnCount();
    QString text;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            text += u"https://example.com/%1/%2"_s.arg(row).arg(column) + (column + 1 < columns ? u'\t' : u'\n');
    }
    QGuiApplication::clipboard()->setText(text);
    grid->setCurrentIndex(grid->model()->index(0, 0));
    grid->selectionModel()->select(QItemSelection(grid->model()->index(0, 0), grid->model()->index(0, 0)),
                                   QItemSelectionModel::ClearAndSelect);
    QElapsedTimer timer;
    timer.start();
    QTest::keySequence(grid, QKeySequence::Paste);
    QCoreApplication::sendPostedEvents();
    grid->viewport()->repaint();
    const double ms = msOf(timer);
    const int staged = changes.count();
    changes.undo();
    return staged > rows && changes.count() == 0 ? ms : -1; // one step takes all of it back
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption open(u"open"_s, u"Most that opening may take, in ms."_s, u"MS"_s, u"200"_s);
    const QCommandLineOption type(u"type"_s, u"Most that a letter may take, in ms."_s, u"MS"_s, u"16"_s);
    const QCommandLineOption paste(u"paste"_s, u"Most that the paste may take, in ms."_s, u"MS"_s, u"1000"_s);
    parser.addOptions({open, type, paste});
    parser.process(application);
    InstalledTheme theme;

    QTemporaryDir folder;
    const auto database = folder.filePath(u"cache.sqlite"_s);
    SharedSimulator server(WorldSize::Demo);
    const auto app = fill(server, database);
    if (app.isNull()) {
        std::fprintf(stderr, "bench_listingopen: the listing could not be filled\n");
        return 1;
    }
    AccountFixture account(server, deadAddress(), database);
    QSignalSpy loaded(&account.changes, &ChangeSet::loaded);
    loaded.wait();
    double best = 1e9, plain = 1e9;
    std::unique_ptr<Window> window;
    for (int run = 0; run < runs; ++run) { // other programs only make it slower
        best = std::min(best, openMs(account.services, app, &window, 30));
        plain = std::min(plain, plainMs(*window->grid()->model()));
    }
    const auto rows = window->grid()->model()->rowCount(), columns = window->grid()->model()->columnCount();
    if (!QTest::qWaitFor([&window] { return !window->page.isLoading(); }, 20'000)) // the server is not there
        return 1;
    const double letter = typeMs(window->grid()), pasted = pasteMs(window->grid(), account.changes);
    std::printf("open     %d languages x %d fields: %.1f ms, plain table %.1f ms, ratio %.1f (aim %s ms)\n", rows,
                columns, best, plain, best / plain, qPrintable(parser.value(open)));
    std::printf("type     longest of 20 letters %.1f ms (aim %s ms)\n", letter, qPrintable(parser.value(type)));
    std::printf("paste    %d cells %.1f ms, taken back in one step (aim %s ms)\n", rows * columns, pasted,
                qPrintable(parser.value(paste)));
    const auto within = [](double ms, const QString &limit) { return ms >= 0 && ms <= limit.toDouble(); };
    return within(best, parser.value(open)) && within(letter, parser.value(type)) && within(pasted, parser.value(paste))
        ? 0
        : 1;
}
