// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/testflight/testflightdata.h"

/// What is to be put into a group by hand: testers, or builds.
struct GroupLoad
{
    std::vector<Tester> testers;
    std::vector<TestBuild> builds;

    bool isEmpty() const { return testers.empty() && builds.empty(); }
    /// Why the group cannot take any of it; empty: it can.
    QString refusal(const TestGroup &group) const;
};
