// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/faultserver.h"

#include "tests/client/testcertificate.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

FaultServer::FaultServer(Handler handler, bool tls)
    : m_handler(std::move(handler))
    , m_tls(tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        const auto &own = TestCertificate::shared();
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(own.certificatePem));
        configuration.setPrivateKey(QSslKey(own.keyPem, QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::onConnection);
    m_server->listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    return url;
}

int FaultServer::countOf(const QByteArray &method) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(), [&](const auto &seen) { return seen.method == method; }));
}

void FaultServer::dropAll()
{
    const auto sockets = m_buffers.keys();
    for (auto *socket : sockets)
        socket->abort();
}

void FaultServer::onConnection()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void FaultServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket) && takeRequest(socket)) { }
}

bool FaultServer::takeRequest(QTcpSocket *socket)
{
    auto &buffer = m_buffers[socket];
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const auto lines = buffer.left(headEnd).split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    SeenRequest request{words.value(0), words.value(1), {}, {}};
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const auto length = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_seen.append(request);
    answer(socket, request);
    emit requestSeen();
    return true;
}

static void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket->abort();
}

static QByteArray chunks(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void FaultServer::answer(QTcpSocket *socket, const SeenRequest &request)
{
    using Fault = ServerReply::Fault;
    const auto reply = m_handler(request);
    if (reply.fault == Fault::Hang)
        return;
    if (reply.fault == Fault::DropBefore)
        return socket->abort();
    if (reply.fault == Fault::ResetBefore)
        return reset(socket);

    auto head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Words\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (reply.withLength && reply.status != 204)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    else if (reply.status != 204)
        head += "Connection: close\r\n";
    const auto body = reply.chunked ? chunks(reply.body) : reply.body;
    const auto isWhole = reply.fault == Fault::None;
    socket->write(head + "\r\n" + (isWhole ? body : body.left(body.size() / 2)));
    socket->flush();
    if (reply.fault == Fault::ResetMidBody)
        reset(socket);
    else if (reply.fault == Fault::CloseMidBody || (isWhole && !reply.withLength && reply.status != 204))
        socket->disconnectFromHost();
}

ServerReply jsonReply(int status, const QByteArray &body)
{
    ServerReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"Content-Type", "application/json"}};
    return reply;
}

ServerReply faulty(ServerReply::Fault fault, const QByteArray &body)
{
    auto reply = jsonReply(200, body);
    reply.fault = fault;
    return reply;
}
