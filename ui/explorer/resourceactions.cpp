// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/resourceactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString ResourceAction::name() const
{
    switch (kind) {
    case Kind::Create:
    case Kind::Upload:
    case Kind::Order:
        return (u"create "_s + entry + u' ' + relationship).trimmed();
    case Kind::Edit:
        return u"edit"_s;
    case Kind::Switch:
        return u"switch "_s + attribute;
    case Kind::Links:
    case Kind::LinkedIds:
        return u"links "_s + relationship;
    case Kind::Delete:
        break;
    }
    return u"delete"_s;
}

bool ResourceActions::isReservation(const EntryInfo &entry)
{
    const auto *size = entry.attribute(u"fileSize");
    return size != nullptr && size->onCreate && entry.attribute(u"uploadOperations") != nullptr;
}

static bool isPlain(const AttributeInfo &attribute)
{
    return attribute.onUpdate && attribute.actionLabel.isEmpty();
}

bool ResourceActions::isEditable(const EntryInfo &entry)
{
    if (!entry.crud.contains(u'U'))
        return false;
    return std::any_of(entry.attributes.begin(), entry.attributes.end(), isPlain)
        || std::any_of(entry.relationships.begin(), entry.relationships.end(),
                       [](const RelationshipInfo &each) { return each.onUpdate; });
}

ResourceAction ResourceActions::create(const EntryInfo &entry, const QString &relationship) const
{
    ResourceAction action;
    action.entry = entry.key;
    action.relationship = relationship;
    if (!entry.actionLabel.isEmpty()) {
        action.kind = ResourceAction::Kind::Order;
        action.text = entry.actionLabel;
        action.icon = u"play"_s;
    } else if (isReservation(entry)) {
        action.kind = ResourceAction::Kind::Upload;
        //: %1 is a type of resource in the plural: "App Screenshots"
        action.text = tr("Upload: %1").arg(entry.title);
        action.icon = u"upload"_s;
    } else {
        action.kind = ResourceAction::Kind::Create;
        //: %1 is a type of resource in the plural: "App Store Versions"
        action.text = tr("New: %1").arg(entry.title);
        action.icon = u"plus"_s;
    }
    return action;
}

QStringList ResourceActions::parentLinks(const EntryInfo &child, const QString &parent) const
{
    QStringList names;
    for (const auto &relationship : child.relationships) {
        const bool needed = relationship.requiredOnCreate || child.oneOfParents.contains(relationship.name)
            || child.requiredInFact.contains(relationship.name);
        if (relationship.onCreate && needed && relationship.target == parent)
            names.append(relationship.name);
    }
    return names;
}

QList<ResourceAction> ResourceActions::of(const QString &key) const
{
    QList<ResourceAction> actions;
    const auto *entry = m_catalog.entry(key);
    if (entry == nullptr)
        return actions;
    if (isEditable(*entry))
        actions.append({.kind = ResourceAction::Kind::Edit, .entry = key, .text = tr("Edit"), .icon = u"pencil"_s});
    for (const auto &attribute : entry->attributes) {
        // What ends an upload is sent by the upload.
        if (attribute.onUpdate && !attribute.actionLabel.isEmpty() && !isReservation(*entry)) {
            actions.append({.kind = ResourceAction::Kind::Switch,
                            .entry = key,
                            .attribute = attribute.name,
                            .text = attribute.actionLabel,
                            .icon = u"play"_s});
        }
    }
    for (const auto &child : childrenOf(key)) {
        if (child.kind == ResourceAction::Kind::Order)
            actions.append(child);
    }
    if (entry->crud.contains(u'D'))
        actions.append(
            {.kind = ResourceAction::Kind::Delete, .entry = key, .text = tr("Delete"), .icon = u"trash-2"_s});
    return actions;
}

QList<ResourceAction> ResourceActions::childrenOf(const QString &key) const
{
    QList<ResourceAction> actions;
    for (const auto &entry : m_catalog.entries()) {
        if (!entry.crud.contains(u'C') || entry.deprecated)
            continue;
        const auto links = parentLinks(entry, key);
        for (const auto &link : links) {
            auto action = create(entry, link);
            if (links.size() > 1) // a sub-category and its parent: say which
                action.text += u" ("_s + link + u')';
            actions.append(action);
        }
    }
    std::stable_sort(actions.begin(), actions.end(), [](const auto &a, const auto &b) { return a.text < b.text; });
    return actions;
}

std::optional<ResourceAction> ResourceActions::createFor(const ExplorerPlace &place) const
{
    const auto *entry = m_catalog.entry(place.entry);
    if (entry == nullptr || !entry->crud.contains(u'C'))
        return std::nullopt;
    if (place.kind == ExplorerPlace::Kind::Collection)
        return create(*entry, {});
    if (place.kind == ExplorerPlace::Kind::Single)
        return std::nullopt;
    const auto links = parentLinks(*entry, place.key.entry);
    return create(*entry, links.value(0));
}

std::optional<ResourceAction> ResourceActions::linksOf(const QString &key, const QString &name) const
{
    const auto *entry = m_catalog.entry(key);
    const auto *relationship = entry != nullptr ? entry->relationship(name) : nullptr;
    if (relationship == nullptr)
        return std::nullopt;
    const bool writable = relationship->linkagePatch || relationship->linkagePost || relationship->linkageDelete;
    if (!writable && !relationship->linkageGet)
        return std::nullopt;
    ResourceAction action;
    action.kind = writable ? ResourceAction::Kind::Links : ResourceAction::Kind::LinkedIds;
    action.entry = key;
    action.relationship = name;
    action.text = writable ? tr("Change what is linked") : tr("Show linked IDs");
    action.icon = u"link"_s;
    return action;
}
