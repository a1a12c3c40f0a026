// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/reportmaker.h"
#include "tests/reports/reportsyncfixture.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ReportSync::State;

namespace {

ServerReply errorReply(int status, const QByteArray &parameter, const QByteArray &detail)
{
    return jsonReply(status,
                     R"({"errors":[{"status":")" + QByteArray::number(status)
                         + R"(","code":"X","title":"No","detail":")" + detail + R"(","source":{"parameter":")"
                         + parameter + R"("}}]})");
}

QByteArray valueIn(const SeenRequest &request, const QString &filter)
{
    const QUrlQuery query(QString::fromLatin1(QByteArray::fromPercentEncoding(request.target.split('?').value(1))));
    return query.queryItemValue(u"filter[%1]"_s.arg(filter)).toUtf8();
}

/// One line of sales on the day that is asked for.
ServerReply salesReply(const SeenRequest &request)
{
    const auto day = QDate::fromString(QString::fromLatin1(valueIn(request, u"reportDate"_s)), Qt::ISODate);
    SalesLine line;
    line.day = day.toString(u"MM/dd/yyyy"_s).toLatin1();
    return {200, gzipped(salesReport({line})), {{"Content-Type", "application/a-gzip"}}};
}

/// A sync against a server of the test's own.
struct Rig
{
    explicit Rig(FaultServer::Handler handler)
        : client(std::move(handler))
    {
        archive.open({});
    }

    ClientFixture client;
    ReportArchive archive;
    ReportSync sync{{*client.client, client.budget, archive, client.clock}};
};

QString unitsByDay(ReportArchive &archive)
{
    ReportQuery query;
    query.step = ReportStep::Day;
    query.groupBy = {u"territory"_s};
    query.measures = {u"units"_s, u"proceeds"_s};
    QString text;
    for (const auto &row : waitFor(archive.query(query)).value.rows) {
        text += row.time.toString(Qt::ISODate) + row.group.join(u' ') + row.values[0].count.toString();
        for (const auto &[currency, sum] : row.values[1].money.byCurrency)
            text += currency + sum.toString();
    }
    return text;
}

std::size_t count(const ReportCoverage &coverage, const QString &kind, ReportFrequency frequency)
{
    return std::size_t(std::count_if(coverage.files.begin(), coverage.files.end(), [&](const ReportFile &file) {
        return file.kind == kind && file.frequency == frequency;
    }));
}

} // namespace

class TestReportSync final : public QObject
{
    Q_OBJECT

private slots:
    void withoutVendorNumberNothingIsAsked();
    void individualKeyIsTold();
    void openedPageSyncsOnceAnHour();
    void firstRunThenOnlyWhatIsNew();
    void holesAreAskedAgain();
    void whatIsNoReportIsAskedAgain();
    void newestAreCorrected();
    void everythingAgain();
    void forbiddenFamilyLeavesTheOther();
    void wrongVendorNumberStops();
    void olderVersionIsTried();
    void refusedCombinationIsAskedOnce();
    void nothingUsableStops();
    void lossOfNetworkStopsAndResumes();
    void pauseAndCancel();
    void killedInTheMiddleGoesOn();
    void leavesTheUserAShare();
};

void TestReportSync::withoutVendorNumberNothingIsAsked()
{
    Rig rig(salesReply);
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.sync.need(), ReportSync::Need::VendorNumber);
    QVERIFY(rig.sync.error().has_value());
    QCOMPARE(rig.sync.state(), State::Idle);
    QCOMPARE(rig.client.server->seen().size(), 0);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    QCOMPARE(rig.sync.need(), ReportSync::Need::Nothing);
    QVERIFY(!rig.sync.error());
    QVERIFY(!ReportSync::isVendorNumber(u"1234567"_s));
    QVERIFY(!ReportSync::isVendorNumber(u"1234567a"_s));
}

void TestReportSync::individualKeyIsTold()
{
    Rig rig(salesReply);
    ReportSync sync({*rig.client.client, rig.client.budget, rig.archive, rig.client.clock, true});
    sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(sync));
    QCOMPARE(sync.need(), ReportSync::Need::TeamKey);
    QCOMPARE(rig.client.server->seen().size(), 0);
}

void TestReportSync::openedPageSyncsOnceAnHour()
{
    Rig rig([](const SeenRequest &) { return errorReply(404, {}, "none"); });
    const auto isStarted = [&rig] {
        rig.sync.syncIfDue();
        waitFor(rig.archive.coverage()); // asked for behind the notes: they have been read by then
        return rig.sync.isUnderWay();
    };
    QVERIFY(!isStarted()); // there is no vendor number; that is told when the user asks for reports
    QVERIFY(!rig.sync.error());
    rig.sync.setChoices(onlyKinds({u"SUBSCRIBER"_s}));
    QSignalSpy finished(&rig.sync, &ReportSync::finished);
    QVERIFY(isStarted());
    QVERIFY(finished.wait());
    QVERIFY(!isStarted());
    rig.client.clock.advance(59min);
    QVERIFY(!isStarted());
    rig.client.clock.advance(1min);
    QVERIFY(isStarted());
}

