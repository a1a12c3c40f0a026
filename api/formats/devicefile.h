// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// One device of a list to be registered.
struct ListedDevice
{
    int line = 0; ///< of the file; of a property list: the number of the device
    QString udid; ///< as it was written
    QString name; ///< empty: none was given
    QString platform; ///< "IOS", "MAC_OS"; empty: the list does not tell
    QString problem; ///< why it cannot be registered, a sentence; empty: it can
};

struct DeviceList
{
    std::vector<ListedDevice> devices; ///< good and bad ones, in the order of the file
    QString problem; ///< why nothing could be read at all; empty: something could
};

/// Reads Apple's multi-upload file
/// (https://developer.apple.com/account/resources/downloads/Multiple-Upload-Samples.zip: "Device ID", "Device Name",
/// "Device Platform" parted by tabs), the .deviceids file of Apple Configurator, CSV with such a first line, and pasted
/// lines of a UDID and a name.
DeviceList readDeviceList(const QByteArray &bytes);

/// 40 or 24 hexadecimal digits, or a UUID; dashes and case do not matter.
bool isUdid(const QString &udid);
/// By which two ways of writing one are the same.
QString normalizedUdid(const QString &udid);
