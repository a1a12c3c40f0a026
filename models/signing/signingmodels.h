// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"
#include "models/core/tone.h"
#include "models/signing/signingdata.h"

class ChangeSet;

class CertificateModel final : public RecordTableModel<SigningCertificate>
{
    Q_OBJECT
public:
    enum Column { Name, Type, Owner, Expires, Key, Profiles, Serial };

    explicit CertificateModel(const ChangeSet &changes, QObject *parent = nullptr);
};

class ProfileModel final : public RecordTableModel<SigningProfile>
{
    Q_OBJECT
public:
    enum Column { Name, Type, AppId, State, Expires, Devices, Certificates };

    explicit ProfileModel(const ChangeSet &changes, QObject *parent = nullptr);
};

class DeviceModel final : public RecordTableModel<SigningDevice>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Status, Profiles, Added, Udid };

    explicit DeviceModel(const ChangeSet &changes, QObject *parent = nullptr);
};

/// The tone of what ends: from 30 days before it on it warns, from 7 on urgently.
Tone expiryTone(const QDateTime &ends, const QDateTime &now);
