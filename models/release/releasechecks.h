// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/release/releasefacts.h"

using ReleaseFindings = std::vector<ReleaseFinding>;

/// All checks before a submission, errors first. The groups stand in a file each.
ReleaseFindings releaseFindings(const ReleaseFacts &facts);

namespace releasechecks {

void checkTexts(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkKeywords(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkWords(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkLegal(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkMedia(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkBuild(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkReview(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkInfo(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkCommerce(const ReleaseFacts &facts, ReleaseFindings *findings);
void checkRelease(const ReleaseFacts &facts, ReleaseFindings *findings);

} // namespace releasechecks
