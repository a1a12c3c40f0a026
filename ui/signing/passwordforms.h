// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing/signingidentity.h"

#include <QWidget>

class FormField;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// Asks for the password of a .p12 file to be made, twice, and how it is to be encrypted.
class Pkcs12Form final : public QWidget
{
    Q_OBJECT
public:
    explicit Pkcs12Form(QWidget *parent = nullptr);

signals:
    void accepted(const QString &password, Pkcs12Style style);

private:
    void update();

    QLineEdit *m_password;
    QLineEdit *m_again;
    FormField *m_againField;
    QCheckBox *m_legacy;
    QPushButton *m_save;
};

/// Asks for the password of a file that is to be read.
class PasswordForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordForm(const QString &fileName, QWidget *parent = nullptr);
    void setProblem(const QString &text);

signals:
    void accepted(const QString &password);

private:
    QLineEdit *m_password;
    FormField *m_field;
};
