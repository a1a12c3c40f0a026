// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/appstyle.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"circle-dashed"_s;
    case Tone::Accent:
        return u"circle-dot"_s;
    case Tone::Success:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Danger:
        return u"circle-x"_s;
    case Tone::Info:
        return u"clock"_s;
    }
    return u"circle"_s;
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : Badge(parent)
{
    m_tone = tone;
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_text, this);
}

QSize Badge::minimumSizeHint() const
{
    return {Theme::of(this).px(28), sizeHint().height()};
}

QSize Badge::sizeFor(const QString &text, const QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const QFontMetrics metrics(theme.font(TextRole::Small, QFont::Medium));
    return {theme.px(6 + 12 + 4 + 8) + metrics.horizontalAdvance(text), theme.px(20)};
}

void Badge::paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget,
                  const QString &iconName)
{
    const auto &theme = Theme::of(widget);
    const auto pair = theme.tone(tone);
    const auto wanted = sizeFor(text, widget);
    QRect pill(rect.topLeft(), QSize(std::min(wanted.width(), rect.width()), wanted.height()));
    pill.moveTop(rect.top() + (rect.height() - pill.height()) / 2);
    // A painter that was not told a direction says "auto", which visualRect() takes for right to left.
    const auto direction = widget ? widget->layoutDirection() : QGuiApplication::layoutDirection();
    pill = QStyle::visualRect(direction, rect, pill);
    paintRounded(painter, pill, pill.height() / 2.0, pair.background);

    const auto inside = [&](int x, int width) {
        return QStyle::visualRect(direction, pill, QRect(pill.left() + x, pill.top(), width, pill.height()));
    };
    const int iconSize = theme.px(12);
    auto iconRect = inside(theme.px(6), iconSize);
    iconRect = QRect(iconRect.left(), pill.top() + (pill.height() - iconSize) / 2, iconSize, iconSize);
    painter->drawPixmap(iconRect,
                        iconPixmap(iconName.isEmpty() ? toneIcon(tone) : iconName, pair.foreground, iconSize,
                                   painter->device()->devicePixelRatio()));
    const auto font = theme.font(TextRole::Small, QFont::Medium);
    const int room = pill.width() - theme.px(6 + 12 + 4 + 6);
    painter->setFont(font);
    painter->setPen(pair.foreground);
    painter->drawText(inside(theme.px(6 + 12 + 4), room + 2),
                      int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room + 2));
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone, this, m_icon);
}

CountBadge::CountBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QLocale().toString(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

void CountBadge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize CountBadge::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextRole::Small, QFont::Medium));
    const int height = theme.px(18);
    return {std::max(height, metrics.horizontalAdvance(QLocale().toString(m_count)) + theme.px(12)), height};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    const auto pair = theme.tone(m_tone);
    QPainter painter(this);
    paintRounded(&painter, rect(), height() / 2.0, pair.background);
    painter.setFont(theme.font(TextRole::Small, QFont::Medium));
    painter.setPen(pair.foreground);
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_count));
}
