// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/moneyfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 1);

RatesFile bankFile()
{
    ExchangeRates rates;
    rates.perEuro[u"USD"_s][QDate(2026, 10, 30)] = *parseRate(u"1.25");
    rates.perEuro[u"JPY"_s][QDate(2026, 10, 30)] = *parseRate(u"200");
    return {{u"eurofxref.csv"_s, QDate(2026, 11, 27)}, monthlyAverages(rates)};
}

} // namespace

class TestReportRates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void beginsWithTheUsualCurrency()
    {
        QCOMPARE(ReportRates::usualCurrency(), u"USD"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(ReportRates::usualCurrency(), u"USD"_s); // that locale has none
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        MoneyFixture f;
        QVERIFY(f.isReady && f.rates.isLoaded());
        QCOMPARE(f.rates.table()->currency, u"EUR"_s);
        QVERIFY(f.rates.book().isEmpty());
        QCOMPARE(f.rates.table()->rate(u"EUR"_s, october), RateTable::scale);
        QCOMPARE(f.rates.table()->rate(u"USD"_s, october), 0);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyChangeIsKept()
    {
        QTemporaryDir folder;
        RateBook kept;
        {
            MoneyFixture f(folder.path());
            QSignalSpy changed(&f.rates, &ReportRates::changed);
            f.rates.setCurrency(u"EUR"_s);
            f.rates.add(bankFile());
            f.rates.edit(u"USD"_s, october, *parseRate(u"0.75"));
            f.rates.pin(u"TWD"_s, *parseRate(u"0.03"));
            f.rates.pin(u"TWD"_s, *parseRate(u"0.03")); // says nothing new
            QCOMPARE(changed.size(), 4);
            kept = f.rates.book();
            awaited(f.archive.note(u"rates"_s)); // answered in order: all is written
        }
        MoneyFixture f(folder.path());
        QCOMPARE(f.rates.book(), kept);
        QVERIFY(!f.rates.error());
        QCOMPARE(f.rates.table()->rate(u"USD"_s, october), *parseRate(u"0.75"));
        QCOMPARE(f.rates.table()->rate(u"TWD"_s, october), *parseRate(u"0.03"));
        f.rates.reset(u"USD"_s, october);
        QCOMPARE(f.rates.table()->rate(u"USD"_s, october), *parseRate(u"0.8"));
        f.rates.unpin(u"TWD"_s);
        QCOMPARE(f.rates.table()->rate(u"TWD"_s, october), 0);
    }

    /// Who asked keeps the table that they were given.
    void tablesDoNotChange()
    {
        MoneyFixture f;
        f.rates.add(bankFile());
        const auto before = f.rates.table();
        f.rates.pin(u"JPY"_s, *parseRate(u"0.01"));
        QCOMPARE(before->rate(u"JPY"_s, october), *parseRate(u"0.00625"));
        QCOMPARE(f.rates.table()->rate(u"JPY"_s, october), *parseRate(u"0.01"));
    }

    void damagedNote()
    {
        QTemporaryDir folder;
        {
            MoneyFixture f(folder.path());
            awaited(f.archive.setNote(u"rates"_s, u"{\"currency\":"_s));
        }
        MoneyFixture f(folder.path());
        QVERIFY(f.rates.isLoaded() && f.rates.error());
        QVERIFY(f.rates.book().isEmpty());
        f.rates.add(bankFile());
        QVERIFY(!f.rates.error());
        QVERIFY(RateBook::fromJson(awaited(f.archive.note(u"rates"_s)).value_or(QString()).toUtf8()));
    }

    void nothingChangesBeforeItIsLoaded()
    {
        ReportArchive archive;
        ReportRates rates(archive);
        rates.add(bankFile());
        QVERIFY(!rates.isLoaded() && rates.book().isEmpty());
    }

    /// Sums of the archive, in the wanted currency.
    void reportsAreConverted()
    {
        MoneyFixture f;
        f.rates.setCurrency(u"EUR"_s);
        f.rates.add(bankFile());
        QVERIFY(f.storeSales(QDate(2026, 10, 5), "3", "1.50", "USD"));
        QVERIFY(f.storeSales(QDate(2026, 10, 6), "2", "300", "JPY"));
        QVERIFY(f.storeSales(QDate(2026, 10, 7), "1", "60", "TWD"));
        ReportQuery query;
        query.measures = {u"proceeds"_s};
        query.rates = f.rates.table();
        const auto answer = awaited(f.archive.query(query)).value_or(ReportAnswer());
        QCOMPARE(answer.rows.size(), 1U);
        const auto &money = answer.rows.front().values.front().money;
        QCOMPARE(money.converted.toString(2), u"6.60"_s); // 4.50 × 0.8 + 600 × 0.005
        QCOMPARE(money.missing, QStringList{u"TWD"_s});
    }

    /// The history since 1999; says how long the window's thread is busy with it.
    void wholeHistory()
    {
        ExchangeRates rates;
        for (int i = 0; i < 42; ++i) {
            const auto code = QString(QChar(u'A' + i / 26)) + QChar(u'A' + i % 26) + u'X';
            for (QDate day(1999, 1, 4); day < QDate(2026, 11, 28); day = day.addDays(1)) {
                if (day.dayOfWeek() < 6)
                    rates.perEuro[code][day] = RateTable::scale + i + day.day();
            }
        }
        MoneyFixture f;
        const auto time = [](const char *what, const auto &work) {
            QElapsedTimer timer;
            timer.start();
            work();
            qInfo("%s: %lld ms", what, timer.elapsed());
        };
        const RatesFile file{{u"hist.csv"_s, QDate(2026, 11, 27)}, monthlyAverages(rates)};
        time("import", [&] { f.rates.add(file); });
        time("edit", [&] { f.rates.edit(u"ABX"_s, october, RateTable::scale); });
        f.rates.setCurrency(u"AAX"_s);
        QCOMPARE(f.rates.book().currencies().size(), 42); // the euro for the one that is wanted
    }
};

QTEST_GUILESS_MAIN(TestReportRates)
#include "tst_reportrates.moc"
