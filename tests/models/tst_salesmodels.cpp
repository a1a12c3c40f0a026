// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportarchive.h"
#include "api/reports/reportrates.h"
#include "models/core/recordtablemodel.h"
#include "models/sales/monthlysummary.h"
#include "models/sales/reportlinesmodel.h"
#include "models/sales/salesdashboard.h"
#include "models/sales/salespivot.h"
#include "tests/reports/reportmaker.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The end of a reply: its value, or the failure of the test.
template <typename T>
T valueOf(ApiReply<T> *reply)
{
    std::optional<T> value;
    QString problem;
    QObject context;
    reply->then(
        &context, [&](const T &result) { value = result; },
        [&](const ApiError &error) { problem = error.title + u' ' + error.detail; });
    if (!QTest::qWaitFor([&] { return value || !problem.isEmpty(); }, 30000) || !value) {
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
        return {};
    }
    return *value;
}

QByteArray day(QDate date)
{
    return date.toString(u"MM/dd/yyyy"_s).toLatin1();
}

/// Ten days of two apps: a paid one with a product, sold in dollars and yen, and a free one. 5 March 2026 has no
/// report.
struct Fixture
{
    Fixture()
    {
        valueOf(archive.open({}));
        for (int i = 0; i < 10; ++i) {
            if (i == 4)
                continue;
            const QDate date(2026, 3, 1 + i);
            const auto version = i < 6 ? "1.0" : "1.1";
            QList<SalesLine> lines{
                {.day = day(date), .units = "10", .proceeds = "0.7", .price = "1", .version = version},
                {.day = day(date),
                 .units = "3",
                 .proceeds = "100",
                 .currency = "JPY",
                 .territory = "JP",
                 .price = "150"},
                {.day = day(date), .type = "7F", .units = "40", .version = version},
                {.day = day(date),
                 .sku = "coins",
                 .appleId = "1600000000",
                 .title = "Coins",
                 .type = "IA1",
                 .units = "2",
                 .proceeds = i < 5 ? "0.70" : "1.40",
                 .price = i < 5 ? "0.99" : "1.99",
                 .parent = "com.example.app"},
                {.day = day(date),
                 .sku = "com.example.free",
                 .appleId = "1500000001",
                 .title = "Free App",
                 .units = "100",
                 .territory = "DE",
                 .device = "iPad"},
            };
            if (i == 8)
                lines.append({.day = day(date), .units = "-1", .proceeds = "0.7", .price = "-1"});
            valueOf(
                archive.store(salesReport(lines), {.fileName = u"S_D_1_%1.txt"_s.arg(date.toString(u"yyyyMMdd"_s))}));
        }
        rates.load();
        (void)QTest::qWaitFor([this] { return rates.isLoaded(); });
        rates.setCurrency(u"USD"_s);
    }
    bool answer(SalesDashboard &dashboard, const SalesQuestion &question)
    {
        dashboard.setQuestion(question);
        if (!dashboard.isLoading())
            dashboard.load();
        return QTest::qWaitFor([&] { return !dashboard.isLoading(); }, 30000) && dashboard.result();
    }

    ReportArchive archive;
    ReportRates rates{archive};
};

const SalesFigure &figure(const SalesResult &result, const QString &id)
{
    for (const auto &each : result.figures) {
        if (each.measure->id == id)
            return each;
    }
    QTest::qFail("no such figure", __FILE__, __LINE__);
    return result.figures.front();
}

