// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/rules/rules.h"

#include "api/catalog/catalog.h"

const std::vector<RulePtr> &preflightRules()
{
    static const auto rules = [] {
        std::vector<RulePtr> all;
        for (auto *make :
             {makeRequiredRule, makeSecretMissingRule, makeFileRule, makeDeletedTargetRule, makeParentStateRule,
              makeLengthRule, makeFormatRule, makeEnumRule, makeLocaleRule, makeDuplicatesRule})
            all.push_back(make());
        return all;
    }();
    return rules;
}

Finding findingOf(const PreflightRule &rule, const StagedChange &change, const QString &field, const QString &message,
                  Finding::Severity severity)
{
    return {rule.id(), severity, change.id, change.target, field, message, {}};
}

bool carriesValues(const StagedChange &change)
{
    using Kind = StagedChange::Kind;
    return change.kind == Kind::Create || change.kind == Kind::Update || change.kind == Kind::Upload
        || change.kind == Kind::Action;
}

void eachValue(const StagedChange &change, const Catalog &catalog,
               const std::function<void(const QString &, const AttributeInfo &, const QJsonValue &)> &visit)
{
    const auto *entry = catalog.entry(change.target.entry);
    if (!entry || !carriesValues(change))
        return;
    const auto &attributes = change.after.attributes();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const auto *info = entry->attribute(it.key());
        if (info && !it.value().isNull())
            visit(it.key(), *info, it.value());
    }
}
