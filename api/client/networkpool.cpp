// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/networkpool.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

NetworkPool::NetworkPool(const QList<QSslCertificate> &extraAuthorities, bool withProxy)
    : m_withProxy(withProxy)
{
    if (!extraAuthorities.isEmpty()) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->addCaCertificates(extraAuthorities);
    }
}

void NetworkPool::renew()
{
    m_network = std::make_shared<QNetworkAccessManager>();
    if (!m_withProxy)
        m_network->setProxy(QNetworkProxy::NoProxy);
}

std::unique_ptr<HttpExchange> NetworkPool::open(HttpRequest request)
{
    if (!m_network)
        renew();
    request.tls = m_tls;
    return std::make_unique<HttpExchange>(m_network, std::move(request));
}

void NetworkPool::learn(const HttpOutcome &outcome)
{
    if (outcome.leavesBadConnection())
        renew();
}
