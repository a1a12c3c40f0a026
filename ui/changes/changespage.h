// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changesmodel.h"
#include "ui/shell/workspace.h"

class ApplyBar;
class ChangeDetail;
class PageHeader;
class Placeholder;
class QAction;
class QSplitter;
class QStackedWidget;
class QTreeView;

/// The staged changes of an account: what they are, what keeps them back, and Apply.
class ChangesPage final : public Page
{
    Q_OBJECT
public:
    explicit ChangesPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    bool isLoading() const override { return false; }
    /// Chooses the change of a resource; false when nothing is staged for it.
    bool open(const ResourceKey &key) override;

private:
    void buildHeader();
    void buildList();
    void askNames();
    void updateState();
    void chooseFirst();
    void discardAll();

    PageContext m_context;
    ChangesModel m_model;
    PageHeader *m_header;
    QStackedWidget *m_content;
    Placeholder *m_empty;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    ChangeDetail *m_detail;
    ApplyBar *m_bar;
    QAction *m_discardAll;
};

Workspace changesWorkspace();
