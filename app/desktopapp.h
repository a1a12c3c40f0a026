// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "api/auth/keyvault.h"
#include "app/accountsession.h"
#include "app/demoaccount.h"
#include "app/profile.h"
#include "app/servicekeychecker.h"
#include "models/accounts/accountsetup.h"
#include "models/apps/appdirectoryloader.h"
#include "models/images/imageloader.h"
#include "models/specification/specificationstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/dialogs.h"

#include <QSettings>

#include <deque>

/// The running program: builds everything once, hands it down, and opens one account at a time.
class DesktopApp final : public QObject
{
    Q_OBJECT
public:
    DesktopApp(Theme &theme, const Profile &profile, QObject *parent = nullptr);
    ~DesktopApp() override;

    MainWindow &window() { return *m_window; }
    AccountSession *session() const { return m_session.get(); } ///< null on the welcome page
    ImageLoader &images() { return m_images; }
    Navigator &navigator() { return m_navigator; }
    Theme &theme() { return m_theme; }

    const AppDirectory &apps() const { return m_apps; }

    /// Shows the window at once and opens an account when it stands on the screen: the demo, or as openLast() does.
    void start(bool demo);
    /// Opens the account last used, or shows the welcome page.
    void openLast();
    void openDemo();
    void openAccount(const QString &accountId);

signals:
    void windowShown(); ///< follows start()
    void sessionChanged();

private:
    AccountSession::Files filesOf(const QString &accountId) const;
    void open(std::unique_ptr<AccountSession> session);
    void close();
    void openWithSecret(const QString &accountId, const SecretBytes &secret);
    void connectWindow();
    void changeSpecification();
    void loadCatalog();
    QString accountToOpen() const;
    const Catalog &catalog() const { return m_catalogs.back(); }

    Theme &m_theme;
    Profile m_profile;
    SpecificationStore m_specification;
    /// The last one is in use; what was given out refers to earlier ones. Empty until the first account opens: the
    /// window does not need it.
    std::deque<Catalog> m_catalogs{1};
    QSettings m_settings;
    AccountRegistry m_registry;
    KeyVault m_vault;
    ServiceKeyChecker m_checker;
    AccountSetup m_setup;
    ImageLoader m_images;
    Navigator m_navigator;
    DesktopDialogs m_dialogs;
    AppDirectory m_apps;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<AppDirectoryLoader> m_appsLoader;
    std::unique_ptr<QObject> m_opening; ///< replaced when another account is chosen while the keychain is asked
    std::unique_ptr<MainWindow> m_window;
};
