// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/client/apirequest.h"
#include "api/client/requestlog.h"

#include <QElapsedTimer>
#include <QPointer>

class HttpExchange;

/// One request on its way through queue, attempts and pauses.
struct ApiCall
{
    quint64 id = 0;
    ApiRequest request;
    QPointer<ApiReply<ApiAnswer>> reply;
    RequestLogEntry log;
    QElapsedTimer timer; ///< since the first sending
    QUrl redirected; ///< where a redirect led; empty: the request's own address
    HttpExchange *exchange = nullptr; ///< while on the wire
    QByteArray token; ///< the last one sent
    int retries = 0;
    int pauses = 0;
    int hops = 0;
    bool renewed = false; ///< a fresh token has been tried
    bool narrowed = false; ///< a refused field has been dropped

    bool isRead() const { return request.method == HttpMethod::Get; }
};
