// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/identifierspage.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/enumwords.h"
#include "models/core/format.h"
#include "models/signing/signingfacts.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/signing/capabilityview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

IdentifiersPage::IdentifiersPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_matrix(context.services)
    , m_certificates(context.services)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_kinds(new SegmentedControl(tr("Kind of identifier"), this))
    , m_stack(new QStackedWidget(this))
    , m_matrixStack(new QStackedWidget(m_stack))
    , m_placeholder(new Placeholder(m_matrixStack))
    , m_view(new CapabilityView(m_matrix, m_matrixStack))
    , m_actions(new ActionBar(this))
    , m_side(new SidePanel(tr("Beside the identifiers"), this))
    , m_panel(new ChangePanel(this))
    , m_changes(new ExplorerChanges(context, *m_panel, this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"identifiers"_s);
    m_header->setTitle(tr("Identifiers"));
    auto *again = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    connect(again, &QAction::triggered, this, &IdentifiersPage::refresh);
    m_header->addAction(again);
    m_kinds->setObjectName(u"identifierKind"_s);
    m_kinds->addSegment(tr("App IDs"), u"layout-grid"_s);
    m_kinds->addSegment(tr("Merchant IDs"), u"id-card"_s);
    m_kinds->addSegment(tr("Pass type IDs"), u"ticket"_s);
    auto *bar = new FilterBar(this);
    bar->addWidget(m_kinds);
    bar->addWidget(m_actions);
    auto *all = new QCheckBox(tr("All capabilities"), bar);
    all->setObjectName(u"allCapabilities"_s);
    all->setToolTip(tr("Also those that no app ID has"));
    bar->addTrailing(all);
    m_matrixStack->addWidget(m_placeholder);
    m_matrixStack->addWidget(m_view);
    m_stack->addWidget(m_matrixStack);
    buildKind(&m_merchants, u"merchantIds"_s, tr("Merchant IDs"), u"merchantTable"_s,
              tr("A merchant ID stands for you in Apple Pay."));
    buildKind(&m_passes, u"passTypeIds"_s, tr("Pass type IDs"), u"passTable"_s,
              tr("A pass type ID stands for a kind of pass in Wallet."));
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_side);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(700), theme.px(360), theme.px(400)});
    m_side->setMinimumWidth(theme.px(320));
    m_side->hide();
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(bar);
    column->addWidget(splitter, 1);
    connect(m_kinds, &SegmentedControl::currentIndexChanged, this, [this, all](int kind) {
        all->setVisible(kind == 0);
        showKindNow();
    });
    connect(all, &QCheckBox::toggled, &m_matrix, &CapabilityMatrix::setShowsAll);
    connect(&m_matrix, &CapabilityMatrix::stateChanged, this, [this] {
        updateActions();
        updateState();
    });
    connect(m_view, &CapabilityView::settingsWanted, this, &IdentifiersPage::showSettings);
    connect(m_view, &CapabilityView::idChosen, this, [this] { updateActions(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &cell) {
        updateActions();
        if (m_side->isVisible())
            showSettings(cell);
    });
    connect(m_side, &SidePanel::closed, m_side, &QWidget::hide);
    connect(m_panel, &ChangePanel::visibilityChanged, this, [this](bool visible) {
        if (visible)
            m_side->hide();
    });
    connect(m_actions, &ActionBar::triggered, this, &IdentifiersPage::run);
    connect(m_banner, &Banner::actionTriggered, this, &IdentifiersPage::refresh);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &IdentifiersPage::refresh);
    connect(m_changes, &ExplorerChanges::loadingChanged, this, &IdentifiersPage::updateState);
    connect(&m_certificates, &WholeList::changed, this, [this] {
        if (m_side->isVisible() && m_kinds->currentIndex() > 0 && !chosen().isNull())
            showCertificates(chosen());
        updateState();
    });
}

IdentifiersPage::~IdentifiersPage() = default;

void IdentifiersPage::buildKind(Kind *kind, const QString &entry, const QString &title, const QString &tableName,
                                const QString &emptyText)
{
    auto &services = m_context.services;
    kind->entry = entry;
    kind->list = std::make_unique<WholeList>(services);
    kind->model = std::make_unique<ResourceTableModel>(services.catalog);
    kind->model->setChanges(services.changes);
    kind->model->setEntry(entry);
    kind->proxy = std::make_unique<SortFilterProxy>();
    kind->proxy->setSourceModel(kind->model.get());
    kind->table = new DataTable(title, m_stack);
    kind->table->setObjectName(tableName);
    kind->table->setModel(kind->proxy.get());
    kind->table->setDialogs(m_context.dialogs);
    kind->table->setExportName(entry);
    kind->table->keepState(m_context.state.child(entry));
    kind->table->setEmpty({u"id-card"_s, tr("None yet"), emptyText});
    m_stack->addWidget(kind->table);
    connect(kind->list.get(), &WholeList::changed, this, [this, kind] {
        kind->model->setResources(kind->list->rows());
        updateActions();
        updateState();
    });
    connect(kind->table, &DataTable::selectionChanged, this, [this, kind] {
        updateActions();
        if (const auto one = chosen(); !one.isNull())
            showCertificates(one);
        else if (m_kinds->currentIndex() > 0)
            m_side->hide();
    });
    connect(kind->table, &DataTable::retryRequested, this, &IdentifiersPage::refresh);
}

