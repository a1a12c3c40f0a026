// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/backgroundshare.h"

#include "api/client/ratebudget.h"

static constexpr int usersPercent = 20;
static constexpr int secondsOfHour = 300;
static constexpr int secondsOfMinute = 60;

static bool isUsedUp(std::optional<int> left, std::optional<int> limit)
{
    return left && limit && *left * 100 < *limit * usersPercent;
}

BackgroundShare backgroundShare(const RateBudget &budget)
{
    if (isUsedUp(budget.hourRemaining(), budget.hourLimit()))
        return {true, budget.updatedAt().addSecs(secondsOfHour)};
    if (isUsedUp(budget.minuteRemaining(), budget.minuteLimit()))
        return {true, budget.updatedAt().addSecs(secondsOfMinute)};
    return {};
}
