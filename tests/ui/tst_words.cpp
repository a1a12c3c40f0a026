// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/relativetime.h"
#include "models/palette/palettemodel.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void timesAreRelative_data();
    void timesAreRelative();
    void longAgoIsADate();
    void lettersInOrderFit();
    void betterFitsComeFirst_data();
    void betterFitsComeFirst();
};

static QDateTime noon()
{
    return QDateTime(QDate(2026, 5, 20), QTime(12, 0), Qt::LocalTime);
}

void TestWords::timesAreRelative_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    constexpr qint64 hour = 3600, day = 24 * hour;
    QTest::newRow("now") << qint64(-10) << u"just now"_s;
    QTest::newRow("minutes") << qint64(-300) << u"5 min ago"_s;
    QTest::newRow("hours") << -3 * hour << u"3 h ago"_s;
    QTest::newRow("late yesterday") << -20 * hour << u"20 h ago"_s;
    QTest::newRow("yesterday") << -30 * hour << u"yesterday"_s;
    QTest::newRow("days") << -5 * day << u"5 days ago"_s;
    QTest::newRow("soon") << qint64(600) << u"in 10 min"_s;
    QTest::newRow("tomorrow") << 30 * hour << u"tomorrow"_s;
    QTest::newRow("in days") << 12 * day << u"in 12 days"_s;
}

void TestWords::timesAreRelative()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QCOMPARE(relativeTime(noon().addSecs(seconds), noon()), words);
}

void TestWords::longAgoIsADate()
{
    QCOMPARE(relativeTime(noon().addDays(-200), noon()),
             QLocale().toString(noon().addDays(-200).date(), QLocale::ShortFormat));
    QCOMPARE(relativeTime({}, noon()), QString());
    QCOMPARE(exactTime({}), QString());
}

void TestWords::lettersInOrderFit()
{
    QVERIFY(fuzzyScore(u"rvw", u"Reviews"));
    QVERIFY(fuzzyScore(u"uac", u"Users and Access"));
    QVERIFY(fuzzyScore(u"", u"anything"));
    QVERIFY(!fuzzyScore(u"swr", u"Reviews"));
    QVERIFY(!fuzzyScore(u"reviewss", u"Reviews"));
}

void TestWords::betterFitsComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning") << u"ho"_s << u"Home"_s << u"Switch between light and dark"_s;
    QTest::newRow("word") << u"act"_s << u"Show the activity panel"_s << u"Character set"_s;
    QTest::newRow("run") << u"tide"_s << u"Tidewater"_s << u"Test in device"_s;
    QTest::newRow("shorter") << u"app"_s << u"Apps"_s << u"Apps of everybody else"_s;
}

void TestWords::betterFitsComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, better).value_or(-10000) > fuzzyScore(typed, worse).value_or(-10000));
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
