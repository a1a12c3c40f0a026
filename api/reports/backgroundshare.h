// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

class RateBudget;

/// Whether work that can wait may send requests: a share of those of the hour, and of the minute, is left to the user's
/// own work.
struct BackgroundShare
{
    bool isUsedUp = false;
    /// How many are left only answers tell: from then on a single request may be sent to find out.
    QDateTime until;
};
BackgroundShare backgroundShare(const RateBudget &budget);
