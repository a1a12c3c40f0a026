// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/refusals.h"

#include "simulator/world/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace refuse {

Refusal unauthorized(const QString &reason)
{
    return {.status = 401,
            .code = u"NOT_AUTHORIZED"_s,
            .title = u"Authentication credentials are missing or invalid."_s,
            .detail = u"Send a signed bearer token that has not expired. Here: %1."_s.arg(reason)};
}

Refusal forbidden(const QString &detail)
{
    return {.status = 403,
            .code = u"FORBIDDEN_ERROR"_s,
            .title = u"This request is forbidden for security reasons"_s,
            .detail = detail};
}

Refusal unknownPath(const QString &path)
{
    return {.status = 404,
            .code = u"NOT_FOUND"_s,
            .title = u"The requested path is not known"_s,
            .detail = u"No resource type or relationship answers at '%1'"_s.arg(path)};
}

Refusal unknownObject(const QString &type, const QString &id)
{
    return {.status = 404,
            .code = u"NOT_FOUND"_s,
            .title = u"The specified resource does not exist"_s,
            .detail = u"There is no resource of type '%1' with id '%2'"_s.arg(type, id)};
}

Refusal method(const QString &method, const QString &path)
{
    return {.status = 405,
            .code = u"METHOD_NOT_ALLOWED"_s,
            .title = u"The request method is not valid for the resource path."_s,
            .detail = u"'%1' does not allow %2"_s.arg(path, method)};
}

Refusal mediaType(int status, const QString &detail)
{
    return {.status = status,
            .code = status == 406 ? u"NOT_ACCEPTABLE"_s : u"UNSUPPORTED_MEDIA_TYPE"_s,
            .title = status == 406 ? u"No media type that is acceptable can be sent"_s
                                   : u"The content type of the request is not supported"_s,
            .detail = detail};
}

Refusal rateLimit()
{
    return {.status = 429,
            .code = u"RATE_LIMIT_EXCEEDED"_s,
            .title = u"The request rate limit has been reached."_s,
            .detail = u"This key has used up its requests of the last hour."_s};
}

Refusal server(int status)
{
    return {.status = status,
            .code = status == 503 ? u"SERVICE_UNAVAILABLE"_s : u"UNEXPECTED_ERROR"_s,
            .title = u"An unexpected error occurred."_s,
            .detail = u"Something failed on the server side. Try again later."_s};
}

Refusal noSales()
{
    return {.status = 404,
            .code = u"NOT_FOUND"_s,
            .title = u"The specified resource does not exist"_s,
            .detail = u"There were no sales for the date specified."_s};
}

Refusal parameter(const QString &code, const QString &name, const QString &detail)
{
    return {.status = 400,
            .code = u"PARAMETER_ERROR."_s + code,
            .title = code == "ILLEGAL"_L1 ? u"A parameter is not allowed"_s
                : code == "REQUIRED"_L1   ? u"A required parameter is missing"_s
                                          : u"A parameter has an invalid value"_s,
            .detail = detail,
            .parameter = name};
}

Refusal syntax(const QString &detail)
{
    return {.status = 400, .code = u"ENTITY_INVALID"_s, .title = u"JSON processing failed"_s, .detail = detail};
}

Refusal structure(const QString &pointer, const QString &detail)
{
    return {.status = 422,
            .code = u"ENTITY_UNPROCESSABLE"_s,
            .title = u"The request entity is not a valid request document object"_s,
            .detail = detail,
            .pointer = pointer};
}

static QString entityTitle(const QString &code, const QString &what)
{
    if (code.startsWith("UNKNOWN"_L1))
        return u"The provided entity includes an unknown %1"_s.arg(what);
    if (code.startsWith("REQUIRED"_L1))
        return u"The provided entity is missing a required %1"_s.arg(what);
    if (code.startsWith("NOT_ALLOWED"_L1))
        return u"The provided entity includes a %1 that cannot be set in this request"_s.arg(what);
    if (code.startsWith("TYPE"_L1))
        return u"The provided entity includes a %1 of the wrong type"_s.arg(what);
    return u"The provided entity includes a %1 with an invalid value"_s.arg(what);
}

Refusal attribute(const QString &code, const QString &pointer, const QString &detail)
{
    return {.status = 409,
            .code = u"ENTITY_ERROR.ATTRIBUTE."_s + code,
            .title = entityTitle(code, u"attribute"_s),
            .detail = detail,
            .pointer = pointer};
}

Refusal relationship(const QString &code, const QString &pointer, const QString &detail)
{
    return {.status = 409,
            .code = u"ENTITY_ERROR.RELATIONSHIP."_s + code,
            .title = entityTitle(code, u"relationship"_s),
            .detail = detail,
            .pointer = pointer};
}

} // namespace refuse

static QString defaultTitle(const QString &code)
{
    if (code.startsWith("STATE_ERROR"_L1))
        return u"The request cannot be fulfilled because of the state of another resource."_s;
    if (code.startsWith("ENTITY_ERROR"_L1))
        return u"There is a problem with the request entity"_s;
    if (code.startsWith("FORBIDDEN"_L1))
        return u"This request is forbidden for security reasons"_s;
    return u"The request cannot be fulfilled"_s;
}

static QJsonArray errorItems(const Refusals &refusals, const QString &requestId, int *count)
{
    QJsonArray items;
    for (const auto &refusal : refusals) {
        QJsonObject item{{u"id"_s, u"%1-%2"_s.arg(requestId).arg(++*count)},
                         {u"status"_s, QString::number(refusal.status)},
                         {u"code"_s, refusal.code},
                         {u"title"_s, refusal.title.isEmpty() ? defaultTitle(refusal.code) : refusal.title},
                         {u"detail"_s, refusal.detail}};
        if (!refusal.pointer.isEmpty())
            item[u"source"_s] = QJsonObject{{u"pointer"_s, refusal.pointer}};
        else if (!refusal.parameter.isEmpty())
            item[u"source"_s] = QJsonObject{{u"parameter"_s, refusal.parameter}};
        QJsonObject associated;
        for (const auto &[path, inner] : refusal.associated)
            associated[path] = errorItems(inner, requestId, count);
        if (!associated.isEmpty())
            item[u"meta"_s] = QJsonObject{{u"associatedErrors"_s, associated}};
        items.append(item);
    }
    return items;
}

std::string errorDocument(const Refusals &refusals, const std::string &requestId)
{
    int count = 0;
    const QJsonObject document{{u"errors"_s, errorItems(refusals, QString::fromStdString(requestId), &count)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString();
}
