// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "api/client/apireply.h"

#include <functional>

/// Carries out one staged upload: reserves, sends the parts, commits. What it reports as progress it is given back
/// after a restart, so that nothing is reserved twice.
class UploadRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Progress = std::function<void(const QJsonObject &state, qint64 done, qint64 total)>;

    /// The key of what was made. Aborting the reply stops the upload; its state stays good for another try.
    virtual ApiReply<ResourceKey> *run(const StagedChange &change, Progress progress) = 0;
};
