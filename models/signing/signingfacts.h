// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// What goes together in a provisioning profile of one type.
struct ProfileType
{
    QString type; ///< Apple's: "IOS_APP_ADHOC"
    QStringList platforms; ///< of the app id
    QStringList certificates; ///< types
    QStringList devices; ///< classes; empty: it names no devices

    bool needsDevices() const { return !devices.isEmpty(); }
};

/// A setting of a capability and what it can be.
struct CapabilitySetting
{
    QString key;
    QStringList options;
};

/// From resources/data/profiletypes.json, in the order of the choice.
const std::vector<ProfileType> &profileTypes();
const ProfileType *profileType(const QString &type); ///< null: not known
/// Those of a capability; empty for most.
std::vector<CapabilitySetting> capabilitySettings(const QString &capabilityType);
/// How many devices of one family a team may register in its membership year (Apple Developer Account Help, "Devices
/// overview").
int devicesPerFamily();
