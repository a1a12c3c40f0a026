// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "api/client/apireply.h"

#include <QHash>
#include <QStringList>

#include <functional>

class Catalog;
class ResourceService;
struct Document;

/// What reading the server says about a change.
struct ServerState
{
    enum class Kind {
        Before, ///< as the user saw it: the change may go out, or has not taken
        Wanted, ///< it is there
        Other, ///< somebody else changed it
        Unreadable, ///< there is no way to read what it is about
        Unclear ///< there is something that may be it
    };

    Kind kind = Kind::Unreadable;
    Resource server; ///< Other, and of deletions
    ResourceKey real; ///< Wanted creations: what it became
    QJsonObject known; ///< for the journal: what was there before the request
};

/// Reads just what is needed to tell whether a change has happened, or may.
class ServerStateReader final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const ServerState &)>;
    using Failure = std::function<void(const ApiError &)>;

    ServerStateReader(const Catalog &catalog, ResourceService &resources, QObject *parent = nullptr);

    /// A new run: lists are read anew.
    void forgetLists() { m_lists.clear(); }
    /// Before sending: compares with what the user saw; of creations notes what is there.
    void check(const StagedChange &change, Answer answer, Failure failure);
    /// After a lost answer: `known` is what was there before.
    void verify(const StagedChange &change, const QJsonObject &known, Answer answer, Failure failure);
    /// So that it is not taken for something else's.
    void noteCreated(const StagedChange &change, const ResourceKey &real);
    /// Requests that check() takes.
    int cost(const StagedChange &change, QStringList *listsRead) const;

private:
    struct Siblings;

    void readTarget(const StagedChange &change, bool whole, std::function<void(const Resource &)> answer,
                    Failure failure);
    void readLinks(const StagedChange &change, Answer answer, Failure failure);
    std::optional<Siblings> siblingsOf(const StagedChange &change) const;
    void readSiblings(const Siblings &siblings, std::function<void(const QList<Resource> &)> answer, Failure failure);
    bool isReadable(const ResourceKey &key) const;
    bool replaces(const StagedChange &change) const;
    ServerState replaced(const StagedChange &change, const Resource &server) const;
    ServerState compared(const StagedChange &change, const Resource &server) const;
    ServerState created(const StagedChange &change, const QJsonObject &known, const QList<Resource> &siblings) const;

    const Catalog &m_catalog;
    ResourceService &m_resources;
    QHash<QString, QStringList> m_lists; ///< ids known by list
};
