// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/builtincatalog.h"
#include "simulator/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

#include <memory>
#include <optional>

/// What came back; `complete` is false when the connection ended before the promised length.
struct RawAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool complete = false;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray data() const { return json()[QStringLiteral("data")].toArray(); }
    QString code(int index = 0) const; ///< errors[index].code
    QString source(int index = 0) const; ///< its pointer or parameter
};

/// One connection spoken by hand, so that nothing between the test and the wire helps.
class RawConnection
{
public:
    explicit RawConnection(quint16 port);

    void send(const QByteArray &bytes);
    RawAnswer receive();
    RawAnswer exchange(const QByteArray &bytes);
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    bool fill();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A JWT signed with `pem`; fields given replace the usual ones, null ones go.
QByteArray makeToken(const QByteArray &pem, const QJsonObject &header, const QJsonObject &payload);

/// A small world on a clock that stands, and the means to talk to it.
struct SimulatorFixture
{
    explicit SimulatorFixture(SimulatorOptions options = {});

    QByteArray token(const QJsonObject &header = {}, const QJsonObject &payload = {}) const;
    QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QByteArray &headers = {}) const; ///< with a good token
    RawAnswer get(const QByteArray &target, const QByteArray &headers = {});
    RawAnswer send(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                   const QByteArray &headers = {});
    RawAnswer admin(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    QByteArray firstId(const QByteArray &target); ///< of the first object of a list

    Catalog catalog = loadBuiltInCatalog();
    std::unique_ptr<Simulator> simulator;
    QByteArray goodToken;
};

/// {"data": {"type", "attributes", "relationships"}}; a relationship is {name: {type, id}} or {name: [..]}.
QJsonObject document(const QString &type, const QJsonObject &attributes, const QJsonObject &relationships = {},
                     const QString &id = {});
QJsonObject linkage(const QString &type, const QByteArray &id);
