// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/httpexchange.h"

#include <QSslCertificate>

/// The connections of one client. A connection that may hang is left to the requests that use it; new ones get another.
class NetworkPool
{
public:
    NetworkPool(const QList<QSslCertificate> &extraAuthorities, bool withProxy);

    std::unique_ptr<HttpExchange> open(HttpRequest request);
    /// To be told of every outcome.
    void learn(const HttpOutcome &outcome);

private:
    void renew();

    std::shared_ptr<QNetworkAccessManager> m_network; ///< made for the first request
    std::optional<QSslConfiguration> m_tls;
    bool m_withProxy;
};
