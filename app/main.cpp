// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/desktopapp.h"
#include "app/tour.h"
#include "translations/translations.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

static int say(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return stream == stdout ? 0 : 1;
}

/// Runs the tour in `app` and ends the program with it.
static void startTour(QApplication &application, DesktopApp &app, const CommandLine &line)
{
    app.openDemo();
    auto *tour = new Tour(app, line.tourFolder, line.tourPages, &application);
    QObject::connect(tour, &Tour::finished, &application, [&application](const QStringList &problems) {
        for (const auto &problem : problems)
            say(stderr, problem);
        application.exit(problems.isEmpty() ? 0 : 1);
    });
    tour->start();
}

/// For the start-up benchmark: says when the window is on the screen and when
/// the cached apps are, with the milliseconds of CPU time so far, and ends.
static void tellMilestones(QApplication &application, const DesktopApp &app)
{
    const auto tell = [](const QString &milestone) {
        say(stdout, u"%1 %2"_s.arg(milestone).arg(double(std::clock()) * 1000 / CLOCKS_PER_SEC));
        std::fflush(stdout);
    };
    QObject::connect(&app, &DesktopApp::windowShown, &application, [tell] { tell(u"painted"_s); });
    QObject::connect(
        &app.apps(), &AppDirectory::changed, &application,
        [tell] {
            tell(u"apps"_s);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Espalier"_s);
    QApplication::setApplicationName(u"espalier"_s);
    QApplication::setApplicationDisplayName(u"Espalier"_s);
    QApplication::setApplicationVersion(QStringLiteral(ESPALIER_VERSION));
    QApplication::setDesktopFileName(u"app.espalier.Espalier"_s);

    const auto parsed = CommandLine::parse(QApplication::arguments());
    if (const auto *exit = std::get_if<CommandLine::Exit>(&parsed)) {
        say(exit->code == 0 ? stdout : stderr, exit->text);
        return exit->code;
    }
    const auto line = std::get<CommandLine>(parsed);

    const QLocale locale = line.language.isEmpty() ? QLocale() : QLocale(line.language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    installTranslations(locale);

    // The tour shows a first start: nothing of the user's own shall be in its pictures.
    std::unique_ptr<QTemporaryDir> fresh;
    if (!line.tourFolder.isEmpty() && line.profileFolder.isEmpty())
        fresh = std::make_unique<QTemporaryDir>();
    const auto profile = fresh         ? Profile::under(fresh->path())
        : line.profileFolder.isEmpty() ? Profile::standard()
                                       : Profile::under(line.profileFolder);
    QString failed;
    if (!profile.create(&failed)) {
        say(stderr, QApplication::translate("main", "The folder %1 cannot be made.").arg(failed));
        return 1;
    }

    QNetworkProxyFactory::setUseSystemConfiguration(true);

    Theme theme;
    theme.install(application);
    if (line.schemeGiven)
        theme.setScheme(line.scheme);

    DesktopApp app(theme, profile);
    if (!line.tourFolder.isEmpty()) {
        startTour(application, app, line);
    } else {
        if (line.measureStartup)
            tellMilestones(application, app);
        // Pictures take their time: the window comes first.
        QObject::connect(&app, &DesktopApp::windowShown, &application,
                         [] { QApplication::setWindowIcon(QIcon(u":/brand/espalier.svg"_s)); });
        app.start(line.demo);
    }
    return QApplication::exec();
}
