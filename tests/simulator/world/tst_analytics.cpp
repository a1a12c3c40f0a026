// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/world/attempt.h"
#include "tests/simulator/world/reportfixture.h"

#include <QCryptographicHash>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static QByteArray unzipped(const QByteArray &bytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray out(bytes.size() * 100, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return isWhole ? out : QByteArray();
}

class TestAnalytics : public QObject
{
    Q_OBJECT

private slots:
    void segmentsMatchTheirChecksum();
    void columnsAreApples_data();
    void columnsAreApples();
    void downloadsAreTheSales();
    void theFunnelNarrows();
    void weeksAndMonthsComeOnTheirDays();
    void newRequestsWait();
    void newDaysAppear();
    void idleRequestsStop();

private:
    ObjectRef request(const QString &app);
    ObjectRef report(ObjectRef request, const QString &name);
    ObjectRef instance(ObjectRef report, const QString &granularity, QDate processed);
    static QList<QDate> processed(World &world, ObjectRef report, const QString &granularity);
    QByteArray file(ObjectRef segment);
    ReportTable table(ObjectRef instance);

    ReportFixture m_f;
    World &m_world = *m_f.world;
    const QString m_app = u"1498203317"_s; // Loamline
};

ObjectRef TestAnalytics::request(const QString &app)
{
    return m_world.links(m_world.find(u"apps", app), u"analyticsReportRequests").value(0);
}

ObjectRef TestAnalytics::report(ObjectRef request, const QString &name)
{
    for (const auto each : m_world.links(request, u"reports")) {
        if (m_world.text(each, u"name") == name)
            return each;
    }
    return {};
}

ObjectRef TestAnalytics::instance(ObjectRef report, const QString &granularity, QDate processed)
{
    for (const auto each : m_world.links(report, u"instances")) {
        if (m_world.text(each, u"granularity") == granularity
            && m_world.text(each, u"processingDate") == processed.toString(Qt::ISODate))
            return each;
    }
    return {};
}

QList<QDate> TestAnalytics::processed(World &world, ObjectRef report, const QString &granularity)
{
    QList<QDate> days;
    for (const auto each : world.links(report, u"instances")) {
        if (world.text(each, u"granularity") == granularity)
            days.append(QDate::fromString(world.text(each, u"processingDate"), Qt::ISODate));
    }
    return days;
}

QByteArray TestAnalytics::file(ObjectRef segment)
{
    const auto url = m_world.text(segment, u"url");
    const auto asset = m_world.asset(url.mid(url.indexOf("/_assets/"_L1) + 9).section(u'?', 0, 0));
    return asset ? asset->bytes : QByteArray();
}

/// All segments of an instance, each of which has the header.
ReportTable TestAnalytics::table(ObjectRef instance)
{
    QByteArray text;
    for (const auto segment : m_world.links(instance, u"segments")) {
        const auto part = unzipped(file(segment));
        text += text.isEmpty() ? part : part.mid(part.indexOf('\n') + 1);
    }
    return ReportTable(text);
}

void TestAnalytics::segmentsMatchTheirChecksum()
{
    const auto reports = m_world.links(request(m_app), u"reports");
    QVERIFY(reports.size() >= 12);
    bool hasSeveral = false;
    for (const auto report : reports) {
        const auto instances = m_world.links(report, u"instances");
        QCOMPARE(instances.size(), 35 + 8 + 6);
        const auto segments = m_world.links(instances.last(), u"segments");
        hasSeveral = hasSeveral || segments.size() > 1;
        for (const auto segment : segments) {
            const auto bytes = file(segment);
            QCOMPARE(bytes.left(2), QByteArray("\x1f\x8b"));
            QCOMPARE(int(bytes.size()), m_world.value(segment, u"sizeInBytes").toInt());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex()),
                     m_world.text(segment, u"checksum"));
        }
    }
    QVERIFY(hasSeveral);
}

