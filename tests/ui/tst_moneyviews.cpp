// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates and payments, as a user has them.
#include "tests/reports/moneyfixture.h"
#include "tests/ui/accessibility.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"
#include "ui/documents/metricchart.h"
#include "ui/sales/paymentsview.h"
#include "ui/sales/ratesgrid.h"
#include "ui/sales/ratesview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Fixture : MoneyFixture
{
    Fixture() { rates.setCurrency(u"EUR"_s); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the bank said of a day in this month.
    QByteArray bank() const
    {
        return "Date,USD,GBP\n" + QDate::currentDate().toString(Qt::ISODate).toLatin1() + ",1.25,0.8\n";
    }

    InstalledTheme theme;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FakeDialogs dialogs;
};

struct RatesFixture : Fixture
{
    void open()
    {
        view.resize(1100, 640);
        view.show();
        view.load();
        QTRY_VERIFY(!view.isLoading());
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return view.findChild<T *>(name);
    }
    void import(const QString &path)
    {
        view.importFile(path);
        QVERIFY(view.isLoading());
        QTRY_VERIFY(!view.isLoading());
    }
    QTableView *grid() const { return child<QTableView>(u"rates"_s); }
    QModelIndex cell(const QString &currency, int column) const
    {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            if (grid()->model()->headerData(row, Qt::Vertical) == currency)
                return grid()->model()->index(row, column);
        }
        return {};
    }
    void type(const QModelIndex &index, const QString &text)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(index);
        QTest::keyClick(grid(), Qt::Key_Return);
        auto *editor = grid()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QString banner() const
    {
        auto *banner = child<Banner>(u"ratesBanner"_s);
        return banner->isVisible() ? banner->message() : QString();
    }

    RatesView view{archive, rates, dialogs};
};

struct PaymentsFixture : Fixture
{
    void open()
    {
        view.resize(1300, 760);
        view.show();
        view.load();
        QTRY_VERIFY(!view.isLoading());
    }
    void fill()
    {
        rates.pin(u"USD"_s, *parseRate(u"0.8"));
        for (const auto &[month, share] :
             {std::pair(u"2026-04"_s, "90.00"), std::pair(u"2026-05"_s, "110.00"), std::pair(u"2026-06"_s, "100.00")})
            QVERIFY(storeDetail(month, {{"10", share, "USD", "US"}, {"2", "8.00", "EUR", "DE"}}));
        const auto april = FiscalMonth::named(u"2026-07"_s)->period();
        for (int day = 0; day < 10; ++day)
            QVERIFY(storeSales(april.first.addDays(day), "3", "2.00"));
    }
    DataTable *table(const QString &name) const { return view.findChild<DataTable *>(name); }
    QString parts() const
    {
        QStringList names;
        const auto *model = table(u"paymentParts"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names.join(u", "_s);
    }

    PaymentsView view{archive, rates, dialogs, ViewState(settings, u"view/payments"_s)};
};

} // namespace

