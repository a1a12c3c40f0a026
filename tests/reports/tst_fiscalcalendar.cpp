// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/fiscalcalendar.h"
#include "simulator/world/reports/reportdates.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFiscalCalendar final : public QObject
{
    Q_OBJECT

private slots:
    /// As Apple's annual reports give the first and last days of its years and quarters.
    void publishedYears_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("2012 begins") << u"2012-01"_s << QDate(2011, 9, 25) << QDate(2011, 10, 29);
        QTest::newRow("a quarter of 14 weeks") << u"2012-03"_s << QDate(2011, 11, 27) << QDate(2011, 12, 31);
        QTest::newRow("2012 ends") << u"2012-12"_s << QDate(2012, 9, 2) << QDate(2012, 9, 29);
        QTest::newRow("2017 ends") << u"2017-12"_s << QDate(2017, 9, 3) << QDate(2017, 9, 30);
        QTest::newRow("2023, December") << u"2023-03"_s << QDate(2022, 11, 27) << QDate(2022, 12, 31);
        QTest::newRow("2023, January") << u"2023-04"_s << QDate(2023, 1, 1) << QDate(2023, 2, 4);
        QTest::newRow("2023 ends") << u"2023-12"_s << QDate(2023, 9, 3) << QDate(2023, 9, 30);
        QTest::newRow("2024 begins") << u"2024-01"_s << QDate(2023, 10, 1) << QDate(2023, 11, 4);
        QTest::newRow("2025 begins") << u"2025-01"_s << QDate(2024, 9, 29) << QDate(2024, 11, 2);
        QTest::newRow("2026 begins") << u"2026-01"_s << QDate(2025, 9, 28) << QDate(2025, 11, 1);
        QTest::newRow("2026, March") << u"2026-06"_s << QDate(2026, 3, 1) << QDate(2026, 3, 28);
        QTest::newRow("2026 ends") << u"2026-12"_s << QDate(2026, 8, 30) << QDate(2026, 9, 26);
    }
    void publishedYears()
    {
        QFETCH(QString, month);
        const auto found = FiscalMonth::named(month);
        QVERIFY(found);
        QTEST(found->period().first, "first");
        QTEST(found->period().last, "last");
        QCOMPARE(found->name(), month);
    }

    /// The simulator computes its calendar, ours is data.
    void agreesWithTheSimulator()
    {
        int months = 0;
        for (int year = 2008; year <= 2040; ++year) {
            for (int number = 1; number <= 12; ++number, ++months) {
                const auto name = u"%1-%2"_s.arg(year).arg(number, 2, 10, QChar(u'0'));
                const auto ours = FiscalMonth::named(name);
                const auto other = fiscalMonth(name);
                QVERIFY2(ours && other, qPrintable(name));
                QVERIFY2(ours->period() == *other, qPrintable(name));
                QCOMPARE(ours->year(), year);
                QCOMPARE(ours->number(), number);
            }
        }
        QCOMPARE(months, 33 * 12);
    }

    void everyDayHasItsMonth()
    {
        const auto start = FiscalMonth::named(u"2008-01"_s)->period().first;
        const auto end = FiscalMonth::named(u"2040-12"_s)->period().last;
        auto month = FiscalMonth::of(start);
        QVERIFY(!FiscalMonth::of(start.addDays(-1)) && !FiscalMonth::of(end.addDays(1)));
        for (auto day = start.addDays(1); day <= end; day = day.addDays(1)) {
            const auto next = FiscalMonth::of(day);
            QVERIFY(next);
            if (day <= month->period().last) {
                QCOMPARE(*next, *month);
            } else {
                QCOMPARE(next->period().first, day);
                QCOMPARE(next->previous()->name(), month->name());
                month = next;
            }
        }
    }

    void namesAndPayment()
    {
        QLocale::setDefault(QLocale::c());
        const auto month = FiscalMonth::of(QDate(2026, 3, 15));
        QVERIFY(month);
        QCOMPARE(month->name(), u"2026-06"_s);
        QCOMPARE(month->title(), u"Fiscal March 2026"_s);
        QCOMPARE(FiscalMonth::named(u"2026-01"_s)->title(), u"Fiscal October 2025"_s);
        QCOMPARE(FiscalMonth::named(u"2023-03"_s)->title(), u"Fiscal December 2022"_s);
        QCOMPARE(FiscalMonth::named(u"2023-03"_s)->expectedPayment(), QDate(2023, 2, 2)); // when Apple did pay
        QCOMPARE(month->expectedPayment(), QDate(2026, 4, 30));
        for (const auto &wrong :
             {u"2026-13"_s, u"2026-00"_s, u"2026-1"_s, u"2007-12"_s, u"2041-01"_s, u"x"_s, QString()})
            QVERIFY2(!FiscalMonth::named(wrong), qPrintable(wrong));
        QVERIFY(!FiscalMonth::of(QDate()));
    }
};

QTEST_GUILESS_MAIN(TestFiscalCalendar)
#include "tst_fiscalcalendar.moc"
