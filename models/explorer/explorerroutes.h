// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/services/resourceservice.h"
#include "models/documents/documentloader.h"
#include "models/explorer/explorerplace.h"

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
/// The operation behind `source` that answers with a file, or, where there is a choice, also with one; null when there
/// is none.
const OperationInfo *documentOperation(const Catalog &catalog, const ListSource &source);
/// The place at which a report, a metric or a CSV is shown. `owner` is null for a collection.
ExplorerPlace documentPlace(const OperationInfo &operation, const ResourceKey &owner);
/// What the loader of documents needs for such a place.
DocumentRequest documentRequest(const Catalog &catalog, const ExplorerPlace &place);
/// Apple's page about an operation.
QUrl documentationUrl(HttpMethod method, const QString &pathTemplate);
QUrl documentationUrl(); ///< the first page
/// For an entry that can be neither listed nor read: whatever can be done with it; null when nothing can.
const OperationInfo *anyOperation(const Catalog &catalog, const QString &entry);
const OperationInfo *getOperation(const Catalog &catalog, const QString &entry);

/// What a list or a report can be asked: all but order, page size, fields and what to include, in the order the
/// specification has them.
std::vector<const ParameterInfo *> filtersOf(const OperationInfo &operation);
std::vector<const ParameterInfo *> missingFilters(const OperationInfo &operation, const Query &query);
/// What an operation has besides: page size and how many of an included relationship come along.
std::vector<const ParameterInfo *> limitsOf(const OperationInfo &operation);
/// Filters are strings on the wire; what they compare with says how they are best entered: as a date, as Yes or No.
ValueKind valueKindOf(const Catalog &catalog, const OperationInfo &operation, const ParameterInfo &parameter);
QStringList sortsOf(const OperationInfo &operation);
QStringList includesOf(const OperationInfo &operation);
/// "filter[appStoreVersions.platform]" -> "App Store Versions Platform".
QString parameterTitle(const ParameterInfo &parameter);
/// The largest page the server gives, within reason for a table.
int pageSizeOf(const OperationInfo &operation);