void TestReportSync::firstRunThenOnlyWhatIsNew()
{
    ReportWorld world;
    QVERIFY2(world.server.simulator, qPrintable(world.server.error));
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s, u"NEWSSTAND"_s, u"FINANCIAL"_s, u"FINANCE_DETAIL"_s}));
    QVERIFY(runSync(rig.sync));
    QVERIFY2(!rig.sync.error(), qPrintable(rig.sync.error() ? rig.sync.error()->title : QString()));
    QVERIFY(rig.sync.obstacles().empty());
    QCOMPARE(rig.sync.lastRun(), world.clock.now());
    const auto &progress = rig.sync.progress();
    QCOMPARE(progress.done, progress.total);
    QCOMPARE(world.asked(), progress.total);
    auto coverage = coverageOf(rig.archive);
    QCOMPARE(int(coverage.files.size()), progress.stored);
    QCOMPARE(int(coverage.absences.size()), progress.absent);
    // At one in the night in California the day before is not out yet. 364 lie behind that, as far as Apple keeps them.
    QCOMPARE(count(coverage, u"SALES"_s, ReportFrequency::Daily), std::size_t(364));
    QCOMPARE(count(coverage, u"SALES"_s, ReportFrequency::Weekly), std::size_t(52));
    QVERIFY(count(coverage, u"FINANCIAL"_s, ReportFrequency::Fiscal) > 30);
    QVERIFY(count(coverage, u"FINANCE_DETAIL"_s, ReportFrequency::Fiscal) > 30);
    QCOMPARE(count(coverage, u"NEWSSTAND"_s, ReportFrequency::Daily), std::size_t(0));

    // At once: nothing. A day later: that day, what Apple may have corrected, and what was not there.
    QVERIFY(runSync(rig.sync));
    QCOMPARE(world.asked(), 0);
    world.turn(24 * 3600);
    QVERIFY(runSync(rig.sync));
    const auto again = world.asked();
    QVERIFY2(again > 0 && again < 20, qPrintable(QString::number(again)));
    coverage = coverageOf(rig.archive);
    QCOMPARE(coverage.files.front().period.first, QDate(2026, 11, 23));
    QCOMPARE(count(coverage, u"SALES"_s, ReportFrequency::Daily), std::size_t(365));
}

void TestReportSync::holesAreAskedAgain()
{
    ReportWorld world;
    world.account->setFaults(u"hole on GET /v1/salesReports with filter[reportDate]=2026-11-22 times 2"_s);
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    // The week that ends on the 22nd is such a hole as well, and they are two.
    QVERIFY(runSync(rig.sync));
    const auto isThere = [&rig] {
        const auto coverage = coverageOf(rig.archive);
        return std::any_of(coverage.files.begin(), coverage.files.end(), [](const ReportFile &file) {
            return file.frequency == ReportFrequency::Daily && file.period.first == QDate(2026, 11, 22);
        });
    };
    QVERIFY(!isThere());
    world.asked();
    world.turn(3599);
    QVERIFY(runSync(rig.sync));
    QCOMPARE(world.asked(), 0);
    world.turn(1);
    QVERIFY(runSync(rig.sync));
    QVERIFY(isThere());
    for (const auto &absence : coverageOf(rig.archive).absences)
        QVERIFY(absence.first != QDate(2026, 11, 22));
}

void TestReportSync::whatIsNoReportIsAskedAgain()
{
    ReportWorld world;
    world.account->setFaults(u"html on GET /v1/salesReports with filter[reportDate]=2026-11-20 times 1;"
                             "truncate on GET /v1/salesReports with filter[reportDate]=2026-11-19 times 1"_s);
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.sync.state(), State::Idle);
    QStringList problems;
    for (const auto &absence : coverageOf(rig.archive).absences) {
        if (!absence.problem.isEmpty())
            problems.append(absence.first.toString(Qt::ISODate));
    }
    QCOMPARE(problems, QStringList({u"2026-11-20"_s, u"2026-11-19"_s}));
    world.turn(3600);
    QVERIFY(runSync(rig.sync));
    for (const auto &absence : coverageOf(rig.archive).absences)
        QVERIFY(absence.problem.isEmpty());
}

