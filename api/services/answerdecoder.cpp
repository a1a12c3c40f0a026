// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/answerdecoder.h"

#include "api/client/errorfactory.h"
#include "api/client/gzip.h"

#include <QCoreApplication>
#include <QJsonDocument>

static constexpr qsizetype LargestContent = qsizetype(512) << 20;

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};
}

static std::variant<QByteArray, ApiError> unpacked(const QByteArray &bytes)
{
    auto result = inflated(bytes, LargestContent);
    switch (result.state) {
    case Inflated::State::Good:
        return std::move(result.bytes);
    case Inflated::State::Truncated:
        return malformedError(Text::tr("The compressed content is cut off."));
    case Inflated::State::Corrupt:
        return malformedError(Text::tr("The compressed content is damaged."));
    case Inflated::State::TooLarge:
        break;
    }
    return malformedError(Text::tr("The compressed content is larger than 512 MiB when unpacked."));
}

std::variant<QByteArray, ApiError> plainBody(const ApiAnswer &answer)
{
    return answer.isGzip ? unpacked(answer.body) : answer.body;
}

/// Captive portals and proxies answer 200 with a page of their own.
static bool isWebPage(const ApiAnswer &answer, const QByteArray &body)
{
    if (answer.mediaType == "text/html" || answer.mediaType == "application/xhtml+xml")
        return true;
    const auto start = body.left(256).trimmed().left(14).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

static ApiError webPageError()
{
    return malformedError(Text::tr(
        "A web page came instead of data. A proxy or the sign-in page of a public network may be in the way."));
}

std::variant<Document, ApiError> decodeDocument(const ApiAnswer &answer, const Catalog &catalog, const QString &entry,
                                                const std::function<void(const QByteArray &)> &onPlain)
{
    const auto body = plainBody(answer);
    if (const auto *error = std::get_if<ApiError>(&body))
        return *error;
    const auto &bytes = std::get<QByteArray>(body);
    if (bytes.isEmpty() && answer.status != 200)
        return Document();
    if (isWebPage(answer, bytes))
        return webPageError();
    if (onPlain)
        onPlain(bytes);
    return parseDocument(bytes, catalog, entry);
}

std::variant<Download, ApiError> decodeDownload(const ApiAnswer &answer)
{
    auto body = plainBody(answer);
    if (const auto *error = std::get_if<ApiError>(&body))
        return *error;
    auto bytes = std::get<QByteArray>(std::move(body));
    if (looksLikeGzip(bytes)) {
        body = unpacked(bytes);
        if (const auto *error = std::get_if<ApiError>(&body))
            return *error;
        bytes = std::get<QByteArray>(std::move(body));
    } else if (answer.mediaType == "application/a-gzip" || answer.mediaType == "application/gzip") {
        return malformedError(Text::tr("The report is not compressed as announced."));
    }
    if (isWebPage(answer, bytes))
        return webPageError();
    if (answer.mediaType.endsWith("json")) {
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return malformedError(error.errorString());
    }
    return Download{answer.mediaType, std::move(bytes)};
}
