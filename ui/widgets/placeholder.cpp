// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholder.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_text(new TextLabel(TextLabel::Style::Muted, this))
    , m_action(new QPushButton(this))
{
    const auto &theme = Theme::of(this);
    for (auto *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(4));
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(8));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &Placeholder::actionTriggered);
    refresh();
}

void Placeholder::setContent(const Content &content)
{
    m_content = content;
    refresh();
}

void Placeholder::refresh()
{
    const auto &theme = Theme::of(this);
    const int size = theme.px(32);
    m_icon->setPixmap(m_content.icon.isEmpty()
                          ? QPixmap()
                          : iconPixmap(m_content.icon, theme.color(ColorRole::TextFaint), size, devicePixelRatioF()));
    m_icon->setVisible(!m_content.icon.isEmpty());
    m_title->setText(m_content.title);
    m_text->setText(m_content.text);
    m_text->setVisible(!m_content.text.isEmpty());
    m_action->setText(m_content.action);
    m_action->setVisible(!m_content.action.isEmpty());
    fitText();
}

/// A wrapped label in the middle of a column gets the height of a guess; this one gets the height of its text.
void Placeholder::fitText()
{
    const auto &theme = Theme::of(this);
    const int room = std::clamp(width() - theme.px(48), theme.px(160), theme.px(420));
    m_text->setFixedSize(room, std::max(0, m_text->heightForWidth(room)));
}

void Placeholder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void Placeholder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refresh();
}
