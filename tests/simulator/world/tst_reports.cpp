// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reportdates.h"
#include "tests/simulator/world/reportfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void headersAreApples_data();
    void headersAreApples();
    void salesOfADay();
    void daysAddUp();
    void updatesFollowReleases();
    void preOrdersEndAtTheRelease();
    void installsAreUnits();
    void salesDates_data();
    void salesDates();
    void refusals_data();
    void refusals();
    void eventsAccountForSales();
    void subscribersComeBack();
    void financeIsWhatWasSold();
    void financeEndsWithTotals();
    void financeRefusals();
    void metricsAndLogsAreJson();
    void pricePointsCoverTheWorld();

private:
    ReportFixture m_f;
};

void TestReports::headersAreApples_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("some"); // of each place in the row
    QTest::newRow("sales") << u"SALES"_s << u"2026-11-20"_s << 28
                           << QStringList{u"Provider"_s, u"Developer Proceeds"_s, u"Proceeds Reason"_s,
                                          u"Order Type"_s};
    QTest::newRow("pre-orders") << u"PRE_ORDER"_s << u"2026-03-01"_s << 19
                                << QStringList{u"Pre-Order End Date"_s, u"Cumulative Ordered"_s, u"Client"_s};
    QTest::newRow("subscriptions") << u"SUBSCRIPTION"_s << u"2026-11-20"_s << 35
                                   << QStringList{u"App Name"_s, u"Active Standard Price Subscriptions"_s,
                                                  u"Pay As You Go Offer Code Subscriptions"_s, u"Subscribers"_s,
                                                  u"Pay As You Go Win-back Offers"_s};
    QTest::newRow("events") << u"SUBSCRIPTION_EVENT"_s << u"2026-11-20"_s << 29
                            << QStringList{u"Event Date"_s, u"Event"_s, u"Previous Subscription Apple ID"_s,
                                           u"Days Canceled"_s, u"Quantity"_s};
    QTest::newRow("subscribers") << u"SUBSCRIBER"_s << u"2026-11-20"_s << 26
                                 << QStringList{u"Subscriber ID"_s, u"Refund"_s, u"Purchase Date"_s, u"Units"_s};
    QTest::newRow("codes") << u"SUBSCRIPTION_OFFER_CODE_REDEMPTION"_s << u"2026-11-20"_s << 9
                           << QStringList{u"Date"_s, u"Offer Reference Name"_s, u"Offer Code"_s, u"Redemptions"_s};
}

void TestReports::headersAreApples()
{
    QFETCH(QString, type);
    QFETCH(QString, date);
    QFETCH(int, columns);
    QFETCH(QStringList, some);
    const auto answer = m_f.sales(type, u"DAILY"_s, date);
    QVERIFY(answer.refusals.empty());
    const ReportTable table(answer.bytes);
    QCOMPARE(table.header.size(), columns);
    QVERIFY(!table.rows.empty());
    QVERIFY(table.trailer.empty());
    for (const auto &column : some)
        QVERIFY2(table.header.contains(column), qPrintable(column));
    QCOMPARE(m_f.sales(type, u"DAILY"_s, date).bytes, answer.bytes); // the same each time
}

void TestReports::salesOfADay()
{
    const auto table = m_f.table(u"SALES"_s, u"DAILY"_s, u"2026-11-20"_s);
    QVERIFY(table.rows.size() > 200);
    QStringList countries;
    bool hasRefund = false;
    for (const auto &row : table.rows) {
        QCOMPARE(table.cell(row, u"Begin Date"_s), u"11/20/2026"_s);
        const auto units = table.cell(row, u"Units"_s).toInt();
        hasRefund = hasRefund || units < 0;
        QVERIFY(units != 0);
        QCOMPARE(table.cell(row, u"Customer Price"_s).startsWith(u'-'), units < 0);
        QVERIFY(!table.cell(row, u"Developer Proceeds"_s).startsWith(u'-'));
        if (!countries.contains(table.cell(row, u"Country Code"_s)))
            countries.append(table.cell(row, u"Country Code"_s));
    }
    QVERIFY(hasRefund);
    QVERIFY(countries.size() >= 25);
    // Two prices of one subscription: Apple keeps less after a year.
    QVERIFY(table.sum(u"Units"_s, u"Proceeds Reason"_s, u"Rate After One Year"_s) > 0);
    QVERIFY(table.sum(u"Units"_s, u"Product Type Identifier"_s, u"F7"_s) > 0); // Macs too
}

