// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"
#include "api/changes/values.h"

using namespace Qt::StringLiterals;

namespace {

class DeletedTargetRule final : public PreflightRule
{
public:
    QString id() const override { return u"deleted-target"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void DeletedTargetRule::check(const StagedChange &change, const PreflightContext &context,
                              QList<Finding> *findings) const
{
    if (change.kind == StagedChange::Kind::Delete)
        return;
    if (context.changes.isStagedForDeletion(change.target)) {
        findings->append(
            findingOf(*this, change, {}, RuleTexts::tr("It is changed here and deleted by another staged change.")));
        return;
    }
    for (const auto &field : fieldChanges(change)) {
        for (const auto &key : field.keysAfter) {
            if (!context.changes.isStagedForDeletion(key))
                continue;
            auto finding = findingOf(*this, change, field.field,
                                     RuleTexts::tr("It names something that is staged for deletion."));
            finding.goTo = key;
            findings->append(finding);
        }
    }
}

} // namespace

RulePtr makeDeletedTargetRule()
{
    return std::make_unique<DeletedTargetRule>();
}
