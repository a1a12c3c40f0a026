// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apirequest.h"
#include "api/jsonapi/document.h"

#include <functional>

class Catalog;

/// A report or another answer that is not a JSON:API document.
struct Download
{
    QByteArray mediaType;
    QByteArray content; ///< unpacked
};

/// The bytes of an answer with transfer compression undone; an error when they are cut off or grow beyond reason.
std::variant<QByteArray, ApiError> plainBody(const ApiAnswer &answer);
/// `entry` is the catalog key of the primary data. An answer without a body is an empty document. `onPlain`, when
/// given, sees the JSON before it is parsed.
std::variant<Document, ApiError> decodeDocument(const ApiAnswer &answer, const Catalog &catalog, const QString &entry,
                                                const std::function<void(const QByteArray &)> &onPlain = {});
/// Unpacks a gzip file as well; a web page is an error unless it was asked for.
std::variant<Download, ApiError> decodeDownload(const ApiAnswer &answer);
