// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changespage.h"

#include "api/changes/preflight.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/changes/applybar.h"
#include "ui/changes/changedetail.h"
#include "ui/changes/changesdelegate.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChangesPage::ChangesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(context.services.catalog, context.services.changes, context.services.preflight, context.services.apply)
    , m_header(new PageHeader(this))
    , m_content(new QStackedWidget(this))
    , m_empty(new Placeholder(this))
    , m_splitter(new QSplitter(this))
    , m_tree(new QTreeView(this))
    , m_detail(new ChangeDetail(context, this))
    , m_bar(new ApplyBar(context.services.apply, context.services.budget, this))
    , m_discardAll(new QAction(icon(u"trash-2"_s), tr("Take everything back"), this))
{
    setObjectName(u"changes"_s);
    buildHeader();
    buildList();
    m_empty->setContent(
        {u"circle-check"_s, tr("Nothing is staged"),
         tr("What you change anywhere in the program waits here until you apply it. Nothing reaches App "
            "Store Connect before.")});
    m_content->addWidget(m_empty);
    m_content->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    column->addWidget(m_bar);
    auto &changes = context.services.changes;
    connect(&m_model, &ChangesModel::chosenChanged, this, &ChangesPage::updateState);
    connect(&changes, &ChangeSet::changed, this, [this](const StagedChange &change) {
        if (change.id == m_detail->change())
            m_detail->refresh();
    });
    connect(&changes, &ChangeSet::countChanged, this, [this] {
        m_tree->expandAll();
        chooseFirst();
        askNames();
    });
    connect(&context.services.preflight, &Preflight::findingsChanged, this, [this] { m_detail->refresh(); });
    connect(&context.services.apply, &ApplyJob::finished, this, [this] { m_detail->refresh(); });
    updateState();
}

void ChangesPage::buildHeader()
{
    m_header->setTitle(tr("Changes"));
    m_discardAll->setObjectName(u"discardAll"_s);
    connect(m_discardAll, &QAction::triggered, this, &ChangesPage::discardAll);
    auto *history = new QAction(icon(u"history"_s), tr("History"), this);
    connect(history, &QAction::triggered, this, [this] { emit m_context.navigator.workspaceRequested(u"history"_s); });
    m_header->addAction(history);
    m_header->addAction(m_discardAll);
}

void ChangesPage::buildList()
{
    const auto &theme = Theme::of(this);
    m_tree->setObjectName(u"changesTree"_s);
    m_tree->setAccessibleName(tr("Staged changes"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ChangesDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false); // it stands on the page
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ChangesModel::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ChangesModel::State, QHeaderView::Fixed);
    m_tree->header()->resizeSection(ChangesModel::State, theme.px(168));
    m_tree->expandAll();
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_tree->setMinimumWidth(theme.px(260));
    m_detail->setMinimumWidth(theme.px(300));
    m_splitter->setSizes({theme.px(460), theme.px(560)});
    m_splitter->restoreState(m_context.state.value(u"splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.state.setValue(u"splitter"_s, m_splitter->saveState()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_detail->setChange(m_model.changeAt(current)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        chooseFirst();
    });
    auto *take = new QAction(icon(u"undo-2"_s), tr("Take back"), m_tree);
    take->setShortcut(QKeySequence::Delete);
    take->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(take);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(take, &QAction::triggered, this, [this] {
        if (const auto id = m_model.changeAt(m_tree->currentIndex()))
            m_context.services.changes.discard(id);
    });
}

void ChangesPage::load()
{
    askNames();
    m_context.services.preflight.check();
    m_tree->expandAll();
    chooseFirst();
    updateState();
}

bool ChangesPage::open(const ResourceKey &key)
{
    for (const auto &change : m_context.services.changes.changes()) {
        if (change.target != key)
            continue;
        m_tree->setCurrentIndex(m_model.indexOf(change.id));
        return true;
    }
    return false;
}

/// Something is always shown where there is something.
void ChangesPage::chooseFirst()
{
    if (m_model.changeAt(m_tree->currentIndex()) == 0) {
        const auto first = m_model.index(0, 0, m_model.index(0, 0));
        if (first.isValid())
            m_tree->setCurrentIndex(first);
    }
    m_detail->setChange(m_model.changeAt(m_tree->currentIndex()));
}

void ChangesPage::askNames()
{
    QList<ResourceKey> apps;
    for (const auto &app : m_model.apps()) {
        if (!app.isNull())
            apps.append(app);
    }
    if (apps.isEmpty())
        return;
    m_context.services.store.resources(apps)->then(
        this,
        [this](const QList<Resource> &resources) {
            for (const auto &resource : resources)
                m_model.setAppName(resource.key(), ResourceTableModel::nameOf(resource));
        },
        [](const ApiError &) {}); // the id has to do
}

void ChangesPage::updateState()
{
    const auto count = m_context.services.changes.count();
    const bool running = m_context.services.apply.phase() != ApplyJob::Phase::Idle;
    m_content->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_bar->setVisible(count > 0 || running);
    m_discardAll->setEnabled(count > 0);
    m_header->setContext(count > 0 ? tr("%n staged, nothing is sent before you apply it", nullptr, count) : QString());
    const auto chosen = m_model.chosen();
    const auto errors = int(std::count_if(chosen.begin(), chosen.end(),
                                          [this](ChangeId id) { return m_context.services.preflight.hasErrors(id); }));
    m_bar->setChosen(chosen, errors);
}

void ChangesPage::discardAll()
{
    Dialogs::Question question;
    question.title = tr("Take back %n change(s)?", nullptr, m_context.services.changes.count());
    question.text = tr("Undo brings them back as long as the program runs.");
    question.confirm = tr("Take everything back");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, this, [this](bool confirmed) {
        if (confirmed)
            m_context.services.changes.discardAll();
    });
}

Workspace changesWorkspace()
{
    return {u"changes"_s, WorkspaceScope::Home, ChangesPage::tr("Changes"), u"layers"_s,
            [](const PageContext &context, QWidget *parent) -> Page * { return new ChangesPage(context, parent); }};
}