void IdentifiersPage::load()
{
    if (m_context.services.isIndividualKey) { // said before the first request
        m_placeholder->setContent(
            {u"key-round"_s, tr("An individual key cannot be used here"),
             tr("Apple opens certificates, identifiers, devices and profiles to team keys only.")});
        m_matrixStack->setCurrentWidget(m_placeholder);
        m_kinds->setEnabled(false);
        return;
    }
    showKindNow();
}

void IdentifiersPage::showKindNow()
{
    const int kind = m_kinds->currentIndex();
    m_side->hide();
    m_panel->close();
    if (kind == 0) {
        m_matrix.load();
        m_stack->setCurrentWidget(m_matrixStack);
    } else {
        auto &shown = kind == 1 ? m_merchants : m_passes;
        shown.list->load(shown.entry, Query().limit(200));
        m_stack->setCurrentWidget(shown.table);
    }
    updateActions();
    updateState();
}

void IdentifiersPage::showKind(int kind)
{
    m_kinds->setCurrentIndex(kind);
    showKindNow();
}

void IdentifiersPage::refresh()
{
    if (m_context.services.isIndividualKey)
        return;
    m_banner->clear();
    if (m_kinds->currentIndex() == 0)
        m_matrix.refresh();
    else
        (m_kinds->currentIndex() == 1 ? m_merchants : m_passes).list->reload();
    updateState();
}

bool IdentifiersPage::isLoading() const
{
    return m_matrix.isLoading() || m_merchants.list->isLoading() || m_passes.list->isLoading()
        || m_certificates.isLoading() || m_changes->isLoading();
}

bool IdentifiersPage::open(const ResourceKey &key)
{
    const QStringList kinds{u"bundleIds"_s, m_merchants.entry, m_passes.entry};
    const auto kind = kinds.indexOf(key.entry);
    if (kind < 0)
        return false;
    showKind(int(kind));
    for (int row = 0; kind == 0 && row < m_matrix.rowCount(); ++row) {
        if (m_matrix.idAt(row).key() == key)
            m_view->setCurrentIndex(m_matrix.index(row, 0));
    }
    if (kind > 0)
        (kind == 1 ? m_merchants : m_passes).table->selectId(key.id);
    return true;
}

QString IdentifiersPage::entryShown() const
{
    const int kind = m_kinds->currentIndex();
    return kind == 0 ? u"bundleIds"_s : kind == 1 ? m_merchants.entry : m_passes.entry;
}

Resource IdentifiersPage::chosen() const
{
    const int kind = m_kinds->currentIndex();
    if (kind == 0) {
        const auto current = m_view->currentIndex();
        return current.isValid() ? m_matrix.idAt(current.row()) : Resource();
    }
    const auto &shown = kind == 1 ? m_merchants : m_passes;
    const auto rows = shown.table->selectedRows();
    if (rows.size() != 1)
        return {};
    return shown.model->resourceAt(shown.proxy->mapToSource(shown.proxy->index(rows.first(), 0)).row());
}

void IdentifiersPage::updateActions()
{
    if (m_context.services.isIndividualKey)
        return;
    const ResourceActions known(m_context.services.catalog);
    QList<ResourceAction> actions;
    ResourceAction create{ResourceAction::Kind::Create, entryShown(), {}, {}, tr("Register"), u"plus"_s};
    actions.append(create);
    if (const auto one = chosen(); !one.isNull())
        actions += known.of(one.entry());
    m_actions->setActions(actions);
}

void IdentifiersPage::run(const ResourceAction &action)
{
    const auto one = chosen();
    if (action.kind == ResourceAction::Kind::Create)
        m_changes->run(action, {}, {{}, tr("New identifier")});
    else if (!one.isNull())
        m_changes->run(action, {one}, {{}, one.text(u"name")});
}

