// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/changepanel.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChangePanel::ChangePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_subtitle(new TextLabel(TextLabel::Style::Small, this))
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_stage(new QPushButton(tr("Stage"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"changePanel"_s);
    setAccessibleName(tr("Change"));
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFoot());
    setMinimumWidth(Theme::of(this).px(360));
    connect(m_stage, &QAbstractButton::clicked, this, &ChangePanel::stageRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &ChangePanel::closeRequested);
    hide();
}

QWidget *ChangePanel::buildHead()
{
    const auto &theme = Theme::of(this);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(16), theme.px(16), theme.px(8), theme.px(8));
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    auto *closeButton = new QPushButton(icon(u"x"_s), QString(), head);
    setButtonKind(closeButton, ButtonKind::Quiet);
    closeButton->setObjectName(u"closeChange"_s);
    closeButton->setAccessibleName(tr("Close"));
    closeButton->setToolTip(tr("Close (Esc)"));
    row->addWidget(closeButton, 0, Qt::AlignTop);
    connect(closeButton, &QAbstractButton::clicked, this, &ChangePanel::closeRequested);
    return head;
}

QWidget *ChangePanel::buildFoot()
{
    const auto &theme = Theme::of(this);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    row->setSpacing(theme.px(8));
    m_stage->setObjectName(u"stage"_s);
    m_stage->setShortcut(Qt::CTRL | Qt::Key_Return);
    setButtonKind(m_stage, ButtonKind::Primary);
    row->addWidget(m_stage);
    row->addWidget(m_cancel);
    row->addStretch();
    return foot;
}

void ChangePanel::open(const QString &title, const QString &subtitle, QWidget *content)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_banner->clear();
    m_content = content;
    if (auto *old = m_scroll->takeWidget())
        old->deleteLater(); // it may be the one whose signal led here
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    setStage(true);
    setReady(true);
    show();
    content->setFocus();
}

void ChangePanel::setStage(bool stage)
{
    m_stage->setVisible(stage);
    m_cancel->setText(stage ? tr("Cancel") : tr("Close"));
}

void ChangePanel::setReady(bool ready, const QString &why)
{
    m_stage->setEnabled(ready);
    m_stage->setToolTip(ready ? tr("Puts it with the changes; nothing is sent yet (%1)")
                                    .arg(m_stage->shortcut().toString(QKeySequence::NativeText))
                              : why);
}

void ChangePanel::showProblem(const QString &text)
{
    if (text.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(Tone::Danger, text);
}

void ChangePanel::close()
{
    hide();
    if (auto *old = m_scroll->takeWidget())
        old->deleteLater();
    m_content = nullptr;
}

void ChangePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void ChangePanel::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme.color(ColorRole::Border));
}

void ChangePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous())
        emit visibilityChanged(true);
}

void ChangePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous() && isHidden())
        emit visibilityChanged(false);
}
