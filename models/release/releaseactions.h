// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

/// A version and what surrounds it, with what is staged.
struct ReleaseSituation
{
    ResourceKey app;
    Resource version;
    Resource build; ///< null: none attached
    Resource phased; ///< null: no phased release
    Resource submission; ///< the open one of the platform; null: none
    QList<Resource> items; ///< of that submission
    Resource versionAsRead; ///< without what is staged; of what is to be made the same
    Resource phasedAsRead;
    Resource buildAsRead;
    QString openVersion; ///< version string of one of the platform that is not on the store yet; empty: none
    bool isSubmitted = false; ///< the version is an item of the submission
};

/// What can be done with a version on its way to the store.
enum class ReleaseAction {
    CreateVersion,
    DeleteVersion,
    ChooseBuild,
    ChangeRelease, ///< type and date
    StartPhased,
    RemovePhased,
    PausePhased,
    ResumePhased,
    CompletePhased,
    AddToSubmission,
    Submit,
    CancelSubmission,
    ReleaseNow
};

/// Why it cannot be done now, as a sentence; empty: it can.
QString refusal(ReleaseAction action, const ReleaseSituation &situation);