void TestReports::daysAddUp()
{
    qint64 units = 0;
    QMap<QString, qint64> money;
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 31); day = day.addDays(1)) {
        const auto table = m_f.table(u"SALES"_s, u"DAILY"_s, day.toString(Qt::ISODate));
        units += table.sum(u"Units"_s);
        const auto some = table.money(u"Units"_s, u"Developer Proceeds"_s, u"Currency of Proceeds"_s);
        for (auto it = some.begin(); it != some.end(); ++it)
            money[it.key()] += it.value();
    }
    const auto month = m_f.table(u"SALES"_s, u"MONTHLY"_s, u"2026-10"_s);
    QCOMPARE(month.sum(u"Units"_s), units);
    QCOMPARE(month.money(u"Units"_s, u"Developer Proceeds"_s, u"Currency of Proceeds"_s), money);

    qint64 week = 0;
    for (QDate day(2026, 11, 9); day <= QDate(2026, 11, 15); day = day.addDays(1))
        week += m_f.table(u"SALES"_s, u"DAILY"_s, day.toString(Qt::ISODate)).sum(u"Units"_s);
    QCOMPARE(m_f.table(u"SALES"_s, u"WEEKLY"_s, u"2026-11-15"_s).sum(u"Units"_s), week);
}

void TestReports::updatesFollowReleases()
{
    // Loamline 4.2 came out on 21 October.
    const auto updates = [this](const QString &date, const QString &version) {
        const auto table = m_f.table(u"SALES"_s, u"DAILY"_s, date);
        qint64 sum = 0;
        for (const auto &row : table.rows) {
            if (table.cell(row, u"SKU"_s) == "LOAM-2019"_L1 && table.cell(row, u"Version"_s) == version
                && table.cell(row, u"Product Type Identifier"_s) == "7F"_L1)
                sum += table.cell(row, u"Units"_s).toLongLong();
        }
        return sum;
    };
    QCOMPARE(updates(u"2026-10-20"_s, u"4.2"_s), 0);
    QCOMPARE(updates(u"2026-10-21"_s, u"4.1.1"_s), 0);
    QVERIFY(updates(u"2026-10-26"_s, u"4.2"_s) > 3 * updates(u"2026-10-19"_s, u"4.1.1"_s));
}

void TestReports::preOrdersEndAtTheRelease()
{
    // Cinderpath 1.0 came out on 7 March 2026.
    const auto before = m_f.table(u"PRE_ORDER"_s, u"DAILY"_s, u"2026-03-05"_s);
    const auto after = m_f.table(u"PRE_ORDER"_s, u"DAILY"_s, u"2026-03-06"_s);
    QVERIFY(after.sum(u"Ordered"_s) > after.sum(u"Canceled"_s));
    const auto first = before.rows.front();
    QCOMPARE(before.cell(first, u"Pre-Order End Date"_s), u"03/06/2026"_s);
    QCOMPARE(after.sum(u"Cumulative Ordered"_s, u"Country Code"_s, u"US"_s),
             before.sum(u"Cumulative Ordered"_s, u"Country Code"_s, u"US"_s)
                 + after.sum(u"Ordered"_s, u"Country Code"_s, u"US"_s));
    QCOMPARE(m_f.sales(u"PRE_ORDER"_s, u"DAILY"_s, u"2026-03-07"_s).refusals.front().status, 404);
    const auto sku = before.cell(first, u"SKU"_s);
    QCOMPARE(m_f.table(u"SALES"_s, u"DAILY"_s, u"2026-03-06"_s).sum(u"Units"_s, u"SKU"_s, sku), 0);
    QVERIFY(m_f.table(u"SALES"_s, u"DAILY"_s, u"2026-03-07"_s).sum(u"Units"_s, u"SKU"_s, sku) > 0);
}

