// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"
#include "api/jsonapi/resource.h"

#include <variant>

class Catalog;

/// A decoded JSON:API answer. A single resource is a list of one; `null` and 404-for-a-singleton are an empty list.
struct Document
{
    QList<Resource> data;
    QList<Resource> included;
    QUrl next; ///< links.next, verbatim; empty on the last page
    std::optional<int> total; ///< meta.paging.total

    Resource first() const { return data.value(0); }
    const Resource *findIncluded(const ResourceKey &key) const; ///< null when it is not there
};
Q_DECLARE_METATYPE(Document)

/// Decodes an answer whose primary data is of `entry`. Fails with Malformed on anything that is not such a document.
std::variant<Document, ApiError> parseDocument(const QByteArray &bytes, const Catalog &catalog, const QString &entry);

/// Reads an `errors` document; an empty list when the bytes are something else.
std::vector<ErrorItem> parseErrors(const QByteArray &bytes);
