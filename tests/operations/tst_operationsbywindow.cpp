// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judge.h"
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

std::unique_ptr<Simulator> startWorld(const Catalog &catalog, QString *error)
{
    SimulatorOptions options;
    options.size = WorldSize::Demo; // the small world lacks a few states that some operations need
    options.rateLimit = 0;
    return Simulator::start(catalog, options, error);
}

ApiKey keyOf(const Simulator &simulator)
{
    ApiKey key;
    key.keyId = simulator.keyId();
    key.issuerId = simulator.issuerId();
    key.secret = SecretBytes(simulator.privateKeyPem());
    return key;
}

/// A world for the window: the judge in front of a simulator where the judge is there, else the simulator alone.
class World
{
public:
    World(const Catalog &catalog, const QString &scratch)
        : m_missing(Judge::prepare(scratch))
        , m_judge(scratch)
    {
        m_simulator = startWorld(catalog, &error);
        if (error.isEmpty() && isJudged() && !m_judge.start(quint16(m_simulator->baseUrl().port())))
            error = u"The judge did not start."_s;
    }

    bool isJudged() const { return m_missing.isEmpty(); }
    QString missing() const { return m_missing; }
    Account account() const
    {
        Account account;
        account.name = u"By window"_s;
        account.keyId = m_simulator->keyId();
        account.issuerId = m_simulator->issuerId();
        account.baseUrl = isJudged() ? m_judge.url() : m_simulator->baseUrl();
        return account;
    }
    ApiKey key() const { return keyOf(*m_simulator); }
    QList<QJsonObject> finish() { return isJudged() ? m_judge.finish() : QList<QJsonObject>(); }

    QString error;

private:
    QString m_missing;
    Judge m_judge;
    std::unique_ptr<Simulator> m_simulator;
};

/// Ids differ between two worlds where something is made: the plan's are put into this world's words.
class Ids
{
public:
    void learn(const ResourceKey &planned, const ResourceKey &here)
    {
        if (!planned.isNull() && !here.isNull() && planned.id != here.id)
            m_here.insert(planned.id, here.id);
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

/// "request GET /v1/apps: message" for each violation the judge found.
QStringList violationsOf(const QList<QJsonObject> &exchanges)
{
    QStringList found;
    for (const auto &exchange : exchanges) {
        // Signed addresses are on another host at Apple's and no part of the specification.
        if (exchange[u"url"_s].toString().startsWith(u"/_upload/"_s))
            continue;
        for (const auto &each : exchange[u"violations"_s].toArray()) {
            const auto violation = each.toObject();
            if (violation[u"severity"_s] == "error"_L1)
                found.append(u"%1 %2 %3: %4 %5"_s.arg(violation[u"side"_s].toString(), exchange[u"method"_s].toString(),
                                                      exchange[u"url"_s].toString().left(200),
                                                      violation[u"message"_s].toString(),
                                                      violation[u"at"_s].toString()));
        }
    }
    return found;
}

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
    QString error;
    const auto scouted = startWorld(catalog, &error);
    QVERIFY2(scouted, qPrintable(error));
    Connection connection(scouted->baseUrl(), keyOf(*scouted));
    Recorder recorder(catalog, connection);
    Driver driver(catalog, recorder);
    driver.run();
    QCOMPARE(driver.successCount(), int(catalog.operations().size()));

    World world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    KeyVault vault;
    AccountSession session(catalog, world.account(), world.key(), {}, vault);
    WindowRig rig(session);
    WindowPerformer performer(rig, recorder.sightings());
    Ids ids;
    std::set<const OperationInfo *> done;
    std::map<const OperationInfo *, QString> refusals;
    for (const auto &step : recorder.steps()) {
        const auto exchange = performer.perform(*step.operation, ids.id(step.id), ids.query(step.query),
                                                ids.json(step.body).toObject(), step.accept);
        for (const auto *operation : performer.performed())
            done.insert(operation);
        if (!exchange.isSuccess())
            refusals[step.operation] = u"%1 %2"_s.arg(exchange.status).arg(exchange.failure);
        ids.learn(step.made, performer.made());
    }

    QStringList missing;
    for (const auto &operation : catalog.operations()) {
        if (!done.contains(&operation))
            missing.append(u"%1: %2"_s.arg(operationKey(operation.method, operation.path),
                                           refusals.contains(&operation) ? refusals[&operation] : u"not tried"_s));
    }
    const auto violations = violationsOf(world.finish());
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
