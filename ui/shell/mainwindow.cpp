// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "api/auth/accountregistry.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/apps/appdirectory.h"
#include "models/changes/changewords.h"
#include "ui/activity/activitypanel.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/apppicker.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/specification/specificationcard.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_state(m_parts.settings, u"window"_s)
    , m_appearance(m_parts.theme, m_state.child(u"settings"_s))
{
    setWindowTitle(u"Espalier"_s);
    buildLayout();
    buildActions();
    connectNavigation();
    followAccounts();
    refreshUndo();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_sidebar = new Sidebar(this);
    m_stack = new QStackedWidget(this);
    m_activity = new ActivityPanel(m_parts.dialogs, m_state.child(u"requests"_s), this);
    m_status = new StatusLine(this);
    m_stack->setMinimumWidth(m_parts.theme.px(480));
    m_activity->hide();

    m_levels = new QSplitter(Qt::Vertical, this);
    m_levels->addWidget(m_stack);
    m_levels->addWidget(m_activity);
    m_levels->setStretchFactor(0, 1);
    m_levels->setCollapsible(0, false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_levels, 1);
    column->addWidget(m_status);
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->addWidget(m_sidebar);
    m_sides->addWidget(content);
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    m_sides->setSizes({m_parts.theme.px(236), m_parts.theme.px(1000)});
    setCentralWidget(m_sides);
    m_palette = new CommandPalette(this, m_state.child(u"palette"_s));
    m_sidebar->setWorkspaces(m_parts.workspaces);
    m_sidebar->setPlacesVisible(false);
}

QAction *MainWindow::addCommand(const QString &id, const QString &text, const QString &iconName,
                                const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_commands.push_back({id, action});
    return action;
}

void MainWindow::buildActions()
{
    auto *palette = addCommand(u"palette"_s, tr("Search or go to…"), u"command"_s, Qt::CTRL | Qt::Key_K,
                               [this] { openPalette(); });
    m_commands.pop_back(); // the palette does not list itself
    Q_UNUSED(palette)
    addCommand(u"refresh"_s, tr("Refresh this page"), u"refresh-cw"_s, QKeySequence::Refresh, [this] {
        if (auto *page = currentPage())
            page->refresh();
    });
    addCommand(u"find"_s, tr("Search in this page"), u"search"_s, QKeySequence::Find, [this] { focusSearch(); });
    addCommand(u"activity"_s, tr("Show or hide the activity panel"), u"activity"_s, Qt::CTRL | Qt::Key_J,
               [this] { setActivityOpen(m_activity->isHidden()); });
    addCommand(u"settings"_s, tr("Settings"), u"settings-2"_s, Qt::CTRL | Qt::Key_Comma, [this] { showSettings(); });
    addCommand(u"add-account"_s, tr("Add an account"), u"plus"_s, {}, [this] { showWelcome(); });
    addCommand(u"scheme"_s, tr("Switch between light and dark"), u"moon"_s, {},
               [this] { m_appearance.setScheme(m_parts.theme.isDark() ? Theme::Scheme::Light : Theme::Scheme::Dark); });
    addCommand(u"compact"_s, tr("Switch between normal and compact rows"), u"rows-4"_s, {},
               [this] { m_appearance.setCompact(!m_parts.theme.isCompact()); });
    // Text fields that have the focus undo their own typing first.
    m_undo = addCommand(u"undo"_s, tr("Undo"), u"undo-2"_s, QKeySequence::Undo, [this] { takeBack(); });
    m_redo = addCommand(u"redo"_s, tr("Redo"), u"refresh-cw"_s, QKeySequence::Redo, [this] { doAgain(); });
    addCommand(u"quit"_s, tr("Quit Espalier"), u"log-out"_s, QKeySequence::Quit, [this] { close(); });
    for (int i = 0; i < 9; ++i) {
        auto *jump = new QAction(this);
        jump->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
        connect(jump, &QAction::triggered, this, [this, i] {
            const auto places = m_sidebar->placeIds();
            if (m_services && i < places.size())
                showPlace(places[i]);
        });
        addAction(jump);
    }
}