void TestAnalytics::columnsAreApples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("downloads") << u"App Downloads Standard"_s
                               << QStringList{u"Download Type"_s, u"App Version"_s, u"Source Type"_s, u"Page Type"_s,
                                              u"Pre-Order"_s,     u"Territory"_s,   u"Counts"_s};
    QTest::newRow("downloads in detail") << u"App Downloads Detailed"_s
                                         << QStringList{u"Source Info"_s, u"Campaign"_s, u"Page Title"_s};
    QTest::newRow("engagement") << u"App Store Discovery and Engagement Standard"_s
                                << QStringList{u"Event"_s, u"Engagement Type"_s, u"Unique Counts"_s};
    QTest::newRow("sessions") << u"App Sessions Standard"_s
                              << QStringList{u"Sessions"_s, u"Total Session Duration"_s, u"Unique Devices"_s};
    QTest::newRow("crashes") << u"App Crashes"_s << QStringList{u"App Version"_s, u"Crashes"_s};
    QTest::newRow("installs") << u"App Store Installation and Deletion Standard"_s
                              << QStringList{u"Event"_s, u"App Download Date"_s, u"Counts"_s};
    QTest::newRow("purchases") << u"App Store Purchases Standard"_s
                               << QStringList{u"Purchases"_s, u"Proceeds in USD"_s, u"Sales in USD"_s,
                                              u"Paying Users"_s};
    QTest::newRow("subscriptions") << u"App Store Subscription State Standard"_s
                                   << QStringList{u"Subscription State"_s, u"Counts"_s};
}

void TestAnalytics::columnsAreApples()
{
    QFETCH(QString, name);
    QFETCH(QStringList, columns);
    const auto found = report(request(m_app), name);
    for (const auto &[granularity, day] : {std::pair(u"DAILY"_s, QDate(2026, 11, 20)),
                                           {u"WEEKLY"_s, QDate(2026, 11, 20)},
                                           {u"MONTHLY"_s, QDate(2026, 11, 5)}}) {
        const auto lines = table(instance(found, granularity, day));
        QVERIFY2(!lines.rows.empty(), qPrintable(granularity));
        QVERIFY(lines.trailer.empty());
        QCOMPARE(lines.header.mid(0, 3), (QStringList{u"Date"_s, u"App Name"_s, u"App Apple Identifier"_s}));
        for (const auto &column : columns)
            QVERIFY2(lines.header.contains(column), qPrintable(column));
        QCOMPARE(lines.cell(lines.rows.front(), u"App Apple Identifier"_s), m_app);
    }
}

void TestAnalytics::downloadsAreTheSales()
{
    // Most of a day is in the instance of the next day, the rest in that of the day after.
    const auto downloads = report(request(m_app), u"App Downloads Standard"_s);
    qint64 counted = 0;
    for (const auto day : {QDate(2026, 11, 19), QDate(2026, 11, 20)}) {
        const auto lines = table(instance(downloads, u"DAILY"_s, day));
        for (const auto &row : lines.rows) {
            if (lines.cell(row, u"Date"_s) == "2026-11-18"_L1
                && lines.cell(row, u"Download Type"_s) == "First-time download"_L1)
                counted += lines.cell(row, u"Counts"_s).toLongLong();
        }
    }
    const auto sales = m_f.table(u"SALES"_s, u"DAILY"_s, u"2026-11-18"_s);
    qint64 units = 0;
    for (const auto &row : sales.rows) {
        const auto type = sales.cell(row, u"Product Type Identifier"_s);
        if (sales.cell(row, u"Apple Identifier"_s) == m_app && (type == "1F"_L1 || type == "F1"_L1))
            units += sales.cell(row, u"Units"_s).toLongLong();
    }
    QVERIFY(units > 0);
    QCOMPARE(counted, units);

    const auto purchases = report(request(m_app), u"App Store Purchases Standard"_s);
    const auto month = table(instance(purchases, u"MONTHLY"_s, QDate(2026, 11, 5)));
    QCOMPARE(month.cell(month.rows.front(), u"Date"_s), u"2026-10-01"_s);
    const auto sold = m_f.table(u"SALES"_s, u"MONTHLY"_s, u"2026-10"_s);
    QCOMPARE(month.sum(u"Purchases"_s), sold.sum(u"Units"_s, u"Parent Identifier"_s, u"LOAM-2019"_s));
}

