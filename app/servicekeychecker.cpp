// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicekeychecker.h"

#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/resourceservice.h"
#include "handles/apps.h"

using namespace std::chrono_literals;

namespace {

/// What one check needs; lives as long as its reply.
struct Trial : QObject
{
    Trial(const Catalog &catalog, const ApiKey &key, const QUrl &baseUrl, QObject *parent)
        : QObject(parent)
        , tokens(key)
        , client({.baseUrl = baseUrl, .timeout = 20s, .retry = {.retries = 0, .pauses = 0}}, tokens, log, budget, clock)
        , service(client, catalog)
    {
    }

    SystemClock clock;
    JwtSigner tokens;
    RequestLog log;
    RateBudget budget;
    ApiClient client;
    ResourceService service;
};

} // namespace

ServiceKeyChecker::ServiceKeyChecker(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
}

ApiReply<KeyChecker::Verdict> *ServiceKeyChecker::check(const ApiKey &key, const QUrl &baseUrl)
{
    auto *reply = new ApiReply<Verdict>;
    auto *trial = new Trial(m_catalog, key, baseUrl, this);
    const auto end = [reply, trial](const ApiReply<Verdict>::Result &result) {
        trial->deleteLater();
        reply->complete(result);
    };
    auto *request = trial->service.list(apps::key, Query().fields(apps::key, apps::name).limit(1), Priority::Now);
    connect(reply, &ApiReplyBase::abortRequested, request, &ApiReplyBase::abort);
    request->then(
        trial, [end](const Document &document) { end(Verdict{.apps = document.total.value_or(-1)}); },
        [end](const ApiError &error) {
            // A key without the right to list apps is a good key with a narrow role.
            if (error.kind == ApiError::Kind::Forbidden)
                end(Verdict{});
            else
                end(error);
        });
    return reply;
}
