// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/charttablemodel.h"
#include "tests/ui/installedtheme.h"
#include "ui/charts/figuretile.h"
#include "ui/charts/heatcalendar.h"
#include "ui/charts/rankedbars.h"
#include "ui/charts/treemap.h"
#include "ui/documents/metricchart.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT
private slots:
    void barsRankAndTell();
    void calendarKnowsItsDays();
    void calendarMovesByKeys();
    void treemapIsTrueToSize();
    void treemapMovesByKeys();
    void figuresChoose();
    void comparisonStandsBesideTheStack();
    void placeIsChosen();
    void exportsSayTheSame();
    void manyPlacesStayFluent();
    void heatIsToldApart();

private:
    InstalledTheme m_theme;
};

static ChartItem item(const QString &key, double size, int colour = 0)
{
    const auto text = QString::number(size);
    return {.key = key, .name = key.toUpper(), .size = size, .text = text, .plain = text, .note = {}, .colour = colour};
}

void TestCharts::barsRankAndTell()
{
    RankedBars bars(u"Territories"_s);
    const QAbstractItemModelTester tester(bars.model());
    bars.resize(300, 300);
    bars.setItems({item(u"us"_s, 30), item(u"de"_s, 20), item(u"fr"_s, -10)}, u"Units"_s);
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars));
    QSignalSpy chosen(&bars, &RankedBars::chosen);
    bars.setCurrentIndex(bars.model()->index(0, 0));
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().front().toString(), u"de"_s);
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.visualRect(bars.model()->index(2, 0)).center());
    QCOMPARE(chosen.takeFirst().front().toString(), u"fr"_s);
    QCOMPARE(bars.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"US: 30"_s);
    QCOMPARE(bars.chartNumbers().asCsv(), "Territories,Units\r\nUS,30\r\nDE,20\r\nFR,-10\r\n");
}

static std::map<QDate, HeatCalendar::Day> daysOf(QDate first, QDate last)
{
    std::map<QDate, HeatCalendar::Day> days;
    for (auto day = first; day <= last; day = day.addDays(1))
        days[day]
            = {double(day.dayOfYear()), QString::number(day.dayOfYear()), QString::number(day.dayOfYear()), false};
    return days;
}

void TestCharts::calendarKnowsItsDays()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        HeatCalendar calendar(u"Units"_s);
        calendar.setLayoutDirection(direction);
        const QDate first(2025, 11, 20);
        const QDate last(2026, 3, 5);
        calendar.setDays(first, last, daysOf(first, last));
        calendar.resize(700, calendar.heightForWidth(700));
        QSignalSpy chosen(&calendar, &HeatCalendar::chosen);
        QRect before;
        for (auto day = first; day <= last; day = day.addDays(1)) {
            const auto rect = calendar.rectOf(day);
            QVERIFY(calendar.rect().contains(rect));
            QVERIFY(!rect.intersects(before));
            before = rect;
            QTest::mouseClick(&calendar, Qt::LeftButton, {}, rect.center());
            QCOMPARE(chosen.size(), 1);
            QCOMPARE(chosen.takeFirst().front().toDate(), day);
        }
        QVERIFY(calendar.rectOf(first.addDays(-1)).isNull());
        QCOMPARE(calendar.chartNumbers().rows.size(), std::size_t(first.daysTo(last) + 1));
    }
}

void TestCharts::calendarMovesByKeys()
{
    HeatCalendar calendar(u"Units"_s);
    const QDate first(2026, 1, 1);
    const QDate last(2026, 3, 5);
    auto days = daysOf(first, last);
    days[QDate(2026, 2, 26)].isMissing = true;
    calendar.setDays(first, last, days);
    calendar.resize(700, 200);
    QSignalSpy chosen(&calendar, &HeatCalendar::chosen);
    QCOMPARE(calendar.current(), last);
    QTest::keyClick(&calendar, Qt::Key_Left);
    QCOMPARE(calendar.current(), QDate(2026, 2, 26));
    QVERIFY(calendar.accessibleDescription().contains("no report"_L1));
    QTest::keyClick(&calendar, Qt::Key_Down);
    QVERIFY(calendar.accessibleDescription().endsWith(": 58"_L1));
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().front().toDate(), QDate(2026, 2, 27));
    QTest::keyClick(&calendar, Qt::Key_Home);
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.current(), first);
}

