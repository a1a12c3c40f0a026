// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Platform and number of the next version.
class NewVersionPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `versions` are those there are, newest first; `platform` is chosen at first.
    NewVersionPanel(const QList<Resource> &versions, const QString &platform, QWidget *parent = nullptr);

    /// "4.3" -> "4.4", "1.9.2" -> "1.9.3".
    static QString nextNumber(const QString &number);

signals:
    /// `whatsNewOf` is the version whose What's New is to be taken over; null: it stays empty.
    void wanted(const QString &platform, const QString &number, const ResourceKey &whatsNewOf);

private:
    void suggest();
    void check();
    QList<Resource> ofPlatform() const;

    const QList<Resource> m_versions;
    QComboBox *m_platform;
    QComboBox *m_whatsNew;
    QLineEdit *m_number;
    FormField *m_frame;
    QPushButton *m_create;
};
