// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releasechecks.h"

#include "api/catalog/fieldlimits.h"
#include "handles/appinfolocalizations.h"
#include "handles/appstoreversionlocalizations.h"
#include "models/core/format.h"
#include "models/listing/keywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

constexpr int wellFilled = 80; // of 100 characters

} // namespace

namespace releasechecks {

void checkKeywords(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    for (const auto &language : facts.locales) {
        const auto keywords = language.text(appStoreVersionLocalizations::keywords.name);
        if (keywords.isEmpty())
            continue;
        const auto name = format::locale(language.locale);
        const auto add = [&](const QString &rule, Severity severity, const QString &message) {
            findings->push_back({rule,
                                 severity,
                                 Place::Listing,
                                 language.locale,
                                 QString(appStoreVersionLocalizations::keywords.name),
                                 message,
                                 {}});
        };
        const auto report = keywordReport(keywords, language.text(appInfoLocalizations::name.name),
                                          language.text(appInfoLocalizations::subtitle.name));
        if (report.spaces > 0)
            add(u"keyword-spaces"_s, Severity::Warning,
                Text::tr("Spaces around the commas of the keywords take %n character(s) in %1.", nullptr, report.spaces)
                    .arg(name));
        if (!report.duplicates.isEmpty())
            add(u"keyword-twice"_s, Severity::Warning,
                Text::tr("Keywords that stand there twice in %1: %2.")
                    .arg(name, report.duplicates.join(Text::tr(", "))));
        if (!report.inName.isEmpty())
            add(u"keyword-in-name"_s, Severity::Note,
                Text::tr("Name and subtitle are searched as well, in %1 they hold: %2.")
                    .arg(name, report.inName.join(Text::tr(", "))));
        const auto limit = fieldLength(QString(appStoreVersionLocalizations::key),
                                       QString(appStoreVersionLocalizations::keywords.name));
        if (const auto length = int(keywords.toUcs4().size()); length < wellFilled)
            add(u"keyword-room"_s, Severity::Note,
                Text::tr("There is room for %n more character(s) of keywords in %1.", nullptr,
                         limit.characters - length)
                    .arg(name));
    }
}

} // namespace releasechecks
