// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

/// One request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, undecoded
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    QByteArray path() const { return target.split('?').constFirst(); }
};

/// What the server does with a request.
struct ServerReply
{
    enum class Fault {
        None,
        DropBefore, ///< closes the connection instead of answering
        ResetBefore, ///< the same with a TCP reset
        ResetMidBody,
        CloseMidBody,
        Hang, ///< never answers
        StopMidBody ///< sends half and then nothing more
    };

    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    bool withLength = true;
    bool chunked = false;
};

/// A server that can misbehave: HTTP/1.1, or HTTPS when it has a certificate.
class FaultServer final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<ServerReply(const SeenRequest &)>;

    explicit FaultServer(Handler handler, bool tls = false);

    QUrl url() const;
    const QList<SeenRequest> &seen() const { return m_seen; }
    int countOf(const QByteArray &method) const;
    /// Closes every connection that is open.
    void dropAll();
    void stop() { m_server->close(); }

signals:
    void requestSeen();

private:
    void onConnection();
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const SeenRequest &request);

    Handler m_handler;
    bool m_tls;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<SeenRequest> m_seen;
    std::unique_ptr<QTcpServer> m_server; ///< goes first: its sockets report their end to the rest
};

ServerReply jsonReply(int status, const QByteArray &body);
ServerReply faulty(ServerReply::Fault fault, const QByteArray &body = "{\"data\":[]}");
