// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogdiff.h"

#include "api/catalog/valuetext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Facts of one catalog as text by place, so that two catalogs compare whatever their indexes are.
using Facts = std::map<QString, QString>;

/// A fact without its word "deprecated", which is reported apart.
QString withoutDeprecation(const QString &text, bool *deprecated)
{
    auto words = text.split(u' ');
    *deprecated = words.removeAll(u"deprecated"_s) > 0;
    return words.join(u' ');
}

Facts entryFacts(const CatalogData &data)
{
    const ValueNames names(data.enumNames, data.objectNames);
    Facts facts;
    for (const auto &entry : data.entries) {
        facts[u"resource %1"_s.arg(entry.key)] = entry.deprecated ? u"deprecated"_s : QString();
        for (const auto &attribute : entry.attributes)
            facts[u"attribute %1.%2"_s.arg(entry.key, attribute.name)] = attributeText(attribute, names);
        for (const auto &relationship : entry.relationships)
            facts[u"relationship %1.%2"_s.arg(entry.key, relationship.name)] = relationshipText(relationship);
    }
    for (qsizetype i = 0; i < data.objectNames.size(); ++i) {
        for (const auto &field : data.objects[std::size_t(i)])
            facts[u"field %1.%2"_s.arg(data.objectNames[i], field.name)] = shapeText(field, names);
    }
    return facts;
}

QString parameterSummary(const ParameterInfo &parameter)
{
    auto text = parameter.name;
    if (parameter.required)
        text += u'*';
    if (parameter.maximum > 0)
        text += u"<=%1"_s.arg(parameter.maximum);
    // The lists of `fields` and `include` follow from the resources, which are compared by themselves.
    if (!parameter.values.isEmpty() && parameter.name != "include"_L1 && !parameter.name.startsWith("fields["_L1))
        text += u"={%1}"_s.arg(parameter.values.join(u','));
    return text;
}

Facts operationFacts(const CatalogData &data)
{
    Facts facts;
    for (const auto &operation : deriveOperations(data)) {
        QStringList parameters;
        for (const auto &parameter : operation.parameters)
            parameters.append(parameterSummary(parameter));
        parameters.sort();
        QStringList statuses;
        for (const auto status : operation.successStatuses)
            statuses.append(QString::number(status));
        QStringList inlines;
        for (const auto &each : operation.inlines)
            inlines.append(each.entry);
        auto text
            = statuses.join(u'/') + u' ' + operation.mediaTypes.join(u'/') + u" ["_s + parameters.join(u' ') + u']';
        if (!inlines.isEmpty())
            text += u" included "_s + inlines.join(u',');
        if (operation.deprecated)
            text += " deprecated"_L1;
        facts[u"operation %1"_s.arg(operationKey(operation.method, operation.path))] = text;
    }
    return facts;
}

void compareFacts(const Facts &before, const Facts &after, QStringList &lines)
{
    for (const auto &[place, text] : before) {
        if (!after.contains(place))
            lines.append(u"removed %1"_s.arg(place));
    }
    for (const auto &[place, text] : after) {
        const auto old = before.find(place);
        if (old == before.end()) {
            lines.append(text.isEmpty() ? u"added %1"_s.arg(place) : u"added %1: %2"_s.arg(place, text));
            continue;
        }
        bool wasDeprecated = false;
        bool isDeprecated = false;
        const auto oldText = withoutDeprecation(old->second, &wasDeprecated);
        const auto newText = withoutDeprecation(text, &isDeprecated);
        if (oldText != newText)
            lines.append(u"changed %1: %2 -> %3"_s.arg(place, oldText, newText));
        if (wasDeprecated != isDeprecated)
            lines.append((isDeprecated ? u"deprecated %1"_s : u"no longer deprecated %1"_s).arg(place));
    }
}

void compareEnums(const CatalogData &before, const CatalogData &after, QStringList &lines)
{
    for (qsizetype i = 0; i < after.enumNames.size(); ++i) {
        const auto &name = after.enumNames[i];
        const auto old = before.enumNames.indexOf(name);
        if (old < 0) {
            lines.append(u"added enum %1: %2"_s.arg(name, after.enums[std::size_t(i)].join(u' ')));
            continue;
        }
        const auto &oldValues = before.enums[std::size_t(old)];
        const auto &newValues = after.enums[std::size_t(i)];
        QStringList changes;
        for (const auto &value : newValues) {
            if (!oldValues.contains(value))
                changes.append(u'+' + value);
        }
        for (const auto &value : oldValues) {
            if (!newValues.contains(value))
                changes.append(u'-' + value);
        }
        if (!changes.isEmpty())
            lines.append(u"changed enum %1: %2"_s.arg(name, changes.join(u' ')));
    }
    for (const auto &name : before.enumNames) {
        if (!after.enumNames.contains(name))
            lines.append(u"removed enum %1"_s.arg(name));
    }
}

} // namespace

QStringList catalogDifference(const CatalogData &before, const CatalogData &after)
{
    QStringList lines;
    compareFacts(entryFacts(before), entryFacts(after), lines);
    compareFacts(operationFacts(before), operationFacts(after), lines);
    compareEnums(before, after, lines);
    lines.sort();
    return lines;
}
