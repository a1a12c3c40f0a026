// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeset.h"

#include <QHash>

#include <memory>

class ResourceService;
class Store;

/// What a rule found in a change before it was sent.
struct Finding
{
    enum class Severity { Note, Warning, Error }; ///< an error keeps the change from being sent

    QString rule; ///< "length", "required", "parent-state"
    Severity severity = Severity::Error;
    ChangeId change = 0;
    ResourceKey target;
    QString field; ///< wire name; empty: the whole resource
    QString message; ///< one sentence
    ResourceKey goTo; ///< where it is put right; null: the target itself
};

/// What the rules may look at: everything here is at hand, nothing is fetched.
struct PreflightContext
{
    const Catalog &catalog;
    const ChangeSet &changes;
    std::function<Resource(const ResourceKey &)> known; ///< as last read, staged values laid over; null when not
    /// Known and staged; without those staged for deletion.
    std::function<QList<Resource>(const QString &entry, const ResourceKey &parent)> siblings;

    /// What a change's target hangs on, as far as known: the to-one links it names, or was read with.
    QList<ResourceKey> parentsOf(const StagedChange &change) const;
};

/// One kind of check. Rules are small, stateless, and stand in api/changes/rules/, one file each.
class PreflightRule
{
public:
    virtual ~PreflightRule() = default;
    virtual QString id() const = 0;
    virtual void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const = 0;
};

/// All of them, in the order in which findings are shown.
const std::vector<std::unique_ptr<PreflightRule>> &preflightRules();

/// Holds the findings of a change set, and looks again soon after something changed. Reads from the store what the
/// rules want to know.
class Preflight final : public QObject
{
    Q_OBJECT
public:
    Preflight(const Catalog &catalog, const ChangeSet &changes, Store &store, QObject *parent = nullptr);
    ~Preflight() override;

    const QList<Finding> &findings() const;
    QList<Finding> findings(ChangeId change) const;
    bool hasErrors(ChangeId change) const;
    bool isChecking() const;
    /// Looks at everything now; findingsChanged() follows in any case.
    void check();

signals:
    void findingsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
