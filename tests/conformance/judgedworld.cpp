// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"

#include "api/auth/keyvault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

std::unique_ptr<Simulator> JudgedWorld::startSimulator(const Catalog &catalog, QString *error)
{
    SimulatorOptions options;
    options.size = WorldSize::Demo; // the small world lacks a few states that some operations need
    options.rateLimit = 0;
    return Simulator::start(catalog, options, error);
}

ApiKey JudgedWorld::keyOf(const Simulator &simulator)
{
    ApiKey key;
    key.keyId = simulator.keyId();
    key.issuerId = simulator.issuerId();
    key.secret = SecretBytes(simulator.privateKeyPem());
    return key;
}

JudgedWorld::JudgedWorld(const Catalog &catalog, const QString &scratch)
    : m_missing(Judge::prepare(scratch))
    , m_judge(scratch)
{
    m_simulator = startSimulator(catalog, &error);
    if (error.isEmpty() && isJudged() && !m_judge.start(quint16(m_simulator->baseUrl().port())))
        error = u"The judge did not start."_s;
}

Account JudgedWorld::account() const
{
    Account account;
    account.name = u"By window"_s;
    account.keyId = m_simulator->keyId();
    account.issuerId = m_simulator->issuerId();
    account.baseUrl = isJudged() ? m_judge.url() : m_simulator->baseUrl();
    return account;
}

QStringList JudgedWorld::violations()
{
    QStringList found;
    const auto exchanges = isJudged() ? m_judge.finish() : QList<QJsonObject>();
    for (const auto &exchange : exchanges) {
        // Signed addresses and pictures are on another host at Apple's and no part of the specification.
        if (exchange[u"url"_s].toString().startsWith(u"/_"_s))
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
