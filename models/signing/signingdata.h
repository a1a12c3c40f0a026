// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/certificatefacts.h"
#include "api/formats/provisioningprofile.h"
#include "models/core/rebuild.h"
#include "models/core/wholelist.h"

/// A certificate, with what its bytes say and what hangs on it.
struct SigningCertificate
{
    QString id;
    Resource resource; ///< with what is staged
    std::optional<CertificateFacts> facts; ///< nothing: the server has not sent its bytes
    QByteArray der;
    QString keyHash;
    bool hasKey = false; ///< the private key is in the keychain of this computer
    QStringList profiles; ///< names of those it signs, sorted
    bool isLeaving = false; ///< its revocation is staged

    bool operator==(const SigningCertificate &) const = default;
};

/// A provisioning profile, with what is in it.
struct SigningProfile
{
    QString id;
    Resource resource; ///< with what is staged
    ResourceKey bundleId;
    QString appId; ///< "com.example.app"
    QString appName;
    QList<ResourceKey> certificates;
    QList<ResourceKey> devices; ///< those that are known
    std::shared_ptr<const ProvisioningProfile> inside; ///< null: its bytes are not there or cannot be read
    QByteArray content;
    bool isLeaving = false;

    bool operator==(const SigningProfile &) const = default;
    QString type() const { return resource.text(u"profileType"); }
    bool isValid() const { return resource.text(u"profileState") == u"ACTIVE"; }
    QDateTime expires() const { return resource.attribute(u"expirationDate").toDateTime(); }
};

struct SigningDevice
{
    QString id;
    Resource resource; ///< with what is staged
    int profiles = 0; ///< that hold it

    bool operator==(const SigningDevice &) const = default;
    bool isEnabled() const { return resource.text(u"status") != u"DISABLED"; }
};

/// What a team signs with, all of it, from the store at once and then from the server.
class SigningData final : public QObject
{
    Q_OBJECT
public:
    enum Part { Certificates = 1, Profiles = 2, BundleIds = 4, Devices = 8 };

    /// Only the parts wanted are read.
    SigningData(AccountServices &services, int parts, QObject *parent = nullptr);
    ~SigningData() override;

    void load();
    void refresh();
    bool isLoading() const;
    QDateTime fetchedAt() const; ///< the oldest; invalid: something has never been fetched
    std::optional<ApiError> error() const;

    const std::vector<SigningCertificate> &certificates() const { return m_certificates; }
    const std::vector<SigningProfile> &profiles() const { return m_profiles; }
    const std::vector<SigningDevice> &devices() const { return m_devices; }
    const QList<Resource> &bundleIds() const { return m_bundleIds; } ///< with what is staged, by name
    const SigningCertificate *certificate(const ResourceKey &key) const; ///< null: not there
    const SigningProfile *profile(const ResourceKey &key) const;
    const SigningDevice *device(const ResourceKey &key) const;
    Resource bundleId(const ResourceKey &key) const;

signals:
    void changed();

private:
    void rebuild();
    void rebuildProfiles();
    void rebuildCertificates();
    std::shared_ptr<const ProvisioningProfile> inside(const Resource &profile, QByteArray *content);
    std::vector<const WholeList *> lists() const;

    AccountServices &m_services;
    const int m_parts;
    WholeList m_certificateList;
    WholeList m_profileList;
    WholeList m_bundleList;
    WholeList m_deviceList;
    std::vector<SigningCertificate> m_certificates;
    std::vector<SigningProfile> m_profiles;
    std::vector<SigningDevice> m_devices;
    QList<Resource> m_bundleIds;
    QHash<QString, std::shared_ptr<const ProvisioningProfile>> m_inside; ///< by id: decoding takes a while
    QHash<QString, CertificateFacts> m_facts; ///< likewise
    Rebuild m_rebuild;
};
