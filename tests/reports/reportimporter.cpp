// SPDX-License-Identifier: GPL-3.0-or-later
// Stores the reports of a folder, for a test that kills it: reportimporter STORE FOLDER. Says "stored NAME" for each.
#include "api/reports/reportarchive.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QDir folder(arguments[2]);
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    ReportArchive archive;
    archive.open(arguments[1]);
    qsizetype left = names.size();
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        archive.store(file.readAll(), {.fileName = name})
            ->then(
                &application,
                [name, &left](const ReportStored &) {
                    std::printf("stored %s\n", qPrintable(name));
                    std::fflush(stdout);
                    if (--left == 0)
                        QCoreApplication::quit();
                },
                [](const ApiError &error) {
                    std::fprintf(stderr, "%s %s\n", qPrintable(error.title), qPrintable(error.detail));
                    QCoreApplication::exit(1);
                });
    }
    return QCoreApplication::exec();
}
