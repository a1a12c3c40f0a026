// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUrl>

/// What one measured run is to do.
struct ReviewsRun
{
    QUrl baseUrl;
    QString keyFile;
    QString keyId;
    QString issuerId;
    int pages = 250;
    int pageSize = 200;
    QString storeFile; ///< empty: none
    QString urlFile; ///< receives the addresses asked for, one a line; empty: none
};

/// Fetches the reviews of the most reviewed app through client and store. Gives wallMs, cpuMs, peakRssMiB, maxStallMs,
/// items, token; "error" when it failed. Needs an application object and runs its event loop.
QJsonObject runReviews(const ReviewsRun &run);
