// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changesetprivate.h"

#include "api/catalog/catalog.h"
#include "api/changes/changejson.h"
#include "api/changes/stagedoverlay.h"
#include "api/changes/stagedreferences.h"
#include "api/changes/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

bool ChangeSet::isLoaded() const
{
    return d->m_loaded;
}

void ChangeSet::beginStep(const QString &text)
{
    d->begin(text, true);
}

void ChangeSet::endStep()
{
    d->end();
}

bool ChangeSet::canUndo() const
{
    return d->isFree(d->steps.back());
}

bool ChangeSet::canRedo() const
{
    return d->isFree(d->steps.forth());
}

QString ChangeSet::undoText() const
{
    return d->steps.back() ? d->steps.back()->text : QString();
}

QString ChangeSet::redoText() const
{
    return d->steps.forth() ? d->steps.forth()->text : QString();
}

void ChangeSet::undo()
{
    if (!canUndo())
        return;
    const auto back = d->steps.takeBack();
    {
        const Private::Step step(*d, {}, false);
        d->apply(back.deltas, true);
    }
    emit undoChanged();
}

void ChangeSet::redo()
{
    if (!canRedo())
        return;
    const auto forth = d->steps.takeForth();
    {
        const Private::Step step(*d, {}, false);
        d->apply(forth.deltas, false);
    }
    emit undoChanged();
}

static bool isSending(const StagedChange &change)
{
    return change.state == StagedChange::State::Sending;
}

void ChangeSet::discard(ChangeId id)
{
    const auto *change = find(id);
    if (!change || isSending(*change))
        return;
    const Private::Step step(*d, tr("Discard %1").arg(change->title));
    const auto gone = *change;
    d->takeWithDependents(id);
    stageRemains(gone);
}

/// What an upload has reserved on the server does not go away by itself.
void ChangeSet::stageRemains(const StagedChange &discarded)
{
    const auto id = discarded.progress.value("id"_L1).toString();
    const auto *entry = d->catalog.entry(discarded.target.entry);
    if (discarded.kind != Kind::Upload || id.isEmpty() || entry == nullptr || !entry->crud.contains(u'D'))
        return;
    stageDelete({entry->key, id}, {discarded.app, tr("Remains of %1").arg(discarded.title)});
}

void ChangeSet::discardField(ChangeId id, const QString &field)
{
    const auto *change = find(id);
    if (!change || isSending(*change))
        return;
    const Private::Step step(*d, tr("Discard %1").arg(field));
    const auto without = [&field](const ResourceDraft &draft) {
        auto attributes = draft.attributes();
        auto links = draft.links();
        attributes.remove(field);
        links.remove(field);
        return makeDraft(draft.key(), attributes, links, draft.included());
    };
    auto rest = *change;
    rest.after = without(change->after);
    rest.before = without(change->before);
    rest.missingSecrets.removeAll(field);
    const auto isLink = !change->relationship.isEmpty();
    if (isLink || (change->kind == Kind::Update && rest.after.isEmpty() && rest.missingSecrets.isEmpty()))
        d->take(id);
    else
        d->putEdited(std::move(rest));
}

void ChangeSet::discardResource(const ResourceKey &key)
{
    const Private::Step step(*d, tr("Discard the changes of one object"));
    for (const auto id : d->idsOf(key)) {
        const auto *change = find(id);
        if (!change || isSending(*change))
            continue;
        const auto gone = *change;
        d->takeWithDependents(id);
        stageRemains(gone);
    }
}

void ChangeSet::discardAll()
{
    const Private::Step step(*d, tr("Discard everything"));
    QList<ChangeId> ids;
    for (const auto &change : d->changes) {
        if (!isSending(change))
            ids.append(change.id);
    }
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const auto gone = *find(*id);
        d->take(*id);
        stageRemains(gone);
    }
}

void ChangeSet::setChosen(const QList<ChangeId> &ids, bool chosen)
{
    const Private::Step step(*d, {}, false);
    for (const auto id : ids) {
        const auto *known = find(id);
        if (!known || known->chosen == chosen)
            continue;
        auto change = *known;
        change.chosen = chosen;
        d->put(std::move(change));
    }
}

Resource ChangeSet::overlaid(const Resource &resource) const
{
    const auto ids = d->idsOf(resource.key());
    if (ids.isEmpty())
        return resource;
    auto object = resource.json();
    for (const auto id : ids)
        lay(&object, *find(id), d->catalog);
    return Resource(resource.entry(), object);
}

bool ChangeSet::isStaged(const ResourceKey &key) const
{
    return d->byTarget.contains(key);
}

bool ChangeSet::isStagedForDeletion(const ResourceKey &key) const
{
    const auto ids = d->idsOf(key);
    return std::any_of(ids.begin(), ids.end(), [this](ChangeId id) { return find(id)->kind == Kind::Delete; });
}

std::optional<FieldChange> ChangeSet::stagedField(const ResourceKey &key, const QString &field) const
{
    std::optional<FieldChange> found;
    for (const auto id : d->idsOf(key)) {
        if (find(id)->kind == Kind::Action)
            continue;
        for (const auto &change : fieldChanges(*find(id))) {
            if (change.field != field)
                continue;
            const auto earlier = found;
            found = change;
            if (earlier && !change.isRelationship)
                found->before = earlier->before;
        }
    }
    return found;
}

