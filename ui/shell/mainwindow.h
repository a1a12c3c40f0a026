// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette/palettemodel.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QLocale>
#include <QMainWindow>

#include <memory>
#include <optional>

class AccountRegistry;
class AccountSetup;
class ActivityPanel;
class AppDirectory;
class CommandPalette;
class QSplitter;
class QStackedWidget;
class SettingsPage;
class Sidebar;
class SpecificationStore;
class StatusLine;
class WelcomePage;

/// What the window is made of. Everything outlives it.
struct WindowParts
{
    Theme &theme;
    QSettings &settings;
    Dialogs &dialogs;
    ImageSource &images;
    Navigator &navigator;
    AccountRegistry &accounts;
    AccountSetup &setup;
    std::vector<Workspace> workspaces;
    QList<QLocale> languages = {}; ///< to choose from; empty: no choice
    SpecificationStore *specification = nullptr; ///< to be changed in the settings; null: not
};

/// Sidebar, pages, activity. Knows a list of workspaces and nothing about them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Names the account that is about to open: its keychain may take a while.
    void awaitAccount(const QString &accountId);
    /// Shows an account, where the user left it. `services` and `apps` must live until leaveAccount() or the end.
    void showAccount(const QString &accountId, AccountServices &services, AppDirectory &apps);
    /// No page is left when this returns: the services may go.
    void leaveAccount();
    void showWelcome();
    void showSettings();
    void showPlace(const QString &workspaceId);
    void showApp(const ResourceKey &app, const QString &workspaceId = {});
    void openPalette();
    void setActivityOpen(bool open);
    void notify(Tone tone, const QString &text);

    QString currentPlace() const { return m_place; } ///< workspace id; empty on welcome and settings
    Page *currentPage() const; ///< null on welcome and settings
    QString accountId() const { return m_accountId; }

signals:
    void accountChosen(const QString &accountId); ///< the user wants another account, or one just added
    void demoChosen();
    void accountRemoved(const QString &accountId);
    void languageChosen(const QString &localeName);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void connectNavigation();
    void followAccounts();
    void followChanges();
    void followCounts();
    void refreshCounts();
    void onApplied();
    void refreshUndo();
    void takeBack();
    void doAgain();
    void refreshAccounts();
    QAction *addCommand(const QString &id, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                        std::function<void()> run);
    const Workspace *workspace(const QString &id) const;
    Page *pageFor(const Workspace &workspace);
    void openResource(const ResourceKey &key);
    void focusSearch();
    void showWidget(QWidget *widget);
    WelcomePage *welcome();
    SettingsPage *settings();
    std::vector<PaletteItem> paletteItems();
    void restoreWindow();
    void saveWindow();
    ViewState accountState() const;

    WindowParts m_parts;
    ViewState m_state;
    Appearance m_appearance;
    AccountServices *m_services = nullptr;
    AppDirectory *m_apps = nullptr;
    QString m_accountId;
    QString m_place;
    QString m_lastPlace; ///< stays while settings or welcome are shown
    ResourceKey m_app;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    QSplitter *m_sides;
    QSplitter *m_levels;
    ActivityPanel *m_activity;
    StatusLine *m_status;
    CommandPalette *m_palette;
    WelcomePage *m_welcome = nullptr; ///< built when first shown, like every page
    SettingsPage *m_settings = nullptr;
    QHash<QString, Page *> m_pages;
    std::unique_ptr<QObject> m_counting; ///< context of what tells the numbers in the sidebar
    QSet<QString> m_outdated; ///< pages that show what an apply has changed since
    struct Command
    {
        QString id;
        QAction *action;
    };
    std::vector<Command> m_commands;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};