void TestCharts::treemapIsTrueToSize()
{
    Treemap map(u"Products"_s);
    map.resize(600, 400);
    auto app = item(u"app"_s, 0, 1);
    app.parts = {item(u"a"_s, 50), item(u"b"_s, 25), item(u"c"_s, 5)};
    map.setItems({item(u"small"_s, 10), app, item(u"none"_s, 0), item(u"lost"_s, -4), item(u"other"_s, 30, -1)},
                 u"Units"_s);
    const double whole = 600.0 * 400.0;
    const double total = 50 + 25 + 5 + 10 + 30;
    std::vector<QRectF> rects;
    for (const auto &[key, size] : {std::pair(u"a"_s, 50.0), std::pair(u"b"_s, 25.0), std::pair(u"c"_s, 5.0),
                                    std::pair(u"small"_s, 10.0), std::pair(u"other"_s, 30.0)}) {
        const auto rect = map.rectOf(key);
        QVERIFY2(std::abs(rect.width() * rect.height() - whole * size / total) < 1, qPrintable(key));
        QVERIFY(QRectF(map.rect()).adjusted(-0.01, -0.01, 0.01, 0.01).contains(rect));
        for (const auto &other : rects)
            QVERIFY(rect.intersected(other).width() * rect.intersected(other).height() < 0.01);
        rects.push_back(rect);
    }
    QVERIFY(map.rectOf(u"none"_s).isNull());
    QVERIFY(map.rectOf(u"lost"_s).isNull());
    map.setItems({}, u"Units"_s);
    QVERIFY(map.current().isEmpty());
    QVERIFY(!map.grab().isNull());
}

void TestCharts::treemapMovesByKeys()
{
    Treemap map(u"Products"_s);
    map.resize(600, 400);
    map.setItems({item(u"left"_s, 50), item(u"right"_s, 30)}, u"Units"_s);
    QSignalSpy chosen(&map, &Treemap::chosen);
    QCOMPARE(map.current(), u"left"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.current(), u"right"_s);
    QCOMPARE(map.accessibleDescription(), u"RIGHT: 30"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.current(), u"right"_s);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().front().toString(), u"right"_s);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.rectOf(u"left"_s).center().toPoint());
    QCOMPARE(chosen.takeFirst().front().toString(), u"left"_s);
}

void TestCharts::figuresChoose()
{
    FigureRow row(u"Figures"_s);
    row.resize(400, 300);
    row.setFigures(
        {u"units"_s, u"proceeds"_s, u"refunds"_s},
        {{.title = u"Units"_s, .figure = u"12"_s, .change = 8.25, .comparison = u"than before"_s, .trend = {1, 3, 2}},
         {.title = u"Proceeds"_s, .figure = u"1,234,567,890.00 USD"_s, .change = -20.0},
         {.title = u"Refunds"_s, .figure = u"3"_s, .note = u"nothing before"_s}});
    row.setCurrent(u"units"_s);
    QSignalSpy chosen(&row, &FigureRow::chosen);
    auto *proceeds = row.findChild<FigureTile *>(u"figure-proceeds"_s);
    QVERIFY(proceeds);
    QTest::keyClick(proceeds, Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().front().toString(), u"proceeds"_s);
    QCOMPARE(row.current(), u"proceeds"_s);
    const auto *units = row.findChild<FigureTile *>(u"figure-units"_s);
    QVERIFY(!units->isChecked());
    QCOMPARE(units->accessibleName(), u"Units: 12"_s);
    QVERIFY(units->accessibleDescription().contains("than before"_L1));
    QVERIFY(proceeds->toolTip().contains(u"−20"_s));
    QCOMPARE(row.heightForWidth(200), 3 * units->sizeHint().height() + 2 * m_theme.px(12));
    row.setFigures({u"units"_s}, {{.title = u"Units"_s, .figure = u"13"_s}});
    QCOMPARE(row.findChildren<FigureTile *>().size(), 1);
}

static Chart stacked(int places, int series)
{
    Chart chart;
    chart.title = u"Units"_s;
    chart.kind = Chart::Kind::StackedAreas;
    for (int s = 0; s < series; ++s) {
        ChartSeries each;
        each.name = u"Series %1"_s.arg(s);
        for (int i = 0; i < places; ++i)
            each.points.push_back({.label = u"Day %1"_s.arg(i), .time = {}, .value = double(i % 7 + s), .margin = {}});
        chart.series.push_back(each);
    }
    return chart;
}

