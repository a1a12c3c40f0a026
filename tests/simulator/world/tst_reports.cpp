// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "tests/simulator/world/worldchecks.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_world = makeWorld(m_catalog, WorldSize::Small); }
    void salesOfADay();
    void weekIsTheSumOfItsDays();
    void salesDates_data();
    void salesDates();
    void financeEndsWithTotals();
    void analyticsSegmentsMatchTheirChecksum();
    void metricsAndLogsAreJson();
    void pricePointsCoverTheWorld();

private:
    DownloadAnswer get(const QString &path, const QHash<QString, QStringList> &parameters, ObjectRef owner = {});
    DownloadAnswer sales(const QString &type, const QString &frequency, const QString &date);
    static std::vector<QStringList> rows(const QByteArray &tsv);

    const Catalog m_catalog = loadBuiltInCatalog();
    std::unique_ptr<World> m_world;
};

DownloadAnswer TestReports::get(const QString &path, const QHash<QString, QStringList> &parameters, ObjectRef owner)
{
    const auto *maker = m_world->download(path);
    const auto *operation = m_catalog.operation(HttpMethod::Get, path);
    return maker && operation ? (*maker)(*m_world, DownloadRequest{*operation, owner, parameters, {}})
                              : DownloadAnswer();
}

DownloadAnswer TestReports::sales(const QString &type, const QString &frequency, const QString &date)
{
    return get(u"/v1/salesReports"_s,
               {{u"filter[vendorNumber]"_s, {u"87654321"_s}},
                {u"filter[reportType]"_s, {type}},
                {u"filter[reportSubType]"_s, {u"SUMMARY"_s}},
                {u"filter[frequency]"_s, {frequency}},
                {u"filter[reportDate]"_s, {date}}});
}

std::vector<QStringList> TestReports::rows(const QByteArray &tsv)
{
    std::vector<QStringList> result;
    for (const auto &line : QString::fromUtf8(tsv).split(u'\n', Qt::SkipEmptyParts))
        result.push_back(line.split(u'\t'));
    return result;
}

void TestReports::salesOfADay()
{
    const auto answer = sales(u"SALES"_s, u"DAILY"_s, u"2026-11-20"_s);
    QVERIFY(answer.refusals.empty());
    QCOMPARE(sales(u"SALES"_s, u"DAILY"_s, u"2026-11-20"_s).bytes, answer.bytes);
    const auto table = rows(answer.bytes);
    QVERIFY(table.size() > 200);
    QCOMPARE(table.front().size(), 28);
    QCOMPARE(table.front()[7], u"Units"_s);
    QCOMPARE(table.front()[8], u"Developer Proceeds"_s);
    for (const auto &row : table)
        QCOMPARE(row.size(), 28);
    QCOMPARE(table[1][9], u"11/20/2026"_s);
}

void TestReports::weekIsTheSumOfItsDays()
{
    const auto units = [this](const QString &frequency, const QString &date) {
        qint64 sum = 0;
        for (const auto &row : rows(sales(u"SALES"_s, frequency, date).bytes))
            sum += row[7].toLongLong();
        return sum;
    };
    qint64 days = 0;
    for (auto day = QDate(2026, 11, 9); day <= QDate(2026, 11, 15); day = day.addDays(1))
        days += units(u"DAILY"_s, day.toString(Qt::ISODate));
    QVERIFY(days > 0);
    QCOMPARE(units(u"WEEKLY"_s, u"2026-11-15"_s), days);
}

void TestReports::salesDates_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("status");
    // The world's clock stands at 09:00 UTC on Tuesday, 24 November 2026: one at night in California.
    QTest::newRow("not counted yet") << u"DAILY"_s << u"2026-11-23"_s << 404;
    QTest::newRow("out") << u"DAILY"_s << u"2026-11-22"_s << 0;
    QTest::newRow("tomorrow") << u"DAILY"_s << u"2026-11-25"_s << 404;
    QTest::newRow("dropped after a year") << u"DAILY"_s << u"2025-11-01"_s << 404;
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
    const auto answer = sales(u"SALES"_s, frequency, date);
    QCOMPARE(answer.refusals.empty() ? 0 : answer.refusals.front().status, status);
    QCOMPARE(sales(u"SUBSCRIPTION"_s, u"MONTHLY"_s, u"2026-10"_s).refusals.front().status, 400);
}

