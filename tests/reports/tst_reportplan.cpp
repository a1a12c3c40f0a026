// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using F = ReportFrequency;

namespace {

/// Ten in the morning in California, Friday, 27 November 2026.
const QDateTime now(QDate(2026, 11, 27), QTime(18, 0), Qt::UTC);

std::vector<ReportKind> someKinds()
{
    const auto kind = [](const QString &id, const std::vector<F> &frequencies) {
        ReportKind made;
        made.id = id;
        made.type = id;
        made.frequencies = frequencies;
        return made;
    };
    auto analytics = kind(u"analytics"_s, {F::Daily});
    analytics.type.clear();
    return {kind(u"SUBSCRIBER"_s, {F::Daily}), kind(u"SALES"_s, {F::Daily, F::Weekly, F::Monthly, F::Yearly}),
            kind(u"FINANCIAL"_s, {F::Fiscal}), kind(u"FINANCE_DETAIL"_s, {F::Fiscal}), analytics};
}

const std::vector<ReportKind> kinds = someKinds();

ReportFile fileOf(const QString &kind, F frequency, QDate day)
{
    ReportFile file;
    file.kind = kind;
    file.frequency = frequency;
    file.period = reportPeriodWith(frequency, day);
    return file;
}

/// "SALES 2026-11-26", in order.
QStringList planned(const ReportCoverage &coverage, const QDateTime &at = now, const ReportPlanOptions &options = {},
                    const QString &only = {})
{
    QStringList texts;
    for (const auto &wish : reportPlan(kinds, coverage, at, options)) {
        const auto text = u"%1 %2%3"_s.arg(wish.kind->id, reportDateParameter(wish.frequency, wish.period), wish.scope);
        if (text.startsWith(only))
            texts.append(text);
    }
    return texts;
}

/// Every day of sales that Apple keeps, without the newest `without`.
ReportCoverage daysOfSales(int without)
{
    ReportCoverage coverage;
    const auto periods = reportPeriods(F::Daily, now);
    for (auto i = std::size_t(without); i < periods.size(); ++i)
        coverage.files.push_back(fileOf(u"SALES"_s, F::Daily, periods[i].first));
    return coverage;
}

} // namespace

class TestReportPlan final : public QObject
{
    Q_OBJECT

private slots:
    void publication_data();
    void publication();
    void firstPlanIsInOrder();
    void whatIsStoredIsNotAskedAgain();
    void newestAreAskedWhileAppleCorrects();
    void absences_data();
    void absences();
    void absentDayIsAskedWhenItsTimeComes();
    void kindsNeverFoundAreTried();
    void interruptedTryGoesOn();
    void everythingAgain();
    void kindsSwitchedOff();
};

void TestReportPlan::publication_data()
{
    QTest::addColumn<F>("frequency");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("newest");
    const auto at = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    // Winter: eight in California is 16:00 UTC; summer: 15:00.
    QTest::newRow("day, too early") << F::Daily << at(11, 27, 15, 59) << u"2026-11-25"_s;
    QTest::newRow("day") << F::Daily << at(11, 27, 16, 0) << u"2026-11-26"_s;
    QTest::newRow("day, still yesterday there") << F::Daily << at(11, 28, 7, 0) << u"2026-11-26"_s;
    QTest::newRow("day, summer time") << F::Daily << at(7, 2, 15, 0) << u"2026-07-01"_s;
    QTest::newRow("day, summer time, too early") << F::Daily << at(7, 2, 14, 59) << u"2026-06-30"_s;
    QTest::newRow("week, Sunday") << F::Weekly << at(11, 22, 20, 0) << u"2026-11-15"_s;
    QTest::newRow("week, Monday") << F::Weekly << at(11, 23, 16, 0) << u"2026-11-22"_s;
    QTest::newRow("month, on the 4th") << F::Monthly << at(11, 4, 20, 0) << u"2026-09"_s;
    QTest::newRow("month, on the 5th") << F::Monthly << at(11, 5, 16, 0) << u"2026-10"_s;
    QTest::newRow("year") << F::Yearly << at(11, 27, 18, 0) << u"2025"_s;
    QTest::newRow("year, too early") << F::Yearly << at(1, 5, 18, 0) << u"2024"_s;
    // The first fiscal month of 2027 is 27 September to 31 October: out on 3 December.
    QTest::newRow("fiscal month, too early") << F::Fiscal << at(12, 3, 15, 59) << u"2026-12"_s;
    QTest::newRow("fiscal month") << F::Fiscal << at(12, 3, 16, 0) << u"2027-01"_s;
}

