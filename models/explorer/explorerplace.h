// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/client/query.h"
#include "api/jsonapi/resource.h"
#include "api/services/resourceservice.h"

#include <memory>
#include <vector>

/// One stop of a walk through the Explorer.
struct ExplorerPlace
{
    enum class Kind {
        Collection, ///< all of `entry`, or how to get there when it has no list
        Related, ///< `relationship` of `key`
        Included, ///< the same where only `include` leads there
        Single, ///< the resource `key`
        Document ///< a report, a metric or a file: `document` or `file`
    };

    Kind kind = Kind::Collection;
    QString entry; ///< catalog key of what is shown
    ResourceKey key;
    QString relationship;
    QString document; ///< path of an operation, with {id} for the id of `key`
    QByteArray mediaType; ///< which of the operation's; empty: its first
    QUrl file; ///< signed address, instead of an operation
    QString title; ///< of the crumb
    Query query; ///< filters and order chosen here, without page size
    QString selected; ///< id of the row whose details are open
    std::shared_ptr<const ExplorerPlace> origin; ///< where the walk came from; null at its beginning

    static ExplorerPlace collection(const QString &entry, const QString &title);
    ListSource source() const;
    /// What the place asks of the server: a list or a document. Null: nothing, or one resource.
    const OperationInfo *operation(const Catalog &catalog) const;
    /// The same list, whatever its filters.
    bool isSame(const ExplorerPlace &other) const;
};

/// Where one has been, like a browser's.
class ExplorerHistory
{
public:
    /// Forgets what was ahead.
    void visit(ExplorerPlace place);
    /// Keeps filters, selection and title of the present place up to date.
    void change(const ExplorerPlace &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const ExplorerPlace &back() { return *m_places[--m_at]; }
    const ExplorerPlace &forward() { return *m_places[++m_at]; }
    bool isEmpty() const { return m_places.empty(); }
    const ExplorerPlace &current() const { return *m_places[m_at]; }
    std::shared_ptr<const ExplorerPlace> shared() const { return m_places[m_at]; }
    /// From the beginning of the walk to the present place.
    std::vector<std::shared_ptr<const ExplorerPlace>> trail() const;

private:
    std::vector<std::shared_ptr<const ExplorerPlace>> m_places;
    std::size_t m_at = 0;
};
