// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting the program to its first painted window, with data cached by an earlier start, against programs
// that show nothing but an empty QMainWindow:
//   bench_startup ESPALIER EMPTYWINDOW ALIKE [--limit RATIO] [--runs N]
// The limit holds against ALIKE, the one that loads the same libraries and fonts.
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

/// What a program says of its start: "painted CPU" at its first painted window, "apps CPU" when its data is there.
struct Start
{
    double paintedMs = -1;
    double paintedCpuMs = -1;
    double dataMs = -1;
};

Start start(const QString &program, const QStringList &arguments)
{
    Start start;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(timeoutMs)) {
        const auto elapsed = double(timer.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const auto words = process.readLine().simplified().split(' ');
            if (words.first() == "painted") {
                start.paintedMs = elapsed;
                start.paintedCpuMs = words.last().toDouble();
            } else {
                start.dataMs = elapsed;
            }
        }
    }
    const bool ended = process.waitForFinished(timeoutMs) || process.state() == QProcess::NotRunning;
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || start.paintedMs < 0) {
        std::fprintf(stderr, "%s did not show a window and end\n", qPrintable(program));
        return {};
    }
    return start;
}

/// Other programs only make a start slower: its least time is the one that is its own.
double least(const std::vector<Start> &starts, double Start::*figure)
{
    const auto best = std::min_element(starts.begin(), starts.end(),
                                       [figure](const auto &a, const auto &b) { return a.*figure < b.*figure; });
    return (*best).*figure;
}

bool fillCache(const QString &program, const QString &profile)
{
    QProcess tour;
    tour.start(program,
               {u"--demo"_s, u"--profile"_s, profile, u"--tour"_s, profile + u"/tour"_s, u"--pages"_s, u"home"_s});
    if (tour.waitForFinished(timeoutMs) && tour.exitCode() == 0)
        return true;
    std::fprintf(stderr, "the tour that fills the cache failed\n");
    return false;
}

void report(const char *name, const std::vector<Start> &starts, const std::vector<Start> &full)
{
    const auto wall = least(starts, &Start::paintedMs), cpu = least(starts, &Start::paintedCpuMs);
    std::printf("%-36s %6.1f ms, CPU %6.1f ms: ratio %.2f, of CPU %.2f\n", name, wall, cpu,
                least(full, &Start::paintedMs) / wall, least(full, &Start::paintedCpuMs) / cpu);
}
}

static constexpr int programCount = 3;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption limit(u"limit"_s, u"Fail above this ratio."_s, u"ratio"_s, u"1.5"_s);
    const QCommandLineOption runs(u"runs"_s, u"Runs of each program."_s, u"n"_s, u"15"_s);
    parser.addOptions({limit, runs});
    parser.process(application);
    const auto programs = parser.positionalArguments();
    if (programs.size() != programCount)
        parser.showHelp(2);

    const QTemporaryDir profile;
    if (!fillCache(programs[0], profile.path()))
        return 1;
    const QStringList arguments{u"--demo"_s, u"--profile"_s, profile.path(), u"--measure-startup"_s};
    std::vector<Start> starts[programCount];
    for (int run = -1; run < parser.value(runs).toInt(); ++run) { // the first ones warm the page cache
        for (int i = 0; i < programCount; ++i) { // taking turns, so that other load falls on all
            const auto once = start(programs[i], i == 0 ? arguments : QStringList());
            if (once.paintedMs < 0)
                return 1;
            if (run >= 0)
                starts[i].push_back(once);
        }
    }
    std::printf("bench: start to the first painted window\n");
    report("espalier", starts[0], starts[0]);
    report("empty window", starts[1], starts[0]);
    report("empty window, same libraries, fonts", starts[2], starts[0]);
    std::printf("cached apps known after %.1f ms\n", least(starts[0], &Start::dataMs));
    const auto ratio = least(starts[0], &Start::paintedMs) / least(starts[2], &Start::paintedMs);
    std::printf("ratio %.2f (aim %s)\n", ratio, qPrintable(parser.value(limit)));
    return ratio <= parser.value(limit).toDouble() ? 0 : 1;
}
