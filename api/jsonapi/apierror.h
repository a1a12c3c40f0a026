// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

struct AssociatedErrors;

/// One element of a JSON:API `errors` array.
struct ErrorItem
{
    QString id;
    QString status;
    QString code; ///< Apple's, for example "ENTITY_ERROR.ATTRIBUTE.INVALID"
    QString title;
    QString detail;
    QString pointer; ///< source.pointer: "/data/attributes/name"
    QString parameter; ///< source.parameter: "filter[rating]"
    QUrl about;
    std::vector<AssociatedErrors> associated; ///< meta.associatedErrors: the real reasons, as a tree
};

struct AssociatedErrors
{
    QString path; ///< "/v1/appStoreVersions/123"
    std::vector<ErrorItem> errors;
};

/// Why a request failed, in words a user can act on. Never holds a token or key material.
struct ApiError
{
    enum class Kind {
        Offline, ///< host not found, connection refused, no network
        Timeout,
        Aborted, ///< by us
        ConnectionLost, ///< reset or closed in mid-exchange
        Tls,
        Redirect, ///< the server pointed to another host; not followed
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409
        Invalid, ///< 400, 405, 406, 415, 422
        RateLimited, ///< 429
        Server, ///< 5xx
        Malformed, ///< truncated, not JSON, not what was asked for
        Key, ///< no token could be made
        Storage ///< the local database
    };

    Kind kind = Kind::Offline;
    int httpStatus = 0; ///< 0 when there was no answer
    QString title; ///< one sentence
    QString detail;
    QString requestId; ///< Apple's x-request-id, for support
    bool outcomeUnknown = false; ///< a write whose answer was lost: read before sending again
    std::optional<std::chrono::seconds> retryAfter;
    std::vector<ErrorItem> items;

    /// The first item's pointer or parameter; empty when the server named none.
    QString source() const;
};
Q_DECLARE_METATYPE(ApiError)
