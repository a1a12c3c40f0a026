// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "models/testflight/testerplan.h"

class ChangeSet;

/// Stages what is done in TestFlight. Each call is one step; nothing is sent.
class TestFlightStaging
{
public:
    TestFlightStaging(ChangeSet &changes, const ResourceKey &app)
        : m_changes(changes)
        , m_app(app)
    {
    }

    // Builds.
    void expire(const std::vector<TestBuild> &builds);
    void answerCompliance(const std::vector<TestBuild> &builds, bool usesEncryption);
    void setAutoNotify(const TestBuild &build, bool notify);
    void notify(const TestBuild &build);
    void submitForReview(const TestBuild &build);
    void addToGroups(const std::vector<TestBuild> &builds, const QList<ResourceKey> &groups);
    void removeFromGroup(const TestBuild &build, const TestGroup &group);
    void setIndividuals(const TestBuild &build, const QList<ResourceKey> &add, const QList<ResourceKey> &remove);
    /// Null: there is no such text yet, and one is made.
    void setWhatToTest(const TestBuild &build, const Resource &localization, const QString &locale,
                       const QString &text);

    // Testers.
    void invite(const std::vector<TesterPlanRow> &people);
    void inviteAgain(const std::vector<Tester> &testers);
    void join(const std::vector<Tester> &testers, const TestGroup &group);
    void leave(const std::vector<Tester> &testers, const TestGroup &group);
    void removeFromApp(const std::vector<Tester> &testers);

private:
    ChangeSet &m_changes;
    const ResourceKey m_app;
};
