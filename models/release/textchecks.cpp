// SPDX-License-Identifier: GPL-3.0-or-later
// What every language has to say, and how long it may be.
#include "models/release/releasechecks.h"

#include "api/catalog/fieldlimits.h"
#include "handles/appinfolocalizations.h"
#include "handles/appstoreversionlocalizations.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

namespace infos = appInfoLocalizations;
namespace versions = appStoreVersionLocalizations;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

struct Field
{
    QLatin1StringView entry;
    QLatin1StringView attribute;
    bool isRequired;
};

constexpr std::array fields{
    Field{infos::key, infos::name.name, true},
    Field{infos::key, infos::subtitle.name, false},
    Field{infos::key, infos::privacyPolicyUrl.name, false},
    Field{versions::key, versions::description.name, true},
    Field{versions::key, versions::keywords.name, true},
    Field{versions::key, versions::supportUrl.name, true},
    Field{versions::key, versions::marketingUrl.name, false},
    Field{versions::key, versions::promotionalText.name, false},
    Field{versions::key, versions::whatsNew.name, false},
};

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.host().contains(u'.');
}

} // namespace

namespace releasechecks {

void checkTexts(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    for (const auto &language : facts.locales) {
        const auto name = format::locale(language.locale);
        const auto add = [&](const QString &rule, Severity severity, QLatin1StringView field, const QString &message) {
            findings->push_back({rule, severity, Place::Listing, language.locale, QString(field), message, {}});
        };
        if (language.isInInfo != language.isInVersion)
            add(u"locale-in-both"_s, Severity::Warning, {},
                language.isInInfo ? Text::tr("%1 is in the app information and not in the version.").arg(name)
                                  : Text::tr("%1 is in the version and not in the app information.").arg(name));
        for (const auto &field : fields) {
            const bool isThere = field.entry == infos::key ? language.isInInfo : language.isInVersion;
            const auto text = language.text(field.attribute).trimmed();
            const auto title = format::title(QString(field.attribute));
            const auto limit = fieldLength(QString(field.entry), QString(field.attribute));
            const auto length = int(text.toUcs4().size());
            const bool isNew = field.attribute == versions::whatsNew.name && !facts.isFirstVersion;
            if (isThere && text.isEmpty() && (field.isRequired || isNew))
                add(u"text-required"_s, Severity::Error, field.attribute,
                    Text::tr("%1 is missing in %2.").arg(title, name));
            else if (text.isEmpty())
                continue;
            if (field.attribute == versions::whatsNew.name && facts.isFirstVersion)
                add(u"first-version"_s, Severity::Error, field.attribute,
                    Text::tr("A first version takes no %1, but %2 has one.").arg(title, name));
            if (limit.characters > 0 && length > limit.characters)
                add(u"text-length"_s, Severity::Error, field.attribute,
                    Text::tr("%1 in %2 has %3 characters, no more than %4 are allowed.")
                        .arg(title, name)
                        .arg(length)
                        .arg(limit.characters));
            if (limit.least > 0 && length < limit.least && length > 0)
                add(u"text-length"_s, Severity::Error, field.attribute,
                    Text::tr("%1 in %2 needs %3 characters at least.").arg(title, name).arg(limit.least));
            if (field.attribute.endsWith("Url"_L1) && !text.isEmpty() && !isAddress(text))
                add(u"address"_s, Severity::Error, field.attribute,
                    Text::tr("%1 in %2 is no web address.").arg(title, name));
        }
        if (language.locale == facts.primaryLocale && language.isInInfo
            && language.text(infos::subtitle.name).isEmpty())
            add(u"subtitle"_s, Severity::Note, infos::subtitle.name,
                Text::tr("A subtitle is shown below the name and searched as well; %1 has none.").arg(name));
    }
    const bool hasPrimary = std::any_of(facts.locales.begin(), facts.locales.end(), [&facts](const LocaleTexts &each) {
        return each.locale == facts.primaryLocale && each.isInInfo && each.isInVersion;
    });
    if (!hasPrimary && !facts.primaryLocale.isEmpty())
        findings->push_back({u"primary-locale"_s,
                             Severity::Error,
                             Place::Listing,
                             facts.primaryLocale,
                             {},
                             Text::tr("The primary language, %1, has to be in the app information and in the version.")
                                 .arg(format::locale(facts.primaryLocale)),
                             {}});
}

} // namespace releasechecks
