// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/client/query.h"

/// What the user looks at goes first.
enum class Priority { Now, Normal, Background };

/// One call of the API, before a token is put to it.
struct ApiRequest
{
    HttpMethod method = HttpMethod::Get;
    QString path; ///< "/v1/apps/42"; ids in it percent-encoded
    Query query;
    QUrl url; ///< links.next, used verbatim instead of path and query; must be on the base host
    QByteArray body; ///< JSON; empty: none
    QByteArray accept = "application/json";
    Priority priority = Priority::Normal;
};

/// A successful answer, as on the wire.
struct ApiAnswer
{
    int status = 0;
    QByteArray mediaType; ///< lower case, without parameters
    QByteArray body;
    bool isGzip = false; ///< the body is still compressed for transfer
};
