// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogdata.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLimit = 200; // of `limit`, unless the facts say otherwise
constexpr int includeLimit = 50; // of `limit[relationship]`

/// One pass over the entries; texts that many operations share (parameter names, field lists) are made once.
class Deriver
{
public:
    explicit Deriver(const CatalogData &data);
    std::vector<OperationInfo> run();

private:
    void collection(const EntryInfo &entry);
    void relationship(const EntryInfo &entry, const RelationshipInfo &relationship);
    void metrics();
    void add(const EntryInfo &entry, HttpMethod method, OperationPattern pattern, const QString &path,
             const RelationshipInfo *relationship = nullptr);
    void addReadParameters(OperationInfo &operation, const OperationFacts *facts);
    void correct(OperationInfo &operation, const OperationFacts &facts);
    const ParameterInfo &fields(const EntryInfo &entry);
    const ParameterInfo &limitOf(const QString &relationship);

    struct IncludedType
    {
        std::vector<const EntryInfo *> entries;
        bool deprecated;
    };
    QStringList unionOfFields(const std::vector<const EntryInfo *> &entries);
    static void addType(std::vector<IncludedType> &types, const EntryInfo &entry, bool deprecated);

    const CatalogData &m_data;
    QHash<QString, const EntryInfo *> m_entries;
    QHash<QString, ParameterInfo> m_fields; // by entry key
    QHash<QString, ParameterInfo> m_limits; // by relationship name
    const QStringList m_json{u"application/json"_s};
    const ParameterInfo m_pageLimit{.name = u"limit"_s, .kind = ValueKind::Integer, .maximum = pageLimit};
    std::vector<OperationInfo> m_operations;
};

Deriver::Deriver(const CatalogData &data)
    : m_data(data)
{
    m_entries.reserve(qsizetype(data.entries.size()));
    for (const auto &entry : data.entries)
        m_entries.insert(entry.key, &entry);
}

std::vector<OperationInfo> Deriver::run()
{
    m_operations.reserve(1400);
    for (const auto &entry : m_data.entries) {
        if (!entry.hasCollection)
            continue;
        collection(entry);
        for (const auto &each : entry.relationships)
            relationship(entry, each);
    }
    metrics();
    std::sort(m_operations.begin(), m_operations.end(), [](const OperationInfo &a, const OperationInfo &b) {
        return a.path != b.path ? a.path < b.path : a.method < b.method;
    });
    return std::move(m_operations);
}

QString collectionPath(const EntryInfo &entry)
{
    return u"/v%1/%2"_s.arg(entry.version).arg(entry.type);
}

void Deriver::collection(const EntryInfo &entry)
{
    const auto path = collectionPath(entry);
    const auto one = path + "/{id}"_L1;
    for (const auto letter : entry.crud) {
        switch (letter.unicode()) {
        case u'L':
            add(entry, HttpMethod::Get, OperationPattern::List, path);
            break;
        case u'G':
            add(entry, HttpMethod::Get, OperationPattern::GetOne, one);
            break;
        case u'C':
            add(entry, HttpMethod::Post, OperationPattern::Create, path);
            break;
        case u'U':
            add(entry, HttpMethod::Patch, OperationPattern::Update, one);
            break;
        case u'D':
            add(entry, HttpMethod::Delete, OperationPattern::Remove, one);
            break;
        default:
            break;
        }
    }
}

void Deriver::relationship(const EntryInfo &entry, const RelationshipInfo &r)
{
    const auto one = collectionPath(entry) + "/{id}"_L1;
    using P = OperationPattern;
    if (r.related)
        add(entry, HttpMethod::Get, r.toMany ? P::RelatedToMany : P::RelatedToOne, one + u'/' + r.name, &r);
    if (!r.linkageGet && !r.linkagePatch && !r.linkagePost && !r.linkageDelete)
        return;
    const auto linkage = one + "/relationships/"_L1 + r.name;
    if (r.linkageGet)
        add(entry, HttpMethod::Get, r.toMany ? P::LinkageGetToMany : P::LinkageGetToOne, linkage, &r);
    if (r.linkagePatch)
        add(entry, HttpMethod::Patch, r.toMany ? P::LinkageReplace : P::LinkageSet, linkage, &r);
    if (r.linkagePost)
        add(entry, HttpMethod::Post, P::LinkageAdd, linkage, &r);
    if (r.linkageDelete)
        add(entry, HttpMethod::Delete, P::LinkageRemove, linkage, &r);
}