void TestCharts::comparisonStandsBesideTheStack()
{
    auto chart = stacked(5, 2);
    auto before = chart.series.front();
    before.name = u"A year before"_s;
    before.role = ChartSeries::Role::Comparison;
    for (auto &point : before.points) {
        point.value = 100;
        point.text = u"100.00 USD"_s;
        point.plain = u"100.00"_s;
    }
    chart.series.push_back(before);
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChart(chart);
    MetricChart view;
    view.resize(500, 300);
    view.setModel(&model);
    QCOMPARE(view.chart()->series().size(), 3);
    QVERIFY(view.valuesAt(2).contains("100.00 USD"_L1));
    QCOMPARE(view.chartNumbers().rows[2], (QStringList{u"Day 2"_s, u"2"_s, u"3"_s, u"100.00"_s}));
    view.setSeriesHidden(u"Series 0"_s, true);
    QVERIFY(!view.valuesAt(2).contains("Series 0"_L1));
}

void TestCharts::placeIsChosen()
{
    ChartTableModel model;
    model.setChart(stacked(10, 2));
    MetricChart view;
    view.resize(600, 300);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &MetricChart::activated);
    QSignalSpy ranged(&view, &MetricChart::rangeChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().front().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(ranged.size(), 1);
    QVERIFY(ranged.front()[1].toDouble() - ranged.front()[0].toDouble() < 9);
    const auto area = view.chart()->plotArea();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(area.center()));
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(ranged.back()[1].toDouble(), 9.0);
}

void TestCharts::exportsSayTheSame()
{
    RankedBars bars(u"Territories"_s);
    bars.resize(300, 100);
    bars.setItems({item(u"us"_s, 30.5), item(u"de"_s, 20)}, u"Units"_s);
    QCOMPARE(chartPixmap(bars).size(), bars.chartSize() * 2);
    HeatCalendar calendar(u"Units"_s);
    calendar.setDays(QDate(2026, 1, 1), QDate(2026, 3, 5), daysOf(QDate(2026, 1, 1), QDate(2026, 3, 5)));
    calendar.resize(500, 200);
    Treemap map(u"Products"_s);
    map.resize(200, 200);
    map.setItems({item(u"a"_s, 2), item(u"b"_s, 1)}, u"Units"_s);
    ChartTableModel model;
    model.setChart(stacked(5, 2));
    MetricChart lines;
    lines.resize(400, 300);
    lines.setModel(&model);
    for (ExportableChart *chart : std::initializer_list<ExportableChart *>{&bars, &calendar, &map, &lines}) {
        QXmlStreamReader xml(chartSvg(*chart));
        int shapes = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            shapes += xml.isStartElement()
                && (xml.name() == "path"_L1 || xml.name() == "rect"_L1 || xml.name() == "text"_L1);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(shapes >= 3);
    }
    const auto json = QJsonDocument::fromJson(bars.chartNumbers().asJson()).array();
    QCOMPARE(json[0]["Units"_L1].toDouble(), 30.5);
    QCOMPARE(json[1]["Territories"_L1].toString(), u"DE"_s);
    QCOMPARE(bars.chartNumbers().asTabs(), u"Territories\tUnits\nUS\t30.5\nDE\t20\n"_s);
}

void TestCharts::manyPlacesStayFluent()
{
    ChartTableModel model;
    model.setChart(stacked(3650, 8));
    MetricChart view;
    view.resize(900, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer timer;
    timer.start();
    view.grab();
    const auto painted = timer.elapsed();
    QTest::keyClick(&view, Qt::Key_Right);
    timer.restart();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    const auto hovered = timer.elapsed() / 20;
    qInfo("3650 places, 8 series: painted in %lld ms, a place told in %lld ms", painted, hovered);
    QVERIFY(painted < 3000); // a guard for any build, on a busy machine
    QVERIFY(hovered < 300);
}

void TestCharts::heatIsToldApart()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        const auto page = m_theme.color(ColorRole::Page);
        for (int step = 0; step < 5; ++step)
            QVERIFY(Theme::contrast(m_theme.heat(step), page) > 1.15);
        for (int step = 1; step < 5; ++step)
            QVERIFY(Theme::contrast(m_theme.heat(step), m_theme.heat(step - 1)) > 1.3);
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
