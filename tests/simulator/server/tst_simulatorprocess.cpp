// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/server/simulatorfixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static constexpr int patience = 60000; // milliseconds

/// The program as others start it.
struct Program
{
    explicit Program(const QStringList &arguments)
    {
        process.start(QStringLiteral(ESPALIER_SIMULATOR), arguments);
        while (!process.canReadLine() && process.waitForReadyRead(patience)) { }
        readyLine = process.readLine().trimmed();
        ready = QJsonDocument::fromJson(readyLine).object();
    }

    ~Program()
    {
        process.terminate();
        if (!process.waitForFinished(patience))
            process.kill();
    }

    QByteArray token() const
    {
        QFile file(ready["keyFile"_L1].toString());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto now = QDateTime::currentSecsSinceEpoch();
        return makeToken(
            file.readAll(), {{u"alg"_s, u"ES256"_s}, {u"kid"_s, ready["keyId"_L1]}},
            {{u"iss"_s, ready["issuerId"_L1]}, {u"exp"_s, now + 900}, {u"aud"_s, u"appstoreconnect-v1"_s}});
    }

    RawAnswer exchange(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
    {
        RawConnection connection(quint16(ready["port"_L1].toInt()));
        auto bytes
            = method + ' ' + target + " HTTP/1.1\r\nHost: simulator.test\r\nAuthorization: Bearer " + token() + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return connection.exchange(bytes + "\r\n" + body);
    }

    QProcess process;
    QByteArray readyLine;
    QJsonObject ready;
};

class TestSimulatorProcess : public QObject
{
    Q_OBJECT

private slots:
    void saysWhenItIsReady();
    void endsOnSignals();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void keepsTheKeyPrivate();
    void givesTheSameBytesForTheSameSeed();
    void records();
    void servesOtherClients_data();
    void servesOtherClients();
    void startsFast();
    void holdsALargeWorld();
    void servesManyRequests();
};

void TestSimulatorProcess::saysWhenItIsReady()
{
    Program program({u"--size"_s, u"small"_s});
    const auto keys = program.ready.keys();
    for (const auto &key : {u"port"_s, u"baseUrl"_s, u"keyId"_s, u"issuerId"_s, u"keyFile"_s, u"adminUrl"_s})
        QVERIFY2(keys.contains(key), program.readyLine);
    QCOMPARE(program.exchange("GET", "/v1/apps?limit=1").status, 200);
    QVERIFY(QFile::exists(program.ready["keyFile"_L1].toString()));
}

void TestSimulatorProcess::endsOnSignals()
{
#ifdef Q_OS_WIN
    QSKIP("there are no signals here");
#endif
    for (const auto *signal : {"-TERM", "-INT"}) {
        Program program({u"--size"_s, u"small"_s});
        const auto keyFile = program.ready["keyFile"_L1].toString();
        QProcess::execute(u"kill"_s, {QString::fromLatin1(signal), QString::number(program.process.processId())});
        QVERIFY(program.process.waitForFinished(patience));
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QVERIFY(!QFile::exists(keyFile)); // a key nobody asked to keep
    }
}

void TestSimulatorProcess::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--colour"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"rose"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"huge"_s};
    QTest::newRow("clock") << QStringList{u"--clock"_s, u"yesterday"_s};
    QTest::newRow("faults") << QStringList{u"--faults"_s, u"explode"_s};
    QTest::newRow("positional") << QStringList{u"small"_s};
    QTest::newRow("record") << QStringList{u"--record"_s, u"/nowhere/at/all"_s};
    QTest::newRow("key file") << QStringList{u"--key-file"_s, u"/nowhere/at/all"_s, u"--size"_s, u"small"_s};
}

void TestSimulatorProcess::refusesBadOptions()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(ESPALIER_SIMULATOR), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().startsWith("espalier-simulator: "));
}

void TestSimulatorProcess::keepsTheKeyPrivate()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"key.p8"_s);
    {
        Program program({u"--size"_s, u"small"_s, u"--key-file"_s, path});
        QCOMPARE(program.ready["keyFile"_L1].toString(), path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QCOMPARE(program.exchange("GET", "/v1/apps?limit=1").status, 200);
    }
    QVERIFY(QFile::exists(path));
}

void TestSimulatorProcess::givesTheSameBytesForTheSameSeed()
{
    const QStringList arguments{u"--size"_s, u"small"_s,   u"--seed"_s,
                                u"7"_s,      u"--clock"_s, u"2026-10-01T08:00:00Z,still"_s};
    Program one(arguments);
    Program two(arguments);
    const auto app = one.exchange("GET", "/v1/apps?limit=1").data()[0]["id"_L1].toString().toUtf8();
    QVERIFY(!app.isEmpty());
    two.exchange("GET", "/v1/apps?limit=1");
    const auto group
        = QJsonDocument(document(u"betaGroups"_s, {{u"name"_s, u"Same"_s}}, {{u"app"_s, linkage(u"apps"_s, app)}}))
              .toJson(QJsonDocument::Compact);
    struct Step
    {
        QByteArray method;
        QByteArray target;
        QByteArray body;
    };
    const Step steps[] = {{"GET", "/v1/apps?limit=200&include=builds,appStoreVersions,appInfos", {}},
                          {"GET", "/v1/apps/" + app + "/customerReviews?limit=200&sort=-rating", {}},
                          {"GET", "/v1/builds?limit=200", {}},
                          {"GET", "/v1/betaTesters?limit=200", {}},
                          {"GET", "/v1/territories?limit=200", {}},
                          {"POST", "/v1/betaGroups", group},
                          {"GET", "/v1/betaGroups?limit=200", {}},
                          {"GET", "/v1/users?limit=200", {}},
                          {"GET", "/v1/nothing", {}}};
    for (const auto &[method, target, body] : steps) {
        const auto a = one.exchange(method, target, body);
        const auto b = two.exchange(method, target, body);
        QVERIFY2(a.complete && a.body == b.body, target);
        QCOMPARE(a.headers, b.headers);
    }
    Program other({u"--size"_s, u"small"_s, u"--seed"_s, u"8"_s});
    const auto reviews = "/v1/apps/" + app + "/customerReviews"; // the apps themselves are written by hand
    QVERIFY(other.exchange("GET", reviews).body != one.exchange("GET", reviews).body);
}

