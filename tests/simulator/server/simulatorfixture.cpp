// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/server/simulatorfixture.h"

#include <QDateTime>

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

static constexpr int patience = 10000; // milliseconds

QString RawAnswer::code(int index) const
{
    return json()["errors"_L1].toArray()[index]["code"_L1].toString();
}

QString RawAnswer::source(int index) const
{
    const auto source = json()["errors"_L1].toArray()[index]["source"_L1];
    return source["pointer"_L1].toString() + source["parameter"_L1].toString();
}

RawConnection::RawConnection(quint16 port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    m_socket.waitForConnected(patience);
}

void RawConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

bool RawConnection::fill()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

RawAnswer RawConnection::receive()
{
    RawAnswer answer;
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill())
            return answer;
    }
    const auto headSize = m_buffer.indexOf("\r\n\r\n");
    const auto lines = m_buffer.left(headSize).split('\n');
    m_buffer.remove(0, headSize + 4);
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        answer.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const auto size = answer.headers.value("content-length").toLongLong();
    while (m_buffer.size() < size && fill()) { }
    answer.complete = m_buffer.size() >= size;
    answer.body = m_buffer.left(size);
    m_buffer.remove(0, answer.body.size());
    return answer;
}

RawAnswer RawConnection::exchange(const QByteArray &bytes)
{
    send(bytes);
    return receive();
}

static QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static QByteArray signedBy(const QByteArray &pem, const QByteArray &text)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    unsigned char der[128];
    std::size_t size = sizeof der;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    EVP_DigestSign(context.get(), der, &size, bytes, std::size_t(text.size()));
    const unsigned char *cursor = der;
    const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> pair(d2i_ECDSA_SIG(nullptr, &cursor, long(size)),
                                                                 ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), reinterpret_cast<unsigned char *>(raw.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), reinterpret_cast<unsigned char *>(raw.data()) + 32, 32);
    return raw;
}

QByteArray makeToken(const QByteArray &pem, const QJsonObject &header, const QJsonObject &payload)
{
    const auto text = part(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + part(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return text + '.' + part(signedBy(pem, text));
}

SimulatorFixture::SimulatorFixture(SimulatorOptions options)
{
    options.size = WorldSize::Small;
    options.clockStands = true;
    QString error;
    simulator = Simulator::start(catalog, options, &error);
    if (!simulator)
        qFatal("%s", qPrintable(error));
    goodToken = token();
}

static void merge(QJsonObject &into, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            into.remove(it.key());
        else
            into[it.key()] = it.value();
    }
}

QByteArray SimulatorFixture::token(const QJsonObject &header, const QJsonObject &payload) const
{
    const auto now = QDateTime::currentSecsSinceEpoch();
    QJsonObject wholeHeader{{u"alg"_s, u"ES256"_s}, {u"kid"_s, simulator->keyId()}, {u"typ"_s, u"JWT"_s}};
    QJsonObject wholePayload{{u"iss"_s, simulator->issuerId()},
                             {u"iat"_s, now - 60},
                             {u"exp"_s, now + 1000},
                             {u"aud"_s, u"appstoreconnect-v1"_s}};
    merge(wholeHeader, header);
    merge(wholePayload, payload);
    return makeToken(simulator->privateKeyPem(), wholeHeader, wholePayload);
}

QByteArray SimulatorFixture::request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                     const QByteArray &headers) const
{
    auto bytes = method + ' ' + target
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(simulator->baseUrl().port()) + "\r\n";
    if (!headers.contains("Authorization:"))
        bytes += "Authorization: Bearer " + goodToken + "\r\n";
    if (!body.isEmpty() && !headers.contains("Content-Type:"))
        bytes += "Content-Type: application/json\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + headers + "\r\n" + body;
}

RawAnswer SimulatorFixture::get(const QByteArray &target, const QByteArray &headers)
{
    RawConnection connection(quint16(simulator->baseUrl().port()));
    return connection.exchange(request("GET", target, {}, headers));
}

RawAnswer SimulatorFixture::send(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                                 const QByteArray &headers)
{
    RawConnection connection(quint16(simulator->baseUrl().port()));
    const auto bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return connection.exchange(request(method, target, bytes, headers));
}

RawAnswer SimulatorFixture::admin(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    return send(method, "/_admin/" + path, body);
}

QByteArray SimulatorFixture::firstId(const QByteArray &target)
{
    return get(target).data()[0]["id"_L1].toString().toUtf8();
}

QJsonObject document(const QString &type, const QJsonObject &attributes, const QJsonObject &relationships,
                     const QString &id)
{
    QJsonObject data{{u"type"_s, type}};
    if (!id.isEmpty())
        data[u"id"_s] = id;
    if (!attributes.isEmpty())
        data[u"attributes"_s] = attributes;
    QJsonObject links;
    for (auto it = relationships.begin(); it != relationships.end(); ++it)
        links[it.key()] = QJsonObject{{u"data"_s, it.value()}};
    if (!links.isEmpty())
        data[u"relationships"_s] = links;
    return {{u"data"_s, data}};
}

QJsonObject linkage(const QString &type, const QByteArray &id)
{
    return {{u"type"_s, type}, {u"id"_s, QString::fromUtf8(id)}};
}
