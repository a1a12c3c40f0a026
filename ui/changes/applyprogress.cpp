// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/applyprogress.h"

#include "api/changes/applyjob.h"
#include "api/client/ratebudget.h"
#include "models/changes/changewords.h"
#include "models/core/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Phase = ApplyJob::Phase;

ApplyProgress::ApplyProgress(ApplyJob &apply, const RateBudget &budget, QWidget *parent)
    : QWidget(parent)
    , m_apply(apply)
    , m_budget(budget)
    , m_words(new TextLabel(TextLabel::Style::Strong, this))
    , m_details(new TextLabel(TextLabel::Style::Small, this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const auto &theme = Theme::of(this);
    m_pause->setObjectName(u"pause"_s);
    m_cancel->setObjectName(u"cancelApply"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_words);
    words->addWidget(m_details);
    words->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addLayout(words, 1);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    connect(m_pause, &QAbstractButton::clicked, this, &ApplyProgress::pauseOrResume);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_apply.cancel(); });
    connect(&m_apply, &ApplyJob::phaseChanged, this, &ApplyProgress::refresh);
    connect(&m_apply, &ApplyJob::itemChanged, this, &ApplyProgress::refresh);
    connect(&m_apply, &ApplyJob::itemsReset, this, &ApplyProgress::refresh);
    connect(&m_budget, &RateBudget::changed, this, &ApplyProgress::refresh);
    refresh();
}

void ApplyProgress::pauseOrResume()
{
    if (m_apply.phase() == Phase::Paused || m_apply.phase() == Phase::Pausing)
        m_apply.resume();
    else
        m_apply.pause();
}

void ApplyProgress::refresh()
{
    if (m_apply.phase() == Phase::Idle)
        return;
    m_progress->setRange(0, std::max(1, int(m_apply.items().size())));
    m_progress->setValue(m_apply.finishedCount());
    const bool rests = m_apply.phase() == Phase::Paused || m_apply.phase() == Phase::Pausing;
    m_pause->setText(rests ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(rests ? u"play"_s : u"pause"_s));
    m_pause->setVisible(m_apply.phase() != Phase::Cancelling);
    m_cancel->setVisible(m_apply.phase() != Phase::Cancelling);
    m_words->setText(changewords::progress(m_apply));
    m_details->setText(details());
}

QString ApplyProgress::details() const
{
    QStringList details;
    if (const auto result = changewords::result(m_apply); !result.isEmpty())
        details.append(result);
    if (m_budget.isPaused())
        details.append(tr("waiting for the server's limit"));
    if (const auto left = m_apply.remainingTime())
        details.append(tr("about %1 left").arg(format::milliseconds(left->count() * 1000)));
    return details.join(u" · "_s);
}