void MainWindow::connectNavigation()
{
    auto &navigator = m_parts.navigator;
    connect(&navigator, &Navigator::workspaceRequested, this, &MainWindow::showPlace);
    connect(&navigator, &Navigator::appRequested, this, &MainWindow::showApp);
    connect(&navigator, &Navigator::resourceRequested, this, &MainWindow::openResource);
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_sidebar, &Sidebar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::showSettings);
    connect(m_sidebar->apps(), &AppPicker::appChosen, this, [this](const ResourceKey &app) {
        const auto *current = workspace(m_place);
        showApp(app, current && current->scope == WorkspaceScope::App ? m_place : QString());
    });
    connect(m_sidebar->accounts(), &AccountSwitcher::accountChosen, this, &MainWindow::accountChosen);
    connect(m_sidebar->accounts(), &AccountSwitcher::addRequested, this, &MainWindow::showWelcome);
    connect(m_sidebar->accounts(), &AccountSwitcher::manageRequested, this, &MainWindow::showSettings);
    connect(m_status, &StatusLine::activityToggled, this, [this] { setActivityOpen(m_activity->isHidden()); });
    connect(m_activity, &ActivityPanel::closeRequested, this, [this] { setActivityOpen(false); });
    connect(m_activity, &ActivityPanel::runningChanged, m_status, &StatusLine::setRunning);
}

WelcomePage *MainWindow::welcome()
{
    if (m_welcome)
        return m_welcome;
    m_welcome = new WelcomePage(m_parts.setup, m_parts.accounts, m_parts.dialogs, m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoChosen, this, &MainWindow::demoChosen);
    connect(m_welcome, &WelcomePage::accountAdded, this, &MainWindow::accountChosen);
    connect(m_welcome, &WelcomePage::leaveRequested, this, [this] { showPlace(m_lastPlace); });
    return m_welcome;
}

SettingsPage *MainWindow::settings()
{
    if (m_settings)
        return m_settings;
    m_settings
        = new SettingsPage(m_appearance, m_parts.accounts, m_parts.setup, m_parts.dialogs, m_parts.languages, m_stack);
    m_stack->addWidget(m_settings);
    if (m_parts.specification)
        m_settings->addCard(new SpecificationCard(*m_parts.specification, m_parts.dialogs));
    connect(m_settings, &SettingsPage::addAccountRequested, this, &MainWindow::showWelcome);
    connect(m_settings, &SettingsPage::accountRemoved, this, &MainWindow::accountRemoved);
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    return m_settings;
}

void MainWindow::followAccounts()
{
    connect(&m_parts.accounts, &AccountRegistry::changed, this, &MainWindow::refreshAccounts);
    connect(&m_parts.accounts, &AccountRegistry::message, this,
            [this](const QString &text) { notify(Tone::Warning, text); });
    refreshAccounts();
}

/// Switcher, accent and status line: an account may have been renamed or coloured anew, or another one is shown.
void MainWindow::refreshAccounts()
{
    std::vector<AccountChoice> choices;
    const auto colors = Theme::accountColors();
    for (const auto &account : m_parts.accounts.accounts()) {
        const auto detail = account.demo               ? tr("Simulated data")
            : account.kind == ApiKey::Kind::Individual ? tr("Individual key %1").arg(account.keyId)
                                                       : tr("Team key %1").arg(account.keyId);
        const auto color = colors.value(account.colour % colors.size());
        choices.push_back({account.id, account.name, detail, color, account.demo});
        if (account.id != m_accountId)
            continue;
        m_parts.theme.setAccent(color);
        m_status->setPlaceText(account.demo ? tr("Demo: a simulated App Store Connect on this computer")
                                            : tr("Connected to %1").arg(account.baseUrl.host()));
    }
    m_sidebar->accounts()->setAccounts(std::move(choices));
    m_sidebar->accounts()->setCurrent(m_accountId);
}

void MainWindow::awaitAccount(const QString &accountId)
{
    m_sidebar->accounts()->setCurrent(accountId);
}