QList<Resource> ChangeSet::created(const QString &entry, const ResourceKey &parent) const
{
    QList<Resource> resources;
    for (const auto &change : d->changes) {
        if (change.target.entry != entry || (change.kind != Kind::Create && change.kind != Kind::Upload))
            continue;
        const auto &links = change.after.links();
        const auto namesParent = std::any_of(
            links.begin(), links.end(), [&parent](const Linkage &linkage) { return keysOf(linkage).contains(parent); });
        if (parent.isNull() || namesParent)
            resources.append(overlaid(createdResource(change, d->catalog)));
    }
    return resources;
}

/// The server may quote what was sent; secrets are not kept that way either.
static ApiError withoutQuotes(ApiError error, const StagedChange &change, const Catalog &catalog)
{
    for (const auto &field : secretFields(change, catalog)) {
        const auto secret = change.after.attributes().value(field).toString();
        if (secret.isEmpty())
            continue;
        const auto hide = [&secret](QString &text) { text.replace(secret, u"•••"_s); };
        hide(error.title);
        hide(error.detail);
        const std::function<void(std::vector<ErrorItem> &)> hideAll = [&](std::vector<ErrorItem> &items) {
            for (auto &item : items) {
                hide(item.title);
                hide(item.detail);
                for (auto &associated : item.associated)
                    hideAll(associated.errors);
            }
        };
        hideAll(error.items);
    }
    return error;
}

void ChangeSet::setState(ChangeId id, StagedChange::State state, const std::optional<ApiError> &error)
{
    const auto *known = find(id);
    if (!known)
        return;
    const Private::Step step(*d, {}, false);
    auto change = *known;
    change.state = state;
    const auto wasDirty = d->m_dirty.contains(id);
    change.error = error ? std::optional(withoutQuotes(*error, change, d->catalog)) : std::nullopt;
    d->put(std::move(change));
    if (!wasDirty && (state == StagedChange::State::Sending || state == StagedChange::State::Verify))
        d->m_dirty.remove(id); // the journal says so
    emit undoChanged();
}

void ChangeSet::setProgress(ChangeId id, const QJsonObject &progress)
{
    const auto *known = find(id);
    if (!known)
        return;
    const Private::Step step(*d, {}, false);
    auto change = *known;
    change.progress = progress;
    d->put(std::move(change));
}

void ChangeSet::applied(ChangeId id, const ResourceKey &real)
{
    const auto *known = find(id);
    if (!known)
        return;
    const auto temporary = known->target;
    const auto replaces = !real.isNull() && isTemporary(temporary) && makesTarget(*known);
    d->steps.forget(id);
    {
        const Private::Step step(*d, {}, false);
        d->take(id);
        if (replaces) {
            d->steps.replaceKey(temporary, real);
            QList<StagedChange> users;
            for (const auto &other : d->changes) {
                if (refersTo(other, temporary))
                    users.append(other);
            }
            for (auto &user : users) {
                replaceKey(&user, temporary, real);
                d->put(std::move(user));
            }
            d->m_touched.insert(real);
        }
    }
    if (replaces)
        emit keyReplaced(temporary, real);
    emit undoChanged();
}

ChangeSet::Written ChangeSet::collect(const std::function<void()> &work)
{
    Written written;
    {
        d->m_collecting = &written;
        {
            const Private::Step step(*d, {}, false);
            work();
        }
        d->m_collecting = nullptr;
    }
    return written;
}

void ChangeSet::rebase(ChangeId id, const Resource &current)
{
    const auto *known = find(id);
    if (!known)
        return;
    auto change = *known;
    const auto attributes = current.json().value("attributes"_L1).toObject();
    auto before = change.before.attributes();
    for (auto it = change.after.attributes().begin(); it != change.after.attributes().end(); ++it) {
        const auto value = attributes.value(it.key());
        before.insert(it.key(), value.isUndefined() ? QJsonValue() : value);
    }
    auto links = change.before.links();
    const auto *entry = d->catalog.entry(change.target.entry);
    const auto keysNow = [&](const QString &name) -> std::optional<QList<ResourceKey>> {
        const auto *info = entry ? entry->relationship(name) : nullptr;
        const auto data = info ? current.relationship(name, info->target) : RelationshipData();
        return data.loaded ? std::optional(data.keys) : std::nullopt;
    };
    for (auto it = change.after.links().begin(); it != change.after.links().end(); ++it) {
        if (const auto keys = keysNow(it.key()))
            links.insert(it.key(),
                         std::holds_alternative<ResourceKey>(it.value()) ? Linkage(keys->value(0)) : Linkage(*keys));
    }
    if (const auto keys = keysNow(change.relationship); keys && !change.relationship.isEmpty())
        change.linksBefore = *keys;
    change.before = makeDraft(change.before.key(), before, links, {});
    d->steps.forget(id);
    const Private::Step step(*d, {}, false);
    d->putEdited(std::move(change));
    emit undoChanged();
}
