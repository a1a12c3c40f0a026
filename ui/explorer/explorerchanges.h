// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeset.h"
#include "ui/explorer/resourceactions.h"
#include "ui/shell/workspace.h"

#include <QPointer>

class ChangePanel;
class LinkEditor;
class ResourceForm;
class UploadForm;

/// Turns what the user wants done in the Explorer into staged changes: by a form in the panel, or at once where there
/// is nothing to ask. Sends nothing.
class ExplorerChanges final : public QObject
{
    Q_OBJECT
public:
    ExplorerChanges(const PageContext &context, ChangePanel &panel, QObject *parent = nullptr);

    /// `targets`: what is changed; of a create what it is made for, if anything; several to change all of them alike.
    void run(const ResourceAction &action, const QList<Resource> &targets, const ChangeSet::Context &context);
    bool isLoading() const;

signals:
    void loadingChanged();

private:
    void edit(const QList<Resource> &targets);
    void create(const ResourceAction &action, const Resource &owner);
    QWidget *padded(QWidget *content) const;
    void openLinks(const ResourceAction &action, const Resource &owner);
    void stageOrder(const ResourceAction &action, const QList<Resource> &targets);
    void askForDeletion(const QList<Resource> &targets);
    void stageDeletion(const QList<Resource> &targets);
    void openForm(const QString &title, const QString &subtitle, ResourceForm *form);
    void updateReady();
    void stage();
    void stageForm();
    void done(const QString &text, int count = 1);
    void requestClose();
    QString titleOf(const Resource &resource) const;
    ChangeSet::Context contextOf(const Resource &resource) const;

    PageContext m_context;
    const Catalog &m_catalog;
    ChangePanel &m_panel;
    ChangeSet &m_changes;
    // What the panel is about.
    ResourceAction m_action;
    QList<Resource> m_targets;
    ChangeSet::Context m_staging;
    QPointer<ResourceForm> m_form;
    QPointer<UploadForm> m_upload;
    QPointer<LinkEditor> m_links;
};
