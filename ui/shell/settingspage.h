// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>

class AccountRegistry;
class AccountSetup;
class AccountsCard;
class Appearance;
class Dialogs;
class QCheckBox;
class QComboBox;
class QVBoxLayout;
class SegmentedControl;

/// Looks, language and accounts. Every choice counts at once and is kept.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Appearance &appearance, AccountRegistry &registry, AccountSetup &setup, Dialogs &dialogs,
                 const QList<QLocale> &languages, QWidget *parent = nullptr);

    /// One more card at the end. Takes ownership.
    void addCard(QWidget *card);
    void setCurrentAccount(const QString &accountId);

signals:
    void addAccountRequested();
    void accountRemoved(const QString &accountId);
    void languageChosen(const QString &localeName); ///< empty: the system's

private:
    QWidget *buildLooks();
    QWidget *buildLanguage(const QList<QLocale> &languages);
    void showState();

    Appearance &m_appearance;
    AccountsCard *m_accounts;
    QVBoxLayout *m_column = nullptr;
    SegmentedControl *m_scheme;
    SegmentedControl *m_density;
    QComboBox *m_size;
    QCheckBox *m_still;
};
