// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// One request that is wrong in one way, as raw as it gets, and the status Apple would answer.
struct WrongRequest
{
    const char *name;
    QByteArray method;
    QString pathAndQuery;
    QByteArray body;
    int status;
    QByteArray token; ///< empty: the valid one
    QByteArray contentType = "application/json";
};

/// `app` and `group` are ids of an app and a beta group that exist. A few requests are right: what comes before a
/// duplicate, and what Apple takes although one might not.
QList<WrongRequest> wrongRequests(const QString &app, const QString &group, const QByteArray &privateKeyPem,
                                  const QString &keyId, const QString &issuerId);
