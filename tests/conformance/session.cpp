// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/session.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

Session::Session(const Catalog &catalog, const QString &scratch)
    : m_catalog(catalog)
    , m_judge(scratch)
{
}

QString Session::start()
{
    SimulatorOptions world;
    world.size = WorldSize::Demo; // the small world lacks a few states that some operations need
    world.rateLimit = 0;
    QString error;
    m_simulator = Simulator::start(m_catalog, world, &error);
    if (!m_simulator)
        return error;
    if (!m_judge.start(quint16(m_simulator->baseUrl().port())))
        return u"The judge did not start."_s;

    m_tokens = std::make_unique<JwtSigner>(key());
    ClientOptions options;
    options.baseUrl = m_judge.url();
    m_client = std::make_unique<ApiClient>(options, *m_tokens, m_log, m_budget, m_clock);
    m_writer = std::make_unique<ResourceWriter>(*m_client, m_catalog);
    m_service = std::make_unique<ResourceService>(*m_client, m_catalog);
    return {};
}

ApiKey Session::key() const
{
    ApiKey key;
    key.keyId = m_simulator->keyId();
    key.issuerId = m_simulator->issuerId();
    key.secret = SecretBytes(m_simulator->privateKeyPem());
    return key;
}

template <typename T, typename Success>
Session::Outcome Session::wait(ApiReply<T> *reply, Success onSuccess)
{
    Outcome outcome;
    QObject context;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    reply->then(
        &context, [&](const T &value) { onSuccess(outcome, value); },
        [&](const ApiError &error) { outcome.error = error; });
    if (!finished.wait(60'000)) {
        outcome.error.emplace();
        outcome.error->title = u"no answer within a minute"_s;
    }
    return outcome;
}

Session::Outcome Session::perform(const OperationInfo &operation, const QString &id, const Query &query,
                                  const QByteArray &body)
{
    if (operation.pattern == OperationPattern::Metrics || operation.pattern == OperationPattern::Download) {
        auto path = operation.path;
        path.replace(u"{id}"_s, QString::fromLatin1(QUrl::toPercentEncoding(id)));
        const auto accept = operation.mediaTypes.value(0, u"application/json"_s).toLatin1();
        return wait(m_service->download(path, query, accept), [](Outcome &, const Download &) {});
    }
    return wait(m_writer->perform(operation, id, query, body),
                [](Outcome &outcome, const Document &document) { outcome.document = document; });
}
