// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopapp.h"

#include "app/demoreports.h"

#include "app/firstpaint.h"
#include "app/workspaces.h"

using namespace Qt::StringLiterals;

DesktopApp::DesktopApp(Theme &theme, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_profile(profile)
    , m_specification(profile.data)
    , m_settings(profile.settingsFile(), QSettings::IniFormat)
    , m_registry(profile.accountsFile())
    , m_checker(catalog())
    , m_setup(m_registry, m_vault, m_checker)
    , m_images(profile.pictures())
{
    m_window = std::make_unique<MainWindow>(WindowParts{.theme = m_theme,
                                                        .settings = m_settings,
                                                        .dialogs = m_dialogs,
                                                        .images = m_images,
                                                        .navigator = m_navigator,
                                                        .accounts = m_registry,
                                                        .setup = m_setup,
                                                        .workspaces = allWorkspaces(),
                                                        .specification = &m_specification});
    connectWindow();
    m_registry.load(); // after the connections: a damaged file is told in the window
}

DesktopApp::~DesktopApp()
{
    close();
}

void DesktopApp::connectWindow()
{
    connect(&m_registry, &AccountRegistry::message, m_window.get(),
            [this](const QString &text) { m_window->notify(Tone::Warning, text); });
    // Not from within the settings' own button: the pages go.
    connect(&m_specification, &SpecificationStore::changed, this, &DesktopApp::changeSpecification,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::accountChosen, this, &DesktopApp::openAccount);
    connect(m_window.get(), &MainWindow::demoChosen, this, &DesktopApp::openDemo);
    connect(m_window.get(), &MainWindow::accountRemoved, this, [this](const QString &accountId) {
        if (m_session && m_session->account().id == accountId)
            openLast();
    });
}

/// The account that is open opens again, with what the other specification knows.
void DesktopApp::changeSpecification()
{
    const auto accountId = m_session ? m_session->account().id : QString();
    close();
    m_demo.reset(); // the simulated server speaks the same version
    m_catalogs.push_back(m_specification.load());
    if (!accountId.isEmpty())
        openAccount(accountId);
    m_window->notify(Tone::Success, tr("Working with version %1 of the specification").arg(m_specification.version()));
}

void DesktopApp::start(bool demo)
{
    if (!demo && m_registry.accounts().empty()) {
        openLast(); // the welcome page is all there is to show
        m_window->show();
        emit windowShown();
        return;
    }
    m_window->awaitAccount(demo ? QString(DemoAccount::id) : accountToOpen());
    connect(new FirstPaint(*m_window, this), &FirstPaint::over, this, [this, demo] {
        emit windowShown();
        demo ? openDemo() : openLast();
    });
    m_window->show();
}

void DesktopApp::loadCatalog()
{
    if (!catalog().entries().empty())
        return;
    m_catalogs.back() = m_specification.load();
    if (!m_specification.message().isEmpty())
        m_window->notify(Tone::Warning, m_specification.message());
}

void DesktopApp::openLast()
{
    loadCatalog();
    if (const auto accountId = accountToOpen(); !accountId.isEmpty()) {
        openAccount(accountId);
        return;
    }
    close();
    m_window->showWelcome();
}

/// Empty when there is none.
QString DesktopApp::accountToOpen() const
{
    const auto *last = m_registry.lastUsed();
    if (!last && !m_registry.accounts().empty())
        last = &m_registry.accounts().front();
    return last ? last->id : QString();
}

void DesktopApp::openDemo()
{
    loadCatalog();
    m_opening.reset();
    if (!m_demo) {
        QString error;
        m_demo = DemoAccount::start(catalog(), &error);
        if (!m_demo) {
            m_window->showWelcome();
            m_window->notify(Tone::Danger, tr("The demo account could not start. %1").arg(error));
            return;
        }
    }
    // The demo stands among the accounts once it was used. Name and colour are the user's; its address is new each
    // time.
    auto account = m_demo->account();
    if (const auto *known = m_registry.account(account.id)) {
        account.name = known->name;
        account.colour = known->colour;
    }
    account.lastUsed = QDateTime::currentDateTimeUtc();
    m_registry.save(account);
    auto session = std::make_unique<AccountSession>(catalog(), account, m_demo->key(), filesOf(account.id), m_vault);
    prepareDemoReports(session->services());
    open(std::move(session));
}

AccountSession::Files DesktopApp::filesOf(const QString &accountId) const
{
    return {m_profile.databaseOf(accountId), m_profile.workFileOf(accountId), m_profile.reviewsOf(accountId),
            m_profile.reportsOf(accountId)};
}

void DesktopApp::openAccount(const QString &accountId)
{
    if (accountId == DemoAccount::id) {
        openDemo();
        return;
    }
    loadCatalog();
    m_opening = std::make_unique<QObject>();
    m_vault.read(accountId)->then(
        m_opening.get(), [this, accountId](const SecretBytes &secret) { openWithSecret(accountId, secret); },
        [this](const ApiError &error) {
            if (!m_session)
                m_window->showWelcome();
            m_window->notify(Tone::Danger, error.title + u' ' + error.detail);
        });
}

void DesktopApp::openWithSecret(const QString &accountId, const SecretBytes &secret)
{
    const auto *account = m_registry.account(accountId);
    if (!account) // removed while the keychain was asked
        return;
    const auto opened = *account;
    m_registry.markUsed(accountId, QDateTime::currentDateTimeUtc());
    open(std::make_unique<AccountSession>(catalog(), opened, AccountRegistry::keyOf(opened, secret), filesOf(accountId),
                                          m_vault));
}

void DesktopApp::open(std::unique_ptr<AccountSession> session)
{
    close();
    m_session = std::move(session);
    connect(m_session.get(), &AccountSession::message, m_window.get(),
            [this](const QString &text) { m_window->notify(Tone::Warning, text); });
    m_appsLoader = std::make_unique<AppDirectoryLoader>(m_session->services(), m_apps);
    m_window->showAccount(m_session->account().id, m_session->services(), m_apps);
    m_appsLoader->load();
    emit sessionChanged();
}

void DesktopApp::close()
{
    if (!m_session)
        return;
    m_window->leaveAccount();
    m_appsLoader.reset();
    m_apps.setApps({});
    m_session.reset();
    emit sessionChanged();
}
