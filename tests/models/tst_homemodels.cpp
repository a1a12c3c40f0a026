// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/tone.h"
#include "models/home/homeloader.h"
#include "tests/models/accountfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

static Resource resource(const QString &entry, const QByteArray &json)
{
    return Resource(entry, QJsonDocument::fromJson(json).object());
}

/// Single quotes stand for double ones.
static QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

static QByteArray build(const char *id, const char *app, const char *attributes)
{
    return quoted(QByteArray("{'type':'builds','id':'ID','attributes':{'processingState':'VALID','expired':false,MORE},"
                             "'relationships':{'app':{'data':{'type':'apps','id':'APP'}}}}")
                      .replace("'ID'", QByteArray("'") + id + "'")
                      .replace("APP", app)
                      .replace("MORE", attributes));
}

namespace {

struct Models
{
    Models() { proxy.setSourceModel(&model); }
    QString order() const
    {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names.append(proxy.index(row, 0).data().toString());
        return names.join(u' ');
    }
    HomeModel model;
    HomeProxy proxy;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

AppSummary app(const QString &name, std::vector<PlatformVersion> platforms, std::vector<AttentionItem> attention)
{
    AppSummary summary;
    summary.id = summary.name = name;
    summary.bundleId = u"com.example."_s + name;
    summary.platforms = std::move(platforms);
    summary.attention = std::move(attention);
    return summary;
}

} // namespace

class TestHomeModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void newestVersionOfEachPlatformCounts()
    {
        HomeData data;
        data.apps = {resource(u"apps"_s, R"({"type":"apps","id":"1","attributes":{"name":"Tide","bundleId":"b"},
            "relationships":{"appStoreVersions":{"data":[{"type":"appStoreVersions","id":"v1"},
            {"type":"appStoreVersions","id":"v2"},{"type":"appStoreVersions","id":"v3"},{"type":"appStoreVersions","id":"gone"}]}}})")};
        data.addIncluded(
            {resource(u"appStoreVersions"_s, R"({"id":"v1","attributes":{"platform":"MAC_OS","versionString":"2.0",
                "appVersionState":"REJECTED","createdDate":"2026-03-01T00:00:00Z"}})"),
             resource(u"appStoreVersions"_s, R"({"id":"v2","attributes":{"platform":"IOS","versionString":"1.0",
                "appVersionState":"READY_FOR_DISTRIBUTION","createdDate":"2026-01-01T00:00:00Z"}})"),
             resource(u"appStoreVersions"_s, R"({"id":"v3","attributes":{"platform":"IOS","versionString":"1.1",
                "appVersionState":"PENDING_DEVELOPER_RELEASE","createdDate":"2026-02-01T00:00:00Z"}})")});
        const auto apps = data.summaries(QDateTime::currentDateTimeUtc());
        QCOMPARE(apps.size(), std::size_t(1));
        QCOMPARE(apps[0].platforms.size(), std::size_t(2));
        QCOMPARE(apps[0].platforms[0].platform, u"IOS"_s);
        QCOMPARE(apps[0].platforms[0].version, u"1.1"_s);
        const std::vector<AttentionItem> expected{{Concern::Rejected, 1}, {Concern::PendingRelease, 1}};
        QVERIFY(apps[0].attention == expected);
    }

    void buildsAskForAttention()
    {
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        HomeData data;
        data.apps = {resource(u"apps"_s, R"({"id":"1","attributes":{"name":"A"}})"),
                     resource(u"apps"_s, R"({"id":"2","attributes":{"name":"B"}})")};
        data.builds
            = {resource(u"builds"_s,
                        build("b1", "1", "'expirationDate':'2026-05-05T00:00:00Z','usesNonExemptEncryption':false")),
               // Older builds of the same app may end: the newest one is what testers have.
               resource(u"builds"_s,
                        build("b2", "1", "'expirationDate':'2026-05-02T00:00:00Z','usesNonExemptEncryption':false")),
               resource(u"builds"_s, build("b3", "2", "'expirationDate':'2026-07-05T00:00:00Z'"))};
        data.unanswered.insert(u"2"_s, 3);
        data.staged.insert(u"1"_s, 2);
        const auto apps = data.summaries(now);
        const std::vector<AttentionItem> first{{Concern::ExpiringBuild, 1}, {Concern::StagedChanges, 2}};
        const std::vector<AttentionItem> second{{Concern::MissingCompliance, 1}, {Concern::UnansweredReviews, 3}};
        QVERIFY(apps[0].attention == first);
        QVERIFY(apps[1].attention == second);
    }

    void certificatesEndSoon()
    {
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        const auto certificate = [](const char *id, const char *ends) {
            return resource(u"certificates"_s,
                            quoted(QByteArray("{'id':'ID','attributes':{'expirationDate':'END'}}")
                                       .replace("ID", id)
                                       .replace("END", ends)));
        };
        HomeData data;
        data.certificates
            = {certificate("later", "2027-01-01T00:00:00Z"), certificate("soon", "2026-05-20T00:00:00Z"),
               certificate("over", "2026-04-20T00:00:00Z"), certificate("long over", "2025-04-20T00:00:00Z")};
        const auto expiring = data.expiringCertificates(now);
        QCOMPARE(expiring.size(), 2);
        QCOMPARE(expiring[0].id(), u"over"_s);
        QCOMPARE(expiring[1].id(), u"soon"_s);
    }

    void columnsFollowThePlatforms()
    {
        Models m;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m.model.setApps({app(u"a"_s, {{u"IOS"_s, u"1.0"_s, u"REJECTED"_s, now}}, {{Concern::Rejected, 1}})});
        QCOMPARE(m.model.columnCount(), 5);
        const auto cell = m.model.index(0, HomeModel::FirstPlatformColumn);
        QCOMPARE(cell.data().toString(), u"1.0 Rejected"_s);
        QCOMPARE(cell.data(RecordTableModelBase::RawRole).toString(), u"1.0 REJECTED"_s);
        QCOMPARE(cell.data(RecordTableModelBase::ToneRole).toInt(), int(Tone::Danger));
        m.model.setApps({app(u"a"_s, {{u"IOS"_s, u"1.0"_s, u"REJECTED"_s, now}}, {}),
                         app(u"b"_s, {{u"MAC_OS"_s, u"2"_s, u"IN_REVIEW"_s, now}}, {})});
        QCOMPARE(m.model.columnCount(), 6);
        QVERIFY(m.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Rejected"_s));
    }

    void sortsAndFilters()
    {
        Models m;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m.model.setApps({app(u"calm"_s, {{u"IOS"_s, u"1"_s, u"X"_s, now.addDays(-1)}}, {}),
                         app(u"angry"_s, {{u"IOS"_s, u"1"_s, u"X"_s, now.addDays(-9)}}, {{Concern::Rejected, 1}}),
                         app(u"busy"_s, {{u"IOS"_s, u"1"_s, u"X"_s, now}}, {{Concern::UnansweredReviews, 4}})});
        m.proxy.sort(HomeModel::NameColumn);
        QCOMPARE(m.order(), u"angry busy calm"_s);
        m.proxy.sort(HomeModel::AttentionColumn);
        QCOMPARE(m.order(), u"angry busy calm"_s);
        m.proxy.sort(m.model.changedColumn(), Qt::DescendingOrder);
        QCOMPARE(m.order(), u"busy calm angry"_s);
        m.proxy.setConcern(Concern::UnansweredReviews);
        QCOMPARE(m.order(), u"busy"_s);
        m.proxy.setConcern({});
        m.proxy.setFilterText(u"com.example.c"_s);
        QCOMPARE(m.order(), u"calm"_s);
    }

    void readsAWorld()
    {
        AccountFixture account(m_server);
        Models m;
        HomeLoader loader(account.services, m.model);
        loader.load();
        QVERIFY(loader.isLoading());
        QTRY_VERIFY(!loader.isLoading() && m.model.rowCount() > 0);
        QCOMPARE(loader.gaps(), QStringList());
        const auto requests = account.asked().size();
        QVERIFY2(requests <= 3 + 25, qPrintable(QString::number(requests)));
        QCOMPARE(account.asked().count(u"/v1/apps"_s), 1);
        loader.load(); // nothing has grown old
        QVERIFY(!loader.isLoading());
        QCOMPARE(account.asked().size(), requests);
        loader.refresh();
        QVERIFY(loader.isLoading());
        QTRY_VERIFY(!loader.isLoading());
    }

    void showsWhatIsStaged()
    {
        AccountFixture account(m_server);
        Models m;
        HomeLoader loader(account.services, m.model);
        loader.load();
        QTRY_VERIFY(!loader.isLoading() && m.model.rowCount() > 0);
        QTRY_VERIFY(account.changes.isLoaded());
        const auto id = m.model.rowAt(0).id;
        const auto staged = [&] { return m.model.rowAt(0).needs(Concern::StagedChanges); };
        QVERIFY(!staged());
        ResourceDraft group(u"betaGroups"_s);
        group.set(u"name"_s, u"Friends"_s).link(u"app"_s, ResourceKey{u"apps"_s, id});
        account.changes.stageCreate(group, {{u"apps"_s, id}, u"Friends"_s});
        QTRY_VERIFY(staged());
        account.changes.undo();
        QTRY_VERIFY(!staged());
    }

    void partsThatFailAreNamed()
    {
        SharedSimulator server(WorldSize::Small, u"status 500 on GET /v1/certificates"_s);
        AccountFixture account(server);
        Models m;
        HomeLoader loader(account.services, m.model);
        loader.load();
        QTRY_VERIFY(!loader.isLoading() && m.model.rowCount() > 0);
        QCOMPARE(loader.gaps().size(), 1);
        QVERIFY(!loader.apps().error);
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestHomeModels)
#include "tst_homemodels.moc"
