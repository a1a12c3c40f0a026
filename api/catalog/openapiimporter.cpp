// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/openapiimporter.h"

#include "api/catalog/entrybuilder.h"
#include "api/catalog/operationreader.h"
#include "api/catalog/specrules.h"
#include "api/catalog/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool sameParameters(const OperationInfo &a, const OperationInfo &b)
{
    return a.parameters.size() == b.parameters.size()
        && std::all_of(a.parameters.begin(), a.parameters.end(), [&b](const ParameterInfo &each) {
               const auto *other = b.parameter(each.name);
               return other != nullptr && *other == each;
           });
}

/// Writes down what `actual` has that `derived` has not.
void noteDifference(const OperationInfo &derived, const OperationInfo &actual, ShapeBuilder &shapes,
                    OperationFacts &facts)
{
    for (const auto &parameter : actual.parameters) {
        const auto *known = derived.parameter(parameter.name);
        if (known != nullptr && *known == parameter)
            continue;
        facts.parameters[parameter.name] = parameter;
        if (needsEnum(parameter))
            shapes.internEnum(parameter.values, actual.path + u'?' + parameter.name);
    }
    for (const auto &parameter : derived.parameters) {
        if (actual.parameter(parameter.name) == nullptr)
            facts.parameters[parameter.name] = std::nullopt;
    }
    if (derived.successStatuses != actual.successStatuses)
        facts.successStatuses = actual.successStatuses;
    if (derived.mediaTypes != actual.mediaTypes)
        facts.mediaTypes = actual.mediaTypes;
    if (derived.deprecated != actual.deprecated)
        facts.deprecated = actual.deprecated;
}

/// `fields[type]` has one list per resource; where the specification's is not the resource's own, it is kept once.
void noteFieldLists(CatalogData &data, const std::map<QString, OperationInfo> &actual)
{
    QHash<QString, QStringList> keysOfType;
    QHash<QString, const EntryInfo *> entries;
    for (const auto &entry : data.entries) {
        keysOfType[entry.type].append(entry.key);
        entries.insert(entry.key, &entry);
    }
    for (const auto &[key, operation] : actual) {
        for (const auto &parameter : operation.parameters) {
            if (!parameter.name.startsWith("fields["_L1))
                continue;
            const auto type = parameter.name.sliced(7).chopped(1);
            const auto *target = entries.value(operation.target);
            const auto &keys = keysOfType[type];
            const bool isPrimary = target != nullptr && target->type == type;
            if (!isPrimary && keys.size() != 1)
                continue; // which version is meant does not show
            const auto *entry = isPrimary ? target : entries.value(keys.first());
            if (parameter.values != fieldNames(*entry))
                data.fieldLists.emplace(entry->key, parameter.values);
        }
    }
}

bool sameOperation(const OperationInfo &derived, const OperationInfo &actual)
{
    return sameParameters(derived, actual) && derived.successStatuses == actual.successStatuses
        && derived.mediaTypes == actual.mediaTypes && derived.deprecated == actual.deprecated
        && derived.inlines == actual.inlines && derived.metric == actual.metric;
}

/// Finds the exceptions, then proves that the data gives back every operation that was read.
void recordOperations(CatalogData &data, ShapeBuilder &shapes, const std::map<QString, OperationInfo> &actual,
                      QStringList &errors)
{
    noteFieldLists(data, actual);
    for (const auto &derived : deriveOperations(data)) {
        const auto key = operationKey(derived.method, derived.path);
        const auto found = actual.find(key);
        if (found != actual.end())
            noteDifference(derived, found->second, shapes, data.operations[key]);
    }
    std::erase_if(data.operations, [](const auto &each) { return each.second.isEmpty(); });

    auto missing = actual;
    for (const auto &derived : deriveOperations(data)) {
        const auto key = operationKey(derived.method, derived.path);
        const auto found = actual.find(key);
        if (found == actual.end())
            errors.append(u"%1: derived from its resource, but not in the specification"_s.arg(key));
        else if (!sameOperation(derived, found->second))
            errors.append(u"%1: cannot be derived from its resource and the exceptions noted for it"_s.arg(key));
        missing.erase(key);
    }
    for (const auto &[key, operation] : missing)
        errors.append(u"%1: does not follow from any resource"_s.arg(key));
}

} // namespace

ImportResult importOpenApi(const QByteArray &specification)
{
    ImportResult result;
    QString error;
    const auto spec = OpenApiSpec::parse(specification, &error);
    if (!spec) {
        result.errors.append(error);
        return result;
    }
    checkSpecRules(*spec, result.errors, result.notes);
    if (!result.errors.isEmpty())
        return result;

    CatalogData data;
    data.specVersion = spec->version();
    ShapeBuilder shapes(*spec, data);
    EntryBuilder entries(*spec, shapes, data, result.errors);
    entries.build();
    if (!result.errors.isEmpty())
        return result;
    OperationReader operations(*spec, shapes, entries, data, result.errors);
    const auto actual = operations.read();
    recordOperations(data, shapes, actual, result.errors);
    if (result.errors.isEmpty())
        result.data = std::move(data);
    return result;
}
