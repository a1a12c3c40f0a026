// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "api/jsonapi/resource.h"

/// What the server says of a file that was reserved or sent.
struct DeliveryState
{
    enum class Phase {
        AwaitingUpload,
        Processing, ///< it has the file and looks at it
        Delivered,
        Failed
    };
    Phase phase = Phase::AwaitingUpload;
    QString raw; ///< the server's word
    QStringList problems; ///< Failed: one sentence each
};

/// Resources that are reserved, sent in parts, and committed: 25 in version 4.4.1.
bool isReservation(const EntryInfo &entry);

/// Reads `videoDeliveryState`, `assetDeliveryState` or `state`, whichever the resource has.
DeliveryState deliveryState(const Resource &resource, const EntryInfo &entry);

/// In words: "The picture has the wrong size." An unknown code gives the server's own description, else the code.
QString deliveryProblem(const QString &code, const QString &description);
