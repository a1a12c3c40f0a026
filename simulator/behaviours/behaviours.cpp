// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/behaviours.h"

#include "simulator/behaviours/rules.h"

void addBehaviours(World &world)
{
    for (const auto add :
         {addDefaultRules, addVersionRules, addPhasedReleaseRules, addSubmissionRules, addListingRules, addReviewRules,
          addBuildRules, addTestFlightRules, addSigningRules, addProductRules, addWebhookRules})
        add(world);
}

void resumeBehaviours(World &world)
{
    for (const auto resume : {resumePhasedReleases, resumeSubmissions, resumeReviews, resumeBuilds})
        resume(world);
}
