// SPDX-License-Identifier: GPL-3.0-or-later
// Rates and payments as tables.
#include "models/sales/moneytext.h"
#include "models/sales/paymentsmodel.h"
#include "models/sales/ratesmodel.h"
#include "tests/reports/moneyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QDate september(2026, 9, 1), october(2026, 10, 1), november(2026, 11, 1);

RatesFile bankFile()
{
    ExchangeRates rates;
    for (const auto month : {QDate(2026, 1, 5), QDate(2026, 3, 5), QDate(2026, 10, 5)}) {
        rates.perEuro[u"USD"_s][month] = *parseRate(u"1.25");
        rates.perEuro[u"GBP"_s][month] = *parseRate(u"0.8");
    }
    rates.perEuro[u"RUB"_s][QDate(2022, 3, 1)] = *parseRate(u"125");
    return {{u"bank.csv"_s, QDate(2026, 11, 27)}, monthlyAverages(rates)};
}

struct RatesFixture : MoneyFixture
{
    RatesFixture()
    {
        rates.setCurrency(u"EUR"_s);
        rates.add(bankFile());
        model.setMonths(september, november);
        model.setUsed({u"TWD"_s, u"USD"_s, u"EUR"_s});
    }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    QString row(int row) const
    {
        QStringList cells{model.headerData(row, Qt::Vertical).toString(),
                          model.headerData(row, Qt::Vertical, RatesModel::StateRole).toString()};
        for (int column = 0; column < model.columnCount(); ++column) {
            const bool isCarried = model.index(row, column).data(RatesModel::CarriedRole).toBool();
            cells.append(isCarried ? u'(' + cell(row, column) + u')' : cell(row, column));
        }
        return cells.join(u'|');
    }

    RatesModel model{rates};
    QAbstractItemModelTester tester{&model, failing};
};

struct PaymentsFixture : MoneyFixture
{
    PaymentsFixture()
    {
        rates.setCurrency(u"EUR"_s);
        rates.add(bankFile());
    }
    bool load()
    {
        model.load();
        return QTest::qWaitFor([this] { return !model.isLoading(); }) && !model.error();
    }
    QString cell(const QString &id, int column, int role = Qt::DisplayRole) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(row).id == id)
                return model.index(row, column).data(role).toString().replace(QChar::Nbsp, u' ');
        }
        return u"no such month"_s;
    }
    QStringList parts(const QString &id, const QString &dimension)
    {
        PaymentPartsModel parts(archive, rates);
        const QAbstractItemModelTester partsTester(&parts, failing);
        parts.load(*model.payment(id), dimension);
        if (!QTest::qWaitFor([&] { return !parts.isLoading(); }) || parts.error())
            return {u"failed"_s};
        QStringList rows;
        for (int row = 0; row < parts.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < parts.columnCount(); ++column)
                cells.append(parts.index(row, column).data().toString().replace(QChar::Nbsp, u' '));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    PaymentsModel model{archive, rates, [] { return QDate(2026, 5, 15); }};
    QAbstractItemModelTester tester{&model, failing};
};

} // namespace

