// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

/// Back, forward, and the way from the first place to the present one; every step can be gone to.
class BreadcrumbBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BreadcrumbBar(QWidget *parent = nullptr);

    /// The last title is where one is.
    void setTrail(const QStringList &titles);
    void setCanGo(bool back, bool forward);

signals:
    void backRequested();
    void forwardRequested();
    void crumbRequested(int step);

private:
    QToolButton *arrow(const QString &iconName, const QString &text, const QKeySequence &keys);

    QHBoxLayout *m_row;
    QHBoxLayout *m_crumbs;
    QToolButton *m_back;
    QToolButton *m_forward;
};
