// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "models/explorer/explorerplace.h"

#include <QCoreApplication>

/// Something that can be done to a resource or a list. It opens a form or stages a change; it sends nothing.
struct ResourceAction
{
    enum class Kind {
        Create, ///< a form for a new resource of `entry`; `relationship` of that names what it is made for
        Upload, ///< the same, and a file
        Order, ///< the same for a collection that is an order ("Release this version")
        Edit,
        Switch, ///< sets `attribute`, which stands for an order ("Submit for review")
        Links, ///< changes what `relationship` holds
        LinkedIds, ///< shows what `relationship` holds where it cannot be changed
        Delete
    };

    Kind kind = Kind::Edit;
    QString entry; ///< catalog key of what is created, else of the resource itself
    QString relationship;
    QString attribute;
    QString text;
    QString icon;

    /// Stable and unique among the actions of one resource: "create appStoreVersions app", "switch submitted".
    QString name() const;
    bool operator==(const ResourceAction &) const = default;
};

/// What the catalog allows to be done; nothing here depends on the state of a resource, which preflight judges.
class ResourceActions
{
    Q_DECLARE_TR_FUNCTIONS(ResourceActions)
public:
    explicit ResourceActions(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    /// Of one resource, those used most often first; without relationships.
    QList<ResourceAction> of(const QString &entry) const;
    /// What can be made for a resource of `entry`: children, uploads and orders that name it.
    QList<ResourceAction> childrenOf(const QString &entry) const;
    /// A new resource for the list on show, made for the place's owner where it has one. Nothing when there is no way.
    std::optional<ResourceAction> createFor(const ExplorerPlace &place) const;
    /// Of one relationship: what it holds.
    std::optional<ResourceAction> linksOf(const QString &entry, const QString &relationship) const;

    static bool isReservation(const EntryInfo &entry);
    /// Has a form of its own: something besides orders can be changed.
    static bool isEditable(const EntryInfo &entry);

private:
    ResourceAction create(const EntryInfo &entry, const QString &relationship) const;
    /// The relationship of `child` that must name its parent, if that can be of `parent`; several for some.
    QStringList parentLinks(const EntryInfo &child, const QString &parent) const;

    const Catalog &m_catalog;
};