void TestReports::installsAreUnits()
{
    const auto wanted = m_f.table(u"SALES"_s, u"MONTHLY"_s, u"2026-10"_s);
    qint64 units = 0;
    for (const auto &row : wanted.rows) {
        const auto type = wanted.cell(row, u"Product Type Identifier"_s);
        if (!type.startsWith("IA"_L1))
            units += std::max(0, wanted.cell(row, u"Units"_s).toInt());
    }
    QVERIFY(units > 0);
    for (const auto &subType : {u"SUMMARY"_s, u"DETAILED"_s}) {
        const ReportTable table(
            m_f.sales(u"INSTALLS"_s, u"MONTHLY"_s, u"2026-10"_s, {{u"filter[reportSubType]"_s, {subType}}}).bytes);
        QCOMPARE(table.sum(u"Installs"_s), units);
    }
    const ReportTable types(
        m_f.sales(u"INSTALLS"_s, u"YEARLY"_s, u"2025"_s, {{u"filter[reportSubType]"_s, {u"SUMMARY_INSTALL_TYPE"_s}}})
            .bytes);
    QVERIFY(types.header.contains(u"Install Type"_s));
    QVERIFY(!types.header.contains(u"Territory"_s));
}

void TestReports::salesDates_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("status");
    QTest::newRow("not counted yet") << u"DAILY"_s << u"2026-11-23"_s << 404;
    QTest::newRow("out") << u"DAILY"_s << u"2026-11-22"_s << 0;
    QTest::newRow("tomorrow") << u"DAILY"_s << u"2026-11-25"_s << 404;
    QTest::newRow("365 days ago") << u"DAILY"_s << u"2025-11-24"_s << 0;
    QTest::newRow("dropped after a year") << u"DAILY"_s << u"2025-11-23"_s << 404;
    QTest::newRow("no date") << u"DAILY"_s << u"yesterday"_s << 400;
    QTest::newRow("a week is named by its Sunday") << u"WEEKLY"_s << u"2026-11-17"_s << 400;
    QTest::newRow("week") << u"WEEKLY"_s << u"2026-11-15"_s << 0;
    QTest::newRow("month") << u"MONTHLY"_s << u"2026-10"_s << 0;
    QTest::newRow("this month") << u"MONTHLY"_s << u"2026-11"_s << 404;
    QTest::newRow("year") << u"YEARLY"_s << u"2025"_s << 0;
}

void TestReports::salesDates()
{
    QFETCH(QString, frequency);
    QFETCH(QString, date);
    QFETCH(int, status);
    const auto answer = m_f.sales(u"SALES"_s, frequency, date);
    QCOMPARE(answer.refusals.empty() ? 0 : answer.refusals.front().status, status);
}

void TestReports::refusals_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status"); // 0: accepted
    QTest::addColumn<QString>("detail");
    QTest::newRow("somebody else's vendor number")
        << u"SALES"_s << u"filter[vendorNumber]"_s << u"85000000"_s << 400 << u"Invalid vendor number specified"_s;
    QTest::newRow("no such version") << u"SALES"_s << u"filter[version]"_s << u"2_0"_s << 400
                                     << u"The latest version for this report is 1_1."_s;
    QTest::newRow("a version of long ago") << u"SUBSCRIPTION"_s << u"filter[version]"_s << u"1_2"_s << 400
                                           << u"The latest version for this report is 1_3."_s;
    QTest::newRow("older version") << u"SALES"_s << u"filter[version]"_s << u"1_0"_s << 0 << QString();
    QTest::newRow("newer version") << u"SALES"_s << u"filter[version]"_s << u"1_1"_s << 0 << QString();
    QTest::newRow("right version") << u"SUBSCRIBER"_s << u"filter[version]"_s << u"1_3"_s << 0 << QString();
    QTest::newRow("never monthly") << u"SUBSCRIPTION"_s << u"filter[frequency]"_s << u"MONTHLY"_s << 400
                                   << u"Invalid combination"_s;
    QTest::newRow("never detailed") << u"SALES"_s << u"filter[reportSubType]"_s << u"DETAILED"_s << 400
                                    << u"Invalid combination"_s;
    QTest::newRow("no magazines") << u"NEWSSTAND"_s << u"filter[version]"_s << u"1_0"_s << 404
                                  << u"There were no sales for the date specified."_s;
}

