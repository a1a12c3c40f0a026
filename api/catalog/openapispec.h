// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalogdata.h"

#include <QJsonObject>

/// One path of the specification, taken apart: /vN/collection[/{id}[/name | /relationships/name | /metrics/name]].
struct SpecPath
{
    enum class Tail { Collection, One, Related, Linkage, Metric };

    QString text;
    int version = 1;
    QString collection;
    Tail tail = Tail::Collection;
    QString name;

    static std::optional<SpecPath> parse(const QString &path);
    QString entryKey() const; ///< "apps", "v2/inAppPurchases"
};

/// The parts of an OpenAPI document the importer and its rules ask for, with references resolved.
class OpenApiSpec
{
public:
    /// Says in one sentence why the bytes are not an OpenAPI document.
    static std::optional<OpenApiSpec> parse(const QByteArray &json, QString *error);

    QString version() const;
    const QJsonObject &paths() const { return m_paths; }
    const QJsonObject &schemas() const { return m_schemas; }
    QJsonObject schema(const QString &name) const { return m_schemas[name].toObject(); }
    QJsonObject operation(const QString &path, const QString &method) const;

    /// Follows a $ref once; `name` receives the schema it names, empty when there was none.
    QJsonObject resolve(const QJsonObject &schema, QString *name = nullptr) const;
    /// Schema of the body of the success answer, and of the request; empty when it is not JSON.
    QJsonObject answerSchema(const QJsonObject &operation, QString *name = nullptr) const;
    QJsonObject requestSchema(const QJsonObject &operation, QString *name = nullptr) const;
    /// Names of the schemas in `included` of a document or a request.
    QStringList includedSchemas(const QJsonObject &document) const;

    /// Schemas that are resources, by name.
    const std::map<QString, QJsonObject> &resources() const { return m_resources; }
    QStringList resourcesOfType(const QString &type) const { return m_byType.value(type); }

private:
    QJsonObject m_root;
    QJsonObject m_paths;
    QJsonObject m_schemas;
    std::map<QString, QJsonObject> m_resources;
    QHash<QString, QStringList> m_byType;
};

/// The single value of `properties.type.enum`, empty when it is not there.
QString typeName(const QJsonObject &schema);
/// `properties.<name>` of an object schema.
QJsonObject property(const QJsonObject &schema, QLatin1StringView name);
/// 2 for "AppPriceV2", 1 without such an ending.
int schemaVersion(const QString &schemaName);
QStringList stringList(const QJsonValue &array);
