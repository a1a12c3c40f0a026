// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"
#include "api/jsonapi/resource.h"

class Catalog;

/// Where things are on the server. All of it follows from the catalog key.
QString collectionPath(const QString &entry); ///< "v2/inAppPurchases" -> "/v2/inAppPurchases"
QString resourcePath(const ResourceKey &key);
QString relatedPath(const ResourceKey &key, const QString &relationship);
QString linkagePath(const ResourceKey &key, const QString &relationship);
/// The wire's name of an entry.
QString typeOf(const QString &entry, const Catalog &catalog);

/// The name under which a list is kept in the store: its path and its question, without page size and position.
QString listKey(const QString &path, const Query &query);
