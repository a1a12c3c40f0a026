// SPDX-License-Identifier: GPL-3.0-or-later
// App information, App Review, and what the law asks for.
#include "models/release/releasechecks.h"

#include "handles/ageratingdeclarations.h"
#include "handles/appinfolocalizations.h"
#include "handles/appinfos.h"
#include "handles/appstorereviewdetails.h"
#include "handles/appstoreversions.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Severity = ReleaseFinding::Severity;
using Place = ReleaseFinding::Place;

namespace {

namespace details = appStoreReviewDetails;
namespace ages = ageRatingDeclarations;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseChecks)
};

void add(ReleaseFindings *findings, const QString &rule, Severity severity, const QString &section,
         const QString &field, const QString &message)
{
    findings->push_back({rule, severity, Place::Info, {}, field, message, section});
}

/// Those every app has to answer; overrides, addresses and the kids' age band are for some.
const QStringList &ageQuestions()
{
    static const QStringList questions{QString(ages::alcoholTobaccoOrDrugUseOrReferences.name),
                                       QString(ages::contests.name),
                                       QString(ages::gambling.name),
                                       QString(ages::gamblingSimulated.name),
                                       QString(ages::horrorOrFearThemes.name),
                                       QString(ages::matureOrSuggestiveThemes.name),
                                       QString(ages::medicalOrTreatmentInformation.name),
                                       QString(ages::profanityOrCrudeHumor.name),
                                       QString(ages::sexualContentGraphicAndNudity.name),
                                       QString(ages::sexualContentOrNudity.name),
                                       QString(ages::unrestrictedWebAccess.name),
                                       QString(ages::violenceCartoonOrFantasy.name),
                                       QString(ages::violenceRealistic.name),
                                       QString(ages::violenceRealisticProlongedGraphicOrSadistic.name)};
    return questions;
}

} // namespace

namespace releasechecks {

void checkInfo(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    if (facts.shared.value(QString(appInfos::primaryCategory.name)).isEmpty())
        add(findings, u"category-required"_s, Severity::Error, u"categories"_s, QString(appInfos::primaryCategory.name),
            Text::tr("The app has no primary category."));
    if (facts.ageRating) {
        QStringList open;
        for (const auto &question : ageQuestions()) {
            if (facts.ageRating->isNull() || !facts.ageRating->attribute(question).isValid())
                open.append(format::title(question));
        }
        if (!open.isEmpty())
            add(findings, u"age-rating"_s, Severity::Error, u"ageRating"_s, {},
                Text::tr("%n question(s) of the age rating have no answer, for example: %1.", nullptr, int(open.size()))
                    .arg(open.first()));
    }
    if (facts.contentRights && facts.contentRights->isEmpty())
        add(findings, u"content-rights"_s, Severity::Error, u"app"_s, u"contentRightsDeclaration"_s,
            Text::tr("It has not been declared whether the app shows content of others."));
}

void checkReview(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    const auto has
        = [&facts](QLatin1StringView attribute) { return !facts.shared.value(QString(attribute)).isEmpty(); };
    for (const auto &attribute :
         {details::contactFirstName, details::contactLastName, details::contactPhone, details::contactEmail}) {
        if (!has(attribute.name))
            add(findings, u"review-contact"_s, Severity::Error, u"review"_s, QString(attribute.name),
                Text::tr("App Review needs %1.").arg(format::title(QString(attribute.name))));
    }
    if (facts.needsDemoAccount.value_or(false) && !has(details::demoAccountName.name))
        add(findings, u"review-account"_s, Severity::Error, u"review"_s, QString(details::demoAccountName.name),
            Text::tr("A sign-in is required for App Review, but no account is given."));
    if (facts.shared.value(QString(details::notes.name)).toUcs4().size() > 4000)
        add(findings, u"review-notes"_s, Severity::Error, u"review"_s, QString(details::notes.name),
            Text::tr("The notes for App Review have more than 4,000 characters."));
}

void checkLegal(const ReleaseFacts &facts, ReleaseFindings *findings)
{
    const auto copyright = facts.shared.value(QString(appStoreVersions::copyright.name));
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    if (copyright.isEmpty()) {
        findings->push_back({u"copyright"_s,
                             Severity::Error,
                             Place::Release,
                             {},
                             QString(appStoreVersions::copyright.name),
                             Text::tr("The version has no copyright."),
                             {}});
    } else if (const auto match = year.match(copyright);
               match.hasMatch() && !copyright.contains(QString::number(facts.today.year()))) {
        findings->push_back({u"copyright-year"_s,
                             Severity::Warning,
                             Place::Release,
                             {},
                             QString(appStoreVersions::copyright.name),
                             Text::tr("The copyright speaks of %1.").arg(match.captured()),
                             {}});
    }
    for (const auto &language : facts.locales) {
        if (language.isInInfo && language.text(appInfoLocalizations::privacyPolicyUrl.name).isEmpty())
            findings->push_back(
                {u"privacy-address"_s,
                 Severity::Error,
                 Place::Listing,
                 language.locale,
                 QString(appInfoLocalizations::privacyPolicyUrl.name),
                 Text::tr("The address of the privacy policy is missing in %1.").arg(format::locale(language.locale)),
                 {}});
    }
}

} // namespace releasechecks
