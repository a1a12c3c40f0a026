// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordtablemodel.h"
#include "models/core/sortfilterproxy.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id;
    QString text;
    QVariant key;

    bool operator==(const Row &) const = default;
};

struct Fixture
{
    explicit Fixture(const std::vector<Row> &rows)
    {
        model.setColumns(
            {{u"Text"_s,
              [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.text) : QVariant(); }},
             {u"Key"_s, [](const Row &r, int role) { return role == Qt::DisplayRole ? r.key : QVariant(); }}});
        proxy.setSourceModel(&model);
        model.setRows(rows);
    }
    QString order() const
    {
        QStringList ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids.append(proxy.index(row, 0).data(RecordTableModelBase::IdRole).toString());
        return ids.join(u' ');
    }
    RecordTableModel<Row> model;
    SortFilterProxy proxy;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestSortFilterProxy : public QObject
{
    Q_OBJECT
private slots:
    void textsSortNaturally()
    {
        Fixture f(
            {{u"a"_s, u"1.10"_s, {}}, {u"b"_s, u"1.9"_s, {}}, {u"c"_s, u"Äpfel"_s, {}}, {u"d"_s, u"apple"_s, {}}});
        f.proxy.sort(0);
        QVERIFY(f.order().startsWith(u"b a"_s));
    }

    void numbersAndDatesSortByValue()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        Fixture f({{u"a"_s, {}, now}, {u"b"_s, {}, now.addDays(-9)}, {u"c"_s, {}, now.addSecs(5)}});
        f.proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(f.order(), u"c a b"_s);
        Fixture g({{u"a"_s, {}, 100}, {u"b"_s, {}, 9}});
        g.proxy.sort(1);
        QCOMPARE(g.order(), u"b a"_s);
    }

    void missingValuesComeLastInBothOrders()
    {
        Fixture f({{u"a"_s, {}, {}}, {u"b"_s, {}, 2}, {u"c"_s, {}, 1}});
        f.proxy.sort(1);
        QCOMPARE(f.order(), u"c b a"_s);
        f.proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(f.order(), u"b c a"_s);
    }

    void everyWordMustOccurSomewhere_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << ""
                              << "a b c";
        QTest::newRow("blank") << "   "
                               << "a b c";
        QTest::newRow("case") << "CAF"
                              << "a";
        QTest::newRow("accent") << "cafe"
                                << "a";
        QTest::newRow("two words in two columns") << "notes 12"
                                                  << "b";
        QTest::newRow("other script") << u"天気"_s << "c";
        QTest::newRow("nothing") << "zzz"
                                 << "";
    }

    void everyWordMustOccurSomewhere()
    {
        QFETCH(QString, filter);
        Fixture f({{u"a"_s, u"Café Finder"_s, 1}, {u"b"_s, u"Field Notes"_s, 12}, {u"c"_s, u"天気 Weather"_s, 3}});
        f.proxy.setFilterText(filter);
        QTEST(f.order(), "expected");
        QCOMPARE(f.proxy.isFiltering(), !filter.trimmed().isEmpty());
    }

    void pagesAreAskedForThroughTheProxy()
    {
        Fixture f({{u"a"_s, u"x"_s, 1}});
        QSignalSpy wanted(&f.model, &RecordTableModelBase::moreWanted);
        f.model.setHasMore(true);
        QVERIFY(f.proxy.canFetchMore({}));
        f.proxy.fetchMore({});
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSortFilterProxy)
#include "tst_sortfilterproxy.moc"