void TestReportSync::newestAreCorrected()
{
    ReportWorld world;
    world.account->setFaults(u"correct on GET /v1/salesReports with filter[reportDate]=2026-11-21 skip 1"_s);
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(rig.sync));
    world.turn(13 * 3600); // the 23rd is out by then
    world.asked();
    QVERIFY(runSync(rig.sync));
    const auto noted = [&rig] {
        for (const auto &file : coverageOf(rig.archive).files) {
            if (!file.note.isEmpty())
                return file.period.first;
        }
        return QDate();
    };
    QCOMPARE(noted(), QDate()); // newest are the 23rd and the 22nd
    world.account->setFaults(u"correct on GET /v1/salesReports with filter[reportDate]=2026-11-23"_s);
    world.turn(12 * 3600);
    QVERIFY(runSync(rig.sync));
    QCOMPARE(noted(), QDate(2026, 11, 23));
}

void TestReportSync::everythingAgain()
{
    Rig rig([](const SeenRequest &) { return errorReply(404, {}, "none"); });
    rig.sync.setChoices(onlyKinds({u"SUBSCRIBER"_s}));
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.client.server->seen().size(), 14);
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.client.server->seen().size(), 14);
    rig.client.clock.advance(1min);
    QVERIFY(runSync(rig.sync, true));
    QCOMPARE(rig.client.server->seen().size(), 14 + 364);
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.client.server->seen().size(), 14 + 364);
}

void TestReportSync::forbiddenFamilyLeavesTheOther()
{
    Rig rig([](const SeenRequest &request) {
        return request.path() == "/v1/salesReports" ? errorReply(403, {}, "The API key has no access")
                                                    : errorReply(404, {}, "none");
    });
    rig.sync.setChoices(onlyKinds({u"SALES"_s, u"SUBSCRIPTION"_s, u"FINANCIAL"_s}));
    QVERIFY(runSync(rig.sync));
    QVERIFY(!rig.sync.error());
    QCOMPARE(rig.sync.obstacles().size(), std::size_t(1)); // said once
    QVERIFY(rig.sync.obstacles().front().text.contains(u"Sales"_s));
    int sales = 0;
    for (const auto &request : rig.client.server->seen())
        sales += request.path() == "/v1/salesReports" ? 1 : 0;
    QVERIFY(sales <= 4);
    QVERIFY(rig.client.server->seen().size() - sales > 30);
    QCOMPARE(rig.sync.progress().done, rig.sync.progress().total);
}

void TestReportSync::wrongVendorNumberStops()
{
    ReportWorld world;
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}, u"11111111"_s));
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.sync.state(), State::Idle);
    QCOMPARE(rig.sync.need(), ReportSync::Need::VendorNumber);
    QVERIFY(rig.sync.error()->title.contains(u"11111111"_s));
    QVERIFY(world.asked() <= 4);
    QVERIFY(coverageOf(rig.archive).absences.empty());
    rig.sync.setChoices(onlyKinds({u"NEWSSTAND"_s}));
    QVERIFY(!rig.sync.error());
    QVERIFY(runSync(rig.sync));
    QVERIFY(!rig.sync.error());
}

void TestReportSync::olderVersionIsTried()
{
    Rig rig([](const SeenRequest &request) {
        return valueIn(request, u"version"_s) == "1_3"
            ? errorReply(400, "filter[version]", "The version parameter you have specified is invalid.")
            : errorReply(404, {}, "none");
    });
    rig.sync.setChoices(onlyKinds({u"SUBSCRIBER"_s}));
    QVERIFY(runSync(rig.sync));
    QVERIFY(rig.sync.obstacles().empty());
    int newest = 0;
    int older = 0;
    for (const auto &request : rig.client.server->seen())
        ++(valueIn(request, u"version"_s) == "1_3" ? newest : older);
    QVERIFY(newest > 0 && newest <= 4); // those that were on the way
    QCOMPARE(older, 14);
    QCOMPARE(coverageOf(rig.archive).absences.size(), std::size_t(14));
}

void TestReportSync::refusedCombinationIsAskedOnce()
{
    Rig rig([](const SeenRequest &request) {
        return valueIn(request, u"frequency"_s) == "WEEKLY"
            ? errorReply(400, "filter[frequency]", "Invalid combination of date type")
            : errorReply(404, {}, "none");
    });
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.sync.obstacles().size(), std::size_t(1));
    int weeks = 0;
    for (const auto &request : rig.client.server->seen())
        weeks += valueIn(request, u"frequency"_s) == "WEEKLY" ? 1 : 0;
    QVERIFY2(weeks > 0 && weeks <= 4, qPrintable(QString::number(weeks)));
}

void TestReportSync::nothingUsableStops()
{
    Rig rig([](const SeenRequest &) {
        return ServerReply{200, "<html>Please sign in to the network</html>", {{"Content-Type", "text/html"}}};
    });
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(rig.sync));
    QCOMPARE(rig.sync.state(), State::Stopped);
    QCOMPARE(rig.sync.error()->kind, ApiError::Kind::Malformed);
    QVERIFY(rig.client.server->seen().size() < 12);
}

