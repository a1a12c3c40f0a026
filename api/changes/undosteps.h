// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"

#include <QHash>

#include <vector>

/// What one step did to one change; nothing: it was not there.
struct ChangeDelta
{
    ChangeId id = 0;
    std::optional<StagedChange> before;
    std::optional<StagedChange> after;
};

struct UndoStep
{
    QString text;
    std::vector<ChangeDelta> deltas;

    /// Keeps the first `before` and the last `after` of each change.
    void record(ChangeId id, const std::optional<StagedChange> &before, const std::optional<StagedChange> &after);
    bool names(ChangeId id) const { return m_places.contains(id); }

private:
    QHash<ChangeId, std::size_t> m_places; ///< in `deltas`
};

/// The steps back and forth of one session.
class UndoSteps
{
public:
    void push(UndoStep step);
    const UndoStep *back() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const UndoStep *forth() const { return m_redo.empty() ? nullptr : &m_redo.back(); }
    UndoStep takeBack(); ///< it is the next one forth from now on
    UndoStep takeForth();
    /// The change has gone its own way: steps that name it can no longer be undone.
    void forget(ChangeId id);
    void replaceKey(const ResourceKey &from, const ResourceKey &to);

private:
    std::vector<UndoStep> m_undo;
    std::vector<UndoStep> m_redo;
};
