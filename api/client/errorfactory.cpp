// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/errorfactory.h"

#include "api/client/gzip.h"
#include "api/client/httpexchange.h"
#include "api/jsonapi/document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};
}

bool isSuccess(const HttpOutcome &outcome)
{
    return outcome.end == HttpOutcome::End::Answered && outcome.status >= 200 && outcome.status < 300;
}

ApiAnswer answerOf(const HttpOutcome &outcome)
{
    ApiAnswer answer;
    answer.status = outcome.status;
    answer.mediaType = outcome.header("content-type").toLower().split(';').constFirst().trimmed();
    answer.body = outcome.body;
    answer.isGzip = outcome.isGzip();
    return answer;
}

std::optional<ApiError> shortened(const HttpOutcome &outcome, bool isRead)
{
    const auto length = outcome.header("content-length");
    if (!isSuccess(outcome) || length.isEmpty() || length.toLongLong() == outcome.body.size())
        return std::nullopt;
    auto error
        = malformedError(Text::tr("%1 of %2 bytes came.").arg(outcome.body.size()).arg(QString::fromLatin1(length)));
    error.httpStatus = outcome.status;
    error.outcomeUnknown = !isRead;
    return error;
}

QString requestIdOf(const HttpOutcome &outcome)
{
    auto id = outcome.header("x-request-id");
    if (id.isEmpty())
        id = outcome.header("x-apple-request-uuid");
    return QString::fromLatin1(id);
}

ApiError malformedError(const QString &detail)
{
    ApiError error;
    error.kind = Kind::Malformed;
    error.title = Text::tr("The server's answer cannot be read.");
    error.detail = detail;
    return error;
}

static std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const auto seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto written
        = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!written.isValid())
        return std::nullopt;
    const QDateTime date(written.date(), written.time(), QTimeZone::utc());
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
}

static bool anyCode(const std::vector<ErrorItem> &items, QLatin1StringView prefix)
{
    return std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.code.startsWith(prefix); });
}

static Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::Server : Kind::Invalid;
    }
}

static QString titleOf(Kind kind, const ApiError &error)
{
    switch (kind) {
    case Kind::Unauthorized:
        return Text::tr("App Store Connect does not accept this API key.");
    case Kind::Forbidden:
        if (anyCode(error.items, "FORBIDDEN.REQUIRED_AGREEMENTS"_L1))
            return Text::tr("An agreement is missing or has expired.");
        return Text::tr("This API key is not allowed to do that.");
    case Kind::NotFound:
        return Text::tr("It does not exist, or this API key may not see it.");
    case Kind::Conflict:
        return anyCode(error.items, "STATE_ERROR"_L1) ? Text::tr("This cannot be done in its present state.")
                                                      : Text::tr("App Store Connect refused the change.");
    case Kind::RateLimited:
        return Text::tr("The hourly limit of requests is used up.");
    case Kind::Server:
        return Text::tr("App Store Connect has a problem (%1).").arg(error.httpStatus);
    case Kind::Redirect:
        return Text::tr("The server pointed to another address, which was not followed.");
    case Kind::Timeout:
        return Text::tr("The server did not answer in time.");
    case Kind::Aborted:
        return Text::tr("The request was cancelled.");
    case Kind::ConnectionLost:
        return Text::tr("The connection was lost before the answer was complete.");
    case Kind::Tls:
        return Text::tr("No secure connection to the server could be made.");
    case Kind::Offline:
        return Text::tr("The server cannot be reached.");
    default:
        return Text::tr("App Store Connect did not understand the request.");
    }
}

/// What to do about it, where the server's own words do not say.
static QString adviceOf(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        return Text::tr(
            "It may have been revoked, the key id or issuer id may be wrong, or this computer's clock may be off.");
    case Kind::Forbidden:
        if (anyCode(error.items, "FORBIDDEN.REQUIRED_AGREEMENTS"_L1))
            return Text::tr("The Account Holder has to sign it on the App Store Connect web site, under Business.");
        return Text::tr(
            "Its role does not cover this. An Admin can change the key's role under Users and Access, Integrations.");
    case Kind::RateLimited:
        return Text::tr("Requests go on by themselves once the limit allows.");
    case Kind::Server:
        return Text::tr("It usually passes; try again in a few minutes.");
    case Kind::Offline:
        return Text::tr("Check the internet connection.");
    case Kind::Tls:
        return Text::tr("A proxy, a virus scanner or a wrong clock can be the cause.");
    default:
        return {};
    }
}

/// What the server says, the associated errors included: they hold the real reasons.
static void collectWords(const std::vector<ErrorItem> &items, QStringList &words)
{
    for (const auto &item : items) {
        const auto text = item.detail.isEmpty() ? item.title : item.detail;
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
        for (const auto &associated : item.associated)
            collectWords(associated.errors, words);
    }
}

static Kind transportKind(const HttpOutcome &outcome)
{
    switch (outcome.error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProxyConnectionClosedError:
        return Kind::ConnectionLost;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::Timeout;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Kind::Redirect;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InternalServerError: // also what an HTTP/2 stream that was reset is called
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::ConnectionLost;
    default:
        return Kind::Offline;
    }
}

static Kind judge(const HttpOutcome &outcome)
{
    if (outcome.status >= 400)
        return kindOf(outcome.status);
    if (outcome.end == HttpOutcome::End::TimedOut)
        return Kind::Timeout;
    if (outcome.end == HttpOutcome::End::Aborted)
        return Kind::Aborted;
    // Qt also reports that it cannot send a body again after a 307 or 308; nobody asked it to.
    if (outcome.end == HttpOutcome::End::Answered || outcome.status / 100 == 3)
        return Kind::Redirect;
    // Once an answer has begun, whatever ends it early has cut it off.
    return outcome.status > 0 ? Kind::ConnectionLost : transportKind(outcome);
}

/// A write whose fate the client cannot know: it may have reached the server, and no verdict came back.
static bool isUnknown(const HttpOutcome &outcome, Kind kind)
{
    switch (kind) {
    case Kind::Timeout:
    case Kind::Aborted:
    case Kind::ConnectionLost:
    case Kind::Server:
        return true;
    case Kind::Redirect:
        return outcome.status == 303;
    default:
        return false;
    }
}

ApiError makeError(const HttpOutcome &outcome, bool isRead, const QDateTime &now)
{
    ApiError error;
    error.kind = judge(outcome);
    error.httpStatus = outcome.status;
    error.requestId = requestIdOf(outcome);
    error.outcomeUnknown = !isRead && isUnknown(outcome, error.kind);
    error.retryAfter = retryAfter(outcome.header("retry-after"), now);
    if (outcome.status >= 400)
        error.items = parseErrors(outcome.isGzip() ? inflated(outcome.body, 1 << 20).bytes : outcome.body);
    error.title = titleOf(error.kind, error);

    QStringList detail;
    collectWords(error.items, detail);
    detail.append(adviceOf(error));
    if (outcome.status == 0 && (error.kind == Kind::Offline || error.kind == Kind::Tls))
        detail.append(outcome.errorText);
    if (error.kind == Kind::Redirect)
        detail.append(QUrl(QString::fromLatin1(outcome.header("location"))).adjusted(QUrl::RemoveQuery).toString());
    detail.removeAll(QString());
    error.detail = detail.join(u'\n');
    return error;
}

ApiError abortedError()
{
    HttpOutcome outcome;
    outcome.end = HttpOutcome::End::Aborted;
    return makeError(outcome, true, {});
}
