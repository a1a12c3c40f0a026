// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/images/imageasset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QUrl imageAssetUrl(const QVariantMap &asset, int size)
{
    auto address = asset.value(u"templateUrl"_s).toString();
    if (address.isEmpty())
        return {};
    const auto side
        = [size](const QVariant &own) { return QString::number(own.toInt() > 0 ? std::min(size, own.toInt()) : size); };
    address.replace("{w}"_L1, side(asset.value(u"width"_s)));
    address.replace("{h}"_L1, side(asset.value(u"height"_s)));
    address.replace("{c}"_L1, "bb"_L1); // what Apple's own pages ask for: fitted, not cropped
    address.replace("{f}"_L1, "png"_L1);
    const QUrl url(address);
    // Pictures of this machine are shown as well, but never because a server says so.
    return url.isLocalFile() ? QUrl() : url;
}