class TestMoneyViews final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void beginsWithoutRates()
    {
        RatesFixture f;
        f.open();
        auto *placeholder = f.child<Placeholder>(u"ratesPlaceholder"_s);
        QVERIFY(placeholder->isVisible() && !f.grid()->isVisible());
        QCOMPARE(placeholder->content().title, u"No exchange rates yet"_s);
        QVERIFY(!f.child<QAction>(u"exportRates"_s)->isEnabled());
        QCOMPARE(unnamedControls(&f.view), QStringList());
        f.dialogs.path = f.write(u"eurofxref.csv"_s, f.bank());
        emit placeholder->actionTriggered();
        QTRY_VERIFY(f.grid()->isVisible());
        QTRY_VERIFY(!f.view.isLoading());
        QCOMPARE(f.cell(u"USD"_s, 1).data().toString(), u"0.8"_s);
        QCOMPARE(f.cell(u"GBP"_s, 1).data().toString(), u"1.25"_s);
        QCOMPARE(unnamedControls(&f.view), QStringList());
    }

    void namesWhatHasNoRate()
    {
        RatesFixture f;
        QVERIFY(f.storeSales(QDate::currentDate().addDays(-2), "1", "5", "USD"));
        QVERIFY(f.storeSales(QDate::currentDate().addDays(-1), "1", "150", "TWD"));
        f.open();
        QCOMPARE(f.banner(), u"Nothing is converted yet: there are no exchange rates"_s);
        QVERIFY(f.grid()->isVisible()); // rates can be typed at once
        f.import(f.write(u"eurofxref.csv"_s, f.bank()));
        QCOMPARE(f.banner(), u"No rate for TWD"_s);
        f.type(f.cell(u"TWD"_s, 0), u"0.03"_s);
        QTRY_COMPARE(f.rates.book().pinned(u"TWD"_s), *parseRate(u"0.03"));
        QCOMPARE(f.banner(), QString());
        QTest::keyClick(f.grid(), Qt::Key_Delete); // takes the pin away
        QCOMPARE(f.banner(), u"No rate for TWD"_s);
    }

    void editsAndTakesBack()
    {
        RatesFixture f;
        f.open();
        f.import(f.write(u"eurofxref.csv"_s, f.bank()));
        auto *reset = f.child<QAction>(u"resetRate"_s), *pin = f.child<QAction>(u"pinRate"_s),
             *unpin = f.child<QAction>(u"unpinRate"_s);
        f.grid()->setCurrentIndex(f.cell(u"USD"_s, 1));
        QVERIFY(!reset->isEnabled() && pin->isEnabled() && !unpin->isEnabled());
        f.type(f.cell(u"USD"_s, 1), u"0.75"_s);
        QTRY_COMPARE(f.cell(u"USD"_s, 1).data().toString(), u"0.75"_s);
        QVERIFY(reset->isEnabled());
        reset->trigger();
        QCOMPARE(f.cell(u"USD"_s, 1).data().toString(), u"0.8"_s);
        QVERIFY(!reset->isEnabled());
        pin->trigger();
        QCOMPARE(f.cell(u"USD"_s, 5).data().toString(), u"0.8"_s);
        QVERIFY(!pin->isEnabled() && unpin->isEnabled());
        unpin->trigger();
        QVERIFY(pin->isEnabled() && !unpin->isEnabled());
        f.type(f.cell(u"USD"_s, 1), u"a lot"_s);
        QTRY_VERIFY(f.banner().contains(u"\"a lot\" is not a rate"_s));
        QCOMPARE(f.cell(u"USD"_s, 1).data().toString(), u"0.8"_s);
    }

    void refusesBadFiles()
    {
        RatesFixture f;
        f.open();
        f.import(f.write(u"eurofxref.csv"_s, f.bank()));
        const auto before = f.rates.book();
        f.import(f.write(u"bad.csv"_s, "Date,USD\n2026-11-26,x\n"));
        QVERIFY(f.banner().contains(u"bad.csv was not imported"_s));
        QCOMPARE(f.rates.book(), before);
        QVERIFY(f.child<QPushButton>(u"importRates"_s)->isEnabled());
    }

    void takesDroppedFiles()
    {
        RatesFixture f;
        f.open();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(f.write(u"eurofxref.csv"_s, f.bank()))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&f.view, &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&f.view, &drop);
        QTRY_VERIFY(!f.rates.book().isEmpty());
        QTRY_VERIFY(!f.view.isLoading());
    }

    void exportsAndChoosesCurrency()
    {
        RatesFixture f;
        f.open();
        f.dialogs.path = f.write(u"eurofxref.csv"_s, f.bank());
        f.child<QPushButton>(u"importRates"_s)->click();
        QTRY_VERIFY(!f.rates.book().isEmpty());
        QTRY_VERIFY(!f.view.isLoading());
        auto *currency = f.child<QComboBox>(u"wantedCurrency"_s);
        QCOMPARE(currency->currentText(), u"EUR"_s);
        currency->setCurrentIndex(currency->findText(u"USD"_s));
        emit currency->activated(currency->currentIndex());
        QCOMPARE(f.rates.table()->currency, u"USD"_s);
        QCOMPARE(f.cell(u"EUR"_s, 1).data().toString(), u"1.25"_s);
        f.dialogs.path = f.folder.filePath(u"out.csv"_s);
        f.child<QAction>(u"exportRates"_s)->trigger();
        QTRY_COMPARE(f.read(u"out.csv"_s), f.rates.book().toCsv());
        f.dialogs.path = f.folder.filePath(u"none/out.csv"_s);
        f.child<QAction>(u"exportRates"_s)->trigger();
        QTRY_VERIFY(f.banner().contains(u"out.csv could not be written"_s));
        // What was written is read again.
        f.import(f.folder.filePath(u"out.csv"_s));
        QCOMPARE(f.cell(u"EUR"_s, 1).data().toString(), u"1.25"_s);
    }

    void showsPaymentsAndTheirParts()
    {
        PaymentsFixture f;
        f.fill();
        f.open();
        auto *payments = f.table(u"payments"_s);
        QCOMPARE(payments->model()->rowCount(), 4);
        QCOMPARE(payments->model()->index(0, PaymentsModel::Basis).data().toString(), u"Estimate from sales"_s);
        QCOMPARE(payments->model()->index(1, PaymentsModel::Basis).data().toString(), u"Finance report"_s);
        QVERIFY(f.view.findChild<MetricChart *>(u"paymentsChart"_s)->isVisible());
        auto *panel = f.view.findChild<QWidget *>(u"paymentPanel"_s);
        QVERIFY(!panel->isVisible());
        payments->selectId(u"2026-06"_s);
        QVERIFY(panel->isVisible());
        QTRY_COMPARE(f.parts(), u"United States, Germany"_s);
        f.view.findChild<SegmentedControl *>(u"paymentDimension"_s)->setCurrentIndex(2);
        QTRY_COMPARE(f.parts(), u"USD, EUR"_s);
        payments->selectId(u"2026-07"_s);
        QTRY_COMPARE(f.parts(), u"USD"_s);
        QVERIFY(!f.view.isLoading());
        QCOMPARE(unnamedControls(&f.view), QStringList());

        f.dialogs.path = f.folder.filePath(u"payments.csv"_s);
        f.view.findChild<QAction *>(u"exportPayments"_s)->trigger();
        QTRY_VERIFY(f.read(u"payments.csv"_s).contains("Fiscal March 2026,Finance report,2026-04-30,12,"));
    }

    void followsReportsAndRates()
    {
        PaymentsFixture f;
        f.fill();
        f.open();
        auto *payments = f.table(u"payments"_s);
        payments->selectId(u"2026-07"_s);
        QVERIFY(f.storeDetail(u"2026-07"_s, {{"30", "59.00", "USD", "US"}, {"1", "900", "TWD", "TW"}}));
        const auto converted = [payments] {
            return payments->model()->index(0, PaymentsModel::Converted).data().toString().replace(QChar::Nbsp, u' ');
        };
        QTRY_COMPARE(converted(), u"≈ 47.20 EUR + 900.00 TWD"_s);
        QCOMPARE(payments->selectedIds(), QStringList{u"2026-07"_s});
        auto *banner = f.view.findChild<Banner *>(u"paymentsBanner"_s);
        QVERIFY(banner->isVisible() && banner->message().contains(u"TWD"_s));
        QSignalSpy wanted(&f.view, &PaymentsView::ratesWanted);
        emit banner->actionTriggered();
        QCOMPARE(wanted.size(), 1);
        f.rates.pin(u"TWD"_s, *parseRate(u"0.03"));
        QTRY_COMPARE(converted(), u"≈ 74.20 EUR"_s);
        QTRY_VERIFY(!banner->isVisible());
    }

    void beginsWithoutPayments()
    {
        PaymentsFixture f;
        f.open();
        auto *placeholder = f.table(u"payments"_s)->findChild<Placeholder *>();
        QVERIFY(placeholder->isVisible());
        QCOMPARE(placeholder->content().title, u"No payments yet"_s);
        QVERIFY(!f.view.findChild<MetricChart *>(u"paymentsChart"_s)->isVisible());
        QSignalSpy wanted(&f.view, &PaymentsView::reportsWanted);
        emit placeholder->actionTriggered();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(unnamedControls(&f.view), QStringList());
    }
};

QTEST_MAIN(TestMoneyViews)
#include "tst_moneyviews.moc"
