// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches 50,000 customer reviews from a simulator through client and store, and compares with curl and with a bare
// loop of node on the same pages:
//   bench_reviews [--size large] [--pages 250] [--page-size 200] [--rounds 5] [--latency 20]
#include "tests/bench/reviewsrun.h"

#include "api/auth/apikey.h"
#include "api/auth/jwtsigner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    double wallMs = 0;
    double cpuMs = 0;
    double peakRssMiB = 0;
    double maxStallMs = 0;
};

struct Setting
{
    QString simulator;
    QString size;
    int pages = 250;
    int pageSize = 200;
    int rounds = 5;
    int latency = 0; ///< milliseconds before each answer
};

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The run with the median wall time.
Figures median(std::vector<Figures> runs)
{
    std::sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) { return a.wallMs < b.wallMs; });
    return runs.empty() ? Figures() : runs[runs.size() / 2];
}

class Bench
{
public:
    explicit Bench(const Setting &setting)
        : m_setting(setting)
    {
    }
    ~Bench();
    bool run();

private:
    bool startSimulator();
    bool makeToken();
    bool writeCurlConfig();
    bool clientRun(bool withStore, const QString &urlFile, Figures *figures);
    bool otherRun(const QString &program, const QStringList &arguments, Figures *figures);
    void report(const char *name, const std::vector<Figures> &runs) const;

    Setting m_setting;
    QTemporaryDir m_folder;
    QProcess m_simulator;
    QJsonObject m_account;
    QByteArray m_token;
    QByteArray m_firstUrl;
};

bool complain(const QString &text)
{
    std::fprintf(stderr, "bench_reviews: %s\n", qPrintable(text));
    return false;
}

Bench::~Bench()
{
    m_simulator.terminate();
    m_simulator.waitForFinished();
}

bool Bench::startSimulator()
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--port"_s,       u"0"_s, u"--size"_s,     m_setting.size,
                          u"--rate-limit"_s, u"0"_s, u"--key-file"_s, m_folder.filePath(u"AuthKey.p8"_s)};
    if (m_setting.latency > 0)
        arguments << u"--faults"_s << u"latency %1"_s.arg(m_setting.latency);
    m_simulator.start(m_setting.simulator, arguments);
    if (!m_simulator.waitForReadyRead(120000))
        return complain(u"the simulator %1 does not start"_s.arg(m_setting.simulator));
    m_account = QJsonDocument::fromJson(m_simulator.readLine()).object();
    return m_account.contains("baseUrl"_L1) || complain(u"the simulator did not say where it is"_s);
}

bool Bench::makeToken()
{
    auto read = readApiKey(m_account["keyFile"_L1].toString());
    if (const auto *error = std::get_if<KeyFileError>(&read))
        return complain(error->text);
    auto key = std::get<ApiKey>(std::move(read));
    key.keyId = m_account["keyId"_L1].toString();
    key.issuerId = m_account["issuerId"_L1].toString();
    JwtSigner signer(key);
    const auto token = signer.token();
    if (const auto *bytes = std::get_if<QByteArray>(&token))
        m_token = *bytes;
    return !m_token.isEmpty() || complain(u"no token could be made"_s);
}

bool Bench::writeCurlConfig()
{
    QFile urls(m_folder.filePath(u"urls"_s));
    QFile config(m_folder.filePath(u"curlrc"_s));
    if (!urls.open(QIODevice::ReadOnly) || !config.open(QIODevice::WriteOnly))
        return complain(u"no addresses were collected"_s);
    config.write("silent\nheader = \"Authorization: Bearer " + m_token + "\"\n");
    while (!urls.atEnd()) {
        const auto url = urls.readLine().trimmed();
        if (m_firstUrl.isEmpty())
            m_firstUrl = url;
        config.write("url = \"" + url + "\"\noutput = \"/dev/null\"\n");
    }
    return true;
}

/// In a process of its own, so that its peak memory is its own.
bool Bench::clientRun(bool withStore, const QString &urlFile, Figures *figures)
{
    QStringList arguments{
        u"--client"_s, m_account["baseUrl"_L1].toString(), u"--key-file"_s,  m_account["keyFile"_L1].toString(),
        u"--key-id"_s, m_account["keyId"_L1].toString(),   u"--issuer"_s,    m_account["issuerId"_L1].toString(),
        u"--pages"_s,  QString::number(m_setting.pages),   u"--page-size"_s, QString::number(m_setting.pageSize)};
    const auto store = m_folder.filePath(u"store.sqlite"_s);
    if (withStore)
        arguments << u"--store"_s << store;
    if (!urlFile.isEmpty())
        arguments << u"--urls"_s << urlFile;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(300000);
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(store + QLatin1StringView(suffix));
    const auto result = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (result.isEmpty() || result.contains("error"_L1))
        return complain(result["error"_L1].toString(u"the client's run ended without figures"_s));
    *figures = {result["wallMs"_L1].toDouble(), result["cpuMs"_L1].toDouble(), result["peakRssMiB"_L1].toDouble(),
                result["maxStallMs"_L1].toDouble()};
    m_setting.pages = result["pages"_L1].toInt();
    return true;
}

