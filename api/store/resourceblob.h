// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

/// How a resource is kept in the database: its JSON:API object as the server wrote it, or as compact JSON. Valid as
/// long as the resource.
QByteArray encodeResource(const Resource &resource);
Resource decodeResource(const ResourceKey &key, const QByteArray &blob);

/// What is known after `fresh` arrived on top of `known`. An answer may be sparse, so silence proves nothing:
/// attributes and relationships that `fresh` does not mention stay, what it mentions wins, null included. Within a
/// relationship the same holds for `data`, `links` and `meta`: links alone do not undo data that was read before.
Resource mergedResource(const Resource &known, const Resource &fresh);