class TestMoney final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void texts()
    {
        QCOMPARE(decimalText(*Decimal::parse("-1234567.5"), 2), u"-1,234,567.50"_s);
        QCOMPARE(decimalText(Decimal::fromInt(12)), u"12"_s);
        QCOMPARE(moneyText(*Decimal::parse("0.005"), u"USD"_s), u"0.01\u00A0USD"_s);
        QCOMPARE(moneyText(*Decimal::parse("-0.5"), u"USD"_s), u"-0.50\u00A0USD"_s);
        QCOMPARE(rateDisplayText(*parseRate(u"1.15882174")), u"1.15882"_s);
        QCOMPARE(rateDisplayText(*parseRate(u"0.00613456")), u"0.00613456"_s);
        QCOMPARE(rateDisplayText(*parseRate(u"17254.9876")), u"17,255"_s);
        QCOMPARE(typedRate(u"1,234.5"_s).value_or(0), *parseRate(u"1234.5"));
        QVERIFY(!typedRate(u"0,0061"_s)); // not 61
        QVERIFY(!typedRate(u"-1"_s));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(typedRate(u"0,0061"_s).value_or(0), *parseRate(u"0.0061"));
        QCOMPARE(typedRate(u"0.0061"_s).value_or(0), *parseRate(u"0.0061"));
        QCOMPARE(typedRate(u"17.254,5"_s).value_or(0), *parseRate(u"17254.5"));
        QCOMPARE(moneyText(*Decimal::parse("1234.5"), u"EUR"_s), u"1.234,50\u00A0EUR"_s);
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt); // with digits of its own
        QLocale::setDefault(arabic);
        QCOMPARE(decimalText(*Decimal::parse("1234.056"), 3),
                 arabic.toString(1234) + arabic.decimalPoint() + u"\u0660\u0665\u0666"_s);
        QCOMPARE(typedRate(rateDisplayText(*parseRate(u"0.00613456"))).value_or(0), *parseRate(u"0.00613456"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void sums()
    {
        RateTable table;
        table.currency = u"EUR"_s;
        table.rates[u"USD"_s][october] = *parseRate(u"0.8");
        const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
        MoneySum own;
        own.byCurrency = {{u"EUR"_s, Decimal::fromInt(5)}, {u"USD"_s, Decimal()}};
        own.converted = Decimal::fromInt(5);
        QCOMPARE(plain(convertedText(own, u"EUR"_s)), u"5.00 EUR"_s); // nothing was converted
        MoneySum mixed;
        mixed.byCurrency
            = {{u"EUR"_s, Decimal::fromInt(5)}, {u"TWD"_s, Decimal::fromInt(900)}, {u"USD"_s, Decimal::fromInt(10)}};
        mixed.converted = Decimal::fromInt(13);
        mixed.missing = QStringList{u"TWD"_s};
        QCOMPARE(plain(convertedText(mixed, u"EUR"_s)), u"≈ 13.00 EUR + 900.00 TWD"_s);
        QCOMPARE(plain(amountsText(mixed, table)), u"10.00 USD · 5.00 EUR · 900.00 TWD"_s);
        QCOMPARE(plain(amountsText(mixed, table, 2)), u"10.00 USD · 5.00 EUR · 1 more"_s);
        MoneySum unknown;
        unknown.byCurrency = {{u"TWD"_s, Decimal::fromInt(900)}};
        unknown.missing = QStringList{u"TWD"_s};
        QCOMPARE(plain(convertedText(unknown, u"EUR"_s)), u"900.00 TWD"_s);
        QCOMPARE(plain(convertedText({}, u"EUR"_s)), u"0.00 EUR"_s);
    }

    void ratesSheet()
    {
        RatesFixture f;
        QCOMPARE(f.model.headerData(1, Qt::Horizontal).toString(), u"Nov 2026"_s);
        QCOMPARE(f.row(0), u"TWD|No rate||||"_s);
        QCOMPARE(f.row(1), u"USD|||(0.8)|0.8|(0.8)"_s);
        QCOMPARE(f.row(2), u"GBP|||(1.25)|1.25|(1.25)"_s);
        QCOMPARE(f.row(3), u"RUB|Until Mar 2022||(0.008)|(0.008)|(0.008)"_s);
        QCOMPARE(f.model.rowCount(), 4);
        QCOMPARE(f.model.missing(), QStringList{u"TWD"_s});
        QCOMPARE(f.cell(1, 2, Qt::ToolTipRole),
                 u"1 USD = 0.8 EUR\nMean of 1 day(s)\nFrom bank.csv, imported on Nov 27, 2026"_s);
        QVERIFY(f.cell(1, 1, Qt::ToolTipRole).contains(u"Nov 2026 has no rate of its own; that of Oct 2026 counts"_s));
        QVERIFY(f.cell(0, 1, Qt::ToolTipRole).contains(u"stays in TWD"_s));
        f.model.setShowsAll(false);
        QCOMPARE(f.model.rowCount(), 2);
    }

    void editing()
    {
        RatesFixture f;
        QSignalSpy rejected(&f.model, &RatesModel::rejected);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        const auto cell = f.model.index(1, 2); // USD in October
        QVERIFY(!f.model.setData(cell, u"0.8"_s)); // opened and left: still the imported rate
        QVERIFY(!f.model.canReset(cell));
        QVERIFY(f.model.setData(cell, u"0.75"_s));
        QCOMPARE(f.row(1), u"USD|||(0.75)|0.75|(0.8)"_s);
        QCOMPARE(f.rates.table()->rate(u"USD"_s, october), *parseRate(u"0.75"));
        QVERIFY(f.cell(1, 2, Qt::ToolTipRole).contains(u"Typed by hand; imported was 0.8"_s));
        QVERIFY(f.model.canReset(cell));
        QVERIFY(!f.model.setData(cell, u"abc"_s));
        QCOMPARE(rejected.size(), 1);
        f.model.reset(cell);
        QCOMPARE(f.row(1), u"USD|||(0.8)|0.8|(0.8)"_s);
        QVERIFY(f.model.setData(cell, u"0.75"_s));
        QVERIFY(f.model.setData(cell, QString()));
        QCOMPARE(f.row(1), u"USD|||(0.8)|0.8|(0.8)"_s);
        QCOMPARE(reset.size(), 0); // selection and scrolling stay
    }

    void pinning()
    {
        RatesFixture f;
        QVERIFY(f.model.setData(f.model.index(0, 0), u"0.03"_s));
        QCOMPARE(f.row(0), u"TWD|Pinned|0.03|0.03|0.03|0.03"_s);
        QVERIFY(f.model.missing().isEmpty());
        QVERIFY(f.model.flags(f.model.index(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!f.model.flags(f.model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!f.model.setData(f.model.index(0, 1), u"5"_s));
        f.model.pin(f.model.index(1, 2));
        QCOMPARE(f.row(1), u"USD|Pinned|0.8|0.8|0.8|0.8"_s);
        f.model.unpin(1);
        QVERIFY(!f.model.isPinned(1));
        QVERIFY(f.model.setData(f.model.index(0, 0), QString()));
        QCOMPARE(f.row(0), u"TWD|No rate||||"_s);
    }

    /// Of a month the detail report counts, else the consolidated one, else those of the regions: never two of them.
    void whichReportCounts()
    {
        PaymentsFixture f;
        const QList<FinanceLine> us{{"10", "7.00", "USD", "US"}}, eu{{"5", "4.00", "EUR", "DE"}};
        QVERIFY(f.storeRegion(u"2026-04"_s, u"US"_s, us));
        QVERIFY(f.storeRegion(u"2026-04"_s, u"EU"_s, eu));
        for (const auto &month : {u"2026-05"_s, u"2026-06"_s}) {
            QVERIFY(f.storeRegion(month, u"US"_s, us));
            QVERIFY(f.storeRegion(month, u"EU"_s, eu));
            QVERIFY(f.storeRegion(month, u"ZZ"_s, {{"15", "10.00", "USD", "US"}}));
        }
        QVERIFY(f.storeDetail(u"2026-06"_s, {{"16", "11.00", "USD", "US"}, {"-1", "-1.00", "USD", "US"}}));
        QVERIFY(f.load());
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.model.rowAt(0).id, u"2026-06"_s);
        QCOMPARE(f.cell(u"2026-04"_s, PaymentsModel::Proceeds), u"7.00 USD · 4.00 EUR"_s);
        QCOMPARE(f.cell(u"2026-04"_s, PaymentsModel::Converted), u"≈ 9.60 EUR"_s);
        QCOMPARE(f.cell(u"2026-04"_s, PaymentsModel::Units), u"15"_s);
        QCOMPARE(f.cell(u"2026-04"_s, PaymentsModel::Basis, Qt::ToolTipRole), u"Reports of the regions EU, US"_s);
        QCOMPARE(f.cell(u"2026-05"_s, PaymentsModel::Proceeds), u"10.00 USD"_s);
        QCOMPARE(f.cell(u"2026-05"_s, PaymentsModel::Basis, Qt::ToolTipRole),
                 u"The consolidated report of all regions"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Proceeds), u"10.00 USD"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Units), u"15"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Basis, Qt::ToolTipRole), u"The detail report of all regions"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Month), u"Fiscal March 2026"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::PaymentDay), u"About Apr 30, 2026"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Days), u"Mar 1, 2026 – Mar 28, 2026"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Estimate), QString()); // nothing is known of it
        // Drilling down counts the same reports.
        QCOMPARE(
            f.parts(u"2026-04"_s, u"territory"_s),
            (QStringList{u"United States|10|7.00 USD|≈ 5.60 EUR|58.3 %"_s, u"Germany|5|4.00 EUR|4.00 EUR|41.7 %"_s}));
        QCOMPARE(f.parts(u"2026-05"_s, u"currency"_s), QStringList{u"USD|15|10.00 USD|≈ 8.00 EUR|100.0 %"_s});
        QCOMPARE(f.parts(u"2026-06"_s, u"product"_s), QStringList{u"Example App|15|10.00 USD|≈ 8.00 EUR|100.0 %"_s});
    }

    void estimates()
    {
        PaymentsFixture f;
        const auto march = FiscalMonth::named(u"2026-06"_s)->period();
        for (auto day = march.first; day <= march.last; day = day.addDays(1))
            QVERIFY(f.storeSales(day, "2", "0.50")); // 28 dollars in all
        QVERIFY(f.storeSales(march.last.addDays(1), "3", "0.50"));
        QVERIFY(f.storeSales(march.last.addDays(2), "1", "0", "USD")); // free
        QVERIFY(f.storeDetail(u"2026-06"_s, {{"56", "28.70", "USD", "US"}}));
        QVERIFY(f.load());
        QCOMPARE(f.model.rowCount(), 2);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Basis), u"Finance report"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Converted), u"≈ 22.96 EUR"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Estimate), u"≈ 22.40 EUR"_s);
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Difference), u"+0.56 EUR (+2.5 %)"_s);
        QCOMPARE(f.cell(u"2026-07"_s, PaymentsModel::Basis), u"Estimate from sales"_s);
        QCOMPARE(f.cell(u"2026-07"_s, PaymentsModel::Converted), u"≈ 1.20 EUR"_s);
        QCOMPARE(f.cell(u"2026-07"_s, PaymentsModel::PaymentDay), u"Expected Jun 4, 2026"_s);
        QCOMPARE(f.cell(u"2026-07"_s, PaymentsModel::Units), QString());
        QCOMPARE(f.cell(u"2026-07"_s, PaymentsModel::Difference), QString());
        QCOMPARE(f.parts(u"2026-07"_s, u"product"_s), QStringList{u"Example App|4|1.50 USD|≈ 1.20 EUR|100.0 %"_s});
        QVERIFY(f.cell(u"2026-07"_s, PaymentsModel::Basis, Qt::ToolTipRole).contains(u"2 of its 35 day(s)"_s));
        const auto chart = f.model.chart();
        QCOMPARE(chart.labels(), (QStringList{u"Mar 2026"_s, u"Apr 2026"_s}));
        QCOMPARE(chart.series.size(), 2U);
        QCOMPARE(chart.series[0].points[0].value, 22.96);
        QCOMPARE(chart.series[1].points[0].value, 1.2);
    }

    /// A day without a report makes the estimate too small to compare; a day of which Apple had none does not.
    void incompleteEstimates()
    {
        PaymentsFixture f;
        const auto march = FiscalMonth::named(u"2026-06"_s)->period();
        for (auto day = march.first.addDays(1); day <= march.last; day = day.addDays(1))
            QVERIFY(f.storeSales(day, "2", "0.50"));
        QVERIFY(f.storeDetail(u"2026-06"_s, {{"56", "28.70", "USD", "US"}}));
        QVERIFY(f.load());
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Difference), QString());
        QVERIFY(!f.cell(u"2026-06"_s, PaymentsModel::Difference, Qt::ToolTipRole).isEmpty());
        QVERIFY(awaited(f.archive.noteAbsence({u"SALES"_s, ReportFrequency::Daily, march.first, {}, 1, {}, {}})));
        QVERIFY(f.load());
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Difference), u"+1.36 EUR (+6.3 %)"_s);
    }

    void currencyWithoutRateAndOtherCurrency()
    {
        PaymentsFixture f;
        QVERIFY(f.storeDetail(u"2026-06"_s, {{"1", "10.00", "USD", "US"}, {"1", "300.00", "TWD", "TW"}}));
        QVERIFY(f.load());
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Converted), u"≈ 8.00 EUR + 300.00 TWD"_s);
        QCOMPARE(f.model.missing(), QStringList{u"TWD"_s});
        QCOMPARE(f.model.headerData(PaymentsModel::Converted, Qt::Horizontal).toString(), u"In EUR"_s);
        f.rates.setCurrency(u"USD"_s);
        f.rates.pin(u"TWD"_s, *parseRate(u"0.03"));
        QVERIFY(f.load());
        QCOMPARE(f.cell(u"2026-06"_s, PaymentsModel::Converted), u"≈ 19.00 USD"_s);
        QCOMPARE(f.model.headerData(PaymentsModel::Converted, Qt::Horizontal).toString(), u"In USD"_s);
    }

    void failure()
    {
        ReportArchive closed;
        ReportRates rates(closed);
        PaymentsModel model(closed, rates);
        model.load();
        QTRY_VERIFY(!model.isLoading());
        QVERIFY(model.error());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
