// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/undosteps.h"

#include "api/changes/stagedreferences.h"

#include <algorithm>

static constexpr std::size_t stepsKept = 500;

void UndoStep::record(ChangeId id, const std::optional<StagedChange> &before, const std::optional<StagedChange> &after)
{
    if (const auto known = m_places.constFind(id); known != m_places.constEnd()) {
        deltas[*known].after = after;
        return;
    }
    m_places.insert(id, deltas.size());
    deltas.push_back({id, before, after});
}

void UndoSteps::push(UndoStep step)
{
    const auto isNothing = [](const ChangeDelta &delta) { return !delta.before && !delta.after; };
    if (std::all_of(step.deltas.begin(), step.deltas.end(), isNothing))
        return;
    m_undo.push_back(std::move(step));
    m_redo.clear();
    if (m_undo.size() > stepsKept)
        m_undo.erase(m_undo.begin());
}

UndoStep UndoSteps::takeBack()
{
    auto step = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back(step);
    return step;
}

UndoStep UndoSteps::takeForth()
{
    auto step = std::move(m_redo.back());
    m_redo.pop_back();
    m_undo.push_back(step);
    return step;
}

void UndoSteps::forget(ChangeId id)
{
    for (auto *steps : {&m_undo, &m_redo})
        std::erase_if(*steps, [id](const UndoStep &step) { return step.names(id); });
}

void UndoSteps::replaceKey(const ResourceKey &from, const ResourceKey &to)
{
    for (auto *steps : {&m_undo, &m_redo}) {
        for (auto &step : *steps) {
            for (auto &delta : step.deltas) {
                for (auto *state : {&delta.before, &delta.after}) {
                    if (*state && refersTo(**state, from))
                        ::replaceKey(&**state, from, to);
                }
            }
        }
    }
}
