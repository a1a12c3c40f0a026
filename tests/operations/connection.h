// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "performer.h"

#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"

/// Our real client, asked one request after the other.
class Connection final : public Performer
{
public:
    Connection(const QUrl &baseUrl, const ApiKey &key);

    Exchange perform(const OperationInfo &operation, const QString &id, const Query &query, const QJsonObject &body,
                     const QByteArray &accept) override;
    Exchange put(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &bytes,
                 const QByteArray &verb) override;

private:
    Exchange wait(ApiReply<ApiAnswer> *reply);
    ClientOptions options() const;

    QUrl m_baseUrl;
    JwtSigner m_tokens;
    SystemClock m_clock;
    RequestLog m_log{100};
    RateBudget m_budget;
    ApiClient m_client;
};
