// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releaseactions.h"

#include "api/catalog/storefacts.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversions.h"
#include "handles/reviewsubmissions.h"
#include "models/core/enumwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseActions)
};

QString stateOf(const Resource &version)
{
    return version[appStoreVersions::appVersionState].value_or(QString());
}

bool isEditable(const Resource &version)
{
    const auto *states = editableStates(QString(appStoreVersions::key));
    return states && states->states.contains(stateOf(version));
}

QString wrongState(const Resource &version)
{
    return Text::tr("Not while the state is \"%1\".").arg(enumWord(stateOf(version)).text);
}

QString phasedRefusal(ReleaseAction action, const ReleaseSituation &situation)
{
    const auto state = situation.phased[appStoreVersionPhasedReleases::phasedReleaseState].value_or(QString());
    const auto version = stateOf(situation.version);
    using Action = ReleaseAction;
    if (action == Action::StartPhased) {
        if (!situation.phased.isNull())
            return Text::tr("There is a phased release already.");
        const bool isOut = version == "READY_FOR_DISTRIBUTION"_L1 || version == "REPLACED_WITH_NEW_VERSION"_L1;
        return isOut ? Text::tr("A phased release can be set up only before the version is on the store.") : QString();
    }
    if (situation.phased.isNull())
        return Text::tr("The version has no phased release.");
    if (action == Action::RemovePhased)
        return state == "INACTIVE"_L1 ? QString() : Text::tr("It has started; it can be completed.");
    if (action == Action::PausePhased)
        return state == "ACTIVE"_L1 ? QString() : Text::tr("It is not running.");
    if (action == Action::ResumePhased)
        return state == "PAUSED"_L1 ? QString() : Text::tr("It is not paused.");
    return state == "ACTIVE"_L1 || state == "PAUSED"_L1 ? QString() : Text::tr("It is not running.");
}

QString submissionRefusal(ReleaseAction action, const ReleaseSituation &situation)
{
    const auto state = situation.submission[reviewSubmissions::state].value_or(QString());
    using Action = ReleaseAction;
    if (action == Action::CancelSubmission) {
        if (situation.submission.isNull())
            return Text::tr("Nothing has been submitted.");
        const bool canCancel
            = state == "WAITING_FOR_REVIEW"_L1 || state == "IN_REVIEW"_L1 || state == "UNRESOLVED_ISSUES"_L1;
        return canCancel ? QString() : Text::tr("The submission is \"%1\".").arg(enumWord(state).text);
    }
    if (!situation.submission.isNull() && state != "READY_FOR_REVIEW"_L1)
        return Text::tr("A submission of this platform is \"%1\".").arg(enumWord(state).text);
    if (action == Action::AddToSubmission) {
        if (situation.isSubmitted)
            return Text::tr("It is in the submission already.");
        return isEditable(situation.version) ? QString() : wrongState(situation.version);
    }
    if (!situation.isSubmitted && !isEditable(situation.version))
        return wrongState(situation.version);
    return {};
}

} // namespace

QString refusal(ReleaseAction action, const ReleaseSituation &situation)
{
    using Action = ReleaseAction;
    if (action == Action::CreateVersion)
        return situation.openVersion.isEmpty()
            ? QString()
            : Text::tr("Version %1 is not on the store yet; only one can be in the making.").arg(situation.openVersion);
    if (situation.version.isNull())
        return Text::tr("There is no version.");
    switch (action) {
    case Action::DeleteVersion:
    case Action::ChooseBuild:
        return isEditable(situation.version) ? QString() : wrongState(situation.version);
    case Action::ChangeRelease: {
        const auto state = stateOf(situation.version);
        const bool isOut = state == "READY_FOR_DISTRIBUTION"_L1 || state == "REPLACED_WITH_NEW_VERSION"_L1;
        return isOut ? Text::tr("The version is on the store already.") : QString();
    }
    case Action::ReleaseNow:
        return stateOf(situation.version) == "PENDING_DEVELOPER_RELEASE"_L1
            ? QString()
            : Text::tr("Only a version that was approved and waits for you can be released.");
    case Action::AddToSubmission:
    case Action::Submit:
    case Action::CancelSubmission:
        return submissionRefusal(action, situation);
    default:
        return phasedRefusal(action, situation);
    }
}
