// SPDX-License-Identifier: GPL-3.0-or-later
// Five thousand testers from a list to the server, which lets as many requests through in an hour as it says, and an
// hour of its clock takes thirteen seconds: bench_testerimport [--testers N] [--ratio R]
// Prints the seconds and their ratio to what the hour's requests alone dictate. Ends with 1 when it is over R.
#include "tests/changes/applyfixture.h"

#include "models/testflight/testerplan.h"
#include "models/testflight/testflightstaging.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double hourSeconds = 13;
/// Three hours' requests fall just short of 5000: the last twenty have to wait for the fourth hour.
constexpr int hourRequests = 1660;
/// The longest pause of the program, 300 s, is 1.1 s of such an hour.
constexpr std::chrono::seconds pause{1};

bool complain(const QString &text)
{
    std::fprintf(stderr, "bench_testerimport: %s\n", qPrintable(text));
    return false;
}

ClientOptions optionsOf(const SharedSimulator &server)
{
    auto options = AccountFixture::optionsFor(server.simulator->baseUrl());
    options.retry.firstPause = options.retry.longestPause = pause;
    return options;
}

class Import : public ApplyFixture
{
public:
    explicit Import(SharedSimulator &server)
        : ApplyFixture(server, optionsOf(server))
        , m_data(services)
    {
    }

    /// An app with a group that takes anybody.
    bool open()
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            m_data.setApp(each.key());
            m_data.load(TestFlightData::Groups | TestFlightData::Testers);
            if (!QTest::qWaitFor([this] { return !m_data.isLoading(); }, 60'000))
                return complain(u"the testers could not be read"_s);
            for (const auto &group : m_data.groups()) {
                if (!group.isInternal()) {
                    m_group = group.group.key();
                    return true;
                }
            }
        }
        return complain(u"no app has an external group"_s);
    }

    bool stage(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "A,B,p" + QByteArray::number(i) + "@x.org\n";
        TesterPlan plan;
        plan.setList(readTesterList(lines), m_data, m_group);
        TestFlightStaging(changes, m_data.app()).invite(plan.chosen());
        return changes.count() == count || complain(u"%1 of %2 staged"_s.arg(changes.count()).arg(count));
    }

    /// Seconds; negative when not all arrived.
    double send()
    {
        admin("POST", u"rate"_s, {{u"limit"_s, hourRequests}, {u"remaining"_s, hourRequests}});
        QElapsedTimer timer;
        timer.start();
        QTimer flight;
        qint64 turned = 0;
        QObject::connect(&flight, &QTimer::timeout, &flight, [&] {
            const auto due = qint64(double(timer.elapsed()) * 3600 / hourSeconds);
            turn(due - std::exchange(turned, due));
        });
        flight.start(50);
        QSignalSpy finished(&apply, &ApplyJob::finished);
        if (!apply.start() || !finished.wait(300'000) || changes.count() > 0)
            return -1;
        return double(timer.elapsed()) / 1000;
    }

private:
    void turn(qint64 milliseconds)
    {
        QNetworkRequest request(QUrl(simulator.adminUrl().toString() + u"/clock"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject body{{u"turn"_s, double(milliseconds) / 1000}};
        auto *reply = m_clockLine.post(request, QJsonDocument(body).toJson());
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    TestFlightData m_data;
    ResourceKey m_group;
    QNetworkAccessManager m_clockLine;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption testers(u"testers"_s, u"How many."_s, u"N"_s, u"5000"_s);
    const QCommandLineOption most(u"ratio"_s, u"Most that it may take, of what the requests allow."_s, u"R"_s,
                                  u"1.2"_s);
    parser.addOptions({testers, most});
    parser.process(application);

    SharedSimulator server(WorldSize::Demo);
    if (!server.simulator)
        return complain(server.error) ? 0 : 1;
    Import import(server);
    const int count = parser.value(testers).toInt();
    if (!import.open() || !import.stage(count))
        return 1;
    const double took = import.send(), rate = hourRequests / hourSeconds, dictated = count / rate;
    if (took < 0)
        return complain(u"%1 were not sent"_s.arg(import.changes.count())) ? 0 : 1;
    std::printf(
        "import   %d testers: %.1f s, the rate of %.0f requests a second dictates %.1f s, ratio %.2f (aim %s)\n", count,
        took, rate, dictated, took / dictated, qPrintable(parser.value(most)));
    return took <= dictated * parser.value(most).toDouble() ? 0 : 1;
}
