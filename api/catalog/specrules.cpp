// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/specrules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Rules about one path and its operations.
class PathRules
{
public:
    PathRules(const OpenApiSpec &spec, RuleReport &report, const SpecPath &path)
        : m_spec(spec)
        , m_report(report)
        , m_path(path)
        , m_json(spec.paths()[path.text].toObject())
    {
    }
    void check();

private:
    void checkIdParameter();
    void checkOperation(const QString &method, const QJsonObject &operation);
    void checkTag(const QString &place, const QJsonObject &operation);
    void checkAnswers(const QString &place, const QString &method, const QJsonObject &operation);
    void checkErrors(const QString &place, const QString &method, const QJsonObject &responses);
    void checkDocument(const QString &place, const QJsonObject &operation, const QJsonObject &document);
    void checkIncluded(const QString &place, const QJsonObject &document);
    void checkRequest(const QString &place, const QJsonObject &operation);
    void checkRelationship(const QString &place, const QJsonObject &document);
    QJsonObject ownerRelationship() const;
    QStringList ownerSchemas() const;

    const OpenApiSpec &m_spec;
    RuleReport &m_report;
    const SpecPath m_path;
    const QJsonObject m_json;
};

QJsonObject dataItem(const QJsonObject &document)
{
    const auto data = property(document, "data"_L1);
    return data["type"_L1] == "array"_L1 ? data["items"_L1].toObject() : data;
}

bool hasParameter(const QJsonObject &operation, QLatin1StringView name)
{
    const auto parameters = operation["parameters"_L1].toArray();
    return std::any_of(parameters.begin(), parameters.end(),
                       [name](const auto &each) { return each["name"_L1] == name; });
}

QString reference(const QJsonObject &schema)
{
    const auto text = schema["$ref"_L1].toString();
    return text.sliced(text.lastIndexOf(u'/') + 1);
}

void PathRules::check()
{
    checkIdParameter();
    for (const auto &method : m_json.keys()) {
        if (method != "parameters"_L1)
            checkOperation(method, m_json[method].toObject());
    }
}

void PathRules::checkIdParameter()
{
    const auto parameters = m_json["parameters"_L1].toArray();
    const bool needsId = m_path.tail != SpecPath::Tail::Collection;
    const auto first = parameters.first().toObject();
    const bool isId = parameters.size() == 1 && first["name"_L1] == "id"_L1 && first["in"_L1] == "path"_L1
        && first["schema"_L1]["type"_L1] == "string"_L1;
    m_report.require(needsId ? isId : parameters.isEmpty(), m_path.text,
                     u"the only path parameter is `id`, a string declared for the path"_s);
}

void PathRules::checkOperation(const QString &method, const QJsonObject &operation)
{
    const auto place = method.toUpper() + u' ' + m_path.text;
    static const QSet<QString> methods{u"get"_s, u"post"_s, u"patch"_s, u"delete"_s};
    m_report.require(methods.contains(method), place, u"the methods are GET, POST, PATCH and DELETE"_s);
    checkTag(place, operation);
    checkAnswers(place, method, operation);
    checkRequest(place, operation);
}

void PathRules::checkTag(const QString &place, const QJsonObject &operation)
{
    auto tags = stringList(operation["tags"_L1]);
    tags.removeAll(u"Metrics"_s);
    const auto expected = m_path.collection.front().toUpper() + m_path.collection.sliced(1);
    m_report.require(tags == QStringList(expected), place,
                     u"the tag is the collection with a capital, here %1"_s.arg(expected));
}

void PathRules::checkAnswers(const QString &place, const QString &method, const QJsonObject &operation)
{
    checkErrors(place, method, operation["responses"_L1].toObject());
    const auto document = m_spec.answerSchema(operation);
    if (document.isEmpty())
        return;
    checkDocument(place, operation, document);
    checkIncluded(place, document);
    if (m_path.tail == SpecPath::Tail::Collection || m_path.tail == SpecPath::Tail::One) {
        const auto type = typeName(m_spec.resolve(dataItem(document)));
        m_report.require(type == m_path.collection, place,
                         u"the type of the answer, %1, is the collection"_s.arg(type));
    } else if (m_path.tail != SpecPath::Tail::Metric) {
        checkRelationship(place, document);
    }
}

void PathRules::checkErrors(const QString &place, const QString &method, const QJsonObject &responses)
{
    const bool isWrite = method == "post"_L1 || method == "patch"_L1
        || (method == "delete"_L1 && m_path.tail == SpecPath::Tail::Linkage);
    QStringList expected{u"400"_s, u"401"_s, u"403"_s, u"429"_s};
    if (m_path.tail != SpecPath::Tail::Collection)
        expected.append(u"404"_s);
    if (isWrite)
        expected << u"409"_s << u"422"_s;
    expected.sort();
    QStringList actual;
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        if (!it.key().startsWith(u'4'))
            continue;
        actual.append(it.key());
        const auto content = (*it)["content"_L1].toObject();
        const bool isErrors = content.keys() == QStringList(u"application/json"_s)
            && reference(content["application/json"_L1]["schema"_L1].toObject()) == "ErrorResponse"_L1;
        m_report.require(isErrors, place, u"the body of status %1 is an ErrorResponse in JSON"_s.arg(it.key()));
    }
    m_report.require(actual == expected, place,
                     u"the error statuses follow from the kind of operation: %1, here %2"_s.arg(expected.join(u' '),
                                                                                                actual.join(u' ')));
}

