// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/handles.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QUrl>
#include <QVariant>

#include <memory>
#include <optional>

/// Names one object of one account: the catalog entry ("customerReviews", "v2/inAppPurchases") and Apple's id.
struct ResourceKey
{
    QString entry;
    QString id;

    bool isNull() const { return id.isEmpty(); }
    bool operator==(const ResourceKey &) const = default;
};
size_t qHash(const ResourceKey &key, size_t seed = 0) noexcept;

/// What an answer says of a relationship. Not loaded is not the same as empty.
struct RelationshipData
{
    bool loaded = false; ///< `data` was present (null counts as loaded and empty)
    QList<ResourceKey> keys; ///< at most limit[rel] of them
    std::optional<int> total;
};

/// One object as the server gave it: the value that flows from the wire through the store and the models to the view.
/// Implicitly shared. Unknown attributes and enum values are kept. What came as text is read when it is first looked
/// into, from any thread: of thousands of resources most are never shown.
class Resource
{
public:
    Resource() = default;
    /// `object` is a JSON:API resource object; its `type` need not be the entry's name.
    Resource(QString entry, QJsonObject object);
    /// The resource object that is known to be well-formed JSON in `length` bytes of `text` from `from` on, and has
    /// this key. `text` is shared, not copied.
    Resource(ResourceKey key, QByteArray text, qsizetype from, qsizetype length);

    const ResourceKey &key() const { return m_key; }
    const QString &id() const { return m_key.id; }
    const QString &entry() const { return m_key.entry; }
    bool isNull() const { return m_key.isNull(); }

    /// Invalid when absent; an attribute that is null on the wire counts as absent.
    QVariant attribute(QAnyStringView name) const;
    QString text(QAnyStringView name) const { return attribute(name).toString(); }
    QStringList attributeNames() const;

    QStringList relationshipNames() const;
    /// `targetEntry` is the catalog key the keys get.
    RelationshipData relationship(QAnyStringView name, const QString &targetEntry) const;

    template <typename Tag, typename T>
    std::optional<T> operator[](const Attribute<Tag, T> &handle) const;
    template <typename Tag, typename Target>
    ResourceKey operator[](const ToOne<Tag, Target> &handle) const; ///< null when not loaded or not set
    template <typename Tag, typename Target>
    RelationshipData operator[](const ToMany<Tag, Target> &handle) const;

    const QJsonObject &json() const;
    /// As the server wrote it, or compact; valid as long as this resource.
    QByteArray rawJson() const;
    bool operator==(const Resource &other) const;

private:
    struct Body;

    ResourceKey m_key;
    std::shared_ptr<const Body> m_body;
};
Q_DECLARE_METATYPE(ResourceKey)
Q_DECLARE_METATYPE(Resource)

namespace detail {
/// Lenient: a value of another JSON type gives nullopt.
template <typename T>
std::optional<T> fromJson(const QJsonValue &value);
template <>
std::optional<QString> fromJson(const QJsonValue &value);
template <>
std::optional<bool> fromJson(const QJsonValue &value);
template <>
std::optional<qint64> fromJson(const QJsonValue &value);
template <>
std::optional<double> fromJson(const QJsonValue &value);
template <>
std::optional<QDateTime> fromJson(const QJsonValue &value);
template <>
std::optional<QDate> fromJson(const QJsonValue &value);
template <>
std::optional<QUrl> fromJson(const QJsonValue &value);
template <>
std::optional<QStringList> fromJson(const QJsonValue &value);
template <>
std::optional<QVariantMap> fromJson(const QJsonValue &value);
template <>
std::optional<QVariantList> fromJson(const QJsonValue &value);
} // namespace detail

template <typename Tag, typename T>
std::optional<T> Resource::operator[](const Attribute<Tag, T> &handle) const
{
    return detail::fromJson<T>(json().value(QLatin1StringView("attributes")).toObject().value(handle.name));
}

template <typename Tag, typename Target>
ResourceKey Resource::operator[](const ToOne<Tag, Target> &handle) const
{
    return relationship(handle.name, QString(handle.target)).keys.value(0);
}

template <typename Tag, typename Target>
RelationshipData Resource::operator[](const ToMany<Tag, Target> &handle) const
{
    return relationship(handle.name, QString(handle.target));
}
