// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "api/auth/keyvault.h"
#include "api/catalog/catalog.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/changes/preflight.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "models/accounts/accountsetup.h"
#include "models/apps/appdirectory.h"
#include "models/images/imagesource.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/installedtheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class NoImages final : public ImageSource
{
public:
    QImage image(const QUrl &) override { return {}; }
};

/// Says of every key what the test wants.
class FakeChecker final : public KeyChecker
{
public:
    std::optional<ApiError> error;
    QList<ApiKey> asked;

    ApiReply<Verdict> *check(const ApiKey &key, const QUrl &) override
    {
        asked.append(key);
        auto *reply = new ApiReply<Verdict>;
        QTimer::singleShot(0, reply, [reply, said = error] {
            if (said)
                reply->complete(*said);
            else
                reply->complete(Verdict{3});
        });
        return reply;
    }
};

/// A place with a title and a search field, which counts what the window asks of it.
class FakePage final : public Page
{
public:
    FakePage(const QString &title, const PageContext &context, QWidget *parent)
        : Page(parent)
        , state(context.state)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        auto *header = new PageHeader(this);
        header->setTitle(title);
        auto *bar = new FilterBar(this);
        bar->addSearch(u"Search"_s);
        column->addWidget(header);
        column->addWidget(bar);
        column->addStretch();
    }
    void load() override { ++loads; }
    void refresh() override { ++refreshes; }
    void setApp(const ResourceKey &key) override { app = key; }
    bool open(const ResourceKey &key) override
    {
        opened = key;
        return key.entry == opens;
    }
    bool isLoading() const override { return false; }

    ViewState state;
    QString opens;
    ResourceKey app, opened;
    int loads = 0, refreshes = 0;
};

inline Workspace fakeWorkspace(const QString &id, WorkspaceScope scope, const QString &title, const QString &iconName)
{
    return {id, scope, title, iconName, [title](const PageContext &context, QWidget *parent) -> Page * {
                return new FakePage(title, context, parent);
            }};
}

/// Everything a window stands on, in a folder of its own.
struct WindowFixture
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    InstalledTheme theme;
    FakeDialogs dialogs;
    NoImages images;
    Navigator navigator;
    AccountRegistry registry{folder.filePath(u"accounts.json"_s)};
    KeyVault vault;
    FakeChecker checker;
    AccountSetup setup{registry, vault, checker};
    RequestLog log;
    RateBudget budget;
    AppDirectory apps;
    std::vector<Workspace> workspaces{
        fakeWorkspace(u"home"_s, WorkspaceScope::Home, u"Home"_s, u"house"_s),
        fakeWorkspace(u"overview"_s, WorkspaceScope::App, u"Overview"_s, u"layout-dashboard"_s),
        fakeWorkspace(u"reviews"_s, WorkspaceScope::App, u"Reviews"_s, u"message-square"_s),
        fakeWorkspace(u"users"_s, WorkspaceScope::Team, u"Users and Access"_s, u"users"_s),
        fakeWorkspace(u"explorer"_s, WorkspaceScope::Automation, u"Explorer"_s, u"compass"_s),
    };

    WindowFixture()
    {
        Theme::loadFonts(); // without them the emoji are the only family found, and their letters are huge
        apps.setApps({{{u"apps"_s, u"1"_s}, u"Tidewater"_s, u"com.example.tidewater"_s, {}},
                      {{u"apps"_s, u"2"_s}, u"Ledgerly"_s, u"com.example.ledgerly"_s, {}},
                      {{u"apps"_s, u"3"_s}, u"Fernweh Reisetagebuch"_s, u"com.example.fernweh"_s, {}}});
    }

    WindowParts parts()
    {
        return {theme,  settings,   dialogs,
                images, navigator,  registry,
                setup,  workspaces, {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Arabic)}};
    }

    QString addAccount(const QString &name, bool demo = false)
    {
        Account account;
        account.name = name;
        account.keyId = u"2X9R4HXF34"_s;
        account.issuerId = u"57246542-96fe-1a63-e053-0824d011072a"_s;
        account.baseUrl = QUrl(u"https://api.appstoreconnect.apple.com"_s);
        account.demo = demo;
        account.colour = int(registry.accounts().size());
        QString id;
        registry.save(account, &id);
        return id;
    }

    /// Only log and budget are real: the pages of these tests ask nothing of the rest.
    AccountServices &services() { return m_services; }

private:
    template <typename T>
    T &unused()
    {
        return *reinterpret_cast<T *>(m_room);
    }

    Catalog m_catalog; ///< knows nothing
    alignas(std::max_align_t) char m_room[sizeof(std::max_align_t)] = {};
    ChangeStore changeStore; ///< not open: what is staged stays in memory
    ChangeSet changes{m_catalog, changeStore};
    Store store; ///< not open either
    Preflight preflight{m_catalog, changes, store};
    ApplyJob apply{{.catalog = m_catalog,
                    .changes = changes,
                    .store = changeStore,
                    .cache = store,
                    .resources = unused<ResourceService>(),
                    .writer = unused<ResourceWriter>(),
                    .transfer = unused<SignedTransfer>(),
                    .budget = budget,
                    .preflight = preflight,
                    .log = log}};
    AccountServices m_services{.catalog = m_catalog,
                               .client = unused<ApiClient>(),
                               .resources = unused<ResourceService>(),
                               .store = store,
                               .log = log,
                               .budget = budget,
                               .writer = unused<ResourceWriter>(),
                               .transfer = unused<SignedTransfer>(),
                               .changeStore = changeStore,
                               .changes = changes,
                               .preflight = preflight,
                               .apply = apply,
                               .reviews = unused<ReviewBook>(),
                               .reviewSync = unused<ReviewSync>(),
                               .signingKeys = unused<SigningKeys>(),
                               .reports = unused<ReportArchive>(),
                               .reportRates = unused<ReportRates>(),
                               .reportSync = unused<ReportSync>(),
                               .analyticsSync = unused<AnalyticsSync>()};
};
