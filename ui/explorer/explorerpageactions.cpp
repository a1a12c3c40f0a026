// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the Explorer: to one resource, to several rows, to the list on show.
#include "ui/explorer/explorerpage.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/entrytreepanel.h"
#include "ui/explorer/explorerchanges.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void ExplorerPage::buildActions()
{
    m_create->setObjectName(u"createHere"_s);
    m_openById->setObjectName(u"openById"_s);
    m_openById->setToolTip(tr("Open a resource whose ID you know"));
    m_header->addAction(m_openById);
    m_header->addAction(m_create);
    const auto &theme = Theme::of(this);
    m_bulk->setObjectName(u"bulkActions"_s);
    m_bulk->layout()->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12));
    connect(m_create, &QAction::triggered, this, &ExplorerPage::createHere);
    connect(m_openById, &QAction::triggered, this, &ExplorerPage::askForId);
    connect(m_table, &DataTable::selectionChanged, this, &ExplorerPage::updateSelection);
    connect(m_bulk, &ActionBar::triggered, this, [this](const ResourceAction &action) { act(action, selection()); });
    // A form needs room: what is chosen from steps aside meanwhile.
    connect(m_panel, &ChangePanel::visibilityChanged, this,
            [this](bool open) { m_entries->setVisible(!open || width() > Theme::of(this).px(1500)); });
    const auto tellLoading = [this] { emit loadingChanged(isLoading()); };
    connect(m_changes, &ExplorerChanges::loadingChanged, this, tellLoading);
    connect(&m_context.services.changes, &ChangeSet::resourcesChanged, this, &ExplorerPage::updateActions);
    updateActions();
}

bool ExplorerPage::isLoading() const
{
    return m_loader.isLoading() || m_documents.isLoading() || m_changes->isLoading();
}

void ExplorerPage::act(const ResourceAction &action, const QList<Resource> &targets)
{
    ChangeSet::Context staging;
    if (!m_history.isEmpty()) {
        for (const auto &step : m_history.trail()) { // the app one came from
            if (step->key.entry == "apps"_L1)
                staging.app = step->key;
        }
    }
    m_changes->run(action, targets, staging);
}

void ExplorerPage::createHere()
{
    const auto &place = m_history.current();
    const auto action = ResourceActions(m_catalog).createFor(place);
    if (!action)
        return;
    QList<Resource> owner;
    if (place.kind != ExplorerPlace::Kind::Collection)
        owner.append(Resource(place.key.entry, QJsonObject{{u"id"_s, place.key.id}}));
    act(*action, owner);
}

void ExplorerPage::askForId()
{
    const auto key = m_history.current().entry;
    const auto *entry = m_catalog.entry(key);
    m_context.dialogs.askText(this, tr("Open by ID"), entry != nullptr ? entry->title : format::title(key), {}, this,
                              [this, key](const QString &text) {
                                  if (!text.trimmed().isEmpty())
                                      go(placeOf({key, text.trimmed()}));
                              });
}

QList<Resource> ExplorerPage::selection() const
{
    QList<Resource> resources;
    for (const int row : m_table->selectedRows())
        resources.append(m_model.resourceAt(m_proxy.mapToSource(m_proxy.index(row, 0)).row()));
    return resources;
}

/// Several rows have what can be done to all of them; one row has its details for that.
void ExplorerPage::updateSelection()
{
    const auto count = m_table->selectedRows().size();
    QList<ResourceAction> actions;
    if (count > 1 && m_content->currentWidget() == m_table) {
        for (auto action : ResourceActions(m_catalog).of(m_model.entry())) {
            if (action.kind == ResourceAction::Kind::Order)
                continue; // about one at a time
            //: %1 is what a button does ("Delete"), %2 a number of resources
            action.text = tr("%1 (%2)").arg(action.text, format::count(int(count)));
            actions.append(action);
        }
    }
    m_bulk->setActions(actions);
}

void ExplorerPage::updateActions()
{
    const bool anywhere = !m_history.isEmpty();
    const auto action = anywhere ? ResourceActions(m_catalog).createFor(m_history.current()) : std::nullopt;
    m_create->setVisible(action.has_value());
    if (action) {
        const bool plain = action->kind == ResourceAction::Kind::Create;
        m_create->setText(plain                                              ? tr("New")
                              : action->kind == ResourceAction::Kind::Upload ? tr("Upload")
                                                                             : action->text);
        m_create->setToolTip(action->text);
        m_create->setIcon(icon(action->icon));
    }
    const auto *entry = anywhere ? m_catalog.entry(m_history.current().entry) : nullptr;
    m_openById->setVisible(entry != nullptr && entry->crud.contains(u'G')
                           && m_history.current().kind == ExplorerPlace::Kind::Collection);
    for (auto *detail : {m_detail, m_wide}) {
        const bool doomed = m_context.services.changes.isStagedForDeletion(detail->resource().key());
        detail->setBlocked(doomed ? tr("Staged for deletion: take that back first, under Changes or with Undo")
                                  : QString());
    }
    updateSelection();
}
