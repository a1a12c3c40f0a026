// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QMap>

#include <variant>

class Catalog;

/// What a relationship is to hold: one resource (a null key: none), or any number.
using Linkage = std::variant<ResourceKey, QList<ResourceKey>>;

/// The body of a create or an update: only what is set here is sent.
class ResourceDraft
{
public:
    explicit ResourceDraft(const QString &entry, const QString &id = {})
        : m_key{entry, id}
    {
    }

    const ResourceKey &key() const { return m_key; }
    const QJsonObject &attributes() const { return m_attributes; } ///< null clears
    const QMap<QString, Linkage> &links() const { return m_relationships; }
    const QList<ResourceDraft> &included() const { return m_included; }
    bool isEmpty() const { return m_attributes.isEmpty() && m_relationships.isEmpty() && m_included.isEmpty(); }

    /// An invalid value clears the attribute: it goes out as null.
    ResourceDraft &set(const QString &name, const QVariant &value);
    template <typename Tag, typename T>
    ResourceDraft &set(const Attribute<Tag, T> &attribute, const T &value)
    {
        return set(QString(attribute.name), QVariant::fromValue(value));
    }
    template <typename Tag, typename T>
    ResourceDraft &clear(const Attribute<Tag, T> &attribute)
    {
        return set(QString(attribute.name), QVariant());
    }

    ResourceDraft &link(const QString &name, const Linkage &linkage);
    template <typename Tag, typename Target>
    ResourceDraft &link(const ToOne<Tag, Target> &relationship, const QString &id)
    {
        return link(QString(relationship.name), ResourceKey{QString(relationship.target), id});
    }
    template <typename Tag, typename Target>
    ResourceDraft &link(const ToMany<Tag, Target> &relationship, const QStringList &ids)
    {
        QList<ResourceKey> keys;
        for (const auto &id : ids)
            keys.append({QString(relationship.target), id});
        return link(QString(relationship.name), keys);
    }

    /// Adds a resource written along with this one; the id of each is local, like "${price-1}".
    ResourceDraft &include(const ResourceDraft &inlineDraft);

    /// The catalog knows what the entries are called on the wire.
    QByteArray json(const Catalog &catalog) const;

private:
    QJsonObject object(const Catalog &catalog) const;

    ResourceKey m_key;
    QJsonObject m_attributes;
    QMap<QString, Linkage> m_relationships;
    QList<ResourceDraft> m_included;
};

/// {"data": ...} of a linkage request.
QByteArray linkageJson(const Linkage &linkage, const Catalog &catalog);
