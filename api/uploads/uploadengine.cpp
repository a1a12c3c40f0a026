// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadengine.h"

#include "api/uploads/uploadjob.h"

UploadEngine::UploadEngine(Parts parts, QObject *parent)
    : UploadRunner(parent)
    , m_parts(std::move(parts))
    , m_reservations(m_parts.client, m_parts.catalog)
    , m_writer(m_parts.client, m_parts.catalog)
{
}

UploadEngine::~UploadEngine()
{
    qDeleteAll(findChildren<UploadJob *>(Qt::FindDirectChildrenOnly)); // they use what goes now
}

ApiReply<ResourceKey> *UploadEngine::run(const StagedChange &change, Progress progress)
{
    auto *job = new UploadJob(*this, change, std::move(progress));
    return job->start();
}

std::vector<std::chrono::milliseconds> UploadEngine::usualPatience()
{
    using std::chrono::milliseconds;
    std::vector<milliseconds> waits{milliseconds(1000), milliseconds(2000),   milliseconds(3000),
                                    milliseconds(5000), milliseconds(10'000), milliseconds(15'000)};
    waits.insert(waits.end(), 20, milliseconds(30'000)); // ten minutes: pictures take one or two
    return waits;
}
