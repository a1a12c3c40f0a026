// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::variant<CommandLine, CommandLine::Exit> CommandLine::parse(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s,
                                  tr("Open the demo account: a simulated App Store Connect, no key needed."));
    const QCommandLineOption tour(u"tour"_s, tr("Render every page to PNG files in <folder> and end."), u"folder"_s);
    const QCommandLineOption pages(u"pages"_s, tr("With --tour: only these pages, separated by commas."), u"ids"_s);
    const QCommandLineOption profile(u"profile"_s, tr("Keep settings and data in <folder>."), u"folder"_s);
    const QCommandLineOption language(u"language"_s, tr("Language of the window, for example \"de\"."), u"code"_s);
    const QCommandLineOption theme(u"theme"_s, tr("light, dark or system."), u"name"_s);
    QCommandLineOption measure(u"measure-startup"_s, tr("Print the time to the first painted window and end."));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A native workspace for App Store Connect."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({demo, tour, pages, profile, language, theme, measure});
    if (!parser.parse(arguments))
        return Exit{2, parser.errorText()};
    if (parser.isSet(help))
        return Exit{0, parser.helpText()};
    if (parser.isSet(version))
        return Exit{0, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    if (!parser.positionalArguments().isEmpty())
        return Exit{2, tr("Not understood: %1").arg(parser.positionalArguments().join(u' '))};

    CommandLine line;
    line.demo = parser.isSet(demo);
    line.tourFolder = parser.value(tour);
    line.tourPages = parser.value(pages).split(u',', Qt::SkipEmptyParts);
    line.profileFolder = parser.value(profile);
    line.language = parser.value(language);
    line.measureStartup = parser.isSet(measure);
    if (parser.isSet(theme)) {
        const auto name = parser.value(theme);
        if (name == "light"_L1)
            line.scheme = Theme::Scheme::Light;
        else if (name == "dark"_L1)
            line.scheme = Theme::Scheme::Dark;
        else if (name != "system"_L1)
            return Exit{2, tr("--theme takes light, dark or system, not \"%1\".").arg(name)};
        line.schemeGiven = true;
    }
    return line;
}
