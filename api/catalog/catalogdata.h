// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"

#include <map>

/// What one operation has that does not follow from its entry.
struct OperationFacts
{
    std::map<QString, std::optional<ParameterInfo>>
        parameters; ///< added or different; nullopt: one that derives but is not there
    std::optional<QStringList> include; ///< when it is not every relationship that carries data
    std::vector<InlineEntry> inlines;
    std::optional<QList<int>> successStatuses;
    std::optional<QStringList> mediaTypes;
    std::optional<MetricShape> metric;
    std::optional<bool> deprecated;

    bool isEmpty() const;
};

/// Everything the committed JSON holds; the importer makes it, the writer and the reader move it to and from text.
struct CatalogData
{
    QString specVersion;
    std::vector<EntryInfo> entries; ///< sorted by key
    std::map<QString, QStringList>
        fieldLists; ///< by entry: what `fields[type]` takes when it is not the resource's own
    std::map<QString, OperationFacts> operations; ///< by "GET /v1/apps"
    std::vector<QStringList> enums;
    QStringList enumNames;
    std::vector<std::vector<ObjectField>> objects;
    QStringList objectNames;
};

QString methodName(HttpMethod method); ///< "GET"
QString operationKey(HttpMethod method, QStringView path); ///< "GET /v1/apps"

/// Every operation that the entries imply, corrected by the facts; sorted by path, then method.
std::vector<OperationInfo> deriveOperations(const CatalogData &data);

/// What a resource of this entry can carry, sorted: what `fields[type]` usually takes.
QStringList fieldNames(const EntryInfo &entry);
