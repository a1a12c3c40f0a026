// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerchanges.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/linkeditor.h"
#include "ui/explorer/uploadform.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"

using namespace Qt::StringLiterals;

using Kind = ResourceAction::Kind;

ExplorerChanges::ExplorerChanges(const PageContext &context, ChangePanel &panel, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_catalog(context.services.catalog)
    , m_panel(panel)
    , m_changes(context.services.changes)
{
    connect(&m_panel, &ChangePanel::stageRequested, this, &ExplorerChanges::stage);
    connect(&m_panel, &ChangePanel::closeRequested, this, &ExplorerChanges::requestClose);
}

void ExplorerChanges::run(const ResourceAction &action, const QList<Resource> &targets,
                          const ChangeSet::Context &context)
{
    const bool needsTarget = action.kind != Kind::Create && action.kind != Kind::Upload && action.kind != Kind::Order;
    if (needsTarget && targets.isEmpty())
        return;
    m_staging = context;
    switch (action.kind) {
    case Kind::Switch:
        stageOrder(action, targets);
        return;
    case Kind::Delete:
        askForDeletion(targets);
        return;
    default:
        break;
    }
    m_action = action;
    m_targets = targets;
    switch (action.kind) {
    case Kind::Edit:
        edit(targets);
        break;
    case Kind::Links:
    case Kind::LinkedIds:
        openLinks(action, targets.constFirst());
        break;
    default:
        create(action, targets.value(0));
        break;
    }
}

bool ExplorerChanges::isLoading() const
{
    return m_links && m_links->isLoading();
}

QString ExplorerChanges::titleOf(const Resource &resource) const
{
    const auto *entry = m_catalog.entry(resource.entry());
    const auto type = entry != nullptr ? entry->title : format::title(resource.entry());
    const auto name = ResourceTableModel::nameOf(resource);
    return name.isEmpty() ? type : u"%1 · %2"_s.arg(type, name);
}

ChangeSet::Context ExplorerChanges::contextOf(const Resource &resource) const
{
    auto context = m_staging;
    context.title = titleOf(resource);
    if (resource.entry() == "apps"_L1)
        context.app = resource.key();
    else if (const auto app = resource.relationship(u"app", u"apps"_s); !app.keys.isEmpty())
        context.app = app.keys.constFirst();
    return context;
}

void ExplorerChanges::done(const QString &text, int count)
{
    if (m_panel.isVisible())
        m_panel.close();
    showToast(m_panel.window(), Tone::Success, count == 1 ? text : tr("%1 (%2)").arg(text, format::count(count)));
}

void ExplorerChanges::stageOrder(const ResourceAction &action, const QList<Resource> &targets)
{
    m_changes.beginStep(action.text);
    for (const auto &target : targets) {
        ResourceDraft draft(target.entry(), target.id());
        draft.set(action.attribute, true);
        m_changes.stageAction(draft, contextOf(target));
    }
    m_changes.endStep();
    done(tr("Staged: %1").arg(action.text), int(targets.size()));
}

void ExplorerChanges::askForDeletion(const QList<Resource> &targets)
{
    const auto &first = targets.constFirst();
    Dialogs::Question question;
    const bool one = targets.size() == 1;
    question.title = one ? tr("Delete %1?").arg(titleOf(first))
                         : tr("Delete %1 resources?").arg(format::count(int(targets.size())));
    question.text
        = tr("It is staged: the server deletes it, with all that belongs to it, when the changes are applied. "
             "Until then it can be taken back.");
    question.confirm = tr("Stage the deletion");
    question.destructive = true;
    m_context.dialogs.confirm(&m_panel, question, this, [this, targets](bool confirmed) {
        if (confirmed)
            stageDeletion(targets);
    });
}

void ExplorerChanges::stageDeletion(const QList<Resource> &targets)
{
    m_changes.beginStep(tr("Delete"));
    for (const auto &target : targets)
        m_changes.stageDelete(target.key(), contextOf(target));
    m_changes.endStep();
    done(tr("Deletion staged"), int(targets.size()));
}

void ExplorerChanges::openLinks(const ResourceAction &action, const Resource &owner)
{
    const auto *entry = m_catalog.entry(owner.entry());
    const auto *relationship = entry != nullptr ? entry->relationship(action.relationship) : nullptr;
    if (relationship == nullptr)
        return;
    auto *editor = new LinkEditor(m_context, owner, *relationship);
    m_form = nullptr;
    m_upload = nullptr;
    m_links = editor;
    m_panel.open(format::title(relationship->name), titleOf(owner), editor);
    m_panel.setStage(editor->isWritable());
    connect(editor, &LinkEditor::changed, this, &ExplorerChanges::updateReady);
    connect(editor, &LinkEditor::loadingChanged, this, &ExplorerChanges::updateReady);
    connect(editor, &LinkEditor::loadingChanged, this, &ExplorerChanges::loadingChanged);
    editor->load();
    updateReady();
}
