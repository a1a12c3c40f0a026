// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/connection.h"
#include "tests/operations/driver.h"
#include "tests/operations/simulatorprocess.h"

#include "api/catalog/builtincatalog.h"

#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Every operation there is succeeds at least once: asked by our client, answered by the simulator's executable.
class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void everyOneSucceeds();
};

void TestOperations::everyOneSucceeds()
{
    SimulatorProcess simulator;
    const auto error = simulator.start(QStringLiteral(SIMULATOR), {u"--rate-limit"_s, u"0"_s});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto catalog = loadBuiltInCatalog();
    Connection connection(QUrl(u"http://127.0.0.1:%1"_s.arg(simulator.port())), simulator.key());
    Driver driver(catalog, connection);
    driver.run();

    const auto failures = driver.malformed() + driver.failures();
    std::printf("%d of %zu operations succeeded in %d exchanges\n", driver.successCount(), catalog.operations().size(),
                driver.exchangeCount());
    for (const auto &line : failures) // QVERIFY2 cuts long messages
        std::printf("  %s\n", qPrintable(line));
    std::fflush(stdout);
    QVERIFY(failures.isEmpty());
    QCOMPARE(driver.successCount(), int(catalog.operations().size()));
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
