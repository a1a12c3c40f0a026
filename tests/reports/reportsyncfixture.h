// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportsync.h"
#include "tests/changes/applyfixture.h"
#include "tests/client/clientfixture.h"

#include <QTemporaryDir>
#include <QTest>

/// All kinds but these, as choices of a sync.
inline ReportSync::Choices onlyKinds(const QStringList &kinds, const QString &vendor = QStringLiteral("87654321"))
{
    ReportSync::Choices choices;
    choices.vendorNumber = vendor;
    for (const auto &kind : reportKinds()) {
        if (!kinds.contains(kind.id))
            choices.kindsOff.append(kind.id);
    }
    return choices;
}

/// One run to its end.
inline bool runSync(ReportSync &sync, bool everything = false)
{
    QSignalSpy finished(&sync, &ReportSync::finished);
    if (everything)
        sync.syncEverything();
    else
        sync.syncNow();
    return !finished.isEmpty() || finished.wait(120'000);
}

inline ReportCoverage coverageOf(ReportArchive &archive)
{
    return waitFor(archive.coverage()).value;
}

/// A simulator whose time, like that of the sync, stands until the test turns it.
struct ReportWorld
{
    explicit ReportWorld(WorldSize size = WorldSize::Small)
    {
        SimulatorOptions options;
        options.size = size;
        options.rateLimit = 0;
        options.clock = clock.now();
        options.clockStands = true;
        server.simulator = Simulator::start(server.catalog, options, &server.error);
        account = std::make_unique<ApplyFixture>(server);
    }
    void turn(int seconds)
    {
        account->admin("POST", QStringLiteral("clock"), {{QStringLiteral("turn"), seconds}});
        clock.advance(std::chrono::seconds(seconds));
    }
    /// How many reports were asked for since the last call.
    int asked()
    {
        const auto paths = account->asked();
        const auto all = int(std::count_if(paths.begin(), paths.end(), [](const QString &path) {
            return path == QStringLiteral("/v1/salesReports") || path == QStringLiteral("/v1/financeReports");
        }));
        return all - std::exchange(before, all);
    }

    ManualClock clock;
    SharedSimulator server;
    std::unique_ptr<ApplyFixture> account;
    int before = 0;
};

/// A sync of its own into a folder.
struct SyncRig
{
    explicit SyncRig(ReportWorld &world, const QString &folder = {})
        : sync({world.account->client, world.account->budget, archive, world.clock})
    {
        archive.open(folder);
    }

    ReportArchive archive;
    ReportSync sync;
};
