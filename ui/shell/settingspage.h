// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/viewstate.h"

#include <QLocale>
#include <QWidget>

class AccountRegistry;
class AccountSetup;
class AccountsCard;
class Dialogs;
class QCheckBox;
class QComboBox;
class SegmentedControl;
class Theme;

/// Looks, language and accounts. Every choice counts at once and is kept.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Theme &theme, const ViewState &state, AccountRegistry &registry, AccountSetup &setup, Dialogs &dialogs,
                 const QList<QLocale> &languages, QWidget *parent = nullptr);

    void setCurrentAccount(const QString &accountId);
    void toggleScheme();
    void toggleCompact();

signals:
    void addAccountRequested();
    void accountRemoved(const QString &accountId);
    void languageChosen(const QString &localeName); ///< empty: the system's

private:
    QWidget *buildLooks();
    QWidget *buildLanguage(const QList<QLocale> &languages);
    void restore();

    Theme &m_theme;
    ViewState m_state;
    AccountsCard *m_accounts;
    SegmentedControl *m_scheme;
    SegmentedControl *m_density;
    QComboBox *m_size;
    QCheckBox *m_still;
};
