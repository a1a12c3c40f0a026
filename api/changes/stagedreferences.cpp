// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/stagedreferences.h"

#include "api/changes/changejson.h"
#include "api/changes/values.h"

#include <functional>

namespace {

void eachLinkedKey(const ResourceDraft &draft, const std::function<void(const ResourceKey &)> &visit)
{
    for (const auto &linkage : draft.links()) {
        for (const auto &key : keysOf(linkage))
            visit(key);
    }
    for (const auto &inlined : draft.included())
        eachLinkedKey(inlined, visit);
}

void eachLinkedKey(const StagedChange &change, const std::function<void(const ResourceKey &)> &visit)
{
    eachLinkedKey(change.after, visit);
    for (const auto &key : change.linksAfter)
        visit(key);
    for (const auto &key : change.waitsFor)
        visit(key);
}

ResourceDraft withKey(const ResourceDraft &draft, const ResourceKey &from, const ResourceKey &to)
{
    const auto mapped = [&](const ResourceKey &key) { return key == from ? to : key; };
    QMap<QString, Linkage> links;
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it) {
        if (const auto *one = std::get_if<ResourceKey>(&it.value())) {
            links.insert(it.key(), mapped(*one));
        } else {
            auto keys = std::get<QList<ResourceKey>>(it.value());
            for (auto &key : keys)
                key = mapped(key);
            links.insert(it.key(), keys);
        }
    }
    QList<ResourceDraft> included;
    for (const auto &inlined : draft.included())
        included.append(withKey(inlined, from, to));
    return makeDraft(mapped(draft.key()), draft.attributes(), links, included);
}

ResourceDraft withoutKey(const ResourceDraft &draft, const ResourceKey &gone)
{
    QMap<QString, Linkage> links;
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it) {
        if (const auto *one = std::get_if<ResourceKey>(&it.value())) {
            if (*one != gone)
                links.insert(it.key(), *one);
        } else {
            auto keys = std::get<QList<ResourceKey>>(it.value());
            keys.removeAll(gone);
            links.insert(it.key(), keys);
        }
    }
    return makeDraft(draft.key(), draft.attributes(), links, draft.included());
}

} // namespace

bool makesTarget(const StagedChange &change)
{
    using Kind = StagedChange::Kind;
    return change.kind == Kind::Create || change.kind == Kind::Upload
        || (change.kind == Kind::Action && change.after.key().id.isEmpty());
}

bool refersTo(const StagedChange &change, const ResourceKey &key)
{
    bool found = change.target == key;
    eachLinkedKey(change, [&](const ResourceKey &linked) { found = found || linked == key; });
    return found;
}

QList<ResourceKey> prerequisites(const StagedChange &change)
{
    QList<ResourceKey> keys;
    const auto add = [&keys](const ResourceKey &key) {
        if (isTemporary(key) && !keys.contains(key))
            keys.append(key);
    };
    if (!makesTarget(change))
        add(change.target);
    eachLinkedKey(change, add);
    return keys;
}

void replaceKey(StagedChange *change, const ResourceKey &from, const ResourceKey &to)
{
    if (change->target == from)
        change->target = to;
    if (change->app == from)
        change->app = to;
    change->after = withKey(change->after, from, to);
    change->before = withKey(change->before, from, to);
    for (auto *keys : {&change->linksAfter, &change->linksBefore, &change->waitsFor}) {
        for (auto &key : *keys)
            key = key == from ? to : key;
    }
}

bool dropReference(StagedChange *change, const ResourceKey &key)
{
    if (change->target == key || change->waitsFor.contains(key))
        return false;
    using Kind = StagedChange::Kind;
    if (change->kind == Kind::Create || change->kind == Kind::Upload || change->kind == Kind::Action) {
        for (auto it = change->after.links().begin(); it != change->after.links().end(); ++it) {
            const auto *one = std::get_if<ResourceKey>(&it.value());
            if (one && *one == key) // it hangs on what goes
                return false;
        }
        change->after = withoutKey(change->after, key);
        return true;
    }
    change->after = withoutKey(change->after, key);
    const auto named = change->linksAfter.removeAll(key) > 0;
    if (change->kind == Kind::Update)
        return !change->after.isEmpty();
    return !named || change->kind == Kind::ReplaceLinks ? !(named && sameKeys(change->linksAfter, change->linksBefore))
                                                        : !change->linksAfter.isEmpty();
}
