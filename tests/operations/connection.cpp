// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "api/client/signedtransfer.h"
#include "api/services/answerdecoder.h"

#include <QJsonDocument>
#include <QSignalSpy>

QJsonObject Exchange::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Connection::Connection(const QUrl &baseUrl, const ApiKey &key)
    : m_baseUrl(baseUrl)
    , m_tokens(key)
    , m_client(options(), m_tokens, m_log, m_budget, m_clock)
{
}

ClientOptions Connection::options() const
{
    ClientOptions options;
    options.baseUrl = m_baseUrl;
    options.timeout = std::chrono::seconds(30);
    return options;
}

Exchange Connection::send(const ApiRequest &request)
{
    return wait(m_client.send(request));
}

Exchange Connection::put(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
                         const QByteArray &bytes, const QByteArray &verb)
{
    SignedTransfer transfer(options(), m_log, m_clock);
    UploadPart part;
    part.verb = verb;
    part.url = url;
    part.headers = headers;
    part.bytes = bytes;
    return wait(transfer.upload(part));
}

Exchange Connection::wait(ApiReply<ApiAnswer> *reply)
{
    Exchange exchange;
    QObject context;
    reply->then(
        &context,
        [&exchange](const ApiAnswer &answer) {
            exchange.status = answer.status;
            exchange.mediaType = answer.mediaType;
            const auto plain = plainBody(answer);
            if (const auto *bytes = std::get_if<QByteArray>(&plain))
                exchange.body = *bytes;
            else
                exchange.failure = std::get<ApiError>(plain).title;
        },
        [&exchange](const ApiError &error) {
            exchange.status = error.httpStatus;
            exchange.errors = error.items;
            exchange.failure = error.title + u' ' + error.detail;
        });
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    if (!finished.wait(40000))
        exchange.failure = QStringLiteral("no answer");
    return exchange;
}
