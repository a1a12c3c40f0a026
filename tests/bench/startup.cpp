// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting the program to its first painted window, with data cached by an earlier start, against a program
// that shows nothing but an empty QMainWindow:
//   bench_startup ESPALIER EMPTYWINDOW [--limit RATIO] [--runs N]
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr int timeoutMs = 120'000;

/// Milliseconds from the start of the program to its first word on the standard output, or -1.
double firstWord(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool spoke = process.waitForReadyRead(timeoutMs);
    const auto elapsed = double(timer.nsecsElapsed()) / 1e6;
    const bool ended = process.waitForFinished(timeoutMs);
    if (spoke && ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return elapsed;
    std::fprintf(stderr, "%s did not show a window and end\n", qPrintable(program));
    return -1;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption limit(u"limit"_s, u"Fail above this ratio."_s, u"ratio"_s, u"1.5"_s);
    const QCommandLineOption runs(u"runs"_s, u"Runs of each program."_s, u"n"_s, u"15"_s);
    parser.addOptions({limit, runs});
    parser.process(application);
    const auto programs = parser.positionalArguments();
    if (programs.size() != 2)
        parser.showHelp(2);

    const QTemporaryDir profile;
    const QStringList start{u"--demo"_s, u"--profile"_s, profile.path(), u"--measure-startup"_s};
    // The first tour fills the cache; the first starts warm the page cache for both.
    QProcess tour;
    tour.start(programs[0], {u"--demo"_s, u"--profile"_s, profile.path(), u"--tour"_s, profile.filePath(u"tour"_s)});
    if (!tour.waitForFinished(timeoutMs) || tour.exitCode() != 0) {
        std::fprintf(stderr, "the tour that fills the cache failed\n");
        return 1;
    }
    std::vector<double> full;
    std::vector<double> empty;
    for (int run = -1; run < parser.value(runs).toInt(); ++run) {
        const auto fullMs = firstWord(programs[0], start); // taking turns, so that other load falls on both
        const auto emptyMs = firstWord(programs[1], {});
        if (fullMs < 0 || emptyMs < 0)
            return 1;
        if (run >= 0) {
            full.push_back(fullMs);
            empty.push_back(emptyMs);
        }
    }
    const auto ratio = median(full) / median(empty);
    std::printf("bench: start to first painted window: espalier %.1f ms, empty window %.1f ms, ratio %.2f (aim %s)\n",
                median(full), median(empty), ratio, qPrintable(parser.value(limit)));
    return ratio <= parser.value(limit).toDouble() ? 0 : 1;
}
