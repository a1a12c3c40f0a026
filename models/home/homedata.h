// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/appsummary.h"

#include <QHash>

/// What Home has read so far, and what follows from it.
struct HomeData
{
    QList<Resource> apps;
    QHash<QString, Resource> versions; ///< included with the apps, by id
    QHash<QString, Resource> icons; ///< included with the apps, by id
    QList<Resource> builds; ///< not expired, newest first
    QList<Resource> certificates;
    QHash<QString, int> unanswered; ///< recent reviews without an answer, by app id
    QHash<QString, int> staged; ///< changes not sent yet, by app id

    void addIncluded(const QList<Resource> &included);
    std::vector<AppSummary> summaries(const QDateTime &now) const;
    /// Those that end within 30 days or ended in the last 30, soonest first.
    QList<Resource> expiringCertificates(const QDateTime &now) const;
};
