// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette lists, and what the window remembers.
#include "api/auth/accountregistry.h"
#include "models/apps/appdirectory.h"
#include "ui/activity/activitypanel.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QSplitter>

using namespace Qt::StringLiterals;

std::vector<PaletteItem> MainWindow::paletteItems()
{
    std::vector<PaletteItem> items;
    if (m_services) {
        const auto places = m_sidebar->placeIds();
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto *place = workspace(places[i]);
            const auto shortcut = i < 9
                ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))).toString(QKeySequence::NativeText)
                : QString();
            items.push_back({.id = u"place/"_s + place->id,
                             .group = tr("Place"),
                             .title = place->title,
                             .icon = place->icon,
                             .shortcut = shortcut,
                             .run = [this, id = place->id] { showPlace(id); }});
        }
    }
    if (m_apps) {
        for (const auto &app : m_apps->apps())
            items.push_back({.id = u"app/"_s + app.key.id,
                             .group = tr("App"),
                             .title = app.name,
                             .subtitle = app.bundleId,
                             .picture = app.icon,
                             .run = [this, key = app.key] { showApp(key); }});
    }
    for (const auto &command : m_commands) {
        items.push_back({.id = u"action/"_s + command.id,
                         .group = tr("Action"),
                         .title = command.action->text(),
                         .icon = command.action->icon().name(),
                         .shortcut = command.action->shortcut().toString(QKeySequence::NativeText),
                         .run = [action = command.action] { action->trigger(); }});
    }
    for (const auto &account : m_sidebar->accounts()->accounts()) {
        if (account.id == m_accountId)
            continue;
        items.push_back({.id = u"account/"_s + account.id,
                         .group = tr("Account"),
                         .title = account.name,
                         .subtitle = account.detail,
                         .icon = u"circle-user"_s,
                         .run = [this, id = account.id] { emit accountChosen(id); }});
    }
    return items;
}

ViewState MainWindow::accountState() const
{
    return m_state.child(u"accounts/"_s + m_accountId);
}

void MainWindow::restoreWindow()
{
    const auto &theme = m_parts.theme;
    resize(theme.px(1280), theme.px(820));
    restoreGeometry(m_state.value(u"geometry"_s).toByteArray());
    m_sides->restoreState(m_state.value(u"sidebar"_s).toByteArray());
    if (const auto levels = m_state.value(u"activity"_s).toByteArray(); levels.isEmpty())
        m_levels->setSizes({theme.px(560), theme.px(240)});
    else
        m_levels->restoreState(levels);
    setActivityOpen(m_state.value(u"activityOpen"_s, false).toBool());
}

void MainWindow::saveWindow()
{
    m_state.setValue(u"geometry"_s, saveGeometry());
    m_state.setValue(u"sidebar"_s, m_sides->saveState());
    m_state.setValue(u"activity"_s, m_levels->saveState());
    m_state.setValue(u"activityOpen"_s, !m_activity->isHidden());
    if (m_accountId.isEmpty())
        return;
    auto state = accountState();
    state.setValue(u"place"_s, m_lastPlace);
    state.setValue(u"app"_s, m_app.id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    QMainWindow::closeEvent(event);
}