void TestReportPlan::publication()
{
    QFETCH(F, frequency);
    QFETCH(QDateTime, time);
    QFETCH(QString, newest);
    const auto periods = reportPeriods(frequency, time);
    QVERIFY(!periods.empty());
    QCOMPARE(reportDateParameter(frequency, periods.front()), newest);
    for (std::size_t i = 1; i < periods.size(); ++i)
        QCOMPARE(periods[i].last, periods[i - 1].first.addDays(-1));
}

void TestReportPlan::firstPlanIsInOrder()
{
    const auto plan = planned({});
    QCOMPARE(plan.mid(0, 2), QStringList({u"SALES 2026-11-26"_s, u"SALES 2026-11-25"_s}));
    QCOMPARE(plan[364], u"SALES 2025-11-27"_s); // as far back as Apple keeps it
    QCOMPARE(plan[365], u"SUBSCRIBER 2026-11-26"_s);
    QCOMPARE(plan[365 + 14], u"SALES 2026-11-22"_s); // a week
    const auto months = plan.indexOf(u"SALES 2026-10"_s);
    QVERIFY(months > plan.indexOf(u"SALES 2025-12-07"_s));
    const auto years = plan.indexOf(u"SALES 2025"_s);
    QVERIFY(years > months);
    const auto payments = plan.indexOf(u"FINANCIAL 2026-12ZZ"_s);
    QVERIFY(payments > years);
    QCOMPARE(plan[payments + 1], u"FINANCE_DETAIL 2026-12Z1"_s);
    const auto finance = planned({}, now, {}, u"FINANCIAL"_s);
    QVERIFY2(finance.size() >= 35 && finance.size() <= 36, qPrintable(QString::number(finance.size())));
    QVERIFY(planned({}, now, {}, u"analytics"_s).isEmpty());
}

void TestReportPlan::whatIsStoredIsNotAskedAgain()
{
    auto coverage = daysOfSales(3);
    coverage.files.erase(coverage.files.begin() + 100); // 15 August, a hole that nobody has asked for
    const auto plan = planned(coverage, now, {.correctionsSought = now}, u"SALES 2026-"_s);
    QCOMPARE(plan.mid(0, 4),
             QStringList({u"SALES 2026-11-26"_s, u"SALES 2026-11-25"_s, u"SALES 2026-11-24"_s, u"SALES 2026-08-15"_s}));
    QCOMPARE(plan.value(4), u"SALES 2026-11-22"_s); // the first week
}

void TestReportPlan::newestAreAskedWhileAppleCorrects()
{
    const auto days = [](const QDateTime &at, const QDateTime &sought) {
        auto plan = reportPlan(kinds, daysOfSales(0), at, {.correctionsSought = sought});
        std::erase_if(plan, [](const WantedReport &wish) { return !wish.isStored; });
        QStringList texts;
        for (const auto &wish : plan)
            texts.append(wish.period.first.toString(Qt::ISODate));
        return texts;
    };
    QCOMPARE(days(now, {}), QStringList({u"2026-11-26"_s, u"2026-11-25"_s}));
    QCOMPARE(days(now, now.addSecs(-11 * 3600)), QStringList());
    QCOMPARE(days(now, now.addSecs(-12 * 3600)), QStringList({u"2026-11-26"_s, u"2026-11-25"_s}));
    // A day later the 26th is the second newest; three days later both are, by then, older ones.
    QCOMPARE(days(now.addDays(1), {}), QStringList({u"2026-11-26"_s}));
    QCOMPARE(days(now.addDays(3), {}), QStringList());
}

void TestReportPlan::absences_data()
{
    QTest::addColumn<int>("daysAgo"); // of the day itself
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("hours"); // until it is asked again; -1: never
    QTest::newRow("first time") << 1 << 1 << QString() << 1;
    QTest::newRow("second time") << 1 << 2 << QString() << 6;
    QTest::newRow("third time") << 2 << 3 << QString() << 24;
    QTest::newRow("fourth time") << 2 << 4 << QString() << 48;
    QTest::newRow("fifth time") << 4 << 5 << QString() << 96;
    QTest::newRow("a week after it was out") << 9 << 6 << QString() << -1;
    QTest::newRow("long past: a second look") << 100 << 1 << QString() << 24;
    QTest::newRow("long past: that was it") << 100 << 2 << QString() << -1;
    QTest::newRow("broken") << 100 << 2 << u"a web page"_s << 6;
    QTest::newRow("broken again and again") << 100 << 20 << u"a web page"_s << 96;
}

