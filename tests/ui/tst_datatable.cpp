// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordtablemodel.h"
#include "models/core/tone.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString id, name, state;
    int count = 0;
    bool operator==(const Row &) const = default;
};

QVariant stateData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return u"Ready"_s;
    case RecordTableModelBase::RawRole:
        return row.state;
    case RecordTableModelBase::ToneRole:
        return int(Tone::Success);
    default:
        return {};
    }
}

struct Fixture
{
    RecordTableModel<Row> model;
    QSortFilterProxyModel proxy;
    DataTable table{u"Apps"_s};

    Fixture()
    {
        model.setColumns({
            {u"Name"_s,
             [](const Row &row, int role) { return role == Qt::DisplayRole ? QVariant(row.name) : QVariant(); }},
            {u"State"_s, stateData},
            {u"Count"_s,
             [](const Row &row, int role) { return role == Qt::DisplayRole ? QVariant(row.count) : QVariant(); }},
        });
        proxy.setSourceModel(&model);
        proxy.setSortRole(RecordTableModelBase::SortRole);
        table.setModel(&proxy);
        table.resize(600, 400);
        table.show();
    }
    void fill()
    {
        model.setRows({{u"a"_s, u"Tidewater"_s, u"READY_FOR_SALE"_s, 10},
                       {u"b"_s, u"=cmd, \"quoted\""_s, u"REJECTED"_s, 2},
                       {u"c"_s, u"Moss\nGarden"_s, u"IN_REVIEW"_s, -33}});
    }
    bool shows(const char *type) const
    {
        const auto children = table.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto *child : children) {
            if (child->isVisible() && qstrcmp(child->metaObject()->className(), type) == 0)
                return true;
        }
        return false;
    }
    QString words() const
    {
        const auto *placeholder = table.findChild<Placeholder *>();
        return placeholder->isVisible() ? placeholder->content().title : QString();
    }
    QPushButton *button() const { return table.findChild<Placeholder *>()->findChild<QPushButton *>(); }
};

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private slots:
    void statesLookDifferent();
    void failureKeepsRows();
    void nextStepsAreSignals();
    void sortsByKey();
    void copiesRawValues();
    void exportsCsv();
    void columnsAreKept();
    void newColumnsKeepTheChoice();
    void keyboard();
    void everythingHasAName();
};

void TestDataTable::statesLookDifferent()
{
    Fixture f;
    QCOMPARE(f.words(), u"Nothing here yet"_s);
    f.table.setEmpty({u"star"_s, u"No reviews"_s, u"They appear here."_s, u"Open the store"_s});
    QCOMPARE(f.words(), u"No reviews"_s);
    f.table.setLoading(true);
    QVERIFY(f.shows("SkeletonRows"));
    f.table.setLoading(false);
    f.table.setNothingMatches(true);
    QCOMPARE(f.words(), u"Nothing matches"_s);
    ApiError error;
    error.title = u"The server is away."_s;
    f.table.setFailure(error);
    QCOMPARE(f.words(), u"The server is away."_s);
    QCOMPARE(f.button()->text(), u"Retry"_s);
    f.fill();
    QVERIFY(f.shows("TableView"));
    f.table.setLoading(true); // rows stay while newer ones are asked for
    QVERIFY(f.shows("TableView"));
}

void TestDataTable::failureKeepsRows()
{
    Fixture f;
    f.fill();
    f.table.setFailure(ApiError{});
    QVERIFY(f.shows("TableView"));
    f.model.setRows({});
    QVERIFY(f.shows("Placeholder"));
}

void TestDataTable::nextStepsAreSignals()
{
    Fixture f;
    QSignalSpy retry(&f.table, &DataTable::retryRequested), clear(&f.table, &DataTable::clearFilterRequested),
        empty(&f.table, &DataTable::emptyActionTriggered);
    f.table.setEmpty({u"star"_s, u"No reviews"_s, {}, u"Go"_s});
    f.button()->click();
    f.table.setNothingMatches(true);
    f.button()->click();
    f.table.setFailure(ApiError{});
    f.button()->click();
    QCOMPARE(empty.count(), 1);
    QCOMPARE(clear.count(), 1);
    QCOMPARE(retry.count(), 1);
}

