// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/stopsignal.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>

void quitOnSignals(QCoreApplication &)
{
    SetConsoleCtrlHandler(
        [](DWORD) -> BOOL {
            QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
            return TRUE;
        },
        TRUE);
}
#else
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

static int signalPipe[2];

void quitOnSignals(QCoreApplication &application)
{
    if (pipe(signalPipe) != 0)
        return;
    // A handler may do next to nothing: one byte wakes the event loop.
    const auto tell = [](int) {
        const char byte = 1;
        [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
    };
    std::signal(SIGTERM, tell);
    std::signal(SIGINT, tell);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
}
#endif
