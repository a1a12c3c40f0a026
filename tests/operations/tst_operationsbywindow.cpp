// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"
#include "tests/operations/connection.h"
#include "tests/operations/driver.h"
#include "tests/operations/recorder.h"
#include "tests/operations/windowperformer.h"
#include "tests/operations/windowrig.h"

#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "api/catalog/catalogdata.h"
#include "simulator/simulator.h"

#include <QJsonArray>
#include <QTest>

#include <cstdio>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// Ids differ between two worlds where something is made: the plan's are put into this world's words.
class Ids
{
public:
    void learn(const ResourceKey &planned, const ResourceKey &here)
    {
        if (!planned.isNull() && !here.isNull() && planned.id != here.id)
            m_here.insert(planned.id, here.id);
    }
    /// What is in one list alone stands at the same places.
    void learn(const QStringList &planned, const QStringList &here)
    {
        const auto without = [](QStringList all, const QStringList &others) {
            all.removeIf([&others](const QString &each) { return others.contains(each); });
            return all;
        };
        const auto onlyPlanned = without(planned, here), onlyHere = without(here, planned);
        if (planned.size() != here.size() || onlyPlanned.size() != onlyHere.size())
            return;
        for (qsizetype i = 0; i < onlyPlanned.size(); ++i)
            m_here.insert(onlyPlanned[i], onlyHere[i]);
    }
    QString id(const QString &planned) const { return m_here.value(planned, planned); }
    Query query(const Query &planned) const
    {
        Query query;
        for (const auto &name : planned.names()) {
            auto values = planned.values(name);
            for (auto &value : values)
                value = id(value);
            query.set(name, values);
        }
        return query;
    }
    QJsonValue json(const QJsonValue &planned) const
    {
        if (planned.isString())
            return id(planned.toString());
        if (planned.isArray()) {
            QJsonArray array;
            for (const auto each : planned.toArray())
                array.append(json(each));
            return array;
        }
        if (!planned.isObject())
            return planned;
        auto object = planned.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            each.value() = json(each.value());
        return object;
    }

private:
    QHash<QString, QString> m_here;
};

} // namespace

/// Every operation there is, performed with the Explorer's own widgets: entries chosen, lists filled, forms staged and
/// applied. Another world tells beforehand what works on what, in which order; nothing of this one is asked outside the
/// window.
class TestOperationsByWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyOneSucceeds();
};

void TestOperationsByWindow::everyOneSucceeds()
{
    const auto catalog = loadBuiltInCatalog();
    JudgedWorld world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged() && !qEnvironmentVariableIsSet("ESPALIER_BY_WINDOW"))
        QSKIP(qPrintable(u"%1 With ESPALIER_BY_WINDOW=1 it runs without."_s.arg(world.missing())));
    QString error;
    const auto scouted = JudgedWorld::startSimulator(catalog, &error);
    QVERIFY2(scouted, qPrintable(error));
    Connection connection(scouted->baseUrl(), JudgedWorld::keyOf(*scouted));
    StepRecorder recorder(catalog, connection);
    Driver driver(catalog, recorder);
    driver.run();
    for (const auto &line : driver.malformed() + driver.failures())
        std::printf("  scouting: %s\n", qPrintable(line));
    std::fflush(stdout);
    QCOMPARE(driver.successCount(), int(catalog.operations().size()));

    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    KeyVault vault;
    AccountSession session(catalog, world.account(), world.key(), {}, vault);
    WindowRig rig(session);
    WindowPerformer performer(rig, recorder);
    Ids ids;
    std::set<const OperationInfo *> done;
    std::map<const OperationInfo *, QString> refusals;
    int steps = 0;
    for (const auto &step : recorder.steps()) {
        if (++steps % 200 == 0)
            std::fprintf(stderr, "step %d of %d, %d operations\n", steps, int(recorder.steps().size()),
                         int(done.size()));
        const auto exchange = performer.perform(*step.operation, ids.id(step.id), ids.query(step.query),
                                                ids.json(step.body).toObject(), step.accept);
        for (const auto *operation : performer.performed())
            done.insert(operation);
        if (!exchange.isSuccess())
            refusals[step.operation] = u"%1 %2"_s.arg(exchange.status).arg(exchange.failure);
        ids.learn(step.made, performer.made());
        ids.learn(step.listed, performer.listed());
    }

    QStringList missing;
    for (const auto &operation : catalog.operations()) {
        if (!done.contains(&operation))
            missing.append(u"%1: %2"_s.arg(operationKey(operation.method, operation.path),
                                           refusals.contains(&operation) ? refusals[&operation] : u"not tried"_s));
    }
    const auto violations = world.violations();
    for (const auto &line : missing + violations.mid(0, 60)) // QVERIFY2 cuts long messages
        std::printf("  %s\n", qPrintable(line));
    std::printf("operations by window: %d/%d, violations %d\n", int(done.size()), int(catalog.operations().size()),
                int(violations.size()));
    std::fflush(stdout);
    QCOMPARE(int(done.size()), int(catalog.operations().size()));
    QCOMPARE(violations.size(), 0);
}

QTEST_MAIN(TestOperationsByWindow)
#include "tst_operationsbywindow.moc"
