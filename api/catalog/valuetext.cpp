// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/valuetext.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    ValueKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{ValueKind::String, "string"_L1},     KindName{ValueKind::Boolean, "boolean"_L1},
    KindName{ValueKind::Integer, "integer"_L1},   KindName{ValueKind::Integer64, "int64"_L1},
    KindName{ValueKind::Number, "number"_L1},     KindName{ValueKind::Decimal, "decimal"_L1},
    KindName{ValueKind::Date, "date"_L1},         KindName{ValueKind::DateTime, "date-time"_L1},
    KindName{ValueKind::Duration, "duration"_L1}, KindName{ValueKind::Uri, "uri"_L1},
    KindName{ValueKind::Email, "email"_L1},       KindName{ValueKind::Enum, "enum"_L1},
    KindName{ValueKind::Object, "object"_L1},     KindName{ValueKind::Map, "map"_L1},
};

constexpr auto sortPrefix = "sort:"_L1;

/// Says onCreate and requiredOnCreate in one word.
constexpr auto required = "create!"_L1;

/// The flags of a relationship or an attribute, as words after its type.
template <typename Info>
struct Flag
{
    QLatin1StringView word;
    bool Info::*member;
};

constexpr std::array attributeFlags{
    Flag<AttributeInfo>{"create"_L1, &AttributeInfo::onCreate},
    Flag<AttributeInfo>{required, &AttributeInfo::requiredOnCreate},
    Flag<AttributeInfo>{"update"_L1, &AttributeInfo::onUpdate},
    Flag<AttributeInfo>{"deprecated"_L1, &AttributeInfo::deprecated},
};

constexpr std::array relationshipFlags{
    Flag<RelationshipInfo>{"include"_L1, &RelationshipInfo::includable},
    Flag<RelationshipInfo>{"related"_L1, &RelationshipInfo::related},
    Flag<RelationshipInfo>{"linkage"_L1, &RelationshipInfo::linkageGet},
    Flag<RelationshipInfo>{"set"_L1, &RelationshipInfo::linkagePatch},
    Flag<RelationshipInfo>{"add"_L1, &RelationshipInfo::linkagePost},
    Flag<RelationshipInfo>{"remove"_L1, &RelationshipInfo::linkageDelete},
    Flag<RelationshipInfo>{"create"_L1, &RelationshipInfo::onCreate},
    Flag<RelationshipInfo>{required, &RelationshipInfo::requiredOnCreate},
    Flag<RelationshipInfo>{"update"_L1, &RelationshipInfo::onUpdate},
    Flag<RelationshipInfo>{"deprecated"_L1, &RelationshipInfo::deprecated},
};

/// Nearly everything can be read, so the text says what cannot.
constexpr auto writeOnly = "writeonly"_L1;

template <typename Info, std::size_t n>
void appendFlags(QString &text, const Info &info, const std::array<Flag<Info>, n> &flags)
{
    if (!info.readable)
        text += u' ' + writeOnly;
    for (const auto &flag : flags) {
        if (info.*(flag.member) && !(info.requiredOnCreate && flag.word == "create"_L1))
            text += u' ' + flag.word;
    }
}

template <typename Info, std::size_t n>
bool readFlags(QStringView text, Info *info, const std::array<Flag<Info>, n> &flags)
{
    info->readable = true;
    for (const auto word : QStringTokenizer{text, u' ', Qt::SkipEmptyParts}) {
        if (word == writeOnly) {
            info->readable = false;
            continue;
        }
        const auto flag
            = std::find_if(flags.begin(), flags.end(), [word](const auto &each) { return each.word == word; });
        if (flag == flags.end())
            return false;
        info->*(flag->member) = true;
        info->onCreate = info->onCreate || word == required;
    }
    return true;
}

/// A relationship carries links exactly when it has a path of its own; the importer checks it.
bool hasPath(const RelationshipInfo &r)
{
    return r.related || r.linkageGet || r.linkagePatch || r.linkagePost || r.linkageDelete;
}

QHash<QString, int> indexOf(const QStringList &names)
{
    QHash<QString, int> indexes;
    indexes.reserve(names.size());
    for (const auto &name : names)
        indexes.insert(name, int(indexes.size()));
    return indexes;
}

/// "1..5", "1.." or "..5".
bool readRange(QStringView text, ValueShape *shape)
{
    const auto dots = text.indexOf(".."_L1);
    bool fine = dots >= 0;
    if (dots > 0)
        shape->minimum = text.first(dots).toLongLong(&fine);
    if (fine && dots + 2 < text.size())
        shape->maximum = text.sliced(dots + 2).toLongLong(&fine);
    return fine;
}

} // namespace

ValueNames::ValueNames(const QStringList &enumNames, const QStringList &objectNames)
    : enums(enumNames)
    , objects(objectNames)
    , enumIndex(indexOf(enumNames))
    , objectIndex(indexOf(objectNames))
{
}

QString shapeText(const ValueShape &shape, const ValueNames &names)
{
    const auto *kind = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&shape](const KindName &each) { return each.kind == shape.kind; });
    QString text = kind->name;
    if (shape.enumIndex >= 0)
        text += u':' + names.enums.at(shape.enumIndex);
    if (shape.schema >= 0)
        text += u':' + names.objects.at(shape.schema);
    if (shape.isNested)
        text += shape.kind == ValueKind::Map ? "{}"_L1 : "[]"_L1;
    if (shape.isArray)
        text += "[]"_L1;
    if (shape.minimum || shape.maximum) {
        text += u' ' + (shape.minimum ? QString::number(*shape.minimum) : QString()) + ".."_L1
            + (shape.maximum ? QString::number(*shape.maximum) : QString());
    }
    return text;
}

