// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releasestaging.h"

#include "api/changes/changeset.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversionreleaserequests.h"
#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "handles/reviewsubmissionitems.h"
#include "handles/reviewsubmissions.h"
#include "models/core/enumwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace phases = appStoreVersionPhasedReleases;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseStaging)
};

} // namespace

QString ReleaseStaging::titleOf(const ReleaseSituation &situation) const
{
    const auto platform = enumWord(situation.version[appStoreVersions::platform].value_or(QString())).text;
    return Text::tr("Version %1 · %2")
        .arg(situation.version[appStoreVersions::versionString].value_or(QString()), platform);
}

ResourceKey ReleaseStaging::createVersion(const ResourceKey &app, const QString &platform, const QString &versionString)
{
    ResourceDraft draft{QString(appStoreVersions::key)};
    draft.set(appStoreVersions::platform, platform)
        .set(appStoreVersions::versionString, versionString)
        .link(appStoreVersions::app, app.id);
    return m_changes.stageCreate(draft, {app, Text::tr("Version %1 · %2").arg(versionString, enumWord(platform).text)});
}

void ReleaseStaging::deleteVersion(const ReleaseSituation &situation)
{
    m_changes.stageDelete(situation.version.key(), {situation.app, titleOf(situation)});
}

void ReleaseStaging::attachBuild(const ReleaseSituation &situation, const ResourceKey &build)
{
    m_changes.stageLink(situation.version.key(), QString(appStoreVersions::build.name),
                        situation.versionAsRead[appStoreVersions::build], build, {situation.app, titleOf(situation)});
}

void ReleaseStaging::answerCompliance(const ReleaseSituation &situation, const Resource &build, bool usesEncryption)
{
    ResourceDraft draft(build.entry(), build.id());
    draft.set(builds::usesNonExemptEncryption, usesEncryption);
    m_changes.stageUpdate(build, draft,
                          {situation.app, Text::tr("Build %1").arg(build[builds::version].value_or(build.id()))});
}

void ReleaseStaging::setRelease(const ReleaseSituation &situation, const QString &type, const QDateTime &date)
{
    ResourceDraft draft(situation.version.entry(), situation.version.id());
    draft.set(appStoreVersions::releaseType, type);
    if (type == "SCHEDULED"_L1 && date.isValid())
        draft.set(QString(appStoreVersions::earliestReleaseDate.name), date.toUTC().toString(Qt::ISODate));
    else if (situation.versionAsRead[appStoreVersions::earliestReleaseDate])
        draft.clear(appStoreVersions::earliestReleaseDate);
    m_changes.stageUpdate(situation.versionAsRead, draft, {situation.app, titleOf(situation)});
}

void ReleaseStaging::startPhased(const ReleaseSituation &situation)
{
    ResourceDraft draft{QString(phases::key)};
    draft.set(phases::phasedReleaseState, u"INACTIVE"_s)
        .link(QString(phases::appStoreVersion.name), situation.version.key());
    m_changes.stageCreate(draft, {situation.app, Text::tr("Phased release · %1").arg(titleOf(situation))});
}

void ReleaseStaging::removePhased(const ReleaseSituation &situation)
{
    m_changes.stageDelete(situation.phased.key(),
                          {situation.app, Text::tr("Phased release · %1").arg(titleOf(situation))});
}

void ReleaseStaging::setPhased(const ReleaseSituation &situation, const QString &state)
{
    ResourceDraft draft(situation.phased.entry(), situation.phased.id());
    draft.set(phases::phasedReleaseState, state);
    m_changes.stageUpdate(situation.phasedAsRead, draft,
                          {situation.app, Text::tr("Phased release · %1").arg(titleOf(situation))});
}

void ReleaseStaging::releaseNow(const ReleaseSituation &situation)
{
    ResourceDraft order{QString(appStoreVersionReleaseRequests::key)};
    order.link(appStoreVersionReleaseRequests::appStoreVersion, situation.version.id());
    m_changes.stageAction(order, {situation.app, Text::tr("Release %1").arg(titleOf(situation))});
}

ResourceKey ReleaseStaging::ensureSubmission(const ReleaseSituation &situation)
{
    if (!situation.submission.isNull())
        return situation.submission.key();
    const auto platform = situation.version[appStoreVersions::platform].value_or(QString());
    ResourceDraft draft{QString(reviewSubmissions::key)};
    draft.set(reviewSubmissions::platform, platform).link(reviewSubmissions::app, situation.app.id);
    return m_changes.stageCreate(draft, {situation.app, Text::tr("Submission · %1").arg(enumWord(platform).text)});
}

void ReleaseStaging::addToSubmission(const ReleaseSituation &situation)
{
    addItem(situation, QString(reviewSubmissionItems::appStoreVersion.name), situation.version.key(),
            titleOf(situation));
}

void ReleaseStaging::addItem(const ReleaseSituation &situation, const QString &relationship, const ResourceKey &subject,
                             const QString &title)
{
    m_changes.beginStep(Text::tr("Add %1 to the submission").arg(title));
    const auto submission = ensureSubmission(situation);
    ResourceDraft draft{QString(reviewSubmissionItems::key)};
    draft.link(QString(reviewSubmissionItems::reviewSubmission.name), submission).link(relationship, subject);
    m_changes.stageCreate(draft, {situation.app, Text::tr("To be reviewed: %1").arg(title)});
    m_changes.endStep();
}

void ReleaseStaging::removeItem(const ReleaseSituation &situation, const ResourceKey &item)
{
    m_changes.stageDelete(item, {situation.app, Text::tr("Item of the submission")});
}

void ReleaseStaging::submit(const ReleaseSituation &situation)
{
    m_changes.beginStep(Text::tr("Submit %1").arg(titleOf(situation)));
    const auto submission = ensureSubmission(situation);
    if (!situation.isSubmitted) {
        auto with = situation;
        with.submission = Resource(submission.entry, {{u"id"_s, submission.id}});
        addToSubmission(with);
    }
    ResourceDraft order(submission.entry, submission.id);
    order.set(reviewSubmissions::submitted, true);
    m_changes.stageAction(order, {situation.app, Text::tr("Submit for review · %1").arg(titleOf(situation))});
    m_changes.endStep();
}

void ReleaseStaging::cancel(const ReleaseSituation &situation)
{
    ResourceDraft order(situation.submission.entry(), situation.submission.id());
    order.set(reviewSubmissions::canceled, true);
    m_changes.stageAction(order, {situation.app, Text::tr("Cancel the submission · %1").arg(titleOf(situation))});
}
