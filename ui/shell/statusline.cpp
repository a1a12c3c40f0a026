// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/activity/budgetmeter.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

/// Lower than other buttons: the line is thin.
class LineButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return {QPushButton::sizeHint().width(), Theme::of(this).px(24)}; }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            setFont(Theme::of(this).font(TextRole::Small));
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Style::Small, this))
    , m_budget(new BudgetMeter(this))
    , m_activity(new LineButton(this))
{
    const auto &theme = Theme::of(this);
    setAccessibleName(tr("Status"));
    static_cast<TextLabel *>(m_text)->setElided(true);
    setButtonKind(m_activity, ButtonKind::Quiet);
    m_activity->setFont(theme.font(TextRole::Small));
    m_activity->setIcon(icon(u"activity"_s));
    m_activity->setCheckable(true);
    m_activity->setObjectName(u"activityButton"_s);
    connect(m_activity, &QPushButton::toggled, this, &StatusLine::activityToggled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), 1 + theme.px(2), theme.px(12), theme.px(2));
    row->setSpacing(theme.px(16));
    row->addWidget(m_text, 1);
    row->addWidget(m_budget);
    row->addWidget(m_activity);
    setRunning(0);
}

void StatusLine::setPlaceText(const QString &text)
{
    m_place = text;
    refreshText();
}

void StatusLine::setJobText(const QString &text)
{
    m_job = text;
    refreshText();
}

void StatusLine::refreshText()
{
    m_text->setText(m_job.isEmpty() ? m_place : m_job);
}

void StatusLine::setBudget(const RateBudget *budget)
{
    m_budget->setBudget(budget);
}

void StatusLine::setRunning(int running)
{
    m_activity->setText(running > 0 ? tr("%n request(s) running", nullptr, running) : tr("Activity"));
    m_activity->setAccessibleName(m_activity->text());
    m_activity->setIcon(icon(running > 0 ? u"loader-circle"_s : u"activity"_s));
}

void StatusLine::setActivityOpen(bool open)
{
    const QSignalBlocker quiet(m_activity);
    m_activity->setChecked(open);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Page));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Border));
}