qsizetype readShape(QStringView text, const ValueNames &names, ValueShape *shape)
{
    auto end = text.indexOf(u' ');
    if (end < 0)
        end = text.size();
    auto word = text.first(end);
    if (word.endsWith("[]"_L1)) {
        shape->isArray = true;
        word.chop(2);
    }
    if (word.endsWith("[]"_L1) || word.endsWith("{}"_L1)) {
        shape->isNested = true;
        word.chop(2);
    }
    const auto colon = word.indexOf(u':');
    const auto kind = colon < 0 ? word : word.first(colon);
    const auto *known
        = std::find_if(kindNames.begin(), kindNames.end(), [kind](const KindName &each) { return each.name == kind; });
    if (known == kindNames.end())
        return -1;
    shape->kind = known->kind;
    if (colon >= 0) {
        const auto name = word.sliced(colon + 1).toString();
        auto &index = shape->kind == ValueKind::Enum ? shape->enumIndex : shape->schema;
        index = shape->kind == ValueKind::Enum ? names.enumIndex.value(name, -1) : names.objectIndex.value(name, -1);
        if (index < 0)
            return -1;
    }
    auto rangeEnd = text.indexOf(u' ', end + 1);
    if (rangeEnd < 0)
        rangeEnd = text.size();
    if (end < text.size()) {
        const auto range = text.sliced(end + 1, rangeEnd - end - 1);
        if (range.contains(".."_L1))
            return readRange(range, shape) ? rangeEnd : -1;
    }
    return end;
}

QString attributeText(const AttributeInfo &attribute, const ValueNames &names)
{
    auto text = shapeText(attribute, names);
    appendFlags(text, attribute, attributeFlags);
    return text;
}

bool readAttribute(QStringView text, const ValueNames &names, AttributeInfo *attribute)
{
    const auto taken = readShape(text, names, attribute);
    return taken >= 0 && readFlags(text.sliced(taken), attribute, attributeFlags);
}

QString relationshipText(const RelationshipInfo &relationship)
{
    // A relationship whose target the specification never shows keeps its place with a dash.
    QString text = relationship.target.isEmpty() ? u"-"_s : relationship.target;
    if (relationship.toMany)
        text += "[]"_L1;
    appendFlags(text, relationship, relationshipFlags);
    return text;
}

bool readRelationship(QStringView text, RelationshipInfo *relationship)
{
    auto end = text.indexOf(u' ');
    if (end < 0)
        end = text.size();
    auto target = text.first(end);
    if (target.endsWith("[]"_L1)) {
        relationship->toMany = true;
        target.chop(2);
    }
    if (target.isEmpty())
        return false;
    if (target != "-"_L1)
        relationship->target = target.toString();
    if (!readFlags(text.sliced(end), relationship, relationshipFlags))
        return false;
    relationship->linked = hasPath(*relationship);
    return true;
}

/// "sort:rating,createdDate" for values that all come ascending and descending; empty when they do not.
static QString sortText(const ParameterInfo &parameter)
{
    QStringList keys;
    for (qsizetype i = 0; i + 1 < parameter.values.size(); i += 2) {
        if (parameter.values[i + 1] == u'-' + parameter.values[i])
            keys.append(parameter.values[i]);
    }
    const bool isSort
        = parameter.name == "sort"_L1 && parameter.isArray && !parameter.required && !parameter.deprecated;
    return isSort && keys.size() * 2 == parameter.values.size() ? sortPrefix + keys.join(u',') : QString();
}

bool needsEnum(const ParameterInfo &parameter)
{
    return !parameter.values.isEmpty() && sortText(parameter).isEmpty();
}

QString parameterText(const ParameterInfo &parameter, const ValueNames &names, const std::vector<QStringList> &enums)
{
    if (const auto sort = sortText(parameter); !sort.isEmpty())
        return sort;
    ValueShape shape;
    shape.kind = parameter.kind;
    shape.isArray = parameter.isArray;
    if (parameter.kind == ValueKind::Enum) {
        const auto known = std::find(enums.begin(), enums.end(), parameter.values);
        shape.enumIndex = int(known - enums.begin());
    }
    if (parameter.maximum > 0)
        shape.maximum = parameter.maximum;
    auto text = shapeText(shape, names);
    if (parameter.required)
        text += " required"_L1;
    if (parameter.deprecated)
        text += " deprecated"_L1;
    return text;
}

bool readParameter(QStringView text, const ValueNames &names, const std::vector<QStringList> &enums,
                   ParameterInfo *parameter)
{
    if (text.startsWith(sortPrefix)) {
        parameter->kind = ValueKind::Enum;
        parameter->isArray = true;
        for (const auto key : QStringTokenizer{text.sliced(sortPrefix.size()), u','})
            parameter->values << key.toString() << u'-' + key.toString();
        return true;
    }
    ValueShape shape;
    const auto taken = readShape(text, names, &shape);
    if (taken < 0)
        return false;
    parameter->kind = shape.kind;
    parameter->isArray = shape.isArray;
    parameter->maximum = int(shape.maximum.value_or(0));
    if (shape.enumIndex >= 0)
        parameter->values = enums[std::size_t(shape.enumIndex)];
    for (const auto word : QStringTokenizer{text.sliced(taken), u' ', Qt::SkipEmptyParts}) {
        if (word == "required"_L1)
            parameter->required = true;
        else if (word == "deprecated"_L1)
            parameter->deprecated = true;
        else
            return false;
    }
    return true;
}
