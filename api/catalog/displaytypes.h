// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include <vector>

enum class Medium { Screenshot, Preview };

/// A kind of screen the store shows pictures or previews for.
struct DisplayType
{
    QString key; ///< "APP_IPHONE_67"; of previews "IPHONE_67"
    Medium medium = Medium::Screenshot;
    QString title; ///< "iPhone 6.9″"
    QString family; ///< "iPhone": what of one family there is, the store scales for the rest of it
    QString platform; ///< "IOS": of the version
    QList<QSize> sizes; ///< in pixels, each way round that is taken
};

/// What the store takes of a medium.
struct MediumLimits
{
    int most = 0; ///< in one set
    QStringList formats; ///< endings, lower case
    qint64 mostBytes = 0; ///< 0: no limit known
    double leastSeconds = 0;
    double mostSeconds = 0;
    double mostFramesPerSecond = 0;
};

/// From resources/data/displaytypes.json, in the order in which the store lists them (App Store Connect Help,
/// "Screenshot specifications" and "App preview specifications").
const std::vector<DisplayType> &displayTypes();
const MediumLimits &mediumLimits(Medium medium);
/// Null for one that is not known.
const DisplayType *displayType(Medium medium, const QString &key);
/// All that take this size.
QList<const DisplayType *> displayTypesFor(Medium medium, const QSize &size);
