// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/resource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

size_t qHash(const ResourceKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.entry, key.id);
}

Resource::Resource(QString entry, QJsonObject object)
    : m_key{std::move(entry), object.value("id"_L1).toString()}
    , m_object(std::move(object))
{
}

static QJsonValue member(const QJsonObject &object, QAnyStringView name)
{
    return name.visit([&object](auto view) {
        if constexpr (std::is_same_v<decltype(view), QUtf8StringView>)
            return object.value(QString(view.toString()));
        else
            return object.value(view);
    });
}

QVariant Resource::attribute(QAnyStringView name) const
{
    const auto value = member(m_object.value("attributes"_L1).toObject(), name);
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

QStringList Resource::attributeNames() const
{
    return m_object.value("attributes"_L1).toObject().keys();
}

QStringList Resource::relationshipNames() const
{
    return m_object.value("relationships"_L1).toObject().keys();
}

RelationshipData Resource::relationship(QAnyStringView name, const QString &targetEntry) const
{
    const auto relationship = member(m_object.value("relationships"_L1).toObject(), name).toObject();
    RelationshipData result;
    const auto data = relationship.value("data"_L1);
    result.loaded = !data.isUndefined();
    const auto add = [&](const QJsonValue &linkage) {
        if (const auto id = linkage["id"_L1].toString(); !id.isEmpty())
            result.keys.append({targetEntry, id});
    };
    if (data.isArray()) {
        for (const auto &linkage : data.toArray())
            add(linkage);
    } else {
        add(data);
    }
    const auto total = relationship.value("meta"_L1)["paging"_L1]["total"_L1];
    if (total.isDouble())
        result.total = total.toInt();
    return result;
}

namespace detail {

template <>
std::optional<QString> fromJson(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template <>
std::optional<bool> fromJson(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

template <>
std::optional<qint64> fromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

template <>
std::optional<double> fromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

template <>
std::optional<QDateTime> fromJson(const QJsonValue &value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

template <>
std::optional<QDate> fromJson(const QJsonValue &value)
{
    const auto date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template <>
std::optional<QUrl> fromJson(const QJsonValue &value)
{
    return value.isString() ? std::optional(QUrl(value.toString())) : std::nullopt;
}

template <>
std::optional<QStringList> fromJson(const QJsonValue &value)
{
    return value.isArray() ? std::optional(value.toVariant().toStringList()) : std::nullopt;
}

template <>
std::optional<QVariantMap> fromJson(const QJsonValue &value)
{
    return value.isObject() ? std::optional(value.toObject().toVariantMap()) : std::nullopt;
}

template <>
std::optional<QVariantList> fromJson(const QJsonValue &value)
{
    return value.isArray() ? std::optional(value.toArray().toVariantList()) : std::nullopt;
}

} // namespace detail
