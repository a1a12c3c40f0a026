// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world/behaviour.h"

#include <string>

/// What an operation came to: a document, or the reasons why not.
struct Outcome
{
    int status = 200;
    std::string contentType = "application/json"; ///< empty: no body
    std::string body;
    Refusals refusals;
};

inline Outcome refusedOutcome(Refusals refusals)
{
    Outcome outcome;
    outcome.refusals = std::move(refusals);
    return outcome;
}