void TestReports::refusals()
{
    QFETCH(QString, type);
    QFETCH(QString, filter);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, detail);
    const auto answer = m_f.sales(type, u"DAILY"_s, u"2026-11-20"_s, {{filter, {value}}});
    QCOMPARE(answer.refusals.empty(), status == 0);
    if (status == 0)
        return;
    const auto &refusal = answer.refusals.front();
    QCOMPARE(refusal.status, status);
    QVERIFY2(refusal.detail.contains(detail), qPrintable(refusal.detail));
    if (status == 400 && !detail.startsWith("Invalid combination"_L1))
        QCOMPARE(refusal.parameter, filter);
}

void TestReports::eventsAccountForSales()
{
    const auto sales = m_f.table(u"SALES"_s, u"DAILY"_s, u"2026-11-20"_s);
    const auto events = m_f.table(u"SUBSCRIPTION_EVENT"_s, u"DAILY"_s, u"2026-11-20"_s);
    QMap<QString, qint64> counts;
    for (const auto &row : events.rows)
        counts[events.cell(row, u"Event"_s)] += events.cell(row, u"Quantity"_s).toLongLong();
    qint64 fresh = 0;
    qint64 renewed = 0;
    qint64 returned = 0;
    for (const auto &row : sales.rows) {
        const auto units = sales.cell(row, u"Units"_s).toLongLong();
        const auto kind = sales.cell(row, u"Subscription"_s);
        if (units < 0 && kind.size() > 1)
            returned -= units;
        else if (kind == "New"_L1)
            fresh += units;
        else if (kind == "Renewal"_L1)
            renewed += units;
    }
    QCOMPARE(counts[u"Subscribe"_s] + counts[u"Paid Subscription from Introductory Offer"_s]
                 + counts[u"Start Offer Code"_s] + counts[u"Reactivate"_s] + counts[u"Upgrade"_s],
             fresh);
    QCOMPARE(counts[u"Renew"_s] + counts[u"Renewal from Billing Retry"_s], renewed);
    QCOMPARE(counts[u"Refund"_s], returned);
    for (const auto &event : {u"Start Introductory Offer"_s, u"Cancel"_s, u"Renewal from Billing Retry"_s,
                              u"Reactivate"_s, u"Upgrade"_s, u"Refund"_s})
        QVERIFY2(counts[event] > 0, qPrintable(event));
    const auto codes = m_f.table(u"SUBSCRIPTION_OFFER_CODE_REDEMPTION"_s, u"DAILY"_s, u"2026-11-20"_s);
    QCOMPARE(codes.sum(u"Redemptions"_s), counts[u"Start Offer Code"_s]);
    const auto people = m_f.table(u"SUBSCRIBER"_s, u"DAILY"_s, u"2026-11-20"_s);
    QCOMPARE(people.sum(u"Units"_s), fresh + renewed - returned);
    QCOMPARE(people.sum(u"Units"_s, u"Refund"_s, u"Yes"_s), -returned);
}

