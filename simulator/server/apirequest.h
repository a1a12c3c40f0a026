// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "simulator/server/httpserver.h"
#include "simulator/world/behaviour.h"

#include <QStringList>

#include <string>
#include <vector>

/// One query parameter that the operation knows, with its comma-separated values.
struct GivenParameter
{
    const ParameterInfo *info = nullptr;
    QStringList values;
};

/// A request whose path is understood and whose parameters are checked.
struct IncomingRequest
{
    const WireRequest *http = nullptr;
    const OperationInfo *operation = nullptr;
    QString id; ///< of the path
    std::string base; ///< "http://127.0.0.1:4010", from the Host header
    std::vector<GivenParameter> parameters;
    QString cursor;
    bool isCorrected = false; ///< by a fault: the report of this request has other lines than before

    const GivenParameter *parameter(QStringView name) const; ///< null when not given
    int integer(QStringView name, int fallback) const;
};

/// Percent-decodes; '+' is a space in a query.
QString decodeUrlPart(std::string_view text, bool inQuery);

/// Splits the query of `request.http` and holds it against the operation.
Refusals readParameters(IncomingRequest &request);