void TestReportSync::lossOfNetworkStopsAndResumes()
{
    bool isDead = false;
    Rig rig([&isDead](const SeenRequest &request) {
        return isDead                                     ? faulty(ServerReply::Fault::DropBefore)
            : valueIn(request, u"frequency"_s) == "DAILY" ? salesReply(request)
                                                          : errorReply(404, {}, "none");
    });
    auto options = ClientFixture::optionsFor(rig.client.server->url());
    options.retry.retries = 0;
    ApiClient client(options, rig.client.tokens, rig.client.log, rig.client.budget, rig.client.clock);
    ReportSync sync({client, rig.client.budget, rig.archive, rig.client.clock});
    sync.setChoices(onlyKinds({u"SALES"_s}));
    sync.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(sync.progress().stored >= 20, 20'000);
    isDead = true;
    QTRY_COMPARE_WITH_TIMEOUT(sync.state(), State::Stopped, 20'000);
    QVERIFY(sync.error().has_value());
    const auto stored = coverageOf(rig.archive).files.size();
    QVERIFY(stored >= 20 && stored < 364);
    QVERIFY(coverageOf(rig.archive).absences.empty());
    isDead = false;
    QSignalSpy finished(&sync, &ReportSync::finished);
    sync.resume();
    QVERIFY(finished.wait(60'000));
    QVERIFY(!sync.error());
    QCOMPARE(count(coverageOf(rig.archive), u"SALES"_s, ReportFrequency::Daily), std::size_t(364));
}

void TestReportSync::pauseAndCancel()
{
    Rig rig(salesReply);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    rig.sync.syncNow();
    QTRY_VERIFY(rig.sync.progress().stored >= 8);
    rig.sync.pause();
    QCOMPARE(rig.sync.state(), State::Paused);
    const auto pending = [&rig] { return rig.client.client->pending(); };
    QTRY_COMPARE(pending(), 0);
    const auto asked = rig.client.server->seen().size();
    coverageOf(rig.archive); // time goes by
    QCOMPARE(rig.client.server->seen().size(), asked);
    rig.sync.resume();
    QTRY_VERIFY(rig.client.server->seen().size() > asked + 4);
    rig.sync.cancel();
    QCOMPARE(rig.sync.state(), State::Idle);
    QVERIFY(!rig.sync.error());
    QTRY_COMPARE(pending(), 0);
    const auto stored = coverageOf(rig.archive).files.size();
    QVERIFY(stored >= 8 && stored < 364);
}

void TestReportSync::killedInTheMiddleGoesOn()
{
    ReportWorld world;
    SyncRig whole(world);
    whole.sync.setChoices(onlyKinds({u"SALES"_s}));
    QVERIFY(runSync(whole.sync));
    const auto all = world.asked();

    QTemporaryDir folder;
    for (const int enough : {40, 150}) {
        SyncRig rig(world, folder.path());
        rig.sync.setChoices(onlyKinds({u"SALES"_s}));
        rig.sync.syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.sync.progress().done >= enough, 60'000);
    }
    SyncRig rig(world, folder.path());
    QVERIFY(runSync(rig.sync)); // the choices are in the folder
    QVERIFY(!rig.sync.error());
    QCOMPARE(coverageOf(rig.archive).files.size(), coverageOf(whole.archive).files.size());
    const auto expected = unitsByDay(whole.archive);
    QVERIFY(expected.size() > 10'000);
    QCOMPARE(unitsByDay(rig.archive), expected);
    const auto twice = world.asked() - all;
    // Those that were on the way when it ended, and the newest, in which Apple may have corrected something.
    QVERIFY2(twice <= 2 * (4 + 3), qPrintable(QString::number(twice)));
}

void TestReportSync::leavesTheUserAShare()
{
    ReportWorld world;
    SyncRig rig(world);
    rig.sync.setChoices(onlyKinds({u"SALES"_s}));
    const auto setLeft = [&world](int left) {
        world.account->admin("POST", u"rate"_s, {{u"limit"_s, 1000}, {u"remaining"_s, left}});
    };
    setLeft(230);
    rig.sync.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(rig.sync.state(), State::Waiting, 20'000);
    const auto asked = world.asked();
    QVERIFY2(asked >= 30 && asked <= 38, qPrintable(QString::number(asked)));
    // The user's own work goes on, and its answer tells that there are more by now.
    setLeft(1000);
    QVERIFY(!waitFor(world.account->resources.list(u"apps"_s)).value.data.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(rig.sync.state(), State::Idle, 60'000);
    QVERIFY(!rig.sync.error());
    QCOMPARE(count(coverageOf(rig.archive), u"SALES"_s, ReportFrequency::Daily), std::size_t(364));
}

QTEST_GUILESS_MAIN(TestReportSync)
#include "tst_reportsync.moc"
