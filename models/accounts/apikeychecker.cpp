// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/apikeychecker.h"

#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ClientOptions optionsFor(const ApiKey &key, const QUrl &baseUrl)
{
    ClientOptions options;
    options.baseUrl = baseUrl.isEmpty() ? key.baseUrl() : baseUrl;
    options.timeout = 20s; // somebody waits
    options.retry.retries = 1;
    options.retry.pauses = 0;
    return options;
}

/// A client for one request; goes with its reply.
class Trial final : public QObject
{
public:
    Trial(const ApiKey &key, const QUrl &baseUrl, QObject *parent)
        : QObject(parent)
        , m_signer(key)
        , m_client(optionsFor(key, baseUrl), m_signer, m_log, m_budget, m_clock)
    {
    }

    void run(ApiReply<KeyChecker::Verdict> *reply)
    {
        ApiRequest request;
        request.path = u"/v1/apps"_s;
        request.query.fields(u"apps"_s, {u"name"_s}).set(u"limit"_s, u"1"_s);
        request.priority = Priority::Now;
        m_client.send(request)->then(
            reply,
            [reply](const ApiAnswer &answer) {
                const auto total = QJsonDocument::fromJson(answer.body)["meta"_L1]["paging"_L1]["total"_L1];
                reply->complete(KeyChecker::Verdict{total.toInt(-1)});
            },
            [reply](const ApiError &error) {
                // A role that may not list apps signed well enough to be told so.
                const bool roleOnly = error.kind == ApiError::Kind::Forbidden && !error.items.empty()
                    && error.items.front().code == "FORBIDDEN_ERROR"_L1;
                if (roleOnly)
                    reply->complete(KeyChecker::Verdict{});
                else
                    reply->complete(error);
            });
    }

private:
    JwtSigner m_signer;
    RequestLog m_log;
    RateBudget m_budget;
    SystemClock m_clock;
    ApiClient m_client;
};

} // namespace

ApiReply<KeyChecker::Verdict> *ApiKeyChecker::check(const ApiKey &key, const QUrl &baseUrl)
{
    auto *reply = new ApiReply<Verdict>;
    auto *trial = new Trial(key, baseUrl, reply);
    trial->run(reply);
    return reply;
}
