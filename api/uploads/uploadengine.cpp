// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadengine.h"

#include "api/uploads/uploadjob.h"

UploadEngine::UploadEngine(Parts parts, QObject *parent)
    : UploadRunner(parent)
    , m_parts(std::move(parts))
{
}

ApiReply<ResourceKey> *UploadEngine::run(const StagedChange &change, Progress progress)
{
    auto *job = new UploadJob(m_parts, change, std::move(progress), this);
    return job->start();
}
