// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorerloader.h"
#include "models/explorer/relationshipmodel.h"
#include "tests/models/accountfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(SharedSimulator &server, const QUrl &baseUrl = {})
        : account(server, baseUrl)
        , model(account.catalog)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , loader(account.services, model)
    {
    }
    AccountFixture account;
    ResourceTableModel model;
    QAbstractItemModelTester tester;
    ExplorerLoader loader;
};

} // namespace

class TestExplorerLoader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void listsACollection()
    {
        Fixture f(m_server);
        f.loader.show(ExplorerPlace::collection(u"apps"_s, u"Apps"_s));
        QVERIFY(f.loader.isLoading());
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.model.rowCount() > 0);
        QCOMPARE(f.account.asked(), QStringList{u"/v1/apps"_s});
        QCOMPARE(f.loader.paths(), QStringList{u"/v1/apps"_s});
    }

    void everyListCanBeRead()
    {
        Fixture f(m_server);
        int lists = 0;
        for (const auto &entry : f.account.catalog.entries()) {
            if (!entry.crud.contains(u'L'))
                continue;
            f.loader.show(ExplorerPlace::collection(entry.key, entry.title));
            QTRY_VERIFY(!f.loader.isLoading());
            if (f.loader.state().error)
                QFAIL(qPrintable(entry.key + u": "_s + f.loader.state().error->title + f.loader.state().error->detail));
            ++lists;
        }
        QVERIFY(lists > 30);
    }

    void asksNothingWithoutARequiredFilter()
    {
        Fixture f(m_server);
        f.loader.show(ExplorerPlace::collection(u"nominations"_s, {}));
        QVERIFY(!f.loader.isLoading());
        QCOMPARE(f.account.asked(), QStringList());
        auto place = ExplorerPlace::collection(u"nominations"_s, {});
        place.query.filter(u"state"_s, u"DRAFT"_s);
        f.loader.show(place);
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(!f.loader.state().error);
    }

    void walksARelationship()
    {
        Fixture f(m_server);
        f.loader.show(ExplorerPlace::collection(u"apps"_s, {}));
        QTRY_VERIFY(!f.loader.isLoading());
        const auto app = f.model.resourceAt(0).key();
        ExplorerPlace place;
        place.kind = ExplorerPlace::Kind::Related;
        place.entry = u"appStoreVersions"_s;
        place.key = app;
        place.relationship = u"appStoreVersions"_s;
        f.loader.show(place);
        QCOMPARE(f.model.rowCount(), 0); // of another entry: the old rows are gone at once
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.model.rowCount() > 0);
        QCOMPARE(f.model.entry(), u"appStoreVersions"_s);
    }

    void readsOneAndWhatIsIncluded()
    {
        Fixture f(m_server);
        f.loader.show(ExplorerPlace::collection(u"builds"_s, {}));
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.model.rowCount() > 0);
        const auto build = f.model.resourceAt(0).key();
        ExplorerPlace single;
        single.kind = ExplorerPlace::Kind::Single;
        single.entry = build.entry;
        single.key = build;
        single.query.include(QStringList{u"app"_s});
        f.loader.show(single);
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.rowCount(), 1);
        QVERIFY(f.loader.included(f.model.resourceAt(0).relationship(u"app"_s, u"apps"_s).keys.constFirst()));
        auto bundles = single;
        bundles.kind = ExplorerPlace::Kind::Included;
        bundles.entry = u"buildBundles"_s;
        bundles.relationship = u"buildBundles"_s;
        f.loader.show(bundles);
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(!f.loader.state().error);
    }

    void failuresAndRetry()
    {
        Fixture f(m_server, deadAddress());
        f.loader.show(ExplorerPlace::collection(u"apps"_s, {}));
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.loader.state().isOffline());
        f.loader.retry();
        QVERIFY(f.loader.isLoading());
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.loader.state().isOffline());
    }

    void newestPlaceWins()
    {
        Fixture f(m_server);
        f.loader.show(ExplorerPlace::collection(u"apps"_s, {}));
        f.loader.show(ExplorerPlace::collection(u"builds"_s, {}));
        f.loader.show(ExplorerPlace::collection(u"users"_s, {}));
        QTRY_VERIFY(!f.loader.isLoading());
        for (const auto &row : f.model.rows())
            QCOMPARE(row.resource.entry(), u"users"_s);
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestExplorerLoader)
#include "tst_explorerloader.moc"
