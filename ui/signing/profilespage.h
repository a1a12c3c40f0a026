// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/signingmodels.h"
#include "ui/signing/signingpage.h"

class RenewalView;
class SigningView;

/// Provisioning profiles of the team: what is in them, new ones, and those that have to be made anew.
class ProfilesPage final : public SigningPage
{
    Q_OBJECT
public:
    explicit ProfilesPage(const PageContext &context, QWidget *parent = nullptr);

    bool open(const ResourceKey &key) override;
    void showNew();
    /// All that are invalid or end soon; or those that are chosen.
    void showRenewal(bool chosenOnly);

private:
    void onData() override;
    void onSelection() override;
    const SigningProfile *chosen() const;
    std::vector<SigningProfile> allChosen() const;
    void showDetail();
    void save();
    void remove();

    ProfileModel m_model;
    RenewalView *m_renewal;
    QAction *m_renew = nullptr;
    QAction *m_renewAll = nullptr;
    QAction *m_save = nullptr;
    QAction *m_delete = nullptr;
    QString m_openNext;
    QString m_shown;
};

Workspace profilesWorkspace();
