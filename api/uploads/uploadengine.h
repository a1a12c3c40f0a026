// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/uploadrunner.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"

#include <chrono>
#include <vector>

class SignedTransfer;

/// Carries out uploads of every kind:
/// https://developer.apple.com/documentation/appstoreconnectapi/uploading-assets-to-app-store-connect
class UploadEngine final : public UploadRunner
{
    Q_OBJECT
public:
    struct Parts
    {
        const Catalog &catalog;
        ApiClient &client;
        ResourceService &resources; ///< what has been delivered goes to its sink
        SignedTransfer &transfer;
        /// The waits before it is asked once more how the server gets on. After the last one a film counts as done,
        /// since that takes up to a day; about anything else the user asks again.
        std::vector<std::chrono::milliseconds> patience = usualPatience();
        /// Between two tries to send a part.
        std::chrono::milliseconds pause{1000};
    };

    /// All parts must outlive it.
    explicit UploadEngine(Parts parts, QObject *parent = nullptr);

    /// Uploads still under way finish as aborted, through the event loop.
    ~UploadEngine() override;

    ApiReply<ResourceKey> *run(const StagedChange &change, Progress progress) override;
    static std::vector<std::chrono::milliseconds> usualPatience();

private:
    friend class UploadJob;

    const Parts m_parts;
    // Without a sink: reservations hold signed addresses, which are not kept.
    ResourceService m_reservations;
    ResourceWriter m_writer;
    int m_looking = 0; ///< files that have arrived and that the server looks at
};
