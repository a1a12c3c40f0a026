// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/catalog.h"
#include "api/changes/rules/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> readLocales()
{
    QFile file(u":/data/appstorelocales.json"_s);
    QSet<QString> locales;
    if (!file.open(QIODevice::ReadOnly))
        return locales;
    const auto codes = QJsonDocument::fromJson(file.readAll()).object().value("locales"_L1).toArray();
    for (const auto &code : codes)
        locales.insert(code.toString());
    return locales;
}

class LocaleRule final : public PreflightRule
{
public:
    QString id() const override { return u"locale"_s; }
    void check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const override;
};

void LocaleRule::check(const StagedChange &change, const PreflightContext &context, QList<Finding> *findings) const
{
    static const auto known = readLocales();
    eachValue(change, context.catalog, [&](const QString &name, const AttributeInfo &info, const QJsonValue &value) {
        if (info.hint == ValueHint::Locale && !known.contains(value.toString()))
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
