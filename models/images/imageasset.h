// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QVariantMap>

/// The address of an ImageAsset attribute (`templateUrl` with {w}, {h}, {c}, {f}) as a PNG of at most `size` pixels a
/// side; empty when the attribute has no address.
QUrl imageAssetUrl(const QVariantMap &asset, int size);
