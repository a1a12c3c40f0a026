// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/client/apirequest.h"
#include "api/client/clock.h"
#include "api/client/retrypolicy.h"

#include <QSslCertificate>
#include <QUrl>

#include <memory>

class RateBudget;
class RequestLog;
class TokenSource;

/// Where an account lives and how it is talked to.
struct ClientOptions
{
    QUrl baseUrl; ///< HTTPS; http only for a loopback host
    QList<QSslCertificate> extraAuthorities; ///< trusted besides the system's: a simulator's own
    std::chrono::milliseconds timeout{60000}; ///< without a byte in either direction
    RetryPolicy retry;
    std::optional<bool> compress; ///< ask for gzip; not said: not on this computer
};

/// Sends the requests of one account: puts the token to them, keeps their number and order in bounds, pauses and
/// retries. The token goes to the base host alone. Every method must be called from the client's thread.
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    /// Everything passed by reference must outlive the client.
    ApiClient(ClientOptions options, TokenSource &tokens, RequestLog &log, RateBudget &budget, Clock &clock,
              QObject *parent = nullptr);
    /// Replies still under way finish as aborted, through the event loop.
    ~ApiClient() override;

    /// True when requests may go there at all.
    static bool isAllowedBase(const QUrl &url);
    const QUrl &baseUrl() const;

    ApiReply<ApiAnswer> *send(const ApiRequest &request);

    /// Requests that wait or run.
    int pending() const;

signals:
    void pendingChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};
