// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "models/core/relativetime.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_title(new TextLabel(TextLabel::Style::Title, this))
    , m_context(new TextLabel(TextLabel::Style::Muted, this))
    , m_state(new Badge(this))
{
    const auto &theme = Theme::of(this);
    static_cast<TextLabel *>(m_title)->setElided(true);
    static_cast<TextLabel *>(m_context)->setElided(true);
    m_titleRow->setSpacing(theme.px(8));
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    auto *contextRow = new QHBoxLayout;
    contextRow->setSpacing(theme.px(8));
    contextRow->addWidget(m_state);
    contextRow->addWidget(m_context, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addLayout(m_titleRow);
    words->addLayout(contextRow);
    m_actions->setSpacing(theme.px(8));
    m_row->setSpacing(theme.px(12));
    m_row->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(12));
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_state->hide();
    m_ageTimer.setInterval(30s); // "5 min ago" grows older by itself
    connect(&m_ageTimer, &QTimer::timeout, this, &PageHeader::refresh);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setContext(const QString &text)
{
    m_text = text;
    refresh();
}

void PageHeader::setFreshness(const Freshness &freshness)
{
    m_freshness = freshness;
    if (freshness.fetchedAt.isValid())
        m_ageTimer.start();
    refresh();
}

void PageHeader::refresh()
{
    QStringList parts;
    if (!m_text.isEmpty())
        parts.append(m_text);
    if (m_freshness.loading)
        parts.append(m_freshness.fetchedAt.isValid() ? tr("Updating…") : tr("Loading…"));
    else if (m_freshness.fetchedAt.isValid())
        parts.append(tr("Updated %1").arg(relativeTime(m_freshness.fetchedAt)));
    m_context->setText(parts.join(u"  ·  "_s));
    m_context->setVisible(!parts.isEmpty());
    m_context->setToolTip(exactTime(m_freshness.fetchedAt));
    m_state->setVisible(m_freshness.offline || m_freshness.stale);
    if (m_freshness.offline) {
        m_state->setTone(Tone::Warning);
        m_state->setIcon(u"cloud-off"_s);
        m_state->setText(tr("Offline"));
        m_state->setToolTip(tr("The server cannot be reached. You see what was fetched last."));
    } else if (m_freshness.stale) {
        m_state->setTone(Tone::Info);
        m_state->setIcon(u"history"_s);
        m_state->setText(tr("Cached"));
        m_state->setToolTip(tr("You see what was fetched last; there may be newer data."));
    }
}

void PageHeader::setLeading(QWidget *widget)
{
    m_row->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

void PageHeader::addBesideTitle(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget, 0, Qt::AlignVCenter);
}

QPushButton *PageHeader::buttonFor(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    setButtonKind(button, primary ? ButtonKind::Primary : ButtonKind::Normal);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        button->setAccessibleName(action->text().isEmpty() ? action->toolTip() : action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    button->setObjectName(action->objectName());
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void PageHeader::setPrimaryAction(QAction *action)
{
    m_actions->addWidget(buttonFor(action, true), 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QAction *action)
{
    addWidget(buttonFor(action, false));
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