bool Bench::otherRun(const QString &program, const QStringList &arguments, Figures *figures)
{
    const auto cpuBefore = childrenCpu();
    QElapsedTimer wall;
    wall.start();
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKEN"_s, QString::fromLatin1(m_token));
    child.setProcessEnvironment(environment);
    child.start(program, arguments);
    if (!child.waitForFinished(300000) || child.exitCode() != 0)
        return complain(u"%1 failed: %2"_s.arg(program, QString::fromUtf8(child.readAllStandardError())));
    figures->wallMs = double(wall.nsecsElapsed()) / 1e6;
    figures->cpuMs = childrenCpu() - cpuBefore;
    const auto own = QJsonDocument::fromJson(child.readAllStandardOutput()).object()["wallMs"_L1].toDouble();
    if (own > 0)
        figures->wallMs = own; // without the start of the interpreter
    return true;
}

void Bench::report(const char *name, const std::vector<Figures> &runs) const
{
    const auto middle = median(runs);
    double stall = 0;
    double memory = 0;
    for (const auto &run : runs) {
        stall = std::max(stall, run.maxStallMs);
        memory = std::max(memory, run.peakRssMiB);
    }
    std::printf("%-22s wall %8.1f ms   cpu %8.1f ms", name, middle.wallMs, middle.cpuMs);
    if (memory > 0)
        std::printf("   peak RSS %6.1f MiB   worst stall %5.1f ms", memory, stall);
    std::printf("\n");
}

bool Bench::run()
{
    const auto curl = QStandardPaths::findExecutable(u"curl"_s);
    const auto node = QStandardPaths::findExecutable(u"node"_s);
    Figures warm;
    if (!startSimulator() || !makeToken() || !clientRun(false, m_folder.filePath(u"urls"_s), &warm)
        || !writeCurlConfig())
        return false;
    std::vector<Figures> stored, bare, curls, nodes;
    for (int round = 0; round < m_setting.rounds; ++round) {
        if (!clientRun(true, {}, &stored.emplace_back()) || !clientRun(false, {}, &bare.emplace_back()))
            return false;
        if (!curl.isEmpty() && !otherRun(curl, {u"-K"_s, m_folder.filePath(u"curlrc"_s)}, &curls.emplace_back()))
            return false;
        if (!node.isEmpty()
            && !otherRun(node,
                         {QStringLiteral(ESPALIER_BENCH_FOLDER "/fetchloop.mjs"), QString::fromLatin1(m_firstUrl),
                          QString::number(m_setting.pages)},
                         &nodes.emplace_back()))
            return false;
    }
    std::printf("%d pages of %d reviews, %d ms of latency, median of %d rounds\n", m_setting.pages, m_setting.pageSize,
                m_setting.latency, m_setting.rounds);
    report("client into the store", stored);
    report("client alone", bare);
    const auto ours = median(stored).wallMs;
    if (!curls.empty()) {
        report("curl, one connection", curls);
        std::printf("%-22s %.2f\n", "ratio to curl", ours / median(curls).wallMs);
    }
    if (!nodes.empty()) {
        report("node fetch loop", nodes);
        std::printf("%-22s %.2f\n", "ratio to node", ours / median(nodes).wallMs);
    }
    return true;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions({
        {u"simulator"_s, u"The espalier-simulator to start."_s, u"FILE"_s},
        {u"size"_s, u"Of its world."_s, u"SIZE"_s, u"large"_s},
        {u"pages"_s, u"How many pages to fetch."_s, u"N"_s, u"250"_s},
        {u"page-size"_s, u"Reviews a page."_s, u"N"_s, u"200"_s},
        {u"rounds"_s, u"How often."_s, u"N"_s, u"5"_s},
        {u"latency"_s, u"Milliseconds the server takes for each answer."_s, u"MS"_s, u"0"_s},
        {u"client"_s, u"Only one run of the client, against this server."_s, u"URL"_s},
        {u"key-file"_s, u"Its key."_s, u"FILE"_s},
        {u"key-id"_s, u"Its key's id."_s, u"ID"_s},
        {u"issuer"_s, u"Its issuer."_s, u"ID"_s},
        {u"store"_s, u"Save into this database."_s, u"FILE"_s},
        {u"urls"_s, u"Write the addresses asked for."_s, u"FILE"_s},
    });
}

int runClient(const QCommandLineParser &parser)
{
    ReviewsRun run;
    run.baseUrl = QUrl(parser.value(u"client"_s));
    run.keyFile = parser.value(u"key-file"_s);
    run.keyId = parser.value(u"key-id"_s);
    run.issuerId = parser.value(u"issuer"_s);
    run.pages = parser.value(u"pages"_s).toInt();
    run.pageSize = parser.value(u"page-size"_s).toInt();
    run.storeFile = parser.value(u"store"_s);
    run.urlFile = parser.value(u"urls"_s);
    const auto result = runReviews(run);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return result.contains("error"_L1) ? 1 : 0;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"client"_s))
        return runClient(parser);
    Setting setting;
    setting.simulator = parser.value(u"simulator"_s);
    if (setting.simulator.isEmpty())
        setting.simulator = QCoreApplication::applicationDirPath() + u"/espalier-simulator"_s;
    setting.size = parser.value(u"size"_s);
    setting.pages = parser.value(u"pages"_s).toInt();
    setting.pageSize = parser.value(u"page-size"_s).toInt();
    setting.rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    setting.latency = parser.value(u"latency"_s).toInt();
    return Bench(setting).run() ? 0 : 1;
}
