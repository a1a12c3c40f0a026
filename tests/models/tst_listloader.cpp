// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/listloader.h"
#include "models/core/resourcetablemodel.h"
#include "tests/models/accountfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(SharedSimulator &server, const QUrl &baseUrl = {}, const QString &database = {})
        : account(server, baseUrl, database)
        , model(account.catalog)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , loader(account.services)
    {
        QObject::connect(&loader, &ListLoader::rowsReplaced, &model,
                         [this](const auto &rows) { model.setResources(rows); });
        QObject::connect(&loader, &ListLoader::rowsAdded, &model,
                         [this](const auto &rows) { model.appendResources(rows); });
        QObject::connect(&loader, &ListLoader::stateChanged, &model,
                         [this] { model.setHasMore(loader.state().hasMore); });
    }
    void load(const QString &entry, const Query &query)
    {
        model.setEntry(entry);
        loader.load(entry, query);
    }
    AccountFixture account;
    ResourceTableModel model;
    QAbstractItemModelTester tester;
    ListLoader loader;
};

} // namespace

class TestListLoader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void pagesToTheEnd()
    {
        Fixture f(m_server);
        f.load(u"territories"_s, Query().limit(50));
        QVERIFY(f.loader.state().loading);
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.rowCount(), 50);
        QVERIFY(f.loader.state().total.value_or(0) > 50);
        QVERIFY(f.loader.state().hasMore);
        QSet<QString> ids;
        while (f.loader.state().hasMore) {
            f.loader.loadMore();
            QTRY_VERIFY(!f.loader.isLoading());
        }
        for (const auto &row : f.model.rows())
            ids.insert(row.id);
        QCOMPARE(f.model.rowCount(), *f.loader.state().total);
        QCOMPARE(int(ids.size()), f.model.rowCount());
        QVERIFY(!f.loader.state().stale);
    }

    void newestLoadWins()
    {
        Fixture f(m_server);
        f.load(u"territories"_s, Query().limit(5));
        f.load(u"apps"_s, Query().limit(2));
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.model.resourceAt(0).entry(), u"apps"_s);
        f.load(u"users"_s, Query().limit(1)); // a later answer: the first one has had its chance by now
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.resourceAt(0).entry(), u"users"_s);
    }

    void cachedRowsComeFirst()
    {
        QTemporaryDir folder;
        const auto database = folder.filePath(u"account.sqlite"_s);
        {
            Fixture f(m_server, {}, database);
            f.load(u"apps"_s, Query().limit(200));
            QTRY_VERIFY(!f.loader.isLoading());
            QVERIFY(f.model.rowCount() > 0);
        }
        Fixture offline(m_server, deadAddress(), database);
        offline.load(u"apps"_s, Query().limit(200));
        QTRY_VERIFY(!offline.loader.isLoading());
        QTRY_VERIFY(offline.model.rowCount() > 0);
        QVERIFY(offline.loader.state().stale);
        QVERIFY(offline.loader.state().isOffline());
        QVERIFY(offline.loader.state().fetchedAt.isValid());
    }

    void pagesFromTheStoreWhileOffline()
    {
        QTemporaryDir folder;
        const auto database = folder.filePath(u"account.sqlite"_s);
        {
            Fixture f(m_server, {}, database);
            f.load(u"territories"_s, Query().limit(40));
            QTRY_VERIFY(!f.loader.isLoading());
            f.loader.loadMore();
            QTRY_VERIFY(!f.loader.isLoading());
            QCOMPARE(f.model.rowCount(), 80);
        }
        Fixture offline(m_server, deadAddress(), database);
        offline.load(u"territories"_s, Query().limit(40));
        QTRY_VERIFY(!offline.loader.isLoading());
        QTRY_COMPARE(offline.model.rowCount(), 40);
        offline.loader.loadMore();
        QTRY_COMPARE(offline.model.rowCount(), 80);
    }

    void emptyAndOffline()
    {
        Fixture f(m_server, deadAddress());
        f.load(u"apps"_s, Query().limit(5));
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.rowCount(), 0);
        QVERIFY(f.loader.state().isOffline());
        QVERIFY(!f.loader.state().fetchedAt.isValid());
    }

    void refusalIsToldAndRetried()
    {
        Fixture f(m_server);
        f.load(u"apps"_s, Query().filter(u"nonsense"_s, u"1"_s).limit(5));
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.loader.state().error);
        QCOMPARE(f.loader.state().error->kind, ApiError::Kind::Invalid);
        const auto before = f.account.asked().size();
        f.loader.retry();
        QVERIFY(!f.loader.state().error);
        QTRY_VERIFY(!f.loader.isLoading());
        QVERIFY(f.account.asked().size() > before);
        QVERIFY(f.loader.state().error);
    }

    void reloadKeepsTheRows()
    {
        Fixture f(m_server);
        f.load(u"apps"_s, Query().limit(5));
        QTRY_VERIFY(!f.loader.isLoading());
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        f.loader.reload();
        QVERIFY(f.loader.state().loading);
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(removed.count() + inserted.count(), 0);
    }

    void clearForgets()
    {
        Fixture f(m_server);
        f.load(u"apps"_s, Query().limit(5));
        f.loader.clear();
        QVERIFY(!f.loader.isLoading());
        f.load(u"users"_s, Query().limit(1));
        QTRY_VERIFY(!f.loader.isLoading());
        QCOMPARE(f.model.resourceAt(0).entry(), u"users"_s);
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestListLoader)
#include "tst_listloader.moc"
