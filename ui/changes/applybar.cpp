// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/applybar.h"

#include "api/client/ratebudget.h"
#include "models/core/format.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QProgressBar>
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
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(icon(u"send"_s, ColorRole::OnAccent), tr("Apply"), this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_retry(new QPushButton(icon(u"refresh-cw"_s), tr("Retry failed"), this))
{
    const auto &theme = Theme::of(this);
    setObjectName(u"applyBar"_s);
    m_start->setObjectName(u"apply"_s);
    m_pause->setObjectName(u"pause"_s);
    m_cancel->setObjectName(u"cancelApply"_s);
    m_retry->setObjectName(u"retry"_s);
    m_start->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    setButtonKind(m_start, ButtonKind::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_words);
    words->addWidget(m_details);
    words->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12));
    row->setSpacing(theme.px(8));
    row->addLayout(words, 1);
    for (auto *button : {m_retry, m_pause, m_cancel, m_start})
        row->addWidget(button);
    connect(m_start, &QAbstractButton::clicked, this, [this] { m_apply.start(); });
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (m_apply.phase() == Phase::Paused || m_apply.phase() == Phase::Pausing)
            m_apply.resume();
        else
            m_apply.pause();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_apply.cancel(); });
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
    m_start->setVisible(idle);
    m_progress->setVisible(!idle);
    m_pause->setVisible(!idle && m_apply.phase() != Phase::Cancelling);
    m_cancel->setVisible(!idle && m_apply.phase() != Phase::Cancelling);
    if (idle)
        showIdle();
    else
        showRunning();
}

/// "12 applied, 1 failed" of the last run; empty before the first.
QString ApplyBar::resultText() const
{
    const auto &items = m_apply.items();
    const auto count = [&items](State state) {
        return int(
            std::count_if(items.begin(), items.end(), [state](const auto &each) { return each.state == state; }));
    };
    QStringList parts;
    if (const int applied = count(State::Applied); applied > 0)
        parts.append(tr("%n applied", nullptr, applied));
    if (const int failed = count(State::Failed); failed > 0)
        parts.append(tr("%n failed", nullptr, failed));
    if (const int conflicts = count(State::Conflict); conflicts > 0)
        parts.append(tr("%n changed on the server", nullptr, conflicts));
    if (const int held = count(State::Blocked) + count(State::Skipped) + count(State::Cancelled); held > 0)
        parts.append(tr("%n not sent", nullptr, held));
    return parts.join(u", "_s);
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
    if (const auto result = resultText(); !result.isEmpty())
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

void ApplyBar::showRunning()
{
    m_retry->hide();
    const auto total = int(m_apply.items().size());
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(m_apply.finishedCount());
    const bool rests = m_apply.phase() == Phase::Paused || m_apply.phase() == Phase::Pausing;
    m_pause->setText(rests ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(rests ? u"play"_s : u"pause"_s));
    switch (m_apply.phase()) {
    case Phase::Verifying:
        m_words->setText(tr("Looking what became of earlier requests"));
        break;
    case Phase::Pausing:
        m_words->setText(tr("Pausing after the request that is under way"));
        break;
    case Phase::Paused:
        m_words->setText(tr("Paused"));
        break;
    case Phase::Cancelling:
        m_words->setText(tr("Stopping after the request that is under way"));
        break;
    default:
        m_words->setText(tr("Applying %1 of %2").arg(std::min(m_apply.finishedCount() + 1, total)).arg(total));
    }
    QStringList details;
    if (const auto result = resultText(); !result.isEmpty())
        details.append(result);
    if (m_budget.isPaused())
        details.append(tr("waiting for the server's limit"));
    if (const auto left = m_apply.remainingTime())
        details.append(tr("about %1 left").arg(format::milliseconds(left->count() * 1000)));
    m_details->setText(details.join(u" · "_s));
}

void ApplyBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Border));
}
