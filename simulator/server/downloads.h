// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/apirequest.h"
#include "simulator/server/outcome.h"
#include "simulator/world/world.h"

/// What is not made of resource objects: reports, vendor JSON, CSV and metrics. The world's own makers come first; what
/// they leave is derived from the catalog.
class Downloads
{
public:
    explicit Downloads(World &world)
        : m_world(world)
    {
    }

    Outcome download(const IncomingRequest &request, const QString &mediaType);
    Outcome metrics(const IncomingRequest &request);

private:
    DownloadAnswer made(const IncomingRequest &request, ObjectRef owner, const QString &mediaType);
    QByteArray fallback(const IncomingRequest &request, ObjectRef owner, const QString &mediaType);
    QByteArray csvOfResources(const IncomingRequest &request, ObjectRef owner);
    QJsonArray derivedMetric(const IncomingRequest &request);
    Refusals findOwner(const IncomingRequest &request, ObjectRef *owner);

    World &m_world;
};
