// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changesetprivate.h"

#include "api/catalog/catalog.h"
#include "api/changes/changejson.h"
#include "api/changes/changestore.h"
#include "api/changes/stagedreferences.h"
#include "api/changes/values.h"

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

ChangeSet::ChangeSet(const Catalog &catalog, ChangeStore &store, SecretKeeper *secrets, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, catalog, store, secrets))
{
}

ChangeSet::~ChangeSet() = default;

void ChangeSet::load()
{
    const auto failed = [this](const ApiError &error) { emit message(error.title); };
    d->store.changes()->then(
        this,
        [this, failed](const std::vector<StagedChange> &stored) {
            d->store.openQuestions()->then(
                this, [this, stored](const std::vector<JournalEntry> &open) { d->onLoaded(stored, open); }, failed);
        },
        failed);
}

const std::vector<StagedChange> &ChangeSet::changes() const
{
    return d->changes;
}

const StagedChange *ChangeSet::find(ChangeId id) const
{
    return d->find(id);
}

static QString nameOf(const ChangeSet::Context &context, const ResourceKey &key, const Catalog &catalog)
{
    if (!context.title.isEmpty())
        return context.title;
    const auto *entry = catalog.entry(key.entry);
    return entry && !entry->title.isEmpty() ? entry->title : key.entry;
}

static std::optional<Linkage> linkageOf(const Resource &resource, const QString &name, const Catalog &catalog)
{
    const auto *entry = catalog.entry(resource.entry());
    const auto *info = entry ? entry->relationship(name) : nullptr;
    if (!info)
        return std::nullopt;
    const auto data = resource.relationship(name, info->target);
    if (!data.loaded)
        return std::nullopt;
    return info->toMany ? Linkage(data.keys) : Linkage(data.keys.value(0));
}

/// Lays new values over those of an update that is staged already, and drops what ends where it began.
static void mergeUpdate(StagedChange *change, const Resource &current, const ResourceDraft &draft,
                        const Catalog &catalog)
{
    const auto seen = current.json().value("attributes"_L1).toObject();
    auto after = change->after.attributes();
    auto before = change->before.attributes();
    auto linksAfter = change->after.links();
    auto linksBefore = change->before.links();
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it) {
        if (!after.contains(it.key()) && seen.contains(it.key())) // else nobody knows what there was
            before.insert(it.key(), seen.value(it.key()));
        after.insert(it.key(), it.value());
        // A secret is never read, so that it cannot be the same as before.
        if (before.contains(it.key()) && sameValue(before.value(it.key()), it.value())
            && !isSecret(change->target.entry, it.key(), catalog)) {
            after.remove(it.key());
            before.remove(it.key());
        }
    }
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it) {
        if (!linksAfter.contains(it.key())) {
            if (const auto known = linkageOf(current, it.key(), catalog))
                linksBefore.insert(it.key(), *known);
        }
        linksAfter.insert(it.key(), it.value());
        if (linksBefore.contains(it.key()) && sameKeys(keysOf(linksBefore.value(it.key())), keysOf(it.value()))) {
            linksAfter.remove(it.key());
            linksBefore.remove(it.key());
        }
    }
    const auto included = draft.included().isEmpty() ? change->after.included() : draft.included();
    change->after = makeDraft(change->target, after, linksAfter, included);
    change->before = makeDraft(change->target, before, linksBefore, {});
}

/// The part of a draft that a create can carry, or the rest.
static ResourceDraft creatable(const ResourceDraft &draft, const ResourceKey &key, const EntryInfo *entry, bool wanted)
{
    ResourceDraft part(key.entry, key.id);
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it) {
        const auto *info = entry ? entry->attribute(it.key()) : nullptr;
        if ((!info || info->onCreate || !info->onUpdate) == wanted)
            part.set(it.key(), QVariant::fromValue(QJsonValue(it.value())));
    }
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it) {
        const auto *info = entry ? entry->relationship(it.key()) : nullptr;
        if ((!info || info->onCreate || !info->onUpdate) == wanted)
            part.link(it.key(), it.value());
    }
    if (wanted) {
        for (const auto &inlined : draft.included())
            part.include(inlined);
    }
    return part;
}

