// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/catalog/fieldlimits.h"
#include "api/changes/rules/rules.h"

using namespace Qt::StringLiterals;

namespace {

class LengthRule final : public PreflightRule
{
public:
    QString id() const override { return u"length"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void LengthRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    eachValue(change, context.catalog, [&](const QString &name, const AttributeInfo &, const QJsonValue &value) {
        const auto limit = fieldLength(change.target.entry, name);
        const auto text = value.toString();
        const auto characters = text.toUcs4().size();
        const auto bytes = text.toUtf8().size();
        if (limit.characters > 0 && characters > limit.characters)
            findings->append(findingOf(
                *this, change, name,
                RuleTexts::tr("%1 characters, at most %2 are allowed.").arg(characters).arg(limit.characters)));
        else if (!text.isEmpty() && characters < limit.least)
            findings->append(
                findingOf(*this, change, name,
                          RuleTexts::tr("%1 characters, at least %2 are needed.").arg(characters).arg(limit.least)));
        else if (limit.advised > 0 && characters > limit.advised)
            findings->append(findingOf(
                *this, change, name,
                RuleTexts::tr("%1 characters; more than %2 may be refused.").arg(characters).arg(limit.advised),
                Finding::Severity::Warning));
        else if (limit.bytes > 0 && bytes > limit.bytes)
            findings->append(
                findingOf(*this, change, name,
                          RuleTexts::tr("%1 bytes; more than %2 may be refused.").arg(bytes).arg(limit.bytes),
                          Finding::Severity::Warning));
    });
}

} // namespace

RulePtr makeLengthRule()
{
    return std::make_unique<LengthRule>();
}
