// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/catalog/storefacts.h"
#include "api/changes/rules/rules.h"

using namespace Qt::StringLiterals;

namespace {

class LocaleRule final : public PreflightRule
{
public:
    QString id() const override { return u"locale"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void LocaleRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    eachValue(change, context.catalog, [&](const QString &name, const AttributeInfo &info, const QJsonValue &value) {
        if (info.hint == ValueHint::Locale && !appStoreLocales().contains(value.toString()))
            findings->append(findingOf(
                *this, change, name,
                RuleTexts::tr("\"%1\" is not a language the App Store is known to have.").arg(value.toString()),
                Finding::Severity::Warning));
    });
}

} // namespace

RulePtr makeLocaleRule()
{
    return std::make_unique<LocaleRule>();
}
