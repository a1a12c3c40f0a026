// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogwriter.h"
#include "api/catalog/openapiimporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QFile in(QString::fromLocal8Bit(argv[1]));
    if (argc < 3 || !in.open(QIODevice::ReadOnly))
        return 2;
    const auto result = importOpenApi(in.readAll());
    QTextStream err(stderr);
    for (const auto &e : result.errors)
        err << e << '\n';
    if (!result.data)
        return 1;
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly))
        return 2;
    out.write(writeCatalog(*result.data));
}
