// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class AccountRegistry;
class AccountSetup;
class Dialogs;
struct Account;

/// The accounts of this computer: name, colour, removal.
class AccountsCard : public Card
{
    Q_OBJECT
public:
    AccountsCard(AccountRegistry &registry, AccountSetup &setup, Dialogs &dialogs, QWidget *parent = nullptr);
    void setCurrent(const QString &accountId);

signals:
    void addRequested();
    void removed(const QString &accountId);

private:
    void rebuild();
    QWidget *rowFor(const Account &account);
    void rename(const Account &account);
    void remove(const Account &account);

    AccountRegistry &m_registry;
    AccountSetup &m_setup;
    Dialogs &m_dialogs;
    QWidget *m_rows = nullptr;
    QString m_current;
};