void TestDataTable::sortsByKey()
{
    Fixture f;
    f.fill();
    f.table.view()->sortByColumn(2, Qt::AscendingOrder);
    f.table.view()->selectRow(0);
    QCOMPARE(f.table.selectedIds(), QStringList{u"c"_s}); // -33, as a number
    f.table.selectId(u"a"_s);
    QCOMPARE(f.table.selectedRows(), QList<int>{2});
}

void TestDataTable::copiesRawValues()
{
    Fixture f;
    f.fill();
    f.table.view()->selectAll();
    QCOMPARE(f.table.selectionAsTsv(),
             u"Tidewater\tREADY_FOR_SALE\t10\n=cmd, \"quoted\"\tREJECTED\t2\n\"Moss\nGarden\"\tIN_REVIEW\t-33"_s);
    f.table.view()->setFocus();
    QTest::keyClick(f.table.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), f.table.selectionAsTsv());
}

void TestDataTable::exportsCsv()
{
    Fixture f;
    f.fill();
    f.table.view()->setColumnHidden(1, true);
    // A cell that a spreadsheet would run as a formula is made a text; a negative number stays one.
    QCOMPARE(f.table.asCsv(),
             u"Name,Count\r\nTidewater,10\r\n\"'=cmd, \"\"quoted\"\"\",2\r\n\"Moss\nGarden\",-33\r\n"_s);

    QTemporaryDir folder;
    FakeDialogs dialogs;
    dialogs.path = folder.filePath(u"apps.csv"_s);
    f.table.setDialogs(dialogs);
    f.table.exportCsv();
    QFile file(dialogs.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), f.table.asCsv());

    dialogs.path = folder.filePath(u"no/such/folder.csv"_s);
    f.table.exportCsv();
    QTRY_COMPARE(dialogs.told.size(), 1);
}

void TestDataTable::columnsAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Fixture f;
        f.table.keepState(ViewState(settings, u"view/apps"_s));
        f.fill();
        auto *header = f.table.view()->horizontalHeader();
        header->moveSection(0, 1);
        header->resizeSection(0, 222);
        f.table.view()->sortByColumn(2, Qt::DescendingOrder);
        const std::unique_ptr<QMenu> menu(f.table.columnMenu(nullptr));
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(0)->isEnabled());
        menu->actions().at(1)->trigger();
    }
    Fixture f;
    f.table.keepState(ViewState(settings, u"view/apps"_s));
    f.fill();
    const auto *header = f.table.view()->horizontalHeader();
    QCOMPARE(header->visualIndex(0), 1);
    QCOMPARE(header->sectionSize(0), 222);
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    f.table.view()->selectRow(0);
    QCOMPARE(f.table.selectedIds(), QStringList{u"a"_s});
}

/// A catalog with one more column does not forget what the user chose for the others.
void TestDataTable::newColumnsKeepTheChoice()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ViewState state(settings, u"view/apps"_s);
    state.setValue(u"columns"_s, QStringList{u"Count"_s, u"Name"_s});
    state.setValue(u"hidden"_s, QStringList{u"Count"_s});
    Fixture f;
    f.table.setHiddenByDefault({1});
    f.table.keepState(state);
    f.fill();
    QVERIFY(f.table.view()->isColumnHidden(2));
    QVERIFY(f.table.view()->isColumnHidden(1)); // new, and the page hides it
    QVERIFY(!f.table.view()->isColumnHidden(0));
}

void TestDataTable::keyboard()
{
    Fixture f;
    f.fill();
    QSignalSpy activated(&f.table, &DataTable::activated);
    QVERIFY(QTest::qWaitForWindowActive(&f.table));
    f.table.setFocus();
    QVERIFY(f.table.view()->hasFocus());
    QTest::keyClick(f.table.view(), Qt::Key_Down);
    QTest::keyClick(f.table.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.table.selectedIds().size(), 2);
    QTest::keyClick(f.table.view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(f.table.view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.table.selectedIds().size(), 3);
}

void TestDataTable::everythingHasAName()
{
    Fixture f;
    QCOMPARE(unnamedControls(&f.table), QStringList());
    f.fill();
    QCOMPARE(unnamedControls(&f.table), QStringList());
}

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
