// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/signing/signingstaging.h"

#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

/// A new provisioning profile, step by step: what is offered is what fits what was chosen before.
class ProfileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(const SigningData &signing, QWidget *parent = nullptr);

    ProfileWish wish() const;

signals:
    void accepted(const ProfileWish &wish);

private:
    void onType();
    void update();
    void fill(QListWidget *list, const std::vector<std::pair<ResourceKey, QString>> &items, bool checkAll);
    static QList<ResourceKey> checked(const QListWidget *list);
    void suggestName();

    const SigningData &m_data;
    QComboBox *m_type;
    QComboBox *m_bundle;
    FormField *m_bundleField;
    QListWidget *m_certificates;
    FormField *m_certificatesField;
    QListWidget *m_devices;
    FormField *m_devicesField;
    QLineEdit *m_name;
    FormField *m_nameField;
    QPushButton *m_create;
    bool m_isNameTyped = false;
};
