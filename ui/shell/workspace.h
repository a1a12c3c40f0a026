// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"
#include "ui/widgets/viewstate.h"

#include <QWidget>

#include <functional>

class Dialogs;
class ImageSource;
class Navigator;
struct AccountServices;

/// What a page may use: the account it shows, the way to other pages, message boxes and file choosers, pictures, and a
/// drawer of the settings for its columns and splitters. Everything outlives the page; copy the context freely.
struct PageContext
{
    AccountServices &services;
    Navigator &navigator;
    Dialogs &dialogs;
    ImageSource &images;
    ViewState state; ///< already the page's own: "view/<workspace id>"
};

/// The content of the window for one place of the sidebar. A constructor starts no request; load() does.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows cached data at once and asks the server for newer. Called each time the page comes to the front.
    virtual void load() = 0;
    /// Asks the server again (F5).
    virtual void refresh() { load(); }
    /// The chosen app, for pages of scope App; a null key for the others.
    virtual void setApp(const ResourceKey &) { }
    /// Follows a link into the page (a resource to show). False when it is not this page's.
    virtual bool open(const ResourceKey &) { return false; }
    /// True while requests are under way; the tour and the tests wait for the change to false.
    virtual bool isLoading() const = 0;

signals:
    void loadingChanged(bool loading);
};

/// Where a workspace stands in the sidebar.
enum class WorkspaceScope { Home, App, Team, Signing, Automation };

/// One place of the sidebar. Workspaces register in a list that app/ hands to the main window.
struct Workspace
{
    QString id; ///< stable: settings, tour file names
    WorkspaceScope scope = WorkspaceScope::Home;
    QString title;
    QString icon; ///< name in resources/icons, without ending
    std::function<Page *(const PageContext &context, QWidget *parent)> create;
    /// How much waits there, for the number beside its name; of the chosen app in the scope App. Null: nothing ever
    /// does.
    std::function<int(const AccountServices &services, const ResourceKey &app)> count = {};
    /// Has `changed` called whenever that may be another number, as long as `context` lives.
    std::function<void(const AccountServices &services, QObject *context, const std::function<void()> &changed)> watch
        = {};
    QStringList entries = {}; ///< of the catalog: links to these lead here; else to the Explorer
};