void IdentifiersPage::showSettings(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const auto &theme = Theme::of(this);
    const auto type = m_matrix.capabilityAt(cell.column());
    const auto id = m_matrix.idAt(cell.row());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *on = new QCheckBox(tr("Switched on"), content);
    on->setObjectName(u"capabilityOn"_s);
    on->setChecked(m_matrix.isOn(cell.row(), cell.column()));
    column->addWidget(on);
    connect(on, &QCheckBox::toggled, this, [this, where = QPersistentModelIndex(cell)](bool checked) {
        if (!where.isValid())
            return;
        m_matrix.setOn({where}, checked);
        // The box itself goes with what is shown.
        QMetaObject::invokeMethod(
            this, [this, where] { showSettings(where); }, Qt::QueuedConnection);
    });
    for (const auto &setting : capabilitySettings(type)) {
        auto *box = new QComboBox(content);
        box->setObjectName(setting.key);
        box->addItem(tr("Not set"), QString());
        for (const auto &option : setting.options)
            box->addItem(enumWord(option).text, option);
        box->setCurrentIndex(std::max(0, box->findData(m_matrix.option(cell.row(), type, setting.key))));
        box->setEnabled(on->isChecked());
        column->addWidget(new FormField(enumWord(setting.key).text, box, content));
        connect(box, &QComboBox::activated, this,
                [this, box, where = QPersistentModelIndex(cell), type, key = setting.key] {
                    if (where.isValid())
                        m_matrix.setOption(where.row(), type, key, box->currentData().toString());
                });
    }
    auto *words = new TextLabel(TextLabel::Style::Small,
                                tr("Profiles of the app ID become invalid when its capabilities change; renew them "
                                   "afterwards."),
                                content);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch(1);
    m_panel->close();
    m_side->setTitle(enumWord(type).text, id.text(u"name"));
    m_side->setContent(content);
    m_side->show();
}

void IdentifiersPage::showCertificates(const Resource &owner)
{
    if (isTemporary(owner.key()))
        return;
    m_certificates.load({owner.key(), u"certificates"_s}, Query().limit(200), Priority::Normal);
    auto *values = new KeyValueView;
    values->addRow(tr("Identifier"), owner.text(u"identifier"));
    values->addSection(tr("Certificates"));
    if (m_certificates.rows().isEmpty())
        values->addRow(m_certificates.isLoading() ? tr("Loading…") : tr("None"), QString());
    for (const auto &certificate : m_certificates.rows())
        values->addRow(certificate.text(u"name"),
                       format::expiry(certificate.attribute(u"expirationDate").toDateTime()));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const auto &theme = Theme::of(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->addWidget(values);
    column->addStretch(1);
    m_side->setTitle(owner.text(u"name"), enumWord(owner.entry()).text);
    m_side->setContent(content);
    m_side->show();
}

void IdentifiersPage::updateState()
{
    const int kind = m_kinds->currentIndex();
    const auto &state = kind == 0 ? m_matrix.state() : (kind == 1 ? m_merchants : m_passes).list->state();
    for (auto *each : {&m_merchants, &m_passes}) {
        each->table->setLoading(each->list->isLoading());
        each->table->setFailure(each->list->state().error);
    }
    m_header->setFreshness({state.fetchedAt, isLoading(), state.isOffline(), state.stale});
    if (!m_context.services.isIndividualKey) {
        m_header->setContext(kind == 0 ? tr("%n app ID(s)", nullptr, m_matrix.rowCount())
                                       : tr("For certificates of their own"));
        if (m_matrix.rowCount() > 0) {
            m_matrixStack->setCurrentWidget(m_view);
        } else {
            if (m_matrix.error())
                m_placeholder->setContent(
                    {u"circle-alert"_s, m_matrix.error()->title, m_matrix.error()->detail, tr("Retry")});
            else if (m_matrix.isLoading())
                m_placeholder->setContent({u"loader-circle"_s, tr("Loading…")});
            else
                m_placeholder->setContent(
                    {u"layout-grid"_s, tr("No app IDs yet"),
                     tr("An app ID joins an app with what it may do: push, iCloud, Sign in with Apple.")});
            m_matrixStack->setCurrentWidget(m_placeholder);
        }
        if (state.error && state.loaded > 0)
            m_banner->showError(*state.error);
    }
    const bool loading = isLoading();
    if (std::exchange(m_wasLoading, loading) != loading)
        emit loadingChanged(loading);
}

Workspace identifiersWorkspace()
{
    return {u"identifiers"_s,
            WorkspaceScope::Signing,
            IdentifiersPage::tr("Identifiers"),
            u"layout-grid"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new IdentifiersPage(context, parent); },
            {},
            {},
            {u"bundleIds"_s, u"merchantIds"_s, u"passTypeIds"_s}};
}
