// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/httpexchange.h"

#include "api/client/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QSslError>

using namespace Qt::StringLiterals;

QByteArray HttpOutcome::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpExchange::HttpExchange(std::shared_ptr<QNetworkAccessManager> network, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_request(std::move(request))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(m_request.timeout);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
}

HttpExchange::~HttpExchange()
{
    delete m_reply; // before the manager it came from
}

void HttpExchange::start()
{
    m_reply = send();
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 bytes, qint64 total) {
        onAlive();
        emit received(bytes, total);
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes, qint64 total) {
        onAlive();
        emit sent(bytes, total);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const auto &error : errors)
            m_tlsErrors += (m_tlsErrors.isEmpty() ? u""_s : u"; "_s) + error.errorString();
    });
    onAlive();
}

void HttpExchange::abort()
{
    m_aborted = true;
    if (m_reply)
        m_reply->abort();
}

QNetworkRequest HttpExchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_request.url.scheme() == "https"_L1);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setPriority(m_request.priority);
    if (m_request.tls)
        request.setSslConfiguration(*m_request.tls);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_request.isRead())
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return request;
}

QNetworkReply *HttpExchange::send()
{
    const auto request = networkRequest();
    if (m_request.verb == "GET")
        return m_network->get(request);
    if (m_request.isRead())
        return m_network->head(request);
    return m_network->sendCustomRequest(request, m_request.verb, new OneShotBody(m_request.body, this));
}

void HttpExchange::onAlive()
{
    if (m_request.timeout.count() > 0)
        m_timeout.start();
}

void HttpExchange::onFinished()
{
    m_timeout.stop();
    HttpOutcome outcome;
    outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.headers = m_reply->rawHeaderPairs();
    outcome.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    outcome.error = m_reply->error();
    outcome.errorText = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors;
    if (m_reply->isOpen())
        outcome.body = m_reply->readAll();
    // Qt reports an HTTP status of 400 and more as an error as well; only codes outside its HTTP ranges concern the
    // wire.
    const auto httpError = outcome.error >= QNetworkReply::ContentAccessDenied
        && outcome.error <= QNetworkReply::UnknownServerError && outcome.error != QNetworkReply::ContentReSendError
        && outcome.status >= 400;
    if (m_timedOut)
        outcome.end = HttpOutcome::End::TimedOut;
    else if (m_aborted)
        outcome.end = HttpOutcome::End::Aborted;
    else if (outcome.status > 0 && (outcome.error == QNetworkReply::NoError || httpError))
        outcome.end = HttpOutcome::End::Answered;
    emit finished(outcome);
}
