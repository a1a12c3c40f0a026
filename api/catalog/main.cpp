// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogdiff.h"
#include "api/catalog/catalogreader.h"
#include "api/catalog/catalogwriter.h"
#include "api/catalog/handlesgenerator.h"
#include "api/catalog/openapiimporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Refused = 1, Misused = 2, Unreadable = 3 };

int complain(ExitCode code, const QString &sentence)
{
    QTextStream(stderr) << "espalier-catalog: " << sentence << '\n';
    return code;
}

std::optional<QByteArray> readFile(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"cannot read %1: %2"_s.arg(path, file.errorString());
        return std::nullopt;
    }
    return file.readAll();
}

/// Prints the difference to an older catalog; it is read before the output is written, which may be the same file.
QString printDifference(const QString &oldFile, const CatalogData &data)
{
    QString error;
    const auto bytes = readFile(oldFile, &error);
    if (!bytes)
        return error;
    const auto old = CatalogReader::readData(*bytes, &error);
    if (!old)
        return u"%1: %2"_s.arg(oldFile, error);
    QTextStream out(stdout);
    const auto lines = catalogDifference(*old, data);
    for (const auto &line : lines)
        out << line << '\n';
    out << lines.size() << (lines.size() == 1 ? " difference" : " differences") << " between " << old->specVersion
        << " and " << data.specVersion << '\n';
    return {};
}

int import(const QString &specFile, const QString &outFile, const QString &oldFile)
{
    QString error;
    const auto specification = readFile(specFile, &error);
    if (!specification)
        return complain(Unreadable, error);
    const auto result = importOpenApi(*specification);
    for (const auto &note : result.notes)
        QTextStream(stderr) << "note: " << note << '\n';
    for (const auto &each : result.errors)
        complain(Refused, u"%1: %2"_s.arg(specFile, each));
    if (!result.data)
        return Refused;
    if (!oldFile.isEmpty()) {
        error = printDifference(oldFile, *result.data);
        if (!error.isEmpty())
            return complain(Unreadable, error);
    }
    const auto text = writeCatalog(*result.data);
    QSaveFile out(outFile);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return complain(Unreadable, u"cannot write %1: %2"_s.arg(outFile, out.errorString()));
    return Done;
}

int handles(const QString &catalogFile, const QString &folder)
{
    QString error;
    const auto json = readFile(catalogFile, &error);
    if (!json)
        return complain(Unreadable, error);
    Catalog::LoadError loadError;
    const auto catalog = Catalog::load(*json, {}, &loadError);
    if (!catalog)
        return complain(Refused, u"%1: %2"_s.arg(catalogFile, loadError.message));
    error = writeHandles(*catalog, folder);
    return error.isEmpty() ? Done : complain(Unreadable, error);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes Espalier's catalog from Apple's OpenAPI specification.\n\n"
        "  espalier-catalog import SPEC -o FILE [--diff OLD]   write the catalog, print what changed since OLD\n"
        "  espalier-catalog handles CATALOG -o FOLDER          write one header of typed names per resource"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption output(u"o"_s, u"Where to write."_s, u"path"_s);
    const QCommandLineOption difference(u"diff"_s, u"Catalog to compare with."_s, u"old"_s);
    parser.addOption(output);
    parser.addOption(difference);
    parser.addPositionalArgument(u"command"_s, u"import or handles"_s);
    parser.addPositionalArgument(u"file"_s, u"the specification, or the catalog"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ESPALIER_VERSION));
    parser.process(application);

    const auto arguments = parser.positionalArguments();
    if (arguments.size() != 2 || !parser.isSet(output))
        return complain(Misused, u"needs a command, a file and -o; --help says more"_s);
    if (arguments[0] == "import"_L1)
        return import(arguments[1], parser.value(output), parser.value(difference));
    if (arguments[0] == "handles"_L1)
        return handles(arguments[1], parser.value(output));
    return complain(Misused, u"unknown command \"%1\""_s.arg(arguments[0]));
}
