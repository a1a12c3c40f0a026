// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changesetprivate.h"

#include "api/changes/changejson.h"
#include "api/changes/changestore.h"
#include "api/changes/stagedreferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isUnderWay(const StagedChange &change)
{
    return change.state == StagedChange::State::Sending || change.state == StagedChange::State::Verify;
}

/// Rising from one session to the next without asking the store first, so that edits need not wait for it.
static ChangeId firstId()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

static auto placeOf(auto &changes, ChangeId id)
{
    return std::lower_bound(changes.begin(), changes.end(), id,
                            [](const StagedChange &change, ChangeId wanted) { return change.id < wanted; });
}

ChangeSet::Private::Private(ChangeSet &owner, const Catalog &knownCatalog, ChangeStore &changeStore,
                            SecretKeeper *keeper)
    : q(owner)
    , catalog(knownCatalog)
    , store(changeStore)
    , secrets(keeper ? *keeper : session)
    , nextId(firstId())
{
}

const StagedChange *ChangeSet::Private::find(ChangeId id) const
{
    const auto place = placeOf(changes, id);
    return place != changes.end() && place->id == id ? &*place : nullptr;
}

const StagedChange *ChangeSet::Private::creation(const ResourceKey &key) const
{
    if (!isTemporary(key))
        return nullptr;
    for (const auto id : idsOf(key)) {
        const auto *change = find(id);
        if (makesTarget(*change))
            return change;
    }
    return nullptr;
}

const StagedChange *ChangeSet::Private::editable(const ResourceKey &target, StagedChange::Kind kind,
                                                 const QString &relationship) const
{
    for (const auto id : idsOf(target)) {
        const auto *change = find(id);
        if (change->kind == kind && change->relationship == relationship && !isUnderWay(*change))
            return change;
    }
    return nullptr;
}

StagedChange ChangeSet::Private::fresh(StagedChange::Kind kind, const ResourceKey &target, const Context &context)
{
    StagedChange change;
    change.id = nextId++;
    change.kind = kind;
    change.target = target;
    change.app = context.app;
    change.title = context.title;
    change.after = ResourceDraft(target.entry, target.id);
    change.before = change.after;
    change.stagedAt = QDateTime::currentDateTimeUtc();
    return change;
}

void ChangeSet::Private::begin(const QString &text, bool undoable)
{
    if (m_depth++ > 0)
        return;
    m_open = {};
    m_open.text = text;
    m_undoable = undoable;
    m_countBefore = q.count();
}

void ChangeSet::Private::end()
{
    if (--m_depth > 0)
        return;
    if (m_undoable && !m_open.deltas.empty()) {
        steps.push(std::move(m_open));
        emit q.undoChanged();
    }
    m_open = {};
    flush();
    if (!m_touched.isEmpty())
        emit q.resourcesChanged(QList<ResourceKey>(m_touched.begin(), m_touched.end()));
    m_touched.clear();
    if (q.count() != m_countBefore)
        emit q.countChanged(q.count());
}

void ChangeSet::Private::note(const StagedChange &change)
{
    m_touched.insert(change.target);
    m_dirty.insert(change.id);
}

void ChangeSet::Private::index(const StagedChange &change)
{
    auto &ids = byTarget[change.target];
    ids.insert(std::lower_bound(ids.begin(), ids.end(), change.id), change.id);
}

void ChangeSet::Private::unindex(const StagedChange &change)
{
    auto &ids = byTarget[change.target];
    ids.removeAll(change.id);
    if (ids.isEmpty())
        byTarget.remove(change.target);
}

void ChangeSet::Private::put(StagedChange change)
{
    const auto place = placeOf(changes, change.id);
    const auto isNew = place == changes.end() || place->id != change.id;
    m_open.record(change.id, isNew ? std::nullopt : std::optional(*place), change);
    note(change);
    if (isNew) {
        index(change);
        changes.insert(place, change);
        emit q.added(change);
        return;
    }
    if (place->target != change.target) {
        unindex(*place);
        index(change);
    }
    *place = change;
    emit q.changed(change);
}

void ChangeSet::Private::putEdited(StagedChange change)
{
    change.state = StagedChange::State::Staged;
    change.error.reset();
    for (const auto &name : QStringList(change.missingSecrets)) {
        if (change.after.attributes().contains(name))
            change.missingSecrets.removeAll(name);
    }
    put(std::move(change));
}

