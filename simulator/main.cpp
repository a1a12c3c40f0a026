// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "simulator/simulator.h"
#include "simulator/stopsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;

int complain(const QString &message)
{
    std::fprintf(stderr, "espalier-simulator: %s\n", qPrintable(message));
    return badUsage;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A simulated App Store Connect on this computer's loopback address."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0, the default, picks a free one."_s, u"N"_s, u"0"_s},
        {u"seed"_s, u"Makes the world; the same seed gives the same answers. Default 1."_s, u"S"_s, u"1"_s},
        {u"size"_s, u"Size of the world: small, demo (default) or large."_s, u"SIZE"_s, u"demo"_s},
        {u"clock"_s, u"The world's now in ISO 8601; with \",still\" behind it, time passes by the admin path alone."_s,
         u"ISO"_s},
        {u"faults"_s, u"Faults to begin with, for example \"latency 200; status 429 on GET /v1/apps* times 1\"."_s,
         u"RULES"_s},
        {u"rate-limit"_s, u"Requests per key and rolling hour; 0: no limit. Default 3500."_s, u"N"_s, u"3500"_s},
        {u"tls"_s, u"HTTPS with a certificate made at start (written beside the key file)."_s},
        {u"record"_s, u"Write one JSON line per exchange to FILE."_s, u"FILE"_s},
        {u"key-file"_s, u"Write the API key here (mode 0600); default: a temporary file, removed at the end."_s,
         u"FILE"_s},
    });
}

bool readNumber(const QCommandLineParser &parser, const QString &name, qint64 maximum, qint64 *number, QString *problem)
{
    bool isNumber = false;
    *number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || *number < 0 || *number > maximum) {
        *problem = u"--%1 wants a number from 0 to %2, not \"%3\""_s.arg(name).arg(maximum).arg(parser.value(name));
        return false;
    }
    return true;
}

std::optional<SimulatorOptions> readOptions(const QCommandLineParser &parser, QString *problem)
{
    SimulatorOptions options;
    qint64 port = 0;
    qint64 seed = 0;
    qint64 rate = 0;
    if (!readNumber(parser, u"port"_s, 65535, &port, problem)
        || !readNumber(parser, u"seed"_s, 0xFFFFFFFFLL, &seed, problem)
        || !readNumber(parser, u"rate-limit"_s, 1000000000, &rate, problem))
        return std::nullopt;
    options.port = quint16(port);
    options.seed = quint32(seed);
    options.rateLimit = int(rate);

    const QStringList sizes{u"small"_s, u"demo"_s, u"large"_s};
    const auto size = sizes.indexOf(parser.value(u"size"_s));
    if (size < 0) {
        *problem = u"--size is small, demo or large, not \"%1\""_s.arg(parser.value(u"size"_s));
        return std::nullopt;
    }
    options.size = std::array{WorldSize::Small, WorldSize::Demo, WorldSize::Large}[std::size_t(size)];

    if (parser.isSet(u"clock"_s)) {
        auto clock = parser.value(u"clock"_s);
        if (clock.endsWith(",still"_L1)) {
            options.clockStands = true;
            clock.chop(6);
        }
        options.clock = QDateTime::fromString(clock, Qt::ISODate);
        if (!options.clock.isValid()) {
            *problem = u"--clock wants a date and time such as 2026-11-02T09:00:00Z, not \"%1\""_s.arg(clock);
            return std::nullopt;
        }
        if (!clock.contains(u'+') && !clock.endsWith(u'Z') && options.clock.timeSpec() == Qt::LocalTime)
            options.clock.setTimeSpec(Qt::UTC);
    }
    options.tls = parser.isSet(u"tls"_s);
    options.faults = parser.value(u"faults"_s);
    options.recordFile = parser.value(u"record"_s);
    return options;
}

/// Nobody but the user may read a key, a simulated one neither.
bool writePrivately(const QString &path, const QByteArray &bytes, QString *problem)
{
    QFile::remove(path);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush())
        return true;
    *problem = u"\"%1\" cannot be written: %2"_s.arg(path, file.errorString());
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"espalier-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ESPALIER_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(application.arguments()))
        return complain(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(u"\"%1\" is not an option"_s.arg(parser.positionalArguments().constFirst()));

    QString problem;
    const auto options = readOptions(parser, &problem);
    if (!options)
        return complain(problem);

    const auto catalog = loadBuiltInCatalog();
    const auto simulator = Simulator::start(catalog, *options, &problem);
    if (!simulator)
        return complain(problem);

    // From here on there is something to take away at the end, and soon somebody who knows us and may stop us.
    quitOnSignals(application);
    const QTemporaryDir temporary;
    const auto keyFile = parser.isSet(u"key-file"_s) ? parser.value(u"key-file"_s)
                                                     : temporary.filePath(u"AuthKey_%1.p8"_s.arg(simulator->keyId()));
    if (!writePrivately(keyFile, simulator->privateKeyPem(), &problem))
        return complain(problem);

    QJsonObject ready{{u"port"_s, simulator->baseUrl().port()},
                      {u"baseUrl"_s, simulator->baseUrl().toString()},
                      {u"keyId"_s, simulator->keyId()},
                      {u"issuerId"_s, simulator->issuerId()},
                      {u"keyFile"_s, keyFile},
                      {u"adminUrl"_s, simulator->adminUrl().toString()}};
    if (options->tls) {
        const auto certificateFile = keyFile + u".certificate.pem"_s;
        if (!writePrivately(certificateFile, simulator->certificatePem(), &problem))
            return complain(problem);
        ready.insert(u"certificateFile"_s, certificateFile);
    }
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return application.exec();
}
