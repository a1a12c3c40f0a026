// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

/// What an .ipa or .pkg file says of the app in it.
struct AppBundle
{
    QString bundleId; ///< CFBundleIdentifier
    QString version; ///< CFBundleShortVersionString
    QString build; ///< CFBundleVersion
    QString name;
    QString platform; ///< Apple's: "IOS", "MAC_OS", "TV_OS", "VISION_OS"
    QString minimumSystem;
    qint64 bytes = 0; ///< of the file
};

struct AppBundleProblem
{
    QString text; ///< a sentence for the user
};

/// Reads the property list of the app; takes longer for large files. Nothing is unpacked to the disk.
std::variant<AppBundle, AppBundleProblem> readAppBundle(const QString &path);