void TestSimulatorProcess::records()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"record.jsonl"_s);
    QByteArray token;
    {
        Program program({u"--size"_s, u"small"_s, u"--record"_s, path});
        token = program.token();
        program.exchange("GET", "/v1/apps?limit=1");
        program.exchange("GET", "/v1/nothing");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const auto first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first["method"_L1].toString(), u"GET"_s);
    QCOMPARE(first["target"_L1].toString(), u"/v1/apps?limit=1"_s);
    QCOMPARE(first["status"_L1].toInt(), 200);
    QVERIFY(!lines.join().contains("Bearer"));
}

void TestSimulatorProcess::servesOtherClients_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestSimulatorProcess::servesOtherClients()
{
    QFETCH(bool, tls);
    const auto node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is not installed: no client but our own to try");
    QStringList arguments{u"--size"_s, u"small"_s};
    if (tls)
        arguments.append(u"--tls"_s);
    Program program(arguments);
    QProcess client;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (tls)
        environment.insert(u"NODE_EXTRA_CA_CERTS"_s, program.ready["certificateFile"_L1].toString());
    client.setProcessEnvironment(environment);
    client.start(node, {QStringLiteral(ESPALIER_CLIENT_SCRIPT), QString::fromUtf8(program.readyLine)});
    QVERIFY(client.waitForFinished(patience));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError());
    QCOMPARE(client.readAllStandardOutput().trimmed(), "ok");
}

/// From the start of Simulator to the first answer, in this process.
void TestSimulatorProcess::startsFast()
{
    const auto catalog = loadBuiltInCatalog();
    for (const auto size : {WorldSize::Small, WorldSize::Demo}) {
        SimulatorOptions options;
        options.size = size;
        QString error;
        QElapsedTimer timer;
        timer.start();
        const auto simulator = Simulator::start(catalog, options, &error);
        QVERIFY2(simulator, qPrintable(error));
        RawConnection connection(quint16(simulator->baseUrl().port()));
        QCOMPARE(connection.exchange("GET /v1/apps HTTP/1.1\r\nHost: x\r\n\r\n").status, 401);
        qInfo("%s world: %lld ms to the first answer", size == WorldSize::Small ? "small" : "demo", timer.elapsed());
    }
}

void TestSimulatorProcess::holdsALargeWorld()
{
#ifndef NDEBUG
    QSKIP("measured in a Release build");
#endif
    QElapsedTimer timer;
    timer.start();
    Program program({u"--size"_s, u"large"_s, u"--rate-limit"_s, u"0"_s});
    const auto apps = program.exchange("GET", "/v1/apps?limit=1").json()["meta"_L1]["paging"_L1]["total"_L1].toInt();
    const auto elapsed = timer.elapsed();
    QVERIFY(apps >= 1000);
    QFile status(u"/proc/%1/status"_s.arg(program.process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        QSKIP("memory is measured where /proc is");
    qint64 kibibytes = 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            kibibytes = line.simplified().split(' ').value(1).toLongLong();
    }
    qInfo("large world: %d apps, %lld MiB at most, %lld ms to the first answer", apps, kibibytes / 1024, elapsed);
    QVERIFY(kibibytes < 1000 * 1024);
}

/// Seconds of processor time a process has used; 0 where that cannot be told.
static double processorTime(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(')').constLast().simplified().split(' ');
    constexpr double ticks = 100; // per second, on every Linux there is
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / ticks;
}

void TestSimulatorProcess::servesManyRequests()
{
#ifndef NDEBUG
    QSKIP("measured in a Release build");
#endif
    const auto wrk = QStandardPaths::findExecutable(u"wrk"_s);
    if (wrk.isEmpty())
        QSKIP("wrk is not installed: throughput not measured");
    Program program({u"--size"_s, u"small"_s, u"--rate-limit"_s, u"0"_s});
    const auto territory = program.ready["baseUrl"_L1].toString() + u"/v1/territories?limit=1"_s;
    const auto before = processorTime(program.process.processId());
    QProcess load;
    load.start(wrk,
               {u"-t1"_s, u"-c8"_s, u"-d2"_s, u"-H"_s, u"Authorization: Bearer "_s + QString::fromUtf8(program.token()),
                territory});
    QVERIFY(load.waitForFinished(patience));
    const auto used = processorTime(program.process.processId()) - before;
    const auto report = load.readAllStandardOutput();
    QVERIFY(!report.contains("Non-2xx"));
    double requests = 0;
    for (const auto &line : report.split('\n')) {
        if (line.contains("requests in"))
            requests = line.simplified().split(' ').value(0).toDouble();
        if (line.contains("Requests/sec"))
            qInfo("%s, the load generator beside it", line.simplified().constData());
    }
    qInfo("%.0f requests per second of processor time", used > 0 ? requests / used : 0);
}

QTEST_GUILESS_MAIN(TestSimulatorProcess)
#include "tst_simulatorprocess.moc"
