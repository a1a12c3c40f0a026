// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/budgetmeter.h"

#include "api/client/ratebudget.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

BudgetMeter::BudgetMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void BudgetMeter::setBudget(const RateBudget *budget)
{
    if (m_budget)
        m_budget->disconnect(this);
    m_budget = budget;
    if (budget) {
        connect(budget, &RateBudget::changed, this, &BudgetMeter::refresh);
        connect(budget, &RateBudget::pausedChanged, this, &BudgetMeter::refresh);
    }
    refresh();
}

void BudgetMeter::refresh()
{
    std::optional<int> limit;
    std::optional<int> left;
    if (m_budget) { // not ?: GCC 12 then believes the values may be read unset
        limit = m_budget->hourLimit();
        left = m_budget->hourRemaining();
    }
    m_paused = m_budget && m_budget->isPaused();
    setVisible(m_paused || (limit && left));
    if (limit && left && *limit > 0)
        m_share = std::clamp(double(*left) / *limit, 0.0, 1.0);
    const QLocale locale;
    if (m_paused)
        m_text = tr("Paused by the server until %1")
                     .arg(locale.toString(m_budget->pausedUntil().toLocalTime().time(), QLocale::ShortFormat));
    else if (left)
        //: How many requests the server still takes from this account within the hour.
        m_text = tr("%1 requests left").arg(locale.toString(*left));
    setAccessibleName(m_text);
    setToolTip(limit && left
                   ? tr("%1 of %2 requests are left in this hour").arg(locale.toString(*left), locale.toString(*limit))
                   : QString());
    updateGeometry();
    update();
}

QSize BudgetMeter::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Small));
    return {theme.px(48 + 8) + metrics.horizontalAdvance(m_text) + 2, theme.px(20)};
}

void BudgetMeter::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const auto tone = m_paused ? Tone::Warning
        : m_share < 0.1        ? Tone::Danger
        : m_share < 0.25       ? Tone::Warning
                               : Tone::Accent;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int bar = theme.px(48), thick = theme.px(4);
    const QRect groove(0, (height() - thick) / 2, bar, thick);
    paintRounded(&painter, place(groove), thick / 2.0, theme.color(ColorRole::Border));
    const QRect left(0, groove.top(), std::max(thick, int(bar * m_share)), thick);
    paintRounded(&painter, place(left), thick / 2.0,
                 tone == Tone::Accent ? theme.color(ColorRole::Accent) : theme.tone(tone).foreground);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(tone == Tone::Accent ? theme.color(ColorRole::TextMuted) : theme.tone(tone).foreground);
    painter.drawText(
        place({bar + theme.px(8), 0, width() - bar - theme.px(8), height()}),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, m_text);
}

void BudgetMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
