// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"

#include <chrono>
#include <functional>
#include <optional>

/// When a failed request is asked again. Only reads are; a 429 pauses the whole account instead.
struct RetryPolicy
{
    int retries = 3; ///< per read, after the first try
    std::chrono::milliseconds first{500}; ///< doubled each time
    std::chrono::milliseconds longest{8000};
    std::chrono::seconds firstPause{15}; ///< after a 429 without Retry-After; doubled each time in a row
    std::chrono::seconds longestPause{300};
    int pauses = 20; ///< 429s in a row before a request is given up
    std::function<double()> jitter = systemJitter; ///< 0 to 1

    /// The wait before the retry numbered `retry` (from 0) of a read; nothing when the error is final.
    std::optional<std::chrono::milliseconds> delay(const ApiError &error, int retry) const;
    /// How long the account rests after the `pause`th (from 0) 429 in a row.
    std::chrono::milliseconds pause(const ApiError &error, int pause) const;

    static double systemJitter();
};
