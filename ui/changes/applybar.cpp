// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/applybar.h"

#include "api/client/ratebudget.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"
#include "ui/changes/applyprogress.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Phase = ApplyJob::Phase;
using State = ApplyJob::Item::State;

ApplyBar::ApplyBar(ApplyJob &apply, const RateBudget &budget, QWidget *parent)
    : QFrame(parent)
    , m_apply(apply)
    , m_budget(budget)
    , m_words(new TextLabel(TextLabel::Style::Strong, this))
    , m_details(new TextLabel(TextLabel::Style::Small, this))
    , m_idle(new QWidget(this))
    , m_running(new ApplyProgress(apply, budget, this))
    , m_start(new QPushButton(icon(u"send"_s, ColorRole::OnAccent), tr("Apply"), this))
    , m_retry(new QPushButton(icon(u"refresh-cw"_s), tr("Retry failed"), this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"applyBar"_s);
    m_start->setObjectName(u"apply"_s);
    m_retry->setObjectName(u"retry"_s);
    m_start->setShortcut(Qt::CTRL | Qt::Key_Return);
    setButtonKind(m_start, ButtonKind::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_words);
    words->addWidget(m_details);
    auto *idle = new QHBoxLayout(m_idle);
    idle->setContentsMargins(0, 0, 0, 0);
    idle->setSpacing(theme.px(8));
    idle->addLayout(words, 1);
    idle->addWidget(m_retry);
    idle->addWidget(m_start);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12));
    row->setSpacing(0);
    row->addWidget(m_idle);
    row->addWidget(m_running);
    connect(m_start, &QAbstractButton::clicked, this, [this] { m_apply.start(); });
    connect(m_retry, &QAbstractButton::clicked, this, [this] { m_apply.retryFailed(); });
    connect(&m_apply, &ApplyJob::phaseChanged, this, &ApplyBar::refresh);
    connect(&m_apply, &ApplyJob::itemChanged, this, &ApplyBar::refresh);
    connect(&m_apply, &ApplyJob::itemsReset, this, &ApplyBar::refresh);
    connect(&m_budget, &RateBudget::changed, this, &ApplyBar::refresh);
    refresh();
}

void ApplyBar::setChosen(const QList<ChangeId> &chosen, int errors)
{
    m_chosen = chosen;
    m_errors = errors;
    refresh();
}

void ApplyBar::refresh()
{
    const bool idle = m_apply.phase() == Phase::Idle;
    m_idle->setVisible(idle);
    m_running->setVisible(!idle);
    if (idle)
        showIdle();
}

void ApplyBar::showIdle()
{
    const auto &items = m_apply.items();
    m_retry->setVisible(std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.state == State::Failed || item.state == State::Blocked;
    }));
    m_words->setText(m_chosen.isEmpty() ? tr("Nothing is ticked")
                                        : tr("%n change(s) ticked", nullptr, int(m_chosen.size())));
    QStringList details;
    if (const auto result = changewords::result(m_apply); !result.isEmpty())
        details.append(tr("Last time: %1").arg(result));
    if (!m_chosen.isEmpty()) {
        const auto cost = m_apply.cost(m_chosen);
        const auto left = m_budget.hourRemaining();
        details.append(left ? tr("takes about %1 requests of the %2 left in this hour")
                                  .arg(format::count(cost), format::count(*left))
                            : tr("takes about %1 requests").arg(format::count(cost)));
    }
    if (m_errors > 0)
        details.append(tr("%n with errors stay behind", nullptr, m_errors));
    m_details->setText(details.join(u" · "_s));
    m_start->setEnabled(!m_chosen.isEmpty());
    m_start->setToolTip(m_chosen.isEmpty() ? tr("Tick what is to go out")
                                           : tr("Send what is ticked to App Store Connect"));
}

void ApplyBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Border));
}
