// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/tokens.h"
#include "tests/simulator/server/simulatorfixture.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulatorTokens : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTokens_data();
    void acceptsTokens();
    void refusesTokens_data();
    void refusesTokens();
    void refusesForeignSignatures();
    void refusesOtherHeaders();
    void keepsIndividualKeysFromTeamMatters();
    void honoursTheScope();

private:
    RawAnswer tryToken(const QByteArray &token, const QByteArray &target = "/v1/apps?limit=1")
    {
        return m_simulator.get(target, "Authorization: Bearer " + token + "\r\n");
    }

    SimulatorFixture m_simulator;
    qint64 m_now = QDateTime::currentSecsSinceEpoch();
};

void TestSimulatorTokens::acceptsTokens_data()
{
    QTest::addColumn<QJsonObject>("payload");
    QTest::newRow("usual") << QJsonObject();
    QTest::newRow("twenty minutes") << QJsonObject{{u"iat"_s, m_now}, {u"exp"_s, m_now + 1200}};
    QTest::newRow("no iat") << QJsonObject{{u"iat"_s, QJsonValue::Null}};
    QTest::newRow("individual") << QJsonObject{{u"iss"_s, QJsonValue::Null}, {u"sub"_s, u"user"_s}};
    QTest::newRow("long, for reading") << QJsonObject{{u"exp"_s, m_now + 86400},
                                                      {u"scope"_s, QJsonArray{u"GET /v1/apps"_s}}};
}

void TestSimulatorTokens::acceptsTokens()
{
    QFETCH(QJsonObject, payload);
    const auto answer = tryToken(m_simulator.token({}, payload));
    QVERIFY2(answer.status == 200, answer.body);
}

void TestSimulatorTokens::refusesTokens_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QJsonObject>("payload");
    const QJsonObject same;
    QTest::newRow("kid") << QJsonObject{{u"kid"_s, u"OTHER"_s}} << same;
    QTest::newRow("no kid") << QJsonObject{{u"kid"_s, QJsonValue::Null}} << same;
    QTest::newRow("alg") << QJsonObject{{u"alg"_s, u"none"_s}} << same;
    QTest::newRow("iss") << same << QJsonObject{{u"iss"_s, u"other"_s}};
    QTest::newRow("no iss") << same << QJsonObject{{u"iss"_s, QJsonValue::Null}};
    QTest::newRow("aud") << same << QJsonObject{{u"aud"_s, u"elsewhere"_s}};
    QTest::newRow("no exp") << same << QJsonObject{{u"exp"_s, QJsonValue::Null}};
    QTest::newRow("expired") << same << QJsonObject{{u"iat"_s, m_now - 1000}, {u"exp"_s, m_now - 1}};
    QTest::newRow("too long") << same << QJsonObject{{u"iat"_s, m_now}, {u"exp"_s, m_now + 1201}};
    QTest::newRow("too long without iat")
        << same << QJsonObject{{u"iat"_s, QJsonValue::Null}, {u"exp"_s, m_now + 1500}};
    QTest::newRow("from the future") << same << QJsonObject{{u"iat"_s, m_now + 600}};
    QTest::newRow("long, for writing") << same
                                       << QJsonObject{{u"exp"_s, m_now + 86400},
                                                      {u"scope"_s, QJsonArray{u"POST /v1/apps"_s}}};
}

void TestSimulatorTokens::refusesTokens()
{
    QFETCH(QJsonObject, header);
    QFETCH(QJsonObject, payload);
    const auto answer = tryToken(m_simulator.token(header, payload));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"NOT_AUTHORIZED"_s);
}

void TestSimulatorTokens::refusesForeignSignatures()
{
    const auto good = m_simulator.goodToken;
    QCOMPARE(tryToken(good).status, 200);
    const auto parts = good.split('.');
    const auto other = m_simulator.token({}, {{u"jti"_s, u"x"_s}}).split('.');
    QCOMPARE(tryToken(parts[0] + '.' + other[1] + '.' + parts[2]).status, 401);
    QCOMPARE(tryToken(parts[0] + '.' + parts[1] + '.').status, 401);
    QCOMPARE(tryToken(parts[0] + '.' + parts[1]).status, 401);

    const auto stranger = makeSigningKey();
    const QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, m_simulator.simulator->keyId()}};
    const QJsonObject payload{
        {u"iss"_s, m_simulator.simulator->issuerId()}, {u"exp"_s, m_now + 600}, {u"aud"_s, u"appstoreconnect-v1"_s}};
    QCOMPARE(tryToken(makeToken(privateKeyPem(stranger), header, payload)).status, 401);
}

void TestSimulatorTokens::refusesOtherHeaders()
{
    QCOMPARE(m_simulator.get("/v1/apps", "Authorization: Basic abc\r\n").status, 401);
    QCOMPARE(m_simulator.get("/v1/apps", "Authorization: \r\n").status, 401);
    QCOMPARE(tryToken("not.a.token").status, 401);
    QCOMPARE(tryToken("\xff\xfe").status, 401);
    // Whoever is not let in does not learn which paths there are.
    QCOMPARE(m_simulator.get("/v1/colours", "Authorization: Basic abc\r\n").status, 401);
}

void TestSimulatorTokens::keepsIndividualKeysFromTeamMatters()
{
    const auto individual = m_simulator.token({}, {{u"iss"_s, QJsonValue::Null}, {u"sub"_s, u"user"_s}});
    QCOMPARE(tryToken(individual, "/v1/builds?limit=1").status, 200);
    for (const auto *target : {"/v1/bundleIds", "/v1/certificates", "/v1/devices", "/v1/profiles"}) {
        const auto answer = tryToken(individual, target);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"FORBIDDEN_ERROR"_s);
    }
    QCOMPARE(tryToken(individual, "/v1/salesReports").status, 403);
}

void TestSimulatorTokens::honoursTheScope()
{
    const auto scoped = m_simulator.token({}, {{u"scope"_s, QJsonArray{u"GET /v1/apps?filter[bundleId]=a.b"_s}}});
    QCOMPARE(tryToken(scoped, "/v1/apps?limit=1&filter%5BbundleId%5D=a.b").status, 200);
    QCOMPARE(tryToken(scoped, "/v1/apps?limit=1").status, 403);
    QCOMPARE(tryToken(scoped, "/v1/builds").status, 403);
}

QTEST_GUILESS_MAIN(TestSimulatorTokens)
#include "tst_simulatortokens.moc"
