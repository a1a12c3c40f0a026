// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class EnumRule final : public PreflightRule
{
public:
    QString id() const override { return u"enum"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void EnumRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    eachValue(change, context.catalog, [&](const QString &name, const AttributeInfo &info, const QJsonValue &value) {
        if (info.kind != ValueKind::Enum || info.enumIndex < 0)
            return;
        const auto &known = context.catalog.enumValues(info.enumIndex);
        const auto values = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &one : values) {
            if (!known.contains(one.toString()))
                findings->append(findingOf(
                    *this, change, name, RuleTexts::tr("\"%1\" is not a value this program knows.").arg(one.toString()),
                    Finding::Severity::Warning));
        }
    });
}

} // namespace

RulePtr makeEnumRule()
{
    return std::make_unique<EnumRule>();
}
