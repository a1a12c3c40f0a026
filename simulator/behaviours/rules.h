// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/world.h"

#include <chrono>

// What the behaviours share, and one function for each file of rules.

/// How long things take, on the world's clock.
namespace pace {
using namespace std::chrono_literals;
inline constexpr auto waiting = 15min; ///< until a submission is looked at
inline constexpr auto reviewing = 30min;
inline constexpr auto distributing = 10min;
inline constexpr auto canceling = 1min;
inline constexpr auto publishing = 1h; ///< an answer to a review
inline constexpr auto processing = 8min; ///< a build
inline constexpr auto day = 24h;
} // namespace pace

/// 409 STATE_ERROR.
Refusal stateRefusal(const QString &detail, const QString &code = QStringLiteral("STATE_ERROR"));
Refusal attributeRefusal(const QString &attribute, const QString &detail,
                         const QString &code = QStringLiteral("ENTITY_ERROR.ATTRIBUTE.INVALID"));

bool isEditableVersion(World &world, ObjectRef version);
/// Moves anything that can be reviewed to a state, as far as its own states know it.
void setReviewState(World &world, ObjectRef reviewed, const QString &state);
/// Runs `task` later, unless the object has gone by then.
void later(World &world, ObjectRef object, std::chrono::milliseconds by, std::function<void(World &, ObjectRef)> task);
/// After the review: to the store at once, or to wait for somebody.
void releaseAfterApproval(World &world, ObjectRef version);
void startPhasedRelease(World &world, ObjectRef version);
/// Leaves a delivery at every webhook of the app that listens.
void tellWebhooks(World &world, ObjectRef app, const QString &eventType, const QJsonObject &facts);

void addDefaultRules(World &world);
void addVersionRules(World &world);
void addPhasedReleaseRules(World &world);
void addSubmissionRules(World &world);
void addListingRules(World &world);
void addReviewRules(World &world);
void addBuildRules(World &world);
void addTestFlightRules(World &world);
void addSigningRules(World &world);
void addProductRules(World &world);
void addWebhookRules(World &world);

void resumePhasedReleases(World &world);
void resumeSubmissions(World &world);
void resumeReviews(World &world);
void resumeBuilds(World &world);
