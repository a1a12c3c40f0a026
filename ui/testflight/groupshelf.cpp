// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testflight/groupshelf.h"

#include "ui/testflight/grouptarget.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int shelfWidth = 320;

GroupShelf::GroupShelf(const TestFlightData &source, QWidget *parent)
    : QFrame(parent)
    , m_data(source)
    , m_title(new TextLabel(TextLabel::Style::Section, this))
    , m_scroll(new QScrollArea(this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"groupShelf"_s);
    setAccessibleName(tr("Groups to drop on"));
    m_scroll->setAccessibleName(tr("Groups"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    parent->installEventFilter(this);
    hide();
}

void GroupShelf::open(const GroupLoad &load)
{
    m_load = load;
    m_title->setText(load.builds.empty() ? tr("Add %n tester(s) to", nullptr, int(load.testers.size()))
                                         : tr("Give %n build(s) to", nullptr, int(load.builds.size())));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(8));
    for (const auto &group : m_data.groups()) {
        auto *target = new GroupTarget(group, load.refusal(group), list);
        connect(target, &GroupTarget::dropped, this, [this, key = group.group.key()] { emit dropped(key); });
        column->addWidget(target);
    }
    if (m_data.groups().empty())
        column->addWidget(new TextLabel(TextLabel::Style::Muted, tr("There are no groups yet."), list));
    column->addStretch(1);
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false); // setWidget() turns it on
    fit();
    raise();
    show();
}

void GroupShelf::fit()
{
    const int width = std::min(Theme::of(this).px(shelfWidth), parentWidget()->width() / 2);
    const QRect place(parentWidget()->width() - width, 0, width, parentWidget()->height());
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), place));
}

bool GroupShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

void GroupShelf::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Sidebar));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - 1 : 0, 0, 1, height()), theme.color(ColorRole::Border));
}
