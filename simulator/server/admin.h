// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/httpserver.h"

#include <QJsonObject>
#include <QString>

class ApiServer;

/// The admin path, for tests and the curious. Bodies and answers are JSON; no token is asked for.
///
///     GET    /_admin                 what there is
///     GET    /_admin/faults          the rules in force, with their hits
///     POST   /_admin/faults          {"rules": "latency 200 on GET /v1/apps*"}; grammar in faults.h
///     DELETE /_admin/faults
///     GET    /_admin/clock           {"now", "standing"}
///     POST   /_admin/clock           {"turn": seconds} or {"to": ISO}, and {"standing": bool}
///     GET    /_admin/rate            {"limit", "remaining"}
///     POST   /_admin/rate            {"limit": n, "remaining": n}; 0: no limit
///     GET    /_admin/requests        {"total", "requests": {"GET /v1/apps": 3}}
///     DELETE /_admin/requests
///     POST   /_admin/reset           a new world: {"seed", "size"} change what it is made from
///     POST   /_admin/edit            {"entry", "id", "attributes"}: somebody else's change
///     POST   /_admin/objects         {"entry"}: the ids of its objects
///     GET    /_admin/uploads         what has arrived, with its MD5
///     POST   /_admin/uploads         {"partSize": bytes}
class Admin
{
public:
    explicit Admin(ApiServer &server)
        : m_server(server)
    {
    }

    void handle(const WireRequest &request, const QString &path, HttpAnswer &answer);

private:
    QJsonObject faults(std::string_view method, const QJsonObject &body);
    QJsonObject clock(std::string_view method, const QJsonObject &body);
    QJsonObject rate(std::string_view method, const QJsonObject &body);
    QJsonObject requests(std::string_view method);
    QJsonObject reset(const QJsonObject &body);
    QJsonObject remove(const QJsonObject &body);
    QJsonObject edit(const QJsonObject &body);
    QJsonObject objects(const QJsonObject &body);
    QJsonObject uploads(std::string_view method, const QJsonObject &body);

    ApiServer &m_server;
    QString m_problem;
};
