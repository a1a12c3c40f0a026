// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/assetuploads.h"

#include "api/uploads/uploadjob.h"

AssetUploads::AssetUploads(const Parts &parts, UploadOptions options, QObject *parent)
    : UploadRunner(parent)
    , m_parts(parts)
    , m_options(std::move(options))
    , m_reservations(parts.client, parts.catalog)
    , m_writer(parts.client, parts.catalog)
{
}

AssetUploads::~AssetUploads()
{
    const auto jobs = findChildren<UploadJob *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(jobs); // they use what goes now
}

ApiReply<ResourceKey> *AssetUploads::run(const StagedChange &change, Progress progress)
{
    auto *job = new UploadJob({.catalog = m_parts.catalog,
                               .reservations = m_reservations,
                               .resources = m_parts.resources,
                               .writer = m_writer,
                               .transfer = m_parts.transfer,
                               .store = m_parts.store,
                               .clock = m_parts.clock,
                               .options = m_options},
                              change, std::move(progress), this);
    return job->start();
}
