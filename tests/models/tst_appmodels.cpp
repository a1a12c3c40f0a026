// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changeset.h"
#include "models/app/appoverviewloader.h"
#include "models/core/tone.h"
#include "tests/models/accountfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static Resource resource(const QString &entry, const QByteArray &json)
{
    return Resource(entry, QJsonDocument::fromJson(json).object());
}

class TestAppModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(m_server.simulator, qPrintable(m_server.error));
    }

    void versionsWithBuildAndPhase()
    {
        VersionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto version
            = resource(u"appStoreVersions"_s, R"({"type":"appStoreVersions","id":"v","attributes":{"platform":"IOS",
            "versionString":"3.1","appVersionState":"READY_FOR_DISTRIBUTION","createdDate":"2026-03-01T00:00:00Z"},"relationships":{
            "build":{"data":{"type":"builds","id":"b"}},
            "appStoreVersionPhasedRelease":{"data":{"type":"appStoreVersionPhasedReleases","id":"p"}}}})");
        const auto older
            = resource(u"appStoreVersions"_s, R"({"id":"o","attributes":{"platform":"IOS","versionString":"3.0",
            "appVersionState":"SOMETHING_NEW","releaseType":"MANUAL","createdDate":"2026-01-01T00:00:00Z"}})");
        model.setVersions(
            {older, version},
            {resource(u"builds"_s, R"({"id":"b","attributes":{"version":"417"}})"),
             resource(u"appStoreVersionPhasedReleases"_s,
                      R"({"id":"p","attributes":{"phasedReleaseState":"ACTIVE","currentDayNumber":3}})")});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, VersionModel::Version).data().toString(), u"iOS  3.1"_s);
        QCOMPARE(model.index(0, VersionModel::Build).data().toString(), u"417"_s);
        QCOMPARE(model.index(0, VersionModel::Release).data().toString(), u"Day 3 of 7, 5 % of users"_s);
        QCOMPARE(model.index(0, VersionModel::State).data(RecordTableModelBase::ToneRole).toInt(), int(Tone::Success));
        QCOMPARE(model.index(1, VersionModel::State).data().toString(), u"SOMETHING_NEW"_s);
        QCOMPARE(model.index(1, VersionModel::Release).data().toString(), u"Manual"_s);
    }

    void buildsWithWhatThreatensThem()
    {
        BuildModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ends = QDateTime::currentDateTimeUtc().addDays(5).toString(Qt::ISODate).toUtf8();
        const auto first
            = QByteArray("{'id':'b','attributes':{'version':'9','processingState':'VALID','expirationDate':'END'},"
                         "'relationships':{'preReleaseVersion':{'data':{'type':'x','id':'t'}}}}")
                  .replace("END", ends)
                  .replace('\'', '"');
        const auto second = resource(u"builds"_s, R"({"id":"c","attributes":{"version":"8","processingState":"FAILED",
            "usesNonExemptEncryption":true}})");
        const auto train
            = resource(u"preReleaseVersions"_s, R"({"id":"t","attributes":{"version":"3.1","platform":"IOS"}})");
        model.setBuilds({resource(u"builds"_s, first), second}, {train});
        QCOMPARE(model.index(0, BuildModel::Build).data().toString(), u"3.1 (9)"_s);
        QCOMPARE(model.index(0, BuildModel::Compliance).data().toString(), u"Missing"_s);
        QCOMPARE(model.index(0, BuildModel::Expiry).data().toString(), u"5 days left"_s);
        QCOMPARE(model.index(0, BuildModel::Expiry).data(RecordTableModelBase::ToneRole).toInt(), int(Tone::Warning));
        QCOMPARE(model.index(1, BuildModel::Build).data().toString(), u"8"_s);
        QCOMPARE(model.index(1, BuildModel::Compliance).data().toString(), u"Non-exempt"_s);
        QCOMPARE(model.index(1, BuildModel::State).data(RecordTableModelBase::ToneRole).toInt(), int(Tone::Danger));
    }

    void readsAnAppInFourRequests()
    {
        AccountFixture account(m_server);
        QString id;
        account.resources.list(u"apps"_s)->then(
            this, [&id](const Document &apps) { id = apps.first().id(); }, [](const ApiError &) {});
        QTRY_VERIFY(!id.isEmpty());
        const auto before = account.asked().size();
        AppOverviewLoader loader(account.services);
        loader.load();
        QVERIFY(!loader.isLoading()); // no app has been chosen
        loader.setApp({u"apps"_s, id});
        loader.load();
        QTRY_VERIFY(!loader.isLoading());
        QCOMPARE(account.asked().size() - before, 4);
        QVERIFY(!loader.app().isNull());
        QVERIFY(!loader.appState().error);
        QVERIFY(!loader.versionState().error);
        QVERIFY(!loader.buildState().error);
        QVERIFY(!loader.reviewState().error);
        QVERIFY(loader.versions().rowCount() > 0);
        QSignalSpy changed(&loader, &AppOverviewLoader::changed);
        loader.setApp({u"apps"_s, u"does-not-exist"_s});
        QCOMPARE(loader.versions().rowCount(), 0);
        loader.load();
        QTRY_VERIFY(!loader.isLoading());
        QVERIFY(loader.appState().error);
    }

    void showsWhatIsStaged()
    {
        AccountFixture account(m_server);
        ResourceKey app;
        account.resources.list(u"apps"_s)->then(
            this, [&app](const Document &apps) { app = apps.first().key(); }, [](const ApiError &) {});
        QTRY_VERIFY(!app.isNull() && account.changes.isLoaded());
        AppOverviewLoader loader(account.services);
        loader.setApp(app);
        loader.load();
        QTRY_VERIFY(!loader.isLoading());
        auto &versions = loader.versions();
        const auto version = versions.rowAt(0).version;
        const auto shown = versions.index(0, VersionModel::Version);
        const auto icon = shown.data(RecordTableModelBase::IconRole);
        ResourceDraft draft(version.entry(), version.id());
        draft.set(u"versionString"_s, u"99.9"_s);
        account.changes.stageUpdate(version, draft, {app, u"Version"_s});
        QVERIFY(shown.data().toString().endsWith("99.9"_L1));
        QCOMPARE(shown.data(RecordTableModelBase::IconRole).toString(), u"pencil"_s);
        QVERIFY(shown.data(Qt::ToolTipRole).toString().contains(version.text(u"versionString"_s)));
        account.changes.undo();
        QCOMPARE(shown.data(RecordTableModelBase::IconRole), icon);
        QVERIFY(!shown.data().toString().endsWith("99.9"_L1));

        const int before = versions.rowCount();
        ResourceDraft created(version.entry());
        created.set(u"versionString"_s, u"100"_s).set(u"platform"_s, u"IOS"_s).link(u"app"_s, app);
        account.changes.stageCreate(created, {app, u"Version"_s});
        QCOMPARE(versions.rowCount(), before + 1);
        QCOMPARE(versions.index(0, VersionModel::Version).data(RecordTableModelBase::IconRole).toString(), u"plus"_s);
        account.changes.discardAll();
        QCOMPARE(versions.rowCount(), before);

        const auto &builds = loader.builds();
        QVERIFY(builds.rowCount() > 0);
        const auto build = builds.rowAt(0).build;
        ResourceDraft answer(build.entry(), build.id());
        answer.set(u"usesNonExemptEncryption"_s, !build.attribute(u"usesNonExemptEncryption"_s).toBool());
        account.changes.stageUpdate(build, answer, {app, u"Build"_s});
        QCOMPARE(builds.index(0, BuildModel::Compliance).data(RecordTableModelBase::IconRole).toString(), u"pencil"_s);
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestAppModels)
#include "tst_appmodels.moc"
