// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/signingmodels.h"
#include "ui/signing/signingpage.h"

class DeviceImportView;
class RenewalView;

/// The registered devices of the team, and lists of new ones.
class DevicesPage final : public SigningPage
{
    Q_OBJECT
public:
    explicit DevicesPage(const PageContext &context, QWidget *parent = nullptr);

    bool open(const ResourceKey &key) override;
    /// Shows what would become of the file.
    void importFrom(const QString &path);
    void showImport();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void onData() override;
    void onSelection() override;
    bool isBusy() const override;
    QString countText() const override;
    std::vector<SigningDevice> chosen() const;
    void rename();
    void setEnabled(bool enabled);
    void addToProfiles();

    DeviceModel m_model;
    DeviceImportView *m_import;
    RenewalView *m_renewal;
    QAction *m_rename = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_add = nullptr;
    QString m_openNext;
};

Workspace devicesWorkspace();
