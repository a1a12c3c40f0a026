// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/changes/secretkeeper.h"
#include "api/changes/undosteps.h"

#include <QSet>

/// The changes themselves, and everything that has to happen whenever one of them becomes different.
class ChangeSet::Private
{
public:
    Private(ChangeSet &owner, const Catalog &knownCatalog, ChangeStore &changeStore, SecretKeeper *keeper);

    /// One step while it lives; the outermost one names it, writes, and tells.
    class Step
    {
    public:
        Step(Private &d, const QString &text, bool undoable = true)
            : m_d(d)
        {
            d.begin(text, undoable);
        }
        ~Step() { m_d.end(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        Private &m_d;
    };

    void begin(const QString &text, bool undoable);
    void end();

    const StagedChange *find(ChangeId id) const;
    /// Of a target, in the order of staging.
    QList<ChangeId> idsOf(const ResourceKey &target) const { return byTarget.value(target); }
    /// The creation behind a temporary key, as long as it has not been sent; null when there is none.
    const StagedChange *creation(const ResourceKey &key) const;
    /// A change of the kind that can still be edited; null when there is none.
    const StagedChange *editable(const ResourceKey &target, StagedChange::Kind kind,
                                 const QString &relationship = {}) const;
    StagedChange fresh(StagedChange::Kind kind, const ResourceKey &target, const Context &context);

    ChangeId stageLinks(StagedChange::Kind kind, const ResourceKey &target, const QString &relationship,
                        const QList<ResourceKey> &before, const QList<ResourceKey> &after, const Context &context);
    ChangeId stageMembers(StagedChange::Kind kind, const ResourceKey &target, const QString &relationship,
                          QList<ResourceKey> keys, const Context &context);

    void put(StagedChange change); ///< a new one, or in place of the one with its id
    /// The same after an edit: a refusal no longer counts.
    void putEdited(StagedChange change);
    void take(ChangeId id);
    void takeWithDependents(ChangeId id);
    void apply(const std::vector<ChangeDelta> &deltas, bool back);
    bool isFree(const UndoStep *step) const; ///< none of its changes is being sent

    void onLoaded(const std::vector<StagedChange> &stored, const std::vector<JournalEntry> &open);
    void readSecrets(const StagedChange &change);
    void keepSecrets(const StagedChange &change);
    void forgetSecrets(ChangeId id);

    ChangeSet &q;
    const Catalog &catalog;
    ChangeStore &store;
    SessionSecrets session;
    SecretKeeper &secrets;
    std::vector<StagedChange> changes; ///< by id
    QHash<ResourceKey, QList<ChangeId>> byTarget;
    ChangeId nextId;
    UndoSteps steps;

private:
    void flush();
    void index(const StagedChange &change);
    void unindex(const StagedChange &change);
    void note(const StagedChange &change);

    UndoStep m_open;
    int m_depth = 0;
    bool m_undoable = true;
    bool m_loaded = false;
    int m_countBefore = 0;
    QSet<ChangeId> m_dirty;
    QSet<ChangeId> m_everTaken; ///< while loading: what was staged and taken back meanwhile
    QSet<ResourceKey> m_touched;
    QHash<ChangeId, QStringList> m_kept; ///< names of secrets the keeper has
    Written *m_collecting = nullptr;
    friend class ChangeSet;
};
