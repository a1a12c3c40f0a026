// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appinfo/infosections.h"

#include "handles/appinfos.h"
#include "handles/apps.h"
#include "handles/appstorereviewdetails.h"
#include "handles/appstoreversions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InfoSections)
};

template <typename Relationship>
InfoSection section(const QString &id, const QString &title, const QString &icon, const QString &text,
                    InfoSection::Owner owner, const Relationship &relationship, bool isList)
{
    return {id, title, icon, text, owner, QString(relationship.name), QString(relationship.target), isList};
}

} // namespace

std::vector<InfoSection> infoSections()
{
    using Owner = InfoSection::Owner;
    return {
        {u"categories"_s,
         Text::tr("Categories"),
         u"layers"_s,
         Text::tr("Where customers find the app. Games and Stickers have two subcategories each."),
         Owner::Info,
         {},
         QString(appInfos::key),
         false},
        {u"app"_s,
         Text::tr("Content rights and addresses"),
         u"file-text"_s,
         Text::tr(
             "Whether the app shows content of others, its primary language, and where the App Store sends notices "
             "about subscriptions."),
         Owner::App,
         {},
         QString(apps::key),
         false},
        section(u"ageRating"_s, Text::tr("Age rating"), u"shield"_s,
                Text::tr("The questions from which the App Store works out the ratings of all countries."), Owner::Info,
                appInfos::ageRatingDeclaration, false),
        section(u"eula"_s, Text::tr("License agreement"), u"file-key"_s,
                Text::tr("Without one of your own, Apple's standard agreement holds."), Owner::App,
                apps::endUserLicenseAgreement, false),
        section(u"accessibility"_s, Text::tr("Accessibility"), u"eye"_s,
                Text::tr("What the app supports on each kind of device, as the product page tells it."), Owner::App,
                apps::accessibilityDeclarations, true),
        section(u"tags"_s, Text::tr("Tags"), u"tag"_s,
                Text::tr("Labels that the App Store gave the app. Each can be shown or hidden."), Owner::App,
                apps::appTags, true),
        section(u"keywords"_s, Text::tr("Search keywords"), u"search"_s,
                Text::tr("Keywords the App Store offers for this app. Link them to the languages of a version or of a "
                         "custom product page in the Explorer."),
                Owner::App, apps::searchKeywords, true),
        section(u"encryption"_s, Text::tr("Encryption declarations"), u"lock"_s,
                Text::tr("Needed for apps with encryption of their own; a build names the one that holds for it."),
                Owner::App, apps::appEncryptionDeclarations, true),
        section(u"routing"_s, Text::tr("Routing coverage"), u"compass"_s,
                Text::tr("For apps that give directions: a GeoJSON file with the areas they cover."), Owner::Version,
                appStoreVersions::routingAppCoverage, false),
        section(u"review"_s, Text::tr("App Review"), u"user-cog"_s,
                Text::tr("Whom the reviewers may call, how they sign in, and what they should know."), Owner::Version,
                appStoreVersions::appStoreReviewDetail, false),
        section(u"attachments"_s, Text::tr("Files for App Review"), u"file-down"_s,
                Text::tr("Documents and videos that show the reviewers what they need to see."), Owner::ReviewDetail,
                appStoreReviewDetails::appStoreReviewAttachments, true),
    };
}

std::vector<InfoSection> testInfoSections()
{
    using Owner = InfoSection::Owner;
    return {
        section(u"betaTexts"_s, Text::tr("About the app"), u"languages"_s,
                Text::tr("What testers read before they join, in their language, and where their feedback goes."),
                Owner::App, apps::betaAppLocalizations, true),
        section(u"betaReview"_s, Text::tr("For beta review"), u"search"_s,
                Text::tr("Whom Apple asks about the build, and how to sign in."), Owner::App, apps::betaAppReviewDetail,
                false),
        section(u"betaLicense"_s, Text::tr("License agreement"), u"file-text"_s,
                Text::tr("What testers agree to. Without a text of your own, Apple's holds."), Owner::App,
                apps::betaLicenseAgreement, false),
        section(u"preRelease"_s, Text::tr("Versions in testing"), u"layers"_s,
                Text::tr("Every version that has a build, by platform."), Owner::App, apps::preReleaseVersions, true),
    };
}
