// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/apierror.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <variant>

/// What time it is, for whoever makes tokens; tests turn it by hand.
using TokenClock = std::function<std::chrono::system_clock::time_point()>;

/// Gives the bearer token of one account. Used from the thread of the client that holds it.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// The token without "Bearer ", made anew when the last one is about to expire; else an error of Kind::Key.
    virtual std::variant<QByteArray, ApiError> token() = 0;
    /// Forgets the current token: the next one is fresh. For the one renewal after a 401.
    virtual void invalidate() = 0;
};
