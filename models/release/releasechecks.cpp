// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releasechecks.h"

#include <algorithm>

ReleaseFindings releaseFindings(const ReleaseFacts &facts)
{
    using namespace releasechecks;
    ReleaseFindings findings;
    if (facts.version.isNull())
        return findings;
    for (const auto check : {checkBuild, checkTexts, checkMedia, checkInfo, checkReview, checkLegal, checkCommerce,
                             checkRelease, checkKeywords, checkWords})
        check(facts, &findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const ReleaseFinding &a, const ReleaseFinding &b) { return a.severity < b.severity; });
    return findings;
}
