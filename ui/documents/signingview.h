// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/formats/certificatefacts.h"
#include "api/formats/provisioningprofile.h"

#include <QScrollArea>

class Card;
class QVBoxLayout;

/// A certificate or a provisioning profile, decoded: what it is for, how long it counts, and what it holds.
class SigningView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit SigningView(QWidget *parent = nullptr);

    void setCertificate(const CertificateFacts &certificate);
    void setProfile(const ProvisioningProfile &profile);
    void clear();

private:
    void addCertificate(const CertificateFacts &certificate);
    void addEntitlements(const QVariantMap &entitlements);
    void addDevices(const ProvisioningProfile &profile);
    void addCertificates(const std::vector<CertificateFacts> &certificates);
    Card *addCard(const QString &title);

    QVBoxLayout *m_column;
};
