// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

using namespace Qt::StringLiterals;

namespace {

class SecretMissingRule final : public PreflightRule
{
public:
    QString id() const override { return u"secret-missing"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void SecretMissingRule::check(const StagedChange &change, const PreflightContext &context,
                              QList<Finding> *findings) const
{
    Q_UNUSED(context)
    for (const auto &field : change.missingSecrets)
        findings->append(findingOf(*this, change, field, RuleTexts::tr("This secret was not kept; type it again.")));
}

} // namespace

RulePtr makeSecretMissingRule()
{
    return std::make_unique<SecretMissingRule>();
}
