// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/catalog/fieldlimits.h"
#include "api/changes/rules/rules.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return pattern.match(text).hasMatch();
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

bool isDecimal(const QString &text)
{
    static const QRegularExpression pattern(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    return pattern.match(text).hasMatch();
}

QString numberProblem(const AttributeInfo &info, const QJsonValue &value)
{
    if (!value.isDouble())
        return RuleTexts::tr("This is not a number.");
    const auto number = value.toDouble();
    if (info.kind != ValueKind::Number && number != double(value.toInteger()))
        return RuleTexts::tr("This has to be a whole number.");
    if (info.minimum && number < double(*info.minimum))
        return RuleTexts::tr("At least %1.").arg(*info.minimum);
    if (info.maximum && number > double(*info.maximum))
        return RuleTexts::tr("At most %1.").arg(*info.maximum);
    return {};
}

/// What is wrong with a value; empty when nothing is.
QString problemOf(const AttributeInfo &info, const QJsonValue &value)
{
    const auto text = value.toString();
    switch (info.kind) {
    case ValueKind::Integer:
    case ValueKind::Integer64:
    case ValueKind::Number:
        return numberProblem(info, value);
    case ValueKind::Boolean:
        return value.isBool() ? QString() : RuleTexts::tr("This has to be yes or no.");
    case ValueKind::Uri:
        return isUrl(text) ? QString() : RuleTexts::tr("This is not a web address.");
    case ValueKind::Email:
        return isEmail(text) ? QString() : RuleTexts::tr("This is not an e-mail address.");
    case ValueKind::Date:
        return QDate::fromString(text, Qt::ISODate).isValid() ? QString() : RuleTexts::tr("This is not a date.");
    case ValueKind::DateTime:
        return QDateTime::fromString(text, Qt::ISODateWithMs).isValid() ? QString()
                                                                        : RuleTexts::tr("This is not a date and time.");
    case ValueKind::Decimal:
        return isDecimal(text) ? QString() : RuleTexts::tr("This is not a decimal number.");
    default:
        return {};
    }
}

bool matches(const QString &text, const QString &pattern)
{
    return pattern.isEmpty() || QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

class FormatRule final : public PreflightRule
{
public:
    QString id() const override { return u"format"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void FormatRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    eachValue(change, context.catalog, [&](const QString &name, const AttributeInfo &info, const QJsonValue &value) {
        if (info.isArray || info.isNested)
            return;
        if (const auto problem = problemOf(info, value); !problem.isEmpty())
            findings->append(findingOf(*this, change, name, problem));
        else if (!matches(value.toString(), fieldPattern(change.target.entry, name)))
            findings->append(findingOf(*this, change, name, RuleTexts::tr("A character of this is not allowed here.")));
        else if (info.kind == ValueKind::String && value.toString().contains(invisibleCharacters()))
            findings->append(findingOf(*this, change, name,
                                       RuleTexts::tr("There are characters in it that cannot be seen."),
                                       Finding::Severity::Warning));
    });
}

} // namespace

RulePtr makeFormatRule()
{
    return std::make_unique<FormatRule>();
}
