// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <memory>

using HttpHeaders = QList<QNetworkReply::RawHeaderPair>;

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    QNetworkRequest::Priority priority = QNetworkRequest::NormalPriority;
    std::chrono::milliseconds timeout{0}; ///< without a byte in either direction; 0: none
    std::optional<QSslConfiguration> tls; ///< instead of the default; making one loads the TLS library

    bool isRead() const { return verb == "GET" || verb == "HEAD"; }
};

/// What came of one request on the wire, before anybody judges it.
struct HttpOutcome
{
    enum class End { Answered, TimedOut, Aborted, Failed };

    End end = End::Failed;
    int status = 0; ///< 0 when no answer began; may be set although the body was cut off (end is Failed then)
    HttpHeaders headers;
    QByteArray body; ///< as on the wire: gzip is not undone
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< Qt's words
    bool http2 = false;

    QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when absent
    /// The connection may be in a state in which the next request on it waits for nothing: Qt 6.4 hangs on an HTTP/2
    /// connection that was just closed, and a computer that slept does not know that its connections are gone.
    bool leavesBadConnection() const { return end == End::TimedOut || (end == End::Failed && status == 0); }
    bool isGzip() const { return header("content-encoding").toLower() == "gzip"; }
};

/// One request on a QNetworkAccessManager by our rules: a write leaves once, no redirect is followed, a time-out, an
/// abort and a reset are told apart. Delete it to forget the request.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(std::shared_ptr<QNetworkAccessManager> network, HttpRequest request, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start();
    void abort();

    const HttpRequest &request() const { return m_request; }

signals:
    /// Comes from within the network reply: connect it queued, so that what follows may delete anything.
    void finished(const HttpOutcome &outcome);
    void received(qint64 bytes, qint64 total); ///< total is -1 while unknown
    void sent(qint64 bytes, qint64 total);

private:
    QNetworkRequest networkRequest() const;
    QNetworkReply *send();
    void onAlive();
    void onFinished();

    std::shared_ptr<QNetworkAccessManager> m_network;
    HttpRequest m_request;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timeout;
    QString m_tlsErrors;
    bool m_timedOut = false;
    bool m_aborted = false;
};
