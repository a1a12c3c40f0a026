// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/clientfixture.h"

#include "tests/client/testcertificate.h"

std::variant<QByteArray, ApiError> FakeTokens::token()
{
    if (broken) {
        ApiError error;
        error.kind = ApiError::Kind::Key;
        error.title = QStringLiteral("The key is gone.");
        return error;
    }
    return "secret-token-" + QByteArray::number(made);
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call)
{
    m_alarms.push_back({m_now.addMSecs(delay.count()), context, std::move(call)});
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    m_now = m_now.addMSecs(time.count());
    std::vector<Alarm> due;
    std::erase_if(m_alarms, [&](const Alarm &alarm) {
        const auto isDue = alarm.due <= m_now;
        if (isDue)
            due.push_back(alarm);
        return isDue;
    });
    for (const auto &alarm : due) {
        if (alarm.context)
            alarm.call();
    }
}

ClientOptions ClientFixture::optionsFor(const QUrl &baseUrl)
{
    ClientOptions options;
    options.baseUrl = baseUrl;
    options.extraAuthorities = {QSslCertificate(TestCertificate::shared().certificatePem)};
    options.retry.jitter = [] { return 0.5; };
    return options;
}

ClientFixture::ClientFixture(FaultServer::Handler handler, bool tls)
    : server(std::make_unique<FaultServer>(std::move(handler), tls))
    , client(std::make_unique<ApiClient>(optionsFor(server->url()), tokens, log, budget, clock))
{
}

ClientFixture::ClientFixture(const QUrl &baseUrl)
    : client(std::make_unique<ApiClient>(optionsFor(baseUrl), tokens, log, budget, clock))
{
}

ApiRequest requestFor(HttpMethod method, const QString &path)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (method == HttpMethod::Post || method == HttpMethod::Patch)
        request.body = R"({"data":{"type":"apps","attributes":{"name":"Orchard"}}})";
    return request;
}
