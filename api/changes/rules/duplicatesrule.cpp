// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What tells siblings apart: a language under one parent, else the identifiers Apple keeps unique.
QStringList naturalKeys(const EntryInfo &entry)
{
    QStringList names;
    for (const auto &attribute : entry.attributes) {
        const auto unique = attribute.name == "productId"_L1 || attribute.name == "vendorIdentifier"_L1
            || attribute.name == "identifier"_L1 || attribute.name == "udid"_L1;
        if (attribute.onCreate && (attribute.hint == ValueHint::Locale || unique))
            names.append(attribute.name);
    }
    if (names.isEmpty() && entry.key == "betaGroups"_L1)
        names.append(u"name"_s);
    return names;
}

class DuplicatesRule final : public PreflightRule
{
public:
    QString id() const override { return u"duplicates"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void DuplicatesRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    const auto *entry = context.catalog.entry(change.target.entry);
    if (!entry || (change.kind != StagedChange::Kind::Create && change.kind != StagedChange::Kind::Update))
        return;
    for (const auto &name : naturalKeys(*entry)) {
        const auto value = change.after.attributes().value(name).toString();
        if (value.isEmpty())
            continue;
        for (const auto &parent : context.parentsOf(change)) {
            const auto siblings = context.siblings(change.target.entry, parent);
            const auto same = std::find_if(siblings.begin(), siblings.end(), [&](const Resource &sibling) {
                return sibling.key() != change.target && sibling.text(name) == value;
            });
            if (same == siblings.end())
                continue;
            auto finding
                = findingOf(*this, change, name, RuleTexts::tr("There is one with \"%1\" already.").arg(value));
            finding.goTo = same->key();
            findings->append(finding);
            break;
        }
    }
}

} // namespace

RulePtr makeDuplicatesRule()
{
    return std::make_unique<DuplicatesRule>();
}