void TestReportPlan::absences()
{
    QFETCH(int, daysAgo);
    QFETCH(int, asked);
    QFETCH(QString, problem);
    QFETCH(int, hours);
    const auto day = reportDay(now).addDays(-daysAgo);
    const auto next = reportAskedAgain({u"SALES"_s, F::Daily, day, {}, asked, now, problem});
    QCOMPARE(next.has_value(), hours >= 0);
    if (next)
        QCOMPARE(now.secsTo(*next), hours * 3600);
}

void TestReportPlan::absentDayIsAskedWhenItsTimeComes()
{
    auto coverage = daysOfSales(1);
    coverage.absences.push_back({u"SALES"_s, F::Daily, QDate(2026, 11, 26), {}, 2, now, {}});
    const auto isAsked = [&coverage](const QDateTime &at) {
        return planned(coverage, at, {.correctionsSought = at}).contains(u"SALES 2026-11-26"_s);
    };
    QVERIFY(!isAsked(now.addSecs(5 * 3600)));
    QVERIFY(isAsked(now.addSecs(6 * 3600)));
    const auto plan = reportPlan(kinds, coverage, now.addSecs(6 * 3600));
    QCOMPARE(plan.front().asked, 2);
    QVERIFY(!plan.front().isStored);
}

void TestReportPlan::kindsNeverFoundAreTried()
{
    const auto tried = planned({}, now, {}, u"SUBSCRIBER"_s);
    QCOMPARE(tried.size(), 14);
    QCOMPARE(tried.last(), u"SUBSCRIBER 2026-11-13"_s);

    ReportCoverage coverage;
    for (int i = 0; i < 14; ++i)
        coverage.absences.push_back({u"SUBSCRIBER"_s, F::Daily, QDate(2026, 11, 26).addDays(-i), {}, 1, now, {}});
    QVERIFY(planned(coverage, now.addDays(3), {}, u"SUBSCRIBER"_s).isEmpty());
    const auto again = planned(coverage, now.addDays(7), {}, u"SUBSCRIBER"_s);
    QCOMPARE(again.size(), 7); // those that are new
    QCOMPARE(again.first(), u"SUBSCRIBER 2026-12-03"_s);

    // One is found: there is more to be had.
    coverage.files.push_back(fileOf(u"SUBSCRIBER"_s, F::Daily, QDate(2026, 11, 27)));
    const auto all
        = planned(coverage, now.addDays(1).addSecs(1800), {.correctionsSought = now.addDays(1)}, u"SUBSCRIBER"_s);
    QCOMPARE(all.size(), 364 - 14 + 14); // the absent ones of this fortnight are due once more
}

void TestReportPlan::interruptedTryGoesOn()
{
    ReportCoverage coverage;
    for (const int i : {0, 1, 3}) // answers come as they like
        coverage.absences.push_back({u"SUBSCRIBER"_s, F::Daily, QDate(2026, 11, 26).addDays(-i), {}, 1, now, {}});
    const auto rest = planned(coverage, now.addDays(1), {}, u"SUBSCRIBER"_s);
    QCOMPARE(rest.size(), 10);
    QCOMPARE(rest.first(), u"SUBSCRIBER 2026-11-24"_s);
    QCOMPARE(rest.last(), u"SUBSCRIBER 2026-11-14"_s);
}

void TestReportPlan::everythingAgain()
{
    auto coverage = daysOfSales(0);
    coverage.files.erase(coverage.files.begin() + 100);
    coverage.absences.push_back({u"SALES"_s, F::Daily, QDate(2026, 8, 18), {}, 2, now.addDays(-50), {}});
    const ReportPlanOptions quiet{.correctionsSought = now};
    QVERIFY(!planned(coverage, now, quiet).contains(u"SALES 2026-08-18"_s));

    ReportPlanOptions options = quiet;
    options.everythingSince = now.addSecs(-60);
    QVERIFY(planned(coverage, now, options).contains(u"SALES 2026-08-18"_s));
    QCOMPARE(planned(coverage, now, options, u"SUBSCRIBER"_s).size(), 365);
    // Answered since: done, also when the run was interrupted.
    coverage.absences.back().last = now;
    QVERIFY(!planned(coverage, now, options).contains(u"SALES 2026-08-18"_s));
}

void TestReportPlan::kindsSwitchedOff()
{
    const ReportPlanOptions options{.kindsOff = {u"SALES"_s, u"FINANCE_DETAIL"_s}};
    QVERIFY(planned({}, now, options, u"SALES"_s).isEmpty());
    QVERIFY(planned({}, now, options, u"FINANCE_DETAIL"_s).isEmpty());
    QCOMPARE(planned({}, now, options, u"FINANCIAL"_s).first(), u"FINANCIAL 2026-12ZZ"_s);
}

QTEST_GUILESS_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
