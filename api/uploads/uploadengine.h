// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/uploadrunner.h"

#include <chrono>
#include <vector>

class Catalog;
class ResourceService;
class ResourceWriter;
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
        ResourceService &resources;
        ResourceWriter &writer;
        SignedTransfer &transfer;
        /// The waits before it is asked once more how the server gets on. After the last one the upload counts as done:
        /// films take up to a day.
        std::vector<std::chrono::milliseconds> patience{
            std::chrono::milliseconds(1000), std::chrono::milliseconds(2000),  std::chrono::milliseconds(3000),
            std::chrono::milliseconds(5000), std::chrono::milliseconds(10000), std::chrono::milliseconds(15000),
            std::chrono::milliseconds(30000)};
        /// Between two tries to send a part.
        std::chrono::milliseconds pause{1000};
    };

    /// All parts must outlive it.
    explicit UploadEngine(Parts parts, QObject *parent = nullptr);

    ApiReply<ResourceKey> *run(const StagedChange &change, Progress progress) override;

private:
    const Parts m_parts;
};