void TestAnalytics::theFunnelNarrows()
{
    const auto engagement = report(request(m_app), u"App Store Discovery and Engagement Standard"_s);
    const auto lines = table(instance(engagement, u"WEEKLY"_s, QDate(2026, 11, 20)));
    const auto downloads
        = table(instance(report(request(m_app), u"App Downloads Standard"_s), u"WEEKLY"_s, QDate(2026, 11, 20)));
    const auto seen = lines.sum(u"Counts"_s, u"Event"_s, u"Impression"_s);
    const auto viewed = lines.sum(u"Counts"_s, u"Event"_s, u"Page view"_s);
    const auto taken = downloads.sum(u"Counts"_s, u"Download Type"_s, u"First-time download"_s);
    QVERIFY(seen > viewed && viewed > taken && taken > 0);
}

void TestAnalytics::weeksAndMonthsComeOnTheirDays()
{
    const auto downloads = report(request(m_app), u"App Downloads Standard"_s);
    for (const auto day : processed(m_world, downloads, u"WEEKLY"_s))
        QCOMPARE(day.dayOfWeek(), int(Qt::Friday));
    for (const auto day : processed(m_world, downloads, u"MONTHLY"_s))
        QCOMPARE(day.day(), 5);
    // Published at noon: at nine in the morning the newest is of the day before.
    QCOMPARE(processed(m_world, downloads, u"DAILY"_s).last(), QDate(2026, 11, 23));
}

void TestAnalytics::newRequestsWait()
{
    for (const auto &[access, expected] : {std::pair(u"ONGOING"_s, 1), {u"ONE_TIME_SNAPSHOT"_s, 3}}) {
        ReportFixture f;
        ObjectRef made;
        const auto refusals = create(*f.world, u"analyticsReportRequests"_s, {{u"accessType"_s, access}},
                                     {{u"app"_s, {f.world->find(u"apps", m_app)}}}, &made);
        QVERIFY(refusals.empty());
        const auto first = f.world->links(made, u"reports").value(0);
        QVERIFY(!first.isNull());
        QCOMPARE(f.world->links(first, u"instances").size(), 0);
        f.world->clock().turn(24h);
        f.world->clock().settle();
        QCOMPARE(f.world->links(first, u"instances").size(), 0);
        f.world->clock().turn(24h);
        f.world->clock().settle();
        QCOMPARE(f.world->links(first, u"instances").size(), expected);
    }
}

void TestAnalytics::newDaysAppear()
{
    ReportFixture f;
    const auto request = f.world->links(f.world->find(u"apps", m_app), u"analyticsReportRequests").value(0);
    const auto report = f.world->links(request, u"reports").first();
    const auto before = f.world->links(report, u"instances").size();
    f.world->clock().turn(24h * 4); // Tuesday to Saturday
    f.world->clock().settle();
    QCOMPARE(f.world->links(report, u"instances").size(), before + 4 + 1);
}

void TestAnalytics::idleRequestsStop()
{
    const auto world = makeWorld(m_f.catalog, WorldSize::Demo);
    int stopped = 0;
    for (const auto each : world->all(u"analyticsReportRequests")) {
        const bool isStopped = world->value(each, u"stoppedDueToInactivity").toBool();
        const auto newest = processed(*world, world->links(each, u"reports").first(), u"DAILY"_s).last();
        QCOMPARE(newest < QDate(2026, 11, 1), isStopped);
        stopped += isStopped ? 1 : 0;
    }
    QCOMPARE(stopped, 1);
}

QTEST_GUILESS_MAIN(TestAnalytics)
#include "tst_analytics.moc"
