// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "models/core/tone.h"

#include <QUrl>

#include <vector>

/// The newest version of an app on one platform.
struct PlatformVersion
{
    QString platform; ///< raw: "IOS"
    QString version;
    QString state; ///< raw app version state
    QDateTime created;

    bool operator==(const PlatformVersion &) const = default;
};

/// Why an app, or the account, wants looking at.
enum class Concern {
    Rejected, ///< a version or its metadata
    PendingRelease, ///< approved, waits for the developer
    MissingCompliance, ///< a build without an export compliance answer
    ExpiringBuild, ///< the newest build of a platform ends within two weeks
    UnansweredReviews, ///< of the last 30 days
    ExpiringCertificate, ///< of the account: within 30 days, or just over
    StagedChanges ///< not sent yet
};

Tone toneOf(Concern concern);
QString iconOf(Concern concern);
/// "2 builds without export compliance".
QString textOf(Concern concern, int count);
/// "Missing compliance".
QString titleOf(Concern concern);

struct AttentionItem
{
    Concern concern = Concern::Rejected;
    int count = 0;

    bool operator==(const AttentionItem &) const = default;
};

/// One app as Home shows it.
struct AppSummary
{
    QString id;
    QString name;
    QString bundleId;
    QString sku;
    QUrl icon;
    std::vector<PlatformVersion> platforms; ///< in a fixed order of platforms
    std::vector<AttentionItem> attention; ///< most urgent first
    bool released = false; ///< some version is, or was, on the store

    bool needs(Concern concern) const;
    QDateTime newest() const; ///< of its versions
    bool operator==(const AppSummary &) const = default;
};
