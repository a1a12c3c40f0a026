// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/uploadrunner.h"
#include "api/client/retrypolicy.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"

class ChangeStore;
class Clock;
class SignedTransfer;

struct UploadOptions
{
    int parallel = 4; ///< parts
    qint64 memory = 64 << 20; ///< bytes; large parts are sent fewer at a time
    RetryPolicy retry{.retries = 5}; ///< of a part
    std::chrono::milliseconds firstLook{1000}; ///< at the delivery; the waits grow
    std::chrono::milliseconds longestLook{30'000};
    std::chrono::milliseconds patience{std::chrono::minutes(10)}; ///< then the user looks again
    /// The waits before a reservation whose answer was lost is looked for again; then it was not made.
    std::vector<std::chrono::milliseconds> lookAgain{std::chrono::milliseconds(0), std::chrono::milliseconds(1500),
                                                     std::chrono::milliseconds(4000)};
};

/// AssetUploads files of every type of reservation the catalog knows.
class AssetUploads final : public UploadRunner
{
    Q_OBJECT
public:
    struct Parts
    {
        const Catalog &catalog;
        ApiClient &client;
        ResourceService &resources; ///< what is delivered is kept by its sink
        SignedTransfer &transfer;
        ChangeStore &store;
        Clock &clock;
    };

    /// Everything in `parts` must outlive it.
    explicit AssetUploads(const Parts &parts, UploadOptions options = {}, QObject *parent = nullptr);
    /// AssetUploads still under way finish as aborted, through the event loop.
    ~AssetUploads() override;

    ApiReply<ResourceKey> *run(const StagedChange &change, Progress progress) override;

private:
    Parts m_parts;
    UploadOptions m_options;
    // Without a sink: reservations hold signed addresses, which are never kept.
    ResourceService m_reservations;
    ResourceWriter m_writer;
};
