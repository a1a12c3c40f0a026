// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/decimal.h"

#include <QTest>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void multiplies_data();
    void multiplies();
    void divides();
    void rounds();
    void neverDrifts();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); // empty: is none
    const std::pair<const char *, const char16_t *> cases[] = {{"0", u"0"},
                                                               {"-0.00", u"0"},
                                                               {" 12.50 ", u"12.5"},
                                                               {"+7", u"7"},
                                                               {"-1234.5678", u"-1234.5678"},
                                                               {".5", u"0.5"},
                                                               {"3.", u"3"},
                                                               {"1.23450000", u"1.2345"},
                                                               {"922337203685477.5807", u"922337203685477.5807"},
                                                               {"", u""},
                                                               {"-", u""},
                                                               {".", u""},
                                                               {"1,5", u""},
                                                               {"1.2.3", u""},
                                                               {"1e3", u""},
                                                               {"12a", u""},
                                                               {"1.23456", u""},
                                                               {"922337203685477.5808", u""},
                                                               {"99999999999999999999", u""},
                                                               {"1 2", u""}};
    for (const auto &[text, value] : cases)
        QTest::addRow("%s", *text ? text : "(empty)") << QByteArray(text) << QString::fromUtf16(value);
}

void TestDecimal::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    const auto read = Decimal::parse(text);
    QCOMPARE(read.has_value(), !value.isEmpty());
    if (read)
        QCOMPARE(read->toString(), value);
}

void TestDecimal::multiplies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("product");
    QTest::addRow("money") << u"3.49"_s << u"-17"_s << u"-59.33"_s;
    QTest::addRow("two decimals each") << u"0.99"_s << u"0.25"_s << u"0.2475"_s;
    QTest::addRow("too fine") << u"0.0001"_s << u"0.5"_s << QString();
    QTest::addRow("wide on the way") << u"90000000.25"_s << u"1000000"_s << u"90000000250000"_s;
    QTest::addRow("too large") << u"90000000000"_s << u"90000000"_s << QString();
}

void TestDecimal::multiplies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, product);
    const auto result = Decimal::product(*Decimal::parse(a.toLatin1()), *Decimal::parse(b.toLatin1()));
    QCOMPARE(result ? result->toString() : QString(), product);
}

void TestDecimal::divides()
{
    QCOMPARE(multipliedAndDivided(10, 1, 4), 3); // half away from zero
    QCOMPARE(multipliedAndDivided(-10, 1, 4), -3);
    QCOMPARE(multipliedAndDivided(9, 1, 4), 2);
    QCOMPARE(multipliedAndDivided(std::numeric_limits<qint64>::max(), 100000000, 100000000),
             std::numeric_limits<qint64>::max());
    QVERIFY(!multipliedAndDivided(std::numeric_limits<qint64>::max(), 200000000, 100000000));
#ifdef __SIZEOF_INT128__
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto a = qint64(random() >> (random() % 60));
        const auto b = qint64(random() >> (1 + random() % 60)) * (i % 2 == 0 ? 1 : -1);
        const auto c = qint64(1 + (random() >> (1 + random() % 60)));
        if (a == std::numeric_limits<qint64>::min())
            continue;
        __extension__ using Wide = __int128;
        const Wide product = Wide(a) * b;
        const Wide magnitude = product < 0 ? -product : product;
        const Wide quotient = magnitude / c + (magnitude % c >= c - magnitude % c ? 1 : 0);
        const auto result = multipliedAndDivided(a, b, c);
        QCOMPARE(result.has_value(), quotient <= std::numeric_limits<qint64>::max());
        if (result)
            QCOMPARE(*result, qint64(product < 0 ? -quotient : quotient));
    }
#endif
}

void TestDecimal::rounds()
{
    QCOMPARE(Decimal::parse("2.345")->rounded(2).toString(), u"2.35"_s);
    QCOMPARE(Decimal::parse("-2.345")->rounded(2).toString(), u"-2.35"_s);
    QCOMPARE(Decimal::parse("2.3449")->rounded(2).toString(2), u"2.34"_s);
    QCOMPARE(Decimal::parse("2.5")->rounded(0).toString(), u"3"_s);
    QCOMPARE(Decimal::parse("7")->toString(2), u"7.00"_s);
}

/// Ten times a cent is ten cents, however often.
void TestDecimal::neverDrifts()
{
    Decimal sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum += *Decimal::parse("0.01");
    QCOMPARE(sum, Decimal::fromInt(10'000));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
