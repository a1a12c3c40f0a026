// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/services/resourceservice.h"

/// A way to resources of an entry: through a relationship of another one.
struct EntryRoute
{
    QString owner; ///< catalog key
    QString relationship;
    bool toMany = false;
    bool included = false; ///< no path of its own: comes along with the owner
    bool deprecated = false;

    bool operator==(const EntryRoute &) const = default;
};

/// Every way to an entry that has no list of its own, plain ones first.
std::vector<EntryRoute> routesTo(const Catalog &catalog, const QString &entry);

/// The operation that lists `source`; null when there is none.
const OperationInfo *listOperation(const Catalog &catalog, const ListSource &source);
const OperationInfo *getOperation(const Catalog &catalog, const QString &entry);

/// What a list can be asked: its filter and exists parameters, in the order the specification has them.
std::vector<const ParameterInfo *> filtersOf(const OperationInfo &operation);
std::vector<const ParameterInfo *> missingFilters(const OperationInfo &operation, const Query &query);
QStringList sortsOf(const OperationInfo &operation);
QStringList includesOf(const OperationInfo &operation);
/// "filter[appStoreVersions.platform]" -> "App Store Versions Platform".
QString parameterTitle(const ParameterInfo &parameter);
/// The largest page the server gives, within reason for a table.
int pageSizeOf(const OperationInfo &operation);
