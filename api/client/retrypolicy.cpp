// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

static milliseconds doubled(milliseconds start, int times, milliseconds longest)
{
    return std::min<milliseconds>(longest, start * (qint64(1) << std::clamp(times, 0, 20)));
}

/// Between three quarters and five quarters, so that many clients do not come back at the same instant.
static milliseconds jittered(milliseconds value, double jitter)
{
    return milliseconds(qint64(double(value.count()) * (0.75 + 0.5 * jitter)));
}

static bool isTemporary(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Timeout:
        return true;
    case ApiError::Kind::Server:
        return error.httpStatus == 500 || (error.httpStatus >= 502 && error.httpStatus <= 504);
    default:
        return false;
    }
}

std::optional<milliseconds> RetryPolicy::delay(const ApiError &error, int retry) const
{
    if (retry >= retries || !isTemporary(error))
        return std::nullopt;
    const auto wait = jittered(doubled(first, retry, longest), jitter());
    return error.retryAfter ? std::max<milliseconds>(wait, *error.retryAfter) : wait;
}

milliseconds RetryPolicy::pause(const ApiError &error, int pause) const
{
    // Retry-After is a promise of the server; a little is added so as not to come a moment too early.
    if (error.retryAfter)
        return *error.retryAfter + milliseconds(qint64(250 * jitter()));
    return jittered(doubled(firstPause, pause, longestPause), jitter());
}

double RetryPolicy::systemJitter()
{
    return QRandomGenerator::global()->generateDouble();
}
