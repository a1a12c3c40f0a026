// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"
#include "api/changes/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isGiven(const StagedChange &change, const QString &name)
{
    const auto value = change.after.attributes().value(name);
    if (change.missingSecrets.contains(name))
        return true; // another rule tells
    if (change.after.links().contains(name))
        return !keysOf(change.after.links().value(name)).isEmpty();
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

/// File name and size of an upload are filled in when it is sent.
bool isFilledIn(const StagedChange &change, const QString &name)
{
    return change.kind == StagedChange::Kind::Upload && (name == "fileName"_L1 || name == "fileSize"_L1);
}

class RequiredRule final : public PreflightRule
{
public:
    QString id() const override { return u"required"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void RequiredRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    using Kind = StagedChange::Kind;
    const auto *entry = context.catalog.entry(change.target.entry);
    const auto isPost = change.kind == Kind::Action && change.after.key().id.isEmpty();
    if (!entry || (change.kind != Kind::Create && change.kind != Kind::Upload && !isPost))
        return;
    QStringList names = entry->requiredInFact;
    for (const auto &attribute : entry->attributes) {
        if (attribute.requiredOnCreate)
            names.append(attribute.name);
    }
    for (const auto &relationship : entry->relationships) {
        if (relationship.requiredOnCreate)
            names.append(relationship.name);
    }
    names.removeDuplicates();
    for (const auto &name : names) {
        if (!isGiven(change, name) && !isFilledIn(change, name))
            findings->append(findingOf(*this, change, name, RuleTexts::tr("A value is needed here.")));
    }
    if (entry->oneOfParents.isEmpty())
        return;
    const auto given = std::count_if(entry->oneOfParents.begin(), entry->oneOfParents.end(),
                                     [&change](const QString &name) { return isGiven(change, name); });
    if (given != 1)
        findings->append(findingOf(
            *this, change, entry->oneOfParents.constFirst(),
            RuleTexts::tr("Exactly one of these has to be chosen: %1.").arg(entry->oneOfParents.join(", "_L1))));
}

} // namespace

RulePtr makeRequiredRule()
{
    return std::make_unique<RequiredRule>();
}
