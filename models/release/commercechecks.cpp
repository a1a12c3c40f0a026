// SPDX-License-Identifier: GPL-3.0-or-later
// Prices, countries, products, and how the version comes out.
#include "models/release/releasechecks.h"

#include "handles/appstoreversions.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

} // namespace

namespace releasechecks {

void checkCommerce(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    const auto add = [findings](const QString &rule, Severity severity, const QString &message) {
        findings->push_back({rule, severity, Place::Products, {}, {}, message, {}});
    };
    if (facts.hasPrices && !*facts.hasPrices)
        add(u"price-required"_s, Severity::Error, Text::tr("The app has no price yet."));
    if (facts.hasAvailability && !*facts.hasAvailability)
        add(u"availability-required"_s, Severity::Error, Text::tr("The app is available nowhere."));
    if (facts.unfinishedProducts && !facts.unfinishedProducts->isEmpty())
        add(u"products"_s, Severity::Warning,
            Text::tr("%n in-app purchase(s) lack something, for example: %1.", nullptr,
                     int(facts.unfinishedProducts->size()))
                .arg(facts.unfinishedProducts->first()));
}

void checkRelease(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    const auto add = [findings](const QString &rule, const QString &message) {
        findings->push_back({rule, Severity::Error, Place::Release, {}, {}, message, {}});
    };
    if (facts.version[appStoreVersions::releaseType] == u"SCHEDULED"_s) {
        const auto date = facts.version[appStoreVersions::earliestReleaseDate];
        if (!date)
            add(u"release-date"_s, Text::tr("The release is scheduled, but there is no date."));
        else if (date->date() < facts.today)
            add(u"release-date"_s, Text::tr("The date of the release is past: %1.").arg(format::date(date->date())));
    }
    if (facts.blockingSubmission && !facts.blockingSubmission->isEmpty())
        add(u"other-submission"_s,
            Text::tr("Another submission for this platform is open: %1.")
                .arg(enumWord(*facts.blockingSubmission).text));
}

} // namespace releasechecks