void Deriver::metrics()
{
    for (const auto &[key, facts] : m_data.operations) {
        const auto at = key.indexOf("/metrics/"_L1);
        if (!facts.metric || at < 0)
            continue;
        const auto path = key.sliced(key.indexOf(u'/'));
        const auto parts = path.split(u'/');
        const auto entryKey = parts[1] == "v1"_L1 ? parts[2] : parts[1] + u'/' + parts[2];
        if (const auto *entry = m_entries.value(entryKey)) {
            add(*entry, HttpMethod::Get, OperationPattern::Metrics, path);
            m_operations.back().relationship = parts.last();
        }
    }
}

bool isPaged(OperationPattern pattern)
{
    using P = OperationPattern;
    return pattern == P::List || pattern == P::RelatedToMany || pattern == P::LinkageGetToMany || pattern == P::Metrics;
}

bool readsResources(OperationPattern pattern)
{
    using P = OperationPattern;
    return pattern == P::List || pattern == P::GetOne || pattern == P::RelatedToOne || pattern == P::RelatedToMany;
}

int usualStatus(OperationPattern pattern)
{
    using P = OperationPattern;
    switch (pattern) {
    case P::Create:
        return 201;
    case P::Remove:
    case P::LinkageSet:
    case P::LinkageReplace:
    case P::LinkageAdd:
    case P::LinkageRemove:
        return 204;
    default:
        return 200;
    }
}

void Deriver::add(const EntryInfo &entry, HttpMethod method, OperationPattern pattern, const QString &path,
                  const RelationshipInfo *relationship)
{
    OperationInfo operation;
    operation.method = method;
    operation.path = path;
    operation.pattern = pattern;
    operation.entry = entry.key;
    operation.target = entry.key;
    operation.deprecated = entry.deprecated;
    operation.isAction = entry.crud == "C"_L1 && pattern == OperationPattern::Create;
    if (relationship != nullptr) {
        operation.relationship = relationship->name;
        operation.deprecated = operation.deprecated || relationship->deprecated;
        if (pattern == OperationPattern::RelatedToOne || pattern == OperationPattern::RelatedToMany)
            operation.target = relationship->target;
    }
    operation.successStatuses = {usualStatus(pattern)};
    if (operation.successStatuses.first() != 204)
        operation.mediaTypes = m_json;

    const auto facts = m_data.operations.find(operationKey(method, path));
    const auto *known = facts != m_data.operations.end() ? &facts->second : nullptr;
    if (known != nullptr && known->mediaTypes && !known->mediaTypes->contains(m_json.first()))
        operation.pattern = OperationPattern::Download;
    addReadParameters(operation, known);
    if (known != nullptr)
        correct(operation, *known);
    m_operations.push_back(std::move(operation));
}

/// `limit`, `include`, `fields[..]` and `limit[..]` follow from what the answer holds.
void Deriver::addReadParameters(OperationInfo &operation, const OperationFacts *facts)
{
    auto &parameters = operation.parameters;
    if (isPaged(operation.pattern)) {
        parameters.push_back(m_pageLimit);
    }
    const auto *target = m_entries.value(operation.target);
    if (!readsResources(operation.pattern) || target == nullptr)
        return;

    QStringList include;
    std::vector<IncludedType> types;
    for (const auto &relationship : target->relationships) {
        if (facts != nullptr && facts->include ? !facts->include->contains(relationship.name)
                                               : !relationship.includable)
            continue;
        include.append(relationship.name);
        const auto *included = m_entries.value(relationship.target);
        if (included == nullptr)
            continue;
        const bool deprecated = relationship.deprecated || included->deprecated;
        if (included->type != target->type)
            addType(types, *included, deprecated);
        if (relationship.toMany) {
            parameters.push_back(limitOf(relationship.name));
            parameters.back().deprecated = deprecated;
        }
    }
    parameters.push_back(fields(*target));
    const bool isOwn = operation.pattern == OperationPattern::List || operation.pattern == OperationPattern::GetOne;
    for (const auto &type : types) {
        parameters.push_back(fields(*type.entries.front()));
        if (type.entries.size() > 1)
            parameters.back().values = unionOfFields(type.entries);
        parameters.back().deprecated = type.deprecated && isOwn; // related paths do not carry the flag
    }
    if (!include.isEmpty())
        parameters.push_back({.name = u"include"_s, .kind = ValueKind::Enum, .isArray = true, .values = include});
}

