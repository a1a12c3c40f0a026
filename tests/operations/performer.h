// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/client/query.h"
#include "api/jsonapi/apierror.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

/// What one exchange came to.
struct Exchange
{
    int status = 0;
    QByteArray mediaType;
    QByteArray body;
    std::vector<ErrorItem> errors; ///< of a refusal
    QString failure; ///< one sentence when it failed

    bool isSuccess() const { return status >= 200 && status < 300; }
    QJsonObject json() const;
};

/// Performs operations one after the other, by whatever means.
class Performer
{
public:
    virtual ~Performer() = default;

    /// `id` fills the path; an empty `body` is none, an empty `accept` the operation's first.
    virtual Exchange perform(const OperationInfo &operation, const QString &id, const Query &query,
                             const QJsonObject &body, const QByteArray &accept)
        = 0;
    /// A signed part of an upload: no token.
    virtual Exchange put(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
                         const QByteArray &bytes, const QByteArray &verb)
        = 0;
};

/// "/v1/apps/{id}" with the id in its place.
QString pathOf(const OperationInfo &operation, const QString &id);
