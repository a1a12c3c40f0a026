// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonapi/resource.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <mutex>

using namespace Qt::StringLiterals;

size_t qHash(const ResourceKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.entry, key.id);
}

/// An object, or the text of one that is read on first use.
struct Resource::Body
{
    QByteArray text; ///< of the whole answer; empty: there is only the object
    qsizetype from = 0;
    qsizetype length = 0;
    mutable std::once_flag isRead;
    mutable QJsonObject object;

    QByteArrayView view() const { return QByteArrayView(text).sliced(from, length); }
    const QJsonObject &read() const
    {
        if (!text.isEmpty())
            std::call_once(isRead, [this] {
                object = QJsonDocument::fromJson(QByteArray::fromRawData(view().data(), length)).object();
            });
        return object;
    }
};

Resource::Resource(QString entry, QJsonObject object)
    : m_key{std::move(entry), object.value("id"_L1).toString()}
{
    auto body = std::make_shared<Body>();
    body->object = std::move(object);
    m_body = std::move(body);
}

Resource::Resource(ResourceKey key, QByteArray text, qsizetype from, qsizetype length)
    : m_key(std::move(key))
{
    auto body = std::make_shared<Body>();
    body->text = std::move(text);
    body->from = from;
    body->length = length;
    m_body = std::move(body);
}

const QJsonObject &Resource::json() const
{
    static const QJsonObject none;
    return m_body ? m_body->read() : none;
}

QByteArray Resource::rawJson() const
{
    if (m_body && !m_body->text.isEmpty())
        return QByteArray::fromRawData(m_body->view().data(), m_body->length);
    return QJsonDocument(json()).toJson(QJsonDocument::Compact);
}

bool Resource::operator==(const Resource &other) const
{
    if (m_key != other.m_key)
        return false;
    if (m_body == other.m_body)
        return true;
    const bool bothText = m_body && other.m_body && !m_body->text.isEmpty() && !other.m_body->text.isEmpty();
    return (bothText && m_body->view() == other.m_body->view()) || json() == other.json();
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
    const auto value = member(json().value("attributes"_L1).toObject(), name);
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

QStringList Resource::attributeNames() const
{
    return json().value("attributes"_L1).toObject().keys();
}

QStringList Resource::relationshipNames() const
{
    return json().value("relationships"_L1).toObject().keys();
}

RelationshipData Resource::relationship(QAnyStringView name, const QString &targetEntry) const
{
    const auto relationship = member(json().value("relationships"_L1).toObject(), name).toObject();
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
