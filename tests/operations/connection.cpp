// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "api/client/signedtransfer.h"
#include "api/services/answerdecoder.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

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

QString pathOf(const OperationInfo &operation, const QString &id)
{
    return QString(operation.path).replace(u"{id}"_s, QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

Exchange Connection::perform(const OperationInfo &operation, const QString &id, const Query &query,
                             const QJsonObject &body, const QByteArray &accept)
{
    ApiRequest request;
    request.method = operation.method;
    request.path = pathOf(operation, id);
    request.query = query;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (!accept.isEmpty())
        request.accept = accept;
    else if (!operation.mediaTypes.isEmpty())
        request.accept = operation.mediaTypes.first().toLatin1();
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
