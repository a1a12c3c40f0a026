// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/specrules.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString bracketed(const QString &name)
{
    return name.sliced(name.indexOf(u'[') + 1).chopped(1);
}

/// The resource schema an answer holds, empty when it is none.
QString answeredResource(const OpenApiSpec &spec, const QJsonObject &operation)
{
    const auto data = property(spec.answerSchema(operation), "data"_L1);
    QString name;
    spec.resolve(data.contains("items"_L1) ? data["items"_L1].toObject() : data, &name);
    return spec.resources().contains(name) ? name : QString();
}

/// `limit[..]` and `fields[..]` follow from the resource and from `include`.
void checkDerived(const OpenApiSpec &spec, const QString &place, const QJsonObject &operation, RuleReport &report)
{
    const auto resource = spec.schema(answeredResource(spec, operation));
    if (resource.isEmpty())
        return;
    QStringList include;
    QSet<QString> fields;
    QSet<QString> limits;
    for (const auto value : operation["parameters"_L1].toArray()) {
        const auto name = value["name"_L1].toString();
        if (name == "include"_L1)
            include = stringList(value["schema"_L1]["items"_L1]["enum"_L1]);
        else if (name.startsWith("fields["_L1))
            fields.insert(bracketed(name));
        else if (name.startsWith("limit["_L1))
            limits.insert(bracketed(name));
    }
    QSet<QString> expectedFields{typeName(resource)};
    QSet<QString> expectedLimits;
    const auto relationships = property(resource, "relationships"_L1)["properties"_L1].toObject();
    for (const auto &name : include) {
        const auto data = property(relationships[name].toObject(), "data"_L1);
        report.require(!data.isEmpty(), place,
                       u"`include` names relationships that carry data; %1 does not"_s.arg(name));
        const bool isMany = data["type"_L1] == "array"_L1;
        if (isMany)
            expectedLimits.insert(name);
        expectedFields.insert(typeName(isMany ? data["items"_L1].toObject() : data));
    }
    report.require(limits == expectedLimits, place, u"`limit[..]` names the to-many relationships of `include`"_s);
    report.require(expectedFields.contains(fields), place,
                   u"`fields[..]` names the types of the answer and of `include`"_s);
    for (const auto &type : expectedFields - fields)
        report.note(place, u"has no fields[%1]"_s.arg(type));
}

void checkOperation(const OpenApiSpec &spec, const QString &place, const QJsonObject &operation, bool isRead,
                    RuleReport &report)
{
    for (const auto value : operation["parameters"_L1].toArray()) {
        const auto parameter = value.toObject();
        report.require(parameter["in"_L1] == "query"_L1, place, u"an operation has query parameters only"_s);
        const bool isArray = parameter["schema"_L1]["type"_L1] == "array"_L1;
        const bool isJoined = parameter["style"_L1] == "form"_L1 && parameter["explode"_L1] == false;
        report.require(!isArray || isJoined, place,
                       u"lists in the query are joined by commas; %1 is not"_s.arg(parameter["name"_L1].toString()));
    }
    if (isRead)
        checkDerived(spec, place, operation, report);
}

} // namespace

void checkParameterRules(const OpenApiSpec &spec, RuleReport &report)
{
    const auto &paths = spec.paths();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const auto path = SpecPath::parse(it.key());
        if (!path)
            continue;
        const auto methods = it->toObject();
        for (const auto &method : methods.keys()) {
            const auto operation = methods[method].toObject();
            const bool isRead
                = method == "get"_L1 && path->tail != SpecPath::Tail::Linkage && path->tail != SpecPath::Tail::Metric;
            if (!operation.isEmpty())
                checkOperation(spec, method.toUpper() + u' ' + it.key(), operation, isRead, report);
        }
    }
}
