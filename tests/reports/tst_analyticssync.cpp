// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/analyticssync.h"
#include "handles/analyticsreportrequests.h"
#include "tests/reports/reportsyncfixture.h"

using namespace Qt::StringLiterals;
using State = AnalyticsSync::AppState;

namespace {

struct Rig
{
    explicit Rig(ReportWorld &reportWorld, const QString &folder = {})
        : world(reportWorld)
        , sync({world.account->catalog, world.account->client, world.account->transfer, world.account->budget, archive,
                world.account->changes, world.clock})
    {
        archive.open(folder);
        sync.setCategories({u"APP_STORE_ENGAGEMENT"_s});
    }
    bool run(const QString &app)
    {
        QSignalSpy finished(&sync, &AnalyticsSync::finished);
        sync.sync({app});
        return finished.wait(120'000);
    }
    int asked(const QString &part)
    {
        const auto paths = world.account->asked();
        return int(
            std::count_if(paths.begin(), paths.end(), [&part](const QString &path) { return path.contains(part); }));
    }
    int days() { return int(coverageOf(archive).files.size()); }

    ReportWorld &world;
    ReportArchive archive;
    AnalyticsSync sync;
};

/// An app whose reports are made, one whose reports were stopped, and one without.
QString appWith(ApplyFixture &account, std::optional<bool> stopped)
{
    for (const auto &app : account.read(ListSource(u"apps"_s))) {
        const auto requests = account.read(ListSource(app.key(), u"analyticsReportRequests"_s));
        if (requests.isEmpty() ? !stopped
                               : requests.first()[analyticsReportRequests::stoppedDueToInactivity] == stopped)
            return app.id();
    }
    return {};
}

} // namespace

class TestAnalyticsSync final : public QObject
{
    Q_OBJECT

private slots:
    void daysAreFetchedOnce();
    void brokenAndExpiredAreAskedAgain();
    void killedInTheMiddleGoesOn();
    void withoutRequestOneIsStaged();
    void stoppedIsTold();
    void appsThatFailLeaveTheOthers();
};

void TestAnalyticsSync::daysAreFetchedOnce()
{
    ReportWorld world;
    Rig rig(world);
    const auto app = appWith(*world.account, false);
    QVERIFY(!app.isEmpty());
    QVERIFY(rig.run(app));
    QVERIFY2(!rig.sync.error(), qPrintable(rig.sync.error() ? rig.sync.error()->title : QString()));
    QCOMPARE(rig.sync.app(app).state, State::Ready);
    const auto days = rig.days();
    QVERIFY2(days >= 30, qPrintable(QString::number(days)));
    QVERIFY(coverageOf(rig.archive).absences.empty());
    for (const auto &file : coverageOf(rig.archive).files) {
        QCOMPARE(file.kind, u"analytics"_s);
        QVERIFY2(file.scope.startsWith(app + u"/App Store"_s), qPrintable(file.scope));
        QVERIFY(file.lines > 0);
    }
    const auto segments = rig.asked(u"/segments"_s);
    QVERIFY(rig.run(app));
    QCOMPARE(rig.asked(u"/segments"_s), segments);
    // A day later there is one more of each report.
    world.turn(24 * 3600);
    QVERIFY(rig.run(app));
    QCOMPARE(rig.days(), days + rig.sync.app(app).reports);
}

void TestAnalyticsSync::brokenAndExpiredAreAskedAgain()
{
    ReportWorld world;
    Rig rig(world);
    const auto app = appWith(*world.account, false);
    // The first address is out of date by the time it is used; one file is cut on its way.
    world.account->setFaults(u"status 403 on GET /_assets/segments/* times 1;"
                             "truncate on GET /_assets/segments/* skip 30 times 1"_s);
    QVERIFY(rig.run(app));
    QVERIFY(!rig.sync.error());
    QCOMPARE(rig.sync.app(app).state, State::Ready);
    QVERIFY(coverageOf(rig.archive).absences.empty());
    QVERIFY(rig.days() >= 30);
    QVERIFY(rig.asked(u"_assets/segments"_s) >= rig.days() + 2);
}

void TestAnalyticsSync::killedInTheMiddleGoesOn()
{
    ReportWorld world;
    const auto app = appWith(*world.account, false);
    QTemporaryDir folder;
    {
        Rig rig(world, folder.path());
        rig.sync.sync({app});
        QTRY_VERIFY_WITH_TIMEOUT(rig.sync.progress().done >= 10, 60'000);
    }
    Rig rig(world, folder.path());
    QVERIFY(rig.days() >= 10);
    QVERIFY(rig.run(app));
    Rig whole(world);
    QVERIFY(whole.run(app));
    const auto linesOf = [](ReportArchive &archive) {
        QStringList lines;
        for (const auto &file : coverageOf(archive).files)
            lines.append(u"%1 %2 %3"_s.arg(file.scope, file.period.first.toString(Qt::ISODate)).arg(file.lines));
        return lines;
    };
    QCOMPARE(linesOf(rig.archive), linesOf(whole.archive));
}

void TestAnalyticsSync::withoutRequestOneIsStaged()
{
    ReportWorld world(WorldSize::Demo);
    Rig rig(world);
    const auto app = appWith(*world.account, std::nullopt);
    QVERIFY(!app.isEmpty());
    QVERIFY(rig.run(app));
    QCOMPARE(rig.sync.app(app).state, State::NotRequested);
    rig.sync.requestReports(app, u"Wren"_s);
    rig.sync.requestReports(app, u"Wren"_s);
    QCOMPARE(world.account->changes.count(), 1);
    QVERIFY(rig.sync.isRequestStaged(app));
    QSignalSpy applied(&world.account->apply, &ApplyJob::finished);
    QVERIFY(world.account->apply.start());
    QVERIFY(applied.wait(30'000));
    QCOMPARE(world.account->changes.count(), 0);
    QVERIFY(rig.run(app));
    QCOMPARE(rig.sync.app(app).state, State::Preparing); // Apple needs a day or two
    QVERIFY(!rig.sync.isRequestStaged(app));
}

void TestAnalyticsSync::stoppedIsTold()
{
    ReportWorld world;
    Rig rig(world);
    const auto app = appWith(*world.account, false);
    const auto request = world.account->read(ListSource({u"apps"_s, app}, u"analyticsReportRequests"_s)).first();
    world.account->admin("POST", u"edit"_s,
                         {{u"entry"_s, u"analyticsReportRequests"_s},
                          {u"id"_s, request.id()},
                          {u"attributes"_s, QJsonObject{{u"stoppedDueToInactivity"_s, true}}}});
    QVERIFY(rig.run(app));
    QCOMPARE(rig.sync.app(app).state, State::Stopped);
    QCOMPARE(rig.days(), 0);
}

void TestAnalyticsSync::appsThatFailLeaveTheOthers()
{
    ReportWorld world(WorldSize::Demo);
    Rig rig(world);
    const auto app = appWith(*world.account, std::nullopt);
    QSignalSpy finished(&rig.sync, &AnalyticsSync::finished);
    rig.sync.sync({u"999"_s, app});
    QVERIFY(finished.wait(30'000));
    QCOMPARE(rig.sync.app(u"999"_s).state, State::Failed);
    QVERIFY(rig.sync.app(u"999"_s).error.has_value());
    QCOMPARE(rig.sync.app(app).state, State::NotRequested);
    QVERIFY(!rig.sync.error());
}

QTEST_GUILESS_MAIN(TestAnalyticsSync)
#include "tst_analyticssync.moc"