void TestReports::subscribersComeBack()
{
    const auto ids = [this](const QString &date) {
        QStringList found;
        const auto table = m_f.table(u"SUBSCRIBER"_s, u"DAILY"_s, date);
        for (const auto &row : table.rows) {
            if (table.cell(row, u"Standard Subscription Duration"_s) == "1 Month"_L1
                && table.cell(row, u"Refund"_s) != "Yes"_L1)
                found.append(table.cell(row, u"Subscriber ID"_s));
        }
        return found;
    };
    const auto first = ids(u"2026-10-21"_s);
    QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), first.size());
    const auto second = ids(u"2026-11-20"_s); // thirty days later
    const auto again = std::count_if(second.begin(), second.end(), [&](const auto &id) { return first.contains(id); });
    QVERIFY2(again > second.size() / 2, qPrintable(QString::number(again)));
    QVERIFY(again < second.size());
}

void TestReports::financeIsWhatWasSold()
{
    const auto period = fiscalMonth(u"2026-11"_s);
    QVERIFY(period);
    QMap<QString, qint64> sold;
    for (auto day = period->first; day <= period->last; day = day.addDays(1)) {
        const auto table = m_f.table(u"SALES"_s, u"DAILY"_s, day.toString(Qt::ISODate));
        const auto some = table.money(u"Units"_s, u"Developer Proceeds"_s, u"Currency of Proceeds"_s);
        for (auto it = some.begin(); it != some.end(); ++it)
            sold[it.key()] += it.value();
    }
    QVERIFY(sold.size() > 10);
    for (const auto &[type, region] : {std::pair(u"FINANCIAL"_s, u"ZZ"_s), {u"FINANCE_DETAIL"_s, u"Z1"_s}}) {
        const ReportTable table(m_f.finance(type, region, u"2026-11"_s).bytes);
        QCOMPARE(table.money({}, u"Extended Partner Share"_s, u"Partner Share Currency"_s), sold);
        QCOMPARE(table.money(u"Quantity"_s, u"Partner Share"_s, u"Partner Share Currency"_s), sold);
    }
    qint64 euros = 0;
    const ReportTable europe(m_f.finance(u"FINANCIAL"_s, u"EU"_s, u"2026-11"_s).bytes);
    for (const auto &row : europe.rows)
        euros += smallestUnits(europe.cell(row, u"Extended Partner Share"_s));
    QCOMPARE(euros, sold.value(u"EUR"_s));
    QCOMPARE(europe.trailer[1], (QStringList{u"Total_Amount"_s, QString::number(euros).insert(-2, u'.')}));
}

void TestReports::financeEndsWithTotals()
{
    const ReportTable table(m_f.finance(u"FINANCIAL"_s, u"US"_s, u"2026-10"_s).bytes);
    QCOMPARE(table.header.size(), 22);
    QCOMPARE(table.trailer.size(), 3);
    QCOMPARE(table.trailer[0], (QStringList{u"Total_Rows"_s, QString::number(table.rows.size())}));
    QCOMPARE(table.trailer[1].front(), u"Total_Amount"_s);
    QCOMPARE(table.trailer[2], (QStringList{u"Total_Units"_s, QString::number(table.sum(u"Quantity"_s))}));
    QCOMPARE(table.cell(table.rows.front(), u"Country Of Sale"_s), u"US"_s);

    const ReportTable detail(m_f.finance(u"FINANCE_DETAIL"_s, u"Z1"_s, u"2026-10"_s).bytes);
    QCOMPARE(detail.header.size(), 18);
    QCOMPARE(detail.header.mid(0, 3),
             (QStringList{u"Transaction Date"_s, u"Settlement Date"_s, u"Apple Identifier"_s}));
    QCOMPARE(detail.trailer.size(), 2); // several currencies have no sum
    QCOMPARE(detail.trailer[1], (QStringList{u"Total_Units"_s, QString::number(detail.sum(u"Quantity"_s))}));
}

