// SPDX-License-Identifier: GPL-3.0-or-later
// What the Explorer asks by a form, and what it stages of the answers.
#include "ui/explorer/explorerchanges.h"

#include "api/services/accountservices.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/linkeditor.h"
#include "ui/explorer/uploadform.h"
#include "ui/forms/resourceform.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = ResourceAction::Kind;

void ExplorerChanges::edit(const QList<Resource> &targets)
{
    const auto *entry = m_catalog.entry(targets.constFirst().entry());
    auto *form = new ResourceForm(m_context.services, *entry, FormPurpose::Update);
    QString subtitle;
    if (targets.size() == 1) {
        form->setResource(targets.constFirst());
        form->setNeighbours({targets.constFirst().key(), m_staging.app});
        subtitle = titleOf(targets.constFirst());
    } else {
        //: %1 is a number, %2 a type of resource in the plural
        subtitle
            = tr("%1 × %2: what you set here is set in all of them").arg(format::count(targets.size()), entry->title);
    }
    openForm(targets.size() == 1 ? tr("Edit") : tr("Edit several"), subtitle, form);
}

void ExplorerChanges::create(const ResourceAction &action, const Resource &owner)
{
    const auto *entry = m_catalog.entry(action.entry);
    const bool isUpload = action.kind == Kind::Upload;
    auto *form = new ResourceForm(m_context.services, *entry, FormPurpose::Create, isUpload);
    form->setNeighbours({owner.key(), m_staging.app});
    if (!owner.isNull() && !action.relationship.isEmpty())
        form->preset(action.relationship, owner.key(), titleOf(owner));
    if (isUpload) {
        auto *upload = new UploadForm(form, m_context.dialogs);
        connect(upload, &UploadForm::changed, this, &ExplorerChanges::updateReady);
        m_links = nullptr;
        m_form = form;
        m_panel.open(action.text, owner.isNull() ? QString() : titleOf(owner), padded(upload));
        m_upload = upload;
        updateReady();
        return;
    }
    // An order that needs nothing but what it is for is given at once.
    if (action.kind == Kind::Order && form->fields() == QStringList{action.relationship}) {
        m_links = nullptr;
        m_form = form;
        stageForm();
        delete form;
        return;
    }
    openForm(action.text, owner.isNull() ? entry->area : titleOf(owner), form);
}

QWidget *ExplorerChanges::padded(QWidget *content) const
{
    const auto &theme = Theme::of(&m_panel);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16));
    column->addWidget(content);
    column->addStretch();
    box->setFocusProxy(content);
    return box;
}

void ExplorerChanges::openForm(const QString &title, const QString &subtitle, ResourceForm *form)
{
    m_links = nullptr; // the editor on show goes with the next turn of the event loop
    m_upload = nullptr;
    m_form = form;
    connect(form, &ResourceForm::changed, this, &ExplorerChanges::updateReady);
    m_panel.open(title, subtitle, padded(form));
    updateReady();
}

void ExplorerChanges::updateReady()
{
    m_panel.showProblem({});
    if (const auto *links = m_links.data())
        m_panel.setReady(links->isChanged(), tr("Nothing has changed yet"));
    else if (m_form && m_action.kind == Kind::Edit)
        m_panel.setReady(m_form->isChanged(), tr("Nothing has changed yet"));
    else
        m_panel.setReady(true);
}

void ExplorerChanges::stage()
{
    if (auto *links = m_links.data()) {
        auto context = contextOf(m_targets.constFirst());
        links->stage(m_changes, context);
        done(tr("Staged: %1").arg(format::title(links->relationship().name)));
        return;
    }
    if (!m_form)
        return;
    const bool good = m_upload ? m_upload->validate() : m_form->validate().isEmpty();
    if (good)
        stageForm();
    else
        m_panel.showProblem(tr("Something is not right yet: see below."));
}

/// The same for every target of a bulk edit.
static ResourceDraft draftFor(const Resource &target, const ResourceDraft &draft)
{
    ResourceDraft own(target.entry(), target.id());
    for (auto it = draft.attributes().begin(); it != draft.attributes().end(); ++it)
        own.set(it.key(), it.value().toVariant());
    for (auto it = draft.links().begin(); it != draft.links().end(); ++it)
        own.link(it.key(), it.value());
    for (const auto &child : draft.included())
        own.include(child);
    return own;
}

void ExplorerChanges::stageForm()
{
    const auto draft = m_form->draft();
    if (m_action.kind == Kind::Edit) {
        m_changes.beginStep(tr("Edit"));
        for (const auto &target : std::as_const(m_targets))
            m_changes.stageUpdate(target, draftFor(target, draft), contextOf(target));
        m_changes.endStep();
        done(tr("Change staged"), int(m_targets.size()));
        return;
    }
    auto context = m_targets.isEmpty() ? m_staging : contextOf(m_targets.constFirst());
    const auto *entry = m_catalog.entry(m_action.entry);
    const auto name = draft.attributes().value(ResourceTableModel::namingAttribute(*entry)).toVariant().toString();
    context.title = name.isEmpty() ? entry->title : u"%1 · %2"_s.arg(entry->title, name);
    const auto linked = draft.links().value(u"app"_s);
    if (const auto *app = std::get_if<ResourceKey>(&linked); app && !app->isNull())
        context.app = *app;
    switch (m_action.kind) {
    case Kind::Upload:
        m_changes.stageUpload(draft, m_upload->filePath(), context);
        done(tr("Upload staged"));
        break;
    case Kind::Order:
        context.title
            = m_targets.isEmpty() ? m_action.text : u"%1 · %2"_s.arg(m_action.text, titleOf(m_targets.constFirst()));
        m_changes.stageAction(draft, context);
        done(tr("Staged: %1").arg(m_action.text));
        break;
    default:
        m_changes.stageCreate(draft, context);
        done(tr("Staged: %1").arg(m_action.text));
    }
}

void ExplorerChanges::requestClose()
{
    const bool loses = (m_links && m_links->isChanged()) || (m_form && m_form->isChanged());
    if (!loses) {
        m_panel.close();
        return;
    }
    Dialogs::Question question;
    question.title = tr("Leave without staging?");
    question.text = tr("What you entered here will be lost.");
    question.confirm = tr("Leave");
    question.destructive = true;
    m_context.dialogs.confirm(&m_panel, question, this, [this](bool confirmed) {
        if (confirmed)
            m_panel.close();
    });
}
