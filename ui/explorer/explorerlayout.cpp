// SPDX-License-Identifier: GPL-3.0-or-later
// What the Explorer's page is made of, and its keys.
#include "api/services/accountservices.h"
#include "ui/documents/documentview.h"
#include "ui/explorer/actionbar.h"
#include "ui/explorer/breadcrumbbar.h"
#include "ui/explorer/changepanel.h"
#include "ui/explorer/detailpanel.h"
#include "ui/explorer/entrytreepanel.h"
#include "ui/explorer/explorerpage.h"
#include "ui/explorer/exportmenu.h"
#include "ui/explorer/querybar.h"
#include "ui/explorer/requiredform.h"
#include "ui/explorer/routesview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void ExplorerPage::buildMiddle()
{
    auto *refreshAction = new QAction(icon(u"refresh-cw"_s), tr("Refresh"), this);
    refreshAction->setObjectName(u"refresh"_s);
    connect(refreshAction, &QAction::triggered, this, &ExplorerPage::refresh);
    m_header->addAction(refreshAction);
    auto *pages = new QAction(icon(u"book-open"_s), tr("Documentation"), this);
    pages->setObjectName(u"documentation"_s);
    pages->setToolTip(tr("Apple's page about this request"));
    connect(pages, &QAction::triggered, this, &ExplorerPage::openDocumentation);
    m_header->addAction(pages);
    m_search = m_filters->addSearch(tr("Filter the loaded rows"));
    m_search->setObjectName(u"search"_s);
    m_filters->addTrailing(m_export->makeButton(m_filters));
    m_filters->addColumnChooser(m_table);
    m_table->setObjectName(u"resources"_s);
    m_table->setModel(&m_proxy);
    m_table->setEmpty({u"inbox"_s, tr("None here"), tr("The server has none of these.")});
    m_start->setContent(
        {u"compass"_s, tr("Every resource of App Store Connect"),
         tr("Choose a type on the left, or search for one. From a resource, follow its relationships.")});
    for (auto *each :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_required),
          static_cast<QWidget *>(m_routes), static_cast<QWidget *>(m_wide), static_cast<QWidget *>(m_document)})
        m_content->addWidget(each);
}

void ExplorerPage::buildColumns()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_crumbs);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_filters);
    column->addWidget(m_query);
    column->addWidget(m_bulk);
    column->addWidget(m_content, 1);
    const auto &theme = Theme::of(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_entries);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    m_entries->setMinimumWidth(theme.px(180));
    middle->setMinimumWidth(theme.px(320));
    m_splitter->setSizes({theme.px(240), theme.px(620), theme.px(400), theme.px(420)});
    m_splitter->restoreState(m_context.state.value(u"splitter"_s).toByteArray());
    m_detail->hide();
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.state.setValue(u"splitter"_s, m_splitter->saveState()); });
}

void ExplorerPage::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    on(Qt::ALT | Qt::Key_Right, [this] { goForward(); });
    on(QKeySequence::Find, [this] {
        auto *inFile = m_content->currentWidget() == m_document ? m_document->search() : nullptr;
        auto *field = inFile ? inFile : m_filters->isVisible() ? m_search : m_entries->search();
        field->setFocus();
        field->selectAll();
    });
}

/// The mouse's own back and forward buttons.
void ExplorerPage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        Page::mousePressEvent(event);
}

void ExplorerPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Backspace || (alt && event->key() == Qt::Key_Left))
        goBack();
    else if (alt && event->key() == Qt::Key_Right)
        goForward();
    else
        Page::keyPressEvent(event);
}