void TestReports::financeRefusals()
{
    const auto status = [this](const QString &type, const QString &region, const QString &month) {
        const auto answer = m_f.finance(type, region, month);
        return answer.refusals.empty() ? 0 : answer.refusals.front().status;
    };
    QCOMPARE(status(u"FINANCIAL"_s, u"Z1"_s, u"2026-10"_s), 400);
    QCOMPARE(status(u"FINANCE_DETAIL"_s, u"US"_s, u"2026-10"_s), 400);
    QCOMPARE(status(u"FINANCIAL"_s, u"XX"_s, u"2026-10"_s), 400);
    QCOMPARE(status(u"FINANCIAL"_s, u"US"_s, u"October"_s), 400);
    QCOMPARE(status(u"FINANCIAL"_s, u"NG"_s, u"2026-10"_s), 404); // nothing sold there
    QCOMPARE(status(u"FINANCIAL"_s, u"US"_s, u"2027-02"_s), 404); // not over yet
    QCOMPARE(status(u"FINANCIAL"_s, u"US"_s, u"2026-10"_s), 0);
}

void TestReports::metricsAndLogsAreJson()
{
    auto &world = *m_f.world;
    const auto app = world.all(u"apps").first();
    const auto metrics
        = QJsonDocument::fromJson(
              m_f.get(u"/v1/apps/{id}/perfPowerMetrics"_s, {{u"filter[metricType]"_s, {u"HANG"_s}}}, app).bytes)
              .object();
    const auto categories = metrics["productData"_L1][0]["metricCategories"_L1].toArray();
    QCOMPARE(categories.size(), 1);
    const auto points = categories[0]["metrics"_L1][0]["datasets"_L1][0]["points"_L1].toArray();
    QStringList versions;
    for (const auto &point : points)
        versions.append(point["version"_L1].toString());
    QCOMPARE(versions, (QStringList{u"4.0"_s, u"4.1"_s, u"4.1.1"_s, u"4.2"_s})); // what Loamline has released
    const auto regression = metrics["insights"_L1]["regressions"_L1][0];
    QCOMPARE(regression["latestVersion"_L1].toString(), versions.last());
    QVERIFY(points.last()["value"_L1].toDouble() > 1.1 * points.first()["value"_L1].toDouble());
    const auto build = world.all(u"builds").first();
    const auto ofBuild
        = QJsonDocument::fromJson(m_f.get(u"/v1/builds/{id}/perfPowerMetrics"_s, {}, build).bytes).object();
    QCOMPARE(ofBuild["productData"_L1][0]["metricCategories"_L1].toArray().size(), 8);
    QCOMPARE(ofBuild["productData"_L1][0]["metricCategories"_L1][0]["metrics"_L1][0]["datasets"_L1][0]["points"_L1]
                 .toArray()
                 .size(),
             1);
    const auto signature = world.all(u"diagnosticSignatures").first();
    const auto logs = QJsonDocument::fromJson(
                          m_f.get(u"/v1/diagnosticSignatures/{id}/logs"_s, {{u"limit"_s, {u"2"_s}}}, signature).bytes)
                          .object();
    QCOMPARE(logs["productData"_L1][0]["diagnosticLogs"_L1].toArray().size(), 2);
}

void TestReports::pricePointsCoverTheWorld()
{
    auto &world = *m_f.world;
    const auto app = world.all(u"apps").first();
    const auto points = world.links(app, u"appPricePoints");
    QVERIFY(points.size() > 175 * 80);
    const auto point = points[points.size() / 2];
    QCOMPARE(world.find(u"v3/appPricePoints", world.id(point)), point);
    QCOMPARE(world.links(point, u"equalizations").size(), 174);
    QVERIFY(world.find(u"v3/appPricePoints", u"bm9uc2Vuc2U").isNull());
    for (const auto equal : world.links(point, u"equalizations")) {
        QVERIFY(world.text(equal, u"customerPrice").toDouble() > 0);
        QVERIFY(world.text(equal, u"proceeds").toDouble() < world.text(equal, u"customerPrice").toDouble());
    }
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
