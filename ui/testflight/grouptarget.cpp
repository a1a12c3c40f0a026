// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/grouptarget.h"

#include "models/testflight/draggablemodel.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GroupTarget::GroupTarget(const TestGroup &group, const QString &refusal, QWidget *parent)
    : QFrame(parent)
    , m_takes(refusal.isEmpty())
{
    const auto &theme = Theme::of(this);
    const auto kind = group.isInternal() ? tr("Internal") : tr("External");
    //: %1 is a kind of group
    const auto facts = tr("%1 · %n tester(s)", nullptr, group.testers).arg(kind);
    setObjectName(u"groupTarget-"_s + group.id);
    setAccessibleName(group.name());
    setAccessibleDescription(m_takes ? facts : facts + u". "_s + refusal);
    setAcceptDrops(true); // also one that refuses: the pointer shows it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(2));
    auto *name = new TextLabel(m_takes ? TextLabel::Style::Strong : TextLabel::Style::Muted, group.name(), this);
    name->setElided(true);
    column->addWidget(name);
    column->addWidget(new TextLabel(TextLabel::Style::Small, facts, this));
    if (!m_takes) {
        auto *why = new TextLabel(TextLabel::Style::Small, refusal, this);
        why->setObjectName(u"refusal"_s);
        why->setWordWrap(true);
        column->addWidget(why);
    }
}

void GroupTarget::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void GroupTarget::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_takes || !event->mimeData()->hasFormat(groupLoadType))
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void GroupTarget::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void GroupTarget::dropEvent(QDropEvent *event)
{
    setHovered(false);
    if (!m_takes || !event->mimeData()->hasFormat(groupLoadType))
        return;
    event->acceptProposedAction();
    emit dropped();
}

void GroupTarget::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(),
                 theme.color(m_hovered     ? ColorRole::Selection
                                 : m_takes ? ColorRole::Raised
                                           : ColorRole::Page),
                 theme.color(m_hovered ? ColorRole::Accent : ColorRole::Border));
}
