// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rebuild.h"

#include <QDeadlineTimer>
#include <QTest>

class TestRebuild final : public QObject
{
    Q_OBJECT
private slots:
    void onceForATurn()
    {
        int runs = 0;
        Rebuild rebuild([&runs] { ++runs; });
        QVERIFY(!rebuild.isDue());
        for (int i = 0; i < 100; ++i)
            rebuild.ask();
        QVERIFY(rebuild.isDue());
        QTRY_COMPARE(runs, 1);
        QVERIFY(!rebuild.isDue());
        rebuild.ask();
        QTRY_COMPARE(runs, 2);
    }

    void slowWorkLeavesTimeForOthers()
    {
        static constexpr int lasts = 20; // milliseconds
        QElapsedTimer resting;
        QList<qint64> rests;
        Rebuild rebuild([&] {
            if (resting.isValid())
                rests.append(resting.elapsed());
            const QDeadlineTimer work(lasts);
            while (!work.hasExpired()) { // busy, as work is
            }
            resting.start();
        });
        while (rests.size() < 3) {
            rebuild.ask();
            QCoreApplication::processEvents();
        }
        for (const auto rest : std::as_const(rests))
            QVERIFY2(rest >= 4 * lasts, qPrintable(QString::number(rest)));
        rebuild.ask(); // what is asked for while it rests is not lost
        QTRY_COMPARE(rests.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
