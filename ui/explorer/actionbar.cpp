// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/actionbar.h"

#include "ui/explorer/flowlayout.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    setObjectName(u"actions"_s);
    setAccessibleName(tr("What can be done"));
    m_row->setSpacing(Theme::of(this).px(8));
    hide();
}

void ActionBar::setActions(const QList<ResourceAction> &actions, const QList<ResourceAction> &children)
{
    if (actions == m_actions && children == m_children)
        return;
    m_actions = actions;
    m_children = children;
    m_row->clearFrom(0);
    m_buttons.clear();
    for (const auto &action : actions) {
        if (action.kind != ResourceAction::Kind::Delete)
            addButton(action);
    }
    addChildren(children);
    for (const auto &action : actions) {
        if (action.kind == ResourceAction::Kind::Delete)
            addButton(action);
    }
    updateButtons();
    setVisible(!m_buttons.isEmpty());
}

void ActionBar::setBlocked(const QString &why)
{
    m_blocked = why;
    updateButtons();
}

void ActionBar::addButton(const ResourceAction &action)
{
    auto *button = new QPushButton(icon(action.icon), action.text, this);
    button->setObjectName(action.name());
    if (action.kind == ResourceAction::Kind::Delete)
        setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QAbstractButton::clicked, this, [this, action] { emit triggered(action); });
    m_row->addWidget(button);
    m_buttons.append(button);
}

void ActionBar::addChildren(const QList<ResourceAction> &children)
{
    QList<ResourceAction> shown;
    for (const auto &child : children) {
        if (child.kind != ResourceAction::Kind::Order) // those are buttons of their own
            shown.append(child);
    }
    if (shown.isEmpty())
        return;
    auto *button = new QPushButton(icon(u"plus"_s), tr("New"), this);
    button->setObjectName(u"newMenu"_s);
    button->setToolTip(tr("Make something that belongs to this"));
    auto *menu = new QMenu(button);
    for (const auto &child : shown) {
        auto *entry = menu->addAction(icon(child.icon), child.text);
        entry->setObjectName(child.name());
        connect(entry, &QAction::triggered, this, [this, child] { emit triggered(child); });
    }
    button->setMenu(menu);
    m_row->addWidget(button);
    m_buttons.append(button);
}

void ActionBar::updateButtons()
{
    for (auto *button : std::as_const(m_buttons)) {
        button->setEnabled(m_blocked.isEmpty());
        button->setToolTip(m_blocked);
    }
}
