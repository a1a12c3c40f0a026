// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxpage.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const auto entryKey = u"v2/sandboxTesters"_s;

SandboxPage::SandboxPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(context.services)
    , m_model(context.services.catalog)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_filters(new FilterBar(this))
    , m_table(new DataTable(tr("Sandbox testers"), this))
    , m_panel(new ChangePanel(this))
    , m_changes(new ExplorerChanges(context, *m_panel, this))
    , m_edit(new QAction(icon(u"pencil"_s), tr("Edit"), this))
    , m_clear(new QAction(icon(u"trash-2"_s), tr("Clear purchase history"), this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"sandbox"_s);
    m_header->setTitle(tr("Sandbox testers"));
    m_header->setContext(tr("They are made on the website; here their settings are changed"));
    m_edit->setObjectName(u"editSandbox"_s);
    m_clear->setObjectName(u"clearHistory"_s);
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    for (auto *action : {again, m_edit, m_clear})
        m_header->addAction(action);
    m_model.setChanges(context.services.changes);
    m_model.setEntry(entryKey);
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"sandboxTable"_s);
    m_table->setModel(&m_proxy);
    m_table->setDialogs(m_context.dialogs);
    m_table->setExportName(u"sandbox-testers"_s);
    m_table->setHiddenByDefault(m_model.secondaryColumns());
    m_table->keepState(m_context.state);
    m_table->setEmpty({u"user"_s, tr("No sandbox testers yet"),
                       tr("Create them in App Store Connect, under Users and Access, Sandbox.")});
    auto *search = m_filters->addSearch(tr("Search testers"));
    m_filters->addColumnChooser(m_table);
    auto *left = new QWidget;
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_filters);
    list->addWidget(m_table, 1);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(700), theme.px(400)});
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    connect(search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        updateState();
    });
    connect(m_table, &DataTable::clearFilterRequested, search, &QLineEdit::clear);
    connect(m_table, &DataTable::retryRequested, this, &SandboxPage::refresh);
    connect(m_table, &DataTable::selectionChanged, this, &SandboxPage::updateState);
    connect(m_table, &DataTable::activated, this, &SandboxPage::edit);
    connect(m_banner, &Banner::actionTriggered, this, &SandboxPage::refresh);
    connect(again, &QAction::triggered, this, &SandboxPage::refresh);
    connect(m_edit, &QAction::triggered, this, &SandboxPage::edit);
    connect(m_clear, &QAction::triggered, this, &SandboxPage::clearHistory);
    connect(m_changes, &ExplorerChanges::loadingChanged, this, &SandboxPage::updateState);
    connect(&m_list, &WholeList::changed, this, [this] {
        m_model.setResources(m_list.rows());
        updateState();
    });
    updateState();
}

void SandboxPage::load()
{
    m_list.load(entryKey, Query().limit(200));
    updateState();
}

void SandboxPage::refresh()
{
    m_banner->clear();
    m_list.reload();
    updateState();
}

bool SandboxPage::isLoading() const
{
    return m_list.isLoading() || m_changes->isLoading();
}

bool SandboxPage::open(const ResourceKey &key)
{
    if (key.entry != entryKey)
        return false;
    m_table->selectId(key.id);
    return true;
}

QList<Resource> SandboxPage::chosen() const
{
    QList<Resource> found;
    const auto ids = m_table->selectedIds();
    for (const auto &each : m_list.rows()) {
        if (ids.contains(each.id()))
            found.append(each);
    }
    return found;
}

void SandboxPage::edit()
{
    const auto some = chosen();
    if (!some.isEmpty())
        m_changes->run({ResourceAction::Kind::Edit, entryKey, {}, {}, tr("Edit"), u"pencil"_s}, some,
                       {{}, some.first().text(u"acAccountName")});
}

void SandboxPage::clearHistory()
{
    const auto some = chosen();
    m_context.dialogs.confirm(this,
                              {tr("Clear the purchase history of %n tester(s)?", nullptr, int(some.size())),
                               tr("Subscriptions and purchases can be tried from the beginning again. What is cleared "
                                  "does not come back. It is "
                                  "staged under Changes and sent from there."),
                               tr("Stage clearing"), true},
                              this, [this, some](bool confirmed) {
                                  if (!confirmed)
                                      return;
                                  QList<ResourceKey> keys;
                                  for (const auto &each : some)
                                      keys.append(each.key());
                                  ResourceDraft draft(u"v2/sandboxTestersClearPurchaseHistoryRequest"_s);
                                  draft.link(u"sandboxTesters"_s, keys);
                                  m_context.services.changes.stageAction(draft, {{}, tr("Purchase history")});
                                  showToast(window(), Tone::Success, tr("Staged under Changes"));
                              });
}

void SandboxPage::updateState()
{
    const auto &state = m_list.state();
    m_table->setLoading(m_list.isLoading());
    m_table->setFailure(state.error);
    m_table->setNothingMatches(m_proxy.isFiltering());
    m_filters->setCountText(format::count(m_proxy.rowCount()));
    m_header->setFreshness({state.fetchedAt, m_list.isLoading(), state.isOffline(), state.stale});
    if (state.error && m_model.rowCount() > 0)
        m_banner->showError(*state.error);
    const bool any = !m_table->selectedIds().isEmpty();
    m_edit->setEnabled(any);
    m_clear->setEnabled(any);
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

Workspace sandboxWorkspace()
{
    return {u"sandbox"_s, WorkspaceScope::Team, SandboxPage::tr("Sandbox testers"), u"user"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new SandboxPage(context, parent); }};
}
