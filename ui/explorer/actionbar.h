// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/resourceactions.h"

#include <QWidget>

class FlowLayout;
class QAbstractButton;

/// Buttons for what can be done to the resource on show; what can be made for it lies in a menu.
class ActionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setActions(const QList<ResourceAction> &actions, const QList<ResourceAction> &children = {});
    /// While it is not empty no button can be pressed, and each says why.
    void setBlocked(const QString &why);

signals:
    void triggered(const ResourceAction &action);

private:
    void addButton(const ResourceAction &action);
    void addChildren(const QList<ResourceAction> &children);
    void updateButtons();

    FlowLayout *m_row;
    QList<QAbstractButton *> m_buttons;
    QList<ResourceAction> m_actions;
    QList<ResourceAction> m_children;
    QString m_blocked;
};
