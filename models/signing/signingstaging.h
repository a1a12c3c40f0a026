// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/stagedchange.h"
#include "models/signing/deviceplan.h"
#include "models/signing/signingfacts.h"

#include <QDate>

class ChangeSet;

/// What a new provisioning profile is to hold.
struct ProfileWish
{
    QString name;
    QString type;
    ResourceKey bundleId;
    QList<ResourceKey> certificates;
    QList<ResourceKey> devices;
};

/// One profile of a renewal, and what its successor will hold.
struct ProfileRenewal
{
    SigningProfile old;
    ProfileWish wish;
    QString problem; ///< why it cannot be renewed, a sentence; empty: it can
};

/// Stages what is done with certificates, identifiers, devices and profiles. Each call is one step; nothing is sent.
class SigningStaging
{
public:
    explicit SigningStaging(ChangeSet &changes)
        : m_changes(changes)
    {
    }

    void revoke(const QList<Resource> &certificates);
    ChangeId requestCertificate(const QString &type, const QByteArray &csr, const QString &title,
                                const ResourceKey &owner = {}); ///< a pass type or merchant id, for those types
    void registerDevices(const std::vector<DevicePlanRow> &devices);
    void setEnabled(const std::vector<SigningDevice> &devices, bool enabled);
    void rename(const Resource &device, const QString &name);
    ResourceKey createProfile(const ProfileWish &wish);
    /// The successors first, and of each the old one's deletion, which goes out only once the successor is there.
    void renew(const std::vector<ProfileRenewal> &renewals);
    void deleteProfiles(const QList<Resource> &profiles);

private:
    ChangeSet &m_changes;
};

/// Profiles cannot be changed, and two of one name are refused: the old name with the day behind it, in place of an
/// earlier one.
QString successorName(const QString &name, const QStringList &taken, const QDate &today);
/// What becomes of the profiles: their certificates where those are still good, else the newest that fits; with all
/// enabled devices that fit, or with those they have and `added`.
std::vector<ProfileRenewal> planRenewal(const SigningData &data, const std::vector<SigningProfile> &profiles,
                                        bool allDevices, const QList<ResourceKey> &added, const QDateTime &now);
/// Those that are invalid or end within 30 days.
std::vector<SigningProfile> profilesToRenew(const SigningData &data, const QDateTime &now);
/// What may go into a profile of a type.
std::vector<SigningCertificate> fittingCertificates(const SigningData &data, const ProfileType &type,
                                                    const QDateTime &now);
std::vector<SigningDevice> fittingDevices(const SigningData &data, const ProfileType &type);
QList<Resource> fittingBundleIds(const SigningData &data, const ProfileType &type);
