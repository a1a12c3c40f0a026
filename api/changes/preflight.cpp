// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/preflight.h"

#include "api/catalog/catalog.h"
#include "api/changes/stagedreferences.h"
#include "api/changes/values.h"
#include "api/services/resourcepaths.h"
#include "api/store/store.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 150; ///< ms after the last edit
constexpr int siblingsRead = 2000;

QList<ResourceKey> toOneKeys(const ResourceDraft &draft)
{
    QList<ResourceKey> keys;
    for (const auto &linkage : draft.links()) {
        if (const auto *key = std::get_if<ResourceKey>(&linkage); key && !key->isNull())
            keys.append(*key);
    }
    return keys;
}

QList<ResourceKey> toOneKeys(const Resource &resource, const Catalog &catalog)
{
    QList<ResourceKey> keys;
    const auto *entry = catalog.entry(resource.entry());
    for (const auto &name : resource.relationshipNames()) {
        const auto *info = entry ? entry->relationship(name) : nullptr;
        if (info && !info->toMany)
            keys += resource.relationship(name, info->target).keys;
    }
    return keys;
}

/// The lists of a parent in which resources of an entry stand.
QStringList listsOf(const QString &entry, const ResourceKey &parent, const Catalog &catalog)
{
    QStringList lists;
    const auto *info = catalog.entry(parent.entry);
    if (!info || isTemporary(parent))
        return lists;
    for (const auto &relationship : info->relationships) {
        if (relationship.target == entry && relationship.toMany && relationship.related)
            lists.append(relatedPath(parent, relationship.name));
    }
    return lists;
}

} // namespace

QList<ResourceKey> PreflightContext::parentsOf(const StagedChange &change) const
{
    auto keys = toOneKeys(change.after);
    for (const auto &key : toOneKeys(known(change.target), catalog)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

class Preflight::Private final : public QObject
{
public:
    Private(Preflight &owner, const Catalog &knownCatalog, const ChangeSet &changeSet, Store &cache)
        : q(owner)
        , catalog(knownCatalog)
        , changes(changeSet)
        , store(cache)
    {
        settle.setSingleShot(true);
        settle.setInterval(settleTime);
        connect(&settle, &QTimer::timeout, &q, &Preflight::check);
    }

    void readResources(const QList<ResourceKey> &keys, std::function<void()> then);
    void readParents();
    void readLists();
    void run();
    PreflightContext context() const;
    QList<Resource> siblingsOf(const QString &entry, const ResourceKey &parent) const;

    Preflight &q;
    const Catalog &catalog;
    const ChangeSet &changes;
    Store &store;
    QTimer settle;
    std::unique_ptr<QObject> round; ///< newest wins
    QHash<ResourceKey, Resource> known;
    QHash<QString, QList<Resource>> lists;
    QList<Finding> findings;
    QHash<ChangeId, QList<Finding>> byChange;
    int openLists = 0;
};

Preflight::Preflight(const Catalog &catalog, const ChangeSet &changes, Store &store, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, catalog, changes, store))
{
    const auto later = [this] { d->settle.start(); };
    connect(&changes, &ChangeSet::resourcesChanged, this, later);
    connect(&changes, &ChangeSet::loaded, this, later);
}

Preflight::~Preflight() = default;

const QList<Finding> &Preflight::findings() const
{
    return d->findings;
}

QList<Finding> Preflight::findings(ChangeId change) const
{
    return d->byChange.value(change);
}

bool Preflight::hasErrors(ChangeId change) const
{
    const auto found = d->byChange.constFind(change);
    return found != d->byChange.constEnd() && std::any_of(found->begin(), found->end(), [](const Finding &finding) {
               return finding.severity == Finding::Severity::Error;
           });
}

bool Preflight::isChecking() const
{
    return d->settle.isActive() || d->round;
}

void Preflight::check()
{
    d->settle.stop();
    d->round = std::make_unique<QObject>();
    d->known.clear();
    d->lists.clear();
    QSet<ResourceKey> keys;
    for (const auto &change : d->changes.changes()) {
        keys.insert(change.target);
        for (const auto &key : toOneKeys(change.after))
            keys.insert(key);
    }
    d->readResources(QList<ResourceKey>(keys.begin(), keys.end()), [this] { d->readParents(); });
}

void Preflight::Private::readResources(const QList<ResourceKey> &keys, std::function<void()> then)
{
    store.resources(keys)->then(
        round.get(),
        [this, then](const QList<Resource> &resources) {
            for (const auto &resource : resources)
                known.insert(resource.key(), resource);
            then();
        },
        [then](const ApiError &) { then(); }); // rules do without what is not known
}

void Preflight::Private::readParents()
{
    QSet<ResourceKey> parents;
    for (const auto &resource : std::as_const(known)) {
        for (const auto &key : toOneKeys(resource, catalog)) {
            if (!known.contains(key))
                parents.insert(key);
        }
    }
    readResources(QList<ResourceKey>(parents.begin(), parents.end()), [this] { readLists(); });
}

void Preflight::Private::readLists()
{
    QSet<QString> wanted;
    const auto now = context();
    for (const auto &change : changes.changes()) {
        if (change.kind != StagedChange::Kind::Create && change.kind != StagedChange::Kind::Update)
            continue;
        for (const auto &parent : now.parentsOf(change)) {
            for (const auto &list : listsOf(change.target.entry, parent, catalog))
                wanted.insert(list);
        }
    }
    openLists = int(wanted.size());
    if (openLists == 0)
        run();
    for (const auto &list : std::as_const(wanted)) {
        const auto finished = [this] {
            if (--openLists == 0)
                run();
        };
        store.list(list, 0, siblingsRead)
            ->then(
                round.get(),
                [this, list, finished](const CachedPage &page) {
                    lists.insert(list, page.resources);
                    finished();
                },
                [finished](const ApiError &) { finished(); });
    }
}

QList<Resource> Preflight::Private::siblingsOf(const QString &entry, const ResourceKey &parent) const
{
    QList<Resource> siblings;
    for (const auto &list : listsOf(entry, parent, catalog)) {
        for (const auto &resource : lists.value(list)) {
            if (!changes.isStagedForDeletion(resource.key()))
                siblings.append(changes.overlaid(resource));
        }
    }
    return siblings + changes.created(entry, parent);
}

PreflightContext Preflight::Private::context() const
{
    return {catalog, changes, [this](const ResourceKey &key) { return changes.overlaid(known.value(key)); },
            [this](const QString &entry, const ResourceKey &parent) { return siblingsOf(entry, parent); }};
}

void Preflight::Private::run()
{
    findings.clear();
    byChange.clear();
    // Many changes have the same siblings, and those of each are the same throughout the round.
    QHash<std::pair<QString, ResourceKey>, QList<Resource>> siblings;
    auto now = context();
    now.siblings = [&](const QString &entry, const ResourceKey &parent) {
        const auto place = std::pair(entry, parent);
        if (!siblings.contains(place))
            siblings.insert(place, siblingsOf(entry, parent));
        return siblings.value(place);
    };
    for (const auto &change : changes.changes()) {
        QList<Finding> found;
        for (const auto &rule : preflightRules())
            rule->check(change, now, &found);
        if (found.isEmpty())
            continue;
        byChange.insert(change.id, found);
        findings += found;
    }
    // A callback of this round is still running: it goes once that is over.
    round.release()->deleteLater();
    emit q.findingsChanged();
}