void TestReports::financeEndsWithTotals()
{
    const auto answer = get(u"/v1/financeReports"_s,
                            {{u"filter[reportType]"_s, {u"FINANCIAL"_s}},
                             {u"filter[regionCode]"_s, {u"US"_s}},
                             {u"filter[reportDate]"_s, {u"2026-10"_s}}});
    QVERIFY(answer.refusals.empty());
    const auto table = rows(answer.bytes);
    QCOMPARE(table.front().size(), 22);
    QCOMPARE(table[table.size() - 2], (QStringList{u"Total_Rows"_s, QString::number(table.size() - 3)}));
    QCOMPARE(table.back().front(), u"Total_Units"_s);
    QCOMPARE(table[1][17], u"US"_s);
}

void TestReports::analyticsSegmentsMatchTheirChecksum()
{
    const auto request = m_world->all(u"analyticsReportRequests").first();
    const auto reports = m_world->links(request, u"reports");
    QVERIFY(reports.size() >= 10);
    const auto instances = m_world->links(reports.first(), u"instances");
    QVERIFY(instances.size() >= 40);
    const auto segment = m_world->links(instances.first(), u"segments").value(0);
    const auto url = m_world->text(segment, u"url");
    const auto asset = m_world->asset(url.mid(url.indexOf("/_assets/"_L1) + 9));
    QVERIFY(asset);
    QCOMPARE(int(asset->bytes.size()), m_world->value(segment, u"sizeInBytes").toInt());
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(asset->bytes, QCryptographicHash::Md5).toHex()),
             m_world->text(segment, u"checksum"));
    QCOMPARE(asset->bytes.left(2), QByteArray("\x1f\x8b"));
}

void TestReports::metricsAndLogsAreJson()
{
    const auto app = m_world->all(u"apps").first();
    const auto metrics
        = QJsonDocument::fromJson(
              get(u"/v1/apps/{id}/perfPowerMetrics"_s, {{u"filter[metricType]"_s, {u"HANG"_s}}}, app).bytes)
              .object();
    const auto categories = metrics["productData"_L1][0]["metricCategories"_L1].toArray();
    QCOMPARE(categories.size(), 1);
    QVERIFY(categories[0]["metrics"_L1][0]["datasets"_L1][0]["points"_L1].toArray().size() >= 3);
    const auto signature = m_world->all(u"diagnosticSignatures").first();
    const auto logs = QJsonDocument::fromJson(
                          get(u"/v1/diagnosticSignatures/{id}/logs"_s, {{u"limit"_s, {u"2"_s}}}, signature).bytes)
                          .object();
    QCOMPARE(logs["productData"_L1][0]["diagnosticLogs"_L1].toArray().size(), 2);
}

void TestReports::pricePointsCoverTheWorld()
{
    const auto app = m_world->all(u"apps").first();
    const auto points = m_world->links(app, u"appPricePoints");
    QVERIFY(points.size() > 175 * 80);
    const auto point = points[points.size() / 2];
    QCOMPARE(m_world->find(u"v3/appPricePoints", m_world->id(point)), point);
    QCOMPARE(m_world->links(point, u"equalizations").size(), 174);
    QVERIFY(m_world->find(u"v3/appPricePoints", u"bm9uc2Vuc2U").isNull());
    for (const auto equal : m_world->links(point, u"equalizations")) {
        QVERIFY(m_world->text(equal, u"customerPrice").toDouble() > 0);
        QVERIFY(m_world->text(equal, u"proceeds").toDouble() < m_world->text(equal, u"customerPrice").toDouble());
    }
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