/// Versions of one type share the parameter, which is in use as long as one of them is.
void Deriver::addType(std::vector<IncludedType> &types, const EntryInfo &entry, bool deprecated)
{
    const auto known = std::find_if(types.begin(), types.end(), [&entry](const IncludedType &each) {
        return each.entries.front()->type == entry.type;
    });
    if (known == types.end()) {
        types.push_back({{&entry}, deprecated});
        return;
    }
    known->deprecated = known->deprecated && deprecated;
    if (std::find(known->entries.begin(), known->entries.end(), &entry) == known->entries.end())
        known->entries.push_back(&entry);
}

QStringList Deriver::unionOfFields(const std::vector<const EntryInfo *> &entries)
{
    QStringList names;
    for (const auto *entry : entries)
        names += fields(*entry).values;
    names.sort();
    names.removeDuplicates();
    return names;
}

const ParameterInfo &Deriver::limitOf(const QString &relationship)
{
    auto &limit = m_limits[relationship];
    if (limit.name.isEmpty()) {
        limit.name = u"limit[%1]"_s.arg(relationship);
        limit.kind = ValueKind::Integer;
        limit.maximum = includeLimit;
    }
    return limit;
}

const ParameterInfo &Deriver::fields(const EntryInfo &entry)
{
    auto &parameter = m_fields[entry.key];
    if (parameter.name.isEmpty()) {
        parameter.name = u"fields[%1]"_s.arg(entry.type);
        parameter.isArray = true;
        const auto listed = m_data.fieldLists.find(entry.key);
        parameter.values = listed != m_data.fieldLists.end() ? listed->second : fieldNames(entry);
        parameter.kind = parameter.values.isEmpty() ? ValueKind::String : ValueKind::Enum;
    }
    return parameter;
}

void Deriver::correct(OperationInfo &operation, const OperationFacts &facts)
{
    auto &parameters = operation.parameters;
    for (const auto &[name, parameter] : facts.parameters) {
        std::erase_if(parameters, [&name = name](const ParameterInfo &each) { return each.name == name; });
        if (parameter)
            parameters.push_back(*parameter);
    }
    operation.inlines = facts.inlines;
    operation.metric = facts.metric;
    if (facts.successStatuses)
        operation.successStatuses = *facts.successStatuses;
    if (facts.mediaTypes)
        operation.mediaTypes = *facts.mediaTypes;
    if (facts.deprecated)
        operation.deprecated = *facts.deprecated;
}

} // namespace

bool OperationFacts::isEmpty() const
{
    return parameters.empty() && !include && inlines.empty() && !successStatuses && !mediaTypes && !metric
        && !deprecated;
}

QString methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return u"GET"_s;
    case HttpMethod::Post:
        return u"POST"_s;
    case HttpMethod::Patch:
        return u"PATCH"_s;
    case HttpMethod::Delete:
        return u"DELETE"_s;
    }
    return {};
}

QString operationKey(HttpMethod method, QStringView path)
{
    return methodName(method) % u' ' % path;
}

QStringList fieldNames(const EntryInfo &entry)
{
    QStringList names;
    for (const auto &attribute : entry.attributes) {
        if (attribute.readable)
            names.append(attribute.name);
    }
    for (const auto &relationship : entry.relationships) {
        if (relationship.readable)
            names.append(relationship.name);
    }
    names.sort();
    return names;
}

std::vector<OperationInfo> deriveOperations(const CatalogData &data)
{
    return Deriver(data).run();
}