QStringList textOf(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data(role).toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace

class TestSalesModels final : public QObject
{
    Q_OBJECT

private slots:
    void periodsEndWithTheReports()
    {
        const ReportPeriod covered{QDate(2024, 5, 1), QDate(2026, 3, 10)};
        SalesQuestion question;
        QCOMPARE(question.period(covered), (ReportPeriod{QDate(2026, 2, 9), QDate(2026, 3, 10)}));
        QCOMPARE(question.compared(question.period(covered)), (ReportPeriod{QDate(2026, 1, 10), QDate(2026, 2, 8)}));
        question.comparison = SalesQuestion::Comparison::YearBefore;
        QCOMPARE(question.compared(question.period(covered)), (ReportPeriod{QDate(2025, 2, 9), QDate(2025, 3, 10)}));
        question.span = SalesQuestion::Span::Months12;
        question.comparison = SalesQuestion::Comparison::PeriodBefore;
        QCOMPARE(question.period(covered), (ReportPeriod{QDate(2025, 3, 11), QDate(2026, 3, 10)}));
        QCOMPARE(question.compared(question.period(covered)), (ReportPeriod{QDate(2024, 3, 11), QDate(2025, 3, 10)}));
        QCOMPARE(question.stepFor(question.period(covered)), ReportStep::Week);
        question.span = SalesQuestion::Span::FiscalMonth; // March of fiscal 2026 begins on 1 March
        QCOMPARE(question.period(covered), (ReportPeriod{QDate(2026, 3, 1), QDate(2026, 3, 10)}));
        QCOMPARE(daysOf(question.compared(question.period(covered))), 10);
        question.span = SalesQuestion::Span::All;
        QCOMPARE(question.period(covered), covered);
        QVERIFY(!question.compared(covered).isValid());
        QCOMPARE(question.stepFor({QDate(2020, 1, 1), QDate(2026, 1, 1)}), ReportStep::Month);
        QCOMPARE(question.stepFor({QDate(2026, 1, 1), QDate(2026, 4, 30)}), ReportStep::Day);
    }

    void questionIsKept()
    {
        SalesQuestion question;
        question.span = SalesQuestion::Span::Custom;
        question.custom = {QDate(2026, 1, 2), QDate(2026, 1, 9)};
        question.step = ReportStep::Month;
        question.measure = u"refunds"_s;
        question.breakdown = u"territory"_s;
        question.setFilter(u"device"_s, {u"iPad"_s, u"Mac"_s});
        question.setFilter(u"app"_s, {u"1"_s});
        question.setFilter(u"app"_s, {});
        question.comparison = SalesQuestion::Comparison::YearBefore;
        question.form = SalesQuestion::Form::Bars;
        question.currency = u"JPY"_s;
        QCOMPARE(SalesQuestion::fromMap(question.toMap()), question);
        QCOMPARE(SalesQuestion::fromMap({}), SalesQuestion());
        QCOMPARE(SalesQuestion::fromMap({{u"measure"_s, u"gone"_s}, {u"span"_s, u"custom"_s}}), SalesQuestion());
    }

    void figuresAreAsAddedUpByHand()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.span = SalesQuestion::Span::Custom;
        question.custom = {QDate(2026, 3, 6), QDate(2026, 3, 10)}; // five days, one refund
        QVERIFY(f.answer(dashboard, question));
        const auto &result = *dashboard.result();
        // 5 × (10 × 0.70 + 2 × 1.40) − 0.70
        const auto &money = figure(result, u"proceeds"_s).now.value.money;
        QCOMPARE(money.byCurrency.at(u"USD"_s).toString(2), u"48.30"_s);
        QCOMPARE(money.byCurrency.at(u"JPY"_s).toString(), u"1500"_s); // 5 × 3 × 100
        QCOMPARE(money.converted.toString(2), u"48.30"_s);
        QCOMPARE(money.missing, QStringList{u"JPY"_s}); // there is no rate: beside the total
        QVERIFY(figure(result, u"proceeds"_s)
                    .measure->text(figure(result, u"proceeds"_s).now, u"USD"_s)
                    .contains(u"JPY"_s));
        QCOMPARE(figure(result, u"downloads"_s).now.value.count, Decimal::fromInt(5 * 113 - 1));
        QCOMPARE(figure(result, u"updates"_s).now.value.count, Decimal::fromInt(200));
        QCOMPARE(figure(result, u"inAppPurchases"_s).now.value.count, Decimal::fromInt(10));
        QCOMPARE(figure(result, u"units"_s).now.value.count, Decimal::fromInt(5 * 155 - 1));
        QCOMPARE(figure(result, u"refunds"_s).now.value.count, Decimal::fromInt(1));
        QCOMPARE(figure(result, u"gross"_s).now.value.money.byCurrency.at(u"USD"_s).toString(2), u"68.90"_s);
        QVERIFY(!figure(result, u"activeSubscriptions"_s).isThere);
        // The five days before, of which one has no report: 4 × (7 + 1.40)
        QCOMPARE(figure(result, u"proceeds"_s).before->value.money.converted.toString(2), u"33.60"_s);
        QCOMPARE(figure(result, u"downloads"_s).before->value.count, Decimal::fromInt(4 * 113));
        QVERIFY(result.gaps.empty());
        QCOMPARE(int(result.days.size()), 9); // the calendar goes back a year
        QCOMPARE(figure(result, u"downloads"_s).trend, (std::vector<double>{113, 113, 113, 112, 113}));
        QCOMPARE(result.total.value.money.converted.toString(2), u"48.30"_s);
    }

    /// Growth against days before the first report would be none.
    void whatReportsDoNotReachIsNotComparedWith()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.span = SalesQuestion::Span::Custom;
        question.custom = {QDate(2026, 3, 5), QDate(2026, 3, 10)}; // six days; reports begin on 1 March
        QVERIFY(f.answer(dashboard, question));
        const auto &result = *dashboard.result();
        QCOMPARE(result.compared.first, QDate(2026, 2, 27));
        QVERIFY(figure(result, u"downloads"_s).isThere);
        QVERIFY(!figure(result, u"downloads"_s).before);
        QVERIFY(!figure(result, u"downloads"_s).change());
        QCOMPARE(result.chart.series.size(), 1U);
    }

    void oneCurrencyIsExact()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.currency = u"JPY"_s;
        QVERIFY(f.answer(dashboard, question));
        const auto &total = dashboard.result()->total;
        QCOMPARE(question.wanted().text(total, dashboard.result()->currency).remove(QChar::Nbsp), u"2,700.00JPY"_s);
        QCOMPARE(dashboard.result()->ranks.at(u"territory"_s).size(), 1U);
    }

    void chartHasTheBreakdownAndTheComparison()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.measure = u"downloads"_s;
        question.breakdown = u"app"_s;
        question.span = SalesQuestion::Span::Custom;
        question.custom = {QDate(2026, 3, 6), QDate(2026, 3, 10)};
        QVERIFY(f.answer(dashboard, question));
        const auto &chart = dashboard.result()->chart;
        QCOMPARE(chart.kind, Chart::Kind::StackedAreas);
        QCOMPARE(chart.series.size(), 3U);
        QCOMPARE(chart.series[0].name, u"Free App"_s);
        QCOMPARE(chart.series[1].name, u"Example App"_s);
        QCOMPARE(chart.series[1].points.size(), 5U);
        QCOMPARE(chart.series[1].points[3].value, 12.); // less the refund
        const auto &before = chart.series[2]; // of the days before, over the places of these
        QCOMPARE(before.points.size(), 5U);
        QCOMPARE(before.points[4].value, 0.); // 5 March
        QCOMPARE(before.points[3].value, 113.);
        QCOMPARE(chart.labels().size(), 5);
    }

    void filtersAndRanks()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.measure = u"units"_s;
        QVERIFY(f.answer(dashboard, question));
        const auto &all = *dashboard.result();
        QCOMPARE(all.apps.size(), 2U);
        QCOMPARE(all.apps[0].name, u"Free App"_s);
        QCOMPARE(all.apps[1].parts.size(), 2U); // the app itself, and coins
        QCOMPARE(all.ranks.at(u"territory"_s)[0].word, u"DE"_s);
        QCOMPARE(all.ranks.at(u"territory"_s)[0].name, u"Germany"_s);
        QCOMPARE(all.gaps, std::vector<QDate>{QDate(2026, 3, 5)});
        question.setFilter(u"territory"_s, {u"JP"_s});
        QVERIFY(f.answer(dashboard, question));
        QCOMPARE(dashboard.result()->total.value.count, Decimal::fromInt(27));
        QCOMPARE(figure(*dashboard.result(), u"proceeds"_s).now.value.money.byCurrency.size(), 1U);
    }

    void releasesAndPricesAreMarked()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.setFilter(u"app"_s, {u"1500000000"_s});
        QVERIFY(f.answer(dashboard, question));
        const auto &markers = dashboard.result()->chart.markers;
        QCOMPARE(markers.size(), 2U);
        QCOMPARE(markers[0].label, placeText(QDate(2026, 3, 7), ReportStep::Day));
        QCOMPARE(markers[0].text, u"1.1"_s);
        QCOMPARE(markers[1].label, placeText(QDate(2026, 3, 6), ReportStep::Day));
        QCOMPARE(QString(markers[1].text).replace(QChar::Nbsp, u' '), u"Coins: 0.99 → 1.99 USD"_s);
    }

    void newestQuestionWinsAndChangesAreFollowed()
    {
        Fixture f;
        SalesDashboard dashboard(f.archive, f.rates);
        SalesQuestion question;
        question.measure = u"updates"_s;
        dashboard.setQuestion(question);
        question.measure = u"downloads"_s;
        QVERIFY(f.answer(dashboard, question));
        QCOMPARE(dashboard.result()->question.measure, u"downloads"_s);
        const auto before = dashboard.result()->total.value.count;
        valueOf(f.archive.store(salesReport({{.day = "03/11/2026", .units = "1000"}}), {.fileName = u"new"_s}));
        QTRY_COMPARE(dashboard.result()->total.value.count, before + Decimal::fromInt(1000));
    }

    void emptyArchiveIsNoFailure()
    {
        ReportArchive archive;
        valueOf(archive.open({}));
        ReportRates rates(archive);
        SalesDashboard dashboard(archive, rates);
        dashboard.load();
        QTRY_VERIFY(!dashboard.isLoading());
        QVERIFY(!dashboard.error());
        QVERIFY(!dashboard.hasReports());
    }

    void summaryTellsOfAMonth()
    {
        Fixture f;
        valueOf(f.archive.store(salesReport({{.day = "02/10/2026", .units = "100", .proceeds = "0.70", .price = "1"}}),
                                {.fileName = u"S_D_1_20260210.txt"_s}));
        f.rates.edit(u"JPY"_s, QDate(2026, 3, 1), RateTable::scale / 100);
        MonthlySummary summary(f.archive, f.rates);
        SummaryContent content;
        connect(&summary, &MonthlySummary::finished, this, [&](const SummaryContent &made) { content = made; });
        summary.load(QDate(2026, 3, 17));
        QTRY_VERIFY(!content.pages.empty());
        QCOMPARE(content.month, QDate(2026, 3, 1));
        QCOMPARE(content.covered, (ReportPeriod{QDate(2026, 3, 1), QDate(2026, 3, 10)}));
        QCOMPARE(content.gaps, 1);
        QCOMPARE(content.rates, (std::vector<std::pair<QString, qint64>>{{u"JPY"_s, RateTable::scale / 100}}));
        QCOMPARE(content.pages.size(), 3U); // all apps, the paid one, the free one
        const auto &all = content.pages[0];
        QCOMPARE(all.figures.front().measure->id, u"proceeds"_s);
        // 81.90 dollars, and 2,700 yen at a hundredth
        QCOMPARE(all.figures.front().now.value.money.converted.toString(2), u"108.90"_s);
        QCOMPARE(all.figures.front().monthBefore->value.money.converted.toString(2), u"70.00"_s);
        QVERIFY(!all.figures.front().yearBefore);
        QCOMPARE(content.pages[1].title, u"Example App"_s);
        QCOMPARE(content.pages[1].products.size(), 2U);
        QCOMPARE(content.pages[1].territories.size(), 2U);
        QCOMPARE(content.pages[2].title, u"Free App"_s);
        QVERIFY(content.pages[2].territories.empty()); // of proceeds
    }

    void pivotTotalsAreTheSums()
    {
        Fixture f;
        SalesPivot pivot(f.archive, f.rates);
        const QAbstractItemModelTester tester(&pivot.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        SalesQuestion question;
        question.measure = u"units"_s;
        pivot.setQuestion(question);
        pivot.setLayout({{u"app"_s, u"product"_s}, u"territory"_s});
        pivot.load();
        QTRY_VERIFY(!pivot.isLoading());
        auto &model = pivot.model();
        model.sort(model.columnCount() - 1, Qt::DescendingOrder);
        QCOMPARE(
            textOf(model),
            (QStringList{u"Free App | Free App | 900 |  |  | 900"_s, u"Example App | Example App |  | 449 | 27 | 476"_s,
                         u"Example App | Coins |  | 18 |  | 18"_s, u"Total |  | 900 | 467 | 27 | 1,394"_s}));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Germany"_s);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 1).data().toString(), u"Coins"_s);
        QCOMPARE(model.index(3, 0).data().toString(), u"Total"_s); // stays where it is
        const auto json = QJsonDocument::fromJson(model.asJson()).object();
        QCOMPARE(json[u"rows"_s].toArray().size(), 4);
    }

    void pivotByTimeLeadsToTheLines()
    {
        Fixture f;
        SalesPivot pivot(f.archive, f.rates);
        const QAbstractItemModelTester tester(&pivot.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        SalesQuestion question;
        question.step = ReportStep::Week;
        pivot.setQuestion(question);
        pivot.setLayout({{u"time"_s}, u"currency"_s});
        pivot.load();
        QTRY_VERIFY(!pivot.isLoading());
        auto &model = pivot.model();
        QCOMPARE(model.rowCount(), 4); // three weeks and their total
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(textOf(model, RecordTableModelBase::RawRole).last(),
                 u"Total | 81.90 | 0.00 + 2700.00 JPY | 81.90 + 2700.00 JPY"_s);
        // The week of 2 March in yen: five days with a report of 2 to 8 March… of which one is missing.
        const auto cell = model.index(1, 2);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"JPY"_s);
        const auto lines = valueOf(f.archive.lines(model.queryOf(cell), 1000));
        QCOMPARE(lines.total, 6);
        ReportLinesModel table;
        const QAbstractItemModelTester linesTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setLines(lines);
        QCOMPARE(table.rowCount(), 6);
        QCOMPARE(table.columnCount(), int(lines.header.size()) + 2);
        QCOMPARE(table.index(0, ReportLinesModel::Line).data().toInt(), 3);
        QCOMPARE(QJsonDocument::fromJson(table.asJson()).array().size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestSalesModels)
#include "tst_salesmodels.moc"
