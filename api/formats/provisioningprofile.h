// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/certificatefacts.h"

#include <QStringList>
#include <QVariantMap>

#include <variant>

/// What a provisioning profile holds. The signature is not verified.
struct ProvisioningProfile
{
    QString name;
    QString uuid;
    QString appIdName;
    QString appId; ///< with the team in front: "A1B2C3D4E5.com.example.app"
    QString teamName;
    QStringList teamIds;
    QStringList platforms;
    QDateTime created;
    QDateTime expires;
    QVariantMap entitlements;
    QStringList devices; ///< UDIDs
    std::vector<CertificateFacts> certificates;
    bool allDevices = false;
    bool managedByXcode = false;

    /// "Development", "Ad hoc", "App Store", "Enterprise", as an untranslated word; empty when it does not show.
    QString distribution() const;
};

struct ProfileError
{
    QString text; ///< a sentence for the user
};

bool looksLikeProfile(const QByteArray &bytes);
std::variant<ProvisioningProfile, ProfileError> readProvisioningProfile(const QByteArray &bytes);