void MainWindow::showAccount(const QString &accountId, AccountServices &services, AppDirectory &apps)
{
    leaveAccount();
    m_accountId = accountId;
    m_services = &services;
    m_apps = &apps;
    m_sidebar->setPlacesVisible(true);
    m_sidebar->apps()->setSource(&apps, &m_parts.images);
    refreshAccounts();
    m_activity->setLog(&services.log);
    m_activity->setApply(&services.apply, &services.budget);
    m_status->setBudget(&services.budget);
    followChanges();
    followCounts();
    const auto state = accountState();
    const auto app = state.value(u"app"_s).toString();
    m_app = app.isEmpty() ? ResourceKey() : ResourceKey{u"apps"_s, app};
    m_sidebar->apps()->setCurrent(m_app);
    auto place = state.value(u"place"_s).toString();
    if (!workspace(place))
        place = m_sidebar->placeIds().value(0);
    showPlace(place);
}

void MainWindow::leaveAccount()
{
    if (!m_services)
        return;
    saveWindow();
    m_activity->setLog(nullptr);
    m_activity->setApply(nullptr, nullptr);
    disconnect(&m_services->apply, nullptr, this, nullptr);
    m_status->setJobText({});
    m_status->setBudget(nullptr);
    disconnect(&m_services->changes, nullptr, this, nullptr);
    m_sidebar->apps()->setSource(nullptr, nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
    m_outdated.clear();
    m_services = nullptr;
    m_apps = nullptr;
    m_counting.reset();
    for (const auto &workspace : m_parts.workspaces)
        m_sidebar->setCount(workspace.id, 0);
    refreshUndo();
    m_accountId.clear();
    m_place.clear();
    m_lastPlace.clear();
}

/// The number beside Changes, how far an apply is, and what Undo would do.
void MainWindow::followChanges()
{
    const auto &changes = m_services->changes;
    const auto count = [this] { m_sidebar->setCount(u"changes"_s, m_services->changes.count()); };
    connect(&changes, &ChangeSet::countChanged, this, count);
    connect(&changes, &ChangeSet::undoChanged, this, &MainWindow::refreshUndo);
    connect(&changes, &ChangeSet::message, this, [this](const QString &text) { notify(Tone::Danger, text); });
    const auto &apply = m_services->apply;
    const auto progress = [this] { m_status->setJobText(changewords::progress(m_services->apply)); };
    connect(&apply, &ApplyJob::phaseChanged, this, progress);
    connect(&apply, &ApplyJob::itemChanged, this, progress);
    connect(&apply, &ApplyJob::finished, this, &MainWindow::onApplied);
    count();
    progress();
    refreshUndo();
}

/// The numbers beside other places.
void MainWindow::followCounts()
{
    m_counting = std::make_unique<QObject>();
    for (const auto &workspace : m_parts.workspaces) {
        if (workspace.watch)
            workspace.watch(*m_services, m_counting.get(), [this] { refreshCounts(); });
    }
    refreshCounts();
}

void MainWindow::refreshCounts()
{
    for (const auto &workspace : m_parts.workspaces) {
        if (workspace.count)
            m_sidebar->setCount(workspace.id, workspace.count(*m_services, m_app));
    }
}

/// What was staged is on the server now, and no longer laid over what was read before: that has to be read again. Pages
/// behind the present one do so when they are next shown.
void MainWindow::onApplied()
{
    const auto &items = m_services->apply.items();
    const bool any = std::any_of(items.begin(), items.end(), [](const ApplyJob::Item &item) {
        return item.state == ApplyJob::Item::State::Applied;
    });
    if (!any)
        return;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        m_outdated.insert(it.key());
    if (auto *page = currentPage()) {
        m_outdated.remove(m_place);
        page->refresh();
    }
}

void MainWindow::refreshUndo()
{
    const auto refresh = [](QAction *action, bool can, const QString &plain, const QString &text) {
        action->setEnabled(can);
        //: %1 is "Undo" or "Redo", %2 what was done
        action->setText(can && !text.isEmpty() ? tr("%1: %2").arg(plain, text) : plain);
    };
    const auto *changes = m_services ? &m_services->changes : nullptr;
    refresh(m_undo, changes && changes->canUndo(), tr("Undo"), changes ? changes->undoText() : QString());
    refresh(m_redo, changes && changes->canRedo(), tr("Redo"), changes ? changes->redoText() : QString());
}

void MainWindow::takeBack()
{
    const auto text = m_services->changes.undoText();
    m_services->changes.undo();
    notify(Tone::Info, text.isEmpty() ? tr("Undone") : tr("Undone: %1").arg(text));
}

void MainWindow::doAgain()
{
    const auto text = m_services->changes.redoText();
    m_services->changes.redo();
    notify(Tone::Info, text.isEmpty() ? tr("Done again") : tr("Done again: %1").arg(text));
}

void MainWindow::showWidget(QWidget *widget)
{
    m_stack->setCurrentWidget(widget);
    m_palette->close();
    // A first start is the welcome page and nothing else.
    const bool whole = !m_services && m_parts.accounts.accounts().empty();
    m_sidebar->setVisible(!whole);
    m_status->setVisible(!whole);
    if (!m_sidebar->isAncestorOf(focusWidget()))
        widget->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWelcome()
{
    m_place.clear();
    m_sidebar->setCurrent({});
    m_sidebar->accounts()->setCurrent(m_accountId); // the one awaited did not open
    m_sidebar->setPlacesVisible(m_services);
    welcome()->start(m_services != nullptr);
    showWidget(m_welcome);
}

void MainWindow::showSettings()
{
    m_place.clear();
    m_sidebar->setCurrent({});
    settings()->setCurrentAccount(m_accountId);
    showWidget(m_settings);
}

const Workspace *MainWindow::workspace(const QString &id) const
{
    const auto &all = m_parts.workspaces;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const auto &w) { return w.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Page *MainWindow::pageFor(const Workspace &workspace)
{
    auto *&page = m_pages[workspace.id];
    if (!page) {
        const PageContext context{*m_services, m_parts.navigator, m_parts.dialogs, m_parts.images,
                                  ViewState(m_parts.settings, u"view/"_s + workspace.id)};
        page = workspace.create(context, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::showPlace(const QString &workspaceId)
{
    const auto *wanted = workspace(workspaceId);
    if (!wanted || !m_services)
        return;
    if (wanted->scope == WorkspaceScope::App && m_app.isNull() && m_apps && !m_apps->apps().empty()) {
        m_app = m_apps->apps().front().key;
        m_sidebar->apps()->setCurrent(m_app);
    }
    auto *page = pageFor(*wanted);
    m_place = m_lastPlace = workspaceId;
    m_sidebar->setCurrent(workspaceId);
    if (wanted->scope == WorkspaceScope::App)
        page->setApp(m_app);
    refreshCounts();
    setWindowTitle(tr("%1 – Espalier").arg(wanted->title));
    showWidget(page);
    if (m_outdated.remove(workspaceId))
        page->refresh();
    else
        page->load();
}

void MainWindow::showApp(const ResourceKey &app, const QString &workspaceId)
{
    m_app = app;
    m_sidebar->apps()->setCurrent(app);
    auto place = workspaceId;
    for (const auto &candidate : m_parts.workspaces) {
        if (place.isEmpty() && candidate.scope == WorkspaceScope::App)
            place = candidate.id;
    }
    showPlace(place);
}

void MainWindow::openResource(const ResourceKey &key)
{
    if (auto *page = currentPage(); page && page->open(key))
        return;
    if (!m_services)
        return;
    for (const auto &place : m_parts.workspaces) {
        if (!place.entries.contains(key.entry))
            continue;
        showPlace(place.id);
        if (pageFor(place)->open(key))
            return;
    }
    const auto *explorer = workspace(u"explorer"_s);
    if (!explorer)
        return;
    showPlace(explorer->id);
    pageFor(*explorer)->open(key);
}

Page *MainWindow::currentPage() const
{
    return m_place.isEmpty() ? nullptr : qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::focusSearch()
{
    const auto fields = m_stack->findChildren<SearchField *>();
    for (auto *field : fields) {
        if (!field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

void MainWindow::setActivityOpen(bool open)
{
    m_activity->setVisible(open);
    m_status->setActivityOpen(open);
}

void MainWindow::notify(Tone tone, const QString &text)
{
    showToast(this, tone, text);
}

void MainWindow::openPalette()
{
    m_palette->popup()->setImages(&m_parts.images);
    m_palette->open(paletteItems());
}
