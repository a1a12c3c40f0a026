// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apps/appdirectory.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>
#include <QWidget>

#include <span>

class AccountSwitcher;
class AppPicker;
class ImageSource;
class PlaceButton;
class QToolButton;
class QVBoxLayout;

/// The places of the program, with the account above and the app in between. Shows only places that exist.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    AccountSwitcher *accounts() const { return m_accounts; }
    AppPicker *apps() const { return m_apps; }

    void setWorkspaces(std::span<const Workspace> workspaces);
    void setCurrent(const QString &workspaceId);
    QString current() const { return m_current; }
    void setCount(const QString &workspaceId, int count); ///< what waits there
    /// Without an account only the account switcher is there.
    void setPlacesVisible(bool visible);
    QStringList placeIds() const { return m_order; } ///< as shown, top to bottom

signals:
    void placeChosen(const QString &workspaceId);
    void paletteRequested();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSection(WorkspaceScope scope, const QString &title, std::span<const Workspace> workspaces);

    AccountSwitcher *m_accounts;
    AppPicker *m_apps;
    PlaceButton *m_search;
    PlaceButton *m_settings;
    QScrollArea *m_scroll;
    QWidget *m_places;
    QVBoxLayout *m_column;
    QHash<QString, PlaceButton *> m_buttons;
    QStringList m_order;
    QString m_current;
};
