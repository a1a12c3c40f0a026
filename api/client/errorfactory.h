// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apirequest.h"
#include "api/jsonapi/apierror.h"

struct HttpOutcome;
class QDateTime;

/// What a request's outcome means when it is not a success: the one place where errors get their words.
/// `isRead` decides whether a lost answer leaves the outcome unknown.
ApiError makeError(const HttpOutcome &outcome, bool isRead, const QDateTime &now);

/// An answer that came whole but is not what was asked for.
ApiError malformedError(const QString &detail);

bool isSuccess(const HttpOutcome &outcome);
ApiAnswer answerOf(const HttpOutcome &outcome);
/// An error when a success brought fewer bytes than it announced.
std::optional<ApiError> shortened(const HttpOutcome &outcome, bool isRead);

/// Apple's id of the exchange, under either of the names it uses.
QString requestIdOf(const HttpOutcome &outcome);

/// A request that was given up before it was sent, or a read given up at any time.
ApiError abortedError();