static void mergeCreate(StagedChange *change, const ResourceDraft &draft)
{
    auto attributes = change->after.attributes();
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it) {
        if (it.value().isNull()) // what is not there yet is cleared by not sending it
            attributes.remove(it.key());
        else
            attributes.insert(it.key(), it.value());
    }
    auto links = change->after.links();
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it)
        links.insert(it.key(), it.value());
    const auto included = draft.included().isEmpty() ? change->after.included() : draft.included();
    change->after = makeDraft(change->after.key(), attributes, links, included);
}

ChangeId ChangeSet::stageUpdate(const Resource &current, const ResourceDraft &draft, const Context &context)
{
    const auto key = current.isNull() ? draft.key() : current.key();
    const Private::Step step(*d, tr("Edit %1").arg(nameOf(context, key, d->catalog)));
    auto rest = draft;
    ChangeId result = 0;
    const auto *creation = d->creation(key);
    if (creation && creation->state != StagedChange::State::Sending && creation->state != StagedChange::State::Verify) {
        const auto *entry = d->catalog.entry(key.entry);
        auto merged = *creation;
        mergeCreate(&merged, creatable(draft, key, entry, true));
        result = merged.id;
        d->putEdited(std::move(merged));
        rest = creatable(draft, key, entry, false);
        if (rest.isEmpty())
            return result;
    }
    const auto *known = d->editable(key, Kind::Update);
    auto change = known ? *known : d->fresh(Kind::Update, key, context);
    // What the draft of a creation already says is not the value before of something that goes out after it.
    mergeUpdate(&change, creation ? Resource() : current, rest, d->catalog);
    if (change.after.isEmpty()) {
        d->take(change.id);
        return result;
    }
    result = result ? result : change.id;
    d->putEdited(std::move(change));
    return result;
}

ResourceKey ChangeSet::stageCreate(const ResourceDraft &draft, const Context &context, const Resource &replaced)
{
    const auto key = temporaryKey(draft.key().entry);
    const Private::Step step(*d, tr("Create %1").arg(nameOf(context, key, d->catalog)));
    auto change = d->fresh(Kind::Create, key, context);
    change.after = makeDraft({key.entry, {}}, draft.attributes(), draft.links(), draft.included());
    change.before = ResourceDraft(key.entry);
    const auto seen = replaced.json().value("attributes"_L1).toObject();
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it) {
        if (seen.contains(it.key()))
            change.before.set(it.key(), QVariant::fromValue(QJsonValue(seen.value(it.key()))));
    }
    d->put(std::move(change));
    return key;
}

ChangeId ChangeSet::stageDelete(const ResourceKey &target, const Context &context)
{
    const Private::Step step(*d, tr("Delete %1").arg(nameOf(context, target, d->catalog)));
    if (const auto *creation = d->creation(target)) {
        d->takeWithDependents(creation->id);
        return 0;
    }
    for (const auto id : d->idsOf(target)) {
        const auto *change = d->find(id);
        if (change->kind == Kind::Delete)
            return id;
        if (change->state != StagedChange::State::Sending && change->state != StagedChange::State::Verify)
            d->take(id);
    }
    auto change = d->fresh(Kind::Delete, target, context);
    change.waitsFor = context.waitsFor;
    const auto id = change.id;
    d->put(std::move(change));
    return id;
}

ChangeId ChangeSet::stageLink(const ResourceKey &target, const QString &relationship, const ResourceKey &before,
                              const ResourceKey &after, const Context &context)
{
    const auto list = [](const ResourceKey &key) { return key.isNull() ? QList<ResourceKey>() : QList{key}; };
    return d->stageLinks(Kind::SetLink, target, relationship, list(before), list(after), context);
}

ChangeId ChangeSet::stageReplaceLinks(const ResourceKey &target, const QString &relationship,
                                      const QList<ResourceKey> &before, const QList<ResourceKey> &after,
                                      const Context &context)
{
    return d->stageLinks(Kind::ReplaceLinks, target, relationship, before, after, context);
}

