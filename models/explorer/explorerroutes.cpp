// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorerroutes.h"

#include "api/catalog/catalogdata.h"
#include "api/services/resourcepaths.h"
#include "models/core/format.h"

#include <QRegularExpression>

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

static QString templateOf(const ListSource &source)
{
    if (source.relationship.isEmpty())
        return collectionPath(source.entry);
    // The id's braces come out of relatedPath() encoded.
    return relatedPath({source.parent.entry, u"{id}"_s}, source.relationship).replace("%7Bid%7D"_L1, "{id}"_L1);
}

const OperationInfo *listOperation(const Catalog &catalog, const ListSource &source)
{
    if (source.relationship.isEmpty()) {
        const auto *operation = catalog.operation(HttpMethod::Get, collectionPath(source.entry));
        // Reports live at collection paths as well, but answer with a file.
        return operation && operation->pattern == OperationPattern::List ? operation : nullptr;
    }
    const auto *operation = catalog.operation(HttpMethod::Get, templateOf(source));
    return operation && operation->pattern != OperationPattern::Download ? operation : nullptr;
}

static bool isTable(const QString &mediaType)
{
    return mediaType == "text/csv"_L1 || mediaType == "application/a-gzip"_L1;
}

const OperationInfo *documentOperation(const Catalog &catalog, const ListSource &source)
{
    const auto *operation = catalog.operation(HttpMethod::Get, templateOf(source));
    if (!operation)
        return nullptr;
    const auto &types = operation->mediaTypes;
    const bool offers = operation->pattern == OperationPattern::Download
        || std::any_of(types.begin(), types.end(), [](const QString &type) { return isTable(type); });
    return offers ? operation : nullptr;
}

ExplorerPlace documentPlace(const OperationInfo &operation, const ResourceKey &owner)
{
    ExplorerPlace place;
    place.kind = ExplorerPlace::Kind::Document;
    place.entry = operation.target.isEmpty() ? operation.entry : operation.target;
    place.key = owner;
    place.relationship = operation.relationship;
    place.document = operation.path;
    place.title = format::title(operation.relationship);
    for (const auto &type : operation.mediaTypes) {
        if (operation.pattern == OperationPattern::List || operation.pattern == OperationPattern::RelatedToMany)
            place.mediaType = isTable(type) ? type.toLatin1() : place.mediaType;
    }
    return place;
}

DocumentRequest documentRequest(const Catalog &catalog, const ExplorerPlace &place)
{
    DocumentRequest request;
    request.name = place.title;
    if (!place.file.isEmpty()) {
        request.file = place.file;
        return request;
    }
    const auto *operation = place.operation(catalog);
    request.accept = !place.mediaType.isEmpty() ? place.mediaType
        : operation                             ? operation->mediaTypes.value(0).toLatin1()
                                                : QByteArray();
    request.kind = documentKindOf(request.accept);
    request.path
        = QString(place.document).replace("{id}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(place.key.id)));
    request.query = place.query;
    if (operation && operation->pattern != OperationPattern::Download) {
        // A table has no further pages: as much of it as the server gives.
        if (const int size = pageSizeOf(*operation); size > 0 && request.query.values(u"limit"_s).isEmpty())
            request.query.limit(
                request.kind == DocumentKind::Table ? std::max(size, operation->parameter(u"limit")->maximum) : size);
    }
    return request;
}

/// "GET /v1/apps/{id}/builds" -> ".../get-v1-apps-_id_-builds".
QUrl documentationUrl(HttpMethod method, const QString &pathTemplate)
{
    const auto page = QString(pathTemplate).replace(u'/', u'-').replace("{id}"_L1, "_id_"_L1);
    return QUrl(u"https://developer.apple.com/documentation/appstoreconnectapi/"_s + methodName(method).toLower()
                + page);
}

QUrl documentationUrl()
{
    return QUrl(u"https://developer.apple.com/documentation/appstoreconnectapi"_s);
}

const OperationInfo *anyOperation(const Catalog &catalog, const QString &entry)
{
    const auto all = catalog.operations();
    const auto own = std::find_if(all.begin(), all.end(), [&entry](const auto &each) { return each.entry == entry; });
    if (own != all.end())
        return &*own;
    const auto led = std::find_if(all.begin(), all.end(), [&entry](const auto &each) { return each.target == entry; });
    return led == all.end() ? nullptr : &*led;
}

const OperationInfo *getOperation(const Catalog &catalog, const QString &entry)
{
    return catalog.operation(HttpMethod::Get, collectionPath(entry) + u"/{id}"_s);
}

static bool isLimit(const ParameterInfo &parameter)
{
    return parameter.name == "limit"_L1 || parameter.name.startsWith("limit["_L1);
}

static bool isFilter(const ParameterInfo &parameter)
{
    return !isLimit(parameter) && !parameter.name.startsWith("fields["_L1) && parameter.name != "sort"_L1
        && parameter.name != "include"_L1 && parameter.name != "cursor"_L1;
}

std::vector<const ParameterInfo *> limitsOf(const OperationInfo &operation)
{
    std::vector<const ParameterInfo *> limits;
    for (const auto &parameter : operation.parameters) {
        if (isLimit(parameter))
            limits.push_back(&parameter);
    }
    return limits;
}

/// "filter[builds.uploadedDate]" -> "builds.uploadedDate".
static QString innerName(const QString &name)
{
    const auto from = name.indexOf(u'['), to = name.lastIndexOf(u']');
    return from < 0 ? name : name.mid(from + 1, to - from - 1);
}

ValueKind valueKindOf(const Catalog &catalog, const OperationInfo &operation, const ParameterInfo &parameter)
{
    if (parameter.kind != ValueKind::String || !parameter.values.isEmpty())
        return parameter.kind;
    if (parameter.name.startsWith("exists["_L1))
        return ValueKind::Boolean;
    const auto inner = innerName(parameter.name);
    const auto *entry = catalog.entry(operation.target);
    if (const auto *attribute = entry ? entry->attribute(inner) : nullptr) {
        if (attribute->kind == ValueKind::Boolean || attribute->kind == ValueKind::Date
            || attribute->kind == ValueKind::DateTime)
            return attribute->kind;
    }
    static const QRegularExpression compared(u"^(.*Date)(LessThan|GreaterThan)(OrEqualTo)?$"_s);
    if (const auto match = compared.match(inner); match.hasMatch())
        return ValueKind::DateTime;
    return inner.endsWith("Date"_L1) ? ValueKind::Date : ValueKind::String;
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
    return format::title(innerName(parameter.name));
}

int pageSizeOf(const OperationInfo &operation)
{
    const auto *limit = operation.parameter(u"limit");
    return !limit ? 0 : limit->maximum > 0 ? std::min(limit->maximum, largestPage) : largestPage;
}
