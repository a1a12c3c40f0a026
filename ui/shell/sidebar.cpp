// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/accountswitcher.h"
#include "ui/shell/apppicker.h"
#include "ui/shell/placebutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_accounts(new AccountSwitcher(this))
    , m_apps(new AppPicker(this))
    , m_search(new PlaceButton(tr("Search or go to…"), u"search"_s, this))
    , m_settings(new PlaceButton(tr("Settings"), u"settings-2"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_places(new QWidget)
    , m_column(new QVBoxLayout(m_places))
{
    const auto &theme = Theme::of(this);
    const int side = theme.px(12);
    setMinimumWidth(theme.px(200));
    setAccessibleName(tr("Places"));
    m_search->setFramed(true);
    m_search->setHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_settings->setHint(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText));
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::paletteRequested);
    connect(m_settings, &QAbstractButton::clicked, this, &Sidebar::settingsRequested);

    m_column->setContentsMargins(side, 0, side, side);
    m_column->setSpacing(theme.px(2));
    m_scroll->setWidget(m_places);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Places"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_places->setAutoFillBackground(false);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, side, 1, 0);
    outer->setSpacing(theme.px(8));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side, 0, side, 0);
    top->setSpacing(theme.px(8));
    top->addWidget(m_accounts);
    top->addWidget(m_search);
    outer->addLayout(top);
    outer->addWidget(m_scroll, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(side, 0, side, side);
    bottom->addWidget(m_settings);
    outer->addLayout(bottom);
    m_apps->hide();
}

void Sidebar::setWorkspaces(std::span<const Workspace> workspaces)
{
    m_apps->setParent(this);
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget() && item->widget() != m_apps)
            delete item->widget();
        delete item;
    }
    m_buttons.clear();
    m_order.clear();
    addSection(WorkspaceScope::Home, {}, workspaces);
    addSection(WorkspaceScope::App, tr("App"), workspaces);
    addSection(WorkspaceScope::Team, tr("Team"), workspaces);
    addSection(WorkspaceScope::Signing, tr("Signing"), workspaces);
    addSection(WorkspaceScope::Automation, tr("Automation"), workspaces);
    m_column->addStretch();
}

void Sidebar::addSection(WorkspaceScope scope, const QString &title, std::span<const Workspace> workspaces)
{
    bool first = true;
    for (const auto &workspace : workspaces) {
        if (workspace.scope != scope)
            continue;
        if (first && !title.isEmpty()) {
            const auto &theme = Theme::of(this);
            auto *label = new TextLabel(TextLabel::Style::Small, title, m_places);
            label->setIndent(theme.px(8));
            m_column->addSpacing(theme.px(14));
            m_column->addWidget(label);
            m_column->addSpacing(theme.px(2));
            if (scope == WorkspaceScope::App) {
                m_column->addWidget(m_apps);
                m_apps->show();
            }
        }
        first = false;
        auto *button = new PlaceButton(workspace.title, workspace.icon, m_places);
        button->setCheckable(true);
        button->setObjectName(u"place-"_s + workspace.id);
        button->installEventFilter(this);
        // Not clicked(): assistive technology toggles a checkable button without a click.
        connect(button, &QAbstractButton::toggled, this, [this, id = workspace.id] {
            setCurrent(m_current); // the window says what is shown
            emit placeChosen(id);
        });
        m_column->addWidget(button);
        m_buttons.insert(workspace.id, button);
        m_order.append(workspace.id);
    }
}

void Sidebar::setCurrent(const QString &workspaceId)
{
    m_current = workspaceId;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(it.key() == workspaceId);
    }
}

void Sidebar::setCount(const QString &workspaceId, int count)
{
    if (auto *button = m_buttons.value(workspaceId))
        button->setCount(count);
}

void Sidebar::setPlacesVisible(bool visible)
{
    m_scroll->widget()->setVisible(visible);
    m_search->setVisible(visible);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_buttons.value(m_order[i]) != watched)
            continue;
        const auto next = std::clamp<qsizetype>(i + (key == Qt::Key_Down ? 1 : -1), 0, m_order.size() - 1);
        m_buttons.value(m_order[next])->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Sidebar));
}
