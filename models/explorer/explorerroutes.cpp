// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorerroutes.h"

#include "api/services/resourcepaths.h"
#include "models/core/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int largestPage = 200;

std::vector<EntryRoute> routesTo(const Catalog &catalog, const QString &entry)
{
    std::vector<EntryRoute> routes;
    for (const auto &owner : catalog.entries()) {
        for (const auto &relationship : owner.relationships) {
            if (relationship.target != entry || !(relationship.related || relationship.includable))
                continue;
            const bool reachable = relationship.related || owner.crud.contains(u'G');
            if (reachable)
                routes.push_back({owner.key, relationship.name, relationship.toMany, !relationship.related,
                                  owner.deprecated || relationship.deprecated});
        }
    }
    std::stable_sort(routes.begin(), routes.end(), [](const EntryRoute &a, const EntryRoute &b) {
        return std::pair(a.deprecated, a.included) < std::pair(b.deprecated, b.included);
    });
    return routes;
}

const OperationInfo *listOperation(const Catalog &catalog, const ListSource &source)
{
    if (source.relationship.isEmpty()) {
        const auto *operation = catalog.operation(HttpMethod::Get, collectionPath(source.entry));
        // Reports live at collection paths as well, but answer with a file.
        return operation && operation->pattern == OperationPattern::List ? operation : nullptr;
    }
    const auto path = relatedPath({source.parent.entry, u"{id}"_s}, source.relationship);
    // The id's braces come out of relatedPath() encoded.
    return catalog.operation(HttpMethod::Get, QString(path).replace("%7Bid%7D"_L1, "{id}"_L1));
}

const OperationInfo *getOperation(const Catalog &catalog, const QString &entry)
{
    return catalog.operation(HttpMethod::Get, collectionPath(entry) + u"/{id}"_s);
}

static bool isFilter(const ParameterInfo &parameter)
{
    return parameter.name.startsWith("filter["_L1) || parameter.name.startsWith("exists["_L1);
}

std::vector<const ParameterInfo *> filtersOf(const OperationInfo &operation)
{
    std::vector<const ParameterInfo *> filters;
    for (const auto &parameter : operation.parameters) {
        if (isFilter(parameter))
            filters.push_back(&parameter);
    }
    return filters;
}

std::vector<const ParameterInfo *> missingFilters(const OperationInfo &operation, const Query &query)
{
    auto filters = filtersOf(operation);
    std::erase_if(filters,
                  [&query](const auto *each) { return !each->required || !query.values(each->name).isEmpty(); });
    return filters;
}

static QStringList valuesOf(const OperationInfo &operation, QStringView name)
{
    const auto *parameter = operation.parameter(name);
    return parameter ? parameter->values : QStringList();
}

QStringList sortsOf(const OperationInfo &operation)
{
    return valuesOf(operation, u"sort");
}

QStringList includesOf(const OperationInfo &operation)
{
    return valuesOf(operation, u"include");
}

QString parameterTitle(const ParameterInfo &parameter)
{
    const auto from = parameter.name.indexOf(u'['), to = parameter.name.lastIndexOf(u']');
    const auto inner = from < 0 ? parameter.name : parameter.name.mid(from + 1, to - from - 1);
    return format::title(inner);
}

int pageSizeOf(const OperationInfo &operation)
{
    const auto *limit = operation.parameter(u"limit");
    return !limit ? 0 : limit->maximum > 0 ? std::min(limit->maximum, largestPage) : largestPage;
}
