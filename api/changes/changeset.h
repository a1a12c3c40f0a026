// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "api/client/apireply.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class Catalog;
class ChangeStore;
class SecretKeeper;

/// Everything staged in one account, kept in memory and written to the store as it is made. All screens stage here and
/// nowhere else. Editing what is staged already changes that change; what ends where it began disappears.
class ChangeSet final : public QObject
{
    Q_OBJECT
public:
    /// What a change hangs on, for the lists of Changes and History.
    struct Context
    {
        ResourceKey app;
        QString title;
        QList<ResourceKey> waitsFor = {}; ///< of a deletion: temporary keys of what is to take its place
    };

    /// What was changed in memory and has to be written, without secrets.
    struct Written
    {
        std::vector<StagedChange> put;
        QList<ChangeId> remove;
    };

    /// All must outlive it. Without a keeper secrets are kept until the program ends. Empty until load() is done.
    ChangeSet(const Catalog &catalog, ChangeStore &store, SecretKeeper *secrets = nullptr, QObject *parent = nullptr);
    ~ChangeSet() override;

    /// Reads what an earlier session staged; edits made meanwhile stay.
    void load();
    bool isLoaded() const;

    const std::vector<StagedChange> &changes() const; ///< in the order of staging
    const StagedChange *find(ChangeId id) const; ///< null when it is gone
    int count() const { return int(changes().size()); }

    // Staging. Each call is one undo step, unless between beginStep() and endStep().

    /// `draft` holds only what differs; `current` is the resource as the user saw it, without staged values.
    ChangeId stageUpdate(const Resource &current, const ResourceDraft &draft, const Context &context);
    /// Gives the temporary key by which everything else may refer to the new resource. `replaced` is what it takes the
    /// place of (EntryInfo::replacesOnCreate), as the user saw it; null: nothing was there.
    ResourceKey stageCreate(const ResourceDraft &draft, const Context &context, const Resource &replaced = {});
    /// Of something staged for creation: takes that back with all that hangs on it.
    ChangeId stageDelete(const ResourceKey &target, const Context &context);
    ChangeId stageLink(const ResourceKey &target, const QString &relationship, const ResourceKey &before,
                       const ResourceKey &after, const Context &context);
    ChangeId stageReplaceLinks(const ResourceKey &target, const QString &relationship, const QList<ResourceKey> &before,
                               const QList<ResourceKey> &after, const Context &context);
    /// Adding what is staged for removal, or the reverse, cancels out.
    ChangeId stageAddLinks(const ResourceKey &target, const QString &relationship, const QList<ResourceKey> &keys,
                           const Context &context);
    ChangeId stageRemoveLinks(const ResourceKey &target, const QString &relationship, const QList<ResourceKey> &keys,
                              const Context &context);
    /// A draft with an id is a PATCH of that resource (`submitted: true`), without one a POST to its collection.
    ChangeId stageAction(const ResourceDraft &draft, const Context &context);
    /// `reservation` names the parent; file name and size are filled in when it is sent.
    ResourceKey stageUpload(const ResourceDraft &reservation, const QString &filePath, const Context &context);

    /// Everything staged until endStep() is one step, named `text` ("Paste 500 cells"). May be nested.
    void beginStep(const QString &text);
    void endStep();

    // Taking back.
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< of the next step back; empty when there is none
    QString redoText() const;
    void undo();
    void redo();
    /// With what hangs on a staged creation. For an upload that has begun, the deletion of what it reserved on the
    /// server is staged in its place; the other ways of discarding do the same.
    void discard(ChangeId id);
    void discardField(ChangeId id, const QString &field);
    void discardResource(const ResourceKey &key);
    void discardAll();
    void setChosen(const QList<ChangeId> &ids, bool chosen);

    // What is read, with what is staged laid over it.
    Resource overlaid(const Resource &resource) const;
    bool isStaged(const ResourceKey &key) const;
    bool isStagedForDeletion(const ResourceKey &key) const;
    /// Nothing when the field is as on the server.
    std::optional<FieldChange> stagedField(const ResourceKey &key, const QString &field) const;
    /// Staged creations of an entry, as resources with temporary keys; of those that name `parent` when it is given.
    QList<Resource> created(const QString &entry, const ResourceKey &parent = {}) const;

    // For the apply job.
    void setState(ChangeId id, StagedChange::State state, const std::optional<ApiError> &error = {});
    void setProgress(ChangeId id, const QJsonObject &progress);
    /// It is on the server: takes it out, without an undo step. `real` replaces a temporary key everywhere.
    void applied(ChangeId id, const ResourceKey &real = {});
    /// Does `work`, which changes the set, and gives what has to be written to the caller instead of writing it, for a
    /// transaction of its own.
    Written collect(const std::function<void()> &work);
    /// After a conflict: what the server holds now becomes the value before.
    void rebase(ChangeId id, const Resource &current);

signals:
    void added(const StagedChange &change);
    void changed(const StagedChange &change);
    void removed(ChangeId id);
    /// What views of these show is different now.
    void resourcesChanged(const QList<ResourceKey> &keys);
    void keyReplaced(const ResourceKey &temporary, const ResourceKey &real);
    void countChanged(int count);
    void undoChanged();
    void loaded();
    /// For the user: what was staged could not be written or read.
    void message(const QString &text);

private:
    void stageRemains(const StagedChange &discarded);

    class Private;
    std::unique_ptr<Private> d;
};