ChangeId ChangeSet::Private::stageLinks(Kind kind, const ResourceKey &target, const QString &relationship,
                                        const QList<ResourceKey> &before, const QList<ResourceKey> &after,
                                        const Context &context)
{
    const Step step(*this, ChangeSet::tr("Link %1").arg(nameOf(context, target, catalog)));
    const auto *entry = catalog.entry(target.entry);
    const auto *info = entry ? entry->relationship(relationship) : nullptr;
    const auto *made = creation(target);
    if (made && info && info->onCreate && made->state == StagedChange::State::Staged) {
        auto merged = *made;
        merged.after.link(relationship, kind == Kind::SetLink ? Linkage(after.value(0)) : Linkage(after));
        const auto id = merged.id;
        putEdited(std::move(merged));
        return id;
    }
    const auto *known = editable(target, kind, relationship);
    auto change = known ? *known : fresh(kind, target, context);
    if (!known) {
        change.relationship = relationship;
        change.linksBefore = before;
    }
    change.linksAfter = after;
    if (kind == Kind::ReplaceLinks) { // it says all that there is to be
        for (const auto other : {Kind::AddLinks, Kind::RemoveLinks}) {
            if (const auto *partial = editable(target, other, relationship))
                take(partial->id);
        }
    }
    // The order of a to-many may be the very thing that is changed.
    if (change.linksAfter == change.linksBefore) {
        take(change.id);
        return 0;
    }
    const auto id = change.id;
    putEdited(std::move(change));
    return id;
}

ChangeId ChangeSet::stageAddLinks(const ResourceKey &target, const QString &relationship,
                                  const QList<ResourceKey> &keys, const Context &context)
{
    return d->stageMembers(Kind::AddLinks, target, relationship, keys, context);
}

ChangeId ChangeSet::stageRemoveLinks(const ResourceKey &target, const QString &relationship,
                                     const QList<ResourceKey> &keys, const Context &context)
{
    return d->stageMembers(Kind::RemoveLinks, target, relationship, keys, context);
}

ChangeId ChangeSet::Private::stageMembers(Kind kind, const ResourceKey &target, const QString &relationship,
                                          QList<ResourceKey> keys, const Context &context)
{
    const auto adds = kind == Kind::AddLinks;
    const Step step(
        *this,
        (adds ? ChangeSet::tr("Add to %1") : ChangeSet::tr("Remove from %1")).arg(nameOf(context, target, catalog)));
    if (const auto *whole = editable(target, Kind::ReplaceLinks, relationship)) {
        auto after = whole->linksAfter;
        for (const auto &key : keys) {
            after.removeAll(key);
            if (adds)
                after.append(key);
        }
        return stageLinks(Kind::ReplaceLinks, target, relationship, whole->linksBefore, after, context);
    }
    if (const auto *reverse = editable(target, adds ? Kind::RemoveLinks : Kind::AddLinks, relationship)) {
        auto edited = *reverse;
        keys.removeIf([&edited](const ResourceKey &key) { return edited.linksAfter.removeAll(key) > 0; });
        if (edited.linksAfter.isEmpty())
            take(edited.id);
        else if (edited.linksAfter != reverse->linksAfter)
            putEdited(std::move(edited));
    }
    if (keys.isEmpty())
        return 0;
    const auto *known = editable(target, kind, relationship);
    auto change = known ? *known : fresh(kind, target, context);
    change.relationship = relationship;
    for (const auto &key : keys) {
        if (!change.linksAfter.contains(key))
            change.linksAfter.append(key);
    }
    const auto id = change.id;
    putEdited(std::move(change));
    return id;
}

ChangeId ChangeSet::stageAction(const ResourceDraft &draft, const Context &context)
{
    const auto isPost = draft.key().id.isEmpty();
    const auto key = isPost ? temporaryKey(draft.key().entry) : draft.key();
    const Private::Step step(*d, tr("Order for %1").arg(nameOf(context, key, d->catalog)));
    for (const auto &known : d->changes) { // the same order twice is one
        if (known.kind == Kind::Action && known.after.json(d->catalog) == draft.json(d->catalog)
            && known.after.key() == draft.key())
            return known.id;
    }
    auto change = d->fresh(Kind::Action, key, context);
    change.after = draft;
    const auto id = change.id;
    d->put(std::move(change));
    return id;
}

ResourceKey ChangeSet::stageUpload(const ResourceDraft &reservation, const QString &filePath, const Context &context)
{
    const auto key = temporaryKey(reservation.key().entry);
    const Private::Step step(*d, tr("Upload %1").arg(filePath.section(u'/', -1)));
    auto change = d->fresh(Kind::Upload, key, context);
    change.after = makeDraft({key.entry, {}}, reservation.attributes(), reservation.links(), reservation.included());
    change.before = ResourceDraft(key.entry);
    change.file = filePath;
    d->put(std::move(change));
    return key;
}
