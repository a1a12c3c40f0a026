// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"

#include <QJsonObject>

/// What one exchange came to.
struct Exchange
{
    int status = 0;
    QByteArray mediaType;
    QByteArray body;
    std::vector<ErrorItem> errors; ///< of a refusal
    QString failure; ///< one sentence when it failed

    bool isSuccess() const { return status >= 200 && status < 300; }
    QJsonObject json() const;
};

/// Our real client, asked one request after the other.
class Connection
{
public:
    Connection(const QUrl &baseUrl, const ApiKey &key);

    Exchange send(const ApiRequest &request);
    /// A signed part of an upload: no token.
    Exchange put(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &bytes,
                 const QByteArray &verb);

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
