// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/jwtsigner.h"
#include "api/catalog/catalog.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/accountservices.h"
#include "api/services/pagesink.h"
#include "api/services/resourceservice.h"
#include "api/store/store.h"
#include "models/images/imageloader.h"
#include "simulator/simulator.h"
#include "ui/shell/navigator.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialogs.h"

#include <QSettings>
#include <QTemporaryDir>

/// A simulated App Store Connect that several fixtures of a test program share.
class SharedSimulator
{
public:
    explicit SharedSimulator(WorldSize size = WorldSize::Small, const QString &faults = {});

    Catalog catalog;
    QString error; ///< empty when it runs
    std::unique_ptr<Simulator> simulator;
};

/// One account as the program sees it, and all a page is given.
class PageFixture
{
public:
    /// `baseUrl` other than the simulator's: for servers that are not there. An empty `database` keeps nothing.
    explicit PageFixture(SharedSimulator &server, const QUrl &baseUrl = {}, const QString &database = {});

    const Catalog &catalog;

private:
    class Sink;
    QTemporaryDir m_folder;

public:
    QSettings settings;
    std::unique_ptr<JwtSigner> tokens;
    RequestLog log;
    RateBudget budget;
    SystemClock clock;
    Store store;
    std::unique_ptr<PageSink> sink;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ResourceService> resources;
    std::unique_ptr<AccountServices> services;
    Navigator navigator;
    DesktopDialogs dialogs;
    ImageLoader images;

    PageContext context(const QString &page);
};

/// The nodes of the widget tree that can take the focus but have no accessible name; empty is good.
QStringList namelessControls(QWidget *root);
