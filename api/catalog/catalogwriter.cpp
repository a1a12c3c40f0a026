// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalogwriter.h"

#include "api/catalog/valuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

template <typename List>
QJsonObject attributesJson(const List &attributes, const ValueNames &names)
{
    QJsonObject json;
    for (const auto &each : attributes)
        json[each.name] = attributeText(each, names);
    return json;
}

template <typename List>
QJsonObject fieldsJson(const List &fields, const ValueNames &names)
{
    QJsonObject json;
    for (const auto &each : fields)
        json[each.name] = shapeText(each, names);
    return json;
}

template <typename List>
QJsonObject relationshipsJson(const List &relationships)
{
    QJsonObject json;
    for (const auto &each : relationships)
        json[each.name] = relationshipText(each);
    return json;
}

void insertFilled(QJsonObject &json, const QString &name, const QJsonObject &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

QJsonObject entryJson(const EntryInfo &entry, const ValueNames &names)
{
    QJsonObject json;
    if (!entry.hasCollection)
        json[u"type"_s] = entry.type; // else the key says it
    if (!entry.schema.isEmpty())
        json[u"schema"_s] = entry.schema;
    if (!entry.crud.isEmpty())
        json[u"crud"_s] = entry.crud;
    if (entry.deprecated)
        json[u"deprecated"_s] = true;
    insertFilled(json, u"attributes"_s, attributesJson(entry.attributes, names));
    insertFilled(json, u"relationships"_s, relationshipsJson(entry.relationships));
    return json;
}

/// How the list differs from the resource's own: "+added -missing", or "*" when it may hold anything.
QString fieldsText(const EntryInfo &entry, const QStringList &list)
{
    if (list.isEmpty())
        return u"*"_s;
    const auto own = fieldNames(entry);
    QStringList words;
    for (const auto &name : list) {
        if (!own.contains(name))
            words.append(u'+' + name);
    }
    for (const auto &name : own) {
        if (!list.contains(name))
            words.append(u'-' + name);
    }
    return words.join(u' ');
}

QJsonObject inlineJson(const InlineEntry &entry, const ValueNames &names)
{
    QJsonObject json{{u"entry"_s, entry.entry}, {u"through"_s, entry.through.join(u' ')}};
    insertFilled(json, u"attributes"_s, attributesJson(entry.attributes, names));
    insertFilled(json, u"relationships"_s, relationshipsJson(entry.relationships));
    return json;
}

QJsonObject metricJson(const MetricShape &metric, const ValueNames &names)
{
    QJsonObject json{{u"values"_s, fieldsJson(metric.values, names)}};
    insertFilled(json, u"dimensions"_s, fieldsJson(metric.dimensions, names));
    if (!metric.relatedDimensions.isEmpty())
        json[u"related"_s] = metric.relatedDimensions.join(u' ');
    if (metric.hasGranularity)
        json[u"granularity"_s] = true;
    return json;
}

QJsonObject operationJson(const OperationFacts &facts, const ValueNames &names, const std::vector<QStringList> &enums)
{
    QJsonObject json;
    QJsonObject parameters;
    for (const auto &[name, parameter] : facts.parameters)
        parameters[name] = parameter ? QJsonValue(parameterText(*parameter, names, enums)) : QJsonValue();
    insertFilled(json, u"parameters"_s, parameters);
    if (facts.include)
        json[u"include"_s] = facts.include->join(u' ');
    QJsonArray inlines;
    for (const auto &each : facts.inlines)
        inlines.append(inlineJson(each, names));
    if (!inlines.isEmpty())
        json[u"inlines"_s] = inlines;
    if (facts.successStatuses) {
        QJsonArray statuses;
        for (const auto status : *facts.successStatuses)
            statuses.append(status);
        json[u"statuses"_s] = statuses;
    }
    if (facts.mediaTypes)
        json[u"media"_s] = facts.mediaTypes->join(u' ');
    if (facts.metric)
        json[u"metric"_s] = metricJson(*facts.metric, names);
    if (facts.deprecated)
        json[u"deprecated"_s] = *facts.deprecated;
    return json;
}

} // namespace

QByteArray writeCatalog(const CatalogData &data)
{
    const ValueNames names(data.enumNames, data.objectNames);
    QJsonObject enums;
    for (qsizetype i = 0; i < data.enumNames.size(); ++i)
        enums[data.enumNames[i]] = data.enums[std::size_t(i)].join(u' ');
    QJsonObject objects;
    for (qsizetype i = 0; i < data.objectNames.size(); ++i)
        objects[data.objectNames[i]] = fieldsJson(data.objects[std::size_t(i)], names);
    QJsonObject entries;
    for (const auto &entry : data.entries) {
        auto json = entryJson(entry, names);
        if (const auto list = data.fieldLists.find(entry.key); list != data.fieldLists.end())
            json[u"fields"_s] = fieldsText(entry, list->second);
        entries[entry.key] = json;
    }
    QJsonObject operations;
    for (const auto &[key, facts] : data.operations)
        operations[key] = operationJson(facts, names, data.enums);

    const QJsonObject root{{u"format"_s, 1},        {u"specification"_s, data.specVersion},
                           {u"enums"_s, enums},     {u"objects"_s, objects},
                           {u"entries"_s, entries}, {u"operations"_s, operations}};
    // Qt indents by four spaces; one is as readable here and keeps the file small.
    QByteArray text;
    for (const auto &line : QJsonDocument(root).toJson().split('\n')) {
        const auto content = line.trimmed();
        if (!content.isEmpty())
            text += QByteArray((line.size() - content.size()) / 4, ' ') + content + '\n';
    }
    return text;
}
