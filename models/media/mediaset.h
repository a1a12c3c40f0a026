// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/displaytypes.h"
#include "api/jsonapi/resource.h"
#include "api/uploads/deliverystate.h"

/// A picture or a preview of a product page.
struct MediaItem
{
    ResourceKey key; ///< temporary as long as it is staged
    QString fileName;
    qint64 bytes = 0;
    QString checksum; ///< MD5 of the file that was sent, in hexadecimal
    QVariantMap image; ///< ImageAsset; of a preview its poster frame. Empty until the server has made it
    QString file; ///< of what is staged: where it lies
    DeliveryState delivery;
    QString posterTime; ///< of a preview: "00:00:05:00"
    QString videoUrl;
    bool isRemoved = false; ///< staged for deletion

    bool isStaged() const { return !file.isEmpty(); }
    bool operator==(const MediaItem &other) const
    {
        return key == other.key && fileName == other.fileName && checksum == other.checksum && image == other.image
            && file == other.file && delivery.raw == other.delivery.raw && posterTime == other.posterTime
            && isRemoved == other.isRemoved;
    }
};

/// What one language shows on one kind of screen, in order.
struct MediaSet
{
    ResourceKey key; ///< null: nobody has made it yet
    ResourceKey localization;
    QString locale;
    Medium medium = Medium::Screenshot;
    QString displayType;
    QList<MediaItem> items;
    bool isReordered = false; ///< the order is staged

    /// How many there will be.
    int count() const
    {
        return int(std::count_if(items.begin(), items.end(), [](const MediaItem &item) { return !item.isRemoved; }));
    }
    bool operator==(const MediaSet &) const = default;
};
