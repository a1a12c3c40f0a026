// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/storefacts.h"
#include "api/changes/rules/rules.h"

using namespace Qt::StringLiterals;

namespace {

bool isAlwaysEditable(const StagedChange &change, const EditableStates &states)
{
    if (change.kind != StagedChange::Kind::Update)
        return false;
    for (const auto &field : fieldChanges(change)) {
        if (!states.always.contains(change.target.entry + u'.' + field.field))
            return false;
    }
    return true;
}

class ParentStateRule final : public PreflightRule
{
public:
    QString id() const override { return u"parent-state"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void ParentStateRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    if (change.kind == StagedChange::Kind::Action)
        return;
    auto owners = context.parentsOf(change);
    owners.prepend(change.target);
    for (const auto &owner : owners) {
        const auto *states = editableStates(owner.entry);
        if (states == nullptr || isTemporary(owner) || !states->covers.contains(change.target.entry))
            continue;
        const auto state = context.known(owner).text(states->attribute);
        if (state.isEmpty() || states->states.contains(state) || isAlwaysEditable(change, *states))
            continue;
        const auto fields = fieldChanges(change);
        auto finding = findingOf(*this, change, fields.size() == 1 ? fields.constFirst().field : QString(),
                                 RuleTexts::tr("It cannot be edited while its state is %1. That is possible in: %2.")
                                     .arg(state, states->states.join(", "_L1)));
        finding.goTo = owner;
        findings->append(finding);
        return;
    }
}

} // namespace

RulePtr makeParentStateRule()
{
    return std::make_unique<ParentStateRule>();
}
