// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString submission;
    QString item;
};

/// Where a version's state puts its submission; an empty one has none.
Place placeOf(const QString &versionState)
{
    static const QHash<QString, Place> places{
        {u"READY_FOR_REVIEW"_s, {u"READY_FOR_REVIEW"_s, u"READY_FOR_REVIEW"_s}},
        {u"WAITING_FOR_REVIEW"_s, {u"WAITING_FOR_REVIEW"_s, u"READY_FOR_REVIEW"_s}},
        {u"WAITING_FOR_EXPORT_COMPLIANCE"_s, {u"WAITING_FOR_REVIEW"_s, u"READY_FOR_REVIEW"_s}},
        {u"IN_REVIEW"_s, {u"IN_REVIEW"_s, u"READY_FOR_REVIEW"_s}},
        {u"ACCEPTED"_s, {u"IN_REVIEW"_s, u"ACCEPTED"_s}},
        {u"REJECTED"_s, {u"UNRESOLVED_ISSUES"_s, u"REJECTED"_s}},
        {u"METADATA_REJECTED"_s, {u"UNRESOLVED_ISSUES"_s, u"REJECTED"_s}},
        {u"PENDING_DEVELOPER_RELEASE"_s, {u"COMPLETE"_s, u"APPROVED"_s}},
        {u"PENDING_APPLE_RELEASE"_s, {u"COMPLETE"_s, u"APPROVED"_s}},
        {u"PROCESSING_FOR_DISTRIBUTION"_s, {u"COMPLETE"_s, u"APPROVED"_s}},
        {u"READY_FOR_DISTRIBUTION"_s, {u"COMPLETE"_s, u"APPROVED"_s}},
        {u"REPLACED_WITH_NEW_VERSION"_s, {u"COMPLETE"_s, u"APPROVED"_s}},
    };
    return places.value(versionState);
}

void seedSubmission(Seeding &seeding, const SeededApp &app, const SeededVersion &version)
{
    const auto place = placeOf(version.state);
    if (place.submission.isEmpty())
        return;
    auto &world = seeding.world;
    const auto submission
        = world.create(u"reviewSubmissions", {}, {{u"platform", version.platform}, {u"state", place.submission}});
    world.link(submission, u"app", app.object);
    world.link(submission, u"appStoreVersionForReview", version.object);
    if (place.submission != "READY_FOR_REVIEW"_L1) {
        world.set(submission, u"submittedDate",
                  std::min(version.created.addSecs(46 * 3600), seeding.now.addSecs(-7200)));
        const auto actor = world.all(u"actors").value(1);
        world.link(submission, u"submittedByActor", actor);
        world.link(submission, u"lastUpdatedByActor", actor);
    }
    const auto item = world.create(u"reviewSubmissionItems", {}, {{u"state", place.item}});
    world.link(submission, u"items", item);
    world.link(item, u"appStoreVersion", version.object);
}

void seedEncryption(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const auto declaration = world.create(u"appEncryptionDeclarations", {},
                                          {{u"appDescription", u"Uses only the encryption of the operating system."},
                                           {u"createdDate", seeding.daysAgo(300)},
                                           {u"usesEncryption", true},
                                           {u"exempt", true},
                                           {u"containsProprietaryCryptography", false},
                                           {u"containsThirdPartyCryptography", false},
                                           {u"availableOnFrenchStore", true},
                                           {u"platform", app.versions.front().platform},
                                           {u"appEncryptionDeclarationState", u"APPROVED"},
                                           {u"codeValue", u"5D2F"_s + app.id.right(4)}});
    world.link(declaration, u"app", app.object);
}

void seedAgreement(Seeding &seeding, const SeededApp &app)
{
    auto &world = seeding.world;
    const auto agreement = world.create(u"endUserLicenseAgreements", {},
                                        {{u"agreementText",
                                          u"1. You may use the app on all your devices.\n2. Your garden stays "
                                          u"yours.\n3. We are liable as the law requires."}});
    world.link(agreement, u"app", app.object);
    for (const auto &territory : {u"USA"_s, u"CAN"_s, u"GBR"_s})
        world.link(agreement, u"territories", seeding.territory(territory));
}

} // namespace

void seedSubmissions(Seeding &seeding)
{
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        for (const auto &version : app.versions)
            seedSubmission(seeding, app, version);
        seedEncryption(seeding, app);
    }
    seedAgreement(seeding, seeding.apps.front());
}
