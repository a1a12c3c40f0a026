// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id;
    int value = 0;

    bool operator==(const Row &) const = default;
};

/// "a1 b2" is two rows, ids a and b with values 1 and 2.
std::vector<Row> rowsOf(const QString &text)
{
    std::vector<Row> rows;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
        rows.push_back({word.left(1), word.mid(1).toInt()});
    return rows;
}

QString textOf(const RecordTableModel<Row> &model)
{
    QStringList words;
    for (const auto &row : model.rows())
        words.append(row.id + QString::number(row.value));
    return words.join(u' ');
}

struct Fixture
{
    Fixture()
    {
        model.setColumns(
            {{u"Id"_s, [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.id) : QVariant(); }},
             {u"Value"_s,
              [](const Row &r, int role) { return role == Qt::DisplayRole ? QVariant(r.value) : QVariant(); },
              Qt::AlignRight | Qt::AlignVCenter}});
    }
    RecordTableModel<Row> model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestRecordTableModel : public QObject
{
    Q_OBJECT
private slots:
    void setRowsMakesItEqual_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("changes");
        QTest::newRow("nothing") << ""
                                 << "" << 0 << 0 << 0;
        QTest::newRow("fill") << ""
                              << "a1 b2 c3" << 1 << 0 << 0;
        QTest::newRow("clear") << "a1 b2 c3"
                               << "" << 0 << 1 << 0;
        QTest::newRow("same") << "a1 b2 c3"
                              << "a1 b2 c3" << 0 << 0 << 0;
        QTest::newRow("change") << "a1 b2 c3"
                                << "a1 b9 c3" << 0 << 0 << 1;
        QTest::newRow("insert in the middle") << "a1 d4"
                                              << "a1 b2 c3 d4" << 1 << 0 << 0;
        QTest::newRow("insert at both ends") << "b2"
                                             << "a1 b2 c3" << 2 << 0 << 0;
        QTest::newRow("remove in runs") << "a1 b2 c3 d4 e5"
                                        << "c3" << 0 << 2 << 0;
        QTest::newRow("swap") << "a1 b2"
                              << "b2 a1" << 0 << 0 << 0;
        QTest::newRow("all at once") << "a1 b2 c3 d4"
                                     << "x9 d4 b7 y8 z7" << 2 << 2 << 1;
        QTest::newRow("replace all") << "a1 b2"
                                     << "c3 d4" << 1 << 1 << 0;
    }

    void setRowsMakesItEqual()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Fixture f;
        f.model.setRows(rowsOf(before));
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        f.model.setRows(rowsOf(after));
        QCOMPARE(textOf(f.model), after);
        QTEST(int(inserted.count()), "inserts");
        QTEST(int(removed.count()), "removes");
        QTEST(int(changed.count()), "changes");
    }

    void repeatedIdsCountOnce()
    {
        Fixture f;
        f.model.setRows(rowsOf(u"a1 b2 a3"_s));
        QCOMPARE(textOf(f.model), u"a1 b2"_s);
        f.model.appendRows(rowsOf(u"b9 c3 c4"_s));
        QCOMPARE(textOf(f.model), u"a1 b2 c3"_s);
        f.model.setRows(rowsOf(u"c3 a1 c4 b2"_s));
        QCOMPARE(textOf(f.model), u"c3 a1 b2"_s);
    }

    void persistentIndexesFollowTheirRow()
    {
        Fixture f;
        f.model.setRows(rowsOf(u"a1 b2 c3 d4"_s));
        const QPersistentModelIndex second = f.model.index(1, 1);
        const QPersistentModelIndex third = f.model.index(2, 0);
        f.model.setRows(rowsOf(u"x0 d4 b7 a1"_s));
        QCOMPARE(second.data().toInt(), 7);
        QCOMPARE(second.row(), 2);
        QVERIFY(!third.isValid());
    }

    void anySequenceOfChangesEndsRight()
    {
        Fixture f;
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QStringList words;
            for (char id = 'a'; id <= 'p'; ++id) {
                if (random.bounded(2))
                    words.append(QLatin1Char(id) + QString::number(random.bounded(4)));
            }
            std::shuffle(words.begin(), words.end(), random);
            f.model.setRows(rowsOf(words.join(u' ')));
            QCOMPARE(textOf(f.model), words.join(u' '));
        }
    }

    void rolesFallBack()
    {
        Fixture f;
        f.model.setRows(rowsOf(u"a1"_s));
        QCOMPARE(f.model.index(0, 1).data(RecordTableModelBase::SortRole), QVariant(1));
        QCOMPARE(f.model.index(0, 1).data(RecordTableModelBase::RawRole), QVariant(1));
        QCOMPARE(f.model.index(0, 1).data(RecordTableModelBase::IdRole), QVariant(u"a"_s));
        QVERIFY(!f.model.index(0, 1).data(Qt::ToolTipRole).isValid());
        QCOMPARE(f.model.headerData(1, Qt::Horizontal), QVariant(u"Value"_s));
        QVERIFY(!f.model.headerData(2, Qt::Horizontal).isValid());
        QVERIFY(!f.model.headerData(0, Qt::Vertical).isValid());
        QVERIFY(!f.model.data(QModelIndex()).isValid());
    }

    void moreIsAskedForOnce()
    {
        Fixture f;
        QSignalSpy wanted(&f.model, &RecordTableModelBase::moreWanted);
        f.model.fetchMore({});
        QCOMPARE(wanted.count(), 0);
        f.model.setHasMore(true);
        QVERIFY(f.model.canFetchMore({}));
        f.model.fetchMore({});
        f.model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
    }

    void fiftyThousandRowsAppendFast()
    {
        Fixture f;
        RecordTableModel<Row> model;
        model.setColumns({{u"Id"_s, [](const Row &r, int) { return QVariant(r.id); }}});
        std::vector<Row> rows;
        for (int i = 0; i < 50000; ++i)
            rows.push_back({QString::number(i), i});
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 50000);
        std::reverse(rows.begin(), rows.end());
        model.setRows(rows);
        QCOMPARE(model.rowAt(0).value, 49999);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
