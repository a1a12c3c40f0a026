// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QDateTime>

#include <optional>

/// A stretch of a list as it was when last fetched.
struct CachedPage
{
    QList<Resource> resources; ///< without gaps from the offset asked for; may be fewer than asked for
    QList<Resource> included; ///< what came along with them
    QDateTime fetchedAt; ///< UTC, of the oldest part; invalid when nothing is cached
    std::optional<int> total; ///< as the server last said
    bool complete = false; ///< the whole list is in the store, from its first item to its last
    bool stale = false; ///< known to have changed since

    bool isCached() const { return fetchedAt.isValid(); }
};

/// One resource as it was when last fetched.
struct CachedResource
{
    Resource resource; ///< null when it is not in the store
    QDateTime fetchedAt; ///< UTC
    bool stale = false;
};