void ChangeSet::Private::take(ChangeId id)
{
    const auto place = placeOf(changes, id);
    if (place == changes.end() || place->id != id)
        return;
    m_open.record(id, *place, std::nullopt);
    note(*place);
    unindex(*place);
    changes.erase(place);
    if (!m_loaded)
        m_everTaken.insert(id);
    emit q.removed(id);
}

void ChangeSet::Private::takeWithDependents(ChangeId id)
{
    const auto *change = find(id);
    if (!change)
        return;
    const auto key = change->target;
    const auto isMaker = isTemporary(key) && makesTarget(*change);
    take(id);
    if (!isMaker)
        return;
    QList<ChangeId> users;
    for (const auto &other : changes) {
        if (refersTo(other, key))
            users.append(other.id);
    }
    for (const auto user : users) {
        const auto *other = find(user);
        if (!other)
            continue;
        auto edited = *other;
        if (dropReference(&edited, key))
            put(std::move(edited));
        else
            takeWithDependents(user);
    }
}

bool ChangeSet::Private::isFree(const UndoStep *step) const
{
    return step && std::none_of(step->deltas.begin(), step->deltas.end(), [this](const ChangeDelta &delta) {
               const auto *change = find(delta.id);
               return change && isUnderWay(*change);
           });
}

void ChangeSet::Private::apply(const std::vector<ChangeDelta> &deltas, bool back)
{
    const auto restore = [this](ChangeId id, const std::optional<StagedChange> &state) {
        if (state)
            put(*state);
        else
            take(id);
    };
    if (back) {
        for (auto delta = deltas.rbegin(); delta != deltas.rend(); ++delta)
            restore(delta->id, delta->before);
    } else {
        for (const auto &delta : deltas)
            restore(delta.id, delta.after);
    }
}

void ChangeSet::Private::flush()
{
    Written written;
    for (const auto id : std::as_const(m_dirty)) {
        const auto *change = find(id);
        if (!change) {
            written.remove.append(id);
            forgetSecrets(id);
            continue;
        }
        keepSecrets(*change);
        auto bare = withoutSecrets(*change, catalog);
        // Whether a request is out is the journal's to say.
        if (isUnderWay(bare))
            bare.state = StagedChange::State::Staged;
        written.put.push_back(std::move(bare));
    }
    m_dirty.clear();
    if (written.put.empty() && written.remove.isEmpty())
        return;
    if (m_collecting) {
        *m_collecting = std::move(written);
        return;
    }
    store.write(written.put, written.remove)
        ->then(
            &q, [](ChangeStore::Done) {}, [this](const ApiError &error) { emit q.message(error.title); });
}

static QString secretName(ChangeId id, const QString &field)
{
    return u"change/%1/%2"_s.arg(id).arg(field);
}

void ChangeSet::Private::keepSecrets(const StagedChange &change)
{
    for (const auto &field : secretFields(change, catalog)) {
        secrets.store(secretName(change.id, field), change.after.attributes().value(field).toString().toUtf8());
        if (auto &kept = m_kept[change.id]; !kept.contains(field))
            kept.append(field);
    }
}

void ChangeSet::Private::forgetSecrets(ChangeId id)
{
    for (const auto &field : m_kept.take(id))
        secrets.remove(secretName(id, field));
}

void ChangeSet::Private::readSecrets(const StagedChange &change)
{
    for (const auto &field : change.missingSecrets) {
        secrets.read(secretName(change.id, field))
            ->then(
                &q,
                [this, id = change.id, field](const QByteArray &value) {
                    const auto *found = find(id);
                    if (!found || !found->missingSecrets.contains(field))
                        return;
                    auto whole = *found;
                    whole.after.set(field, QString::fromUtf8(value));
                    whole.missingSecrets.removeAll(field);
                    m_kept[id].append(field);
                    const Step step(*this, {}, false);
                    put(std::move(whole));
                },
                [](const ApiError &) {}); // it stays missing, and preflight says so
    }
}

void ChangeSet::Private::onLoaded(const std::vector<StagedChange> &stored, const std::vector<JournalEntry> &open)
{
    QSet<ChangeId> asked;
    for (const auto &entry : open)
        asked.insert(entry.change);
    begin({}, false);
    for (auto change : stored) {
        nextId = std::max(nextId, change.id + 1);
        if (find(change.id) || m_everTaken.contains(change.id))
            continue;
        if (asked.contains(change.id))
            change.state = StagedChange::State::Verify;
        put(change);
    }
    m_dirty.clear();
    m_loaded = true;
    m_everTaken.clear();
    end();
    for (const auto &change : stored)
        readSecrets(change);
    emit q.loaded();
}
