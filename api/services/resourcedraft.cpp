// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourcedraft.h"

#include "api/services/resourcepaths.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonValue identifier(const ResourceKey &key, const Catalog &catalog)
{
    if (key.isNull())
        return QJsonValue::Null;
    return QJsonObject{{u"type"_s, typeOf(key.entry, catalog)}, {u"id"_s, key.id}};
}

static QJsonObject linkageObject(const Linkage &linkage, const Catalog &catalog)
{
    if (const auto *key = std::get_if<ResourceKey>(&linkage))
        return {{u"data"_s, identifier(*key, catalog)}};
    QJsonArray array;
    for (const auto &key : std::get<QList<ResourceKey>>(linkage))
        array.append(identifier(key, catalog));
    return {{u"data"_s, array}};
}

ResourceDraft &ResourceDraft::set(const QString &name, const QVariant &value)
{
    m_attributes.insert(name, value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null));
    return *this;
}

ResourceDraft &ResourceDraft::link(const QString &name, const Linkage &linkage)
{
    m_relationships.insert(name, linkage);
    return *this;
}

ResourceDraft &ResourceDraft::include(const ResourceDraft &inlineDraft)
{
    m_included.append(inlineDraft);
    return *this;
}

QJsonObject ResourceDraft::object(const Catalog &catalog) const
{
    QJsonObject object{{u"type"_s, typeOf(m_key.entry, catalog)}};
    if (!m_key.id.isEmpty())
        object.insert("id"_L1, m_key.id);
    if (!m_attributes.isEmpty())
        object.insert("attributes"_L1, m_attributes);
    QJsonObject relationships;
    for (auto it = m_relationships.begin(); it != m_relationships.end(); ++it)
        relationships.insert(it.key(), linkageObject(it.value(), catalog));
    if (!relationships.isEmpty())
        object.insert("relationships"_L1, relationships);
    return object;
}

QByteArray ResourceDraft::json(const Catalog &catalog) const
{
    QJsonObject root{{u"data"_s, object(catalog)}};
    QJsonArray included;
    for (const auto &draft : m_included)
        included.append(draft.object(catalog));
    if (!included.isEmpty())
        root.insert("included"_L1, included);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray linkageJson(const Linkage &linkage, const Catalog &catalog)
{
    return QJsonDocument(linkageObject(linkage, catalog)).toJson(QJsonDocument::Compact);
}