void PathRules::checkDocument(const QString &place, const QJsonObject &operation, const QJsonObject &document)
{
    const bool isList = property(document, "data"_L1)["type"_L1] == "array"_L1;
    const auto links = reference(property(document, "links"_L1));
    const auto meta = reference(property(document, "meta"_L1));
    const bool hasLimit = hasParameter(operation, "limit"_L1);
    if (isList)
        m_report.require(hasLimit && links == "PagedDocumentLinks"_L1 && meta == "PagingInformation"_L1, place,
                         u"a list has `limit`, PagedDocumentLinks and PagingInformation"_s);
    else
        m_report.require(!hasLimit && links == "DocumentLinks"_L1 && meta.isEmpty(), place,
                         u"a single answer has DocumentLinks, and neither meta nor `limit`"_s);
}

void PathRules::checkIncluded(const QString &place, const QJsonObject &document)
{
    const auto included = m_spec.includedSchemas(document);
    if (included.isEmpty())
        return;
    const auto items = property(document, "included"_L1)["items"_L1].toObject();
    const bool isOneOf = items.contains("oneOf"_L1);
    m_report.require(!isOneOf || items["discriminator"_L1]["propertyName"_L1] == "type"_L1, place,
                     u"`included` is told apart by `type`"_s);
    QSet<QString> types;
    for (const auto &each : included)
        types.insert(typeName(m_spec.schema(each)));
    m_report.require(types.size() == included.size(), place, u"`included` never holds two schemas of one type"_s);
}

void PathRules::checkRequest(const QString &place, const QJsonObject &operation)
{
    const auto body = operation["requestBody"_L1].toObject();
    if (body.isEmpty())
        return;
    m_report.require(body["required"_L1].toBool()
                         && body["content"_L1].toObject().keys() == QStringList(u"application/json"_s),
                     place, u"a request body is JSON and required"_s);
    const auto document = m_spec.requestSchema(operation);
    if (m_path.tail == SpecPath::Tail::Linkage) {
        checkRelationship(place, document);
        return;
    }
    const auto type = typeName(dataItem(document));
    m_report.require(type == m_path.collection, place, u"the type of the request, %1, is the collection"_s.arg(type));
}

QStringList PathRules::ownerSchemas() const
{
    auto candidates = m_spec.resourcesOfType(m_path.collection);
    if (candidates.size() > 1)
        candidates.removeIf([this](const QString &each) { return schemaVersion(each) != m_path.version; });
    return candidates;
}

QJsonObject PathRules::ownerRelationship() const
{
    const auto owners = ownerSchemas();
    if (owners.isEmpty())
        return {};
    return property(m_spec.schema(owners.first()), "relationships"_L1)["properties"_L1][m_path.name].toObject();
}

/// A related or linkage document agrees with the relationship in the resource, as far as that carries data.
void PathRules::checkRelationship(const QString &place, const QJsonObject &document)
{
    const auto relationship = ownerRelationship();
    const auto data = property(relationship, "data"_L1);
    if (data.isEmpty())
        return;
    const bool sameArity = (data["type"_L1] == "array"_L1) == (property(document, "data"_L1)["type"_L1] == "array"_L1);
    const auto type = typeName(m_spec.resolve(dataItem(document)));
    const auto expected = typeName(dataItem(relationship));
    m_report.require(sameArity && type == expected, place,
                     u"the target is that of the relationship in the resource: %1, here %2"_s.arg(expected, type));
}

void checkOwner(const OpenApiSpec &spec, const SpecPath &path, RuleReport &report)
{
    const auto candidates = spec.resourcesOfType(path.collection);
    const auto fits = std::count_if(candidates.begin(), candidates.end(),
                                    [&path](const QString &each) { return schemaVersion(each) == path.version; });
    // With one schema left its name keeps the suffix it got when there were two (AppPricePointV3), or has one for
    // another reason (CustomerReviewResponseV1).
    const bool isReport = candidates.isEmpty() && path.tail == SpecPath::Tail::Collection;
    report.require(isReport || candidates.size() == 1 || fits == 1, path.text,
                   u"the collection has one resource schema, of the version of the path; there are: %1"_s.arg(
                       candidates.join(u", "_s)));
    if (candidates.size() == 1) {
        const auto version = schemaVersion(candidates.first());
        report.require(version == path.version, path.text,
                       u"the suffix of the schema %1 is the version of the path"_s.arg(candidates.first()));
    }
    if (path.tail != SpecPath::Tail::Related && path.tail != SpecPath::Tail::Linkage)
        return;
    for (const auto &each : candidates) {
        if (candidates.size() > 1 && schemaVersion(each) != path.version)
            continue;
        const auto relationships = property(spec.schema(each), "relationships"_L1)["properties"_L1].toObject();
        report.require(relationships.contains(path.name), path.text,
                       u"the last segment is a relationship of %1"_s.arg(each));
    }
}

} // namespace

void checkPathRules(const OpenApiSpec &spec, RuleReport &report)
{
    for (const auto &text : spec.paths().keys()) {
        const auto path = SpecPath::parse(text);
        report.require(path.has_value(), text,
                       u"a path is /vN/collection[/{id}[/name | /relationships/name | /metrics/name]]"_s);
        if (!path)
            continue;
        checkOwner(spec, *path, report);
        PathRules(spec, report, *path).check();
    }
}

void checkSpecRules(const OpenApiSpec &spec, QStringList &errors, QStringList &notes)
{
    RuleReport report(errors, notes);
    checkPathRules(spec, report);
    checkParameterRules(spec, report);
    checkSchemaRules(spec, report);
}
